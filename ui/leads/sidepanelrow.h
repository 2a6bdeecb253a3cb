// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/leads/textlayouts.h"

#include <QStyledItemDelegate>

#include <functional>

class QTreeWidget;
class QTreeWidgetItem;

namespace leadlight::ui {

/// What a row of the side panel is; in SidePanelKindRole. Rows without one are headings.
enum class SidePanelRow {
    Heading,
    FixedView, ///< value: its LeadsView
    SavedView, ///< value: its id
    SaveView,  ///< keeps what was changed of the current view
    RevertView,
    Value, ///< of a facet
    TestLeads,
    Since, ///< value: its day
    Find,  ///< a field to find a value
    More,
    Fewer,
};
enum SidePanelRole { SidePanelKindRole = Qt::UserRole, SidePanelValueRole, SidePanelNameRole };

[[nodiscard]] SidePanelRow rowKind(const QTreeWidgetItem *item);

// How rows look, in one place.
[[nodiscard]] QTreeWidgetItem *addSidePanelHeading(QTreeWidget &tree, const QString &title);
/// A count at the right edge; what would give nothing is dimmed. Says both to a screen reader.
void showRowCount(QTreeWidgetItem &item, qint64 count, const QPalette &palette);
/// A row that does something, like a link.
void makeLinkRow(QTreeWidgetItem &item, SidePanelRow kind, const QString &text, const QPalette &palette);

/// Rows with air, and counts that keep off the edge; the name of a saved view is written over its row. GUI thread;
/// owned by the tree.
class SidePanelDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit SidePanelDelegate(QObject *parent);
    /// Another style or other fonts.
    void forgetLayouts() { m_texts.clear(); }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

Q_SIGNALS:
    void nameGiven(const QString &id, const QString &name) const;

protected:
private:
    mutable TextLayouts m_texts; ///< painting is const
};

} // namespace leadlight::ui
