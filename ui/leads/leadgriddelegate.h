// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace leadlight::ui {

/// Paints the leads of the grid: a hairline under each, the dot and the heavier name of a new one, badges as small
/// worded pills, and a quiet bar where a lead is still being fetched. Leaves headings to the view, which paints them
/// whole.
class LeadGridDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintName(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const QColor &pen) const;
};

/// Draws pills from the right end of @p rect to the left, as many as fit; returns what is left of it.
QRect paintBadges(QPainter *painter, QRect rect, const QStringList &badges, const QFont &font, const QColor &pen);

} // namespace leadlight::ui
