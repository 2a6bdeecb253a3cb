// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/leadgridaccess.h"

#include "ui/leads/leadcolumns.h"
#include "ui/leads/leadgridcell.h"

#include <QHeaderView>

#include <algorithm>
#include <utility>

namespace leadlight::ui {

namespace {

/// More cells than this are not kept; a reader that walks on asks for them again.
constexpr qsizetype mostCells = 4000;
/// More selected rows are counted, not listed.
constexpr qsizetype mostListed = 1000;

} // namespace

QAccessibleInterface *LeadGridAccess::make(const QString &className, QObject *object)
{
    auto *view = qobject_cast<LeadGridView *>(object);
    const bool isGrid = view && className == QLatin1StringView(LeadGridView::staticMetaObject.className());
    return isGrid ? new LeadGridAccess(*view) : nullptr;
}

LeadGridAccess &LeadGridAccess::of(LeadGridView &view)
{
    return *static_cast<LeadGridAccess *>(QAccessible::queryAccessibleInterface(&view));
}

LeadGridAccess::LeadGridAccess(LeadGridView &view)
    : QAccessibleWidget(&view, QAccessible::Table)
    , m_view(view)
{
}

LeadGridAccess::~LeadGridAccess()
{
    forgetCells([](const GridCellPlace &) { return true; });
    if (m_adrift != 0)
        QAccessible::deleteAccessibleInterface(m_adrift);
}

void *LeadGridAccess::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface *>(this)
                                               : QAccessibleWidget::interface_cast(type);
}

QAccessible::State LeadGridAccess::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.multiSelectable = true;
    state.extSelectable = true;
    return state;
}

// --- what is on the screen
// --------------------------------------------------------------------------------------------

