// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/xserver.h"

#include <QByteArray>
#include <QList>
#include <QRect>

#include <optional>

namespace leadlight::testsupport {

/// A desktop of its own: an X server, the window manager openbox, and trayer for a tray; asked and handled from outside
/// with xprop, xwininfo and xdotool, as another program or a person would. In the thread of the test.
class Desktop final
{
public:
    using Window = quint32; ///< 0: none

    Desktop() = default;
    ~Desktop();
    Q_DISABLE_COPY_MOVE(Desktop)

    /// False when a part of it is not installed or does not start. Sets DISPLAY for this process and its children.
    [[nodiscard]] bool start(const QString &size);

    /// The windows of programs, the uppermost last; the tray's is none.
    [[nodiscard]] QList<Window> windows() const;
    /// The uppermost of them with this title.
    [[nodiscard]] Window windowTitled(const QString &title) const;
    /// The one that has the keyboard.
    [[nodiscard]] Window active() const;
    /// What xprop prints of a property, without its name; empty when it is not there.
    [[nodiscard]] QByteArray property(Window window, const QByteArray &name) const;
    /// Where a window's contents lie on the screen.
    [[nodiscard]] QRect geometry(Window window) const;
    [[nodiscard]] bool isViewable(Window window) const;
    /// How many icons the tray holds.
    [[nodiscard]] int trayIcons() const;

    /// Presses keys wherever the keyboard is, by xdotool's names ("ctrl+q").
    void press(const QByteArray &keys) const;
    /// Types @p text wherever the keyboard is.
    void type(const QByteArray &text) const;
    void place(Window window, const QRect &where) const;
    void minimise(Window window) const;

private:
    static QByteArray output(const QString &program, const QStringList &arguments);

    XServer m_server;
    QProcess m_windowManager;
    QProcess m_tray;
};

} // namespace leadlight::testsupport
