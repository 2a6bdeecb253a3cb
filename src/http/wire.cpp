// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/wire.h"

#include "core/redaction.h"
#include "http/line.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QNetworkReply>
#include <QSemaphore>
#include <QSslError>

#include <algorithm>
#include <optional>

namespace leadlight::http {

using core::ErrorKind;

namespace {

Q_LOGGING_CATEGORY(log, "leadlight.http", QtWarningMsg)

/// A body that can be read once. When a connection breaks before the answer, Qt rewinds the body and sends it again by
/// itself; this one cannot be rewound, so that Qt gives up.
class OneWayBody final : public QIODevice
{
public:
    explicit OneWayBody(const QByteArray &bytes)
        : m_bytes(bytes)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_bytes.size() - m_read; }
    bool reset() override { return false; }

private:
    qint64 readData(char *data, qint64 largest) override
    {
        if (bytesAvailable() == 0)
            return -1;
        const qint64 count = std::min(largest, bytesAvailable());
        std::copy_n(m_bytes.cbegin() + m_read, count, data);
        m_read += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

    QByteArray m_bytes;
    qint64 m_read = 0;
};

QNetworkRequest wireRequest(const Request &request, std::chrono::milliseconds idleLimit)
{
    QNetworkRequest wire(request.url);
    wire.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    wire.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    wire.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // No service of ours gains by HTTP/2, and how a cut answer shows itself was only tried out on HTTP/1.1.
    wire.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    wire.setTransferTimeout(static_cast<int>(idleLimit.count()));
    wire.setRawHeader("User-Agent", "Leadlight/" LEADLIGHT_VERSION);
    wire.setRawHeader("Accept-Language", "en"); // else Qt tells the person's own
    for (const auto &[name, value] : request.headers)
        wire.setRawHeader(name, value);
    if (request.once) { // else Qt keeps a copy to send it again
        wire.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        wire.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    }
    return wire;
}

QNetworkReply *sendOnce(QNetworkAccessManager &manager, const QNetworkRequest &wire, const Request &request)
{
    auto body = std::make_unique<OneWayBody>(request.body);
    QNetworkReply *reply = manager.sendCustomRequest(wire, request.method, body.get());
    body.release()->setParent(reply);
    return reply;
}

/// Whether the answer did not arrive, or not whole. Qt also reports every status from 400 on as an error.
bool isTransportFault(QNetworkReply::NetworkError error, int status)
{
    if (error == QNetworkReply::NoError)
        return false;
    return status < 400 || error < QNetworkReply::ContentAccessDenied || error == QNetworkReply::ProtocolFailure;
}

/// What failed at a proxy before there was a connection to the service; nothing when it was something else. Qt does not
/// tell a name that the proxy does not find from a proxy whose name is not found, so neither do we.
std::optional<ErrorKind> proxyFaultKind(const QNetworkReply &reply, const Proxy &proxy)
{
    if (proxy.kind == Proxy::Kind::None || reply.error() == QNetworkReply::SslHandshakeFailedError)
        return std::nullopt;
    if (reply.error() == QNetworkReply::ProxyAuthenticationRequiredError)
        return ErrorKind::ProxySignIn;
    // 403 and 405 have no error of their own but a text.
    const bool isDenied =
        reply.errorString() == QCoreApplication::translate("QHttpSocketEngine", "Proxy denied connection");
    return isDenied ? ErrorKind::ProxyRefused : ErrorKind::ProxyUnreachable;
}

ErrorKind faultKind(QNetworkReply::NetworkError error, int status)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return ErrorKind::HostNotFound;
    case QNetworkReply::OperationCanceledError: // nobody but the idle limit: stopping was looked at before
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return ErrorKind::TimedOut;
    case QNetworkReply::ProtocolFailure:
        return ErrorKind::UnreadableAnswer;
    default:
        // Once there was a status, what broke is the answer.
        return status > 0 ? ErrorKind::UnreadableAnswer : ErrorKind::ConnectionFailed;
    }
}

