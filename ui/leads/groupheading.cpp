// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/groupheading.h"

#include "ui/common/focusframe.h"
#include "ui/common/shades.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace leadlight::ui {

namespace {

constexpr int indent = 16;
constexpr int margin = 8;

void paintChevron(QPainter &painter, const QRect &square, bool isFolded, bool isMirrored, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.translate(QRectF(square).center());
    if (!isFolded)
        painter.rotate(90);
    else if (isMirrored)
        painter.scale(-1, 1);
    const QPointF points[] = {{-1.8, -3.6}, {1.8, 0}, {-1.8, 3.6}};
    painter.drawPolyline(points, 3);
    painter.restore();
}

} // namespace

bool isOnHeadingChevron(int x, int level)
{
    const int begin = margin + level * indent;
    return x >= begin - 4 && x < begin + indent + 4;
}

void paintGroupHeading(QPainter &painter, const QRect &rect, const GroupHeading &group, const HeadingLook &look)
{
    const QPalette &palette = look.palette;
    const QFontMetrics metrics(look.font);
    const QColor text = palette.color(look.state, look.isCurrent ? QPalette::HighlightedText : QPalette::Text);
    const QColor back = look.isCurrent ? palette.color(look.state, QPalette::Highlight) : headingFill(palette);
    // What is quieter elsewhere would be too faint on the highlight.
    const auto quiet = [&](double share) { return look.isCurrent ? text : mixed(text, back, share); };
    painter.fillRect(rect, back);
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, hairline(palette));

    if (look.hasFocus)
        paintFocusFrame(painter, rect.adjusted(0, 0, 0, -1), text);

    // From left to right; where it is written the other way, all of it is mirrored.
    const auto place = [&](const QRect &part) { return QStyle::visualRect(look.direction, rect, part); };
    const auto draw = [&](const QRect &part, Qt::Alignment side, const QString &line) {
        const auto alignment = QStyle::visualAlignment(look.direction, side) | Qt::AlignVCenter;
        painter.drawText(place(part), int(alignment) | Qt::TextSingleLine, line);
    };
    QRect inner = rect.adjusted(margin + group.level * indent, 0, -margin, -1);
    paintChevron(painter, place({inner.left(), inner.top(), indent, inner.height()}), group.isFolded,
                 look.direction == Qt::RightToLeft, text);
    inner.setLeft(inner.left() + indent + 4);

    QFont font = look.font;
    painter.setFont(font);
    painter.setPen(quiet(0.75));
    const QString count = QLocale().toString(group.count);
    draw(inner, Qt::AlignRight, count);
    inner.setRight(inner.right() - metrics.horizontalAdvance(count) - 2 * margin);

    font.setBold(true);
    const QFontMetrics bold(font);
    const QString words = bold.elidedText(group.words.words, Qt::ElideRight, inner.width());
    painter.setFont(font);
    painter.setPen(text);
    draw(inner, Qt::AlignLeft, words);
    inner.setLeft(inner.left() + bold.horizontalAdvance(words) + margin);
    if (!group.words.code.isEmpty() && inner.width() > 3 * margin) {
        const bool isOffer = group.field == leads::LeadField::Offer;
        const QString code = isOffer ? group.words.code : QLatin1Char('(') + group.words.code + QLatin1Char(')');
        painter.setFont(look.font);
        painter.setPen(quiet(0.66));
        draw(inner, Qt::AlignLeft, metrics.elidedText(code, Qt::ElideMiddle, inner.width()));
    }
}

} // namespace leadlight::ui
