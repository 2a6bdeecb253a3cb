// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "azure/entratoken.h"

#include "core/redaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace leadlight::azure {

using core::Error;
using core::ErrorKind;
using core::Result;

namespace {

/// application/x-www-form-urlencoded, '+' and all but the unreserved characters encoded.
QByteArray form(std::initializer_list<std::pair<const char *, QByteArray>> fields)
{
    QByteArray text;
    for (const auto &[name, value] : fields) {
        if (!text.isEmpty())
            text += '&';
        text += QByteArray(name) + '=' + value.toPercentEncoding();
    }
    return text;
}

QString host(const EntraApplication &application)
{
    return application.authority.host();
}

Error refusal(const http::Response &response, const EntraApplication &application)
{
    const QJsonObject answer = QJsonDocument::fromJson(response.body).object();
    const QJsonArray codes = answer.value(QLatin1StringView("error_codes")).toArray();
    const int code = codes.isEmpty() ? 0 : codes.first().toInt();
    Error error{ErrorKind::SignInFailed, application.directoryId, {}, response.status, {}, {}};
    error.detail = core::redacted(answer.value(QLatin1StringView("error_description")).toString());
    error.serviceCode =
        code > 0 ? QStringLiteral("AADSTS%1").arg(code) : answer.value(QLatin1StringView("error")).toString();
    error.requestId = QString::fromLatin1(response.header("x-ms-request-id"));
    if (response.status == 429 || code == 90055)
        error.kind = ErrorKind::Throttled;
    else if (response.status >= 500)
        error.kind = ErrorKind::ServiceFailed;
    else if (answer.isEmpty())
        error.kind = ErrorKind::UnreadableAnswer; // not Entra speaking, perhaps a gateway on the way
    if (error.kind != ErrorKind::SignInFailed)
        error.subject = host(application);
    return error;
}

} // namespace

EntraToken::EntraToken(http::Client &http, EntraApplication application, std::shared_ptr<const core::Clock> clock)
    : m_http(http)
    , m_application(std::move(application))
    , m_clock(std::move(clock))
{
}

Result<QByteArray> EntraToken::token(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    if (!m_asked.wait(lock, stop, [this] { return !m_isAsking; }))
        return core::fail(ErrorKind::Cancelled);
    if (!m_issued.token.isEmpty() && m_clock->nowUtc() < m_issued.goodUntil)
        return m_issued.token;
    m_isAsking = true;
    lock.unlock();
    auto issued = request(stop);
    lock.lock();
    m_isAsking = false;
    m_asked.notify_all();
    if (!issued)
        return core::failure(issued);
    m_issued = *issued;
    return m_issued.token;
}

void EntraToken::forget(const QByteArray &refused)
{
    const std::lock_guard lock(m_mutex);
    if (m_issued.token == refused)
        m_issued = {};
}

Result<EntraToken::Issued> EntraToken::request(const std::stop_token &stop)
{
    QUrl url = m_application.authority;
    url.setPath(url.path() + u'/' + m_application.directoryId + QStringLiteral("/oauth2/v2.0/token"));
    http::Request question{.method = "POST", .url = url};
    question.setHeader("Content-Type", "application/x-www-form-urlencoded");
    question.setHeader("Accept", "application/json");
    question.body = form({{"client_id", m_application.applicationId.toUtf8()},
                          {"client_secret", m_application.clientSecret.reveal().toByteArray()},
                          {"grant_type", "client_credentials"},
                          {"scope", "https://storage.azure.com/.default"}});
    const auto response = m_http.send(question, stop);
    if (!response)
        return core::failure(response);
    if (!response->isSuccess())
        return tl::unexpected(refusal(*response, m_application));
    const QJsonObject answer = QJsonDocument::fromJson(response->body).object();
    const QByteArray token = answer.value(QLatin1StringView("access_token")).toString().toLatin1();
    // Some issuers write the number as a string.
    const int seconds = answer.value(QLatin1StringView("expires_in")).toVariant().toInt();
    if (token.isEmpty() || seconds <= 0)
        return core::fail(ErrorKind::UnreadableAnswer, host(m_application),
                          QStringLiteral("The answer holds no access token."));
    // Renewed early, so that it lasts for the request it goes into; a short-lived one at half its life.
    return Issued{token, m_clock->nowUtc().addSecs(seconds - std::min(300, seconds / 2))};
}

} // namespace leadlight::azure
