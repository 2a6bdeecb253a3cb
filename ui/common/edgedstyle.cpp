// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/edgedstyle.h"

#include "ui/common/focusframe.h"
#include "ui/common/shades.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

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
    if (element == CE_Splitter && std::min(option->rect.width(), option->rect.height()) == 1)
        painter->fillRect(option->rect, mixed(plainEdge(*option), option->palette.color(QPalette::Window), 0.5));
    if (element == CE_HeaderSection) // titles to the right and to the left meet here
        painter->fillRect(option->rect.right(), option->rect.top() + 3, 1, option->rect.height() - 6,
                          plainEdge(*option));
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (element == CE_MenuItem && item && item->menuItemType == QStyleOptionMenuItem::Separator && item->text.isEmpty())
        painter->fillRect(option->rect.left() + 5, option->rect.center().y(), option->rect.width() - 10, 1,
                          plainEdge(*option));
}

int EdgedStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *data) const
{
    if (hint == SH_EtchDisabledText) // on a dark ground it would be doubled
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

QSize EdgedStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                   const QWidget *widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    // Fusion leaves hardly any room beside a long text.
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool isPlain = button && !(button->features & (QStyleOptionButton::HasMenu | QStyleOptionButton::Flat));
    return type == CT_PushButton && isPlain ? size.expandedTo(contents + QSize(24, 0)) : size;
}

void EdgedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (element == PE_FrameFocusRect) { // Fusion's lies on the text like a veil
        paintFocusFrame(*painter, option->rect, option->palette.color(QPalette::Text));
        return;
    }
    const auto *field = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == PE_PanelLineEdit && field && option->state & State_ReadOnly) { // not a field to fill in
        QStyleOptionFrame quiet(*field);
        quiet.palette.setBrush(QPalette::Base, option->palette.window());
        QProxyStyle::drawPrimitive(element, &quiet, painter, widget);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    switch (element) {
    case PE_PanelButtonTool:
        if (!(option->state & (State_Raised | State_Sunken | State_On)))
            break;
        [[fallthrough]];
    case PE_PanelButtonCommand:
        drawEdge(*option, option->rect, *painter, option->state & (State_HasFocus | State_On));
        break;
    case PE_Frame:
    case PE_FrameLineEdit:
    case PE_FrameMenu:
    case PE_PanelMenu:
    case PE_IndicatorCheckBox:
        drawEdge(*option, option->rect, *painter, option->state & State_HasFocus);
        break;
    case PE_IndicatorRadioButton:
        drawEdge(*option, option->rect, *painter, option->state & State_HasFocus, true);
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
        drawEdge(*option, proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget), *painter, false);
    else if (isFramed(option))
        drawEdge(*option, option->rect, *painter, option->state & State_HasFocus);
}

QColor EdgedStyle::plainEdge(const QStyleOption &option) const
{
    const QPalette::ColorGroup group = option.state & State_Enabled ? QPalette::Active : QPalette::Disabled;
    return mixed(option.palette.color(group, QPalette::Text), option.palette.color(QPalette::Base), m_share);
}

void EdgedStyle::drawEdge(const QStyleOption &option, const QRect &around, QPainter &painter, bool isStrong,
                          bool isRound) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    // The highlight, in which Fusion draws the focus, is darker on a dark ground than any edge.
    painter.setPen(isStrong ? QPen(option.palette.color(QPalette::Link), 1.5) : QPen(plainEdge(option), 1));
    painter.setBrush(Qt::NoBrush);
    const QRectF line = QRectF(around).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isRound)
        painter.drawEllipse(line);
    else
        painter.drawRoundedRect(line, cornerRadius, cornerRadius);
    painter.restore();
}

} // namespace leadlight::ui
