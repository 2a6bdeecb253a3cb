// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/cachefixture.h"
#include "sync/pullintostore.h"

#include <atomic>

using namespace leadlight;
using namespace leadlight::connectors;
using namespace leadlight::sync;
using namespace leadlight::tests;
using core::ErrorKind;

namespace {

/// A pull whose steps were written down beforehand. Keeps what it was started with.
class ScriptedPull final : public LeadPull
{
public:
    using Step = std::function<core::Result<PullPage>(std::stop_token)>;

    explicit ScriptedPull(std::vector<Step> steps)
        : m_steps(std::move(steps))
    {
    }

    [[nodiscard]] QString identity() const override { return QStringLiteral("scripted|place"); }
    void start(PullStart start) override { started = std::move(start); }
    [[nodiscard]] core::Result<PullPage> next(std::stop_token stop) override
    {
        const int overlapping = m_running.fetch_add(1);
        misused = misused || overlapping > 0 || m_next >= m_steps.size();
        auto page = m_next < m_steps.size() ? m_steps[m_next++](stop) : core::fail(ErrorKind::ServiceFailed);
        --m_running;
        return page;
    }
    [[nodiscard]] bool destinationMissing() const override { return missing; }
    [[nodiscard]] size_t asked() const { return m_next; }

    PullStart started;
    bool missing = false;
    std::atomic<bool> misused = false; ///< asked again after the end, or twice at the same time

private:
    std::vector<Step> m_steps;
    size_t m_next = 0;
    std::atomic<int> m_running = 0;
};

PullPage pageWith(std::vector<int> rows, const QByteArray &checkpoint, bool last = false)
{
    PullPage page;
    for (const int row : rows)
        page.leads.push_back(tableLead(row));
    page.checkpoint = checkpoint;
    page.last = last;
    return page;
}

ScriptedPull::Step answer(PullPage page)
{
    return [page = std::move(page)](std::stop_token) { return page; };
}

ScriptedPull::Step failing(ErrorKind kind)
{
    return [kind](std::stop_token) -> core::Result<PullPage> { return core::fail(kind); };
}

QByteArray checkpointOf(store::LeadStore &store)
{
    return store.checkpoint({QStringLiteral("scripted|place"), {}}).value_or(QByteArray("unreadable"));
}

} // namespace

class TestPullIntoStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pull_severalSteps_areStoredAndCounted()
    {
        TemporaryCache cache;
        const auto store = cache.open();
        ScriptedPull pull(
            {answer(pageWith({1, 2}, "a")), answer(pageWith({}, "b")), answer(pageWith({2, 3}, "c", true))});
        ConnectorReport report;
        std::vector<qint64> told;
        const auto progress = [&told](const ConnectorReport &soFar) { told.push_back(soFar.read); };
        QVERIFY(pullIntoStore(pull, *store, QStringLiteral("Name"), false, report, progress, {}));
        QCOMPARE(report.read, 4);
        QCOMPARE(report.added, 3);
        QCOMPARE(report.unchanged, 1);
        QCOMPARE(report.pages, 3);
        QVERIFY(!report.destinationMissing);
        QCOMPARE(told, (std::vector<qint64>{2, 2, 4}));
        QCOMPARE(checkpointOf(*store), QByteArray("c"));
        LEADLIGHT_REQUIRE(row, store->lead(1));
        QCOMPARE(row->lead.connector, QStringLiteral("Name"));
        QVERIFY(!pull.misused);
        QCOMPARE(pull.asked(), 3u);
    }

    void pull_errorMidway_keepsWhatCameBeforeAndGoesOnThere()
    {
        TemporaryCache cache;
        const auto store = cache.open();
        PullPage withDocument = pageWith({3}, "b");
        withDocument.documents = {{QStringLiteral("a.csv"), QStringLiteral("etag")}};
        ScriptedPull first({answer(pageWith({1, 2}, "a")), answer(withDocument), failing(ErrorKind::Throttled)});
        ConnectorReport report;
        const auto failed = pullIntoStore(first, *store, {}, false, report, {}, {});
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, ErrorKind::Throttled);
        QCOMPARE(report.read, 3);
        QCOMPARE(report.pages, 2);
        QCOMPARE(allIds(*store).size(), 3u);
        QVERIFY(first.started.checkpoint.isEmpty());

        ScriptedPull second({answer(pageWith({4}, "c", true))});
        QVERIFY(pullIntoStore(second, *store, {}, false, report, {}, {}));
        QCOMPARE(second.started.checkpoint, QByteArray("b"));
        QCOMPARE(second.started.documentVersions.value(QStringLiteral("a.csv")), QStringLiteral("etag"));
        QVERIFY(!second.started.full);
        QCOMPARE(allIds(*store).size(), 4u);
    }

    void pull_fullPass_noticesWhatVanished()
    {
        TemporaryCache cache;
        const auto store = cache.open();
        ScriptedPull first({answer(pageWith({1, 2, 3}, "a", true))});
        ConnectorReport report;
        QVERIFY(pullIntoStore(first, *store, {}, false, report, {}, {}));
        PullPage one = pageWith({1}, "b");
        PullPage two = pageWith({3}, "c", true);
        one.ofFullPass = two.ofFullPass = true;
        ScriptedPull second({answer(one), answer(two)});
        ConnectorReport full;
        QVERIFY(pullIntoStore(second, *store, {}, true, full, {}, {}));
        QVERIFY(second.started.full);
        QCOMPARE(full.vanished, 1);
        QCOMPARE(full.unchanged, 2);
    }

    void pull_endThatIsNotOfTheFullPass_losesNothing()
    {
        TemporaryCache cache;
        const auto store = cache.open();
        ScriptedPull first({answer(pageWith({1, 2, 3}, "a", true))});
        ConnectorReport report;
        QVERIFY(pullIntoStore(first, *store, {}, false, report, {}, {}));
        PullPage one = pageWith({1}, "b");
        one.ofFullPass = true;
        ScriptedPull second({answer(one), answer(pageWith({}, "c", true))});
        QVERIFY(pullIntoStore(second, *store, {}, true, report, {}, {}));
        QCOMPARE(report.vanished, 0);
    }

    void pull_missingDestination_isReported()
    {
        TemporaryCache cache;
        const auto store = cache.open();
        ScriptedPull pull({answer(pageWith({}, "a", true))});
        pull.missing = true;
        ConnectorReport report;
        QVERIFY(pullIntoStore(pull, *store, {}, false, report, {}, {}));
        QVERIFY(report.destinationMissing);
        QCOMPARE(report.pages, 1);
    }

    void pull_stoppedBetweenSteps_keepsTheStepThatArrived()
    {
        TemporaryCache cache;
        const auto store = cache.open();
        std::stop_source source;
        ScriptedPull pull({answer(pageWith({1}, "a")), [&source](std::stop_token) {
                               source.request_stop();
                               return core::Result<PullPage>(pageWith({2}, "b"));
                           }});
        ConnectorReport report;
        const auto stopped = pullIntoStore(pull, *store, {}, false, report, {}, source.get_token());
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        QCOMPARE(report.pages, 2);
        QCOMPARE(checkpointOf(*store), QByteArray("b"));
        QVERIFY(!pull.misused);
    }

    void pull_stoppedDuringAStep_endsIt()
    {
        TemporaryCache cache;
        const auto store = cache.open();
        std::stop_source source;
        ScriptedPull pull({answer(pageWith({1}, "a")), [&source](std::stop_token stop) -> core::Result<PullPage> {
                               source.request_stop();
                               return stop.stop_requested() ? core::fail(ErrorKind::Cancelled)
                                                            : core::fail(ErrorKind::TimedOut);
                           }});
        ConnectorReport report;
        const auto stopped = pullIntoStore(pull, *store, {}, false, report, {}, source.get_token());
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        QCOMPARE(checkpointOf(*store), QByteArray("a"));
    }

    void pull_cacheCannotBeWritten_stopsTheFetchUnderWay()
    {
        TemporaryCache cache;
        cache.open();
        const auto readOnly = cache.open(store::LeadStore::Access::ReadOnly);
        std::atomic<bool> asked = false;
        std::atomic<bool> wasStopped = false;
        ScriptedPull pull({answer(pageWith({1}, "a")), [&](std::stop_token stop) -> core::Result<PullPage> {
                               asked = true;
                               // Like a service that takes its time: only the stop ends it.
                               while (!stop.stop_requested())
                                   std::this_thread::yield();
                               wasStopped = true;
                               return core::fail(ErrorKind::Cancelled);
                           }});
        ConnectorReport report;
        const auto failed = pullIntoStore(pull, *readOnly, {}, false, report, {}, {});
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, ErrorKind::NotWritable);
        QCOMPARE(asked.load(), wasStopped.load());
        QCOMPARE(report.pages, 0);
    }
};

QTEST_GUILESS_MAIN(TestPullIntoStore)
#include "tst_pullintostore.moc"
