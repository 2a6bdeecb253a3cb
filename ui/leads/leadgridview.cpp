// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/leadgridview.h"

#include "ui/leads/groupheading.h"
#include "ui/leads/leadcolumns.h"
#include "ui/leads/leadgriddelegate.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>

namespace leadlight::ui {

namespace {

constexpr int margin = 8;
/// More than a person picks by hand; "select all" over a million leads is not remembered lead by lead.
constexpr int rememberedSelection = 1000;

} // namespace

LeadGridView::LeadGridView(LeadGridModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("leadGrid"));
    setAccessibleName(tr("Leads"));
    setItemDelegate(new LeadGridDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setModel(&model);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &LeadGridView::savePlace);
    // After setModel(), so that the selection model has forgotten what it knew when this is called.
    connect(&model, &QAbstractItemModel::modelReset, this, &LeadGridView::restorePlace);

    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setSortIndicatorShown(true);
    header->setMinimumSectionSize(fontMetrics().height());
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::sectionClicked, this, &LeadGridView::sortBy);
    connect(header, &QWidget::customContextMenuRequested, this, &LeadGridView::showHeaderMenu);
    layOutRows();
    resetColumns();

    // "5 min ago" grows older while one looks at it.
    auto *minute = new QTimer(this);
    connect(minute, &QTimer::timeout, viewport(), QOverload<>::of(&QWidget::update));
    minute->start(60 * 1000);
}

void LeadGridView::layOutRows()
{
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
}

void LeadGridView::resetColumns()
{
    QHeaderView *header = horizontalHeader();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const LeadColumn &description = leadColumns()[size_t(column)];
        header->moveSection(header->visualIndex(column), column);
        header->setSectionHidden(column, !description.isShownAtFirst);
        header->resizeSection(column, description.width * fontMetrics().averageCharWidth() + 2 * margin);
    }
    header->resizeSection(MarkerColumn, fontMetrics().height() + 6);
}

void LeadGridView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layOutRows();
}

// --- what is chosen
// ---------------------------------------------------------------------------------------------------

qint64 LeadGridView::currentLead() const
{
    return m_model.leadId(currentIndex().row());
}

std::vector<qint64> LeadGridView::selectedLeads(int limit) const
{
    QItemSelection ranges = selectionModel()->selection();
    std::sort(ranges.begin(), ranges.end(), [](const auto &a, const auto &b) { return a.top() < b.top(); });
    std::vector<qint64> ids;
    for (const QItemSelectionRange &range : std::as_const(ranges)) {
        for (int row = range.top(); row <= range.bottom() && int(ids.size()) < limit; ++row) {
            if (const qint64 id = m_model.leadId(row); id != 0)
                ids.push_back(id);
        }
    }
    return ids;
}

QList<int> LeadGridView::shownColumns() const
{
    const QHeaderView *header = horizontalHeader();
    QList<int> columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        if (const int column = header->logicalIndex(visual); !header->isSectionHidden(column) && column != MarkerColumn)
            columns.append(column);
    }
    return columns;
}

void LeadGridView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    Q_EMIT currentLeadChanged(m_model.leadId(current.row()));
}

// --- surviving a new snapshot
// -----------------------------------------------------------------------------------------

QString LeadGridView::groupPath(int row) const
{
    if (row < 0 || row >= m_model.rowCount())
        return {};
    const GridRows::Row at = m_model.rows().at(row);
    return at.isHeading() ? m_model.rows().groups()[size_t(at.group)].path : QString();
}

int LeadGridView::rowOf(qint64 lead, const QString &group) const
{
    if (lead != 0)
        return m_model.rowOfLead(lead);
    const int index = group.isEmpty() ? -1 : m_model.rows().groupOfPath(group);
    return index < 0 ? -1 : m_model.rows().rowOfGroup(index);
}

void LeadGridView::savePlace()
{
    const int current = currentIndex().row();
    const int top = rowAt(0);
    m_place = {};
    m_place.currentLead = m_model.leadId(current);
    m_place.currentGroup = groupPath(current);
    m_place.column = std::max(0, currentIndex().column());
    m_place.topLead = m_model.leadId(top);
    m_place.topGroup = groupPath(top);
    m_place.topOffset = top < 0 ? 0 : rowViewportPosition(top);
    m_place.selected = selectedLeads(rememberedSelection);
}

