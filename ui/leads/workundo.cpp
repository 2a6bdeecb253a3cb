// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/workundo.h"

#include "store/leadstore.h"
#include "ui/common/services.h"
#include "ui/common/withstore.h"
#include "ui/leads/workwords.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace leadlight::ui {

namespace {

/// For more leads than this it is said that it has begun.
constexpr qint64 quickChange = 10'000;
/// Nobody goes back further.
constexpr size_t mostMade = 500;

} // namespace

WorkUndo::WorkUndo(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

WorkUndo::~WorkUndo()
{
    m_task.stop();
    m_making.reset(); // waits for what has begun
    if (m_isRunning && m_isMade && !*m_isMade)
        m_jobs.push_front(std::move(m_running));
    for (const Job &job : m_jobs) {
        const auto store = m_services.stores.forThisThread();
        if (job.step == Step::Make && store)
            static_cast<void>(make(**store, job)); // nobody is left to be told
    }
}

core::Result<store::WorkDone> WorkUndo::make(store::LeadStore &store, const Job &job)
{
    store::WorkChange change = job.change;
    if (change.leads.empty())
        change.leads = job.leads.ids();
    return store.work(change, leads::ownName());
}

void WorkUndo::make(store::WorkChange change)
{
    add({Step::Make, std::move(change)});
}

void WorkUndo::make(store::WorkChange change, LeadSelection leads)
{
    add({Step::Make, std::move(change), std::move(leads)});
}

void WorkUndo::undo()
{
    add({Step::Undo, {}});
}

void WorkUndo::undo(qint64 change)
{
    add({Step::Undo, {}, {}, change});
}

void WorkUndo::redo()
{
    add({Step::Redo, {}});
}

void WorkUndo::forget()
{
    m_made.clear();
    m_takenBack.clear();
    Q_EMIT historyChanged();
}

void WorkUndo::add(Job job)
{
    m_jobs.push_back(std::move(job));
    if (!m_isRunning)
        next();
}

void WorkUndo::next()
{
    m_isRunning = false;
    while (!m_jobs.empty() && !m_isRunning) {
        Job job = std::move(m_jobs.front());
        m_jobs.pop_front();
        if (job.step == Step::Make)
            runMake(std::move(job));
        else
            runBack(job.step, job.made);
    }
    // Between two changes that were asked for at once, what the cache says is not yet what is meant.
    if (!m_isRunning && std::exchange(m_hasChanged, false))
        Q_EMIT changed();
}

void WorkUndo::runMake(Job job)
{
    if (job.change.leads.empty() && job.leads.ranges.empty())
        return;
    m_isRunning = true;
    if (const qint64 count = job.leads.count(); job.change.leads.empty() && count > quickChange)
        Q_EMIT told(tr("Changing %Ln leads.", nullptr, int(count)));
    const store::WorkChange asked = job.change;
    m_running = std::move(job);
    m_isMade = std::make_shared<std::atomic<bool>>(false);
    const auto work =
        withStore(m_services.stores, [job = m_running, isMade = m_isMade](store::LeadStore &store, std::stop_token) {
            auto done = make(store, job);
            *isMade = true;
            return done;
        });
    m_task = m_making->run(this, work, [this, asked](const core::Result<store::WorkDone> &done) {
        endMake(asked, done);
        next();
    });
}

void WorkUndo::endMake(const store::WorkChange &change, const core::Result<store::WorkDone> &done)
{
    if (!done) {
        Q_EMIT failed(done.error());
        Q_EMIT givenUp(change);
        m_hasChanged = true;
        return;
    }
    if (done->id == 0) {
        Q_EMIT told(tr("There was nothing to change."));
        return;
    }
    m_takenBack.clear();
    m_made.push_back({done->id, changeWords(change, done->leadCount)});
    if (m_made.size() > mostMade)
        m_made.erase(m_made.begin());
    using Kind = store::WorkChange::Kind;
    if (change.kind == Kind::Join || change.kind == Kind::Split)
        Q_EMIT madeWithUndo(tr("Done: %1.").arg(m_made.back().words), done->id);
    else
        Q_EMIT told(tr("Done: %1. Ctrl+Z takes it back.").arg(m_made.back().words));
    Q_EMIT historyChanged();
    m_hasChanged = true;
}

void WorkUndo::runBack(Step step, qint64 made)
{
    const std::vector<Made> &from = step == Step::Undo ? m_made : m_takenBack;
    const auto found =
        made == 0 ? from.rbegin()
                  : std::find_if(from.rbegin(), from.rend(), [made](const Made &each) { return each.id == made; });
    if (found == from.rend())
        return;
    m_isRunning = true;
    m_isMade.reset();
    const auto work = withStore(m_services.stores, [id = found->id, step](store::LeadStore &store, std::stop_token) {
        return step == Step::Undo ? store.undoWork(id) : store.redoWork(id);
    });
    m_task = m_making->run(this, work, [this, step, made = *found](const core::Result<store::WorkDone> &done) {
        endBack(step, made, done);
        next();
    });
}

void WorkUndo::endBack(Step step, const Made &made, const core::Result<store::WorkDone> &done)
{
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    const bool isUndo = step == Step::Undo;
    std::erase_if(isUndo ? m_made : m_takenBack, [&made](const Made &each) { return each.id == made.id; });
    if (done->leadCount > 0) {
        (isUndo ? m_takenBack : m_made).push_back(made);
        Q_EMIT told((isUndo ? tr("Taken back: %1.") : tr("Done again: %1.")).arg(made.words));
        m_hasChanged = true;
    } else {
        Q_EMIT told(tr("These leads have been changed since and stay as they are: %1.").arg(made.words));
    }
    Q_EMIT historyChanged();
}

} // namespace leadlight::ui