/// Whether no byte of the request can have left.
bool isBeforeSending(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ConnectionRefusedError || error == QNetworkReply::HostNotFoundError ||
           error == QNetworkReply::SslHandshakeFailedError ||
           (error >= QNetworkReply::ProxyConnectionRefusedError && error <= QNetworkReply::UnknownProxyError);
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

Outcome fault(ErrorKind kind, const QNetworkReply &reply, const QString &detail, int status, bool mayPass)
{
    core::Error error{kind, reply.url().host(), {}, status, {}, {}};
    error.detail = core::redacted(reply.url()) + QStringLiteral(": ") + core::redacted(detail);
    return {tl::unexpected(error), mayPass};
}

} // namespace

/// One attempt under way; read and written in the network thread until `done`.
struct Wire::Exchange
{
    Request request;
    std::shared_ptr<const ReadyNetwork> network;
    std::shared_ptr<Line> line; ///< from its start to its end
    QNetworkReply *reply = nullptr;
    QByteArray body;
    QString untrusted; ///< what is wrong with the server's certificate
    bool isSent = false;
    bool isStopped = false;
    bool isTooLarge = false;
    Outcome outcome;
    QSemaphore done;

    void stop()
    {
        isStopped = true;
        if (reply)
            reply->abort();
    }
    [[nodiscard]] Outcome finish();
    [[nodiscard]] Outcome brokenOff(int status) const;
};

Outcome Wire::Exchange::brokenOff(int status) const
{
    const QNetworkReply::NetworkError error = reply->error();
    if (!untrusted.isEmpty())
        return fault(ErrorKind::TlsUntrusted, *reply, untrusted, status, false);
    const Proxy proxy = isSent ? Proxy{.kind = Proxy::Kind::None} : line->proxyOf(reply->url());
    const std::optional<ErrorKind> atProxy = proxyFaultKind(*reply, proxy);
    const ErrorKind kind = atProxy.value_or(faultKind(error, status));
    const bool isNo = kind == ErrorKind::ProxyRefused || kind == ErrorKind::ProxySignIn;
    Outcome broken =
        fault(kind, *reply, reply->errorString(), status, !isNo && error != QNetworkReply::SslHandshakeFailedError);
    if (atProxy)
        broken.result.error().subject = proxy.name();
    broken.isClearNo = kind == ErrorKind::HostNotFound || kind == ErrorKind::ProxyUnreachable ||
                       error == QNetworkReply::ConnectionRefusedError;
    broken.mayHaveArrived = !isBeforeSending(error) && !isNo;
    return broken;
}

Outcome Wire::Exchange::finish()
{
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (isStopped)
        return {core::fail(ErrorKind::Cancelled), false, true};
    if (isTooLarge) {
        Outcome tooLarge =
            fault(ErrorKind::UnreadableAnswer, *reply, QStringLiteral("The answer is too large."), status, false);
        tooLarge.mayHaveArrived = true;
        return tooLarge;
    }
    // Before faults: Qt takes a redirect of a body that it cannot send again for one.
    if (isRedirect(status)) {
        const QUrl target = reply->url().resolved(QUrl::fromEncoded(reply->rawHeader("Location")));
        Outcome redirected = fault(ErrorKind::Redirected, *reply, core::redacted(target), status, false);
        redirected.result.error().subject = target.host();
        return redirected;
    }
    if (isTransportFault(reply->error(), status))
        return brokenOff(status);
    Response response{.status = status, .headers = {}, .body = std::move(body)};
    for (const auto &[name, value] : reply->rawHeaderPairs())
        response.headers.append({name, value});
    return {std::move(response), false};
}

