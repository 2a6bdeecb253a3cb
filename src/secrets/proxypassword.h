// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "secrets/secretstore.h"

#include <QLatin1StringView>

#include <mutex>
#include <optional>

namespace leadlight::secrets {

/// Error::subject of what goes wrong with it.
inline constexpr QLatin1StringView proxyPasswordField("proxyPassword");

/// The password of a profile's proxy: from the environment (LEADLIGHT_SECRET_PROXY_PASSWORD), kept for this run, or in
/// the keychain, in this order. Any thread; what waits, on a worker thread.
class ProxyPassword final
{
public:
    /// Does not own @p store, which must outlive it.
    ProxyPassword(const QString &profileId, SecretStore &store);

    /// Waits. Errors: those of SecretStore::read.
    [[nodiscard]] core::Result<core::Secret> read(std::stop_token stop);
    /// Until the program ends, also where the keychain is absent or silent; an empty one: there is none, whatever the
    /// keychain holds. Does not wait.
    void keepForThisRun(const core::Secret &password);
    /// Writes what is kept for this run into the keychain, or removes it there when that is empty; so of two calls in
    /// any order, the last password is stored. Waits. Errors: those of SecretStore::write.
    [[nodiscard]] core::Result<> store(std::stop_token stop);

private:
    [[nodiscard]] std::optional<core::Secret> ofThisRun();

    const SecretKey m_key;
    SecretStore &m_store;
    std::mutex m_storing;
    std::mutex m_mutex; ///< never held while the keychain is asked
    std::optional<core::Secret> m_thisRun;
};

} // namespace leadlight::secrets
