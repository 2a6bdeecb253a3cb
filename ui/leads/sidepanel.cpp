// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/sidepanel.h"

#include "ui/common/icons.h"
#include "ui/common/leadwords.h"
#include "ui/common/shades.h"
#include "ui/leads/filterwords.h"
#include "ui/leads/sidepanelrow.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace leadlight::ui {

namespace {

qint64 startOf(const QDate &day)
{
    return leads::LeadTime::fromDateTime(day.startOfDay()).ticks;
}

} // namespace

SidePanel::SidePanel(QWidget *parent)
    : QTreeWidget(parent)
    , m_delegate(new SidePanelDelegate(this))
    , m_menuButton(new QToolButton(this))
{
    setObjectName(QStringLiteral("sidePanel"));
    setAccessibleName(tr("Views and filter"));
    setColumnCount(2);
    setHeaderHidden(true);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    header()->setResizeContentsPrecision(0); // what is on the screen
    header()->setMinimumSectionSize(28);
    setFrameShape(NoFrame);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setAllColumnsShowFocus(true);
    setItemDelegate(m_delegate);
    setIndentation(12);
    setRootIsDecorated(true);
    setUniformRowHeights(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);

    m_views = std::make_unique<ViewRows>(*this);
    using leads::LeadField;
    for (const auto field : {LeadField::Status, LeadField::Owner, LeadField::Tags, LeadField::Source, LeadField::Action,
                             LeadField::Offer, LeadField::Country})
        m_facets.push_back(std::make_unique<FacetRows>(*this, field));
    m_facets.back()->heading()->setExpanded(false);
    m_since = addSidePanelHeading(*this, tr("Received"));
    m_since->setHidden(true);

    m_menuButton->setObjectName(QStringLiteral("viewsMenu"));
    m_menuButton->setIcon(lineIcon(QLatin1StringView("more")));
    m_menuButton->setAutoRaise(true);
    m_menuButton->setFocusPolicy(Qt::TabFocus);
    m_menuButton->setToolTip(tr("Save and arrange views"));
    m_menuButton->setAccessibleName(m_menuButton->toolTip());
    setItemWidget(m_views->heading(), 1, m_menuButton);
    connect(m_menuButton, &QToolButton::clicked, this, [this] {
        Q_EMIT viewMenuWanted(m_views->current(), m_menuButton->mapToGlobal(m_menuButton->rect().bottomLeft()));
    });

    connect(this, &QTreeWidget::itemChanged, this, &SidePanel::checked);
    connect(this, &QTreeWidget::itemClicked, this, &SidePanel::clicked);
    connect(m_delegate, &SidePanelDelegate::nameGiven, this, &SidePanel::viewNamed);
    connect(m_delegate, &QAbstractItemDelegate::closeEditor, this,
            [this](QWidget *, QAbstractItemDelegate::EndEditHint hint) {
                if (hint == QAbstractItemDelegate::RevertModelCache)
                    Q_EMIT viewNotNamed();
            });
    showFilter({});
}

void SidePanel::editName(const QString &savedId)
{
    if (QTreeWidgetItem *item = m_views->savedRow(savedId)) {
        m_views->heading()->setExpanded(true);
        setCurrentItem(item);
        scrollToItem(item);
        editItem(item, 0);
    }
}

// --- showing
// ----------------------------------------------------------------------------------------------------------

std::vector<qint64> SidePanel::sinceTimes()
{
    std::vector<qint64> times;
    for (const NamedDay &day : receivedDays(QDate::currentDate()))
        times.push_back(startOf(day.day));
    return times;
}

void SidePanel::showTotals(const store::Totals &totals)
{
    m_views->showTotals(totals);
    Q_EMIT totalsShown();
}

void SidePanel::showFacets(const store::Facets &facets)
{
    const QList<store::FacetValue> *values[] = {&facets.statuses, &facets.owners, &facets.tags,     &facets.sources,
                                                &facets.actions,  &facets.offers, &facets.countries};
    for (size_t i = 0; i < m_facets.size(); ++i)
        m_facets[i]->showCounts(*values[i]);
    m_sinceCounts = facets.since;
    fillSince();
    Q_EMIT facetsShown(facets);
}

void SidePanel::showFilter(const leads::LeadFilter &filter)
{
    for (const auto &facet : m_facets)
        facet->showSelected(selectedValues(filter, facet->field()), selectsTestLeads(filter));
    m_selectedSince = receivedSince(filter);
    fillSince();
    m_views->showFilter(filter);
}

void SidePanel::fillSince()
{
    const auto days = receivedDays(QDate::currentDate());
    if (m_sinceCounts.size() != days.size())
        return;
    const QSignalBlocker blocker(this);
    m_since->setHidden(false);
    while (m_since->childCount() < int(days.size()))
        new QTreeWidgetItem(m_since);
    for (size_t i = 0; i < days.size(); ++i) {
        QTreeWidgetItem &item = *m_since->child(int(i));
        item.setText(0, days[i].words);
        item.setToolTip(0, tr("Received on %1 or later").arg(QLocale().toString(days[i].day, QLocale::ShortFormat)));
        item.setData(0, SidePanelKindRole, int(SidePanelRow::Since));
        item.setData(0, SidePanelValueRole, days[i].day);
        item.setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item.setCheckState(0, m_selectedSince == startOf(days[i].day) ? Qt::Checked : Qt::Unchecked);
        showRowCount(item, m_sinceCounts[i], palette());
    }
}

