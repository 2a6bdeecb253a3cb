// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/groupheading.h"
#include "ui/leads/leadcolumns.h"
#include "ui/leads/leadgridaccess.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>

namespace leadlight::ui {

void LeadGridView::goToRow(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    const int column = std::max(int(NameColumn), currentIndex().column());
    setCurrentIndex(m_model.index(row, column));
}

void LeadGridView::chooseFirstLead()
{
    int row = 0;
    while (row < m_model.rowCount() && m_model.leadId(row) == 0)
        ++row;
    goToRow(row);
}

void LeadGridView::open(int row)
{
    if (row < 0)
        return;
    const GridRows::Row at = m_model.rows().at(row);
    if (at.isHeading())
        m_model.setFolded(row, !m_model.rows().isFolded(at.group));
    else
        Q_EMIT detailsWanted();
}

/// On a lead it walks from cell to cell, and from the first one to the heading.
bool LeadGridView::fold(bool isFolded)
{
    const int row = currentIndex().row();
    if (row < 0 || m_model.leads().groupCount() == 0)
        return false;
    const GridRows &rows = m_model.rows();
    const GridRows::Row at = rows.at(row);
    const int parent = m_model.leads().parent(at.group);
    if (!at.isHeading() && (!isFolded || shownColumns().indexOf(currentIndex().column()) > 0))
        return false;
    if (!at.isHeading())
        goToRow(rows.rowOfGroup(at.group));
    else if (at.isHeading() && rows.isFolded(at.group) != isFolded)
        m_model.setFolded(row, isFolded);
    else if (at.isHeading() && isFolded && parent >= 0)
        goToRow(rows.rowOfGroup(parent));
    else if (at.isHeading() && !isFolded)
        goToRow(row + 1);
    return true;
}

void LeadGridView::focusInEvent(QFocusEvent *event)
{
    QAbstractItemView::focusInEvent(event);
    if (!QAccessible::isActive())
        return;
    // After Qt has told that the grid has the focus: the cell is what is to be heard.
    QMetaObject::invokeMethod(
        this, [this] { LeadGridAccess::of(*this).tellCurrent(); }, Qt::QueuedConnection);
}

void LeadGridView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool isMirrored = isRightToLeft();
    switch (isPlain ? event->key() : 0) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (fold((event->key() == Qt::Key_Left) != isMirrored))
            return;
        break;
    case Qt::Key_Home:
        goToRow(0);
        return;
    case Qt::Key_End:
        goToRow(m_model.rowCount() - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open(currentIndex().row());
        return;
    default:
        break;
    }
    QAbstractItemView::keyPressEvent(event);
}

bool LeadGridView::pressHeading(const QPoint &position, bool anywhere)
{
    const int sticky = stickyGroupAt(position);
    const int row = sticky >= 0 ? m_model.rows().rowOfGroup(sticky) : rowAt(position.y());
    if (row < 0 || !m_model.rows().at(row).isHeading())
        return false;
    const int group = m_model.rows().at(row).group;
    const int fromEdge = isRightToLeft() ? viewport()->width() - 1 - position.x() : position.x();
    const bool folds = anywhere || isOnHeadingChevron(fromEdge, m_model.leads().level(group));
    if (!folds && sticky < 0)
        return false;
    if (folds)
        m_model.setFolded(row, !m_model.rows().isFolded(group));
    goToRow(row);
    return true;
}

void LeadGridView::mousePressEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    m_pressed.reset();
    m_isDragging = false;
    if (event->button() == Qt::LeftButton && pressHeading(position, false))
        return;
    // A press on what is selected may begin a drag; where it does not, the release chooses the row. Any other press
    // selects, and moving on from there selects more.
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier &&
        selectionModel()->isSelected(indexAt(position))) {
        m_pressed = position;
        return;
    }
    QAbstractItemView::mousePressEvent(event);
}

void LeadGridView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_isDragging)
        return;
    if (!m_pressed) {
        QAbstractItemView::mouseMoveEvent(event);
    } else if ((event->position().toPoint() - *m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        m_pressed.reset();
        m_isDragging = true;
        Q_EMIT dragWanted();
    }
}

void LeadGridView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_pressed && event->button() == Qt::LeftButton)
        setCurrentIndex(indexAt(*std::exchange(m_pressed, std::nullopt)));
    else if (!std::exchange(m_isDragging, false))
        QAbstractItemView::mouseReleaseEvent(event);
}

void LeadGridView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (event->button() == Qt::LeftButton && pressHeading(position, true))
        return;
    QAbstractItemView::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton && currentLead() != 0)
        Q_EMIT detailsWanted();
}

void LeadGridView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_model.leads().groupCount() > 0) {
        menu->addSeparator();
        connect(menu->addAction(tr("Fold all groups")), &QAction::triggered, this,
                [this] { m_model.setAllFolded(true); });
        connect(menu->addAction(tr("Unfold all groups")), &QAction::triggered, this,
                [this] { m_model.setAllFolded(false); });
    }
    Q_EMIT menuOpening(*menu);
    menu->popup(event->globalPos());
}

QModelIndex LeadGridView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int lastRow = m_model.rowCount() - 1;
    if (lastRow < 0)
        return {};
    const QList<int> columns = shownColumns();
    int row = std::max(0, currentIndex().row());
    int column = std::max<int>(0, int(columns.indexOf(currentIndex().column())));
    const int page = std::max(1, viewport()->height() / m_rowHeight - 1);
    const int forward = isRightToLeft() ? -1 : 1;
    switch (action) {
    case MoveUp:
    case MovePrevious:
        --row;
        break;
    case MoveDown:
    case MoveNext:
        row += currentIndex().isValid() ? 1 : 0;
        break;
    case MovePageUp:
        row -= page;
        break;
    case MovePageDown:
        row += page;
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = lastRow;
        break;
    case MoveLeft:
        column -= forward;
        break;
    case MoveRight:
        column += forward;
        break;
    }
    return m_model.index(std::clamp(row, 0, lastRow), columns.value(std::clamp(column, 0, int(columns.size()) - 1)));
}

} // namespace leadlight::ui
