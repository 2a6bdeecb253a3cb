// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "azure/tableclient.h"

#include "azure/authorizer.h"
#include "azure/entityslices.h"
#include "http/httpdate.h"

namespace leadlight::azure {

using core::ErrorKind;
using core::Result;

namespace {

constexpr const char *nextPartitionKey = "x-ms-continuation-NextPartitionKey";
constexpr const char *nextRowKey = "x-ms-continuation-NextRowKey";

std::optional<ContinuationToken> tokenOf(const http::Response &response)
{
    ContinuationToken token{response.header(nextPartitionKey), response.header(nextRowKey),
                            response.hasHeader(nextRowKey)};
    if (token.nextPartitionKey.isEmpty() && token.nextRowKey.isEmpty())
        return std::nullopt;
    return token;
}

QByteArray queryText(const QByteArray &filter, const std::optional<ContinuationToken> &from)
{
    QByteArray query = "$top=1000";
    if (!filter.isEmpty())
        query += "&$filter=" + filter.toPercentEncoding();
    if (from) {
        query += "&NextPartitionKey=" + from->nextPartitionKey.toPercentEncoding();
        if (from->hasRowKey)
            query += "&NextRowKey=" + from->nextRowKey.toPercentEncoding();
    }
    return query;
}

} // namespace

TableClient::TableClient(http::Client &http, const StorageAccount &account, QString table,
                         std::shared_ptr<const core::Clock> clock)
    : m_endpoint(account.tableEndpoint)
    , m_table(std::move(table))
    , m_authorizer(std::make_unique<Authorizer>(http, account, Service::Table, std::move(clock)))
{
}

TableClient::~TableClient() = default;
TableClient::TableClient(TableClient &&) noexcept = default;

Result<TablePage> TableClient::query(const QByteArray &filter, const std::optional<ContinuationToken> &from,
                                     std::stop_token stop)
{
    if (m_endpoint.isEmpty()) {
        core::Error error{
            ErrorKind::WrongConnectionString, QStringLiteral("TableEndpoint"), {}, 0, QStringLiteral("missing"), {}};
        return tl::unexpected(error);
    }
    http::Request request;
    request.url = QUrl::fromEncoded(m_endpoint.toEncoded() + '/' + m_table.toUtf8().toPercentEncoding() + "()?" +
                                    queryText(filter, from));
    request.setHeader("DataServiceVersion", "3.0");
    request.setHeader("MaxDataServiceVersion", "3.0;NetFx");
    request.setHeader("Accept", "application/json;odata=minimalmetadata");
    std::optional<std::vector<QByteArrayView>> entities;
    request.isWhole = [&entities](const http::Response &answer) {
        entities = entitySlices(answer.body);
        return entities.has_value();
    };
    auto response = m_authorizer->send(request, m_table, stop);
    if (!response)
        return core::failure(response);
    auto next = tokenOf(*response);
    // The slices stay where they are: moving a QByteArray does not move its bytes.
    const QDateTime serviceTime = http::fromHttpDate(response->header("Date"));
    return TablePage{std::move(response->body), std::move(*entities), std::move(next), serviceTime};
}

} // namespace leadlight::azure
