// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/leads/leadgridview.h"

#include <QAccessibleWidget>
#include <QHash>

namespace leadlight::ui {

/// A cell of the grid by the model's row and column.
struct GridCellPlace
{
    static constexpr int header = -1; ///< as a row: the title of the column
    int row = header;
    int column = 0;
    friend bool operator==(const GridCellPlace &, const GridCellPlace &) = default;
    friend size_t qHash(const GridCellPlace &place, size_t seed = 0)
    {
        return qHashMulti(seed, place.row, place.column);
    }
};

/// What programs that read the screen see of the grid: a table of all its rows and shown columns, in which any cell can
/// be asked for. Its children are only the column headers, the cells on the screen and the current row, for a reader
/// may well ask for all of them, and 1.5 million leads have thirty million cells. A heading is one cell as wide as its
/// row, in the column of the name; those under it can be asked for (Qt does, for the titles of columns) and say
/// nothing. The current cell stays one and the same through a new snapshot, so that nobody hears it again with every
/// sync. GUI thread; owned by QAccessible.
class LeadGridAccess final : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit LeadGridAccess(LeadGridView &view);
    ~LeadGridAccess() override;

    /// For QAccessible::installFactory(); nullptr for other objects.
    [[nodiscard]] static QAccessibleInterface *make(const QString &className, QObject *object);
    [[nodiscard]] static LeadGridAccess &of(LeadGridView &view);

    /// Tells where the person is now.
    void tellCurrent();
    /// Tells that other leads are selected.
    void tellSelection();

    [[nodiscard]] LeadGridView &view() const { return m_view; }
    [[nodiscard]] QList<int> columns() const; ///< the shown ones, as they stand on the screen
    [[nodiscard]] bool isHeading(int row) const;
    [[nodiscard]] QAccessibleInterface *cell(GridCellPlace place) const;
    /// What one sees there: of a heading always the same cell.
    [[nodiscard]] QAccessibleInterface *seenCell(int row, int column) const;

    void *interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;

    [[nodiscard]] QAccessibleInterface *caption() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *summary() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *cellAt(int row, int column) const override;
    [[nodiscard]] int rowCount() const override;
    [[nodiscard]] int columnCount() const override;
    [[nodiscard]] QString columnDescription(int column) const override;
    [[nodiscard]] QString rowDescription(int) const override { return {}; }
    [[nodiscard]] int selectedCellCount() const override;
    [[nodiscard]] QList<QAccessibleInterface *> selectedCells() const override;
    [[nodiscard]] int selectedRowCount() const override;
    [[nodiscard]] QList<int> selectedRows() const override; ///< the first thousand
    [[nodiscard]] bool isRowSelected(int row) const override;
    bool selectRow(int row) override;
    bool unselectRow(int row) override;
    [[nodiscard]] int selectedColumnCount() const override { return 0; }
    [[nodiscard]] QList<int> selectedColumns() const override { return {}; }
    [[nodiscard]] bool isColumnSelected(int) const override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *event) override;

private:
    /// Whom the current cell is about, in any snapshot.
    struct Spot
    {
        GridPlace::Spot spot;
        int column = 0;
        friend bool operator==(const Spot &, const Spot &) = default;
    };
    [[nodiscard]] Spot currentSpot() const;
    [[nodiscard]] QList<int> rowsInSight() const;
    [[nodiscard]] int cellsIn(int row, qsizetype columnCount) const;
    void setAdrift();
    void tellChanged(int firstRow, int lastRow);
    bool select(int row, QItemSelectionModel::SelectionFlags how);
    template <typename Which> void forgetCells(Which which);

    LeadGridView &m_view;
    mutable QHash<GridCellPlace, QAccessible::Id> m_cells; ///< made as they are asked for
    Spot m_told;
    QAccessible::Id m_toldCell = 0; ///< the one that was current when it was told
    QAccessible::Id m_adrift = 0;   ///< the same without a place: the snapshot has just changed
};

} // namespace leadlight::ui
