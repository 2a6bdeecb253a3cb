// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

class QAbstractButton;
class QWidget;

namespace leadlight::tests {

/// "mainWindow/toolBar/menu": where a widget stands, for whoever reads a failing test.
[[nodiscard]] QString pathOf(const QWidget &widget);

/// Whether the text of a button is to be seen, and not an icon in its place.
[[nodiscard]] bool showsText(const QAbstractButton &button);

/// A text that a person can read or hear.
struct ShownText
{
    QString where; ///< pathOf() and what it is there: "tool tip"
    QString text;
};

/// Every text of what is visible in a window, dialog or menu: labels, buttons, menus, lists, tool tips, names for
/// screen readers. Not what a person typed.
[[nodiscard]] std::vector<ShownText> textsIn(const QWidget &root);

/// Whatever does not fit in its place in a window that has been laid out, a sentence each: texts that are cut off,
/// widgets outside the one they stand in, actions that a tool bar hides.
[[nodiscard]] QStringList misfitsIn(const QWidget &root);

} // namespace leadlight::tests
