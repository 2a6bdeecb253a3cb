// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/pullintostore.h"

#include <future>

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

/// A step that is fetched, read and made ready on a thread of its own. Going away, it asks the fetch to stop and waits
/// for it.
class Fetch final
{
public:
    Fetch(LeadPull &pull, const std::stop_token &stop)
        : m_stopWithTheRest(stop, [this] { m_source.request_stop(); })
        , m_step(
              std::async(std::launch::async, [&pull, token = m_source.get_token()] { return nextStep(pull, token); }))
    {
    }
    ~Fetch() { m_source.request_stop(); }
    Q_DISABLE_COPY_MOVE(Fetch)

    /// Waits for the step; to be called once.
    [[nodiscard]] Result<Step> take() { return m_step.get(); }

private:
    std::stop_source m_source;
    std::stop_callback<std::function<void()>> m_stopWithTheRest;
    std::future<Result<Step>> m_step; ///< waits for its thread when it is destroyed
};

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

    auto fetch = std::make_unique<Fetch>(pull, stop);
    while (fetch) {
        const auto step = fetch->take();
        fetch.reset();
        if (!step)
            return core::failure(step);
        if (!step->isLast && !stop.stop_requested())
            fetch = std::make_unique<Fetch>(pull, stop);
        // A step that has arrived is kept, also when a stop was asked for meanwhile.
        const auto outcome = store.writePage(origin, step->page);
        if (!outcome)
            return core::failure(outcome);
        add(report, step->page.leads.size(), *outcome);
        if (progress)
            progress(report);
        if (!step->isLast && !fetch)
            return core::fail(core::ErrorKind::Cancelled);
    }
    report.destinationMissing = pull.destinationMissing();
    return {};
}

} // namespace leadlight::sync