void SidePanel::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        m_delegate->forgetLayouts();
    if (event->type() != QEvent::PaletteChange || !m_views)
        return;
    const QSignalBlocker blocker(this);
    for (int i = 0; i < topLevelItemCount(); ++i)
        topLevelItem(i)->setForeground(0, dimmedText(palette()));
    m_views->refill();
    for (const auto &facet : m_facets)
        facet->refill();
    fillSince();
}

// --- choosing
// ---------------------------------------------------------------------------------------------------------

FacetRows *SidePanel::facetOf(const QTreeWidgetItem *item) const
{
    const auto facet = std::find_if(m_facets.begin(), m_facets.end(),
                                    [item](const auto &each) { return each->heading() == item->parent(); });
    return facet == m_facets.end() ? nullptr : facet->get();
}

void SidePanel::checked(QTreeWidgetItem *item)
{
    const bool isChecked = item->checkState(0) == Qt::Checked;
    tellChecked(*item);
    switch (rowKind(item)) {
    case SidePanelRow::Value:
        m_wasChecked = true;
        Q_EMIT valuesChosen(facetOf(item)->field(),
                            facetOf(item)->toggled(item->data(0, SidePanelValueRole).toString(), isChecked));
        break;
    case SidePanelRow::TestLeads:
        m_wasChecked = true;
        Q_EMIT testLeadsChosen(isChecked);
        break;
    case SidePanelRow::Since:
        m_wasChecked = true;
        Q_EMIT sinceChosen(isChecked ? item->data(0, SidePanelValueRole).toDate() : QDate());
        break;
    default:
        break;
    }
}

/// Qt tells of no item that it was checked.
void SidePanel::tellChecked(QTreeWidgetItem &item)
{
    if (!QAccessible::isActive())
        return;
    int row = 0;
    for (const QTreeWidgetItem *each = topLevelItem(0); each && each != &item; each = itemBelow(each))
        ++row;
    QAccessible::State checked;
    checked.checked = true;
    QAccessibleStateChangeEvent event(QAccessible::queryAccessibleInterface(this)->tableInterface()->cellAt(row, 0),
                                      checked);
    QAccessible::updateAccessibility(&event);
}

void SidePanel::clicked(QTreeWidgetItem *item)
{
    if (std::exchange(m_wasChecked, false))
        return;
    const bool isChecked = item->checkState(0) == Qt::Checked;
    switch (rowKind(item)) {
    case SidePanelRow::Heading:
        item->setExpanded(!item->isExpanded());
        break;
    case SidePanelRow::FixedView:
        Q_EMIT viewChosen(LeadsView(item->data(0, SidePanelValueRole).toInt()));
        break;
    case SidePanelRow::SavedView:
        Q_EMIT savedViewChosen(item->data(0, SidePanelValueRole).toString());
        break;
    case SidePanelRow::SaveView:
        Q_EMIT saveWanted();
        break;
    case SidePanelRow::RevertView:
        Q_EMIT revertWanted();
        break;
    case SidePanelRow::Value: {
        const bool withOthers = QGuiApplication::keyboardModifiers().testFlag(Qt::ControlModifier);
        FacetRows *facet = facetOf(item);
        Q_EMIT valuesChosen(facet->field(), facet->clicked(item->data(0, SidePanelValueRole).toString(), withOthers));
        break;
    }
    case SidePanelRow::TestLeads:
        Q_EMIT testLeadsChosen(!isChecked);
        break;
    case SidePanelRow::Since:
        Q_EMIT sinceChosen(isChecked ? QDate() : item->data(0, SidePanelValueRole).toDate());
        break;
    case SidePanelRow::More:
    case SidePanelRow::Fewer:
        facetOf(item)->showAll(rowKind(item) == SidePanelRow::More);
        break;
    case SidePanelRow::Find:
        break;
    }
}

void SidePanel::keyPressEvent(QKeyEvent *event)
{
    QTreeWidgetItem *item = currentItem();
    const bool isSaved = item && rowKind(item) == SidePanelRow::SavedView;
    const QString id = isSaved ? item->data(0, SidePanelValueRole).toString() : QString();
    switch (event->key()) {
    case Qt::Key_Space:
        if (item && item->flags().testFlag(Qt::ItemIsUserCheckable)) {
            QTreeWidget::keyPressEvent(event);
            m_wasChecked = false; // no click follows
            return;
        }
        [[fallthrough]];
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (item)
            clicked(item);
        return;
    case Qt::Key_F2:
        editName(id);
        return;
    case Qt::Key_Delete:
        if (isSaved)
            Q_EMIT removeWanted(id);
        return;
    default:
        QTreeWidget::keyPressEvent(event);
    }
}

void SidePanel::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QTreeWidgetItem *item = isByKey ? currentItem() : itemAt(event->pos());
    const bool isView = item && (item == m_views->heading() || item->parent() == m_views->heading());
    if (!isView)
        return;
    const bool isSaved = rowKind(item) == SidePanelRow::SavedView;
    const QPoint at = isByKey ? viewport()->mapToGlobal(visualItemRect(item).bottomLeft()) : event->globalPos();
    Q_EMIT viewMenuWanted(isSaved ? item->data(0, SidePanelValueRole).toString() : QString(), at);
}

} // namespace leadlight::ui
