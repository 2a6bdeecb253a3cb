// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>

namespace leadlight::ui {

// Shades between a palette's own colours, so that light and dark both work.

/// @p share of @p front over @p back, both opaque.
[[nodiscard]] QColor mixed(const QColor &front, const QColor &back, double share);
[[nodiscard]] QColor dimmedText(const QPalette &palette);
[[nodiscard]] QColor hairline(const QPalette &palette);
[[nodiscard]] QColor headingFill(const QPalette &palette);

/// For a widget's setPalette(): its text in the dimmed shade, everything else as around it.
[[nodiscard]] QPalette withDimmedText(const QPalette &palette);
/// The same with the shade of what is wrong: red, as far from the background as text has to be.
[[nodiscard]] QPalette withFaultText(const QPalette &palette);

} // namespace leadlight::ui
