// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/connectorkind.h"

namespace leadlight::connectors {

/// Leads that are posted as JSON to an HTTPS endpoint, mostly a flow of Power Automate: written only.
[[nodiscard]] const ConnectorKind &https();

} // namespace leadlight::connectors
