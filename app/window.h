// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"
#include "app/composition.h"

namespace leadlight::app {

/// Opens the window and runs until it is closed for good, or until its screenshot is written. @p profile: the folder
/// as it was given; empty: the platform's places. Returns the exit code.
[[nodiscard]] int runWindow(Composition &parts, const QString &profile, const WindowCommand &command);

/// Says why no window opens: on standard error, and in a box that is to be closed where nobody may see that. A
/// screenshot is made by scripts, so there never is a box. Returns the exit code.
[[nodiscard]] int failToOpen(const core::Error &error, const WindowCommand &command);

} // namespace leadlight::app
