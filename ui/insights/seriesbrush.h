// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBrush>
#include <QIcon>
#include <QPalette>

namespace leadlight::ui {

/// How the parts of a chart are told apart: each number has a colour and a pattern of its own, so that neither alone
/// is needed. Follows light and dark. The rest is grey.
[[nodiscard]] QBrush seriesBrush(int number, const QPalette &palette);
[[nodiscard]] QBrush restBrush(const QPalette &palette);
/// A square of it, for a legend.
[[nodiscard]] QIcon swatch(const QBrush &brush, int size, qreal pixelRatio);

} // namespace leadlight::ui
