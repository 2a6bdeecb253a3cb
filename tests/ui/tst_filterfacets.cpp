// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/filterfacets.h"

#include <QTest>

using namespace leadlight::ui;
using leadlight::leads::LeadField;
using leadlight::leads::LeadFilter;

Q_DECLARE_METATYPE(leadlight::leads::LeadField)

class TestFilterFacets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void selection_replacesOnlyItsField_data();
    void selection_replacesOnlyItsField();
    void selection_isReadBack_data();
    void selection_isReadBack();
    void values_surviveTheRoundTrip_data();
    void values_surviveTheRoundTrip();
    void work_isSelectedAndReadBack_data();
    void work_isSelectedAndReadBack();
    void views_areFilters();
    void since_isSetAndReadBack_data();
    void since_isSetAndReadBack();
    void testLeads_areSetAndReadBack_data();
    void testLeads_areSetAndReadBack();
};

void TestFilterFacets::selection_replacesOnlyItsField_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QString>("expected");
    const QStringList both{QStringLiteral("SPZA"), QStringLiteral("AzurePortal")};
    QTest::newRow("into nothing") << QString() << both << QStringLiteral("source:SPZA,AzurePortal");
    QTest::newRow("beside words") << QStringLiteral("contoso") << QStringList{QStringLiteral("SPZA")}
                                  << QStringLiteral("contoso source:SPZA");
    QTest::newRow("in its place") << QStringLiteral("a source:SPZA b") << both
                                  << QStringLiteral("a source:SPZA,AzurePortal b");
    QTest::newRow("away") << QStringLiteral("a source:SPZA b") << QStringList() << QStringLiteral("a b");
    QTest::newRow("away, alone") << QStringLiteral("source:SPZA") << QStringList() << QString();
    QTest::newRow("two terms become one")
        << QStringLiteral("source:SPZA x source:AzurePortal") << both << QStringLiteral("source:SPZA,AzurePortal x");
    QTest::newRow("exclusions stay") << QStringLiteral("-source:TestDrive") << QStringList{QStringLiteral("SPZA")}
                                     << QStringLiteral("-source:TestDrive source:SPZA");
    QTest::newRow("wildcards stay") << QStringLiteral("source:Az*") << QStringList{QStringLiteral("SPZA")}
                                    << QStringLiteral("source:Az* source:SPZA");
    QTest::newRow("in every alternative") << QStringLiteral("a OR b") << QStringList{QStringLiteral("SPZA")}
                                          << QStringLiteral("a source:SPZA OR b source:SPZA");
    QTest::newRow("with blanks") << QString() << QStringList{QStringLiteral("My Source")}
                                 << QStringLiteral("source:\"My Source\"");
}

void TestFilterFacets::selection_replacesOnlyItsField()
{
    QFETCH(QString, text);
    QFETCH(QStringList, values);
    const auto filter = LeadFilter::fromText(text);
    QVERIFY(filter);
    QTEST(withSelectedValues(text, *filter, LeadField::Source, values), "expected");
}

void TestFilterFacets::selection_isReadBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("none") << QStringLiteral("contoso") << QStringList();
    QTest::newRow("several") << QStringLiteral("source:SPZA,TestDrive")
                             << QStringList{QStringLiteral("SPZA"), QStringLiteral("TestDrive")};
    QTest::newRow("excluded") << QStringLiteral("-source:SPZA") << QStringList();
    QTest::newRow("same in both alternatives")
        << QStringLiteral("a source:SPZA OR b source:SPZA") << QStringList{QStringLiteral("SPZA")};
    QTest::newRow("other in the second alternative") << QStringLiteral("source:SPZA OR b") << QStringList();
}

void TestFilterFacets::selection_isReadBack()
{
    QFETCH(QString, text);
    const auto filter = LeadFilter::fromText(text);
    QVERIFY(filter);
    QTEST(selectedValues(*filter, LeadField::Source), "expected");
}

void TestFilterFacets::values_surviveTheRoundTrip_data()
{
    QTest::addColumn<QString>("value");
    for (const char *value :
         {"plain", "two words", "with,comma", "with:colon", "-minus", "OR", "", "a*b", "MSFT_TEST_1"})
        QTest::newRow(value) << QString::fromLatin1(value);
    QTest::newRow("quote") << QStringLiteral("say \"hi\"");
}

void TestFilterFacets::values_surviveTheRoundTrip()
{
    QFETCH(QString, value);
    const QString text = withSelectedValues(QString(), {}, LeadField::Offer, {value});
    const auto filter = LeadFilter::fromText(text);
    QVERIFY2(filter, qPrintable(text));
    QCOMPARE(selectedValues(*filter, LeadField::Offer), QStringList{value});
}

