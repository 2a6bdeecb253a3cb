// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace leadlight::ui {

/// Fusion with edges that can be seen: it derives them from the window's colour, so that on a dark ground fields, boxes
/// to tick and buttons have none; and with buttons that show that they have the focus. GUI thread; the application
/// owns it.
class EdgedStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    /// @p share: how far an edge stands out, from 0, like the ground, to 1, like text.
    explicit EdgedStyle(double share);

    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

private:
    [[nodiscard]] QColor plainEdge(const QStyleOption &option) const;
    void drawEdge(const QStyleOption &option, const QRect &around, QPainter &painter, bool isStrong,
                  bool isRound = false) const;

    const double m_share;
};

} // namespace leadlight::ui
