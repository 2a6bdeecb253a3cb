// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/seriesbrush.h"

#include "ui/common/shades.h"

#include <QPainter>
#include <QPixmap>

#include <array>

namespace leadlight::ui {

namespace {

struct Look
{
    QRgb colour;
    Qt::BrushStyle pattern;
};

// Colours that stay apart for the colour-blind, neighbours of different lightness.
constexpr std::array looks{
    Look{0xff3d76b8, Qt::SolidPattern},     Look{0xffe0a030, Qt::BDiagPattern}, Look{0xff2f8f77, Qt::SolidPattern},
    Look{0xffc75a3c, Qt::FDiagPattern},     Look{0xff7cb8dc, Qt::HorPattern},   Look{0xffa8639c, Qt::SolidPattern},
    Look{0xffc9c04a, Qt::DiagCrossPattern}, Look{0xff5a5fa8, Qt::VerPattern},
};

QBrush patterned(const QColor &colour, Qt::BrushStyle pattern, const QPalette &palette)
{
    if (pattern == Qt::SolidPattern)
        return colour;
    QPixmap tile(8, 8); // what Qt's patterns repeat at
    tile.fill(colour);
    QPainter painter(&tile);
    painter.setPen(Qt::NoPen);
    painter.fillRect(tile.rect(), QBrush(mixed(palette.color(QPalette::Base), colour, 0.45), pattern));
    painter.end();
    return QBrush(tile);
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

} // namespace

QBrush seriesBrush(int number, const QPalette &palette)
{
    const Look &look = looks[size_t(number) % looks.size()];
    const QColor colour = QColor::fromRgb(look.colour);
    return patterned(isDark(palette) ? colour : colour.darker(104), look.pattern, palette);
}

QBrush restBrush(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.35);
}

QIcon swatch(const QBrush &brush, int size, qreal pixelRatio)
{
    QPixmap square(QSize(size, size) * pixelRatio);
    square.setDevicePixelRatio(pixelRatio);
    square.fill(Qt::transparent);
    QPainter painter(&square);
    painter.fillRect(QRect(1, 1, size - 2, size - 2), brush);
    painter.end();
    return QIcon(square);
}

} // namespace leadlight::ui
