// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/marketoserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace leadlight::testsupport {

namespace {

/// The parameters of a query, each encoded by the rules of forms: a '+' is a blank.
QMap<QByteArray, QByteArray> parameters(const QByteArray &target)
{
    QMap<QByteArray, QByteArray> values;
    for (const QByteArray &item : target.mid(target.indexOf('?') + 1).split('&')) {
        const qsizetype equals = item.indexOf('=');
        values.insert(item.left(equals), QByteArray::fromPercentEncoding(item.mid(equals + 1).replace('+', ' ')));
    }
    return values;
}

ServerAnswer jsonAnswer(const QJsonObject &json, int status = 200)
{
    return {.status = status,
            .headers = {{"Content-Type", "application/json;charset=UTF-8"}},
            .body = QJsonDocument(json).toJson(QJsonDocument::Compact)};
}

ServerAnswer result(const QJsonArray &records)
{
    return jsonAnswer({{QStringLiteral("requestId"), QStringLiteral("e42b#14272d07d78")},
                       {QStringLiteral("success"), true},
                       {QStringLiteral("result"), records}});
}

QJsonObject description(const char *rest, const char *soap)
{
    return {{QStringLiteral("rest"), QJsonObject{{QStringLiteral("name"), QString::fromLatin1(rest)}}},
            {QStringLiteral("soap"), QJsonObject{{QStringLiteral("name"), QString::fromLatin1(soap)}}}};
}

const QStringList restNames{QStringLiteral("firstName"), QStringLiteral("lastName"),  QStringLiteral("email"),
                            QStringLiteral("phone"),     QStringLiteral("company"),   QStringLiteral("title"),
                            QStringLiteral("country"),   QStringLiteral("leadSource")};

} // namespace

MarketoServer::MarketoServer(QByteArray clientId, QByteArray clientSecret, const std::optional<QSslConfiguration> &tls)
    : m_clientId(std::move(clientId))
    , m_clientSecret(std::move(clientSecret))
    , m_server(tls)
{
    m_server.setHandler([this](const ServerRequest &request) { return answer(request); });
}

QString MarketoServer::address() const
{
    return m_server.url().toString();
}

ServerAnswer MarketoServer::error(const QByteArray &code, const QByteArray &message)
{
    return {.headers = {{"Content-Type", "application/json;charset=UTF-8"}},
            .body = R"({"requestId":"17787#1","success":false,"errors":[{"code":")" + code + R"(","message":")" +
                    message + R"("}]})"};
}

QJsonObject MarketoServer::field(const char *id, const char *label, bool required)
{
    return {{QStringLiteral("id"), QString::fromLatin1(id)},
            {QStringLiteral("label"), QString::fromLatin1(label)},
            {QStringLiteral("dataType"), QStringLiteral("text")},
            {QStringLiteral("required"), required},
            {QStringLiteral("maxLength"), 255}};
}

QJsonArray MarketoServer::completeForm()
{
    return {field("FirstName", "First Name:", true),
            field("LastName", "Last Name:", true),
            field("Email", "Email Address:", true),
            field("Phone", "Phone Number:"),
            field("Company", "Company Name:"),
            field("Title", "Job Title:"),
            field("Country", "Country:"),
            field("LeadSource", "Lead Source:")};
}

QStringList MarketoServer::deviations() const
{
    const std::lock_guard lock(m_mutex);
    return m_deviations;
}

int MarketoServer::tokensGiven() const
{
    const std::lock_guard lock(m_mutex);
    return m_tokensGiven;
}

QList<QJsonObject> MarketoServer::leads() const
{
    const std::lock_guard lock(m_mutex);
    return m_leads;
}

