// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>

namespace leadlight::ui {

/// Leadlight's entry among what the desktop starts at login (freedesktop's autostart). The file itself is the setting:
/// the desktop's own tools may change or remove it. GUI thread.
class Autostart final
{
public:
    /// @p arguments: what the program is to be started with.
    explicit Autostart(QStringList arguments);

    /// Whether this system has such a place.
    [[nodiscard]] static bool isPossible();
    /// Whether the program is started at login, with these arguments.
    [[nodiscard]] bool isOn() const;
    /// Errors: NotWritable.
    [[nodiscard]] core::Result<> set(bool isOn) const;
    [[nodiscard]] static QString file();

private:
    QStringList m_arguments;
};

/// A command line as the key Exec of a desktop entry wants it.
[[nodiscard]] QString desktopExec(const QStringList &command);

} // namespace leadlight::ui
