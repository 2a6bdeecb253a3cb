// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "azure/blobclient.h"
#include "connectors/ahead.h"
#include "connectors/leadpull.h"

#include <QSet>

#include <memory>
#include <vector>

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
    /// The blobs of a step as they were downloaded.
    struct Download
    {
        QList<azure::BlobItem> items;
        std::vector<core::Result<azure::BlobContent>> contents; ///< of each item
        bool isMissing = false;                                 ///< the container
        bool isLast = false;
    };
    /// Uses what stands below the line; nobody else does meanwhile.
    [[nodiscard]] core::Result<Download> download(std::stop_token stop);
    /// Lists until there is enough to download or nothing more to list.
    [[nodiscard]] core::Result<> listMore(std::stop_token stop);

    QString m_identity;
    bool m_missing = false;

    // --- of download() ---
    azure::BlobClient m_client;
    QString m_prefix;
    PullStart m_start;                ///< also read by next(), written by nobody
    QList<azure::BlobItem> m_pending; ///< listed, changed, not yet downloaded
    QString m_marker;
    QSet<QString> m_markers; ///< every marker met, to end a loop that the service runs in
    bool m_listed = false;   ///< to the end

    std::unique_ptr<Ahead<core::Result<Download>>> m_ahead;
};

} // namespace leadlight::connectors
