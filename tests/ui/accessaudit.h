// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QWidget;

namespace leadlight::tests {

// What somebody would miss in a window who does not see it, or who has no mouse: a sentence for each fault, with the
// object names of where it is. The window is shown and active.

/// What can be focused or pressed has a name, one of its own and without marks, and a role; tables have headers.
[[nodiscard]] QStringList spokenFaults(QWidget &window);
/// Tab goes to everything that takes the focus, once each, and comes back.
[[nodiscard]] QStringList tabFaults(QWidget &window);
/// What has the focus looks otherwise than without it.
[[nodiscard]] QStringList focusFaults(QWidget &window);
/// No letter and no key stands for two things.
[[nodiscard]] QStringList keyFaults(QWidget &window);

} // namespace leadlight::tests
