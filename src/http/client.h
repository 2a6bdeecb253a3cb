// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>
#include <utility>

namespace leadlight::http {

struct Request
{
    QByteArray method = "GET";
    QUrl url; ///< sent exactly as encoded here
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;

    void setHeader(const QByteArray &name, const QByteArray &value);   ///< replaces, case-insensitively
    [[nodiscard]] QByteArray header(const QByteArray &name) const;     ///< empty when there is none
};

struct Response
{
    int status = 0;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;

    [[nodiscard]] QByteArray header(const QByteArray &name) const;     ///< case-insensitive; empty when there is none
    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
};

/// Puts the credential into a request. Called before every attempt, so that each is signed with its own time.
using Authorize = std::function<core::Result<>(Request &, std::stop_token)>;

/// How often and how patiently a request is tried again: on dropped connections, time-outs, 408, 429 and 5xx but 501 and 505.
/// Delays double from @p firstDelay with jitter; Retry-After (seconds or a date) wins when the service sends it.
struct RetryPolicy
{
    int retries = 4;
    std::chrono::milliseconds firstDelay{1000};
    std::chrono::milliseconds longestDelay{30000};

    /// The wait before retry @p number (from 1). @p jitter in [0, 1) spreads it over 50 to 100 % of the full delay.
    [[nodiscard]] std::chrono::milliseconds delay(int number, double jitter) const;
};

struct ClientOptions
{
    std::chrono::milliseconds idleLimit{30000};  ///< longest silence on a connection before an attempt is given up
    qint64 largestBody = 512LL * 1024 * 1024;    ///< bytes; a larger answer ends in UnreadableAnswer
    RetryPolicy retry;
};

/// The one HTTP client. send() waits on the calling thread while a thread of the client's own does the networking, so
/// connections stay alive from request to request and any number of threads may send at once.
/// TLS is verified against the system's authorities, the system's proxy is used, redirects are never followed
/// (ErrorKind::Redirected, subject: the host it pointed to), cookies are not kept, nothing is cached.
/// Plain http: is refused but for loopback addresses (ConnectionFailed).
class Client final
{
public:
    explicit Client(ClientOptions options = {}, std::shared_ptr<const core::Clock> clock = {});
    ~Client();
    Q_DISABLE_COPY_MOVE(Client)

    /// Sends with retries. Any final HTTP status but a redirect is a Response; also one that was retried in vain.
    /// Errors: Cancelled, HostNotFound, ConnectionFailed, TimedOut, TlsUntrusted, Redirected, UnreadableAnswer (truncated,
    /// too large), and whatever @p authorize fails with.
    [[nodiscard]] core::Result<Response> send(const Request &request, const Authorize &authorize, std::stop_token stop);
    [[nodiscard]] core::Result<Response> send(const Request &request, std::stop_token stop);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace leadlight::http
