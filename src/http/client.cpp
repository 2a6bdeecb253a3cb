// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/client.h"

#include "core/redaction.h"
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

    /// Makes sure that the wire has what the proxy on the way to @p url wants, or says why it cannot be had.
    [[nodiscard]] core::Result<> prepareProxy(const QUrl &url, const std::stop_token &stop);

    RetryPolicy retry;
    std::shared_ptr<const core::Clock> clock;
    Wire wire;

    std::mutex mutex;
    Network network;
    int networkNumber = 0;      ///< one more with each setNetwork()
    bool lacksPassword = false; ///< of the proxy
};

core::Result<> Client::Private::prepareProxy(const QUrl &url, const std::stop_token &stop)
{
    if (isLoopback(url))
        return {};
    std::unique_lock lock(mutex);
    if (network.proxy.isOwn() && (network.proxy.host.isEmpty() || network.proxy.port == 0))
        return core::fail(ErrorKind::ProxyUnreachable);
    while (lacksPassword) {
        const int asked = networkNumber;
        const QString proxy = network.proxy.name();
        const auto readPassword = network.readPassword;
        lock.unlock(); // the keychain may take its time, and setNetwork() does not wait
        const auto password = readPassword(stop);
        lock.lock();
        if (asked != networkNumber)
            continue;
        if (!password && password.error().kind == ErrorKind::SecretMissing)
            return core::fail(ErrorKind::ProxySignIn, proxy);
        if (!password)
            return core::failure(password);
        lacksPassword = false;
        wire.use(network, *password);
    }
    return {};
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
    d->network = network;
    ++d->networkNumber;
    d->lacksPassword = network.proxy.isOwn() && !network.proxy.userName.isEmpty() && network.readPassword;
    d->wire.use(network, {});
}

core::Result<Response> Client::send(const Request &request, const Authorize &authorize, std::stop_token stop)
{
    const QString scheme = request.url.scheme();
    if (scheme != QLatin1StringView("https") && !(scheme == QLatin1StringView("http") && isLoopback(request.url))) {
        return core::fail(ErrorKind::ConnectionFailed, request.url.host(),
                          QStringLiteral("Only https: is spoken with other machines, not \"%1:\".").arg(scheme));
    }
    if (const auto prepared = d->prepareProxy(request.url, stop); !prepared)
        return core::failure(prepared);
    for (int attempt = 1;; ++attempt) {
        Request authorized = request;
        if (authorize) {
            if (const auto done = authorize(authorized, stop); !done)
                return core::failure(done);
        }
        Outcome outcome = d->wire.exchange(authorized, stop);
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
