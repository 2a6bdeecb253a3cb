// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/sidepanelrow.h"

#include "ui/common/shades.h"

#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QTreeWidget>

#include <utility>

namespace leadlight::ui {

SidePanelRow rowKind(const QTreeWidgetItem *item)
{
    return SidePanelRow(item->data(0, SidePanelKindRole).toInt());
}

QTreeWidgetItem *addSidePanelHeading(QTreeWidget &tree, const QString &title)
{
    auto *item = new QTreeWidgetItem(&tree, {title});
    item->setFlags(Qt::ItemIsEnabled);
    QFont font = tree.font();
    font.setBold(true);
    item->setFont(0, font);
    item->setForeground(0, dimmedText(tree.palette()));
    item->setExpanded(true);
    return item;
}

void showRowCount(QTreeWidgetItem &item, qint64 count, const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Text);
    const QColor dimmed = mixed(text, palette.color(QPalette::Base), 0.62);
    item.setText(1, QLocale().toString(count));
    item.setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    item.setForeground(0, count == 0 ? dimmed : text);
    item.setForeground(1, count == 0 ? dimmed : dimmedText(palette));
    item.setData(0, Qt::AccessibleTextRole, item.text(0) + QStringLiteral(", ") + item.text(1));
}

void makeLinkRow(QTreeWidgetItem &item, SidePanelRow kind, const QString &text, const QPalette &palette)
{
    for (const int role : {int(Qt::CheckStateRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
        item.setData(0, role, {});
    item.setText(0, text);
    item.setText(1, {});
    item.setFlags(Qt::ItemIsEnabled);
    item.setData(0, SidePanelKindRole, int(kind));
    item.setForeground(0, palette.color(QPalette::Link));
}

SidePanelDelegate::SidePanelDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_texts(1000)
{
}

QSize SidePanelDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // The first column takes what the counts leave.
    const int count = index.column() == 1 ? option.fontMetrics.horizontalAdvance(index.data().toString()) + 16 : 0;
    return {count, option.fontMetrics.height() + 8};
}

void SidePanelDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row(option);
    initStyleOption(&row, index);
    const QString text = std::exchange(row.text, {});
    const QStyle *style = option.widget->style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, option.widget);

    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &row, option.widget) + 1;
    QRect inner = row.rect.adjusted(margin, 0, -margin, 0);
    if (row.features.testFlag(QStyleOptionViewItem::HasCheckIndicator)) {
        const QRect box = style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &row, option.widget);
        if (row.direction == Qt::RightToLeft)
            inner.setRight(box.left() - 2 * margin);
        else
            inner.setLeft(box.right() + 1 + 2 * margin);
        // Fusion's own frame is black on black in a dark palette.
        painter->setPen(mixed(option.palette.color(QPalette::Text), option.palette.color(QPalette::Base), 0.4));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    }
    constexpr int edge = 8;
    if (index.column() == 1)
        inner = QStyle::visualRect(row.direction, row.rect, row.rect.adjusted(margin, 0, -margin - edge, 0));
    // Dimmed shades are made for the ground that all other rows have.
    const bool isMarked = row.backgroundBrush.style() != Qt::NoBrush;
    painter->setPen((isMarked ? option : row).palette.color(QPalette::Text));
    m_texts.setFont(option.font);
    m_texts.draw(*painter, inner, row.displayAlignment, row.direction, row.font.bold(), text);
}

QWidget *SidePanelDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (index.column() != 0 || SidePanelRow(index.data(SidePanelKindRole).toInt()) != SidePanelRow::SavedView)
        return nullptr;
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(QStringLiteral("viewName"));
    edit->setAccessibleName(tr("Name of the view"));
    edit->setMaxLength(200);
    edit->setFrame(false);
    return edit;
}

void SidePanelDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *edit = qobject_cast<QLineEdit *>(editor);
    if (edit->text().isEmpty()) { // and not again when the row's count changes
        edit->setText(index.data(SidePanelNameRole).toString());
        edit->selectAll();
    }
}

void SidePanelDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    Q_EMIT nameGiven(index.data(SidePanelValueRole).toString(), qobject_cast<QLineEdit *>(editor)->text());
}

} // namespace leadlight::ui