void LeadGridView::restorePlace()
{
    QItemSelection selection;
    for (const qint64 id : m_place.selected) {
        if (const int row = m_model.rowOfLead(id); row >= 0 && m_model.leadId(row) == id)
            selection.select(m_model.index(row, 0), m_model.index(row, m_model.columnCount() - 1));
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    const int current = rowOf(m_place.currentLead, m_place.currentGroup);
    if (current >= 0)
        selectionModel()->setCurrentIndex(m_model.index(current, m_place.column), QItemSelectionModel::NoUpdate);
    else
        Q_EMIT currentLeadChanged(0);

    updateGeometries(); // so that the scroll bar knows the new height
    const int top = m_keepsScroll ? rowOf(m_place.topLead, m_place.topGroup) : -1;
    if (top >= 0)
        verticalScrollBar()->setValue(top * verticalHeader()->defaultSectionSize() - m_place.topOffset);
    else if (current >= 0)
        scrollTo(m_model.index(current, m_place.column));
    else
        scrollToTop();
}

// --- sorting and columns
// ----------------------------------------------------------------------------------------------

void LeadGridView::showSort(leads::LeadSort sort)
{
    m_sort = sort;
    int section = -1;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (leadColumns()[size_t(column)].sort == sort.field)
            section = column;
    }
    horizontalHeader()->setSortIndicator(section, sort.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
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
    for (int column = NameColumn; column < m_model.columnCount(); ++column) {
        QAction *action = menu->addAction(leadColumns()[size_t(column)].translatedTitle());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(column != NameColumn); // a grid without any column could not be mended from its header
        connect(action, &QAction::toggled, this, [this, column](bool shown) { setColumnHidden(column, !shown); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, this, &LeadGridView::resetColumns);
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

void LeadGridView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copy = menu->addAction(tr("Copy"));
    copy->setShortcut(QKeySequence::Copy);
    connect(copy, &QAction::triggered, this, &LeadGridView::copyWanted);
    if (!m_model.rows().groups().empty()) {
        menu->addSeparator();
        connect(menu->addAction(tr("Fold all groups")), &QAction::triggered, this,
                [this] { m_model.setAllFolded(true); });
        connect(menu->addAction(tr("Unfold all groups")), &QAction::triggered, this,
                [this] { m_model.setAllFolded(false); });
    }
    menu->popup(event->globalPos());
}

// --- headings
// ---------------------------------------------------------------------------------------------------------

QRect LeadGridView::headingRect(int top) const
{
    return {0, top, viewport()->width(), verticalHeader()->defaultSectionSize()};
}

QList<int> LeadGridView::stickyGroups() const
{
    const auto &groups = m_model.rows().groups();
    const int height = verticalHeader()->defaultSectionSize();
    QList<int> sticky;
    while (true) {
        const int row = rowAt(int(sticky.size()) * height);
        if (row < 0)
            return sticky;
        // The heading on this row's own level of the stack, when the row is still under the stack so far.
        int group = m_model.rows().at(row).group;
        while (group >= 0 && groups[size_t(group)].level > sticky.size())
            group = groups[size_t(group)].parent;
        if (group < 0 || groups[size_t(group)].level < sticky.size())
            return sticky;
        if (!sticky.isEmpty() && groups[size_t(group)].parent != sticky.last())
            return sticky;
        sticky.append(group);
    }
}

int LeadGridView::stickyGroupAt(const QPoint &position) const
{
    const QList<int> sticky = stickyGroups();
    const int at = position.y() / verticalHeader()->defaultSectionSize();
    return at >= 0 && at < sticky.size() ? sticky.at(at) : -1;
}

void LeadGridView::paintHeading(QPainter *painter, const QRect &rect, int group, bool isCurrent)
{
    const QPalette::ColorGroup active = hasFocus() ? QPalette::Active : QPalette::Inactive;
    paintGroupHeading(painter, rect, m_model.rows().groups()[size_t(group)], {palette(), active, font(), isCurrent});
}

void LeadGridView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    const int firstRow = rowAt(0);
    if (firstRow < 0)
        return;
    const int lastVisible = rowAt(viewport()->height() - 1);
    const int lastRow = lastVisible < 0 ? m_model.rowCount() - 1 : lastVisible;
    QPainter painter(viewport());
    bool hasLeadText = m_model.view().ids.empty();
    for (int row = firstRow; row <= lastRow; ++row) {
        const QModelIndex index = m_model.index(row, 0);
        const GridRows::Row at = m_model.rows().at(row);
        if (at.isHeading())
            paintHeading(&painter, headingRect(rowViewportPosition(row)), at.group,
                         selectionModel()->isSelected(index) || currentIndex().row() == row);
        else
            hasLeadText = hasLeadText || index.data(LeadGridModel::IsLoadedRole).toBool();
    }
    const QList<int> sticky = stickyGroups();
    for (int level = 0; level < sticky.size(); ++level) {
        const int row = m_model.rows().rowOfGroup(sticky.at(level));
        paintHeading(&painter, headingRect(level * verticalHeader()->defaultSectionSize()), sticky.at(level),
                     currentIndex().row() == row);
    }
    if (hasLeadText && !m_hasPainted) {
        m_hasPainted = true;
        QMetaObject::invokeMethod(this, &LeadGridView::painted, Qt::QueuedConnection);
    }
}

void LeadGridView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    viewport()->update(); // headings do not scroll with the pixels
}

void LeadGridView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    // Not under the headings that stand at the top.
    const int height = verticalHeader()->defaultSectionSize();
    const GridRows::Row at = index.isValid() ? m_model.rows().at(index.row()) : GridRows::Row{};
    if (at.group < 0)
        return;
    const int level = m_model.rows().groups()[size_t(at.group)].level;
    const int covered = (at.isHeading() ? level : level + 1) * height;
    const int position = rowViewportPosition(index.row());
    if (position < covered)
        verticalScrollBar()->setValue(verticalScrollBar()->value() - (covered - position));
}

