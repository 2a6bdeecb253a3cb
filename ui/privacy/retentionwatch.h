// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/background.h"
#include "core/clock.h"
#include "store/leadretention.h"

#include <QDate>
#include <QObject>
#include <QTimer>

namespace leadlight::ui {

struct Services;

/// Erases leads for their age, at start and once a day, quietly in the background; and finishes what erasing was cut
/// off by the end of the program. Erases nothing that is out of the ordinary without being told to. GUI thread; owned
/// by the window.
class RetentionWatch final : public QObject
{
    Q_OBJECT

public:
    RetentionWatch(const Services &services, const core::Clock &clock, QObject *parent);

    /// Looks now and from now on every day.
    void start();
    /// A person has seen how much the rule erases and wants it.
    void keepTo(const store::RetentionRule &rule);
    [[nodiscard]] const core::Clock &clock() const { return m_clock; }

Q_SIGNALS:
    void told(const QString &sentence);
    void erased();
    /// More than usual would be erased; keepTo() does it.
    void unusual(const QString &sentence, const leadlight::store::RetentionRule &rule);
    void failed(const leadlight::core::Error &error);

private:
    struct Outcome
    {
        store::RetentionRule rule;
        store::RetentionOutlook outlook;
        qint64 erased = 0;
    };

    void look();
    /// @p agreed: the rule that a person has agreed to.
    void run(const std::optional<store::RetentionRule> &agreed);
    [[nodiscard]] static core::Result<Outcome> work(store::LeadStore &store,
                                                    const std::optional<store::RetentionRule> &agreed,
                                                    const QDateTime &now, std::stop_token stop);
    void end(const core::Result<Outcome> &outcome);

    const Services &m_services;
    const core::Clock &m_clock;
    QDate m_lookedOn;
    QTimer m_hour{this};
    core::Background m_quietly{1, core::Background::Pace::Quiet};
    core::Task m_task;
};

/// "1 year"; "for ever" for 0.
[[nodiscard]] QString periodWords(int months);

} // namespace leadlight::ui
