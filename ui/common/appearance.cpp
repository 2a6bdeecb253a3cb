// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/appearance.h"

#include "ui/common/edgedstyle.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>

#include <algorithm>
#include <cmath>

namespace leadlight::ui {

namespace {

struct Colours
{
    QRgb window, base, alternate, button, text, highlight, highlightedText, link, visited, placeholder, disabled;
};

constexpr Colours light{0xf3f3f4, 0xffffff, 0xf7f7f8, 0xf0f0f1, 0x1b1c1e, 0x2966a8,
                        0xffffff, 0x1f5fa8, 0x6b4a9e, 0x6a6c70, 0x8d8f94};
constexpr Colours dark{0x242629, 0x1b1d1f, 0x212326, 0x303236, 0xe8e9eb, 0x346baa,
                       0xffffff, 0x7fb2f0, 0xb79be8, 0x9b9ea4, 0x7c7f85};
constexpr Colours highContrast{0x000000, 0x000000, 0x000000, 0x303030, 0xffffff, 0xffe600,
                               0x000000, 0x66ccff, 0xe0a8ff, 0xd0d0d0, 0xa0a0a0};

QPalette paletteOf(const Colours &colours)
{
    QPalette palette;
    const auto set = [&palette](QRgb rgb, std::initializer_list<QPalette::ColorRole> roles) {
        for (const QPalette::ColorRole role : roles)
            palette.setColor(role, QColor(rgb));
    };
    set(colours.window, {QPalette::Window});
    set(colours.base, {QPalette::Base, QPalette::ToolTipBase});
    set(colours.alternate, {QPalette::AlternateBase});
    set(colours.button, {QPalette::Button});
    set(colours.text,
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText, QPalette::BrightText});
    set(colours.highlight, {QPalette::Highlight});
    set(colours.highlightedText, {QPalette::HighlightedText});
    set(colours.link, {QPalette::Link});
    set(colours.visited, {QPalette::LinkVisited});
    set(colours.placeholder, {QPalette::PlaceholderText});
    // What frames are shaded with.
    const QColor button(colours.button);
    const bool isDark = button.lightness() < 128;
    palette.setColor(QPalette::Light, isDark ? button.lighter(150) : QColor(Qt::white));
    palette.setColor(QPalette::Midlight, isDark ? button.lighter(125) : button.lighter(104));
    palette.setColor(QPalette::Mid, isDark ? button.darker(130) : button.darker(125));
    palette.setColor(QPalette::Dark, isDark ? button.darker(160) : button.darker(160));
    palette.setColor(QPalette::Shadow, Qt::black);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, QColor(colours.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(colours.disabled));
    return palette;
}

/// What the program was started with, kept when the first appearance is applied.
struct Started
{
    QString style = QApplication::style()->objectName();
    QPalette palette = QApplication::palette();
};

double luminance(const QColor &colour)
{
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

constexpr std::array names{"system", "light", "dark", "high-contrast"};
static_assert(names.size() == appearances.size());

} // namespace

QString nameOf(Appearance appearance)
{
    return QString::fromLatin1(names.at(size_t(appearance)));
}

Appearance appearanceNamed(const QString &name)
{
    const auto found = std::ranges::find(appearances, name, [](Appearance appearance) { return nameOf(appearance); });
    return found == appearances.end() ? Appearance::System : *found;
}

QPalette paletteOf(Appearance appearance)
{
    switch (appearance) {
    case Appearance::Dark:
        return paletteOf(dark);
    case Appearance::HighContrast:
        return paletteOf(highContrast);
    case Appearance::Light:
    case Appearance::System:
        break;
    }
    return paletteOf(light);
}

void apply(Appearance appearance)
{
    static const Started started;
    if (appearance == Appearance::System) {
        QApplication::setStyle(started.style);
        QApplication::setPalette(started.palette);
        return;
    }
    // On Fusion, the one style that takes every colour from the palette.
    QApplication::setStyle(new EdgedStyle(appearance == Appearance::HighContrast ? 1.0 : 0.5));
    QApplication::setPalette(paletteOf(appearance));
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace leadlight::ui
