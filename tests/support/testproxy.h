// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

namespace leadlight::testsupport {

/// A proxy on the loopback address for tests, HTTP CONNECT or SOCKS5: whatever host it is asked for, it connects to
/// that port of this machine, so that "service.test" is a test server here. Has its own thread; every function may be
/// called from any thread.
class TestProxy final
{
public:
    enum class Kind { Http, Socks5 };
    enum class Fault {
        None,
        Hang,    ///< takes the connection and says nothing
        Forbid,  ///< lets no connection through
        Cut,     ///< closes the connection once it was asked
        Rubbish, ///< answers what is no answer
    };
    struct Rules
    {
        Fault fault = Fault::None;
        QByteArray userName = {}; ///< empty: lets everybody in
        QByteArray password = {};
    };

    explicit TestProxy(Kind kind);
    TestProxy(Kind kind, const Rules &rules);
    ~TestProxy();
    Q_DISABLE_COPY_MOVE(TestProxy)

    [[nodiscard]] quint16 port() const;
    /// "127.0.0.1:port"
    [[nodiscard]] QString name() const;
    void setRules(const Rules &rules);
    /// "host:port" of everything it was asked to connect to, signed in or not.
    [[nodiscard]] QList<QByteArray> asked() const;
    /// Connections that were let through.
    [[nodiscard]] int tunnels() const;
    /// TCP connections to the proxy.
    [[nodiscard]] int connections() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace leadlight::testsupport
