// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/background.h"
#include "core/result.h"
#include "store/leadwork.h"
#include "ui/leads/gridplace.h"

#include <QObject>

#include <atomic>
#include <deque>
#include <memory>
#include <vector>

namespace leadlight::store {
class LeadStore;
}

namespace leadlight::ui {

struct Services;

/// Makes the changes that a person asks for, one after the other in the background, and takes them back. GUI thread;
/// owned by the page of leads.
class WorkUndo final : public QObject
{
    Q_OBJECT

public:
    explicit WorkUndo(const Services &services, QObject *parent);
    /// Makes what was asked for and is not made yet: nothing that was typed is lost with the window.
    ~WorkUndo() override;

    /// Makes @p change for the leads it names.
    void make(store::WorkChange change);
    /// Makes it for @p leads, whose ids are looked up in the background.
    void make(store::WorkChange change, LeadSelection leads);
    void undo();
    void redo();
    /// Forgets what was done, so that none of it can be taken back.
    void forget();
    /// Takes back a change that was made, whatever was done since.
    void undo(qint64 change);

    [[nodiscard]] bool canUndo() const { return !m_made.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_takenBack.empty(); }
    /// What undo() and redo() are about: "status of 12 leads to Active".
    [[nodiscard]] QString undoWords() const { return canUndo() ? m_made.back().words : QString(); }
    [[nodiscard]] QString redoWords() const { return canRedo() ? m_takenBack.back().words : QString(); }

Q_SIGNALS:
    void changed(); ///< leads are different now; also when the change had to be given up, so that all is read anew
    void historyChanged();
    void told(const QString &sentence);
    void madeWithUndo(const QString &sentence, qint64 change); ///< to be told with a way to take it back
    void failed(const leadlight::core::Error &error);
    /// @p change was not made; what was typed for it is in there.
    void givenUp(const leadlight::store::WorkChange &change);

private:
    enum class Step { Make, Undo, Redo };
    struct Job
    {
        Step step = Step::Make;
        store::WorkChange change;
        LeadSelection leads = {}; ///< where the change names none
        qint64 made = 0;          ///< which is to be taken back; 0: the latest
    };
    struct Made
    {
        qint64 id = 0;
        QString words;
    };

    /// Runs @p job with the calling thread's store.
    [[nodiscard]] static core::Result<store::WorkDone> make(store::LeadStore &store, const Job &job);
    void add(Job job);
    void next();
    void runMake(Job job);
    void runBack(Step step, qint64 made);
    void endMake(const store::WorkChange &change, const core::Result<store::WorkDone> &done);
    void endBack(Step step, const Made &made, const core::Result<store::WorkDone> &done);

    const Services &m_services;
    std::deque<Job> m_jobs;
    Job m_running;                               ///< while m_isRunning
    std::shared_ptr<std::atomic<bool>> m_isMade; ///< m_running is done; written in the background
    bool m_isRunning = false;
    bool m_hasChanged = false; ///< not told yet
    std::vector<Made> m_made;  ///< the latest last
    std::vector<Made> m_takenBack;
    core::Task m_task;
    /// One thread of its own: a change of a million leads takes seconds and lets nobody wait but the next change.
    std::unique_ptr<core::Background> m_making = std::make_unique<core::Background>(1);
};

} // namespace leadlight::ui
