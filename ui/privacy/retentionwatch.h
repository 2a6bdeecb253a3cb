// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/background.h"
#include "core/clock.h"
#include "store/leadretention.h"

#include <QDate>
#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace leadlight::ui {

struct Services;

/// Keeps to the rule in force: erases leads for their age, at start and once a day, quietly in the background; and
/// finishes what erasing was cut off by the end of the program. Erases nothing that is out of the ordinary without
/// being told to. GUI thread; owned by the window.
class RetentionWatch final : public QObject
{
    Q_OBJECT

public:
    RetentionWatch(const Services &services, const core::Clock &clock, QObject *parent);

    /// Looks now and from now on every day.
    void start();
    /// A person has seen how much the rule erases and wants it: stores it, then erases.
    void keepTo(const store::RetentionRule &rule);
    /// Erases by the rule in force, if it is this one, though it is more than usual.
    void agreeTo(const store::RetentionRule &rule);
    [[nodiscard]] const core::Clock &clock() const { return m_clock; }

Q_SIGNALS:
    /// What came of keepTo(): the rule is in force, or the one before still is.
    void kept(const leadlight::store::RetentionRule &rule);
    void notKept(const leadlight::core::Error &error);
    void told(const QString &sentence);
    /// @p withDrafts: leads that are no longer there and on which notes were begun.
    void erased(const std::vector<qint64> &withDrafts);
    /// More than usual would be erased; keepTo() does it.
    void unusual(const QString &sentence, const leadlight::store::RetentionRule &rule);
    void failed(const leadlight::core::Error &error);

private:
    struct Outcome
    {
        store::RetentionOutcome kept;
        std::vector<qint64> withDrafts = {}; ///< leads that are no longer there
    };

    void look();
    void run();
    /// @p agreed: the rule that a person has agreed to.
    [[nodiscard]] static core::Result<Outcome> work(store::LeadStore &store,
                                                    const std::optional<store::RetentionRule> &agreed,
                                                    const QDateTime &now, const QString &drafts, std::stop_token stop);
    void end(const core::Result<Outcome> &outcome);

    const Services &m_services;
    const core::Clock &m_clock;
    QDate m_lookedOn;
    QTimer m_hour{this};
    core::Background m_quietly{1, core::Background::Pace::Quiet};
    core::Task m_task;
    std::optional<store::RetentionRule> m_agreed; ///< until it has been kept to
};

/// "1 year"; "forever" for 0.
[[nodiscard]] QString periodWords(int months);

} // namespace leadlight::ui
