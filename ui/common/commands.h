// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPointer>
#include <QString>

class QAction;
class QWidget;

namespace leadlight::ui {

/// Something that the person at the window can do.
struct Command
{
    QPointer<QAction> action;
    QString title; ///< plain: no mnemonic; behind its menu's title where it has one
    QString keys;  ///< as the system writes them; empty where it has none
};

enum class CommandChoice {
    Now, ///< what can be done at this moment
    Ever ///< also what is disabled
};

/// Everything that can be done in a window, each action once, ordered by title. Menus and actions that are hidden or
/// without a text are left out.
[[nodiscard]] QList<Command> commandsOf(const QWidget &window, CommandChoice choice);

} // namespace leadlight::ui
