// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/focusframe.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QDialogButtonBox>
#include <QEvent>
#include <QPainter>
#include <QVariant>

namespace leadlight::ui {

namespace {

constexpr auto showsFocus = "showsFocus";

/// Lies over an area; owned by it.
class Frame final : public QWidget
{
public:
    explicit Frame(QWidget &area)
        : QWidget(&area)
    {
        setObjectName(QStringLiteral("focusFrame"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setGeometry(area.rect());
        area.installEventFilter(this);
        show();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            setGeometry(parentWidget()->rect());
        if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
            raise(); // over a scroll bar that has come
        return QWidget::eventFilter(watched, event);
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintFocusFrame(painter, rect(), palette().color(QPalette::Text));
    }
};

} // namespace

void paintFocusFrame(QPainter &painter, const QRect &rect, const QColor &text)
{
    painter.save();
    painter.setPen(QPen(text, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.restore();
}

void setShowsFocus(QWidget &area)
{
    area.setProperty(showsFocus, true);
}

void letTabOut(QDialogButtonBox &buttons)
{
    buttons.setFocusProxy(nullptr);
}

FocusFrames::FocusFrames()
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *focus) { follow(focus); });
}

FocusFrames::~FocusFrames()
{
    delete m_frame;
}

void FocusFrames::follow(QWidget *focus)
{
    delete m_frame;
    const bool isByMouse = QGuiApplication::mouseButtons() != Qt::NoButton;
    if (qobject_cast<QAbstractScrollArea *>(focus) && !focus->property(showsFocus).toBool() && !isByMouse &&
        focus->window()->windowType() != Qt::Popup)
        m_frame = new Frame(*focus);
}

} // namespace leadlight::ui
