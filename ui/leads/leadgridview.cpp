// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/leadgridview.h"

#include "ui/common/focusframe.h"
#include "ui/common/spoken.h"
#include "ui/leads/columnactions.h"
#include "ui/leads/leadcolumns.h"
#include "ui/leads/leadgridaccess.h"
#include "ui/leads/viewcolumns.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QTimer>

namespace leadlight::ui {

namespace {

constexpr int margin = 8;

} // namespace

LeadGridView::LeadGridView(LeadGridModel &model, QWidget *parent)
    : QAbstractItemView(parent)
    , m_model(model)
    , m_header(new QHeaderView(Qt::Horizontal, this))
{
    setObjectName(QStringLiteral("leadGrid"));
    QAccessible::installFactory(&LeadGridAccess::make);
    forgetSpoken(*this);
    setShowsFocus(*this);
    setAccessibleName(tr("Leads"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    setModel(&model);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &LeadGridView::savePlace);
    // After setModel(), so that the selection model has forgotten what it knew when this is called.
    connect(&model, &QAbstractItemModel::modelReset, this, &LeadGridView::restorePlace);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, signal, this, &LeadGridView::updateGeometries);
    makeHeader();
    new ColumnActions(*this);
    measureRows();
    resetColumns();

    // "5 min ago" grows older while one looks at it.
    auto *minute = new QTimer(this);
    connect(minute, &QTimer::timeout, this, [this] {
        const QList<int> shown = shownColumns();
        if (std::any_of(shown.begin(), shown.end(),
                        [](int column) { return leadColumns()[size_t(column)].isRelative; }))
            viewport()->update();
    });
    minute->start(60 * 1000);
}

LeadGridView::~LeadGridView()
{
    m_header->disconnect(this); // it goes with the last of the base classes and still tells of its geometry then
}

void LeadGridView::makeHeader()
{
    m_header->setFocusProxy(this);
    m_header->setModel(&m_model);
    prepareHeader();
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_header, &QHeaderView::sectionClicked, this, &LeadGridView::sortBy);
    connect(m_header, &QHeaderView::sectionHandleDoubleClicked, this, &LeadGridView::fitColumn);
    connect(m_header, &QWidget::customContextMenuRequested, this, &LeadGridView::showHeaderMenu);
    const auto layOut = [this] {
        updateGeometries();
        viewport()->update();
    };
    connect(m_header, &QHeaderView::sectionResized, this, layOut);
    connect(m_header, &QHeaderView::sectionMoved, this, layOut);
    connect(m_header, &QHeaderView::geometriesChanged, this, layOut);
}

void LeadGridView::prepareHeader()
{
    m_header->setSectionsMovable(true);
    m_header->setSectionsClickable(true);
    m_header->setHighlightSections(false);
    m_header->setStretchLastSection(false);
    m_header->setCascadingSectionResizes(false);
    m_header->setSectionResizeMode(QHeaderView::Interactive);
    m_header->setSortIndicatorShown(true);
    m_header->setMinimumSectionSize(fontMetrics().height());
}

void LeadGridView::measureRows()
{
    m_rowHeight = fontMetrics().height() + 6;
    m_painter.clear();
    updateGeometries();
}

void LeadGridView::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measureRows();
}

// --- geometry
// ---------------------------------------------------------------------------------------------------------

int LeadGridView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

int LeadGridView::horizontalOffset() const
{
    return m_header->offset();
}

int LeadGridView::rowViewportPosition(int row) const
{
    return row * m_rowHeight - verticalOffset();
}

int LeadGridView::rowAt(int y) const
{
    const int row = (y + verticalOffset()) / m_rowHeight;
    return y + verticalOffset() >= 0 && row < m_model.rowCount() ? row : -1;
}

QRect LeadGridView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || isIndexHidden(index))
        return {};
    return {m_header->sectionViewportPosition(index.column()), rowViewportPosition(index.row()),
            m_header->sectionSize(index.column()), m_rowHeight};
}

QModelIndex LeadGridView::indexAt(const QPoint &point) const
{
    const int row = rowAt(point.y());
    const int column = m_header->logicalIndexAt(point.x());
    return row < 0 || column < 0 ? QModelIndex() : m_model.index(row, column);
}

bool LeadGridView::isIndexHidden(const QModelIndex &index) const
{
    return m_header->isSectionHidden(index.column());
}

QRegion LeadGridView::visualRegionForSelection(const QItemSelection &) const
{
    return viewport()->rect(); // a frame costs less than finding out
}

