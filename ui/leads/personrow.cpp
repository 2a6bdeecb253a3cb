// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/personrow.h"

#include "ui/common/leadwords.h"
#include "ui/common/shades.h"
#include "ui/common/spoken.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

namespace leadlight::ui {

namespace {

constexpr int sideMargin = 1; ///< for the focus frame; the text stands under the heading
constexpr int rounding = 2;   ///< a text that just fits is elided
constexpr int lineMargin = 3;
constexpr int gap = 8; ///< between the title and what stands beside it

} // namespace

PersonRow::PersonRow(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PersonRow::setWords(const Words &words)
{
    m_words = words;
    QStringList lines{words.title, words.aside, words.note};
    lines.removeAll(QString());
    setAccessibleName(lines.join(QLatin1String(", ")));
    setPlainToolTip(*this, lines.join(QLatin1String(", ")));
    update();
}

QSize PersonRow::sizeHint() const
{
    const int lines = m_words.note.isEmpty() ? 1 : 2;
    return {200, lines * fontMetrics().height() + 2 * lineMargin};
}

QSize PersonRow::minimumSizeHint() const
{
    return {60, sizeHint().height()};
}

void PersonRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse())
        painter.fillRect(rect(), headingFill(palette()));
    const QFontMetrics metrics = fontMetrics();
    QRect line = rect().adjusted(sideMargin, lineMargin, -sideMargin, 0);
    line.setHeight(metrics.height());
    const auto draw = [&](const QRect &at, Qt::Alignment side, const QString &text, const QColor &colour) {
        const auto alignment = QStyle::visualAlignment(layoutDirection(), side) | Qt::AlignVCenter;
        painter.setPen(colour);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), at), int(alignment) | Qt::TextSingleLine,
                         metrics.elidedText(text, Qt::ElideRight, at.width()));
    };
    const QColor dimmed = dimmedText(palette());
    const int asideWidth = std::min(metrics.horizontalAdvance(m_words.aside) + rounding, line.width() / 2);
    draw(line.adjusted(line.width() - asideWidth, 0, 0, 0), Qt::AlignRight, m_words.aside, dimmed);
    draw(line.adjusted(0, 0, -asideWidth - gap, 0), Qt::AlignLeft, m_words.title, palette().color(QPalette::Text));
    draw(line.translated(0, metrics.height()), Qt::AlignLeft, m_words.note, dimmed);
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

void PersonRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void PersonRow::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void PersonRow::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace leadlight::ui
