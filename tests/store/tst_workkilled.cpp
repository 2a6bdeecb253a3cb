// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cachefixture.h"
#include "store/persons.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <cstdio>

using namespace leadlight;
using namespace leadlight::store;
using namespace leadlight::tests;
using Kind = WorkChange::Kind;

namespace {

constexpr int leadCount = 8000;

WorkChange changeOf(Kind kind, std::vector<qint64> leads)
{
    WorkChange change;
    change.kind = kind;
    change.leads = std::move(leads);
    change.status = leads::LeadStatus::Active;
    change.text = QStringLiteral("anna");
    return change;
}

/// What the killed process does: makes a change of many leads, takes it back, makes it again, as long as it may.
int workUntilKilled(const QString &path, Kind kind)
{
    const auto opened = LeadStore::open(path, LeadStore::Access::ReadWrite);
    if (!opened)
        return 1;
    LeadStore &store = **opened;
    const std::vector<qint64> ids = allIds(store);
    std::puts("ready");
    std::fflush(stdout);
    const auto done = store.work(changeOf(kind, ids), QStringLiteral("me"));
    if (!done)
        return 1;
    while (store.undoWork(done->id) && store.redoWork(done->id)) {
    }
    return 1;
}

} // namespace

/// A process that is killed in the middle of a change of many leads.
class TestWorkKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedChange_isWholeOrNotThere_data();
    void killedChange_isWholeOrNotThere();

private:
    /// The leads that have it, by SQL and by the search index alike.
    static qint64 changed(LeadStore &store, Kind kind)
    {
        const QString filter = kind == Kind::Status   ? QStringLiteral("status:active")
                               : kind == Kind::AddTag ? QStringLiteral("tag:anna")
                                                      : QStringLiteral("note:anna");
        const auto read = leads::LeadFilter::fromText(filter);
        const auto count = read ? store.count(*read, {}) : core::Result<qint64>(-1);
        return count ? *count : -1;
    }
    /// The change that is logged; 0: none.
    static qint64 loggedChange(const QString &path)
    {
        qint64 id = 0;
        {
            QSqlDatabase cache = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("log"));
            cache.setDatabaseName(path);
            if (cache.open()) {
                QSqlQuery query(QStringLiteral("SELECT max(id) FROM work_changes"), cache);
                id = query.next() ? query.value(0).toLongLong() : 0;
            }
        }
        QSqlDatabase::removeDatabase(QStringLiteral("log"));
        return id;
    }
};

void TestWorkKilled::killedChange_isWholeOrNotThere_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("status") << Kind::Status;
    QTest::newRow("tag") << Kind::AddTag;
    QTest::newRow("note") << Kind::AddNote;
    QTest::newRow("join") << Kind::Join;
}

void TestWorkKilled::killedChange_isWholeOrNotThere()
{
    QFETCH(Kind, kind);
    const TemporaryCache cache;
    std::vector<leads::Lead> leads;
    for (int i = 0; i < leadCount; ++i)
        leads.push_back(tableLead(i));
    QVERIFY(cache.open()->writePage(tableOrigin(), pageOf(std::move(leads))));

    for (int round = 0; round < 6; ++round) {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("work"), cache.path(), QString::number(int(kind))});
        QVERIFY(process.waitForReadyRead());
        // Not a wait for anything: spreads the kills over making, taking back and making again.
        process.waitForFinished(10 + 60 * round);
        process.kill();
        process.waitForFinished();

        const auto store = cache.open();
        QVERIFY(store);
        QVERIFY(store->quickCheck({}));
        const auto ids = allIds(*store);
        QCOMPARE(ids.size(), size_t(leadCount));
        const auto count = [&] {
            if (kind != Kind::Join)
                return changed(*store, kind);
            const qint64 same = store->person(ids.front(), {}).value().sameCount;
            return same == 1 ? 0 : same;
        };
        const qint64 before = count();
        QVERIFY2(before == 0 || before == leadCount, qPrintable(QString::number(before)));
        const qint64 change = loggedChange(cache.path());
        QVERIFY(before == 0 || change > 0);
        if (change == 0)
            continue; // killed before there was anything
        // Whatever was left can be gone on with, by another process.
        if (before == leadCount) {
            LEADLIGHT_REQUIRE(undone, store->undoWork(change));
            QCOMPARE(undone.leadCount, leadCount);
            QCOMPARE(count(), 0);
        }
        LEADLIGHT_REQUIRE(redone, store->redoWork(change));
        QCOMPARE(redone.leadCount, leadCount);
        QCOMPARE(count(), leadCount);
        LEADLIGHT_REQUIRE(again, store->undoWork(change));
        QCOMPARE(again.leadCount, leadCount);
        QCOMPARE(count(), 0);
    }
    QVERIFY(loggedChange(cache.path()) > 0); // or nothing was tried
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 4 && QByteArrayView(argv[1]) == "work")
        return workUntilKilled(QString::fromLocal8Bit(argv[2]), Kind(QByteArray(argv[3]).toInt()));
    TestWorkKilled test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_workkilled.moc"