void LeadGridView::updateGeometries()
{
    if (std::exchange(m_isLayingOut, true))
        return;
    const int headerHeight = std::max(m_header->minimumHeight(), m_header->sizeHint().height());
    setViewportMargins(0, headerHeight, 0, 0);
    const QRect area = viewport()->geometry();
    m_header->setGeometry(area.left(), area.top() - headerHeight, area.width(), headerHeight);

    const QSize size = viewport()->size();
    verticalScrollBar()->setSingleStep(m_rowHeight);
    verticalScrollBar()->setPageStep(std::max(m_rowHeight, size.height() - 2 * m_rowHeight));
    verticalScrollBar()->setRange(0, std::max(0, m_model.rowCount() * m_rowHeight - size.height()));
    horizontalScrollBar()->setSingleStep(4 * m_rowHeight);
    horizontalScrollBar()->setPageStep(size.width());
    horizontalScrollBar()->setRange(0, std::max(0, m_header->length() - size.width()));
    m_header->setOffset(horizontalScrollBar()->value());
    QAbstractItemView::updateGeometries();
    m_isLayingOut = false;
}

void LeadGridView::scrollContentsBy(int, int)
{
    m_header->setOffset(horizontalScrollBar()->value());
    viewport()->update(); // headings do not scroll with the pixels
}

void LeadGridView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const GridRows::Row at = m_model.rows().at(index.row());
    // Not under the headings that stand at the top.
    const int level = at.group < 0 ? -1 : m_model.leads().level(at.group);
    const int covered = (at.isHeading() ? level : level + 1) * m_rowHeight;
    const int top = rowViewportPosition(index.row());
    const int lowest = viewport()->height() - m_rowHeight;
    int wanted = top;
    if (hint == PositionAtTop || top < covered)
        wanted = covered;
    else if (hint == PositionAtBottom || top > lowest)
        wanted = std::max(covered, lowest);
    if (hint == PositionAtCenter)
        wanted = std::max(covered, lowest / 2);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + top - wanted);

    if (at.isHeading() || isIndexHidden(index))
        return;
    const QRect cell = visualRect(index);
    const int direction = isRightToLeft() ? -1 : 1;
    const int over =
        cell.left() < 0 ? cell.left() : std::max(0, std::min(cell.left(), cell.right() - viewport()->width() + 1));
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + direction * over);
}

// --- what is chosen
// ---------------------------------------------------------------------------------------------------

qint64 LeadGridView::currentLead() const
{
    return m_model.leadId(currentIndex().row());
}

LeadSelection LeadGridView::selection() const
{
    QItemSelection rows = selectionModel()->selection();
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.top() < b.top(); });
    LeadSelection result;
    result.leads = m_model.rows().sharedLeads();
    for (const QItemSelectionRange &range : std::as_const(rows)) {
        PositionRange leads = m_model.rows().leadsOf({range.top(), range.bottom()});
        if (!result.ranges.empty())
            leads.first = std::max(leads.first, result.ranges.back().end);
        if (leads.first >= leads.end)
            continue;
        if (!result.ranges.empty() && result.ranges.back().end == leads.first)
            result.ranges.back().end = leads.end;
        else
            result.ranges.push_back(leads);
    }
    return result;
}

QList<int> LeadGridView::shownColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (!m_header->isSectionHidden(column) && column != MarkerColumn)
            columns.append(column);
    }
    return columns;
}

void LeadGridView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    viewport()->update();
    if (QAccessible::isActive())
        LeadGridAccess::of(*this).tellCurrent();
    Q_EMIT currentLeadChanged(m_model.leadId(current.row()));
}

void LeadGridView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected);
    if (QAccessible::isActive())
        LeadGridAccess::of(*this).tellSelection();
}

void LeadGridView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const QRect around = rect.normalized();
    const int lastRow = m_model.rowCount() - 1;
    const int first = std::max(0, (around.top() + verticalOffset()) / m_rowHeight);
    const int last = std::min(lastRow, (around.bottom() + verticalOffset()) / m_rowHeight);
    QItemSelection rows;
    if (first <= last)
        rows.append(QItemSelectionRange(m_model.index(first, 0), m_model.index(last, m_model.columnCount() - 1)));
    selectionModel()->select(rows, command);
}

// --- surviving a new snapshot
// -----------------------------------------------------------------------------------------

