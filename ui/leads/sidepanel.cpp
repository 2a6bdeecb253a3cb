// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/sidepanel.h"

#include "ui/common/leadwords.h"
#include "ui/common/shades.h"

#include <QCollator>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

#include <algorithm>

namespace leadlight::ui {

namespace {

enum ItemRole { ValueRole = Qt::UserRole, ViewRole, MoreRole };

/// As many values as fit beside the others; the rest unfolds on request.
constexpr qsizetype valuesAtFirst = 12;

bool isSame(const QString &a, const QString &b)
{
    return leads::folded(a) == leads::folded(b);
}

bool contains(const QStringList &values, const QString &value)
{
    return std::any_of(values.begin(), values.end(), [&value](const QString &each) { return isSame(each, value); });
}

/// Rows with air, and counts that keep off the edge.
class RoomyDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize hint = QStyledItemDelegate::sizeHint(option, index);
        return {hint.width() + (index.column() == 1 ? 8 : 0), option.fontMetrics.height() + 8};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        if (!index.data(Qt::CheckStateRole).isValid())
            return;
        // Fusion's own frame is black on black in a dark palette.
        QStyleOptionViewItem box(option);
        initStyleOption(&box, index);
        const QStyle *style = option.widget->style();
        const QRect frame = style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &box, option.widget);
        painter->setPen(mixed(option.palette.color(QPalette::Text), option.palette.color(QPalette::Base), 0.4));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() == 1)
            option->rect.adjust(0, 0, -8, 0);
    }
};

} // namespace

SidePanel::SidePanel(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("sidePanel"));
    setAccessibleName(tr("Views and filter"));
    setColumnCount(2);
    setHeaderHidden(true);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    setFrameShape(NoFrame);
    setSelectionMode(NoSelection);
    setItemDelegate(new RoomyDelegate(this));
    setIndentation(12);
    setRootIsDecorated(true);
    setUniformRowHeights(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);

    m_views = addHeading(tr("Views"));
    addView(LeadsView::All, tr("All leads"));
    addView(LeadsView::New, tr("New"));
    addView(LeadsView::DoNotContact, tr("Do not contact"));
    addView(LeadsView::Test, tr("Test leads"));
    addView(LeadsView::Problems, tr("Problems"));
    for (const auto field : {leads::LeadField::Source, leads::LeadField::Action, leads::LeadField::Offer})
        m_facets.append({field, addHeading(groupingFieldName(field)), {}, {}, false});
    connect(this, &QTreeWidget::itemChanged, this, &SidePanel::checked);
    connect(this, &QTreeWidget::itemClicked, this, &SidePanel::clicked);
    showFilter({});
}

QTreeWidgetItem *SidePanel::addHeading(const QString &title)
{
    auto *item = new QTreeWidgetItem(this, {title});
    item->setFlags(Qt::ItemIsEnabled);
    QFont font = this->font();
    font.setBold(true);
    item->setFont(0, font);
    item->setForeground(0, dimmedText(palette()));
    item->setExpanded(true);
    return item;
}

void SidePanel::addView(LeadsView view, const QString &title)
{
    auto *item = new QTreeWidgetItem(m_views, {title});
    item->setData(0, ViewRole, int(view));
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    m_viewItems.append(item);
}

void SidePanel::showCount(QTreeWidgetItem *item, qint64 count)
{
    const QColor text = palette().color(QPalette::Text);
    const QColor dimmed = mixed(text, palette().color(QPalette::Base), 0.5);
    item->setText(1, QLocale().toString(count));
    item->setForeground(0, count == 0 ? dimmed : text);
    item->setForeground(1, count == 0 ? dimmed : dimmedText(palette()));
    item->setData(0, Qt::AccessibleTextRole, item->text(0) + QStringLiteral(", ") + item->text(1));
}

void SidePanel::showTotals(const store::Totals &totals)
{
    const QSignalBlocker blocker(this);
    const qint64 counts[] = {totals.all, totals.unseen, totals.doNotContact, totals.test, totals.problems};
    for (int i = 0; i < m_viewItems.size(); ++i)
        showCount(m_viewItems.at(i), counts[i]);
}

void SidePanel::showFacets(const store::Facets &facets)
{
    takeCounts(m_facets[0], facets.sources);
    takeCounts(m_facets[1], facets.actions);
    takeCounts(m_facets[2], facets.offers);
}

void SidePanel::takeCounts(Facet &facet, const QList<store::FacetValue> &values)
{
    QHash<QString, qint64> most;
    for (const Value &value : std::as_const(facet.values))
        most.insert(value.value, value.most);
    facet.values.clear();
    for (const store::FacetValue &value : values)
        facet.values.append({value.value, value.title, value.count, std::max(value.count, most.value(value.value))});
    fill(facet);
}

