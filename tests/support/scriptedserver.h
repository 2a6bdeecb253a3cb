// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QSslConfiguration>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace leadlight::testsupport {

/// A request as it came over the wire.
struct ServerRequest
{
    QByteArray method;
    QByteArray target; ///< path and query, undecoded
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    int connection = 0; ///< number of the TCP connection it came on, from 1

    [[nodiscard]] QByteArray header(const QByteArray &name) const; ///< case-insensitive; empty when there is none
    [[nodiscard]] QByteArray path() const { return target.split('?').first(); }
};

/// What the server does with one request. Content-Length (or chunked) and Date headers are added where they are not
/// given.
struct ServerAnswer
{
    /// How the answer ends.
    enum class End {
        Complete,    ///< whole, the connection stays open
        Close,       ///< the connection is closed after `sendOnly` bytes of the body
        Stall,       ///< nothing more comes after `sendOnly` bytes of the body, the connection stays open
        CloseAtOnce, ///< no answer at all, the connection is closed
        Never,       ///< no answer at all, the connection stays open
    };

    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
    End end = End::Complete;
    qsizetype sendOnly = 0;             ///< for Close and Stall
    std::chrono::milliseconds delay{0}; ///< before the first byte
    bool chunked = false;
};

/// An HTTP/1.1 server on the loopback address for tests: answers what it is told and remembers what it was asked, down
/// to the faults that no real service produces on request. Has its own thread; every function may be called from any
/// thread.
///
///     ScriptedServer server;
///     server.enqueue({.status = 503, .headers = {{"Retry-After", "1"}}});
///     server.enqueue({.body = "{}"});
///     client.send({.url = server.url(QStringLiteral("/leads?x=1"))}, {});
///     QCOMPARE(server.requests().size(), 2);
///
/// Queued answers are used up first, in order; then the handler is asked, which answers 404 unless set.
class ScriptedServer final
{
public:
    using Handler = std::function<ServerAnswer(const ServerRequest &)>;

    /// With @p tls the server speaks https.
    explicit ScriptedServer(const std::optional<QSslConfiguration> &tls = {});
    ~ScriptedServer();
    Q_DISABLE_COPY_MOVE(ScriptedServer)

    [[nodiscard]] quint16 port() const;
    /// http(s)://127.0.0.1:port + @p target (encoded path and query, with its leading slash).
    [[nodiscard]] QUrl url(const QString &target = {}) const;

    void enqueue(const ServerAnswer &answer);
    /// Called in the server's thread.
    void setHandler(const Handler &handler);

    [[nodiscard]] QList<ServerRequest> requests() const;
    void forgetRequests();
    /// How many TCP connections were made so far.
    [[nodiscard]] int connections() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace leadlight::testsupport
