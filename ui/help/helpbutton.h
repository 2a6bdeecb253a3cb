// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QEvent>
#include <QPushButton>

namespace leadlight::ui {

/// Opens the help on what it stands in (HelpWindow::setTopic), as F1 does. A dialog does not know the window of help:
/// the button sends itself an event of the type wanted(), which the main window sees to. GUI thread.
class HelpButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit HelpButton(QWidget *parent);

    [[nodiscard]] static QEvent::Type wanted();
};

} // namespace leadlight::ui
