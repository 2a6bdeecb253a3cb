// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/connectorlist.h"
#include "connectors/connectorsecrets.h"
#include "core/profile.h"
#include "core/result.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>
#include <stop_token>

namespace leadlight::store {
class LeadStore;
}

namespace leadlight::sync {

/// What one connector's sync did: the numbers of `sync --json` (cli.md).
struct ConnectorReport
{
    QString connector;
    qint64 read = 0;
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 problems = 0;
    qint64 vanished = 0;
    qint64 pages = 0;
    qint64 durationMs = 0;
    bool destinationMissing = false; ///< no lead has been delivered yet
    std::optional<core::Error> error;
    bool isPreparingSearch = false; ///< only in what Progress is told at the end: everything is read
};

struct SyncReport
{
    QList<ConnectorReport> connectors;
    [[nodiscard]] bool ok() const;
};

struct SyncOptions
{
    QList<QString> names; ///< empty: every connector that can be pulled
    bool full = false;
};

/// Called after every page, on the syncing thread, with the running numbers of the connector at hand.
using Progress = std::function<void(const ConnectorReport &)>;

/// Brings new leads into the cache: pull -> decode -> store, page by page; each page is committed with its checkpoint,
/// so a sync that is stopped or killed goes on where it was. Unless it was stopped, it ends with the search index at
/// its best. Straight-line, on the calling worker thread.
class LeadSync final
{
public:
    LeadSync(const core::Profile &profile, http::Client &http, connectors::ConnectorSecrets &secrets);

    /// One connector's failure does not keep the others from being synced; it stands in its report. Errors that concern
    /// all: UnknownConnector, AlreadyRunning (another process syncs this profile; subject: its process id), those of
    /// LeadStore::open.
    [[nodiscard]] core::Result<SyncReport> run(const SyncOptions &options, const Progress &progress,
                                               std::stop_token stop);

private:
    [[nodiscard]] core::Result<> pull(const connectors::Connector &connector, bool full, store::LeadStore &store,
                                      ConnectorReport &report, const Progress &progress, std::stop_token stop);

    const core::Profile &m_profile;
    http::Client &m_http;
    connectors::ConnectorSecrets &m_secrets;
};

} // namespace leadlight::sync
