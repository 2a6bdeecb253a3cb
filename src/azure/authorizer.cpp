// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "azure/authorizer.h"

#include "azure/sharedkey.h"
#include "http/httpdate.h"

namespace leadlight::azure {

using core::Result;

namespace {

constexpr QByteArrayView bearer = "Bearer ";

/// The versions of the protocols in use; the Table service takes Entra tokens only from a later one on.
QByteArray version(Service service, bool isEntra)
{
    if (service == Service::Blob)
        return "2021-08-06";
    return isEntra ? "2020-12-06" : "2019-02-02";
}

/// Appends the signature byte for byte: it was encoded by who made it.
void append(const SharedAccessSignature &sas, QUrl &url)
{
    const QString query = url.query(QUrl::FullyEncoded);
    const QString signature = QString::fromUtf8(sas.query.reveal());
    url.setQuery(query.isEmpty() ? signature : query + u'&' + signature);
}

} // namespace

Authorizer::Authorizer(http::Client &http, const StorageAccount &account, Service service,
                       std::shared_ptr<const core::Clock> clock)
    : m_http(http)
    , m_service(service)
    , m_account(account.name.toUtf8())
    , m_credential(account.credential)
    , m_clock(clock ? std::move(clock) : std::make_shared<core::SystemClock>())
{
    if (const auto *application = std::get_if<EntraApplication>(&m_credential))
        m_entra = std::make_unique<EntraToken>(http, *application, m_clock);
}

Result<http::Response> Authorizer::send(const http::Request &request, const QString &resource,
                                        const std::stop_token &stop)
{
    QByteArray used; // the Authorization header of the last attempt
    const auto authorizeAttempt = [this, &used](http::Request &attempt, const std::stop_token &attemptStop) {
        auto done = authorize(attempt, attemptStop);
        used = attempt.header("Authorization");
        return done;
    };
    http::Request observed = request;
    QString requestId; // an answer that is no use has one as well
    if (request.isWhole) {
        observed.isWhole = [&request, &requestId](const http::Response &answer) {
            requestId = QString::fromLatin1(answer.header("x-ms-request-id"));
            return request.isWhole(answer);
        };
    }
    auto response = m_http.send(observed, authorizeAttempt, stop);
    if (response && response->status == 401 && m_entra) {
        // The token may have been revoked before its time: one fresh one, then the refusal stands.
        m_entra->forget(used.mid(bearer.size()));
        response = m_http.send(observed, authorizeAttempt, stop);
    }
    if (response && !response->isSuccess())
        return tl::unexpected(serviceError(*response, {m_service, resource, m_clock->nowUtc(), request.method},
                                           m_credential, request.url.host()));
    if (!response && response.error().kind == core::ErrorKind::UnreadableAnswer)
        response.error().requestId = requestId;
    return response;
}

Result<> Authorizer::authorize(http::Request &request, const std::stop_token &stop)
{
    request.setHeader("x-ms-date", http::toHttpDate(m_clock->nowUtc()));
    request.setHeader("x-ms-version", version(m_service, m_entra != nullptr));
    if (const auto *sas = std::get_if<SharedAccessSignature>(&m_credential)) {
        append(*sas, request.url);
    } else if (m_entra) {
        const auto token = m_entra->token(stop);
        if (!token)
            return core::failure(token);
        request.setHeader("Authorization", bearer.toByteArray() + *token);
    } else {
        const QByteArray text = m_service == Service::Table ? sharedkey::tableStringToSign(request, m_account)
                                                            : sharedkey::blobStringToSign(request, m_account);
        const QByteArray signature = sharedkey::signature(text, std::get<AccountKey>(m_credential).key);
        request.setHeader("Authorization", "SharedKey " + m_account + ':' + signature);
    }
    return {};
}

} // namespace leadlight::azure
