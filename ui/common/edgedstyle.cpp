// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/edgedstyle.h"

#include "ui/common/focusframe.h"
#include "ui/common/shades.h"

#include <QPainter>
#include <QStyleOption>

namespace leadlight::ui {

namespace {

constexpr qreal cornerRadius = 2; // Fusion's

bool isFramed(const QStyleOptionComplex *option)
{
    if (const auto *comboBox = qstyleoption_cast<const QStyleOptionComboBox *>(option))
        return comboBox->frame;
    const auto *spinBox = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    return spinBox && spinBox->frame;
}

} // namespace

EdgedStyle::EdgedStyle(double share)
    : QProxyStyle(QStringLiteral("fusion"))
    , m_share(share)
{
    setObjectName(QStringLiteral("fusion")); // as which it is known
}

void EdgedStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    // In Fusion a flat button shows nothing, and the default one looks as if it always had the focus.
    if (element == CE_PushButton && option->state & State_HasFocus && option->state & State_KeyboardFocusChange)
        paintFocusFrame(*painter, option->rect.adjusted(3, 3, -3, -3), option->palette.color(QPalette::ButtonText));
}

void EdgedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    switch (element) {
    case PE_FrameLineEdit:
    case PE_PanelButtonCommand:
        if (!(option->state & State_HasFocus)) // Fusion has a colour for that
            drawEdge(*option, option->rect, *painter);
        break;
    case PE_PanelButtonTool:
        if (option->state & (State_Raised | State_Sunken | State_On))
            drawEdge(*option, option->rect, *painter);
        break;
    case PE_Frame:
    case PE_IndicatorCheckBox:
        drawEdge(*option, option->rect, *painter);
        break;
    case PE_IndicatorRadioButton:
        drawEdge(*option, option->rect, *painter, true);
        break;
    default:
        break;
    }
}

void EdgedStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ScrollBar)
        drawEdge(*option, proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget), *painter);
    else if (isFramed(option) && !(option->state & State_HasFocus))
        drawEdge(*option, option->rect, *painter);
}

void EdgedStyle::drawEdge(const QStyleOption &option, const QRect &around, QPainter &painter, bool isRound) const
{
    const QPalette::ColorGroup group = option.state & State_Enabled ? QPalette::Active : QPalette::Disabled;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(mixed(option.palette.color(group, QPalette::Text), option.palette.color(QPalette::Base), m_share));
    painter.setBrush(Qt::NoBrush);
    const QRectF line = QRectF(around).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isRound)
        painter.drawEllipse(line);
    else
        painter.drawRoundedRect(line, cornerRadius, cornerRadius);
    painter.restore();
}

} // namespace leadlight::ui
