// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/filterfacets.h"

#include <QTest>

using namespace leadlight::ui;
using leadlight::leads::LeadField;
using leadlight::leads::LeadFilter;

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
    void views_areFilters();
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

void TestFilterFacets::views_areFilters()
{
    for (const LeadsView view :
         {LeadsView::All, LeadsView::New, LeadsView::DoNotContact, LeadsView::Test, LeadsView::Problems}) {
        const auto filter = LeadFilter::fromText(filterTextOf(view) + QStringLiteral(" contoso"));
        QVERIFY(filter);
        QCOMPARE(viewOf(*filter), view);
    }
}

QTEST_GUILESS_MAIN(TestFilterFacets)
#include "tst_filterfacets.moc"
