// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/focusframe.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QPainter>

namespace leadlight::ui {

void paintFocusFrame(QPainter &painter, const QRect &rect, const QColor &text)
{
    painter.save();
    painter.setPen(QPen(text, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.restore();
}

FocusFrame::FocusFrame(QAbstractScrollArea &area)
    : QWidget(&area)
{
    area.setFocusPolicy(Qt::StrongFocus);
    area.installEventFilter(this);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

bool FocusFrame::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        setGeometry(parentWidget()->rect());
        raise();
        show();
        break;
    case QEvent::FocusOut:
        hide();
        break;
    case QEvent::Resize:
        setGeometry(parentWidget()->rect());
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FocusFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintFocusFrame(painter, rect(), palette().color(QPalette::Text));
}

} // namespace leadlight::ui
