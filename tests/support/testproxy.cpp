// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testproxy.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <initializer_list>
#include <mutex>
#include <optional>

namespace leadlight::testsupport {

namespace {

/// What a client has sent so far, and how far the talk has come.
struct Talk
{
    QByteArray bytes;
    bool isGreeted = false; ///< SOCKS5: methods agreed on
    bool isKnown = false;   ///< SOCKS5: signed in
    QTcpSocket *service = nullptr;
};

/// @p length bytes off the front; nothing while they are not there.
std::optional<QByteArray> take(QByteArray &bytes, qsizetype length)
{
    if (bytes.size() < length)
        return std::nullopt;
    const QByteArray taken = bytes.left(length);
    bytes.remove(0, length);
    return taken;
}

quint8 byteAt(const QByteArray &bytes, qsizetype at)
{
    return at < bytes.size() ? static_cast<quint8>(bytes[at]) : quint8(0);
}

QByteArray bytesOf(std::initializer_list<int> values)
{
    QByteArray bytes;
    for (const int value : values)
        bytes += static_cast<char>(value);
    return bytes;
}

} // namespace

/// Lives in the proxy's thread; rules and record are shared under the mutex.
class TestProxy::Private final : public QObject
{
public:
    void listen();
    void accept(QTcpSocket *client);
    void speakHttp(QTcpSocket &client, Talk &talk);
    void speakSocks(QTcpSocket &client, Talk &talk);
    void connectThrough(QTcpSocket &client, Talk &talk, const QByteArray &host, quint16 port, const QByteArray &yes,
                        const QByteArray &no);
    [[nodiscard]] Rules currentRules() const
    {
        const std::lock_guard lock(mutex);
        return rules;
    }

    Kind kind = Kind::Http;
    QThread thread;
    std::unique_ptr<QTcpServer> server;
    quint16 port = 0;

    mutable std::mutex mutex;
    Rules rules;
    QList<QByteArray> asked;
    int tunnels = 0;
    int connections = 0;
};

void TestProxy::Private::listen()
{
    server = std::make_unique<QTcpServer>();
    connect(server.get(), &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = server->nextPendingConnection())
            accept(client);
    });
    if (!server->listen(QHostAddress::LocalHost))
        qFatal("The test proxy cannot listen: %s", qPrintable(server->errorString()));
    port = server->serverPort();
}

void TestProxy::Private::accept(QTcpSocket *client)
{
    {
        const std::lock_guard lock(mutex);
        ++connections;
    }
    auto talk = std::make_shared<Talk>();
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    connect(client, &QTcpSocket::readyRead, this, [this, client, talk] {
        if (talk->service) {
            talk->service->write(client->readAll());
            return;
        }
        talk->bytes += client->readAll();
        if (kind == Kind::Http)
            speakHttp(*client, *talk);
        else
            speakSocks(*client, *talk);
    });
}

