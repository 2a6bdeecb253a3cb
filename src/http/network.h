// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <stop_token>

namespace leadlight::http {

/// What stands between this machine and the services. Loopback addresses are never asked for through it.
struct Proxy
{
    enum class Kind { System, None, Http, Socks5 };

    Kind kind = Kind::System;
    QString host = {};     ///< of Http and Socks5, as is the rest
    quint16 port = 0;      ///< from 1
    QString userName = {}; ///< empty: no sign-in

    [[nodiscard]] bool isOwn() const { return kind == Kind::Http || kind == Kind::Socks5; }
    [[nodiscard]] QString name() const; ///< "proxy.example:3128"
    friend bool operator==(const Proxy &, const Proxy &) = default;
};

/// The network that a Client is to get through.
struct Network
{
    Proxy proxy = {};
    /// DER, trusted besides the system's. Names and dates of servers are checked as ever.
    QList<QByteArray> authorities = {};
    /// The proxy's password, wanted where the proxy has a user name. Called in threads that send, also in several at
    /// once, until it has given one; may wait. Errors: SecretMissing and those of the keychain.
    std::function<core::Result<core::Secret>(std::stop_token)> readPassword = {};
};

} // namespace leadlight::http
