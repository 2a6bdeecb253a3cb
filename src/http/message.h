// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QList>
#include <QUrl>

#include <functional>
#include <utility>

namespace leadlight::http {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// Error::serviceCode of a Request sent `once` of which nobody knows whether the service acted on it.
inline constexpr QLatin1StringView outcomeUnknown("outcome-unknown");

struct Response
{
    int status = 0;
    Headers headers = {};
    QByteArray body = {};

    [[nodiscard]] QByteArray header(const QByteArray &name) const; ///< case-insensitive; empty when there is none
    [[nodiscard]] bool hasHeader(const QByteArray &name) const;
    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
};

struct Request
{
    QByteArray method = "GET";
    QUrl url = {}; ///< sent exactly as encoded here
    Headers headers = {};
    QByteArray body = {};
    /// Looks at a 2xx answer: false when its body is not what was asked for, which ends in UnreadableAnswer; after
    /// retries where no Content-Length vouches for it. Wanted wherever a service may answer in chunks: Qt takes a
    /// connection that breaks between two chunks for the end.
    std::function<bool(const Response &)> isWhole = {};
    /// To be sent at most once, e.g. because it makes a lead: no retries, and Qt cannot send the body again either.
    /// When it may have arrived but no whole answer came back (ConnectionFailed, TimedOut, UnreadableAnswer,
    /// Cancelled), the Error's serviceCode is outcomeUnknown; without that code it did not arrive. Wants a body that is
    /// not empty.
    bool once = false;

    void setHeader(const QByteArray &name, const QByteArray &value); ///< replaces, case-insensitively
    [[nodiscard]] QByteArray header(const QByteArray &name) const;   ///< empty when there is none
};

/// Whether the host is this machine, the only place plain http: may go to: an address like 127.0.0.1 or ::1,
/// "localhost" or a name below it.
[[nodiscard]] bool isLoopback(const QUrl &url);

} // namespace leadlight::http
