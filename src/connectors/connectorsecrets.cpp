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
    QList<QString> written;
    for (auto it = secrets.cbegin(); it != secrets.cend(); ++it) {
        const auto done = m_store.write(key(connector, it.key()), it.value(), stop);
        if (!done) {
            for (const QString &field : written)
                (void)m_store.remove(key(connector, field), {}); // the first failure is the one to tell
            return done;
        }
        written.append(it.key());
    }
    return {};
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
    return [this, connector](const QString &field, std::stop_token stop) { return read(connector, field, std::move(stop)); };
}

} // namespace leadlight::connectors
