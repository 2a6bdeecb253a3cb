// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <utility>

namespace leadlight::http {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

struct Request
{
    QByteArray method = "GET";
    QUrl url = {}; ///< sent exactly as encoded here
    Headers headers = {};
    QByteArray body = {};

    void setHeader(const QByteArray &name, const QByteArray &value); ///< replaces, case-insensitively
    [[nodiscard]] QByteArray header(const QByteArray &name) const;   ///< empty when there is none
};

struct Response
{
    int status = 0;
    Headers headers = {};
    QByteArray body = {};

    [[nodiscard]] QByteArray header(const QByteArray &name) const; ///< case-insensitive; empty when there is none
    [[nodiscard]] bool hasHeader(const QByteArray &name) const;
    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
};

/// Whether the host is this machine, the only place plain http: may go to: an address like 127.0.0.1 or ::1,
/// "localhost" or a name below it.
[[nodiscard]] bool isLoopback(const QUrl &url);

} // namespace leadlight::http
