// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/commands.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace leadlight::ui {

namespace {

QString plain(QString text)
{
    text.replace(QStringLiteral("&&"), QStringLiteral("\x01"));
    text.remove(QLatin1Char('&'));
    return text.replace(QLatin1Char('\x01'), QLatin1Char('&'));
}

QString titleOf(const QAction &action)
{
    for (const QObject *object : action.associatedObjects()) {
        const auto *menu = qobject_cast<const QMenu *>(object);
        if (menu && !menu->title().isEmpty())
            //: %1 is a menu, %2 a command in it
            return QCoreApplication::translate("Commands", "%1: %2").arg(plain(menu->title()), plain(action.text()));
    }
    return plain(action.text());
}

bool isCommand(const QAction &action, CommandChoice choice)
{
    return !action.isSeparator() && !action.menu() && action.isVisible() && !action.text().isEmpty() &&
           (action.isEnabled() || choice == CommandChoice::Ever);
}

} // namespace

QList<Command> commandsOf(const QWidget &window, CommandChoice choice)
{
    QList<Command> commands;
    for (QAction *action : window.findChildren<QAction *>()) {
        if (isCommand(*action, choice))
            commands.append({action, titleOf(*action), action->shortcut().toString(QKeySequence::NativeText)});
    }
    std::ranges::stable_sort(
        commands, [](const Command &a, const Command &b) { return QString::localeAwareCompare(a.title, b.title) < 0; });
    return commands;
}

} // namespace leadlight::ui
