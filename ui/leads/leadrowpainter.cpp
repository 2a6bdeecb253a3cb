// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/leadrowpainter.h"

#include "ui/common/focusframe.h"
#include "ui/common/leadwords.h"
#include "ui/common/shades.h"
#include "ui/leads/leadcolumns.h"

#include <QPainter>
#include <QStyle>

namespace leadlight::ui {

namespace {

constexpr int cellMargin = 4;   // as the header's
constexpr int keptTexts = 4000; // a few screenfuls

void paintDot(QPainter &painter, const QRect &rect, const QColor &color)
{
    const qreal diameter = qMax(6.0, rect.height() * 0.32);
    QRectF dot(0, 0, diameter, diameter);
    dot.moveCenter(QRectF(rect).center());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(dot);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

QFont badgeFont(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.82);
    return small;
}

} // namespace

LeadRowPainter::LeadRowPainter()
    : m_texts(keptTexts)
{
}

void LeadRowPainter::begin(const QPalette &palette, QPalette::ColorGroup group, const QFont &font,
                           Qt::LayoutDirection direction)
{
    m_font = font;
    m_texts.setFont(font);
    m_direction = direction;
    m_now = QDateTime::currentDateTimeUtc();
    m_hairline = hairline(palette);
    m_text = palette.color(group, QPalette::Text);
    m_quiet = mixed(m_text, palette.color(QPalette::Base), 0.84);
    m_highlight = palette.color(group, QPalette::Highlight);
    m_highlightedText = palette.color(group, QPalette::HighlightedText);
}

void LeadRowPainter::paint(QPainter &painter, const QRect &rect, std::span<const Column> columns,
                           const store::LeadRow *lead, bool isSelected)
{
    if (isSelected)
        painter.fillRect(rect, m_highlight);
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, m_hairline);
    for (const Column &column : columns) {
        const QRect cell(column.left, rect.top(), column.width, rect.height());
        if (lead)
            paintCell(painter, cell, column.id, *lead, isSelected);
        else if (column.id == NameColumn)
            painter.fillRect(QStyle::visualRect(m_direction, cell,
                                                {cell.left() + cellMargin, cell.center().y() - 3, cell.width() / 2, 6}),
                             m_hairline);
    }
}

void LeadRowPainter::paintCell(QPainter &painter, const QRect &rect, int column, const store::LeadRow &lead,
                               bool isSelected)
{
    const QColor pen = isSelected ? m_highlightedText : m_text;
    QRect inner = rect.adjusted(cellMargin, 0, -cellMargin, -1);
    if (column == MarkerColumn) {
        if (lead.isNew)
            paintDot(painter, rect, isSelected ? pen : m_highlight);
        return;
    }
    const LeadColumn &description = leadColumns()[size_t(column)];
    if (column == NameColumn) {
        inner = paintBadges(painter, inner, leadBadges(lead.lead), pen);
        painter.setPen(pen);
    } else {
        painter.setPen(isSelected ? pen : m_quiet);
    }
    m_texts.draw(painter, inner, description.alignment, m_direction, column == NameColumn && lead.isNew,
                 description.text(lead.lead, m_now));
}

void LeadRowPainter::paintFocus(QPainter &painter, const QRect &cell, bool isSelected) const
{
    paintFocusFrame(painter, cell.adjusted(0, 0, 0, -1), isSelected ? m_highlightedText : m_text);
}

QRect LeadRowPainter::paintBadges(QPainter &painter, QRect rect, const QStringList &badges, const QColor &pen) const
{
    if (badges.isEmpty())
        return rect;
    const QFont small = badgeFont(m_font);
    const QFontMetrics metrics(small);
    painter.setFont(small);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const QString &badge : badges) {
        const int width = metrics.horizontalAdvance(badge) + 12;
        // The name keeps room for a few letters.
        if (rect.width() - width < 8 * metrics.averageCharWidth())
            break;
        const int height = qMin(metrics.height() + 2, rect.height() - 4);
        const int left = m_direction == Qt::RightToLeft ? rect.left() : rect.right() - width;
        const QRectF pill(left + 0.5, rect.center().y() - height / 2.0 + 0.5, width - 1, height - 1);
        QColor line = pen;
        line.setAlphaF(0.45f);
        painter.setPen(line);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(pill, height / 2.0, height / 2.0);
        painter.setPen(pen);
        painter.drawText(pill, Qt::AlignCenter | Qt::TextSingleLine, badge);
        if (m_direction == Qt::RightToLeft)
            rect.setLeft(rect.left() + width + 4);
        else
            rect.setRight(rect.right() - width - 4);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    return rect;
}

int LeadRowPainter::widthOf(int column, const store::LeadRow &lead, const QFont &font, const QDateTime &now) const
{
    QFont used = font;
    used.setBold(column == NameColumn && lead.isNew);
    int width =
        QFontMetrics(used).horizontalAdvance(leadColumns()[size_t(column)].text(lead.lead, now)) + 2 * cellMargin + 1;
    if (column == NameColumn) {
        const QStringList badges = leadBadges(lead.lead);
        for (const QString &badge : badges)
            width += QFontMetrics(badgeFont(font)).horizontalAdvance(badge) + 16;
    }
    return width;
}

} // namespace leadlight::ui
