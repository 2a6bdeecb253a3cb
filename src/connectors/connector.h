// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QList>
#include <QMap>
#include <QString>

#include <functional>
#include <stop_token>

namespace leadlight::connectors {

/// A connector as a person set it up: what is kept in connectors.json. Holds no secret. A value.
struct Connector
{
    QString uid;                   ///< random, made once; names its entries in the keychain
    QString name;                  ///< unique among the profile's connectors, ignoring case
    QString kind;                  ///< ConnectorKind::id
    QMap<QString, QString> values; ///< the fields that are not secret and not at their default

    friend bool operator==(const Connector &, const Connector &) = default;
};

/// Reads a secret field of the connector at hand; see ConnectorSecrets::readerFor().
using ReadSecret = std::function<core::Result<core::Secret>(const QString &field, std::stop_token stop)>;

} // namespace leadlight::connectors
