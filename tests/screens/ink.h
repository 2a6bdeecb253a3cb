// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QList>
#include <QRect>
#include <QString>

#include <vector>

class QWidget;

namespace leadlight::tests {

/// A place of a window where a text stands that can be read and is not disabled.
struct TextPlace
{
    QString where;
    QRect rect; ///< in the window
};

/// The places of what is visible in a window, dialog or menu.
[[nodiscard]] std::vector<TextPlace> textPlacesIn(const QWidget &root);

/// A colour that something thin is drawn in, and what it stands on.
struct Ink
{
    QColor colour;
    QColor ground;
};

/// The inks of a part of a picture, measured from its pixels: what is drawn in strokes and not in long lines or
/// surfaces, on the most common colour of that part. Wants text without anti-aliasing, whose every pixel has the colour
/// of the text; what has only a few pixels, as the rounded corner of a frame, does not count.
[[nodiscard]] QList<Ink> inksIn(const QImage &picture, const QRect &part);

} // namespace leadlight::tests
