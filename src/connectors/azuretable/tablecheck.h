// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/check.h"

namespace leadlight::connectors {

class ConnectorKind;

/// Checks an Azure Table connector, from its settings to a test lead; see ConnectorKind::check.
void checkTable(const ConnectorKind &kind, const QString &table, Check &check);

} // namespace leadlight::connectors
