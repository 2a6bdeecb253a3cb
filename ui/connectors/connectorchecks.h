// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/check.h"
#include "core/background.h"
#include "core/result.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace leadlight::ui {

class CheckRun;
struct Services;

/// How a connector is, as far as its checks tell.
enum class Health { NotChecked, Checking, Asking, Fine, Warning, Failed };

/// The checks of all connectors: those under way, side by side, and the history of each. The side panel, the Connectors
/// page and the wizard show what is in here. By a connector's uid. GUI thread; owned by the window.
class ConnectorChecks final : public QObject
{
    Q_OBJECT

public:
    explicit ConnectorChecks(const Services &services, QObject *parent = nullptr);
    ~ConnectorChecks() override;

    /// Reads the histories of these and forgets all others.
    void load(const QList<connectors::Connector> &connectors);

    /// One at a time for a connector: while one runs, nothing happens; one that was stopped makes room.
    void start(const connectors::Connector &connector, bool sendTestLead);
    void stop(const QString &uid);
    void stopAll();
    [[nodiscard]] const CheckRun *running(const QString &uid) const; ///< nullptr when none is
    [[nodiscard]] bool isAnyRunning() const { return !m_runs.isEmpty(); }
    void answer(const QString &uid, bool yes);

    /// The newest first.
    [[nodiscard]] QList<connectors::CheckReport> history(const QString &uid) const { return m_histories.value(uid); }
    [[nodiscard]] Health health(const QString &uid) const;

Q_SIGNALS:
    void changed(const QString &uid);
    /// A check came to its end; the report stands first in the history unless it was stopped.
    void ended(const QString &uid, bool wasStopped);
    void failed(const leadlight::core::Error &error);

private:
    void take(const QString &uid);

    const Services &m_services;
    QHash<QString, CheckRun *> m_runs;
    QHash<QString, QList<connectors::CheckReport>> m_histories;
    core::Task m_load;
};

/// How a check ended.
[[nodiscard]] Health healthOf(const connectors::CheckReport &report);
/// "not checked", "checking", "asks you", "fine", "warning", "failed".
[[nodiscard]] QString healthWord(Health health);
[[nodiscard]] QLatin1StringView healthIcon(Health health);
/// Why it is not fine, in a sentence: the first step's cause; empty when it is fine.
[[nodiscard]] QString healthReason(const connectors::CheckReport &report);

} // namespace leadlight::ui
