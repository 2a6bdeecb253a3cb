// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/leads/leadgridmodel.h"
#include "ui/leads/leadrowpainter.h"

#include <QAbstractItemView>

#include <optional>

class QHeaderView;
class QMenu;

namespace leadlight::ui {

/// The grid of leads: dense rows of one height, headings painted across the row and kept at the top while their leads
/// scroll, folding with the arrow keys, sorting by the header, columns chosen and moved. Selection, current lead and
/// scroll position survive a new snapshot. A view of its own and not a QTableView, whose vertical header keeps books
/// on every row and whose answer to "select all" is to look at each. GUI thread.
class LeadGridView final : public QAbstractItemView
{
    Q_OBJECT

public:
    explicit LeadGridView(LeadGridModel &model, QWidget *parent = nullptr);
    ~LeadGridView() override;

    /// @p keepsScroll: whether it answers the same question as the one before; then the scroll position stays, else
    /// the current lead is looked for and the view starts at the top where it is gone.
    void showSnapshot(GridSnapshot snapshot, bool keepsScroll);
    /// Where the person is now. @p goesOn: a current lead that is gone then gives way to the one beside it.
    [[nodiscard]] GridPlace place(bool goesOn = false) const;

    [[nodiscard]] qint64 currentLead() const;
    /// The selected leads; a folded heading stands for all that is under it.
    [[nodiscard]] LeadSelection selection() const;
    /// The shown columns in their order on screen.
    [[nodiscard]] QList<int> shownColumns() const;
    void showSort(leads::LeadSort sort);
    void resetColumns();
    /// Which columns are shown, how wide and in which order, to be remembered; a later version may know more of them.
    [[nodiscard]] QByteArray columnsState() const;
    void restoreColumns(const QByteArray &state);
    void chooseFirstLead();
    /// What Enter does: folds or unfolds a heading, goes to the details of a lead.
    void open(int row);
    /// Once more: the other way round.
    void sortBy(int section);
    /// Which columns are shown, to be chosen; at a point of the header.
    void showHeaderMenu(const QPoint &position);

    [[nodiscard]] QHeaderView *horizontalHeader() const { return m_header; }
    [[nodiscard]] int rowHeight() const { return m_rowHeight; }
    [[nodiscard]] int rowAt(int y) const; ///< of the viewport; -1: below the last row
    [[nodiscard]] int rowViewportPosition(int row) const;
    /// The lead or heading of a row; neither where there is no such row.
    [[nodiscard]] GridPlace::Spot spotOf(int row) const;

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    /// Does nothing: searching 1.5 million leads letter by letter is the filter's work.
    void keyboardSearch(const QString &) override {}

Q_SIGNALS:
    void currentLeadChanged(qint64 id); ///< 0 when a heading or nothing is current
    void detailsWanted();
    void dragWanted();                   ///< of the selected leads, out of the window; the button is down
    void menuOpening(QMenu &menu);       ///< over the leads; to be added to
    void headerMenuOpening(QMenu &menu); ///< the same over the header
    void sortWanted(leadlight::leads::LeadSort sort);
    void painted(); ///< what is shown first is on the screen, leads with their text

protected:
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    [[nodiscard]] int horizontalOffset() const override;
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void makeHeader();
    void prepareHeader();
    void measureRows();
    void savePlace();
    void restorePlace();
    [[nodiscard]] int rowOf(const GridPlace::Spot &spot, qint64 position) const;
    [[nodiscard]] std::vector<qint64> neighbours() const;

    void showAsAtFirst(int section);
    void fitColumn(int section);

    void paintRows(QPainter &painter);
    void paintHeading(QPainter &painter, int top, int group, bool isCurrent) const;
    /// The groups whose headings stand at the top instead of their own place, outermost first.
    [[nodiscard]] QList<int> stickyGroups() const;
    [[nodiscard]] int stickyGroupAt(const QPoint &position) const;
    bool pressHeading(const QPoint &position, bool anywhere);
    void goToRow(int row);
    bool fold(bool isFolded);

    LeadGridModel &m_model;
    QHeaderView *m_header;
    LeadRowPainter m_painter;
    int m_rowHeight = 1; ///< pixels; measured before anything is shown
    leads::LeadSort m_sort;
    GridPlace m_place;  ///< in the snapshot that goes
    GridPlace m_asked;  ///< for which m_found was looked up
    FoundPlace m_found; ///< in the snapshot that comes
    bool m_keepsScroll = false;
    bool m_isLayingOut = false;
    bool m_hasPainted = false;
    std::optional<QPoint> m_pressed; ///< on a selected row, with nothing come of it yet
    bool m_isDragging = false;       ///< leads out of here, until the next press
};

} // namespace leadlight::ui
