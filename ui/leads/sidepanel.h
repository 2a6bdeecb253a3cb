// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/leadquery.h"
#include "store/leadstore.h"
#include "ui/leads/filterfacets.h"

#include <QHash>
#include <QTreeWidget>

namespace leadlight::ui {

/// The fixed views and the facets of source, action and offer with their counts. Keeps every value it has ever shown,
/// so that none vanishes under the pointer; what would give nothing is dimmed. Reports choices; the filter's text
/// rules, and comes back through showFilter(). GUI thread.
class SidePanel final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit SidePanel(QWidget *parent = nullptr);

    void showTotals(const store::Totals &totals);
    void showFacets(const store::Facets &facets);
    void showFilter(const leads::LeadFilter &filter);

Q_SIGNALS:
    void viewChosen(leadlight::ui::LeadsView view);
    void valuesChosen(leadlight::leads::LeadField field, const QStringList &values);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// One value of a facet.
    struct Value
    {
        QString value;
        QString title;
        qint64 count = 0;
        qint64 most = 0; ///< the largest count seen: how much it matters
    };
    struct Facet
    {
        leads::LeadField field;
        QTreeWidgetItem *heading = nullptr;
        QList<Value> values;
        QStringList selected;
        bool showsAll = false;
    };

    QTreeWidgetItem *addHeading(const QString &title);
    void addView(LeadsView view, const QString &title);
    Facet *facetOf(QTreeWidgetItem *item);
    void takeCounts(Facet &facet, const QList<store::FacetValue> &values);
    void fill(Facet &facet);
    void clicked(QTreeWidgetItem *item);
    void checked(QTreeWidgetItem *item);
    void showCount(QTreeWidgetItem *item, qint64 count);

    QTreeWidgetItem *m_views = nullptr;
    QList<QTreeWidgetItem *> m_viewItems;
    QList<Facet> m_facets;
    bool m_wasChecked = false; ///< the click at hand went to a check box
};

} // namespace leadlight::ui
