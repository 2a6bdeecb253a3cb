// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/xserver.h"

#include <QList>
#include <QProcess>
#include <QTemporaryDir>
#include <QVariantMap>

namespace leadlight::testsupport {

/// dunst, a notification daemon of the kind that people have, on a display of its own (Xvfb) and on the session bus of
/// the test. Ends with the object.
class NotificationDaemon final
{
public:
    ~NotificationDaemon();

    /// False when dunst or Xvfb did not start.
    [[nodiscard]] bool start();
    /// How many it shows now.
    [[nodiscard]] int shown() const;
    /// What it has shown and put away, the latest first, as `dunstctl history` prints it.
    [[nodiscard]] QList<QVariantMap> history() const;
    void putAllAway() const;
    /// `dunstctl action`: what a press on the latest notification does.
    [[nodiscard]] bool press() const;
    /// The display, for other programs.
    [[nodiscard]] QString display() const { return m_server.display(); }

private:
    QTemporaryDir m_folder;
    XServer m_server;
    QProcess m_daemon;
};

} // namespace leadlight::testsupport
