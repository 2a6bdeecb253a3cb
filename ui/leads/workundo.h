// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/background.h"
#include "core/result.h"
#include "store/leadwork.h"
#include "ui/leads/gridplace.h"

#include <QObject>

#include <deque>
#include <vector>

namespace leadlight::ui {

struct Services;

/// Makes the changes that a person asks for, one after the other in the background, and takes them back. GUI thread;
/// owned by the page of leads.
class WorkUndo final : public QObject
{
    Q_OBJECT

public:
    explicit WorkUndo(const Services &services, QObject *parent);

    /// Makes @p change for the leads it names.
    void make(store::WorkChange change);
    /// Makes it for @p leads, whose ids are looked up in the background.
    void make(store::WorkChange change, LeadSelection leads);
    void undo();
    void redo();

    [[nodiscard]] bool canUndo() const { return !m_made.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_takenBack.empty(); }
    /// What undo() and redo() are about: "status of 12 leads to Active".
    [[nodiscard]] QString undoWords() const { return canUndo() ? m_made.back().words : QString(); }
    [[nodiscard]] QString redoWords() const { return canRedo() ? m_takenBack.back().words : QString(); }

Q_SIGNALS:
    void changed(); ///< leads are different now; also when the change had to be given up, so that all is read anew
    void historyChanged();
    void told(const QString &sentence);
    void failed(const leadlight::core::Error &error);
    /// @p change was not made; what was typed for it is in there.
    void givenUp(const leadlight::store::WorkChange &change);

private:
    enum class Step { Make, Undo, Redo };
    struct Job
    {
        Step step = Step::Make;
        store::WorkChange change;
        LeadSelection leads; ///< where the change names none
    };
    struct Made
    {
        qint64 id = 0;
        QString words;
    };

    void add(Job job);
    void next();
    void runMake(Job job);
    void runBack(Step step);
    void endMake(const store::WorkChange &change, const core::Result<store::WorkDone> &done);
    void endBack(Step step, const Made &made, const core::Result<store::WorkDone> &done);

    const Services &m_services;
    std::deque<Job> m_jobs;
    bool m_isRunning = false;
    bool m_hasChanged = false; ///< not told yet
    std::vector<Made> m_made;  ///< the latest last
    std::vector<Made> m_takenBack;
    core::Task m_task;
};

} // namespace leadlight::ui
