// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "azure/tableclient.h"
#include "connectors/azuretable/tablecheckpoint.h"
#include "connectors/leadpull.h"

#include <QSet>

#include <future>
#include <memory>

namespace leadlight::connectors {

/// An answer that is fetched on a thread of its own. Going away, it asks the fetch to stop and waits for it.
class PageAhead final
{
public:
    PageAhead(azure::TableClient &client, QByteArray filter, azure::ContinuationToken from);
    ~PageAhead() { m_source.request_stop(); }
    Q_DISABLE_COPY_MOVE(PageAhead)

    /// Waits for the answer; to be called once.
    [[nodiscard]] core::Result<azure::TablePage> take(const std::stop_token &stop);

private:
    std::stop_source m_source;
    std::future<core::Result<azure::TablePage>> m_page; ///< waits for its thread when it is destroyed
};

/// Reads a table's rows page by page: everything at first, then what has a new Timestamp (fact sheet section 3.3).
class TablePull final : public LeadPull
{
public:
    TablePull(http::Client &http, azure::StorageAccount account, const QString &table);

    [[nodiscard]] QString identity() const override { return m_identity; }
    void start(PullStart start) override;
    [[nodiscard]] core::Result<PullPage> next(std::stop_token stop) override;
    [[nodiscard]] bool destinationMissing() const override { return m_missing; }

private:
    [[nodiscard]] core::Result<azure::TablePage> fetch(const std::stop_token &stop);
    [[nodiscard]] core::Result<> rememberToken(const azure::ContinuationToken &token);

    azure::TableClient m_client;
    QString m_identity;
    QDateTime m_began;
    TableCheckpoint m_checkpoint;
    QSet<QByteArray> m_tokens; ///< every token met, to end a loop that the service runs in
    bool m_missing = false;
    bool m_resumed = false;
    std::unique_ptr<PageAhead> m_ahead; ///< the service makes the next page while the one before is being read
};

} // namespace leadlight::connectors
