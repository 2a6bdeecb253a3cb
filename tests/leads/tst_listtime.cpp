// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/listtime.h"

#include <QTest>

using namespace leadlight::leads;

class TestListTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dateOfAList_isReadInItsOrder_data();
    void dateOfAList_isReadInItsOrder();
};

void TestListTime::dateOfAList_isReadInItsOrder_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("dayFirst");
    QTest::addColumn<QString>("monthFirst");
    const auto row = [](const char *text, const char *dayFirst, const char *monthFirst) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(dayFirst) << QString::fromUtf8(monthFirst);
    };
    const auto same = [&row](const char *text, const char *written) { row(text, written, written); };
    same("2018-09-28T18:24:18.7117715Z", "2018-09-28T18:24:18.7117715Z");
    same("2018-9-28", "2018-09-28T00:00:00Z");
    same("2018/9/28", "2018-09-28T00:00:00Z");
    same("2018/09/28 18:24", "2018-09-28T18:24:00Z");
    same("2018/9/28 \u4e0b\u5348 06:24:18", "2018-09-28T18:24:18Z");
    same("2018/9/28 \u4e0a\u5348 12:24", "2018-09-28T00:24:00Z");
    same("2018\u5e749\u670828\u65e5", "2018-09-28T00:00:00Z");
    same("2018\u5e749\u670828\u65e5 18:24", "2018-09-28T18:24:00Z");
    same("3.4.2018", "2018-04-03T00:00:00Z");
    same("28. 9. 2018 18:24:18", "2018-09-28T18:24:18Z");
    same("28.09.2018, 18:24", "2018-09-28T18:24:00Z");
    same("28.9.18", "2018-09-28T00:00:00Z");
    row("3/4/2018", "2018-04-03T00:00:00Z", "2018-03-04T00:00:00Z");
    row("3-4-18", "2018-04-03T00:00:00Z", "2018-03-04T00:00:00Z");
    row("28/9/2018 6:24 PM", "2018-09-28T18:24:00Z", "");
    row("9/28/2018 6:24:18 PM", "", "2018-09-28T18:24:18Z");
    row("9/28/2018\u202f6:24\u202fpm", "", "2018-09-28T18:24:00Z");
    for (const char *text : {"", "soon", "2018", "31.2.2018", "28.9.", "28.9/2018", "1/2/3/4", "28.9.2018 25:00",
                             "28.9.2018 13:00 PM", "28.9.2018 18", "2018/28/9", "0/0/0"})
        row(text, "", "");
}

void TestListTime::dateOfAList_isReadInItsOrder()
{
    QFETCH(QString, text);
    QFETCH(QString, dayFirst);
    QFETCH(QString, monthFirst);
    QCOMPARE(timeInList(text, DateOrder::DayFirst).toText(), dayFirst);
    QCOMPARE(timeInList(text, DateOrder::MonthFirst).toText(), monthFirst);
}

QTEST_GUILESS_MAIN(TestListTime)
#include "tst_listtime.moc"