void SidePanel::fill(Facet &facet)
{
    const QSignalBlocker blocker(this);
    QList<Value> shown = facet.values;
    if (!facet.showsAll && shown.size() > valuesAtFirst) {
        std::stable_sort(shown.begin(), shown.end(), [&facet](const Value &a, const Value &b) {
            const bool chosenA = contains(facet.selected, a.value);
            const bool chosenB = contains(facet.selected, b.value);
            return chosenA != chosenB ? chosenA : a.most > b.most;
        });
        shown = shown.first(valuesAtFirst);
    }
    const auto words = [&facet](const Value &value) {
        return groupWords(facet.field, value.value, value.title).joined();
    };
    QCollator collator;
    collator.setNumericMode(true);
    std::sort(shown.begin(), shown.end(), [&](const Value &a, const Value &b) {
        if (a.value.isEmpty() != b.value.isEmpty())
            return b.value.isEmpty();
        return collator.compare(words(a), words(b)) < 0;
    });

    const bool hasMore = shown.size() < facet.values.size();
    const qsizetype wanted = shown.size() + (hasMore ? 1 : 0);
    while (facet.heading->childCount() > wanted)
        delete facet.heading->takeChild(facet.heading->childCount() - 1);
    while (facet.heading->childCount() < wanted)
        new QTreeWidgetItem(facet.heading);
    for (int i = 0; i < shown.size(); ++i) {
        const Value &value = shown.at(i);
        QTreeWidgetItem *item = facet.heading->child(i);
        const WordsAndCode both = groupWords(facet.field, value.value, value.title);
        item->setText(0, both.words.isEmpty() ? both.code : both.words);
        item->setToolTip(0, plainToolTip(both.joined()));
        item->setData(0, ValueRole, value.value);
        item->setData(0, MoreRole, false);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(0, contains(facet.selected, value.value) ? Qt::Checked : Qt::Unchecked);
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        showCount(item, value.count);
    }
    if (hasMore) {
        QTreeWidgetItem *item = facet.heading->child(int(shown.size()));
        *item = QTreeWidgetItem({tr("Show all %1").arg(QLocale().toString(facet.values.size()))});
        item->setData(0, MoreRole, true);
        item->setForeground(0, palette().color(QPalette::Link));
    }
    facet.heading->setHidden(facet.values.isEmpty());
    viewport()->update();
}

void SidePanel::showFilter(const leads::LeadFilter &filter)
{
    const QSignalBlocker blocker(this);
    for (Facet &facet : m_facets) {
        facet.selected = selectedValues(filter, facet.field);
        fill(facet);
    }
    const LeadsView view = viewOf(filter);
    for (QTreeWidgetItem *item : std::as_const(m_viewItems)) {
        const bool isCurrent = item->data(0, ViewRole).toInt() == int(view);
        const QBrush back =
            isCurrent ? mixed(palette().color(QPalette::Highlight), palette().color(QPalette::Base), 0.25) : QBrush();
        item->setBackground(0, back);
        item->setBackground(1, back);
        QFont font = this->font();
        font.setBold(isCurrent);
        item->setFont(0, font);
    }
    viewport()->update();
}

SidePanel::Facet *SidePanel::facetOf(QTreeWidgetItem *item)
{
    const auto facet = std::find_if(m_facets.begin(), m_facets.end(),
                                    [item](const Facet &each) { return each.heading == item->parent(); });
    return facet == m_facets.end() ? nullptr : &*facet;
}

void SidePanel::checked(QTreeWidgetItem *item)
{
    Facet *facet = facetOf(item);
    if (!facet)
        return;
    m_wasChecked = true;
    const QString value = item->data(0, ValueRole).toString();
    QStringList values = facet->selected;
    values.removeIf([&value](const QString &each) { return isSame(each, value); });
    if (item->checkState(0) == Qt::Checked)
        values.append(value);
    Q_EMIT valuesChosen(facet->field, values);
}

void SidePanel::clicked(QTreeWidgetItem *item)
{
    if (std::exchange(m_wasChecked, false))
        return;
    if (item->parent() == m_views) {
        Q_EMIT viewChosen(LeadsView(item->data(0, ViewRole).toInt()));
        return;
    }
    Facet *facet = facetOf(item);
    if (!facet) {
        item->setExpanded(!item->isExpanded());
        return;
    }
    if (item->data(0, MoreRole).toBool()) {
        facet->showsAll = true;
        fill(*facet);
        return;
    }
    const QString value = item->data(0, ValueRole).toString();
    const bool isChosen = contains(facet->selected, value);
    QStringList values;
    if (QGuiApplication::keyboardModifiers().testFlag(Qt::ControlModifier))
        values = facet->selected;
    const bool wasAlone = isChosen && facet->selected.size() == 1;
    values.removeIf([&value](const QString &each) { return isSame(each, value); });
    if (!isChosen || (values.isEmpty() && !wasAlone))
        values.append(value);
    Q_EMIT valuesChosen(facet->field, values);
}

void SidePanel::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    for (Facet &facet : m_facets) {
        facet.heading->setForeground(0, dimmedText(palette()));
        fill(facet);
    }
}

} // namespace leadlight::ui
