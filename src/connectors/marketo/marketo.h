// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/connectorkind.h"

namespace leadlight::connectors {

/// Leads that go into a Marketo form.
[[nodiscard]] const ConnectorKind &marketo();

} // namespace leadlight::connectors