QList<int> LeadGridAccess::columns() const
{
    const QHeaderView &header = *m_view.horizontalHeader();
    QList<int> columns;
    for (int visual = 0; visual < header.count(); ++visual) {
        if (const int column = header.logicalIndex(visual); !header.isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

/// Ascending, and with the current row, wherever it is.
QList<int> LeadGridAccess::rowsInSight() const
{
    QList<int> rows;
    const int first = m_view.rowAt(0);
    const int end = first < 0 ? first : rowCount();
    for (int row = first; row < end && m_view.rowViewportPosition(row) < m_view.viewport()->height(); ++row)
        rows.append(row);
    const int current = m_view.currentIndex().row();
    if (current >= 0 && !std::ranges::binary_search(rows, current))
        rows.insert(rows.isEmpty() || current > rows.last() ? rows.size() : 0, current);
    return rows;
}

bool LeadGridAccess::isHeading(int row) const
{
    return m_view.model()->index(row, 0).data(LeadGridModel::IsHeadingRole).toBool();
}

int LeadGridAccess::cellsIn(int row, qsizetype columnCount) const
{
    return isHeading(row) ? 1 : int(columnCount);
}

int LeadGridAccess::childCount() const
{
    const qsizetype width = columns().size();
    int count = int(width); // the headers
    for (const int row : rowsInSight())
        count += cellsIn(row, width);
    return count;
}

QAccessibleInterface *LeadGridAccess::child(int index) const
{
    const QList<int> shown = columns();
    if (index < 0)
        return nullptr;
    if (index < shown.size())
        return cell({GridCellPlace::header, shown.at(index)});
    int left = index - int(shown.size());
    for (const int row : rowsInSight()) {
        const int cells = cellsIn(row, shown.size());
        if (left < cells)
            return seenCell(row, shown.at(left));
        left -= cells;
    }
    return nullptr;
}

int LeadGridAccess::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *known = dynamic_cast<const LeadGridCell *>(child); // scroll bars are children of the grid, too
    if (!known || known->parent() != this)
        return -1;
    const GridCellPlace place = known->place();
    const QList<int> shown = columns();
    const int at = int(shown.indexOf(place.column));
    if (at < 0 || place.row == GridCellPlace::header)
        return at;
    int before = int(shown.size());
    for (const int row : rowsInSight()) {
        if (row == place.row && isHeading(row))
            return place.column == NameColumn ? before : -1;
        if (row == place.row)
            return before + at;
        before += cellsIn(row, shown.size());
    }
    return -1;
}

QAccessibleInterface *LeadGridAccess::childAt(int x, int y) const
{
    const QHeaderView &header = *m_view.horizontalHeader();
    if (const QPoint at = header.mapFromGlobal(QPoint(x, y)); header.rect().contains(at)) {
        const int column = header.logicalIndexAt(at);
        return column < 0 ? nullptr : cell({GridCellPlace::header, column});
    }
    const QPoint at = m_view.viewport()->mapFromGlobal(QPoint(x, y));
    const QModelIndex index = m_view.viewport()->rect().contains(at) ? m_view.indexAt(at) : QModelIndex();
    return index.isValid() ? seenCell(index.row(), index.column()) : nullptr;
}

QAccessibleInterface *LeadGridAccess::focusChild() const
{
    const QModelIndex current = m_view.currentIndex();
    return m_view.hasFocus() && current.isValid() ? seenCell(current.row(), current.column()) : nullptr;
}

// --- cells
// ------------------------------------------------------------------------------------------------------------

QAccessibleInterface *LeadGridAccess::cell(GridCellPlace place) const
{
    if (const QAccessible::Id known = m_cells.value(place); known != 0)
        return QAccessible::accessibleInterface(known);
    auto *made = new LeadGridCell(m_view, place);
    m_cells.insert(place, QAccessible::registerAccessibleInterface(made));
    if (m_cells.size() > mostCells) { // whoever asked may hold others until then
        QMetaObject::invokeMethod(
            &m_view,
            [view = &m_view] {
                LeadGridAccess &own = of(*view);
                own.forgetCells([&own, rows = own.rowsInSight()](const GridCellPlace &each) {
                    return each.row != GridCellPlace::header && !std::ranges::binary_search(rows, each.row);
                });
            },
            Qt::QueuedConnection);
    }
    return made;
}

QAccessibleInterface *LeadGridAccess::seenCell(int row, int column) const
{
    return cell({row, isHeading(row) ? int(NameColumn) : column});
}

template <typename Which> void LeadGridAccess::forgetCells(Which which)
{
    for (auto it = m_cells.begin(); it != m_cells.end();) {
        if (!which(it.key())) {
            ++it;
            continue;
        }
        QAccessible::deleteAccessibleInterface(*it);
        if (*it == m_toldCell)
            m_toldCell = 0;
        it = m_cells.erase(it);
    }
}

// --- the table
// --------------------------------------------------------------------------------------------------------

QAccessibleInterface *LeadGridAccess::cellAt(int row, int column) const
{
    const QList<int> shown = columns();
    const bool isThere = row >= 0 && row < rowCount() && column >= 0 && column < shown.size();
    return isThere ? cell({row, shown.at(column)}) : nullptr;
}

int LeadGridAccess::rowCount() const
{
    return m_view.model()->rowCount();
}

int LeadGridAccess::columnCount() const
{
    return int(columns().size());
}

QString LeadGridAccess::columnDescription(int column) const
{
    const QList<int> shown = columns();
    return column < 0 || column >= shown.size()
               ? QString()
               : m_view.model()->headerData(shown.at(column), Qt::Horizontal, Qt::AccessibleTextRole).toString();
}

int LeadGridAccess::selectedRowCount() const
{
    int count = 0;
    for (const QItemSelectionRange &range : m_view.selectionModel()->selection())
        count += range.height();
    return count;
}

QList<int> LeadGridAccess::selectedRows() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : m_view.selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && rows.size() < mostListed; ++row)
            rows.append(row);
    }
    return rows;
}

int LeadGridAccess::selectedCellCount() const
{
    return selectedRowCount() * columnCount();
}

/// Those on the screen.
QList<QAccessibleInterface *> LeadGridAccess::selectedCells() const
{
    QList<QAccessibleInterface *> cells;
    for (const int row : rowsInSight()) {
        if (!isRowSelected(row))
            continue;
        const QList<int> shown = columns();
        for (int column = 0; column < cellsIn(row, shown.size()); ++column)
            cells.append(seenCell(row, shown.at(column)));
    }
    return cells;
}

