// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/marketo/marketoclient.h"

#include "core/redaction.h"
#include "http/client.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace leadlight::connectors {

using core::Error;
using core::ErrorKind;
using core::Result;

namespace {

ErrorKind kindOfStatus(int status)
{
    if (status == 401)
        return ErrorKind::SignInFailed;
    if (status == 403)
        return ErrorKind::AccessDenied;
    if (status == 429)
        return ErrorKind::Throttled;
    return status >= 500 ? ErrorKind::ServiceFailed : ErrorKind::RequestRejected;
}

ErrorKind kindOfCode(int code)
{
    switch (code) {
    case 601:
    case 602:
        return ErrorKind::SignInFailed;
    case 603:
        return ErrorKind::AccessDenied;
    case 606:
    case 607:
    case 615:
        return ErrorKind::Throttled;
    case 604:
    case 608:
    case 611:
    case 713:
        return ErrorKind::ServiceFailed;
    default:
        return ErrorKind::RequestRejected;
    }
}

/// The JSON of an answer, or the failure it tells.
Result<QJsonObject> read(const http::Request &request, const http::Response &response)
{
    const QString host = request.url.host();
    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    const QJsonObject json = document.object();
    if (!document.isObject() && response.status < 500 && response.status != 429) {
        const QLatin1StringView code =
            request.once && response.isSuccess() ? http::outcomeUnknown : QLatin1StringView();
        return tl::unexpected(Error{ErrorKind::UnreadableAnswer,
                                    host,
                                    core::redacted(QString::fromUtf8(response.body)),
                                    response.status,
                                    code,
                                    {}});
    }
    const QString id = json[u"requestId"].toString();
    if (const QJsonObject first = json[u"errors"].toArray().at(0).toObject(); !first.isEmpty()) {
        const QString code = first[u"code"].toVariant().toString(); // quoted, but who knows
        return tl::unexpected(Error{kindOfCode(code.toInt()), host, core::redacted(first[u"message"].toString()),
                                    response.status, code, id});
    }
    if (!response.isSuccess() || (json.contains(u"success") && !json[u"success"].toBool())) {
        const ErrorKind kind = response.isSuccess() ? ErrorKind::RequestRejected : kindOfStatus(response.status);
        return tl::unexpected(Error{kind, host, core::redacted(json[u"error_description"].toString()), response.status,
                                    json[u"error"].toString(), id});
    }
    return json;
}

bool isTokenRefused(const Result<QJsonObject> &answer)
{
    return !answer && (answer.error().serviceCode == QLatin1StringView("601") ||
                       answer.error().serviceCode == QLatin1StringView("602"));
}

} // namespace

MarketoClient::MarketoClient(http::Client &http, const QUrl &base, QString clientId, core::Secret clientSecret)
    : m_http(http)
    , m_base(base.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment))
    , m_clientId(std::move(clientId))
    , m_clientSecret(std::move(clientSecret))
{
}

Result<> MarketoClient::signIn(std::stop_token stop)
{
    http::Request request{.url = m_base};
    request.url.setPath(QStringLiteral("/identity/oauth/token"));
    const QByteArray query = "grant_type=client_credentials&client_id=" + QUrl::toPercentEncoding(m_clientId) +
                             "&client_secret=" + m_clientSecret.reveal().toByteArray().toPercentEncoding();
    request.url.setQuery(QString::fromLatin1(query));
    const auto response = m_http.send(request, std::move(stop));
    if (!response)
        return core::failure(response);
    const auto json = read(request, *response);
    if (!json)
        return core::failure(json);
    m_token = core::Secret((*json)[u"access_token"].toString().toUtf8());
    if (m_token.isEmpty())
        return core::fail(ErrorKind::UnreadableAnswer, m_base.host(),
                          QStringLiteral("The answer has no access_token."));
    return {};
}

Result<QJsonObject> MarketoClient::get(const QString &path, std::stop_token stop)
{
    http::Request request{.url = m_base};
    request.url.setPath(path);
    return call(std::move(request), std::move(stop));
}

Result<QJsonObject> MarketoClient::post(const QString &path, const QJsonObject &json, std::stop_token stop)
{
    http::Request request{
        .method = "POST", .url = m_base, .body = QJsonDocument(json).toJson(QJsonDocument::Compact), .once = true};
    request.url.setPath(path);
    request.setHeader("Content-Type", "application/json");
    return call(std::move(request), std::move(stop));
}

Result<QJsonObject> MarketoClient::call(http::Request request, std::stop_token stop)
{
    const auto send = [&]() -> Result<QJsonObject> {
        request.setHeader("Authorization", "Bearer " + m_token.reveal().toByteArray());
        const auto response = m_http.send(request, stop);
        return response ? read(request, *response) : core::failure(response);
    };
    auto answer = send();
    if (!isTokenRefused(answer))
        return answer;
    if (const auto renewed = signIn(stop); !renewed) // the same token is handed out until it ends, which may be now
        return core::failure(renewed);
    return send();
}

} // namespace leadlight::connectors