/// A place among the requests under way. Qt opens six connections to a host and lets further requests queue where the
/// idle limit already counts; so they wait here instead.
class Wire::Turn final
{
public:
    Turn(Wire &wire, const std::stop_token &stop)
        : m_wire(wire)
    {
        std::unique_lock lock(m_wire.m_mutex);
        m_isTaken = m_wire.m_turnOver.wait(lock, stop, [this] { return m_wire.m_underWay < 6; });
        if (m_isTaken)
            ++m_wire.m_underWay;
    }
    ~Turn()
    {
        if (!m_isTaken)
            return;
        {
            const std::lock_guard lock(m_wire.m_mutex);
            --m_wire.m_underWay;
        }
        m_wire.m_turnOver.notify_one();
    }
    Q_DISABLE_COPY_MOVE(Turn)
    [[nodiscard]] bool isTaken() const { return m_isTaken; }

private:
    Wire &m_wire;
    bool m_isTaken = false;
};

Wire::Wire(std::chrono::milliseconds idleLimit, qint64 largestBody)
    : m_idleLimit(idleLimit)
    , m_largestBody(largestBody)
{
    m_thread.setObjectName(QStringLiteral("leadlight-http"));
    m_there.moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, &m_there, [this] { m_line.reset(); });
    m_thread.start();
}

Wire::~Wire()
{
    m_thread.quit();
    m_thread.wait();
}

Outcome Wire::exchange(const Request &request, const std::shared_ptr<const ReadyNetwork> &network,
                       const std::stop_token &stop)
{
    const Turn turn(*this, stop);
    if (!turn.isTaken() || stop.stop_requested())
        return {core::fail(ErrorKind::Cancelled), false};
    const auto exchange = std::make_shared<Exchange>();
    exchange->request = request;
    exchange->network = network;
    QMetaObject::invokeMethod(
        &m_there, [this, exchange] { start(exchange); }, Qt::QueuedConnection);
    const std::stop_callback onStop(stop, [this, exchange] {
        QMetaObject::invokeMethod(
            &m_there, [exchange] { exchange->stop(); }, Qt::QueuedConnection);
    });
    exchange->done.acquire();
    return std::move(exchange->outcome);
}

void Wire::start(const std::shared_ptr<Exchange> &exchange)
{
    const Request &request = exchange->request;
    QNetworkRequest wire = wireRequest(request, m_idleLimit);
    if (std::exchange(m_network, exchange->network) != exchange->network)
        m_line = Line::make(*m_network);
    exchange->line = m_line;
    if (m_line->tls())
        wire.setSslConfiguration(*m_line->tls());
    QNetworkReply *reply = nullptr;
    if (request.once)
        reply = sendOnce(*m_line, wire, request);
    else if (request.method == "GET")
        reply = m_line->get(wire);
    else
        reply = m_line->sendCustomRequest(wire, request.method, request.body);
    exchange->reply = reply;
    QObject::connect(reply, &QNetworkReply::requestSent, reply, [exchange] { exchange->isSent = true; });
    QObject::connect(reply, &QNetworkReply::sslErrors, reply, [exchange](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            exchange->untrusted += error.errorString() + u' ';
    });
    QObject::connect(reply, &QNetworkReply::readyRead, reply, [this, exchange] { read(*exchange); });
    QObject::connect(reply, &QNetworkReply::finished, reply, [this, exchange] {
        read(*exchange);
        exchange->outcome = exchange->finish();
        // Some URLs are a secret from their path on.
        qCDebug(log).noquote() << exchange->request.method << exchange->request.url.host()
                               << exchange->reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        exchange->reply = nullptr; // deletes itself
        exchange->line.reset();
        exchange->done.release();
    });
}

void Wire::read(Exchange &exchange) const
{
    QNetworkReply &reply = *exchange.reply;
    const qint64 available = reply.bytesAvailable();
    if (available <= 0 || exchange.isStopped || exchange.isTooLarge)
        return;
    QByteArray &body = exchange.body;
    const qsizetype before = body.size();
    if (before + available > m_largestBody) {
        exchange.isTooLarge = true;
        reply.abort();
        return;
    }
    if (before == 0)
        body.reserve(
            std::clamp(reply.header(QNetworkRequest::ContentLengthHeader).toLongLong(), available, m_largestBody));
    body.resize(before + available);
    body.resize(before + std::max<qint64>(reply.read(body.data() + before, available), 0));
}

} // namespace leadlight::http
