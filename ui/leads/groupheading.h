// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/leadfield.h"
#include "ui/common/leadwords.h"

#include <QFont>
#include <QPalette>

class QPainter;
class QRect;

namespace leadlight::ui {

/// What a heading says.
struct GroupHeading
{
    WordsAndCode words;
    leads::LeadField field;
    int level;
    qint64 count;
    bool isFolded;
};

/// How a heading looks at the moment.
struct HeadingLook
{
    QPalette palette;
    QPalette::ColorGroup state;
    QFont font;
    Qt::LayoutDirection direction;
    bool isCurrent;
    bool hasFocus;
};

/// Paints a group's heading over a whole row: chevron, words, code, and the count at the far edge.
void paintGroupHeading(QPainter &painter, const QRect &rect, const GroupHeading &group, const HeadingLook &look);
/// Whether a click at @p x, counted from the edge where lines begin, would fold a heading of this level.
[[nodiscard]] bool isOnHeadingChevron(int x, int level);

} // namespace leadlight::ui
