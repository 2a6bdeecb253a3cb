// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/viewrows.h"

#include "ui/common/leadwords.h"
#include "ui/common/shades.h"
#include "ui/leads/sidepanelrow.h"

#include <QKeySequence>
#include <QSignalBlocker>
#include <QTreeWidget>

#include <algorithm>

namespace leadlight::ui {

namespace {

/// "New (Ctrl+2)": the first nine views have a key.
QString withKey(const QString &name, qsizetype index)
{
    if (index >= 9)
        return name;
    const QKeySequence key(Qt::CTRL | Qt::Key(Qt::Key_1 + int(index)));
    return QStringLiteral("%1 (%2)").arg(name, key.toString(QKeySequence::NativeText));
}

} // namespace

ViewRows::ViewRows(QTreeWidget &tree)
    : m_tree(tree)
    , m_heading(addSidePanelHeading(tree, tr("Views")))
{
    for (const LeadsView view : leadsViews)
        addFixed(view);
    markCurrent();
}

QString ViewRows::titleOf(LeadsView view)
{
    switch (view) {
    case LeadsView::All:
        return tr("All leads");
    case LeadsView::New:
        return tr("New");
    case LeadsView::Waiting:
        return tr("Waiting");
    case LeadsView::Overdue:
        return tr("Overdue");
    case LeadsView::DoNotContact:
        return tr("Do not contact");
    case LeadsView::Test:
        return tr("Test leads");
    case LeadsView::Problems:
        return tr("Problems");
    }
    Q_UNREACHABLE();
}

/// What the name alone does not tell; empty where it does.
QString ViewRows::hintOf(LeadsView view)
{
    switch (view) {
    case LeadsView::New:
        return tr("Nobody has looked at these leads yet.");
    case LeadsView::Waiting:
        return tr("Nobody has answered these leads of the last 30 days yet.");
    case LeadsView::Overdue:
        return tr("These leads have waited for more than a day, or are to be followed up by now.");
    default:
        return {};
    }
}

qint64 ViewRows::countOf(LeadsView view, const store::Totals &totals)
{
    switch (view) {
    case LeadsView::All:
        return totals.all;
    case LeadsView::New:
        return totals.unseen;
    case LeadsView::Waiting:
        return totals.waiting;
    case LeadsView::Overdue:
        return totals.overdue;
    case LeadsView::DoNotContact:
        return totals.doNotContact;
    case LeadsView::Test:
        return totals.test;
    case LeadsView::Problems:
        return totals.problems;
    }
    Q_UNREACHABLE();
}

void ViewRows::addFixed(LeadsView view)
{
    const QString title = titleOf(view);
    auto *item = new QTreeWidgetItem(m_heading, {title});
    item->setData(0, SidePanelKindRole, int(SidePanelRow::FixedView));
    item->setData(0, SidePanelValueRole, int(view));
    item->setToolTip(0, plainToolTip(QStringList{withKey(title, m_fixed.size()), hintOf(view)}.join(u' ').trimmed()));
    m_fixed.append(item);
}

QTreeWidgetItem *ViewRows::savedRow(const QString &id) const
{
    for (int row = int(m_fixed.size()); row < m_heading->childCount(); ++row) {
        QTreeWidgetItem *item = m_heading->child(row);
        if (rowKind(item) == SidePanelRow::SavedView && item->data(0, SidePanelValueRole).toString() == id)
            return item;
    }
    return nullptr;
}

void ViewRows::showTotals(const store::Totals &totals)
{
    const QSignalBlocker blocker(m_tree);
    m_totals = totals;
    for (size_t i = 0; i < leadsViews.size(); ++i)
        showRowCount(*m_fixed.at(qsizetype(i)), countOf(leadsViews[i], totals), m_tree.palette());
}

void ViewRows::showFilter(const leads::LeadFilter &filter)
{
    m_view = viewOf(filter);
    markCurrent();
}

void ViewRows::showSaved(const QList<SavedViewRow> &views)
{
    m_saved = views;
    fillSaved();
}

void ViewRows::showSavedCounts(const QHash<QString, qint64> &counts)
{
    m_counts = counts;
    fillSaved();
}

void ViewRows::showCurrent(const QString &savedId, bool isModified)
{
    if (savedId == m_current && isModified == m_isModified)
        return;
    m_current = savedId;
    m_isModified = isModified;
    fillSaved();
}

/// The rows after the fixed ones; what is there is used again, so that a name being written stays open.
void ViewRows::fillSaved()
{
    const QSignalBlocker blocker(m_tree);
    int row = int(m_fixed.size());
    const auto next = [this, &row]() -> QTreeWidgetItem & {
        if (row == m_heading->childCount())
            new QTreeWidgetItem(m_heading);
        return *m_heading->child(row++);
    };
    for (const SavedViewRow &view : std::as_const(m_saved)) {
        const bool isModified = view.id == m_current && m_isModified;
        const QString name = shownLine(view.name);
        QTreeWidgetItem &item = next();
        //: A saved view of which the filter, the order or the columns were changed
        item.setText(0, isModified ? tr("%1 (modified)").arg(name) : name);
        item.setData(0, SidePanelKindRole, int(SidePanelRow::SavedView));
        item.setData(0, SidePanelValueRole, view.id);
        item.setData(0, SidePanelNameRole, view.name);
        item.setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable);
        QStringList hints{withKey(name, m_fixed.size() + (&view - m_saved.constData()))};
        if (!view.reason.isEmpty())
            hints.append(view.reason);
        if (view.isStartUp)
            hints.append(tr("Leadlight starts with this view."));
        item.setToolTip(0, plainToolTip(hints.join(u' ')));
        if (m_counts.contains(view.id)) {
            showRowCount(item, m_counts.value(view.id), m_tree.palette());
        } else {
            item.setText(1, view.reason.isEmpty() ? QString() : QStringLiteral("!"));
            item.setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
            item.setForeground(0, m_tree.palette().color(QPalette::Text));
            item.setData(0, Qt::AccessibleTextRole, hints.join(QStringLiteral(", ")));
        }
        if (isModified) {
            makeLinkRow(next(), SidePanelRow::SaveView, tr("Save the changes"), m_tree.palette());
            makeLinkRow(next(), SidePanelRow::RevertView, tr("Undo the changes"), m_tree.palette());
        }
    }
    while (m_heading->childCount() > row)
        delete m_heading->takeChild(m_heading->childCount() - 1);
    markCurrent();
}

