// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>

class QWidget;

namespace leadlight::ui {

/// Gives a window that is about to open its size: @p wanted, or nine tenths of the screen where that is less.
void resizeOnScreen(QWidget &window, const QSize &wanted);

} // namespace leadlight::ui
