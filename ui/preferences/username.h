// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace leadlight::ui {

/// What the system knows the user as: the full name, else the login name. Any thread.
[[nodiscard]] QString userName();

} // namespace leadlight::ui
