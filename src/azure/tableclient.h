// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "azure/storageaccount.h"
#include "http/client.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace leadlight::azure {

class Authorizer;

/// Where a listing goes on. Opaque; both parts as the service sent them in its headers, the row key may be absent.
struct ContinuationToken
{
    QByteArray nextPartitionKey;
    QByteArray nextRowKey;
    bool hasRowKey = false;
    friend bool operator==(const ContinuationToken &, const ContinuationToken &) = default;
};

/// One answer to a query: the entities as slices of the body, exactly as received.
struct TablePage
{
    QByteArray body;
    std::vector<QByteArrayView> entities;  ///< point into body; each one JSON object
    std::optional<ContinuationToken> next; ///< absent on the last page; an empty page may have one
    QDateTime serviceTime; ///< the service's clock when it answered (the Date header); invalid when it did not say
};

/// Reads one table over the Table service's REST protocol (fact sheet section 3.3), minimal metadata, pages of 1,000;
/// and writes, reads and deletes single entities, for test leads. Waits on the calling thread; any thread, also several
/// at once.
class TableClient final
{
public:
    /// @p http outlives the client. @p clock: null means the machine's own.
    TableClient(http::Client &http, const StorageAccount &account, QString table,
                std::shared_ptr<const core::Clock> clock = {});
    ~TableClient();
    TableClient(TableClient &&) noexcept;

    /// One page of at most @p top rows (from 1 to 1,000). @p filter is OData or empty.
    /// Errors: those of http::Client, KeyRejected, ClockSkew, SasExpired, SasInsufficient, SignInFailed, AccessDenied,
    /// Throttled, ServiceFailed, RequestRejected, TableMissing, UnreadableAnswer.
    [[nodiscard]] core::Result<TablePage> query(const QByteArray &filter, const std::optional<ContinuationToken> &from,
                                                std::stop_token stop, int top = 1000);

    /// One entity, a JSON object with its keys. Tried again like any other request, so that RequestRejected with
    /// serviceCode "EntityAlreadyExists" may mean that an earlier attempt arrived. Errors as query(); so are those of
    /// the others.
    [[nodiscard]] core::Result<> insert(const QByteArray &entity, std::stop_token stop);
    /// The entity as the service tells it. Also RequestRejected with httpStatus 404 when it is not there.
    [[nodiscard]] core::Result<QByteArray> read(const QString &partitionKey, const QString &rowKey,
                                                std::stop_token stop);
    /// Whatever its version is. Also RequestRejected with httpStatus 404 when it is not there.
    [[nodiscard]] core::Result<> remove(const QString &partitionKey, const QString &rowKey, std::stop_token stop);

private:
    [[nodiscard]] http::Request request(const QByteArray &path) const;
    [[nodiscard]] core::Result<http::Response> send(const http::Request &request, std::stop_token stop);
    [[nodiscard]] core::Result<http::Response> sendForEntity(const http::Request &request, std::stop_token stop);

    QUrl m_endpoint;
    QString m_table;
    std::unique_ptr<Authorizer> m_authorizer;
};

} // namespace leadlight::azure
