// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

class QDialogButtonBox;

namespace leadlight::ui {

/// The frame around what has the focus in widgets that paint themselves: a line inside @p rect in the colour of the
/// text there, so that it shows in every palette.
void paintFocusFrame(QPainter &painter, const QRect &rect, const QColor &text);

/// For a list, a text or another scroll area that shows by itself where the focus is.
void setShowsFocus(QWidget &area);

/// Once all buttons of a dialog are there: else Tab goes from the last one to the first, and never out, for the box
/// hands the focus to its first button also when it comes from its last (Qt 6.4).
void letTabOut(QDialogButtonBox &buttons);

/// Frames lists, texts and other scroll areas while they have the focus, unless it came with the mouse: the styles show
/// nothing there. GUI thread; one for the application.
class FocusFrames final : public QObject
{
    Q_OBJECT

public:
    FocusFrames();
    ~FocusFrames() override;

private:
    void follow(QWidget *focus);

    QPointer<QWidget> m_frame;
};

} // namespace leadlight::ui
