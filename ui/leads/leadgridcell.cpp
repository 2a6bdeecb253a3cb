// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/leadgridcell.h"

#include "ui/leads/leadcolumns.h"

#include <QHeaderView>

namespace leadlight::ui {

LeadGridCell::LeadGridCell(LeadGridView &view, GridCellPlace place)
    : m_view(view)
    , m_place(place)
{
}

void *LeadGridCell::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableCellInterface && !isTitle())
        return static_cast<QAccessibleTableCellInterface *>(this);
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

QModelIndex LeadGridCell::index() const
{
    return m_view.model()->index(m_place.row, m_place.column);
}

bool LeadGridCell::isHeading() const
{
    return !isTitle() && LeadGridAccess::of(m_view).isHeading(m_place.row);
}

bool LeadGridCell::isUnderHeading() const
{
    return m_place.column != NameColumn && isHeading();
}

bool LeadGridCell::isValid() const
{
    return (isTitle() || index().isValid()) && !m_view.horizontalHeader()->isSectionHidden(m_place.column);
}

QWindow *LeadGridCell::window() const
{
    return parent()->window();
}

QAccessibleInterface *LeadGridCell::parent() const
{
    return &LeadGridAccess::of(m_view);
}

// --- what it says
// -----------------------------------------------------------------------------------------------------

QString LeadGridCell::titleText(QAccessible::Text text) const
{
    const QHeaderView &header = *m_view.horizontalHeader();
    if (text == QAccessible::Name)
        return m_view.model()->headerData(m_place.column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
    if (text != QAccessible::Description || header.sortIndicatorSection() != m_place.column)
        return {};
    return header.sortIndicatorOrder() == Qt::AscendingOrder ? tr("Sorted by this column, ascending.")
                                                             : tr("Sorted by this column, descending.");
}

QString LeadGridCell::text(QAccessible::Text text) const
{
    if (isTitle())
        return titleText(text);
    return text == QAccessible::Name && !isUnderHeading() ? index().data(Qt::AccessibleTextRole).toString() : QString();
}

QAccessible::Role LeadGridCell::role() const
{
    return isTitle() ? QAccessible::ColumnHeader : QAccessible::Cell;
}

QAccessible::State LeadGridCell::state() const
{
    QAccessible::State state;
    if (!m_view.isVisible() || isUnderHeading())
        state.invisible = true;
    const QWidget &area = isTitle() ? *m_view.horizontalHeader() : *m_view.viewport();
    if (!rect().intersects(QRect(area.mapToGlobal(QPoint()), area.size())))
        state.offscreen = true;
    if (isTitle() || isUnderHeading())
        return state;
    state.focusable = state.selectable = state.multiSelectable = true;
    state.readOnly = true;
    const QModelIndex current = m_view.currentIndex();
    state.focused =
        m_view.hasFocus() && current.row() == m_place.row && (isHeading() || current.column() == m_place.column);
    state.selected = isSelected();
    if (isHeading()) {
        state.expandable = true;
        state.collapsed = index().data(LeadGridModel::IsFoldedRole).toBool();
        state.expanded = !state.collapsed;
    }
    return state;
}

QRect LeadGridCell::rect() const
{
    const QHeaderView &header = *m_view.horizontalHeader();
    QRect rect(header.sectionViewportPosition(m_place.column), 0, header.sectionSize(m_place.column), header.height());
    if (isTitle())
        return rect.translated(header.mapToGlobal(QPoint()));
    rect = QRect(rect.left(), m_view.rowViewportPosition(m_place.row), rect.width(), m_view.rowHeight());
    if (isHeading())
        rect.setRect(0, rect.top(), m_view.viewport()->width(), rect.height());
    return rect.translated(m_view.viewport()->mapToGlobal(QPoint()));
}

// --- where it stands
// --------------------------------------------------------------------------------------------------

bool LeadGridCell::isSelected() const
{
    return LeadGridAccess::of(m_view).isRowSelected(m_place.row);
}

QList<QAccessibleInterface *> LeadGridCell::columnHeaderCells() const
{
    return {LeadGridAccess::of(m_view).cell({GridCellPlace::header, m_place.column})};
}

int LeadGridCell::columnIndex() const
{
    return int(LeadGridAccess::of(m_view).columns().indexOf(m_place.column));
}

// --- what can be done with it
// -----------------------------------------------------------------------------------------

QStringList LeadGridCell::actionNames() const
{
    return isTitle() ? QStringList{pressAction()} : QStringList{pressAction(), setFocusAction()};
}

void LeadGridCell::doAction(const QString &name)
{
    if (isTitle()) {
        m_view.sortBy(m_place.column);
        return;
    }
    m_view.setFocus(Qt::OtherFocusReason);
    m_view.setCurrentIndex(index());
    if (name == pressAction())
        m_view.open(m_place.row);
}

} // namespace leadlight::ui
