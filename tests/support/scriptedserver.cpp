// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/scriptedserver.h"

#include <QDateTime>
#include <QLocale>
#include <QPointer>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>

#include <mutex>

namespace leadlight::testsupport {

namespace {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

QByteArray find(const Headers &headers, const QByteArray &name)
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

/// Takes one whole request off the front of the buffer; nothing while it is not complete.
std::optional<ServerRequest> takeRequest(QByteArray &buffer)
{
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return std::nullopt;
    const QList<QByteArray> lines = buffer.left(headEnd).split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    ServerRequest request;
    request.method = words.value(0);
    request.target = words.value(1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    const qsizetype length = request.header("Content-Length").toLongLong();
    if (buffer.size() < headEnd + 4 + length)
        return std::nullopt;
    request.body = buffer.mid(headEnd + 4, length);
    buffer.remove(0, headEnd + 4 + length);
    return request;
}

QByteArray head(const ServerAnswer &answer)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(answer.status) + " Scripted\r\n";
    for (const auto &[key, value] : answer.headers)
        bytes += key + ": " + value + "\r\n";
    if (find(answer.headers, "Date").isEmpty()) {
        const QString now = QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'");
        bytes += "Date: " + now.toLatin1() + "\r\n";
    }
    if (answer.chunked)
        bytes += "Transfer-Encoding: chunked\r\n";
    else if (find(answer.headers, "Content-Length").isEmpty() && answer.status != 204 && answer.status != 304)
        bytes += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    return bytes + "\r\n";
}

/// The body as sent; chunks of up to 16 KiB, the last one open when the answer is cut.
QByteArray encodedBody(const ServerAnswer &answer)
{
    const bool complete = answer.end == ServerAnswer::End::Complete;
    const QByteArray body = complete ? answer.body : answer.body.left(answer.sendOnly);
    if (!answer.chunked)
        return body;
    constexpr qsizetype chunkSize = 16 * 1024;
    QByteArray bytes;
    for (qsizetype at = 0; at < body.size(); at += chunkSize) {
        const QByteArray chunk = body.mid(at, chunkSize);
        bytes += QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n";
    }
    return complete ? bytes + "0\r\n\r\n" : bytes;
}

} // namespace

QByteArray ServerRequest::header(const QByteArray &name) const
{
    return find(headers, name);
}

/// Lives in the server's thread; the script and the record are shared under the mutex.
class ScriptedServer::Private final : public QObject
{
public:
    void listen(const std::optional<QSslConfiguration> &tls);
    void accept(QTcpSocket *socket);
    void read(QTcpSocket *socket, QByteArray &buffer, int connection);
    ServerAnswer answerTo(const ServerRequest &request);
    static void send(QTcpSocket *socket, const ServerAnswer &answer);

    QThread thread;
    std::unique_ptr<QTcpServer> server;
    quint16 port = 0;
    bool isTls = false;

    mutable std::mutex mutex;
    QList<ServerAnswer> queue;
    Handler handler;
    QList<ServerRequest> requests;
    int connections = 0;
};

void ScriptedServer::Private::listen(const std::optional<QSslConfiguration> &tls)
{
    if (tls) {
        auto sslServer = std::make_unique<QSslServer>();
        sslServer->setSslConfiguration(*tls);
        server = std::move(sslServer);
    } else {
        server = std::make_unique<QTcpServer>();
    }
    isTls = tls.has_value();
    connect(server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = server->nextPendingConnection())
            accept(socket);
    });
    if (!server->listen(QHostAddress::LocalHost))
        qFatal("The test server cannot listen: %s", qPrintable(server->errorString()));
    port = server->serverPort();
}

void ScriptedServer::Private::accept(QTcpSocket *socket)
{
    int connection = 0;
    {
        const std::lock_guard lock(mutex);
        connection = ++connections;
    }
    auto buffer = std::make_shared<QByteArray>();
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::readyRead, this, [=, this] { read(socket, *buffer, connection); });
    read(socket, *buffer, connection);
}

void ScriptedServer::Private::read(QTcpSocket *socket, QByteArray &buffer, int connection)
{
    buffer += socket->readAll();
    while (auto request = takeRequest(buffer)) {
        request->connection = connection;
        const ServerAnswer answer = answerTo(*request);
        if (answer.delay.count() == 0)
            send(socket, answer);
        else
            QTimer::singleShot(answer.delay, socket, [socket, answer] { send(socket, answer); });
    }
}

ServerAnswer ScriptedServer::Private::answerTo(const ServerRequest &request)
{
    Handler ask;
    {
        const std::lock_guard lock(mutex);
        requests.append(request);
        if (!queue.isEmpty())
            return queue.takeFirst();
        ask = handler;
    }
    return ask ? ask(request) : ServerAnswer{.status = 404};
}

void ScriptedServer::Private::send(QTcpSocket *socket, const ServerAnswer &answer)
{
    using End = ServerAnswer::End;
    if (answer.end == End::Never)
        return;
    if (answer.end != End::CloseAtOnce) {
        socket->write(head(answer));
        socket->write(encodedBody(answer));
    }
    if (answer.end == End::Close || answer.end == End::CloseAtOnce)
        socket->disconnectFromHost(); // after what was written has gone out
}

ScriptedServer::ScriptedServer(const std::optional<QSslConfiguration> &tls)
    : d(std::make_unique<Private>())
{
    d->moveToThread(&d->thread);
    d->thread.start();
    QMetaObject::invokeMethod(
        d.get(), [this, &tls] { d->listen(tls); }, Qt::BlockingQueuedConnection);
}

ScriptedServer::~ScriptedServer()
{
    // The server owns its connections and has to go in its own thread.
    QMetaObject::invokeMethod(
        d.get(), [this] { d->server.reset(); }, Qt::BlockingQueuedConnection);
    d->thread.quit();
    d->thread.wait();
}

quint16 ScriptedServer::port() const
{
    return d->port;
}

QUrl ScriptedServer::url(const QString &target) const
{
    const QString scheme = d->isTls ? QStringLiteral("https") : QStringLiteral("http");
    return QUrl(QStringLiteral("%1://127.0.0.1:%2%3").arg(scheme, QString::number(d->port), target));
}

void ScriptedServer::enqueue(const ServerAnswer &answer)
{
    const std::lock_guard lock(d->mutex);
    d->queue.append(answer);
}

void ScriptedServer::setHandler(const Handler &handler)
{
    const std::lock_guard lock(d->mutex);
    d->handler = handler;
}

QList<ServerRequest> ScriptedServer::requests() const
{
    const std::lock_guard lock(d->mutex);
    return d->requests;
}

void ScriptedServer::forgetRequests()
{
    const std::lock_guard lock(d->mutex);
    d->requests.clear();
}

int ScriptedServer::connections() const
{
    const std::lock_guard lock(d->mutex);
    return d->connections;
}

} // namespace leadlight::testsupport
