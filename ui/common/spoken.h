// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>

class QWidget;

namespace leadlight::ui {

// What programs that read the screen are told beyond what Qt tells them.

/// Says what a widget is where its class does not. For the constructor: what was asked about before is remembered.
void setSpokenRole(QWidget &widget, QAccessible::Role role);

/// Shows a widget whose spoken role is AlertMessage, and has its accessible name or its text read aloud at once,
/// wherever the focus is.
void showSpoken(QWidget &widget);

} // namespace leadlight::ui
