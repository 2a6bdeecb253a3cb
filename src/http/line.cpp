// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/line.h"

#include "http/message.h"

#include <QNetworkProxyFactory>
#include <QSslCertificate>

namespace leadlight::http {

namespace {

QNetworkProxy asQtProxy(const Proxy &proxy, const core::Secret &password)
{
    const auto type = proxy.kind == Proxy::Kind::Socks5 ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy;
    // Qt sends them in Latin-1, proxies expect UTF-8 (RFC 7617): what looks like Latin-1 here goes out as UTF-8.
    return {type, proxy.host, proxy.port, QString::fromLatin1(proxy.userName.toUtf8()),
            QString::fromLatin1(password.reveal())};
}

/// The proxies of a Network; but what is meant for this machine never leaves it.
class ProxyFactory final : public QNetworkProxyFactory
{
public:
    ProxyFactory(const Proxy &proxy, const core::Secret &password)
        : m_isSystem(proxy.kind == Proxy::Kind::System)
        , m_proxy(proxy.isOwn() ? asQtProxy(proxy, password) : QNetworkProxy(QNetworkProxy::NoProxy))
    {
    }
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopback(query.url()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return m_isSystem ? systemProxyForQuery(query) : QList{m_proxy};
    }

private:
    bool m_isSystem;
    QNetworkProxy m_proxy;
};

/// What Qt trusts by itself and these authorities. Said in full, because Qt stops to load the system's own when one is
/// added.
QSslConfiguration tlsTrusting(const QList<QByteArray> &authorities)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    QList<QSslCertificate> all = tls.caCertificates() + QSslConfiguration::systemCaCertificates();
    for (const QByteArray &der : authorities)
        all += QSslCertificate::fromData(der, QSsl::Der);
    tls.setCaCertificates(all);
    return tls;
}

} // namespace

std::shared_ptr<Line> Line::make(const ReadyNetwork &ready)
{
    // Later, because an exchange lets go of it while one of its replies is telling that it has finished.
    return {new Line(ready), [](Line *line) { line->deleteLater(); }};
}

Line::Line(const ReadyNetwork &ready)
{
    const Network &network = ready.network;
    setProxyFactory(new ProxyFactory(network.proxy, ready.proxyPassword));
    setAutoDeleteReplies(true);
    if (!network.authorities.isEmpty())
        m_tls = tlsTrusting(network.authorities);
}

Proxy Line::proxyOf(const QUrl &url) const
{
    const QNetworkProxy proxy = proxyFactory()->queryProxy(QNetworkProxyQuery(url)).value(0);
    if (proxy.type() == QNetworkProxy::NoProxy || proxy.type() == QNetworkProxy::DefaultProxy)
        return {.kind = Proxy::Kind::None};
    return {.kind = proxy.type() == QNetworkProxy::Socks5Proxy ? Proxy::Kind::Socks5 : Proxy::Kind::Http,
            .host = proxy.hostName(),
            .port = proxy.port()};
}

} // namespace leadlight::http
