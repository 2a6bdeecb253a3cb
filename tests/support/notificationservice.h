// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusVirtualObject>
#include <QList>
#include <QStringList>
#include <QVariantMap>

namespace leadlight::testsupport {

/// A notification as a service received it.
struct ReceivedNotification
{
    QString application;
    uint replaces = 0;
    QString icon;
    QString summary;
    QString body;
    QStringList actions; ///< keys and labels in turn
    QVariantMap hints;
    uint id = 0; ///< what was answered
};

/// org.freedesktop.Notifications on the session bus, with the capabilities and the manners that a test wants. Lives in
/// the test's own thread, on a connection of its own.
class NotificationService final : public QDBusVirtualObject
{
    Q_OBJECT

public:
    enum class Manners { Answers, Refuses, IsSilent };

    NotificationService();
    ~NotificationService() override;

    /// Takes the service's name; again after stop() it is another service with numbers of its own.
    [[nodiscard]] bool start();
    void stop();
    void setCapabilities(const QStringList &capabilities) { m_capabilities = capabilities; }
    void setManners(Manners manners) { m_manners = manners; }

    [[nodiscard]] const QList<ReceivedNotification> &received() const { return m_received; }
    [[nodiscard]] const QList<uint> &closed() const { return m_closed; }
    void invoke(uint id, const QString &key);
    /// @p reason: 1 its time was over, 2 put away by a person, 3 by the program.
    void close(uint id, uint reason);

    [[nodiscard]] QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    [[nodiscard]] ReceivedNotification take(const QVariantList &arguments);

    QDBusConnection m_bus;
    QStringList m_capabilities{QStringLiteral("actions"), QStringLiteral("body"), QStringLiteral("body-markup")};
    Manners m_manners = Manners::Answers;
    QList<ReceivedNotification> m_received;
    QList<uint> m_closed;
    uint m_lastId = 100;
};

} // namespace leadlight::testsupport
