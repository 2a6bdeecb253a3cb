// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/secret.h"
#include "http/message.h"

#include <QJsonObject>
#include <QUrl>

#include <stop_token>

namespace leadlight::http {
class Client;
}

namespace leadlight::connectors {

/// Marketo's REST API (fact sheet section 3.9), which tells most failures with HTTP 200 and a quoted code. On one
/// worker thread. Errors: those of http::Client; SignInFailed, AccessDenied, Throttled, ServiceFailed and
/// RequestRejected with Marketo's code as serviceCode; UnreadableAnswer when what answers is not Marketo.
class MarketoClient final
{
public:
    /// @p base: the host; a path such as /rest is left out.
    MarketoClient(http::Client &http, const QUrl &base, QString clientId, core::Secret clientSecret);

    /// Gets a token. SignInFailed without one of Marketo's numbers: it does not know the client.
    [[nodiscard]] core::Result<> signIn(std::stop_token stop);
    [[nodiscard]] core::Result<QJsonObject> get(const QString &path, std::stop_token stop);
    /// Sent once; again only when Marketo refused the token and so did nothing.
    [[nodiscard]] core::Result<QJsonObject> post(const QString &path, const QJsonObject &json, std::stop_token stop);

private:
    [[nodiscard]] core::Result<QJsonObject> call(http::Request request, std::stop_token stop);

    http::Client &m_http;
    const QUrl m_base;
    const QString m_clientId;
    const core::Secret m_clientSecret;
    core::Secret m_token;
};

} // namespace leadlight::connectors
