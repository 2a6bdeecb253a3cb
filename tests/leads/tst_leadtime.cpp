// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadtime.h"

#include <QTest>

using namespace leadlight::leads;

class TestLeadTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_isReadAndWrittenBack_data();
    void text_isReadAndWrittenBack();
    void text_thatIsNoTime_isUnknown_data();
    void text_thatIsNoTime_isUnknown();
    void dotNetTicks_ofDocumentedTestLeads_giveTheirTimes();
    void dotNetTicks_outOfRange_areUnknown();
    void dateTime_roundsDownToMilliseconds();
    void unknown_isEmptyText();
};

void TestLeadTime::text_isReadAndWrittenBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *text, const char *written) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(written);
    };
    row("2018-09-28T18:24:18.7117715Z", "2018-09-28T18:24:18.7117715Z");
    row("2026-11-21T01:01:22.5491733Z", "2026-11-21T01:01:22.5491733Z");
    row("2018-09-28T18:24:18Z", "2018-09-28T18:24:18Z");
    row("2018-09-28T18:24:18.50Z", "2018-09-28T18:24:18.50Z");
    row("2018-09-28T18:24:18.123456789Z", "2018-09-28T18:24:18.1234567Z");
    row("2018-09-28T18:24:18.7117715", "2018-09-28T18:24:18.7117715Z");
    row("2018-09-28 18:24:18z", "2018-09-28T18:24:18Z");
    row("2018-09-28T18:24", "2018-09-28T18:24:00Z");
    row("2018-09-28", "2018-09-28T00:00:00Z");
    row("2018-09-28T20:24:18.7+02:00", "2018-09-28T18:24:18.7Z");
    row("2018-09-28T13:54:18-0430", "2018-09-28T18:24:18Z");
    row("2018-01-01T00:30:00+01", "2017-12-31T23:30:00Z");
    row("  2018-09-28T18:24:18Z\r\n", "2018-09-28T18:24:18Z");
    row("1969-12-31T23:59:59.9999999Z", "1969-12-31T23:59:59.9999999Z");
    row("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z");
    row("9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.9999999Z");
    row("2020-02-29T12:00:00Z", "2020-02-29T12:00:00Z");
    row("9/28/2018 6:24:18 PM", "2018-09-28T18:24:18Z");
    row("9/28/2018 12:05:00 AM", "2018-09-28T00:05:00Z");
    row("9/28/2018 12:05:00 pm", "2018-09-28T12:05:00Z");
    row("09/28/2018 18:24:18", "2018-09-28T18:24:18Z");
    row("9/28/2018", "2018-09-28T00:00:00Z");
}

void TestLeadTime::text_isReadAndWrittenBack()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    const LeadTime time = LeadTime::fromText(text);
    QCOMPARE(time.toText(), written);
    QCOMPARE(LeadTime::fromText(written), time);
}

void TestLeadTime::text_thatIsNoTime_isUnknown_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", " ", "yesterday", "2018-13-01", "2019-02-29", "2018-09-28T25:00:00Z", "2018-09-28T18:60:00Z",
          "2018-09-28T18:24:18Zulu", "28.9.2018", "13/28/2018", "9/28/2018 13:00:00 PM", "9/28/18",
          "2018-09-28T18:24:18+", "2018", "18:24:18", "2018-9-28", "\u0662\u0660\u0661\u0668-09-28"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestLeadTime::text_thatIsNoTime_isUnknown()
{
    QFETCH(QString, text);
    QVERIFY(!LeadTime::fromText(text).isKnown());
}

void TestLeadTime::dotNetTicks_ofDocumentedTestLeads_giveTheirTimes()
{
    QCOMPARE(LeadTime::fromDotNetTicks(636573304831318844).toText(), QStringLiteral("2018-03-22T15:48:03.1318844Z"));
    QCOMPARE(LeadTime::fromDotNetTicks(636737558587117715).toText(), QStringLiteral("2018-09-28T18:24:18.7117715Z"));
}

void TestLeadTime::dotNetTicks_outOfRange_areUnknown()
{
    QVERIFY(!LeadTime::fromDotNetTicks(-1).isKnown());
    QVERIFY(!LeadTime::fromDotNetTicks(INT64_MAX).isKnown());
}

void TestLeadTime::dateTime_roundsDownToMilliseconds()
{
    const LeadTime late{-1, 7};
    QCOMPARE(late.toDateTime(), QDateTime(QDate(1969, 12, 31), QTime(23, 59, 59, 999), Qt::UTC));
    const QDateTime time(QDate(2020, 5, 17), QTime(8, 30, 0, 250), Qt::UTC);
    QCOMPARE(LeadTime::fromDateTime(time).toDateTime(), time);
    QCOMPARE(LeadTime::fromDateTime(time).toText(), QStringLiteral("2020-05-17T08:30:00.250Z"));
}

void TestLeadTime::unknown_isEmptyText()
{
    QVERIFY(LeadTime().toText().isEmpty());
    QVERIFY(!LeadTime().toDateTime().isValid());
    QVERIFY(!LeadTime::fromDateTime(QDateTime()).isKnown());
}

QTEST_GUILESS_MAIN(TestLeadTime)
#include "tst_leadtime.moc"
