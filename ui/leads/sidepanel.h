// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/leadquery.h"
#include "store/leadstore.h"
#include "ui/leads/facetrows.h"
#include "ui/leads/filterfacets.h"
#include "ui/leads/viewrows.h"

#include <QTreeWidget>

#include <memory>
#include <vector>

class QToolButton;

namespace leadlight::ui {

class SidePanelDelegate;

/// The views, and the facets of work, source, action, offer, country and time with their counts. Keeps every value it
/// has ever shown, so that none vanishes under the pointer; what would give nothing is dimmed. Reports choices; the
/// filter's text rules, and comes back through showFilter(). GUI thread.
class SidePanel final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit SidePanel(QWidget *parent = nullptr);

    /// The times for which showFacets() wants counts (LeadStore::facets).
    [[nodiscard]] static std::vector<qint64> sinceTimes();
    void showTotals(const store::Totals &totals);
    void showFacets(const store::Facets &facets);
    void showFilter(const leads::LeadFilter &filter);

    void showSavedViews(const QList<SavedViewRow> &views) { m_views->showSaved(views); }
    void showSavedCounts(const QHash<QString, qint64> &counts) { m_views->showSavedCounts(counts); }
    void showCurrentView(const QString &savedId, bool isModified) { m_views->showCurrent(savedId, isModified); }
    /// Lets a saved view's name be written over its row; ends with viewNamed() or viewNotNamed().
    void editName(const QString &savedId);

Q_SIGNALS:
    void viewChosen(leadlight::ui::LeadsView view);
    void savedViewChosen(const QString &id);
    void saveWanted();   ///< of what was changed of the current view
    void revertWanted(); ///< of the same
    void viewNamed(const QString &id, const QString &name);
    void viewNotNamed();
    void viewMenuWanted(const QString &id, const QPoint &at); ///< empty: of no saved view in particular
    void removeWanted(const QString &id);

    void valuesChosen(leadlight::leads::LeadField field, const QStringList &values);
    void testLeadsChosen(bool only);
    void sinceChosen(const QDate &day); ///< not valid: at any time

    void totalsShown();
    void facetsShown(const leadlight::store::Facets &facets);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] FacetRows *facetOf(const QTreeWidgetItem *item) const;
    void fillSince();
    void checked(QTreeWidgetItem *item);
    void tellChecked(QTreeWidgetItem &item);
    void clicked(QTreeWidgetItem *item);

    SidePanelDelegate *m_delegate;
    std::unique_ptr<ViewRows> m_views;
    std::vector<std::unique_ptr<FacetRows>> m_facets;
    QTreeWidgetItem *m_since;
    std::vector<qint64> m_sinceCounts;
    std::optional<qint64> m_selectedSince;
    QToolButton *m_menuButton;
    bool m_wasChecked = false; ///< the click at hand went to a check box
};

} // namespace leadlight::ui
