// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/connectorkind.h"
#include "secrets/secretstore.h"

#include <QMap>

#include <memory>
#include <mutex>

namespace leadlight::connectors {

/// The secrets of a profile's connectors: from the environment, kept for this run, or in the keychain, in this order.
/// Any worker thread.
class ConnectorSecrets final
{
public:
    /// Does not own @p store, which must outlive it.
    ConnectorSecrets(QString profileId, secrets::SecretStore &store);

    /// Error: also SecretMissing, subject: the field.
    [[nodiscard]] core::Result<core::Secret> read(const Connector &connector, const QString &field,
                                                  std::stop_token stop);
    /// Writes every one or none: after a failure each is as it was before.
    [[nodiscard]] core::Result<> write(const Connector &connector, const QMap<QString, core::Secret> &secrets,
                                       std::stop_token stop);
    /// Keeps them in memory until the program ends, for a keychain that is absent or silent.
    void keepForThisRun(const Connector &connector, const QMap<QString, core::Secret> &secrets);
    /// Removes every secret field of its kind.
    [[nodiscard]] core::Result<> remove(const Connector &connector, std::stop_token stop);
    /// Binds read() to one connector.
    [[nodiscard]] ReadSecret readerFor(const Connector &connector);

private:
    void putBack(const secrets::SecretKey &entry, const core::Result<core::Secret> &before);
    [[nodiscard]] secrets::SecretKey key(const Connector &connector, const QString &field) const;

    QString m_profileId;
    secrets::SecretStore &m_store;
    std::mutex m_mutex;
    QMap<QString, core::Secret> m_thisRun; ///< by SecretKey::text()
};

} // namespace leadlight::connectors
