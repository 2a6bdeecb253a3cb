// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notice/quiethours.h"

#include <QTest>
#include <QTimeZone>

using leadlight::ui::QuietHours;

class TestQuietHours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hours_areQuietOrNot_data();
    void hours_areQuietOrNot();
    void changeOfTheClocks_keepsTheWallsHours_data();
    void changeOfTheClocks_keepsTheWallsHours();
};

namespace {

QuietHours night()
{
    return {.isOn = true, .from = QTime(22, 30), .until = QTime(7, 0), .atWeekends = false};
}

} // namespace

void TestQuietHours::hours_areQuietOrNot_data()
{
    QTest::addColumn<QTime>("from");
    QTest::addColumn<QTime>("until");
    QTest::addColumn<bool>("weekends");
    QTest::addColumn<QDateTime>("local");
    QTest::addColumn<bool>("quiet");
    const QDate tuesday(2026, 11, 24);
    const QDate friday(2026, 11, 27);
    const auto add = [](const char *name, QTime from, QTime until, bool weekends, QDate day, QTime at, bool quiet) {
        QTest::newRow(name) << from << until << weekends << QDateTime(day, at) << quiet;
    };
    const QTime never;
    add("noon break, before", QTime(12, 0), QTime(13, 0), false, tuesday, QTime(11, 59, 59, 999), false);
    add("noon break, begins", QTime(12, 0), QTime(13, 0), false, tuesday, QTime(12, 0), true);
    add("noon break, last moment", QTime(12, 0), QTime(13, 0), false, tuesday, QTime(12, 59, 59, 999), true);
    add("noon break, over", QTime(12, 0), QTime(13, 0), false, tuesday, QTime(13, 0), false);
    add("night, evening", QTime(22, 0), QTime(7, 0), false, tuesday, QTime(22, 0), true);
    add("night, midnight", QTime(22, 0), QTime(7, 0), false, tuesday, QTime(0, 0), true);
    add("night, last moment", QTime(22, 0), QTime(7, 0), false, tuesday, QTime(6, 59, 59), true);
    add("night, morning", QTime(22, 0), QTime(7, 0), false, tuesday, QTime(7, 0), false);
    add("night, day", QTime(22, 0), QTime(7, 0), false, tuesday, QTime(21, 59), false);
    add("from midnight", QTime(0, 0), QTime(8, 0), false, tuesday, QTime(0, 0), true);
    add("until midnight", QTime(18, 0), QTime(0, 0), false, tuesday, QTime(23, 59), true);
    add("until midnight, next day", QTime(18, 0), QTime(0, 0), false, tuesday, QTime(0, 0), false);
    add("same time is never", QTime(8, 0), QTime(8, 0), false, tuesday, QTime(8, 0), false);
    add("off", never, never, false, tuesday, QTime(3, 0), false);
    add("weekend, off otherwise", never, never, true, friday.addDays(1), QTime(12, 0), true);
    add("weekend, sunday's last", never, never, true, friday.addDays(2), QTime(23, 59), true);
    add("weekend, monday", never, never, true, friday.addDays(3), QTime(0, 0), false);
    add("weekend, friday", never, never, true, friday, QTime(23, 59), false);
    add("weekend not quiet", never, never, false, friday.addDays(1), QTime(12, 0), false);
}

void TestQuietHours::hours_areQuietOrNot()
{
    QFETCH(QTime, from);
    QFETCH(QTime, until);
    QFETCH(bool, weekends);
    QFETCH(QDateTime, local);
    const QuietHours hours{.isOn = from.isValid(), .from = from, .until = until, .atWeekends = weekends};
    QTEST(hours.areAt(local), "quiet");
}

void TestQuietHours::changeOfTheClocks_keepsTheWallsHours_data()
{
    QTest::addColumn<QDateTime>("utc");
    QTest::addColumn<bool>("quiet");
    const auto add = [](const char *utc, bool quiet) {
        QTest::newRow(utc) << QDateTime::fromString(QLatin1StringView(utc), Qt::ISODate) << quiet;
    };
    // Prague: on March 29 02:00 becomes 03:00, on October 25 03:00 becomes 02:00.
    add("2026-03-28T21:29:00Z", false); // 22:29
    add("2026-03-28T21:30:00Z", true);
    add("2026-03-29T00:59:00Z", true); // 01:59
    add("2026-03-29T01:00:00Z", true); // 03:00
    add("2026-03-29T04:59:00Z", true); // 06:59, an hour sooner than the day before
    add("2026-03-29T05:00:00Z", false);
    add("2026-10-24T20:29:00Z", false);
    add("2026-10-24T20:30:00Z", true);
    add("2026-10-25T00:30:00Z", true); // 02:30, for the first time
    add("2026-10-25T01:30:00Z", true); // and again
    add("2026-10-25T05:59:00Z", true); // 06:59, an hour later
    add("2026-10-25T06:00:00Z", false);
}

void TestQuietHours::changeOfTheClocks_keepsTheWallsHours()
{
    QFETCH(QDateTime, utc);
    QTEST(night().areAt(utc.toTimeZone(QTimeZone("Europe/Prague"))), "quiet");
}

QTEST_GUILESS_MAIN(TestQuietHours)
#include "tst_quiethours.moc"