GridPlace::Spot LeadGridView::spotOf(int row) const
{
    if (row < 0 || row >= m_model.rowCount())
        return {};
    const GridRows::Row at = m_model.rows().at(row);
    return at.isHeading() ? GridPlace::Spot{0, m_model.leads().key(at.group)}
                          : GridPlace::Spot{m_model.leads().ids()[size_t(at.position)], 0};
}

GridPlace LeadGridView::place(bool goesOn) const
{
    const int top = rowAt(0);
    return {spotOf(currentIndex().row()),
            std::max(0, currentIndex().column()),
            spotOf(top),
            top < 0 ? 0 : rowViewportPosition(top),
            selection(),
            goesOn ? neighbours() : std::vector<qint64>()};
}

std::vector<qint64> LeadGridView::neighbours() const
{
    constexpr int most = 20; // on either side: another process may have taken some away
    std::vector<qint64> ids;
    if (currentLead() == 0)
        return ids;
    const qint64 current = m_model.rows().at(currentIndex().row()).position;
    const LeadSelection selected = selection();
    const auto look = [&](qint64 position, qint64 step) {
        for (int found = 0; found < most && position >= 0 && position < m_model.leads().count(); position += step) {
            // Whole ranges at once: 100,000 leads may be selected.
            const auto range = std::find_if(selected.ranges.begin(), selected.ranges.end(), [&](const auto &each) {
                return each.first <= position && position < each.end;
            });
            if (range != selected.ranges.end()) {
                position = step > 0 ? range->end - 1 : range->first;
                continue;
            }
            ids.push_back(m_model.leads().ids()[size_t(position)]);
            ++found;
        }
    };
    look(current + 1, 1);
    look(current - 1, -1);
    return ids;
}

int LeadGridView::rowOf(const GridPlace::Spot &spot, qint64 position) const
{
    if (spot.lead != 0)
        return position < 0 ? -1 : m_model.rows().rowOfPosition(position);
    const int group = spot.group == 0 ? -1 : m_model.leads().groupOfKey(spot.group);
    return group < 0 ? -1 : m_model.rows().rowOfGroup(group);
}

void LeadGridView::showSnapshot(GridSnapshot snapshot, bool keepsScroll)
{
    m_keepsScroll = keepsScroll;
    m_asked = std::move(snapshot.place);
    m_found = std::move(snapshot.found);
    m_model.setSnapshot(std::move(snapshot));
    m_asked = {};
    m_found = {};
    m_keepsScroll = true; // for what is only folded
}

void LeadGridView::savePlace()
{
    m_place = place();
}

void LeadGridView::restorePlace()
{
    // What was looked up in the background holds where the person has not moved since.
    const GridPlace place = std::exchange(m_place, {});
    const auto &leads = m_model.leads();
    const auto positionOf = [&](const GridPlace::Spot &spot, const GridPlace::Spot &asked, qint64 found) {
        if (spot.lead == 0)
            return qint64(-1);
        return spot == asked ? found : leads.positionOf(spot.lead);
    };
    const auto selected = place.selected == m_asked.selected ? m_found.selected : findSelection(place.selected, leads);
    QItemSelection rows;
    for (const PositionRange &range : selected) {
        if (const RowRange at = m_model.rows().rowsOf(range); !at.isEmpty())
            rows.append(
                QItemSelectionRange(m_model.index(at.first, 0), m_model.index(at.last, m_model.columnCount() - 1)));
    }
    selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    int current = rowOf(place.current, positionOf(place.current, m_asked.current, m_found.current));
    const bool goesOn = current < 0 && place.current == m_asked.current && m_found.neighbour >= 0;
    if (current >= 0) {
        selectionModel()->setCurrentIndex(m_model.index(current, place.column), QItemSelectionModel::NoUpdate);
    } else if (goesOn) {
        current = m_model.rows().rowOfPosition(m_found.neighbour);
        selectionModel()->setCurrentIndex(m_model.index(current, place.column),
                                          rows.isEmpty()
                                              ? QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows
                                              : QItemSelectionModel::NoUpdate);
    } else {
        if (QAccessible::isActive())
            LeadGridAccess::of(*this).tellCurrent();
        Q_EMIT currentLeadChanged(0);
    }

    updateGeometries(); // so that the scroll bar knows the new height
    const int top = m_keepsScroll ? rowOf(place.top, positionOf(place.top, m_asked.top, m_found.top)) : -1;
    if (top >= 0)
        verticalScrollBar()->setValue(top * m_rowHeight - place.topOffset);
    else if (current < 0 && !m_keepsScroll)
        scrollToTop();
    if (current >= 0 && (top < 0 || goesOn))
        scrollTo(m_model.index(current, place.column));
    viewport()->update();
}

