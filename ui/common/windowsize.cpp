// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/windowsize.h"

#include <QScreen>
#include <QWidget>

namespace leadlight::ui {

void resizeOnScreen(QWidget &window, const QSize &wanted)
{
    window.resize(wanted.boundedTo(window.screen()->availableSize() * 9 / 10));
}

} // namespace leadlight::ui
