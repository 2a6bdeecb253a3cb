// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCache>
#include <QFont>
#include <QStaticText>

class QPainter;

namespace leadlight::ui {

/// Lines of plain text, cut to a width and laid out, remembered: most of what a frame shows the one before has shown,
/// and laying out costs more than all the rest of painting it. GUI thread; owned by who paints.
class TextLayouts final
{
public:
    /// @p most: so many lines are remembered; a few screenfuls.
    explicit TextLayouts(int most)
        : m_lines(most)
    {
        m_bold.setBold(true);
    }

    /// Forgets what was laid out in another font.
    void setFont(const QFont &font);
    /// Lays out anew: another style, or fonts have changed.
    void clear() { m_lines.clear(); }
    /// With the painter's pen, in the font or its bold, placed within @p rect.
    void draw(QPainter &painter, const QRect &rect, Qt::Alignment alignment, Qt::LayoutDirection direction, bool isBold,
              const QString &text);

private:
    struct Key
    {
        QString text;
        int width;
        bool isBold;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed) { return qHashMulti(seed, key.text, key.width, key.isBold); }
    };

    QCache<Key, QStaticText> m_lines;
    QFont m_font;
    QFont m_bold;
};

} // namespace leadlight::ui
