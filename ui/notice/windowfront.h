// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

class QWidget;

namespace leadlight::ui {

/// Keeps the token that came with a person's deed outside the window (a launcher's, a notification's) until
/// bringToFront() uses it up. Empty: none came. GUI thread.
void setActivationToken(const QByteArray &token);

/// Shows a window in front of all others and gives it the keyboard, because a person asked for it: another start of
/// the program, the tray, a notification. Not for windows that come by themselves. GUI thread.
void bringToFront(QWidget &window);

} // namespace leadlight::ui
