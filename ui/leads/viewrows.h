// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/leadstore.h"
#include "ui/leads/filterfacets.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>

class QTreeWidget;
class QTreeWidgetItem;

namespace leadlight::ui {

/// A saved view as the side panel shows it.
struct SavedViewRow
{
    QString id;
    QString name;
    QString reason; ///< why its filter cannot be understood; empty when it can
    bool isStartUp = false;
};

/// The views at the top of the side panel: the fixed ones, the saved ones, and under the current one what can be done
/// about changes to it. GUI thread; owned by the panel.
class ViewRows final
{
    Q_DECLARE_TR_FUNCTIONS(ViewRows)

public:
    explicit ViewRows(QTreeWidget &tree);

    [[nodiscard]] QTreeWidgetItem *heading() const { return m_heading; }
    [[nodiscard]] QTreeWidgetItem *savedRow(const QString &id) const; ///< nullptr when there is none

    /// The saved view that is looked at; empty: none.
    [[nodiscard]] QString current() const { return m_current; }

    void showTotals(const store::Totals &totals);
    void showFilter(const leads::LeadFilter &filter);
    void showSaved(const QList<SavedViewRow> &views);
    void showSavedCounts(const QHash<QString, qint64> &counts);
    /// The saved view that is looked at (empty: none, the filter says which fixed one), and whether it was changed.
    void showCurrent(const QString &savedId, bool isModified);
    void refill();

    [[nodiscard]] static QString titleOf(LeadsView view);

private:
    [[nodiscard]] static QString hintOf(LeadsView view);
    [[nodiscard]] static qint64 countOf(LeadsView view, const store::Totals &totals);
    void addFixed(LeadsView view);
    void fillSaved();
    void markCurrent();
    void mark(QTreeWidgetItem &item, bool isCurrent);

    QTreeWidget &m_tree;
    QTreeWidgetItem *m_heading;
    QList<QTreeWidgetItem *> m_fixed;
    QList<SavedViewRow> m_saved;
    QHash<QString, qint64> m_counts;
    LeadsView m_view = LeadsView::All;
    QString m_current;
    bool m_isModified = false;
    std::optional<store::Totals> m_totals;
};

} // namespace leadlight::ui
