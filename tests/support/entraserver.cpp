// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/entraserver.h"

#include <QMap>

namespace leadlight::testsupport {

namespace {

/// The form's fields as encoded, by name.
QMap<QByteArray, QByteArray> fields(const QByteArray &form)
{
    QMap<QByteArray, QByteArray> found;
    const QList<QByteArray> pairs = form.split('&');
    for (const QByteArray &pair : pairs)
        found.insert(pair.left(pair.indexOf('=')), pair.mid(pair.indexOf('=') + 1));
    return found;
}

} // namespace

EntraServer::EntraServer(const Expected &expected)
    : m_expected(expected)
{
    m_server.setHandler([this](const ServerRequest &request) { return answer(request); });
}

void EntraServer::refuse(int status, int aadsts, const QByteArray &error, const QByteArray &said)
{
    const QByteArray code = QByteArray::number(aadsts);
    const std::lock_guard lock(m_mutex);
    m_refuses = true;
    m_refusal = {.status = status,
                 .headers = {{"Content-Type", "application/json; charset=utf-8"}, {"x-ms-request-id", "request-1"}},
                 .body = R"({"error":")" + error + R"(","error_description":"AADSTS)" + code + ": " + said +
                         R"(\r\nTrace ID: t\r\nCorrelation ID: c\r\nTimestamp: 2026-11-21 01:01:01Z","error_codes":[)" +
                         code + R"(],"timestamp":"2026-11-21 01:01:01Z","trace_id":"t","correlation_id":"c"})"};
}

QStringList EntraServer::deviations() const
{
    const std::lock_guard lock(m_mutex);
    return m_deviations;
}

void EntraServer::expect(bool isSo, const char *what, const QByteArray &seen)
{
    if (!isSo)
        m_deviations.append(QStringLiteral("Entra: %1: %2").arg(QString::fromLatin1(what), QString::fromUtf8(seen)));
}

ServerAnswer EntraServer::answer(const ServerRequest &request)
{
    const std::lock_guard lock(m_mutex);
    expect(request.header("Authorization").isEmpty(), "no Authorization header belongs here", request.target);
    if (request.method == "GET" && request.target == "/") // somebody looks whether it is there
        return {.status = 302, .headers = {{"Location", "https://www.office.com/login"}}};
    judgeToken(request);
    if (m_refuses)
        return m_refusal;
    return {.headers = {{"Content-Type", "application/json; charset=utf-8"}},
            .body =
                R"({"token_type":"Bearer","expires_in":3599,"ext_expires_in":3599,"access_token":")" + token + R"("})"};
}

void EntraServer::judgeToken(const ServerRequest &request)
{
    expect(request.method == "POST", "method", request.method);
    expect(request.target == "/" + m_expected.directory + "/oauth2/v2.0/token", "path", request.target);
    expect(request.header("Content-Type") == "application/x-www-form-urlencoded", "content type",
           request.header("Content-Type"));
    QMap<QByteArray, QByteArray> wanted{{"client_id", m_expected.clientId}, {"scope", m_expected.scope}};
    if (m_expected.userName.isEmpty()) {
        wanted.insert("grant_type", "client_credentials");
        wanted.insert("client_secret", m_expected.clientSecret);
    } else {
        wanted.insert("grant_type", "password");
        wanted.insert("username", m_expected.userName);
        wanted.insert("password", m_expected.password);
    }
    const auto sent = fields(request.body);
    expect(sent.keys() == wanted.keys(), "form fields", sent.keys().join(','));
    for (auto field = wanted.cbegin(); field != wanted.cend(); ++field) {
        // '/', '+' and '=' have to be encoded: a form takes '+' for a blank.
        expect(sent.value(field.key()) == field.value().toPercentEncoding(), field.key().constData(),
               sent.value(field.key()));
    }
}

} // namespace leadlight::testsupport
