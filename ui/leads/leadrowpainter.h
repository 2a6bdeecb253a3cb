// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/leadstore.h"
#include "ui/leads/textlayouts.h"

#include <QDateTime>
#include <QFont>
#include <QPalette>

#include <span>

class QPainter;

namespace leadlight::ui {

/// Paints the leads of the grid: a hairline under each, the dot and the heavier name of a new one, badges as small
/// worded pills, and a quiet bar where a lead is still being fetched. GUI thread.
class LeadRowPainter final
{
public:
    /// A shown column of the grid.
    struct Column
    {
        int id;
        int left;
        int width;
    };

    LeadRowPainter();
    /// Forgets layouts: another font or style.
    void clear() { m_texts.clear(); }

    /// What holds for all rows of a frame.
    void begin(const QPalette &palette, QPalette::ColorGroup group, const QFont &font, Qt::LayoutDirection direction);
    /// @p lead: nullptr while it is being fetched.
    void paint(QPainter &painter, const QRect &rect, std::span<const Column> columns, const store::LeadRow *lead,
               bool isSelected);
    /// The frame of the cell with the focus.
    void paintFocus(QPainter &painter, const QRect &cell, bool isSelected) const;
    /// How wide a column would have to be to show all of it.
    [[nodiscard]] int widthOf(int column, const store::LeadRow &lead, const QFont &font, const QDateTime &now) const;

private:
    void paintCell(QPainter &painter, const QRect &rect, int column, const store::LeadRow &lead, bool isSelected);
    QRect paintBadges(QPainter &painter, QRect rect, const QStringList &badges, const QColor &pen) const;

    TextLayouts m_texts;
    QFont m_font;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    QDateTime m_now;
    QColor m_hairline;
    QColor m_text;
    QColor m_quiet; ///< of all but the name
    QColor m_highlight;
    QColor m_highlightedText;
};

} // namespace leadlight::ui
