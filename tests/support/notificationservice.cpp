// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/notificationservice.h"

#include <QDBusArgument>
#include <QDBusMessage>

namespace leadlight::testsupport {

namespace {

QString serviceName()
{
    return QStringLiteral("org.freedesktop.Notifications");
}

QString objectPath()
{
    return QStringLiteral("/org/freedesktop/Notifications");
}

} // namespace

NotificationService::NotificationService()
    : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("notification service")))
{
    m_bus.registerVirtualObject(objectPath(), this);
}

NotificationService::~NotificationService()
{
    stop();
    QDBusConnection::disconnectFromBus(m_bus.name());
}

bool NotificationService::start()
{
    m_lastId = 100;
    return m_bus.registerService(serviceName());
}

void NotificationService::stop()
{
    m_bus.unregisterService(serviceName());
}

QString NotificationService::introspect(const QString &) const
{
    return {};
}

ReceivedNotification NotificationService::take(const QVariantList &arguments)
{
    ReceivedNotification notification{
        .application = arguments.value(0).toString(),
        .replaces = arguments.value(1).toUInt(),
        .icon = arguments.value(2).toString(),
        .summary = arguments.value(3).toString(),
        .body = arguments.value(4).toString(),
        .actions = arguments.value(5).toStringList(),
        .hints = qdbus_cast<QVariantMap>(arguments.value(6)),
        .id = 0,
    };
    notification.id = notification.replaces != 0 ? notification.replaces : ++m_lastId;
    return notification;
}

bool NotificationService::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    if (m_manners == Manners::IsSilent)
        return true;
    if (m_manners == Manners::Refuses)
        return connection.send(message.createErrorReply(QDBusError::Failed, QStringLiteral("not today")));
    if (message.member() == QLatin1StringView("GetCapabilities"))
        return connection.send(message.createReply(m_capabilities));
    if (message.member() == QLatin1StringView("GetServerInformation"))
        return connection.send(message.createReply());
    if (message.member() == QLatin1StringView("CloseNotification")) {
        m_closed.append(message.arguments().value(0).toUInt());
        return connection.send(message.createReply());
    }
    if (message.member() != QLatin1StringView("Notify"))
        return false;
    m_received.append(take(message.arguments()));
    return connection.send(message.createReply(m_received.constLast().id));
}

void NotificationService::invoke(uint id, const QString &key)
{
    QDBusMessage signal = QDBusMessage::createSignal(objectPath(), serviceName(), QStringLiteral("ActionInvoked"));
    signal.setArguments({id, key});
    m_bus.send(signal);
}

void NotificationService::close(uint id, uint reason)
{
    QDBusMessage signal = QDBusMessage::createSignal(objectPath(), serviceName(), QStringLiteral("NotificationClosed"));
    signal.setArguments({id, reason});
    m_bus.send(signal);
}

} // namespace leadlight::testsupport
