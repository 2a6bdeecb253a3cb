// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/check.h"

namespace leadlight::connectors {

class ConnectorKind;

/// Checks an Azure Blob connector, from its settings to a test lead; see ConnectorKind::check.
void checkContainer(const ConnectorKind &kind, const QString &container, const QString &prefix, Check &check);

} // namespace leadlight::connectors
