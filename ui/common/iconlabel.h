// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace leadlight::ui {

/// One of our own icons (lineIcon) that stands by itself, in the colour of the text around it also after a change
/// between light and dark. GUI thread.
class IconLabel final : public QLabel
{
    Q_OBJECT

public:
    /// @p size: of its edges, in pixels of the layout.
    explicit IconLabel(int size, QWidget *parent = nullptr);

    /// @p name: a literal.
    void showIcon(QLatin1StringView name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();

    const int m_size;
    QLatin1StringView m_name;
};

} // namespace leadlight::ui
