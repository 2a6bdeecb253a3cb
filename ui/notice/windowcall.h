// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

#include <optional>

namespace leadlight::ui {

/// What a start of the program wants of the window, the first start as well as one that finds a window open. A value.
struct WindowRequest
{
    static constexpr qsizetype mostFiles = 100;

    QStringList files;             ///< to import: absolute paths, at most mostFiles
    std::optional<QString> filter; ///< takes the place of the window's; empty: all leads
    QByteArray activationToken;    ///< of who started the program: lets the window come to the front; may be empty
};

/// How a further start hands its wishes to the window of the first, which may be in the tray: over the session bus, as
/// org.freedesktop.Application, under a name made from the profile that both have. GUI thread.
class WindowCall final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    /// Listens. Where there is no bus, nobody calls.
    WindowCall(const QDBusConnection &bus, const QString &profileId, QObject *parent = nullptr);
    ~WindowCall() override;

    /// Calls; for a process that has no window yet: waits for the answer, up to a few seconds. False when nobody
    /// answered, or not all of it was taken.
    [[nodiscard]] static bool call(const QString &profileId, const WindowRequest &request,
                                   const QDBusConnection &bus = QDBusConnection::sessionBus());

public Q_SLOTS:
    // The names and arguments of the interface. @p platformData: "activation-token" or "desktop-startup-id". What is
    // out of bounds is answered with InvalidArgs and does nothing.

    Q_SCRIPTABLE void Activate(const QVariantMap &platformData);
    /// @p uris: of files on this machine.
    Q_SCRIPTABLE void Open(const QStringList &uris, const QVariantMap &platformData);
    /// @p action: "filter", with one text.
    Q_SCRIPTABLE void ActivateAction(const QString &action, const QVariantList &parameter,
                                     const QVariantMap &platformData);

Q_SIGNALS:
    void wanted(const leadlight::ui::WindowRequest &request);

private:
    void refuse(const QString &reason);

    QDBusConnection m_bus;
    const QString m_service;
};

} // namespace leadlight::ui
