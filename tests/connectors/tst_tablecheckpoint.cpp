// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/azuretable/tablecheckpoint.h"

#include <QTest>

using namespace leadlight::connectors;
using leadlight::leads::LeadTime;

namespace {

QDateTime at(const QString &time)
{
    return QDateTime::fromString(QStringLiteral("2026-01-01T%1Z").arg(time), Qt::ISODate);
}

LeadTime stamp(const QString &time)
{
    return LeadTime::fromDateTime(at(time));
}

/// A table read once as a whole, at @p time by everybody's clock, its newest row a minute old.
TableCheckpoint afterFirstPass(const QString &time)
{
    TableCheckpoint checkpoint;
    checkpoint.beginPass(false, at(time));
    checkpoint.pass->serviceStart = stamp(time);
    checkpoint.pass->newest = LeadTime::fromDateTime(at(time).addSecs(-60));
    checkpoint.endPass(at(time));
    return checkpoint;
}

} // namespace

class TableCheckpointTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pass_firstEver_readsEverything();
    void pass_rightAfterAnother_startsAtTheNewest();
    void pass_afterTheOverlap_readsTheOverlapOnce();
    void pass_overRowsWrittenMeanwhile_startsWhereTheLastOneBegan();
    void pass_underWay_goesOn();
    void pass_asFullWhileAQuickOneIsUnderWay_beginsAnew();
    void pass_underWayAsFull_staysFull();
    void clock_thatWentBack_readsTheOverlapAgain();
    void json_roundTrip_keepsEverything();
    void json_unreadable_isAFreshStart();
};

void TableCheckpointTest::pass_firstEver_readsEverything()
{
    TableCheckpoint checkpoint;
    checkpoint.beginPass(false, at(QStringLiteral("12:00:00")));
    QVERIFY(!checkpoint.pass->from.isKnown());
    QVERIFY(checkpoint.pass->settling);
    QVERIFY(!checkpoint.pass->full);
}

void TableCheckpointTest::pass_rightAfterAnother_startsAtTheNewest()
{
    TableCheckpoint checkpoint = afterFirstPass(QStringLiteral("12:00:00"));
    checkpoint.beginPass(false, at(QStringLiteral("12:01:00")));
    QCOMPARE(checkpoint.pass->from.toText(), stamp(QStringLiteral("11:59:00")).toText());
    QVERIFY(!checkpoint.pass->settling);
}

void TableCheckpointTest::pass_afterTheOverlap_readsTheOverlapOnce()
{
    TableCheckpoint checkpoint = afterFirstPass(QStringLiteral("12:00:00"));
    checkpoint.beginPass(false, at(QStringLiteral("12:06:00")));
    QVERIFY(checkpoint.pass->settling);
    QCOMPARE(checkpoint.pass->from.toText(), stamp(QStringLiteral("11:55:00")).toText());
    checkpoint.pass->serviceStart = stamp(QStringLiteral("12:06:00"));
    checkpoint.endPass(at(QStringLiteral("12:06:00")));

    checkpoint.beginPass(false, at(QStringLiteral("12:20:00")));
    QVERIFY(checkpoint.pass->settling);
    QCOMPARE(checkpoint.pass->from.toText(),
             stamp(QStringLiteral("11:59:00")).toText()); // only the newest row once more
}

void TableCheckpointTest::pass_overRowsWrittenMeanwhile_startsWhereTheLastOneBegan()
{
    // Rows that were written behind the reading position of a long pass are older than the newest one it met.
    TableCheckpoint checkpoint = afterFirstPass(QStringLiteral("12:00:00"));
    checkpoint.newest = stamp(QStringLiteral("12:03:00"));
    checkpoint.beginPass(false, at(QStringLiteral("12:04:00")));
    QCOMPARE(checkpoint.pass->from.toText(), stamp(QStringLiteral("12:00:00")).toText());
}

