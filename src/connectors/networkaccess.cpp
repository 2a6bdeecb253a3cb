// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/networkaccess.h"

#include "http/client.h"

namespace leadlight::connectors {

NetworkAccess::NetworkAccess(const core::Profile &profile, secrets::SecretStore &store, http::Client &client)
    : m_authorities(profile.authoritiesFolder())
    , m_password(profile.id, store)
    , m_client(client)
{
    m_network.readPassword = [this](std::stop_token stop) { return m_password.read(std::move(stop)); };
    readAuthorities();
}

void NetworkAccess::useProxy(const Proxy &proxy)
{
    const std::lock_guard lock(m_mutex);
    if (proxy == m_network.proxy)
        return; // its connections and password are kept
    m_network.proxy = proxy;
    tellClient();
}

void NetworkAccess::usePassword(const core::Secret &password)
{
    m_password.keepForThisRun(password);
    const std::lock_guard lock(m_mutex);
    tellClient();
}

core::Result<AuthorityFolder::Added> NetworkAccess::addAuthorities(const QString &file)
{
    auto added = m_authorities.add(file);
    readAuthorities(); // also after a fault: some may have been written
    return added;
}

core::Result<> NetworkAccess::removeAuthority(const Authority &authority)
{
    auto removed = m_authorities.remove(authority);
    readAuthorities();
    return removed;
}

void NetworkAccess::readAuthorities()
{
    const std::lock_guard reading(m_reading); // until it is told, so that the last one to read has the last word
    QList<QByteArray> authorities;
    for (const Authority &authority : m_authorities.all())
        authorities.append(authority.der);
    const std::lock_guard lock(m_mutex);
    m_network.authorities = std::move(authorities);
    tellClient();
}

void NetworkAccess::tellClient()
{
    m_client.setNetwork(m_network);
}

} // namespace leadlight::connectors