bool LeadGridAccess::isRowSelected(int row) const
{
    return m_view.selectionModel()->isSelected(m_view.model()->index(row, 0));
}

bool LeadGridAccess::select(int row, QItemSelectionModel::SelectionFlags how)
{
    const QModelIndex index = m_view.model()->index(row, 0);
    if (index.isValid())
        m_view.selectionModel()->select(index, how | QItemSelectionModel::Rows);
    return index.isValid();
}

bool LeadGridAccess::selectRow(int row)
{
    return select(row, QItemSelectionModel::Select);
}

bool LeadGridAccess::unselectRow(int row)
{
    return select(row, QItemSelectionModel::Deselect);
}

// --- telling
// ----------------------------------------------------------------------------------------------------------

LeadGridAccess::Spot LeadGridAccess::currentSpot() const
{
    const QModelIndex current = m_view.currentIndex();
    return current.isValid() ? Spot{m_view.spotOf(current.row()), current.column()} : Spot();
}

void LeadGridAccess::tellCurrent()
{
    const Spot spot = currentSpot();
    if (const QAccessible::Id id = std::exchange(m_adrift, 0); id != 0) {
        if (spot == m_told && spot != Spot()) {
            auto *same = static_cast<LeadGridCell *>(QAccessible::accessibleInterface(id));
            same->moveTo({m_view.currentIndex().row(), same->place().column});
            m_cells.insert(same->place(), id);
            m_toldCell = id;
            return;
        }
        QAccessible::deleteAccessibleInterface(id);
    }
    QAccessibleInterface *cell = focusChild();
    if (!cell)
        return;
    m_told = spot;
    m_toldCell = QAccessible::uniqueId(cell);
    QAccessibleEvent event(cell, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

void LeadGridAccess::tellSelection()
{
    QAccessibleEvent within(&m_view, QAccessible::SelectionWithin);
    QAccessible::updateAccessibility(&within);
    if (QAccessibleInterface *cell = focusChild()) {
        QAccessibleEvent event(cell, cell->state().selected ? QAccessible::SelectionAdd : QAccessible::SelectionRemove);
        QAccessible::updateAccessibility(&event);
    }
}

/// Another snapshot: all cells go but the one that was told, for which tellCurrent() finds the new place.
void LeadGridAccess::setAdrift()
{
    if (m_adrift == 0) {
        m_adrift = std::exchange(m_toldCell, 0);
        m_cells.removeIf([this](const auto &each) { return each.value() == m_adrift; });
    }
    forgetCells([](const GridCellPlace &) { return true; });
}

/// Only cells that somebody has asked for can be known to be otherwise.
void LeadGridAccess::tellChanged(int firstRow, int lastRow)
{
    QList<QAccessible::Id> changed;
    for (auto it = m_cells.cbegin(); it != m_cells.cend(); ++it) {
        if (it.key().row >= firstRow && it.key().row <= lastRow)
            changed.append(*it);
    }
    for (const QAccessible::Id id : std::as_const(changed)) {
        QAccessibleInterface *cell = QAccessible::accessibleInterface(id);
        QAccessibleEvent name(cell, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&name);
        if (!cell->state().expandable)
            continue;
        QAccessible::State folding;
        folding.expanded = folding.collapsed = true;
        QAccessibleStateChangeEvent state(cell, folding);
        QAccessible::updateAccessibility(&state);
    }
}

void LeadGridAccess::modelChange(QAccessibleTableModelChangeEvent *event)
{
    using Change = QAccessibleTableModelChangeEvent;
    switch (event->modelChangeType()) {
    case Change::ModelReset:
        setAdrift();
        break;
    case Change::DataChanged:
        tellChanged(event->firstRow(), event->lastRow());
        break;
    case Change::RowsInserted:
    case Change::RowsRemoved: // those below stand elsewhere now
        forgetCells([first = event->firstRow()](const GridCellPlace &each) { return each.row >= first; });
        break;
    default:
        break;
    }
}

} // namespace leadlight::ui
