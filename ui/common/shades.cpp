// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/shades.h"

namespace leadlight::ui {

namespace {

/// Only that: all other colours go on being those of what the widget stands in, and follow them.
QPalette withText(const QColor &colour)
{
    QPalette palette;
    palette.setColor(QPalette::WindowText, colour);
    palette.setColor(QPalette::Text, colour);
    return palette;
}

} // namespace

QColor mixed(const QColor &front, const QColor &back, double share)
{
    const auto part = [share](int f, int b) { return int(f * share + b * (1 - share)); };
    return {part(front.red(), back.red()), part(front.green(), back.green()), part(front.blue(), back.blue())};
}

QColor dimmedText(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.66);
}

QColor hairline(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.1);
}

QColor headingFill(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.045);
}

QPalette withDimmedText(const QPalette &palette)
{
    return withText(dimmedText(palette));
}

QPalette withFaultText(const QPalette &palette)
{
    const bool isDark = palette.color(QPalette::Window).lightness() < 128;
    const QColor fault =
        mixed(isDark ? QColor(255, 90, 80) : QColor(220, 30, 30), palette.color(QPalette::WindowText), 0.7);
    return withText(fault);
}

} // namespace leadlight::ui
