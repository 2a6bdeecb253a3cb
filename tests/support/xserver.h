// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QString>

namespace leadlight::testsupport {

/// An X server without a screen to look at (Xvfb), gone with this object.
class XServer final
{
public:
    XServer() = default;
    ~XServer();
    Q_DISABLE_COPY_MOVE(XServer)

    /// @p size: "1400x800". False when there is no Xvfb.
    [[nodiscard]] bool start(const QString &size);
    [[nodiscard]] QString display() const { return m_display; } ///< for DISPLAY

private:
    QProcess m_server;
    QString m_display;
};

} // namespace leadlight::testsupport
