// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "azure/tableclient.h"

#include "azure/authorizer.h"
#include "azure/entityslices.h"
#include "http/httpdate.h"

#include <QJsonDocument>
#include <QJsonObject>

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

QByteArray queryText(const QByteArray &filter, const std::optional<ContinuationToken> &from, int top)
{
    QByteArray query = "$top=" + QByteArray::number(top);
    if (!filter.isEmpty())
        query += "&$filter=" + filter.toPercentEncoding();
    if (from) {
        query += "&NextPartitionKey=" + from->nextPartitionKey.toPercentEncoding();
        if (from->hasRowKey)
            query += "&NextRowKey=" + from->nextRowKey.toPercentEncoding();
    }
    return query;
}

/// "(PartitionKey='a',RowKey='b')", quotes in the keys doubled.
QByteArray entityPath(QString partitionKey, QString rowKey)
{
    const auto literal = [](QString &key) {
        return key.replace(u'\'', QLatin1StringView("''")).toUtf8().toPercentEncoding();
    };
    return "(PartitionKey='" + literal(partitionKey) + "',RowKey='" + literal(rowKey) + "')";
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

http::Request TableClient::request(const QByteArray &path) const
{
    http::Request request;
    request.url = QUrl::fromEncoded(m_endpoint.toEncoded() + '/' + m_table.toUtf8().toPercentEncoding() + path);
    request.setHeader("DataServiceVersion", "3.0");
    request.setHeader("MaxDataServiceVersion", "3.0;NetFx");
    request.setHeader("Accept", "application/json;odata=minimalmetadata");
    return request;
}

Result<http::Response> TableClient::send(const http::Request &request, std::stop_token stop)
{
    if (m_endpoint.isEmpty()) {
        core::Error error{
            ErrorKind::WrongConnectionString, QStringLiteral("TableEndpoint"), {}, 0, QStringLiteral("missing"), {}};
        return tl::unexpected(error);
    }
    return m_authorizer->send(request, m_table, stop);
}

Result<http::Response> TableClient::sendForEntity(const http::Request &request, std::stop_token stop)
{
    auto response = send(request, std::move(stop));
    // The same code tells of a missing table and of a missing entity: here the entity.
    if (!response && response.error().serviceCode == QLatin1StringView("ResourceNotFound"))
        response.error().kind = ErrorKind::RequestRejected;
    return response;
}

Result<TablePage> TableClient::query(const QByteArray &filter, const std::optional<ContinuationToken> &from,
                                     std::stop_token stop, int top)
{
    http::Request question = request("()?" + queryText(filter, from, top));
    std::optional<std::vector<QByteArrayView>> entities;
    question.isWhole = [&entities](const http::Response &answer) {
        entities = entitySlices(answer.body);
        return entities.has_value();
    };
    auto response = send(question, std::move(stop));
    if (!response)
        return core::failure(response);
    auto next = tokenOf(*response);
    // The slices stay where they are: moving a QByteArray does not move its bytes.
    const QDateTime serviceTime = http::fromHttpDate(response->header("Date"));
    return TablePage{std::move(response->body), std::move(*entities), std::move(next), serviceTime};
}

Result<> TableClient::insert(const QByteArray &entity, std::stop_token stop)
{
    http::Request question = request({});
    question.method = "POST";
    question.setHeader("Content-Type", "application/json");
    question.setHeader("Prefer", "return-no-content");
    question.body = entity;
    const auto response = send(question, std::move(stop));
    return response ? Result<>() : core::failure(response);
}

Result<QByteArray> TableClient::read(const QString &partitionKey, const QString &rowKey, std::stop_token stop)
{
    http::Request question = request(entityPath(partitionKey, rowKey));
    question.isWhole = [](const http::Response &answer) {
        return QJsonDocument::fromJson(answer.body).object().contains(QLatin1StringView("RowKey"));
    };
    auto response = sendForEntity(question, std::move(stop));
    if (!response)
        return core::failure(response);
    return std::move(response->body);
}

Result<> TableClient::remove(const QString &partitionKey, const QString &rowKey, std::stop_token stop)
{
    http::Request question = request(entityPath(partitionKey, rowKey));
    question.method = "DELETE";
    question.setHeader("If-Match", "*");
    const auto response = sendForEntity(question, std::move(stop));
    return response ? Result<>() : core::failure(response);
}

} // namespace leadlight::azure