void ViewRows::markCurrent()
{
    const QSignalBlocker blocker(m_tree);
    for (int row = 0; row < m_heading->childCount(); ++row) {
        QTreeWidgetItem &item = *m_heading->child(row);
        const QVariant value = item.data(0, SidePanelValueRole);
        const bool isSaved = rowKind(&item) == SidePanelRow::SavedView;
        const bool isFixed = rowKind(&item) == SidePanelRow::FixedView;
        mark(item, (isSaved && value.toString() == m_current) ||
                       (isFixed && m_current.isEmpty() && value.toInt() == int(m_view)));
    }
    m_tree.viewport()->update();
}

void ViewRows::mark(QTreeWidgetItem &item, bool isCurrent)
{
    const QPalette palette = m_tree.palette();
    const QBrush back =
        isCurrent ? mixed(palette.color(QPalette::Highlight), palette.color(QPalette::Base), 0.25) : QBrush();
    item.setData(0, Qt::AccessibleDescriptionRole, isCurrent ? tr("The leads of this view are shown.") : QString());
    item.setBackground(0, back);
    item.setBackground(1, back);
    QFont font = m_tree.font();
    font.setBold(isCurrent);
    item.setFont(0, font);
}

void ViewRows::refill()
{
    if (m_totals)
        showTotals(*m_totals);
    fillSaved();
}

} // namespace leadlight::ui
