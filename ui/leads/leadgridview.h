// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/leads/leadgridmodel.h"

#include <QTableView>

namespace leadlight::ui {

/// The grid of leads: dense rows, headings painted across the row and kept at the top while their leads scroll, folding
/// with the arrow keys, sorting by the header, columns chosen and moved. Selection, current lead and scroll position
/// survive a new snapshot. GUI thread.
class LeadGridView final : public QTableView
{
    Q_OBJECT

public:
    explicit LeadGridView(LeadGridModel &model, QWidget *parent = nullptr);

    /// Whether the next snapshots answer the same question: then the scroll position stays, else the current lead is
    /// looked for and the view starts at the top where it is gone.
    void keepScrollPosition(bool keep) { m_keepsScroll = keep; }

    [[nodiscard]] qint64 currentLead() const;
    /// The selected leads from the top, at most @p limit.
    [[nodiscard]] std::vector<qint64> selectedLeads(int limit) const;
    /// The shown columns in their order on screen.
    [[nodiscard]] QList<int> shownColumns() const;
    void showSort(leads::LeadSort sort);
    void resetColumns();
    void chooseFirstLead();

    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    void currentLeadChanged(qint64 id); ///< 0 when a heading or nothing is current
    void detailsWanted();
    void copyWanted();
    void sortWanted(leadlight::leads::LeadSort sort);
    void painted(); ///< leads with their text are on the screen

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    /// Where the person was in the last snapshot.
    struct Place
    {
        qint64 currentLead = 0;
        QString currentGroup;
        int column = 0;
        qint64 topLead = 0;
        QString topGroup;
        int topOffset = 0;
        std::vector<qint64> selected;
    };

    void savePlace();
    void restorePlace();
    [[nodiscard]] int rowOf(qint64 lead, const QString &group) const;
    [[nodiscard]] QString groupPath(int row) const;
    void layOutRows();
    void sortBy(int section);
    void showHeaderMenu(const QPoint &position);
    void paintHeading(QPainter *painter, const QRect &rect, int group, bool isCurrent);
    [[nodiscard]] QRect headingRect(int top) const;
    /// The groups whose headings stand at the top instead of their own place, outermost first.
    [[nodiscard]] QList<int> stickyGroups() const;
    [[nodiscard]] int stickyGroupAt(const QPoint &position) const;
    [[nodiscard]] bool isOnChevron(const QPoint &position, int group) const;
    bool pressHeading(const QPoint &position, bool anywhere);
    void goToRow(int row);
    bool fold(bool isFolded);

    LeadGridModel &m_model;
    Place m_place;
    leads::LeadSort m_sort;
    bool m_keepsScroll = false;
    bool m_hasPainted = false;
};

} // namespace leadlight::ui
