// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/leadgriddelegate.h"

#include "ui/common/shades.h"
#include "ui/leads/leadcolumns.h"
#include "ui/leads/leadgridmodel.h"

#include <QPainter>

namespace leadlight::ui {

namespace {

constexpr int cellMargin = 4; // as the header's

QPalette::ColorGroup colorGroup(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
}

void drawLine(QPainter *painter, const QRect &rect, Qt::Alignment alignment, const QFont &font, const QString &text)
{
    if (text.isEmpty() || rect.width() <= 0)
        return;
    painter->setFont(font);
    const QFontMetrics metrics(font);
    painter->drawText(rect, int(alignment) | Qt::TextSingleLine,
                      metrics.elidedText(text, Qt::ElideRight, rect.width()));
}

void paintDot(QPainter *painter, const QRect &rect, const QColor &color)
{
    const qreal diameter = qMax(6.0, rect.height() * 0.32);
    QRectF dot(0, 0, diameter, diameter);
    dot.moveCenter(QRectF(rect).center());
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawEllipse(dot);
    painter->setRenderHint(QPainter::Antialiasing, false);
}

} // namespace

QRect paintBadges(QPainter *painter, QRect rect, const QStringList &badges, const QFont &font, const QColor &pen)
{
    QFont small = font;
    small.setBold(false);
    small.setPointSizeF(font.pointSizeF() * 0.82);
    const QFontMetrics metrics(small);
    painter->setFont(small);
    painter->setRenderHint(QPainter::Antialiasing);
    for (const QString &badge : badges) {
        const int width = metrics.horizontalAdvance(badge) + 12;
        // The name keeps room for a few letters.
        if (rect.width() - width < 8 * metrics.averageCharWidth())
            break;
        const int height = qMin(metrics.height() + 2, rect.height() - 4);
        const QRectF pill(rect.right() - width + 0.5, rect.center().y() - height / 2.0 + 0.5, width - 1, height - 1);
        QColor line = pen;
        line.setAlphaF(0.45f);
        painter->setPen(line);
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(pill, height / 2.0, height / 2.0);
        painter->setPen(pen);
        painter->drawText(pill, Qt::AlignCenter | Qt::TextSingleLine, badge);
        rect.setRight(rect.right() - width - 4);
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
    return rect;
}

void LeadGridDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(LeadGridModel::IsHeadingRole).toBool())
        return;
    painter->save();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QPalette &palette = option.palette;
    const QPalette::ColorGroup group = colorGroup(option);
    if (isSelected)
        painter->fillRect(option.rect, palette.color(group, QPalette::Highlight));
    painter->setPen(hairline(palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    const QColor pen = palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QRect inner = option.rect.adjusted(cellMargin, 0, -cellMargin, -1);
    if (!index.data(LeadGridModel::IsLoadedRole).toBool()) {
        if (index.column() == NameColumn)
            painter->fillRect(QRect(inner.left(), inner.center().y() - 3, inner.width() / 2, 6), hairline(palette));
    } else if (index.column() == MarkerColumn) {
        if (index.data(LeadGridModel::IsNewRole).toBool())
            paintDot(painter, option.rect, isSelected ? pen : palette.color(group, QPalette::Highlight));
    } else if (index.column() == NameColumn) {
        paintName(painter, option, index, pen);
    } else {
        painter->setPen(isSelected ? pen : mixed(pen, palette.color(QPalette::Base), 0.84));
        drawLine(painter, inner, index.data(Qt::TextAlignmentRole).value<Qt::Alignment>(), option.font,
                 index.data(Qt::DisplayRole).toString());
    }
    painter->restore();
}

void LeadGridDelegate::paintName(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                 const QColor &pen) const
{
    QRect rect = option.rect.adjusted(cellMargin, 0, -cellMargin, -1);
    const QStringList badges = index.data(LeadGridModel::BadgesRole).toStringList();
    if (!badges.isEmpty())
        rect = paintBadges(painter, rect, badges, option.font, pen);
    QFont font = option.font;
    font.setBold(index.data(LeadGridModel::IsNewRole).toBool());
    painter->setPen(pen);
    drawLine(painter, rect, Qt::AlignLeft | Qt::AlignVCenter, font, index.data(Qt::DisplayRole).toString());
}

} // namespace leadlight::ui
