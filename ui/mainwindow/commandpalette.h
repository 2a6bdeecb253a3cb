// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/commands.h"

#include <QFrame>

class QLineEdit;
class QTreeWidget;

namespace leadlight::ui {

/// Everything that can be done, by the keyboard (Ctrl+K): a few letters of it, and Enter. Pops up over the window and
/// goes when something else is chosen. GUI thread; deletes itself.
class CommandPalette final : public QFrame
{
    Q_OBJECT

public:
    CommandPalette(QList<Command> commands, QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMatches(const QString &words);
    void run();
    void place();

    const QList<Command> m_commands;
    QLineEdit *m_search;
    QTreeWidget *m_list;
};

} // namespace leadlight::ui
