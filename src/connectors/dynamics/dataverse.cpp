// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/dynamics/dataverse.h"

#include "core/redaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

namespace leadlight::connectors {

using core::Error;
using core::ErrorKind;
using core::Result;

namespace {

constexpr int webSource = 8;

QJsonObject json(const http::Response &response)
{
    return QJsonDocument::fromJson(response.body).object();
}

/// An ID as it goes into a path; empty when it is none.
QString guid(const QString &text)
{
    const QUuid id = QUuid::fromString(text);
    return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces);
}

/// Whether it is Dataverse that speaks: all it sends is OData, but for its demand for a token.
bool isDataverse(const http::Response &response)
{
    return response.hasHeader("OData-Version") || json(response).value(u"error").isObject() ||
           (response.status == 401 && response.header("WWW-Authenticate").startsWith("Bearer"));
}

/// Messages name users by their e-mail addresses.
QString withoutAddresses(const QString &message)
{
    static const QRegularExpression address(QStringLiteral("[^\\s'\"<>(),;:]+@[^\\s'\"<>(),;:]+"));
    return QString(message).replace(address, QStringLiteral("REDACTED"));
}

ErrorKind kindOf(int status)
{
    if (status == 401)
        return ErrorKind::SignInFailed;
    if (status == 403)
        return ErrorKind::AccessDenied;
    if (status == 429)
        return ErrorKind::Throttled;
    return status >= 500 ? ErrorKind::ServiceFailed : ErrorKind::RequestRejected;
}

Error refusal(const http::Response &response, const QString &host)
{
    const QJsonObject told = json(response).value(u"error").toObject();
    Error error{kindOf(response.status),
                host,
                core::redacted(withoutAddresses(told.value(u"message").toString())),
                response.status,
                told.value(u"code").toString(),
                QString::fromLatin1(response.header("REQ_ID"))};
    // Busy front ends answer without a word of OData; anybody else who does is somebody else.
    if (response.status < 500 && response.status != 429 && !isDataverse(response)) {
        error.kind = ErrorKind::UnreadableAnswer;
        error.detail = QStringLiteral("What answers is not Dataverse (HTTP status %1).").arg(response.status);
    }
    return error;
}

QString createdId(const http::Response &response)
{
    if (const QString id = guid(json(response).value(u"leadid").toString()); !id.isEmpty())
        return id;
    static const QRegularExpression entity(QStringLiteral("/leads\\(([0-9A-Fa-f-]{36})\\)$"));
    return guid(entity.match(QString::fromLatin1(response.header("OData-EntityId"))).captured(1));
}

} // namespace

Dataverse::Dataverse(http::Client &http, const QUrl &organization, const QByteArray &token)
    : m_http(http)
    , m_base(organization.toString(QUrl::FullyEncoded) + QStringLiteral("/api/data/v9.2/"))
    , m_token(token)
{
}

http::Request Dataverse::request(const QByteArray &method, const QString &path) const
{
    http::Request request{.method = method, .url = QUrl(m_base + path, QUrl::StrictMode)};
    request.headers = {{"Authorization", "Bearer " + m_token},
                       {"Accept", "application/json"},
                       {"OData-MaxVersion", "4.0"},
                       {"OData-Version", "4.0"}};
    return request;
}

Result<QJsonObject> Dataverse::get(const QString &path, std::stop_token stop) const
{
    http::Request question = request("GET", path);
    question.setHeader("If-None-Match", "null");
    // Asked again when it was cut off, not when it is somebody else's page.
    question.isWhole = [](const http::Response &response) {
        return !response.hasHeader("OData-Version") || !json(response).isEmpty();
    };
    const auto response = m_http.send(question, std::move(stop));
    if (!response)
        return core::failure(response);
    if (!response->isSuccess())
        return tl::unexpected(refusal(*response, question.url.host()));
    if (!response->hasHeader("OData-Version"))
        return core::fail(ErrorKind::UnreadableAnswer, question.url.host(),
                          QStringLiteral("What answers is not Dataverse."));
    return json(*response);
}

