// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/connectorkind.h"

namespace leadlight::connectors {

/// Reads what people copy while they set Dynamics up: an address out of the browser, the overview of an app
/// registration, the JSON of the Azure tools, a connection string of the Dynamics tools.
[[nodiscard]] std::optional<Recognised> recogniseDynamics(const QByteArray &pasted);

} // namespace leadlight::connectors
