// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/connectorlist.h"
#include "core/clock.h"
#include "sync/leadsync.h"
#include "ui/notice/syncschedule.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace leadlight::ui {

class Preferences;

/// Asks for a sync whenever SyncSchedule says so and none runs, and tells what fails for good. Does not sync: whoever
/// does says when one began and what came of it. GUI thread.
class BackgroundSync final : public QObject
{
    Q_OBJECT

public:
    using RunningTime = std::function<std::chrono::milliseconds()>;

    /// @p runningTime: a clock that never goes back; left out, the machine's own.
    BackgroundSync(const Preferences &preferences, const core::Clock &clock, RunningTime runningTime = {},
                   QObject *parent = nullptr);

    /// Those that can be pulled. One that has changed is tried again.
    void setConnectors(const QList<connectors::Connector> &connectors);
    /// @p names: empty for all.
    void syncBegan(const QStringList &names, bool isByPerson);
    void syncEnded(const QList<sync::ConnectorReport> &reports);
    /// "Next sync in 12 minutes."
    [[nodiscard]] QString nextSyncText() const;
    /// Looks at the clocks; happens by itself every few seconds.
    void look();

Q_SIGNALS:
    void syncWanted(const QStringList &names);
    /// To be told to a person who may not be looking at the window.
    void failing(const QString &connector, const leadlight::core::Error &error, bool needsPerson);

private:
    [[nodiscard]] SyncSchedule::Now now() const;
    [[nodiscard]] const connectors::Connector *named(const QString &name) const;

    const Preferences &m_preferences;
    const core::Clock &m_clock;
    QElapsedTimer m_elapsed;
    RunningTime m_runningTime;
    SyncSchedule m_schedule;
    QList<connectors::Connector> m_connectors;
    bool m_isRunning = false;
    QTimer m_timer;
};

} // namespace leadlight::ui
