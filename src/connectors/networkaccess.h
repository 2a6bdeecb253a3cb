// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/authorityfolder.h"
#include "core/profile.h"
#include "http/network.h"
#include "secrets/proxypassword.h"

#include <mutex>

namespace leadlight::http {
class Client;
}

namespace leadlight::connectors {

using http::Proxy;

/// How a profile's connectors get through the network they are in: its proxy, and authorities besides the system's.
/// Every change holds for the next request. Any thread; what waits or touches files, on a worker thread.
class NetworkAccess final
{
public:
    /// Uses the system's proxy at first. Keeps @p store and @p client, which must outlive it.
    NetworkAccess(const core::Profile &profile, secrets::SecretStore &store, http::Client &client);

    /// Does not wait: the password is read when the proxy is first needed.
    void useProxy(const Proxy &proxy);
    /// Uses a password and keeps it for this run; an empty one: forgets the one before. Does not wait.
    void usePassword(const core::Secret &password);
    /// Puts the password in use into the keychain, or removes it there when there is none. Two at once take turns.
    /// Waits. Errors: those of SecretStore::write.
    [[nodiscard]] core::Result<> storePassword(std::stop_token stop) { return m_password.store(std::move(stop)); }

    [[nodiscard]] QList<Authority> authorities() const { return m_authorities.all(); }
    /// Errors: those of AuthorityFolder.
    [[nodiscard]] core::Result<AuthorityFolder::Added> addAuthorities(const QString &file);
    [[nodiscard]] core::Result<> removeAuthority(const Authority &authority);

private:
    void readAuthorities();
    void tellClient(); ///< under the mutex

    const AuthorityFolder m_authorities;
    secrets::ProxyPassword m_password;
    http::Client &m_client;
    std::mutex m_reading; ///< of the folder
    std::mutex m_mutex;   ///< never held while anything waits
    http::Network m_network;
};

} // namespace leadlight::connectors
