// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/connectorkind.h"

namespace leadlight::connectors {

/// Leads as rows of an Azure table: the destination that can be read back.
[[nodiscard]] const ConnectorKind &azuretable();

} // namespace leadlight::connectors