// --- sorting and columns
// ----------------------------------------------------------------------------------------------

void LeadGridView::resetColumns()
{
    int visual = 0;
    for (const int column : freshColumnOrder()) {
        m_header->moveSection(m_header->visualIndex(column), visual++);
        showAsAtFirst(column);
    }
}

void LeadGridView::showAsAtFirst(int section)
{
    const LeadColumn &description = leadColumns()[size_t(section)];
    m_header->setSectionHidden(section, !description.isShownAtFirst);
    const int width = description.width * fontMetrics().averageCharWidth() + 2 * margin;
    m_header->resizeSection(section, section == MarkerColumn
                                         ? m_rowHeight
                                         : std::max(width, m_header->sectionSizeHint(section))); // whole titles
}

QByteArray LeadGridView::columnsState() const
{
    return QByteArray::number(m_header->count()) + ' ' + m_header->saveState();
}

void LeadGridView::restoreColumns(const QByteArray &state)
{
    // The header's state does not tell how many columns there were; Qt shows those that it does not know.
    constexpr int knownAtFirst = 15; // when their number was not written yet
    const qsizetype blank = state.indexOf(' ');
    bool hasNumber = false;
    const int number = state.left(blank).toInt(&hasNumber);
    const int known = hasNumber ? number : knownAtFirst;
    if (!m_header->restoreState(hasNumber ? state.mid(blank + 1) : state))
        return;
    prepareHeader(); // a state brings all of that along, too
    for (int section = 0; section < m_header->count(); ++section) {
        const bool isHidden = m_header->isSectionHidden(section);
        m_header->setSectionHidden(section, false); // shown later, it is not to be out of reach either
        m_header->resizeSection(
            section, std::clamp(m_header->sectionSize(section), m_header->minimumSectionSize(), widestColumn));
        m_header->setSectionHidden(section, isHidden);
    }
    int before = MarkerColumn;
    for (const int column : freshColumnOrder()) {
        if (column >= known) {
            showAsAtFirst(column);
            m_header->moveSection(m_header->visualIndex(column), m_header->visualIndex(before) + 1);
        }
        before = column;
    }
    if (shownColumns().isEmpty())
        resetColumns();
}

void LeadGridView::fitColumn(int section)
{
    int width = m_header->sectionSizeHint(section);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int y = 0; y < viewport()->height(); y += m_rowHeight) {
        const int row = rowAt(y);
        const qint64 position = row < 0 ? -1 : m_model.rows().at(row).position;
        const store::LeadRow *lead = position < 0 ? nullptr : m_model.lead(position);
        if (lead)
            width = std::max(width, m_painter.widthOf(section, *lead, font(), now));
    }
    m_header->resizeSection(section, std::min(width, viewport()->width()));
}

void LeadGridView::showSort(leads::LeadSort sort)
{
    m_sort = sort;
    // Of several columns with one order the first says so.
    const auto columns = leadColumns();
    const auto sorted = std::find_if(columns.begin(), columns.end(),
                                     [&sort](const LeadColumn &each) { return each.sort == sort.field; });
    const int section = sorted == columns.end() ? -1 : int(sorted - columns.begin());
    m_header->setSortIndicator(section, sort.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void LeadGridView::sortBy(int section)
{
    const LeadColumn &column = leadColumns()[size_t(section)];
    leads::LeadSort sort = m_sort;
    if (column.sort == m_sort.field) {
        sort.descending = !sort.descending;
    } else if (column.sort) {
        // Times start with the newest, texts with A.
        sort = {*column.sort, leads::info(*column.sort).kind == leads::LeadFieldInfo::Kind::Time};
    }
    showSort(sort);
    if (column.sort)
        Q_EMIT sortWanted(sort);
}

void LeadGridView::showHeaderMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const int column : freshColumnOrder()) {
        if (column == MarkerColumn)
            continue;
        QAction *action = menu->addAction(leadColumns()[size_t(column)].translatedTitle());
        action->setCheckable(true);
        action->setChecked(!m_header->isSectionHidden(column));
        action->setEnabled(column != NameColumn); // a grid without any column could not be mended from its header
        connect(action, &QAction::toggled, this,
                [this, column](bool shown) { m_header->setSectionHidden(column, !shown); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, this, &LeadGridView::resetColumns);
    Q_EMIT headerMenuOpening(*menu);
    menu->popup(m_header->mapToGlobal(position));
}

} // namespace leadlight::ui
