// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/proxypassword.h"

#include "secrets/environmentsecrets.h"

namespace leadlight::secrets {

ProxyPassword::ProxyPassword(const QString &profileId, SecretStore &store)
    : m_key{profileId, QStringLiteral("network"), proxyPasswordField} // connectors' uids are random, never this
    , m_store(store)
{
}

core::Result<core::Secret> ProxyPassword::read(std::stop_token stop)
{
    if (auto given = environmentSecret(QStringLiteral("proxy"), QStringLiteral("password")))
        return std::move(*given);
    {
        const std::lock_guard lock(m_mutex);
        if (m_thisRun)
            return *m_thisRun;
    }
    return m_store.read(m_key, std::move(stop));
}

void ProxyPassword::keepForThisRun(const core::Secret &password)
{
    const std::lock_guard lock(m_mutex);
    m_thisRun = password;
}

core::Result<> ProxyPassword::store(const core::Secret &password, std::stop_token stop)
{
    return password.isEmpty() ? m_store.remove(m_key, std::move(stop))
                              : m_store.write(m_key, password, std::move(stop));
}

} // namespace leadlight::secrets
