// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secret.h"
#include "http/network.h"

#include <QNetworkAccessManager>
#include <QSslConfiguration>

#include <memory>
#include <optional>

namespace leadlight::http {

/// A Network and what its proxy asks for.
struct ReadyNetwork
{
    Network network = {};
    core::Secret proxyPassword = {};
};

/// What requests go out on as long as the network stays the same: its proxy, its authorities, the connections that were
/// made that way. Lives in the thread of the Wire and goes with the last exchange that began on it.
class Line final : public QNetworkAccessManager
{
public:
    [[nodiscard]] static std::shared_ptr<Line> make(const ReadyNetwork &ready);

    /// For every request; nothing: what Qt does by itself.
    [[nodiscard]] const std::optional<QSslConfiguration> &tls() const { return m_tls; }
    /// The proxy on the way to @p url, the system's too, without its user; of kind None where there is none.
    [[nodiscard]] Proxy proxyOf(const QUrl &url) const;

private:
    explicit Line(const ReadyNetwork &ready);

    std::optional<QSslConfiguration> m_tls;
};

} // namespace leadlight::http