// --- keys and mouse
// ---------------------------------------------------------------------------------------------------

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

bool LeadGridView::fold(bool isFolded)
{
    const int row = currentIndex().row();
    if (row < 0 || m_model.rows().groups().empty())
        return false;
    const GridRows::Row at = m_model.rows().at(row);
    const GridRows::Group &group = m_model.rows().groups()[size_t(at.group)];
    if (!at.isHeading() && isFolded)
        goToRow(m_model.rows().rowOfGroup(at.group));
    else if (at.isHeading() && group.isFolded != isFolded)
        m_model.setFolded(row, isFolded);
    else if (at.isHeading() && isFolded && group.parent >= 0)
        goToRow(m_model.rows().rowOfGroup(group.parent));
    else if (at.isHeading() && !isFolded)
        goToRow(row + 1);
    return true;
}

void LeadGridView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyWanted();
        return;
    }
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
        if (currentLead() != 0)
            Q_EMIT detailsWanted();
        else if (currentIndex().isValid())
            m_model.setFolded(currentIndex().row(), !currentIndex().data(LeadGridModel::IsFoldedRole).toBool());
        return;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

bool LeadGridView::isOnChevron(const QPoint &position, int group) const
{
    return isOnHeadingChevron(position.x(), m_model.rows().groups()[size_t(group)]);
}

bool LeadGridView::pressHeading(const QPoint &position, bool anywhere)
{
    const int sticky = stickyGroupAt(position);
    const int row = sticky >= 0 ? m_model.rows().rowOfGroup(sticky) : rowAt(position.y());
    if (row < 0 || !m_model.rows().at(row).isHeading())
        return false;
    const int group = m_model.rows().at(row).group;
    const bool folds = anywhere || isOnChevron(position, group);
    if (!folds && sticky < 0)
        return false;
    if (folds)
        m_model.setFolded(row, !m_model.rows().groups()[size_t(group)].isFolded);
    goToRow(row);
    return true;
}

void LeadGridView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && pressHeading(event->position().toPoint(), false))
        return;
    QTableView::mousePressEvent(event);
}

void LeadGridView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (event->button() == Qt::LeftButton && pressHeading(position, true))
        return;
    QTableView::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton && currentLead() != 0)
        Q_EMIT detailsWanted();
}

} // namespace leadlight::ui
