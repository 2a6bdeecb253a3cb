// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "azure/storageaccount.h"
#include "core/clock.h"
#include "http/client.h"

#include <QByteArray>
#include <QDateTime>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <stop_token>

namespace leadlight::azure {

/// Access tokens for storage by client credentials (fact sheet section 3.6), kept until shortly before they expire.
/// Any thread, also several at once: one of them asks, the others wait for its token.
class EntraToken final
{
public:
    EntraToken(http::Client &http, EntraApplication application, std::shared_ptr<const core::Clock> clock);
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
    const EntraApplication m_application;
    const std::shared_ptr<const core::Clock> m_clock;

    std::mutex m_mutex;
    std::condition_variable_any m_asked;
    bool m_isAsking = false;
    Issued m_issued;
};

} // namespace leadlight::azure
