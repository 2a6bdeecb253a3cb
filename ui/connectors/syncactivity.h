// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/leadsync.h"
#include "ui/common/activity.h"

#include <mutex>

namespace leadlight::ui {

/// One sync from the window. GUI thread; the work itself is sync::LeadSync's.
class SyncActivity final : public Activity
{
    Q_OBJECT

public:
    /// @p names: which connectors; empty: all that can be pulled.
    SyncActivity(core::Background &background, sync::LeadSync &sync, const QList<QString> &names,
                 QObject *parent = nullptr);

    [[nodiscard]] bool goesOnLater() const override { return true; }

Q_SIGNALS:
    /// A page was stored; its leads can be looked at.
    void brought(const leadlight::sync::ConnectorReport &report);
    void connectorEnded(const leadlight::sync::ConnectorReport &report);

private:
    /// What the syncing thread said last.
    struct Latest
    {
        std::mutex mutex;
        sync::ConnectorReport report;
    };

    [[nodiscard]] QString progressText() const override;
    void lookForPages();
    void end(const core::Result<sync::SyncReport> &result);

    std::shared_ptr<Latest> m_latest = std::make_shared<Latest>();
    qint64 m_shownPages = 0;
    QString m_shownConnector;
};

} // namespace leadlight::ui
