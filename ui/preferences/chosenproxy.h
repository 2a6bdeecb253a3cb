// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/networkaccess.h"

namespace leadlight::ui {

class Preferences;

/// The proxy that a person chose, for the window and the command line alike.
[[nodiscard]] connectors::Proxy chosenProxy(const Preferences &preferences);

} // namespace leadlight::ui