void TestFilterFacets::work_isSelectedAndReadBack_data()
{
    QTest::addColumn<LeadField>("field");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QString>("expected");
    QTest::newRow("status") << LeadField::Status << QStringList{QStringLiteral("new"), QStringLiteral("not-relevant")}
                            << QStringLiteral("a status:new,not-relevant");
    QTest::newRow("owner") << LeadField::Owner << QStringList{QStringLiteral("Anna Nova")}
                           << QStringLiteral("a owner:\"Anna Nova\"");
    QTest::newRow("owner called me") << LeadField::Owner << QStringList{QStringLiteral("me")}
                                     << QStringLiteral("a owner:\"me\"");
    QTest::newRow("no owner") << LeadField::Owner << QStringList{QString()} << QStringLiteral("a owner:\"\"");
    QTest::newRow("tags") << LeadField::Tags << QStringList{QStringLiteral("big deal"), QString()}
                          << QStringLiteral("a tag:\"big deal\",\"\"");
}

void TestFilterFacets::work_isSelectedAndReadBack()
{
    QFETCH(LeadField, field);
    QFETCH(QStringList, values);
    const QString text = QStringLiteral("a");
    const QString with = withSelectedValues(text, *LeadFilter::fromText(text), field, values);
    QTEST(with, "expected");
    const auto filter = LeadFilter::fromText(with);
    QVERIFY(filter);
    QCOMPARE(selectedValues(*filter, field), values);
    QCOMPARE(withSelectedValues(with, *filter, field, {}), text);
}

void TestFilterFacets::views_areFilters()
{
    for (const LeadsView view : leadsViews) {
        const auto filter = LeadFilter::fromText(filterTextOf(view) + QStringLiteral(" contoso"));
        QVERIFY(filter);
        QCOMPARE(viewOf(*filter), view);
    }
}

void TestFilterFacets::since_isSetAndReadBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("expected");
    const QDate day(2026, 3, 29); // summer time starts
    QTest::newRow("into nothing") << QString() << day << QStringLiteral("after:2026-03-29");
    QTest::newRow("in its place") << QStringLiteral("a after:2020-01-01 b") << day
                                  << QStringLiteral("a after:2026-03-29 b");
    QTest::newRow("away") << QStringLiteral("a after:2020-01-01 b") << QDate() << QStringLiteral("a b");
    QTest::newRow("other days stay") << QStringLiteral("before:2026-04-01 on:2026-03-30 -after:2026-03-31") << day
                                     << QStringLiteral(
                                            "before:2026-04-01 on:2026-03-30 -after:2026-03-31 after:2026-03-29");
    QTest::newRow("in every alternative")
        << QStringLiteral("a OR b") << day << QStringLiteral("a after:2026-03-29 OR b after:2026-03-29");
}

void TestFilterFacets::since_isSetAndReadBack()
{
    QFETCH(QString, text);
    QFETCH(QDate, day);
    QFETCH(QString, expected);
    const auto filter = LeadFilter::fromText(text);
    QVERIFY(filter);
    const QString result = withReceivedSince(text, *filter, day);
    QCOMPARE(result, expected);
    const auto read = LeadFilter::fromText(result);
    QVERIFY(read);
    const auto ticks = leadlight::leads::LeadTime::fromDateTime(day.startOfDay()).ticks;
    QCOMPARE(receivedSince(*read), day.isValid() ? std::optional(ticks) : std::nullopt);
}

void TestFilterFacets::testLeads_areSetAndReadBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("only");
    QTest::addColumn<QString>("expected");
    QTest::newRow("into nothing") << QString() << true << QStringLiteral("is:test");
    QTest::newRow("beside") << QStringLiteral("a OR b") << true << QStringLiteral("a is:test OR b is:test");
    QTest::newRow("again") << QStringLiteral("is:test a") << true << QStringLiteral("is:test a");
    QTest::newRow("away") << QStringLiteral("is:test a") << false << QStringLiteral("a");
    QTest::newRow("their opposite stays") << QStringLiteral("-is:test a") << false << QStringLiteral("-is:test a");
}

void TestFilterFacets::testLeads_areSetAndReadBack()
{
    QFETCH(QString, text);
    QFETCH(bool, only);
    QFETCH(QString, expected);
    const auto filter = LeadFilter::fromText(text);
    QVERIFY(filter);
    const QString result = withTestLeads(text, *filter, only);
    QCOMPARE(result, expected);
    QCOMPARE(selectsTestLeads(LeadFilter::fromText(result).value()), only);
}

QTEST_GUILESS_MAIN(TestFilterFacets)
#include "tst_filterfacets.moc"
