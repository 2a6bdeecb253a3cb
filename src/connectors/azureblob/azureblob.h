// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/connectorkind.h"

namespace leadlight::connectors {

/// Leads as CSV or JSON blobs in a container: an archive of a destination that gets no new leads.
[[nodiscard]] const ConnectorKind &azureblob();

} // namespace leadlight::connectors
