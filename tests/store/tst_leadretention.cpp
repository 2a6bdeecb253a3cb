// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cachefixture.h"
#include "store/leadretention.h"
#include "store/leadwork.h"

#include <QTest>
#include <QThread>

#include <thread>

using namespace leadlight;
using namespace leadlight::store;
using namespace leadlight::tests;

namespace {

const QDateTime now(QDate(2026, 11, 28), QTime(12, 0), Qt::UTC);

/// Received so many days before now; created, where the time of receipt is unknown.
leads::Lead leadOfAge(int row, int days, bool isReceived = true)
{
    leads::Lead lead = tableLead(row);
    const leads::LeadTime time = leads::LeadTime::fromDateTime(now.addDays(-days));
    lead.receivedAt = isReceived ? time : leads::LeadTime();
    lead.createdAt = isReceived ? leads::LeadTime() : time;
    return lead;
}

qint64 count(LeadStore &store)
{
    const auto view = store.view({}, {});
    const auto totals = store.totals({});
    return view && totals && totals->all == qint64(view->ids.size()) ? totals->all : -1;
}

} // namespace

class TestLeadRetention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void olderLeads_areErased_youngerStay();
    void leadsThatAreWorkedOn_areKept();
    void erasedForAge_doNotComeBack();
    void forEver_letsThemComeBack();
    void leadWithoutATime_countsFromWhenItWasSeen();
    void moreThanAThird_isUnusual();
    void stop_leavesAWholeCache();
    void manyLeads_goInParts();
    void stoppedErasing_isFinishedTheNextTime();
};

void TestLeadRetention::olderLeads_areErased_youngerStay()
{
    const TemporaryCache cache;
    const auto store = cache.open();
    QVERIFY(store->writePage(tableOrigin(), pageOf({leadOfAge(1, 364), leadOfAge(2, 367), leadOfAge(3, 5000),
                                                    leadOfAge(4, 400, false), leadOfAge(5, 300, false)})));
    LeadRetention retention(*store);
    QCOMPARE(retention.rule().value(), RetentionRule());
    QCOMPARE(retention.eraseOlder(now, {}).value(), 0);
    QCOMPARE(retention.outlook({12, true}, now, {}).value().older, 3);
    QCOMPARE(retention.outlook({12, true}, now, {}).value().all, 5);
    QCOMPARE(count(*store), 5); // looking erases nothing
    QVERIFY(retention.setRule({12, false}));
    QCOMPARE(LeadRetention(*cache.open()).rule().value(), (RetentionRule{12, false}));
    QCOMPARE(count(*store), 5);
    QCOMPARE(retention.eraseOlder(now, {}).value(), 3);
    QCOMPARE(count(*store), 2);
    QCOMPARE(allIds(*store), (std::vector<qint64>{1, 5}));
    QCOMPARE(retention.eraseOlder(now, {}).value(), 0);
    QVERIFY(store->quickCheck({}));
}

void TestLeadRetention::leadsThatAreWorkedOn_areKept()
{
    const TemporaryCache cache;
    const auto store = cache.open();
    std::vector<leads::Lead> leads;
    for (int i = 1; i <= 6; ++i)
        leads.push_back(leadOfAge(i, 1000));
    QVERIFY(store->writePage(tableOrigin(), pageOf(leads)));
    const auto work = [&](qint64 lead, WorkChange change) {
        change.leads = {lead};
        QCOMPARE(store->work(change, QStringLiteral("me")).value().leadCount, 1);
    };
    work(1, {.kind = WorkChange::Kind::Status, .status = leads::LeadStatus::Active});
    work(2, {.kind = WorkChange::Kind::Status, .status = leads::LeadStatus::Won});
    work(3, {.kind = WorkChange::Kind::FollowUp, .day = now.date().addDays(1)});
    work(4, {.kind = WorkChange::Kind::FollowUp, .day = now.date().addDays(-1)});
    work(5, {.kind = WorkChange::Kind::AddNote, .text = QStringLiteral("a note")});
    LeadRetention retention(*store);
    QVERIFY(retention.setRule({6, true}));
    QCOMPARE(retention.outlook({6, false}, now, {}).value().older, 6);
    QCOMPARE(retention.eraseOlder(now, {}).value(), 4);
    QCOMPARE(allIds(*store), (std::vector<qint64>{1, 3}));
    // A kept one is still brought up to date, though it is older than what was erased.
    leads[0].company = QStringLiteral("Renamed");
    leads[0].raw.bytes += 'x';
    LEADLIGHT_REQUIRE(outcome, store->writePage(tableOrigin(), pageOf({leads[0], leads[1]})));
    QCOMPARE(outcome.updated, 1);
    QCOMPARE(outcome.leftOut, 1);
    QVERIFY(retention.setRule({6, false}));
    QCOMPARE(retention.eraseOlder(now, {}).value(), 2);
    QCOMPARE(count(*store), 0);
}

