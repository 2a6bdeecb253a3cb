// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>

class QWidget;

namespace leadlight::ui {

// What programs that read the screen are told beyond what Qt tells them.

/// Says what a widget is where its class does not.
void setSpokenRole(QWidget &widget, QAccessible::Role role);

/// For the constructor of a widget with an interface of its own: the constructors of its base classes may have told of
/// it already, and Qt remembers for whom it took it then.
void forgetSpoken(QWidget &widget);

/// A tool tip that shows the text as it is, and is read as it is.
void setPlainToolTip(QWidget &widget, const QString &text);

/// Shows a widget whose spoken role is AlertMessage, and has its accessible name or its text read aloud at once,
/// wherever the focus is.
void showSpoken(QWidget &widget);

} // namespace leadlight::ui
