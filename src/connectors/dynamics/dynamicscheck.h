// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/check.h"

namespace leadlight::connectors {

class ConnectorKind;

/// The check of a Dynamics connector, from its settings to the test lead. Waits on the checking worker thread.
void checkDynamics(const ConnectorKind &kind, Check &check);

} // namespace leadlight::connectors
