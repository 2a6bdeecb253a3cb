// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/leads/gridrows.h"

#include <QFont>
#include <QPalette>

class QPainter;
class QRect;

namespace leadlight::ui {

/// How a heading looks at the moment.
struct HeadingLook
{
    QPalette palette;
    QPalette::ColorGroup state;
    QFont font;
    bool isCurrent;
};

/// Paints a group's heading over a whole row: chevron, words, code, and the count at the right edge.
void paintGroupHeading(QPainter *painter, const QRect &rect, const GridRows::Group &group, const HeadingLook &look);
/// Whether a click at @p x would fold it.
[[nodiscard]] bool isOnHeadingChevron(int x, const GridRows::Group &group);

} // namespace leadlight::ui
