// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "azure/blobclient.h"
#include "connectors/leadpull.h"

#include <QSet>

namespace leadlight::connectors {

/// Reads the blobs of a container that are new or changed (by ETag), several at a time, and the leads in them.
class BlobPull final : public LeadPull
{
public:
    BlobPull(http::Client &http, azure::StorageAccount account, const QString &container, const QString &prefix);

    [[nodiscard]] QString identity() const override { return m_identity; }
    void start(PullStart start) override { m_start = std::move(start); }
    [[nodiscard]] core::Result<PullPage> next(std::stop_token stop) override;
    [[nodiscard]] bool destinationMissing() const override { return m_missing; }

private:
    /// Lists until there is enough to download or nothing more to list.
    [[nodiscard]] core::Result<> listMore(std::stop_token stop);

    azure::BlobClient m_client;
    QString m_identity;
    QString m_prefix;
    PullStart m_start;
    QList<azure::BlobItem> m_pending; ///< listed, changed, not yet downloaded
    QString m_marker;
    QSet<QString> m_markers; ///< every marker met, to end a loop that the service runs in
    bool m_listed = false;   ///< to the end
    bool m_missing = false;
};

} // namespace leadlight::connectors
