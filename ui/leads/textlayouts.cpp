// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/textlayouts.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace leadlight::ui {

void TextLayouts::setFont(const QFont &font)
{
    if (font == m_font)
        return;
    m_font = font;
    m_bold = font;
    m_bold.setBold(true);
    m_lines.clear();
}

void TextLayouts::draw(QPainter &painter, const QRect &rect, Qt::Alignment alignment, Qt::LayoutDirection direction,
                       bool isBold, const QString &text)
{
    if (text.isEmpty() || rect.width() <= 0)
        return;
    const QFont &font = isBold ? m_bold : m_font;
    const Key key{text, rect.width(), isBold};
    QStaticText *line = m_lines.object(key);
    if (!line) {
        line = new QStaticText(text);
        line->setTextFormat(Qt::PlainText);
        line->prepare(painter.transform(), font);
        // Most texts fit, and finding out costs as much as laying out.
        if (line->size().width() > rect.width()) {
            line->setText(QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
            line->prepare(painter.transform(), font);
        }
        m_lines.insert(key, line);
    }
    const QRect place = QStyle::alignedRect(direction, alignment, line->size().toSize(), rect);
    painter.setFont(font);
    painter.drawStaticText(place.topLeft(), *line);
}

} // namespace leadlight::ui
