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

QByteArray grant(const EntraApplication &application, const QString &scope)
{
    return form({{"client_id", application.applicationId.toUtf8()},
                 {"client_secret", application.clientSecret.reveal().toByteArray()},
                 {"grant_type", "client_credentials"},
                 {"scope", scope.toUtf8()}});
}

QByteArray grant(const EntraUser &user, const QString &scope)
{
    return form({{"client_id", user.applicationId.toUtf8()},
                 {"grant_type", "password"},
                 {"scope", scope.toUtf8()},
                 {"username", user.userName.toUtf8()},
                 {"password", user.password.reveal().toByteArray()}});
}

const QString &directory(const EntraIdentity &identity)
{
    return std::visit([](const auto &who) -> const QString & { return who.directoryId; }, identity);
}

const QUrl &authority(const EntraIdentity &identity)
{
    return std::visit([](const auto &who) -> const QUrl & { return who.authority; }, identity);
}

/// What Entra says, without what it repeats of the person and, should something on the way echo it, of the secret.
QString description(const QJsonObject &answer, const EntraIdentity &identity)
{
    QString text = answer.value(QLatin1StringView("error_description")).toString();
    QStringList unwanted;
    if (const auto *user = std::get_if<EntraUser>(&identity))
        unwanted = {QString::fromUtf8(user->password.reveal()), user->userName};
    else
        unwanted = {QString::fromUtf8(std::get<EntraApplication>(identity).clientSecret.reveal())};
    for (const QString &each : std::as_const(unwanted)) {
        if (!each.isEmpty())
            text.replace(each, QStringLiteral("REDACTED"), Qt::CaseInsensitive);
    }
    return core::redacted(text);
}

/// The number behind "AADSTS"; 0 where there is none.
int toldCode(const QJsonObject &answer)
{
    constexpr int credentialsWrong = 70002; // an older one, which only introduces the one that says why
    const QJsonArray codes = answer.value(QLatin1StringView("error_codes")).toArray();
    const int first = codes.at(0).toInt();
    return first == credentialsWrong && codes.size() > 1 ? codes.at(1).toInt() : first;
}

Error refusal(const http::Response &response, const EntraIdentity &identity)
{
    const QJsonObject answer = QJsonDocument::fromJson(response.body).object();
    const int code = toldCode(answer);
    Error error{ErrorKind::SignInFailed, directory(identity), {}, response.status, {}, {}};
    error.detail = description(answer, identity);
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
        error.subject = authority(identity).host();
    return error;
}

} // namespace

EntraToken::EntraToken(http::Client &http, EntraIdentity identity, std::shared_ptr<const core::Clock> clock,
                       QString scope)
    : m_http(http)
    , m_identity(std::move(identity))
    , m_clock(std::move(clock))
    , m_scope(std::move(scope))
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
    QUrl url = authority(m_identity).adjusted(QUrl::StripTrailingSlash);
    url.setPath((url.path() == QLatin1StringView("/") ? QString() : url.path()) + u'/' + directory(m_identity) +
                QStringLiteral("/oauth2/v2.0/token"));
    http::Request question{.method = "POST", .url = url};
    question.setHeader("Content-Type", "application/x-www-form-urlencoded");
    question.setHeader("Accept", "application/json");
    question.body = std::visit([this](const auto &who) { return grant(who, m_scope); }, m_identity);
    const auto response = m_http.send(question, stop);
    if (!response)
        return core::failure(response);
    if (!response->isSuccess())
        return tl::unexpected(refusal(*response, m_identity));
    const QJsonObject answer = QJsonDocument::fromJson(response->body).object();
    const QByteArray token = answer.value(QLatin1StringView("access_token")).toString().toLatin1();
    // Some issuers write the number as a string.
    const int seconds = answer.value(QLatin1StringView("expires_in")).toVariant().toInt();
    if (token.isEmpty() || seconds <= 0)
        return core::fail(ErrorKind::UnreadableAnswer, authority(m_identity).host(),
                          QStringLiteral("The answer holds no access token."));
    // Renewed early, so that it lasts for the request it goes into; a short-lived one at half its life.
    return Issued{token, m_clock->nowUtc().addSecs(seconds - std::min(300, seconds / 2))};
}

} // namespace leadlight::azure
