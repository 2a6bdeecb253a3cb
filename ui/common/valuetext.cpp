// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/valuetext.h"

#include "ui/common/leadwords.h"

#include <QScrollBar>
#include <QStyle>
#include <QTextDocument>
#include <QWheelEvent>

namespace leadlight::ui {

namespace {

constexpr int highest = 240; ///< pixels; a longer text scrolls within itself
constexpr qsizetype mostShown = 20000;

} // namespace

ValueText::ValueText(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setFrameShape(NoFrame);
    setLineWrapMode(WidgetWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    QTextOption option = document()->defaultTextOption();
    option.setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)); // below its name, whatever it says
    document()->setDefaultTextOption(option);
    document()->setUndoRedoEnabled(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ValueText::setValue(const QString &text)
{
    const bool isCut = text.size() > mostShown;
    const QString shown = shownText(isCut ? text.left(mostShown) : text);
    setWordWrapMode(hasEndlessWord(shown) ? QTextOption::WrapAnywhere : QTextOption::WrapAtWordBoundaryOrAnywhere);
    setPlainText(isCut ? shown + tr("\u2026 (%L1 characters; Copy gives all of them)").arg(text.size()) : shown);
    updateGeometry();
}

int ValueText::heightForWidth(int width) const
{
    // The document is laid out for the present width; another one only while the pane is dragged.
    if (document()->textWidth() != width)
        document()->setTextWidth(width);
    return qBound(fontMetrics().height(), int(document()->size().height() + 0.999), highest);
}

QSize ValueText::sizeHint() const
{
    const int w = viewport()->width() > 0 ? viewport()->width() : 200;
    return {w, heightForWidth(w)};
}

QSize ValueText::minimumSizeHint() const
{
    return {40, fontMetrics().height()};
}

void ValueText::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    updateGeometry();
}

void ValueText::wheelEvent(QWheelEvent *event)
{
    // A text without anything to scroll lets the pane scroll.
    if (verticalScrollBar()->maximum() == 0)
        event->ignore();
    else
        QTextEdit::wheelEvent(event);
}

} // namespace leadlight::ui
