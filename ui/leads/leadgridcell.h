// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/leads/leadgridaccess.h"

#include <QCoreApplication>

namespace leadlight::ui {

/// A cell, a heading or the title of a column of the grid, as LeadGridAccess hands it out. It holds nothing but its
/// place. GUI thread; owned by QAccessible.
class LeadGridCell final : public QAccessibleInterface,
                           public QAccessibleTableCellInterface,
                           public QAccessibleActionInterface
{
    Q_DECLARE_TR_FUNCTIONS(LeadGridCell)

public:
    LeadGridCell(LeadGridView &view, GridCellPlace place);

    [[nodiscard]] GridCellPlace place() const { return m_place; }
    void moveTo(GridCellPlace place) { m_place = place; }

    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override;
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text text) const override;
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override;
    [[nodiscard]] QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] bool isSelected() const override;
    [[nodiscard]] QList<QAccessibleInterface *> columnHeaderCells() const override;
    [[nodiscard]] QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    [[nodiscard]] int columnIndex() const override;
    [[nodiscard]] int rowIndex() const override { return m_place.row; }
    [[nodiscard]] int columnExtent() const override { return 1; }
    [[nodiscard]] int rowExtent() const override { return 1; }
    [[nodiscard]] QAccessibleInterface *table() const override { return parent(); }

    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    [[nodiscard]] bool isTitle() const { return m_place.row == GridCellPlace::header; }
    [[nodiscard]] bool isHeading() const;
    [[nodiscard]] bool isUnderHeading() const;
    [[nodiscard]] QModelIndex index() const;
    [[nodiscard]] QString titleText(QAccessible::Text text) const;

    LeadGridView &m_view;
    GridCellPlace m_place;
};

} // namespace leadlight::ui
