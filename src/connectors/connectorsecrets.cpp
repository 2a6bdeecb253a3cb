// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/connectorsecrets.h"

#include "secrets/environmentsecrets.h"

namespace leadlight::connectors {

using core::ErrorKind;
using core::Result;
using core::Secret;

ConnectorSecrets::ConnectorSecrets(QString profileId, secrets::SecretStore &store)
    : m_profileId(std::move(profileId))
    , m_store(store)
{
}

secrets::SecretKey ConnectorSecrets::key(const Connector &connector, const QString &field) const
{
    return {m_profileId, connector.uid, field};
}

Result<Secret> ConnectorSecrets::read(const Connector &connector, const QString &field, std::stop_token stop)
{
    if (auto secret = secrets::environmentSecret(connector.name, field))
        return std::move(*secret);
    const secrets::SecretKey wanted = key(connector, field);
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto kept = m_thisRun.constFind(wanted.text()); kept != m_thisRun.cend())
            return *kept;
    }
    return m_store.read(wanted, std::move(stop));
}

Result<> ConnectorSecrets::write(const Connector &connector, const QMap<QString, Secret> &secrets, std::stop_token stop)
{
    QMap<QString, Result<Secret>> before;
    for (auto it = secrets.cbegin(); it != secrets.cend(); ++it) {
        const secrets::SecretKey entry = key(connector, it.key());
        auto old = m_store.read(entry, stop);
        auto done = !old && old.error().kind != ErrorKind::SecretMissing ? core::failure(old)
                                                                         : m_store.write(entry, it.value(), stop);
        if (!done) {
            for (auto written = before.cbegin(); written != before.cend(); ++written)
                putBack(key(connector, written.key()), written.value()); // the first failure is the one to tell
            return done;
        }
        before.insert(it.key(), std::move(old));
    }
    const std::scoped_lock lock(m_mutex);
    for (auto it = secrets.cbegin(); it != secrets.cend(); ++it)
        m_thisRun.remove(key(connector, it.key()).text()); // the keychain has a newer one
    return {};
}

void ConnectorSecrets::putBack(const secrets::SecretKey &entry, const Result<Secret> &before)
{
    if (before)
        (void)m_store.write(entry, *before, {});
    else
        (void)m_store.remove(entry, {});
}

void ConnectorSecrets::keepForThisRun(const Connector &connector, const QMap<QString, Secret> &secrets)
{
    const std::scoped_lock lock(m_mutex);
    for (auto it = secrets.cbegin(); it != secrets.cend(); ++it)
        m_thisRun.insert(key(connector, it.key()).text(), it.value());
}

Result<> ConnectorSecrets::remove(const Connector &connector, std::stop_token stop)
{
    const ConnectorKind *kind = connectorKind(connector.kind);
    if (!kind)
        return {};
    Result<> outcome;
    for (const FieldDescription &field : kind->fields()) {
        if (!field.isSecret)
            continue;
        {
            const std::scoped_lock lock(m_mutex);
            m_thisRun.remove(key(connector, field.id).text());
        }
        if (const auto removed = m_store.remove(key(connector, field.id), stop); !removed)
            outcome = removed;
    }
    return outcome;
}

ReadSecret ConnectorSecrets::readerFor(const Connector &connector)
{
    return [this, connector](const QString &field, std::stop_token stop) {
        return read(connector, field, std::move(stop));
    };
}

} // namespace leadlight::connectors
