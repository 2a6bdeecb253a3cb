// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/connectorkind.h"

namespace leadlight::connectors {

/// Leads as records of Dynamics 365 (Dataverse), hosted by Microsoft: can be checked, not pulled.
[[nodiscard]] const ConnectorKind &dynamics();

} // namespace leadlight::connectors
