// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "azure/storageaccount.h"
#include "http/client.h"

#include <QDateTime>
#include <QList>

#include <memory>
#include <stop_token>

namespace leadlight::azure {

class Authorizer;

struct BlobItem
{
    QString name;
    QString etag; ///< without quotes
    qint64 size = 0;
    QDateTime lastModified; ///< UTC
    QString contentType;
};

struct BlobList
{
    QList<BlobItem> blobs;
    QString nextMarker; ///< empty: this was the last page
};

struct BlobContent
{
    QByteArray bytes;
    QString etag; ///< of what was downloaded, without quotes
    QDateTime lastModified;
};

/// Lists and downloads the blobs of one container (fact sheet section 3.5), and writes and deletes single ones, for
/// test leads. Waits on the calling thread; any thread, also several at once.
class BlobClient final
{
public:
    /// @p http outlives the client. @p clock: null means the machine's own.
    BlobClient(http::Client &http, const StorageAccount &account, QString container,
               std::shared_ptr<const core::Clock> clock = {});
    ~BlobClient();
    BlobClient(BlobClient &&) noexcept;

    /// Errors as TableClient::query, with ContainerMissing for TableMissing.
    /// One page of at most @p most blobs (0: as many as the service gives).
    [[nodiscard]] core::Result<BlobList> list(const QString &prefix, const QString &marker, std::stop_token stop,
                                              int most = 0);
    /// The bytes as they are stored, not decompressed.
    /// Also RequestRejected with serviceCode "BlobNotFound" when it was deleted meanwhile.
    [[nodiscard]] core::Result<BlobContent> download(const QString &name, std::stop_token stop);
    /// Writes a block blob; one that is there is replaced. @p bytes are not empty.
    [[nodiscard]] core::Result<> upload(const QString &name, const QByteArray &bytes, const QByteArray &contentType,
                                        std::stop_token stop);
    /// Also RequestRejected with httpStatus 404 when it is not there.
    [[nodiscard]] core::Result<> remove(const QString &name, std::stop_token stop);

private:
    [[nodiscard]] http::Request request(const QString &blob) const;
    [[nodiscard]] core::Result<http::Response> send(const http::Request &request, std::stop_token stop);

    QUrl m_endpoint;
    QString m_container;
    std::unique_ptr<Authorizer> m_authorizer;
};

} // namespace leadlight::azure
