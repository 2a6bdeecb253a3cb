// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/connector.h"

#include <QStringList>

namespace leadlight::ui {

struct Services;

/// What the wizard has gathered, ready to be kept.
struct ConnectorEdit
{
    connectors::Connector before;        ///< without a uid: a new connector
    connectors::Connector after;         ///< name, kind, values; its uid is given by saveConnector()
    QMap<QString, core::Secret> secrets; ///< typed: these replace what is stored
    QStringList forgotten;               ///< secret fields whose stored value is to go
    bool keepsForThisRun = false;        ///< the secrets stay in memory; the keychain is not asked
};

/// Keeps a connector with its secrets, and its leads under its new name: all of it or none, after a failure everything
/// is as it was. Worker thread. Errors: those of ConnectorList, ConnectorSecrets and LeadStore::renameConnector.
[[nodiscard]] core::Result<connectors::Connector> saveConnector(const Services &services, const ConnectorEdit &edit,
                                                                std::stop_token stop);

/// Removes a connector with its secrets and the history of its checks; its leads stay. When the keychain refuses, the
/// connector stays too. Worker thread.
[[nodiscard]] core::Result<> removeConnector(const Services &services, const connectors::Connector &connector,
                                             std::stop_token stop);

/// Which secret fields have a stored value. Worker thread. Errors: the keychain's.
[[nodiscard]] core::Result<QStringList> storedSecrets(const Services &services, const connectors::Connector &connector,
                                                      std::stop_token stop);

} // namespace leadlight::ui
