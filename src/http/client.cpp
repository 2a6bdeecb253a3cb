// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/client.h"

#include "core/redaction.h"
#include "http/line.h"
#include "http/wire.h"

#include <QRandomGenerator>

#include <algorithm>
#include <mutex>

namespace leadlight::http {

using core::ErrorKind;

class Client::Private
{
public:
    Private(const ClientOptions &options, std::shared_ptr<const core::Clock> injected)
        : retry(options.retry)
        , clock(injected ? std::move(injected) : std::make_shared<core::SystemClock>())
        , wire(options.idleLimit, options.largestBody)
    {
    }

    /// How long to wait before the next attempt; nothing when this outcome stands.
    [[nodiscard]] std::optional<std::chrono::milliseconds> waitAfter(const Outcome &outcome, int attempt) const;

    /// The network for a request to @p url, with the password that its proxy wants.
    [[nodiscard]] core::Result<std::shared_ptr<const ReadyNetwork>> networkFor(const QUrl &url,
                                                                               const std::stop_token &stop);

    RetryPolicy retry;
    std::shared_ptr<const core::Clock> clock;
    Wire wire;

    std::mutex mutex;
    std::shared_ptr<const ReadyNetwork> network = std::make_shared<ReadyNetwork>();
    bool lacksPassword = false; ///< of the proxy
};

core::Result<std::shared_ptr<const ReadyNetwork>> Client::Private::networkFor(const QUrl &url,
                                                                              const std::stop_token &stop)
{
    std::unique_lock lock(mutex);
    if (isLoopback(url))
        return network;
    const Proxy &proxy = network->network.proxy;
    if (proxy.isOwn() && (proxy.host.isEmpty() || proxy.port == 0))
        return core::fail(ErrorKind::ProxyUnreachable);
    while (lacksPassword) {
        const auto asked = network;
        lock.unlock(); // the keychain may take its time, and setNetwork() does not wait
        const auto password = asked->network.readPassword(stop);
        lock.lock();
        if (asked != network)
            continue;
        if (!password && password.error().kind == ErrorKind::SecretMissing)
            return core::fail(ErrorKind::ProxySignIn, asked->network.proxy.name());
        if (!password)
            return core::failure(password);
        network = std::make_shared<ReadyNetwork>(asked->network, *password);
        lacksPassword = false;
    }
    return network;
}

std::optional<std::chrono::milliseconds> Client::Private::waitAfter(const Outcome &outcome, int attempt) const
{
    const bool mayPass = outcome.result ? isPassing(outcome.result->status) : outcome.mayPass;
    // What is not there twice in a row is not there, rather than hiccuping.
    if (!mayPass || attempt > (outcome.isClearNo ? std::min(retry.retries, 1) : retry.retries))
        return std::nullopt;
    if (outcome.result) {
        if (const auto asked = retryAfter(*outcome.result, clock->nowUtc()))
            return asked;
    }
    return retry.delay(attempt, QRandomGenerator::global()->generateDouble());
}

namespace {

/// Turns an answer that its request does not recognise into a fault.
void requireWhole(const Request &request, Outcome &outcome)
{
    if (!outcome.result || !outcome.result->isSuccess() || !request.isWhole || request.isWhole(*outcome.result))
        return;
    outcome.mayPass = !outcome.result->hasHeader("Content-Length");
    outcome.mayHaveArrived = true;
    const QString detail =
        core::redacted(request.url) + QStringLiteral(": The answer is cut off or not what was asked for.");
    outcome.result = tl::unexpected(
        core::Error{ErrorKind::UnreadableAnswer, request.url.host(), detail, outcome.result->status, {}, {}});
}

} // namespace

Client::Client(ClientOptions options, std::shared_ptr<const core::Clock> clock)
    : d(std::make_unique<Private>(options, std::move(clock)))
{
}

Client::~Client() = default;

void Client::setNetwork(const Network &network)
{
    const std::lock_guard lock(d->mutex);
    d->network = std::make_shared<ReadyNetwork>(ReadyNetwork{.network = network});
    d->lacksPassword = network.proxy.isOwn() && !network.proxy.userName.isEmpty() && network.readPassword;
}

core::Result<Response> Client::send(const Request &request, const Authorize &authorize, std::stop_token stop)
{
    const QString scheme = request.url.scheme();
    if (scheme != QLatin1StringView("https") && !(scheme == QLatin1StringView("http") && isLoopback(request.url))) {
        return core::fail(ErrorKind::ConnectionFailed, request.url.host(),
                          QStringLiteral("Only https: is spoken with other machines, not \"%1:\".").arg(scheme));
    }
    const auto network = d->networkFor(request.url, stop);
    if (!network)
        return core::failure(network);
    for (int attempt = 1;; ++attempt) {
        Request authorized = request;
        if (authorize) {
            if (const auto done = authorize(authorized, stop); !done)
                return core::failure(done);
        }
        Outcome outcome = d->wire.exchange(authorized, *network, stop);
        requireWhole(request, outcome);
        if (request.once && outcome.mayHaveArrived)
            outcome.result.error().serviceCode = outcomeUnknown;
        const auto wait = request.once ? std::nullopt : d->waitAfter(outcome, attempt);
        if (!wait)
            return std::move(outcome.result);
        if (!d->clock->sleepFor(*wait, stop))
            return core::fail(ErrorKind::Cancelled);
    }
}

core::Result<Response> Client::send(const Request &request, std::stop_token stop)
{
    return send(request, {}, std::move(stop));
}

} // namespace leadlight::http