void TableCheckpointTest::pass_underWay_goesOn()
{
    TableCheckpoint checkpoint = afterFirstPass(QStringLiteral("12:00:00"));
    checkpoint.beginPass(false, at(QStringLiteral("12:01:00")));
    checkpoint.pass->next = leadlight::azure::ContinuationToken{"p", "r", true};
    TableCheckpoint later = TableCheckpoint::fromJson(checkpoint.toJson());
    later.beginPass(false, at(QStringLiteral("18:00:00")));
    QVERIFY(later.pass->next);
    QCOMPARE(later.pass->next->nextPartitionKey, QByteArray("p"));
    QVERIFY(!later.pass->settling);
}

void TableCheckpointTest::pass_asFullWhileAQuickOneIsUnderWay_beginsAnew()
{
    TableCheckpoint checkpoint = afterFirstPass(QStringLiteral("12:00:00"));
    checkpoint.beginPass(false, at(QStringLiteral("12:01:00")));
    checkpoint.pass->next = leadlight::azure::ContinuationToken{"p", "r", true};
    checkpoint.beginPass(true, at(QStringLiteral("12:02:00")));
    QVERIFY(checkpoint.pass->full);
    QVERIFY(!checkpoint.pass->next);
    QVERIFY(!checkpoint.pass->from.isKnown());
}

void TableCheckpointTest::pass_underWayAsFull_staysFull()
{
    TableCheckpoint checkpoint = afterFirstPass(QStringLiteral("12:00:00"));
    checkpoint.beginPass(true, at(QStringLiteral("12:01:00")));
    checkpoint.pass->next = leadlight::azure::ContinuationToken{"p", {}, false};
    TableCheckpoint later = TableCheckpoint::fromJson(checkpoint.toJson());
    later.beginPass(false, at(QStringLiteral("12:02:00")));
    QVERIFY(later.pass->full);
    QVERIFY(later.pass->next && !later.pass->next->hasRowKey);
}

void TableCheckpointTest::clock_thatWentBack_readsTheOverlapAgain()
{
    TableCheckpoint checkpoint = afterFirstPass(QStringLiteral("12:00:00"));
    checkpoint.beginPass(false, at(QStringLiteral("11:00:00")));
    QVERIFY(checkpoint.pass->settling);
    QCOMPARE(checkpoint.pass->from.toText(), stamp(QStringLiteral("11:55:00")).toText());
}

void TableCheckpointTest::json_roundTrip_keepsEverything()
{
    TableCheckpoint checkpoint = afterFirstPass(QStringLiteral("12:00:00"));
    checkpoint.newest = LeadTime::fromText(u"2026-01-01T11:59:00.1234567Z");
    checkpoint.beginPass(false, at(QStringLiteral("12:01:00")));
    checkpoint.pass->next = leadlight::azure::ContinuationToken{QByteArray("1!8!\xc4\x8d\0", 7), "", true};
    const QByteArray json = checkpoint.toJson();
    const TableCheckpoint read = TableCheckpoint::fromJson(json);
    QCOMPARE(read.toJson(), json);
    QCOMPARE(read.newest, checkpoint.newest);
    QCOMPARE(read.pass->next->nextPartitionKey, checkpoint.pass->next->nextPartitionKey);
    QVERIFY(read.pass->next->hasRowKey);
}

void TableCheckpointTest::json_unreadable_isAFreshStart()
{
    for (const QByteArray &json :
         {QByteArray(), QByteArray("garbage"), QByteArray("[]"), QByteArray("{\"newest\":7}")}) {
        TableCheckpoint checkpoint = TableCheckpoint::fromJson(json);
        checkpoint.beginPass(false, at(QStringLiteral("12:00:00")));
        QVERIFY(!checkpoint.pass->from.isKnown());
        QVERIFY(!checkpoint.pass->next);
    }
}

QTEST_APPLESS_MAIN(TableCheckpointTest)
#include "tst_tablecheckpoint.moc"