void TestProxy::Private::speakHttp(QTcpSocket &client, Talk &talk)
{
    const qsizetype end = talk.bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray head = *take(talk.bytes, end + 4);
    const QByteArray target = head.split(' ').value(1);
    const Rules now = currentRules();
    const QByteArray credentials = "Basic " + (now.userName + ':' + now.password).toBase64();
    if (!now.userName.isEmpty() && !head.contains("Proxy-Authorization: " + credentials + "\r\n")) {
        {
            const std::lock_guard lock(mutex);
            asked += target;
        }
        client.write(
            "HTTP/1.1 407 Who are you\r\nProxy-Authenticate: Basic realm=\"test\"\r\nContent-Length: 0\r\n\r\n");
        return;
    }
    const qsizetype colon = target.lastIndexOf(':');
    connectThrough(client, talk, target.left(colon), target.mid(colon + 1).toUShort(), "HTTP/1.1 200 Go\r\n\r\n",
                   "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
}

void TestProxy::Private::speakSocks(QTcpSocket &client, Talk &talk)
{
    const Rules now = currentRules();
    if (now.fault == Fault::Hang)
        return;
    if (!talk.isGreeted) { // RFC 1928 section 3: version, methods
        const auto greeting = take(talk.bytes, 2 + byteAt(talk.bytes, 1));
        if (!greeting)
            return;
        talk.isGreeted = true;
        talk.isKnown = now.userName.isEmpty();
        const int method = talk.isKnown ? 0 : 2;
        const bool isOffered = greeting->mid(2).contains(static_cast<char>(method));
        client.write(bytesOf({5, isOffered ? method : 0xff}));
        if (!isOffered)
            client.disconnectFromHost();
        return;
    }
    if (!talk.isKnown) { // RFC 1929: version, length and name, length and password
        const qsizetype nameLength = byteAt(talk.bytes, 1);
        const auto signIn = take(talk.bytes, 3 + nameLength + byteAt(talk.bytes, 2 + nameLength));
        if (!signIn)
            return;
        talk.isKnown = signIn->mid(2, nameLength) == now.userName && signIn->mid(3 + nameLength) == now.password;
        client.write(bytesOf({1, talk.isKnown ? 0 : 1}));
        if (!talk.isKnown)
            client.disconnectFromHost();
        return;
    }
    // RFC 1928 section 4: version, command, 0, 3 for a name, its length, the name, the port
    const qsizetype length = byteAt(talk.bytes, 4);
    if (talk.bytes.size() >= 4 && byteAt(talk.bytes, 3) != 3) {
        client.disconnectFromHost(); // an address: the name was looked up before it came here
        return;
    }
    const auto request = take(talk.bytes, 7 + length);
    if (!request)
        return;
    const auto servicePort = quint16((byteAt(*request, 5 + length) << 8) | byteAt(*request, 6 + length));
    connectThrough(client, talk, request->mid(5, length), servicePort, bytesOf({5, 0, 0, 1, 127, 0, 0, 1, 0, 0}),
                   bytesOf({5, 2, 0, 1, 0, 0, 0, 0, 0, 0}));
}

void TestProxy::Private::connectThrough(QTcpSocket &client, Talk &talk, const QByteArray &host, quint16 servicePort,
                                        const QByteArray &yes, const QByteArray &no)
{
    Fault fault = Fault::None;
    {
        const std::lock_guard lock(mutex);
        asked += host + ':' + QByteArray::number(servicePort);
        fault = rules.fault;
        tunnels += fault == Fault::None ? 1 : 0;
    }
    if (fault == Fault::Hang)
        return;
    if (fault == Fault::Cut) {
        client.disconnectFromHost();
        return;
    }
    if (fault != Fault::None) {
        client.write(fault == Fault::Forbid ? no : QByteArray("\x01\x02 rubbish\r\n\r\n"));
        return;
    }
    auto *service = new QTcpSocket(&client);
    talk.service = service;
    connect(service, &QTcpSocket::connected, &client, [&client, yes] { client.write(yes); });
    connect(service, &QTcpSocket::readyRead, &client, [&client, service] { client.write(service->readAll()); });
    connect(service, &QTcpSocket::disconnected, &client, [&client] { client.disconnectFromHost(); });
    connect(service, &QTcpSocket::errorOccurred, &client, [&client] { client.disconnectFromHost(); });
    service->connectToHost(QHostAddress(QHostAddress::LocalHost), servicePort);
}

TestProxy::TestProxy(Kind kind)
    : TestProxy(kind, {})
{
}

TestProxy::TestProxy(Kind kind, const Rules &rules)
    : d(std::make_unique<Private>())
{
    d->kind = kind;
    d->rules = rules;
    d->moveToThread(&d->thread);
    d->thread.start();
    QMetaObject::invokeMethod(
        d.get(), [this] { d->listen(); }, Qt::BlockingQueuedConnection);
}

TestProxy::~TestProxy()
{
    // The server owns its connections and has to go in its own thread.
    QMetaObject::invokeMethod(
        d.get(), [this] { d->server.reset(); }, Qt::BlockingQueuedConnection);
    d->thread.quit();
    d->thread.wait();
}

quint16 TestProxy::port() const
{
    return d->port;
}

QString TestProxy::name() const
{
    return QStringLiteral("127.0.0.1:%1").arg(d->port);
}

void TestProxy::setRules(const Rules &rules)
{
    const std::lock_guard lock(d->mutex);
    d->rules = rules;
}

QList<QByteArray> TestProxy::asked() const
{
    const std::lock_guard lock(d->mutex);
    return d->asked;
}

int TestProxy::tunnels() const
{
    const std::lock_guard lock(d->mutex);
    return d->tunnels;
}

int TestProxy::connections() const
{
    const std::lock_guard lock(d->mutex);
    return d->connections;
}

} // namespace leadlight::testsupport
