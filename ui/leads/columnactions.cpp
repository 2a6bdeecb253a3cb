// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/columnactions.h"

#include "ui/leads/leadgridview.h"

#include <QAction>
#include <QHeaderView>

namespace leadlight::ui {

ColumnActions::ColumnActions(LeadGridView &grid)
    : QObject(&grid)
    , m_grid(grid)
{
    add(tr("Sort by this column"), "sortByColumn", Qt::CTRL | Qt::SHIFT | Qt::Key_S, &ColumnActions::sort);
    add(tr("Move this column to the left"), "moveColumnLeft", Qt::CTRL | Qt::SHIFT | Qt::Key_Left,
        &ColumnActions::moveLeft);
    add(tr("Move this column to the right"), "moveColumnRight", Qt::CTRL | Qt::SHIFT | Qt::Key_Right,
        &ColumnActions::moveRight);
    add(tr("Make this column wider"), "widenColumn", Qt::CTRL | Qt::SHIFT | Qt::Key_Up, &ColumnActions::widen);
    add(tr("Make this column narrower"), "narrowColumn", Qt::CTRL | Qt::SHIFT | Qt::Key_Down, &ColumnActions::narrow);
    add(tr("Choose columns\u2026"), "chooseColumns", Qt::CTRL | Qt::SHIFT | Qt::Key_H, &ColumnActions::choose);
}

void ColumnActions::add(const QString &text, const char *name, const QKeySequence &keys,
                        void (ColumnActions::*act)(int column))
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_grid.addAction(action);
    connect(action, &QAction::triggered, this, [this, act] {
        if (const int column = m_grid.currentIndex().column(); column >= 0)
            (this->*act)(column);
    });
}

void ColumnActions::sort(int column)
{
    m_grid.sortBy(column);
}

void ColumnActions::moveLeft(int column)
{
    move(column, m_grid.isRightToLeft() ? 1 : -1);
}

void ColumnActions::moveRight(int column)
{
    move(column, m_grid.isRightToLeft() ? -1 : 1);
}

/// Past the next one that is shown.
void ColumnActions::move(int column, int step)
{
    QHeaderView &header = *m_grid.horizontalHeader();
    const int from = header.visualIndex(column);
    int to = from + step;
    while (to > 0 && to < header.count() - 1 && header.isSectionHidden(header.logicalIndex(to)))
        to += step;
    if (to >= 0 && to < header.count())
        header.moveSection(from, to);
    m_grid.scrollTo(m_grid.currentIndex());
}

void ColumnActions::widen(int column)
{
    resize(column, 2);
}

void ColumnActions::narrow(int column)
{
    resize(column, -2);
}

void ColumnActions::resize(int column, int characters)
{
    QHeaderView &header = *m_grid.horizontalHeader();
    const int width = header.sectionSize(column) + characters * header.fontMetrics().averageCharWidth();
    header.resizeSection(column, std::max(header.minimumSectionSize(), std::min(width, m_grid.viewport()->width())));
}

void ColumnActions::choose(int column)
{
    const QHeaderView &header = *m_grid.horizontalHeader();
    m_grid.showHeaderMenu(QPoint(header.sectionViewportPosition(column), header.height()));
}

} // namespace leadlight::ui
