// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/connectorkind.h"

namespace leadlight::connectors {

/// Leads that go into Salesforce through Web-to-Lead: written only, nothing can be read back.
[[nodiscard]] const ConnectorKind &salesforce();

} // namespace leadlight::connectors