ServerAnswer MarketoServer::answer(const ServerRequest &request)
{
    const std::lock_guard lock(m_mutex);
    const QByteArray path = request.path();
    const bool isSubmission = path == submitPath;
    if (request.method != (isSubmission ? "POST" : "GET"))
        m_deviations.append(QString::fromLatin1(request.method + ' ' + path));
    if (request.target == "/")
        return {.status = 404, .body = "<html>"};
    if (path == tokenPath)
        return instead.contains(path) ? instead.value(path) : token(request);
    if (path == publicFormPath)
        return instead.contains(path) ? instead.value(path) : publicForm(request);
    if (request.header("Authorization") != "Bearer token-" + QByteArray::number(m_tokensGiven))
        m_deviations.append(QStringLiteral("Authorization ") + QString::fromLatin1(request.header("Authorization")));
    if (request.target.contains('?'))
        m_deviations.append(QStringLiteral("asked for ") + QString::fromLatin1(request.target));
    if (refuseTokens > 0) {
        --refuseTokens;
        return error(refusalCode, "Access token expired");
    }
    if (instead.contains(path) && !isSubmission)
        return instead.value(path);
    if (path == formPath)
        return result({QJsonObject{{QStringLiteral("id"), 1179},
                                   {QStringLiteral("name"), QStringLiteral("MarketplaceLeadBackend")},
                                   {QStringLiteral("status"), formStatus}}});
    if (path == fieldsPath)
        return result(fields);
    if (path == describePath)
        return result({description("firstName", "FirstName"), description("leadSource", "LeadSource"),
                       description("leadOriginOfOurs", "Lead_Origin__c")});
    if (isSubmission)
        return submit(request);
    return error("610", "Requested resource not found");
}

ServerAnswer MarketoServer::token(const ServerRequest &request)
{
    const auto given = parameters(request.target);
    if (given.keys() != QList<QByteArray>{"client_id", "client_secret", "grant_type"} ||
        given.value("grant_type") != "client_credentials" || !request.body.isEmpty())
        m_deviations.append(QStringLiteral("token asked for with ") + QString::fromLatin1(given.keys().join(' ')));
    if (given.value("client_id") != m_clientId)
        return jsonAnswer({{QStringLiteral("error"), QStringLiteral("unauthorized")},
                           {QStringLiteral("error_description"), QStringLiteral("No client with requested id: x")}},
                          401);
    if (given.value("client_secret") != m_clientSecret)
        return jsonAnswer({{QStringLiteral("error"), QStringLiteral("invalid_client")},
                           {QStringLiteral("error_description"), QStringLiteral("Bad client credentials")}},
                          401);
    ++m_tokensGiven;
    return jsonAnswer({{QStringLiteral("access_token"), QStringLiteral("token-%1").arg(m_tokensGiven)},
                       {QStringLiteral("token_type"), QStringLiteral("bearer")},
                       {QStringLiteral("expires_in"), 3599},
                       {QStringLiteral("scope"), QStringLiteral("api@contoso.com")}});
}

ServerAnswer MarketoServer::submit(const ServerRequest &request)
{
    const QJsonObject json = QJsonDocument::fromJson(request.body).object();
    const QJsonArray input = json[u"input"].toArray();
    const QJsonObject lead = input.at(0)[u"leadFormFields"].toObject();
    m_leads.append(lead);
    if (request.header("Content-Type") != "application/json")
        return error("612", "Invalid Content Type");
    const QStringList inputNames{QStringLiteral("leadFormFields"), QStringLiteral("visitorData")};
    if (json.keys() != QStringList{QStringLiteral("formId"), QStringLiteral("input")} || input.size() != 1 ||
        input.at(0).toObject().keys() != inputNames || json[u"formId"] != QJsonValue(1179))
        m_deviations.append(QStringLiteral("submission ") + QString::fromUtf8(request.body));
    const QString name = lead[u"firstName"].toString();
    static const QRegularExpression ticks(QStringLiteral("^MSFT_TEST_6[0-9]{17}$"));
    if (!ticks.match(name).hasMatch() || lead[u"email"].toString() != name + QStringLiteral("@test.com"))
        m_deviations.append(QStringLiteral("a test lead named ") + name);
    const QStringList names = lead.keys();
    for (const QString &each : names) {
        if (!restNames.contains(each) && each != QLatin1StringView("leadOriginOfOurs"))
            m_deviations.append(QStringLiteral("field ") + each);
    }
    if (instead.contains(submitPath))
        return instead.value(submitPath);
    return result({QJsonObject{{QStringLiteral("id"), 4711}, {QStringLiteral("status"), QStringLiteral("created")}}});
}

ServerAnswer MarketoServer::publicForm(const ServerRequest &request)
{
    const auto given = parameters(request.target);
    if (given.value("munchkinId") != "123-PQR-789" || given.value("form") != "1179")
        return {.status = 404, .body = R"({"error":true})"};
    return jsonAnswer({{QStringLiteral("Id"), 1179}, {QStringLiteral("rows"), QJsonArray{QJsonArray{}}}});
}

} // namespace leadlight::testsupport
