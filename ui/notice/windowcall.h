// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QString>

namespace leadlight::ui {

/// How a second start finds the window of the first, which may be in the tray: over the session bus, by the profile
/// that both have. GUI thread.
class WindowCall final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.leadlight.Window")

public:
    /// Listens. Where there is no bus, nobody calls.
    WindowCall(const QDBusConnection &bus, const QString &profileId, QObject *parent = nullptr);
    ~WindowCall() override;

    /// Calls; for a process that has no window yet: waits for the answer, up to a few seconds. False when nobody
    /// answered.
    [[nodiscard]] static bool call(const QString &profileId,
                                   const QDBusConnection &bus = QDBusConnection::sessionBus());

public Q_SLOTS:
    /// @p activationToken: with which a Wayland compositor lets the window come to the front; may be empty.
    Q_SCRIPTABLE void raise(const QString &activationToken);

Q_SIGNALS:
    void raiseWanted();

private:
    QDBusConnection m_bus;
    const QString m_service;
};

} // namespace leadlight::ui
