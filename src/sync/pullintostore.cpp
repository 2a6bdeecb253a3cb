// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/pullintostore.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace leadlight::sync {

using connectors::LeadPull;
using connectors::PullPage;
using core::Result;

namespace {

/// A step of a pull, ready to be written.
struct Step
{
    store::PulledPage page;
    bool isLast = false;
};

Result<Step> nextStep(LeadPull &pull, const std::stop_token &stop)
{
    auto page = pull.next(stop);
    if (!page)
        return core::failure(page);
    Step step;
    step.isLast = page->last;
    step.page.leads = page->leads;
    for (const PullPage::Document &document : std::as_const(page->documents))
        step.page.documents.append({document.name, document.version});
    step.page.checkpoint = std::move(page->checkpoint);
    step.page.ofFullPass = page->ofFullPass;
    step.page.endsFullPass = page->ofFullPass && page->last;
    return step;
}

/// The steps of a pull, fetched, read and made ready on a thread of its own, some of them ahead of the one who writes:
/// a slow disk does not keep the service waiting. Going away, it asks the fetch to stop and waits for it.
class Steps final
{
public:
    Steps(LeadPull &pull, const std::stop_token &stop)
        : m_stopWithTheRest(stop, [this] { m_source.request_stop(); })
        , m_thread([this, &pull] { fetch(pull, m_source.get_token()); })
    {
    }
    ~Steps() { m_source.request_stop(); }
    Q_DISABLE_COPY_MOVE(Steps)

    /// Waits for the next step; also after a stop those that have arrived come first. Nothing when the pull was stopped
    /// between two steps.
    [[nodiscard]] std::optional<Result<Step>> take();

private:
    void fetch(LeadPull &pull, const std::stop_token &stop);

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<Result<Step>> m_ready;
    bool m_hasEnded = false;
    std::stop_source m_source;
    std::stop_callback<std::function<void()>> m_stopWithTheRest;
    std::jthread m_thread; ///< joined before the rest goes
};

void Steps::fetch(LeadPull &pull, const std::stop_token &stop)
{
    constexpr size_t mostReady = 4;
    for (bool more = true; more;) {
        Result<Step> step = nextStep(pull, stop);
        const bool isEnd = !step || step->isLast;
        std::unique_lock lock(m_mutex);
        m_ready.push_back(std::move(step));
        m_changed.notify_all();
        more = !isEnd && m_changed.wait(lock, stop, [this] { return m_ready.size() < mostReady; }) &&
               !stop.stop_requested();
    }
    const std::lock_guard lock(m_mutex);
    m_hasEnded = true;
    m_changed.notify_all();
}

std::optional<Result<Step>> Steps::take()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_hasEnded || !m_ready.empty(); });
    if (m_ready.empty())
        return std::nullopt;
    Result<Step> step = std::move(m_ready.front());
    m_ready.pop_front();
    m_changed.notify_all();
    return step;
}

void add(ConnectorReport &report, qint64 read, const store::PageOutcome &outcome)
{
    report.read += read;
    report.added += outcome.added;
    report.updated += outcome.updated;
    report.unchanged += outcome.unchanged;
    report.problems += outcome.problems;
    report.vanished += outcome.vanished;
    ++report.pages;
}

} // namespace

Result<> pullIntoStore(LeadPull &pull, store::LeadStore &store, const QString &connector, bool full,
                       ConnectorReport &report, const Progress &progress, std::stop_token stop)
{
    const store::PullOrigin origin{pull.identity(), connector};
    auto checkpoint = store.checkpoint(origin);
    if (!checkpoint)
        return core::failure(checkpoint);
    auto versions = store.documentVersions(origin);
    if (!versions)
        return core::failure(versions);
    pull.start({*std::move(checkpoint), *std::move(versions), full});

    Steps steps(pull, stop);
    for (bool isLast = false; !isLast;) {
        const auto step = steps.take();
        if (!step)
            return core::fail(core::ErrorKind::Cancelled);
        if (!*step)
            return core::failure(*step);
        isLast = (*step)->isLast;
        // A step that has arrived is kept, also when a stop was asked for meanwhile.
        const auto outcome = store.writePage(origin, (*step)->page);
        if (!outcome)
            return core::failure(outcome);
        add(report, (*step)->page.leads.size(), *outcome);
        if (progress)
            progress(report);
    }
    report.destinationMissing = pull.destinationMissing();
    return {};
}

} // namespace leadlight::sync
