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
    if (auto kept = ofThisRun()) {
        if (kept->isEmpty())
            return core::fail(core::ErrorKind::SecretMissing, m_key.field);
        return std::move(*kept);
    }
    return m_store.read(m_key, std::move(stop));
}

void ProxyPassword::keepForThisRun(const core::Secret &password)
{
    const std::lock_guard lock(m_mutex);
    m_thisRun = password;
}

core::Result<> ProxyPassword::store(std::stop_token stop)
{
    const std::lock_guard storing(m_storing);
    const auto kept = ofThisRun();
    if (!kept)
        return {};
    return kept->isEmpty() ? m_store.remove(m_key, std::move(stop)) : m_store.write(m_key, *kept, std::move(stop));
}

std::optional<core::Secret> ProxyPassword::ofThisRun()
{
    const std::lock_guard lock(m_mutex);
    return m_thisRun;
}

} // namespace leadlight::secrets
