// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "azure/storageaccount.h"
#include "core/clock.h"
#include "http/client.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <stop_token>
#include <variant>

namespace leadlight::azure {

/// An account of a person or a service that signs in by name and password, through an application that may do so.
struct EntraUser
{
    QString directoryId; ///< or "organizations": the user name tells the directory
    QString applicationId;
    QString userName;
    core::Secret password;
    QUrl authority; ///< as EntraApplication::authority
};

using EntraIdentity = std::variant<EntraApplication, EntraUser>;

/// Access tokens by client credentials or by password (fact sheet section 3.6), kept until shortly before they expire.
/// Any thread, also several at once: one of them asks, the others wait for its token.
class EntraToken final
{
public:
    /// @p scope: the resource the tokens are for, with "/.default"; storage unless told.
    EntraToken(http::Client &http, EntraIdentity identity, std::shared_ptr<const core::Clock> clock,
               QString scope = QStringLiteral("https://storage.azure.com/.default"));
    Q_DISABLE_COPY_MOVE(EntraToken)

    /// The token that is good now. Waits.
    /// Errors: those of http::Client, SignInFailed (subject: the directory, serviceCode: AADSTS...), Throttled,
    /// ServiceFailed, UnreadableAnswer.
    [[nodiscard]] core::Result<QByteArray> token(const std::stop_token &stop);

    /// Drops this token, unless another took its place already: the service refused it.
    void forget(const QByteArray &refused);

private:
    struct Issued
    {
        QByteArray token;
        QDateTime goodUntil;
    };

    [[nodiscard]] core::Result<Issued> request(const std::stop_token &stop);

    http::Client &m_http;
    const EntraIdentity m_identity;
    const std::shared_ptr<const core::Clock> m_clock;
    const QString m_scope;

    std::mutex m_mutex;
    std::condition_variable_any m_asked;
    bool m_isAsking = false;
    Issued m_issued;
};

} // namespace leadlight::azure
