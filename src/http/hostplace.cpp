// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/hostplace.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QThreadPool>

#include <algorithm>
#include <array>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>

namespace leadlight::http {

using core::ErrorKind;

namespace {

struct Network
{
    const char *subnet;
    Place place;
};

/// RFC 6890 and the metadata services that clouds put elsewhere.
constexpr std::array networks{
    Network{"0.0.0.0/8", Place::Private},
    Network{"10.0.0.0/8", Place::Private},
    Network{"100.64.0.0/10", Place::Private},
    Network{"127.0.0.0/8", Place::Loopback},
    Network{"168.63.129.16/32", Place::LinkLocal}, // Azure's own to its virtual machines
    Network{"169.254.0.0/16", Place::LinkLocal},
    Network{"172.16.0.0/12", Place::Private},
    Network{"192.0.0.0/24", Place::Private},
    Network{"192.168.0.0/16", Place::Private},
    Network{"198.18.0.0/15", Place::Private},
    Network{"224.0.0.0/3", Place::Private},
    Network{"::/128", Place::Private},
    Network{"::1/128", Place::Loopback},
    Network{"fc00::/7", Place::Private},
    Network{"fe80::/10", Place::LinkLocal},
    Network{"fec0::/10", Place::Private},
    Network{"ff00::/8", Place::Private},
};

Place placeOf(QHostAddress address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4); // ::ffff:10.0.0.1 too
    if (isIpv4)
        address = QHostAddress(ipv4);
    static const QHostAddress translated(QStringLiteral("64:ff9b::"));
    if (!isIpv4 && address.isInSubnet(translated, 96)) { // NAT64: the last four bytes are the address
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        address = QHostAddress((quint32(bytes[12]) << 24) | (quint32(bytes[13]) << 16) | (quint32(bytes[14]) << 8) |
                               quint32(bytes[15]));
    }
    for (const Network &network : networks) {
        if (address.isInSubnet(QHostAddress::parseSubnet(QString::fromLatin1(network.subnet))))
            return network.place;
    }
    return Place::Public;
}

/// A look-up under way, shared with the thread that does it and that may outlast the one that asked.
struct LookUp
{
    std::mutex mutex;
    std::condition_variable_any done;
    std::optional<QList<QHostAddress>> addresses;
};

} // namespace

Place placeOfAddress(const QString &address)
{
    const QHostAddress parsed(address);
    return parsed.isNull() ? Place::Public : placeOf(parsed);
}

core::Result<HostPlace> placeOfHost(const QString &host, std::stop_token stop)
{
    const auto lookUp = std::make_shared<LookUp>();
    // The resolver cannot be stopped; whoever is asked to stop leaves it behind.
    QThreadPool::globalInstance()->start([lookUp, host] {
        const QList<QHostAddress> found = QHostInfo::fromName(host).addresses();
        const std::lock_guard lock(lookUp->mutex);
        lookUp->addresses = found;
        lookUp->done.notify_one();
    });
    std::unique_lock lock(lookUp->mutex);
    if (!lookUp->done.wait(lock, stop, [&lookUp] { return lookUp->addresses.has_value(); }) || stop.stop_requested())
        return core::fail(ErrorKind::Cancelled);
    if (lookUp->addresses->isEmpty())
        return core::fail(ErrorKind::HostNotFound, host);
    HostPlace least;
    for (const QHostAddress &address : std::as_const(*lookUp->addresses)) {
        if (const Place place = placeOf(address); least.address.isEmpty() || place > least.place)
            least = {place, address.toString()};
    }
    return least;
}

} // namespace leadlight::http
