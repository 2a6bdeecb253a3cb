// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "http/message.h"
#include "http/network.h"
#include "http/retrypolicy.h"

#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>

namespace leadlight::http {

/// Puts the credential into a request. Called before every attempt, so that each is signed with its own time.
using Authorize = std::function<core::Result<>(Request &, std::stop_token)>;

struct ClientOptions
{
    std::chrono::milliseconds idleLimit{30000}; ///< longest silence on a connection before an attempt is given up
    qint64 largestBody = 512LL * 1024 * 1024;   ///< bytes; a larger answer ends in UnreadableAnswer
    RetryPolicy retry = {};
};

/// The one HTTP client. send() waits on the calling thread while a thread of the client's own does the networking, so
/// connections stay alive from request to request and any number of threads may send at once.
/// TLS is verified against the system's authorities and those of the Network, which also says what proxy is used (at
/// first the system's); redirects are never followed
/// (ErrorKind::Redirected, subject: the host it pointed to), cookies are not kept, nothing is cached.
/// Plain http: is refused but for loopback addresses (ConnectionFailed).
class Client final
{
public:
    explicit Client(ClientOptions options = {}, std::shared_ptr<const core::Clock> clock = {});
    ~Client();
    Q_DISABLE_COPY_MOVE(Client)

    /// For requests that are sent from now on, each on a new connection; those under way end as they began. Any thread;
    /// does not wait.
    void setNetwork(const Network &network);

    /// Sends with retries, unless the request is to be sent `once`. Any final HTTP status but a redirect is a Response;
    /// also one that was retried in vain. Errors: Cancelled, HostNotFound, ConnectionFailed, TimedOut, TlsUntrusted,
    /// Redirected, ProxyUnreachable, ProxyRefused, ProxySignIn, UnreadableAnswer (truncated, too large), and whatever
    /// @p authorize and Network::readPassword fail with.
    [[nodiscard]] core::Result<Response> send(const Request &request, const Authorize &authorize, std::stop_token stop);
    [[nodiscard]] core::Result<Response> send(const Request &request, std::stop_token stop);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace leadlight::http