Result<QString> Dataverse::whoAmI(std::stop_token stop) const
{
    const auto answer = get(QStringLiteral("WhoAmI"), std::move(stop));
    if (!answer)
        return core::failure(answer);
    const QString user = guid(answer->value(u"UserId").toString());
    if (user.isEmpty())
        return core::fail(ErrorKind::UnreadableAnswer, QUrl(m_base).host(),
                          QStringLiteral("The answer names no user."));
    return user;
}

Result<QStringList> Dataverse::privilegeDepths(const QString &userId, const QString &privilege,
                                               std::stop_token stop) const
{
    const auto answer = get(QStringLiteral("systemusers(%1)/Microsoft.Dynamics.CRM.RetrieveUserPrivilegeByPrivilegeName"
                                           "(PrivilegeName='%2')")
                                .arg(userId, privilege),
                            std::move(stop));
    if (!answer)
        return core::failure(answer);
    const QJsonValue privileges = answer->value(u"RolePrivileges");
    if (!privileges.isArray())
        return core::fail(ErrorKind::UnreadableAnswer, QUrl(m_base).host(),
                          QStringLiteral("The answer lists no privileges."));
    QStringList depths;
    const QJsonArray granted = privileges.toArray();
    for (const QJsonValue &each : granted)
        depths.append(core::redacted(each[u"Depth"].toString()));
    return depths;
}

Result<LeadSourceField> Dataverse::leadSourceField(std::stop_token stop) const
{
    const auto answer =
        get(QStringLiteral("EntityDefinitions(LogicalName='lead')/Attributes(LogicalName='leadsourcecode')"
                           "/Microsoft.Dynamics.CRM.PicklistAttributeMetadata"
                           "?$select=LogicalName,IsValidForCreate,IsSecured,CanBeSecuredForCreate"
                           "&$expand=OptionSet($select=Options),GlobalOptionSet($select=Options)"),
            std::move(stop));
    if (!answer)
        return core::failure(answer);
    if (answer->value(u"LogicalName").toString() != QLatin1StringView("leadsourcecode"))
        return core::fail(ErrorKind::UnreadableAnswer, QUrl(m_base).host(),
                          QStringLiteral("The answer describes no field."));
    LeadSourceField field{.isValidForCreate = answer->value(u"IsValidForCreate").toBool(true),
                          .isSecured = answer->value(u"IsSecured").toBool(false)};
    for (const auto set : {u"OptionSet", u"GlobalOptionSet"}) { // one of them, the other is null
        const QJsonArray options = answer->value(set)[u"Options"].toArray();
        field.hasWeb = field.hasWeb || std::any_of(options.begin(), options.end(), [](const QJsonValue &option) {
                           return option[u"Value"].toInt() == webSource;
                       });
    }
    return field;
}

Result<CreatedLead> Dataverse::createLead(const QJsonObject &lead, std::stop_token stop) const
{
    http::Request question = request("POST", QStringLiteral("leads"));
    question.setHeader("Content-Type", "application/json; charset=utf-8");
    question.setHeader("Prefer", "return=representation");
    question.body = QJsonDocument(lead).toJson(QJsonDocument::Compact);
    question.once = true;
    question.isWhole = [](const http::Response &response) {
        return response.hasHeader("OData-Version") && !createdId(response).isEmpty();
    };
    const auto response = m_http.send(question, std::move(stop));
    if (!response)
        return core::failure(response);
    if (response->isSuccess())
        return CreatedLead{createdId(*response), json(*response)};
    Error error = refusal(*response, question.url.host());
    // A front end gave up waiting for a server that may have done its work.
    if (response->status == 408 || response->status == 502 || response->status == 504)
        error.serviceCode = http::outcomeUnknown;
    return tl::unexpected(error);
}

Result<> Dataverse::deleteLead(const QString &id, std::stop_token stop) const
{
    const http::Request question = request("DELETE", QStringLiteral("leads(%1)").arg(id));
    const auto response = m_http.send(question, std::move(stop));
    if (!response)
        return core::failure(response);
    if (!response->isSuccess() && !(response->status == 404 && isDataverse(*response)))
        return tl::unexpected(refusal(*response, question.url.host()));
    return {};
}

} // namespace leadlight::connectors
