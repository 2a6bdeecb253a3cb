// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "azure/tableclient.h"
#include "connectors/ahead.h"
#include "connectors/azuretable/tablecheckpoint.h"
#include "connectors/leadpull.h"

#include <QSet>

#include <memory>

namespace leadlight::connectors {

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
    std::unique_ptr<Ahead<core::Result<azure::TablePage>>> m_ahead;
};

} // namespace leadlight::connectors
