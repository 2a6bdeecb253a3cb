// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secret.h"

#include <QString>

#include <optional>

namespace leadlight::secrets {

/// "LEADLIGHT_SECRET_CONTOSO_TABLE_CONNECTIONSTRING": the variable that stands in for the keychain on machines without
/// one (cli.md): upper case, every other character '_'.
[[nodiscard]] QString environmentVariable(const QString &connectorName, const QString &field);

/// The secret given in the environment for this run, if any.
[[nodiscard]] std::optional<core::Secret> environmentSecret(const QString &connectorName, const QString &field);

} // namespace leadlight::secrets