void TestLeadRetention::erasedForAge_doNotComeBack()
{
    const TemporaryCache cache;
    const auto store = cache.open();
    PulledPage page = pageOf({leadOfAge(1, 10), leadOfAge(2, 1000), leadOfAge(3, 20), leadOfAge(4, 30)});
    QVERIFY(store->writePage(tableOrigin(), page));
    LeadRetention retention(*store);
    QVERIFY(retention.setRule({12, true}));
    QCOMPARE(retention.eraseOlder(now, {}).value(), 1);
    page.ofFullPass = page.endsFullPass = true;
    LEADLIGHT_REQUIRE(outcome, store->writePage(tableOrigin(), page));
    QCOMPARE(outcome.added, 0);
    QCOMPARE(outcome.unchanged, 4);
    QCOMPARE(outcome.leftOut, 1);
    QCOMPARE(outcome.vanished, 0);
    // Nor do others of that age, from wherever they come.
    ImportedFile file;
    LEADLIGHT_REQUIRE(imported, store->writeImport({leadOfAge(7, 2000), leadOfAge(8, 1)}, file));
    QCOMPARE(imported.added, 1);
    QCOMPARE(imported.leftOut, 1);
    // Later, when a longer time is chosen, too.
    QVERIFY(retention.setRule({60, true}));
    QCOMPARE(store->writePage(tableOrigin(), page).value().added, 0);
}

void TestLeadRetention::forEver_letsThemComeBack()
{
    const TemporaryCache cache;
    const auto store = cache.open();
    PulledPage page = pageOf({leadOfAge(1, 10), leadOfAge(2, 1000)});
    QVERIFY(store->writePage(tableOrigin(), page));
    LeadRetention retention(*store);
    QVERIFY(retention.setRule({12, true}));
    QCOMPARE(retention.eraseOlder(now, {}).value(), 1);
    QVERIFY(retention.setRule({}));
    QCOMPARE(store->writePage(tableOrigin(), page).value().added, 1);
}

void TestLeadRetention::leadWithoutATime_countsFromWhenItWasSeen()
{
    const TemporaryCache cache;
    const auto store = cache.open();
    leads::Lead lead = tableLead(1);
    lead.receivedAt = lead.createdAt = {};
    QVERIFY(store->writePage(tableOrigin(), pageOf({lead})));
    LeadRetention retention(*store);
    QVERIFY(retention.setRule({6, true}));
    const QDateTime today = QDateTime::currentDateTimeUtc();
    QCOMPARE(retention.eraseOlder(today, {}).value(), 0);
    QCOMPARE(retention.eraseOlder(today.addMonths(7), {}).value(), 1);
}

void TestLeadRetention::moreThanAThird_isUnusual()
{
    QVERIFY(!(RetentionOutlook{0, 0}).isUnusual());
    QVERIFY(!(RetentionOutlook{1, 3}).isUnusual());
    QVERIFY((RetentionOutlook{2, 5}).isUnusual());
    QVERIFY((RetentionOutlook{1, 1}).isUnusual());
}

void TestLeadRetention::stop_leavesAWholeCache()
{
    const TemporaryCache cache;
    const auto store = cache.open();
    QVERIFY(store->writePage(tableOrigin(), pageOf({leadOfAge(1, 10), leadOfAge(2, 1000)})));
    LeadRetention retention(*store);
    QVERIFY(retention.setRule({12, true}));
    std::stop_source stop;
    stop.request_stop();
    const auto erased = retention.eraseOlder(now, stop.get_token());
    QVERIFY(!erased);
    QCOMPARE(erased.error().kind, core::ErrorKind::Cancelled);
    QCOMPARE(count(*store), 2);
}

void TestLeadRetention::manyLeads_goInParts()
{
    constexpr int old = 9000;
    constexpr int young = 30'000; // enough for an index in a file
    const TemporaryCache cache;
    const auto store = cache.open();
    std::vector<leads::Lead> leads;
    for (int i = 0; i < old + young; ++i)
        leads.push_back(leadOfAge(i, i < old ? 1000 : 10));
    QVERIFY(store->writePage(tableOrigin(), pageOf(std::move(leads))));
    QVERIFY(store->tidyIndex({}));
    const auto other = cache.open();
    QCOMPARE(count(*other), old + young);
    LeadRetention retention(*store);
    QVERIFY(retention.setRule({12, true}));
    QCOMPARE(retention.eraseOlder(now, {}).value(), old);
    QCOMPARE(count(*other), young);
    QCOMPARE(other->view({}, {}).value().ids.front() > 0, true);
    QVERIFY(store->quickCheck({}));
}

void TestLeadRetention::stoppedErasing_isFinishedTheNextTime()
{
    constexpr int old = 9000;
    const TemporaryCache cache;
    const auto store = cache.open();
    std::vector<leads::Lead> leads;
    for (int i = 0; i < old + 10; ++i)
        leads.push_back(leadOfAge(i, i < old ? 1000 : 10));
    QVERIFY(store->writePage(tableOrigin(), pageOf(std::move(leads))));
    LeadRetention retention(*store);
    QVERIFY(retention.setRule({12, true}));
    for (int delay = 1; delay < 1000; delay *= 2) {
        std::stop_source source;
        // Not a wait for anything: spreads the stops.
        const std::jthread stopper([&source, delay] {
            QThread::msleep(ulong(delay));
            source.request_stop();
        });
        const auto erased = retention.eraseOlder(now, source.get_token());
        if (erased)
            break;
        QCOMPARE(erased.error().kind, core::ErrorKind::Cancelled);
        QVERIFY(store->quickCheck({}));
    }
    // As at the next start.
    const auto next = cache.open();
    QVERIFY(next->finishErasing());
    QVERIFY(LeadRetention(*next).eraseOlder(now, {}));
    QCOMPARE(count(*store), 10);
    QFile file(cache.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("jana9001@example.com"));
    QVERIFY(!bytes.contains("jana8001@example.com"));
    QVERIFY(!bytes.contains("jana1@example.com"));
}

QTEST_GUILESS_MAIN(TestLeadRetention)
#include "tst_leadretention.moc"
