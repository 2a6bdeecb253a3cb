// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAbstractScrollArea;

namespace leadlight::ui {

/// The frame around what has the focus in widgets that paint themselves: a line inside @p rect in the colour of the
/// text there, so that it shows in every palette.
void paintFocusFrame(QPainter &painter, const QRect &rect, const QColor &text);

/// The same over a scroll area that takes the focus, so that one can scroll by keys: Qt shows nothing there. GUI
/// thread; owned by the area.
class FocusFrame final : public QWidget
{
    Q_OBJECT

public:
    /// Also lets @p area be reached with Tab.
    explicit FocusFrame(QAbstractScrollArea &area);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace leadlight::ui
