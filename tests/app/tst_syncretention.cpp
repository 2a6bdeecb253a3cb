// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "integration/leadlightprogram.h"
#include "store/cachefixture.h"
#include "store/leadretention.h"
#include "ui/leads/notedrafts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace leadlight;
using namespace leadlight::integration;
using namespace leadlight::tests;
using store::LeadStore;
using ui::NoteDrafts;

namespace {

const store::RetentionRule oneYear{12, true};

/// The cache of a profile that only the command line works on.
std::unique_ptr<LeadStore> cacheOf(const LeadlightProgram &program)
{
    auto cache = LeadStore::open(program.profile() + u"/leads.sqlite"_s, LeadStore::Access::ReadWrite);
    return cache ? *std::move(cache) : nullptr;
}

/// Leads of so many days, and the rule to keep them for a year.
bool fill(const LeadlightProgram &program, const QList<int> &ages)
{
    std::vector<leads::Lead> leads;
    for (const int age : ages) {
        leads.push_back(tableLead(int(leads.size()) + 1));
        leads.back().receivedAt = leads::LeadTime::fromDateTime(QDateTime::currentDateTimeUtc().addDays(-age));
    }
    const auto cache = cacheOf(program);
    return cache && cache->writePage(tableOrigin(), pageOf(std::move(leads))) &&
           store::LeadRetention(*cache).setRule(oneYear);
}

} // namespace

/// A profile that is only synced by a timer keeps to the rule that old leads are erased.
class TestSyncRetention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sync_erasesOldLeadsWithTheirDrafts();
    void sync_tellsHowManyWent();
    void sync_withoutOldLeads_saysNothing();
    void sync_thatWouldEraseMuch_asksForAPerson();
};

void TestSyncRetention::sync_erasesOldLeadsWithTheirDrafts()
{
    const LeadlightProgram program;
    QVERIFY(program.run({u"connector"_s, u"list"_s}).exitCode == 0); // makes the profile
    QVERIFY(fill(program, {1, 400, 2, 500, 3, 4, 5}));
    const QString path = program.profile() + u"/drafts.json"_s;
    {
        NoteDrafts drafts;
        drafts.keepIn(path);
        drafts.set(1, {u"of a young one"_s, 0});
        drafts.set(2, {u"of an old one"_s, 0});
        QVERIFY(drafts.flush());
    }
    const Run run = program.run({u"sync"_s, u"--json"_s});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QCOMPARE(run.json()[u"erased"_s].toInt(), 2);
    QCOMPARE(run.json()[u"ok"_s], QJsonValue(true));
    QCOMPARE(allIds(*cacheOf(program)), (std::vector<qint64>{1, 3, 5, 6, 7}));
    NoteDrafts kept;
    kept.keepIn(path);
    QCOMPARE(kept.leads(), QList<qint64>{1});
    QCOMPARE(program.run({u"sync"_s, u"--json"_s}).json()[u"erased"_s], QJsonValue(0));
}

void TestSyncRetention::sync_tellsHowManyWent()
{
    const LeadlightProgram program;
    QVERIFY(program.run({u"connector"_s, u"list"_s}).exitCode == 0);
    QVERIFY(fill(program, {400, 500, 1, 2, 3, 4}));
    const Run run = program.run({u"sync"_s});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY2(run.out.contains("2 leads were older"), run.out.constData());
}

void TestSyncRetention::sync_withoutOldLeads_saysNothing()
{
    const LeadlightProgram program;
    QVERIFY(program.run({u"connector"_s, u"list"_s}).exitCode == 0);
    QVERIFY(fill(program, {1, 2}));
    const Run run = program.run({u"sync"_s});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.out.isEmpty(), run.out.constData());
}

void TestSyncRetention::sync_thatWouldEraseMuch_asksForAPerson()
{
    const LeadlightProgram program;
    QVERIFY(program.run({u"connector"_s, u"list"_s}).exitCode == 0);
    QVERIFY(fill(program, {400, 500, 1}));
    const Run run = program.run({u"sync"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.json()[u"erased"_s], QJsonValue(0));
    QVERIFY2(run.err.contains("2 of 3 leads"), run.err.constData());
    QCOMPARE(allIds(*cacheOf(program)).size(), 3u);
}

QTEST_GUILESS_MAIN(TestSyncRetention)
#include "tst_syncretention.moc"
