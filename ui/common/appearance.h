// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPalette>
#include <QString>

#include <array>

namespace leadlight::ui {

/// How the window looks. As the system has it, or as somebody wants it whatever the system has.
enum class Appearance { System, Light, Dark, HighContrast };

inline constexpr std::array appearances{Appearance::System, Appearance::Light, Appearance::Dark,
                                        Appearance::HighContrast};

/// "system", "light", "dark", "high-contrast": as it is kept.
[[nodiscard]] QString nameOf(Appearance appearance);
/// System for a name that is unknown.
[[nodiscard]] Appearance appearanceNamed(const QString &name);

/// The colours of an appearance of our own; not of System, whose colours are the system's.
[[nodiscard]] QPalette paletteOf(Appearance appearance);
/// Dresses all windows, those that are open too, and back again to what the program was started with. GUI thread.
void apply(Appearance appearance);

/// How far two opaque colours stand apart, 1 to 21, by WCAG 2.1: text wants 4.5, large text and marks 3.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

} // namespace leadlight::ui
