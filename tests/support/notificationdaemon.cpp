// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/notificationdaemon.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QElapsedTimer>
#include <QFile>

namespace leadlight::testsupport {

namespace {

constexpr int patience = 20'000;

QDBusMessage call(const QString &interface, const QString &method, const QVariantList &arguments = {})
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.Notifications"),
                                       QStringLiteral("/org/freedesktop/Notifications"), interface, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message, QDBus::Block, patience);
}

} // namespace

NotificationDaemon::~NotificationDaemon()
{
    m_daemon.terminate();
    m_daemon.waitForFinished(patience);
}

bool NotificationDaemon::start()
{
    if (!m_server.start(QStringLiteral("800x600")))
        return false;

    QFile settings(m_folder.filePath(QStringLiteral("dunstrc")));
    if (!settings.open(QIODevice::WriteOnly))
        return false;
    settings.write("[global]\nmarkup = full\nformat = \"%s\\n%b\"\nstack_duplicates = false\nhistory_length = 50\n"
                   "idle_threshold = 0\n[urgency_normal]\ntimeout = 0\n");
    settings.close();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), m_server.display());
    m_daemon.setProcessEnvironment(environment);
    m_daemon.setProcessChannelMode(QProcess::ForwardedChannels);
    m_daemon.start(QStringLiteral("dunst"), {QStringLiteral("-conf"), settings.fileName()});
    QElapsedTimer timer;
    timer.start();
    while (!QDBusConnection::sessionBus().interface()->isServiceRegistered(
        QStringLiteral("org.freedesktop.Notifications"))) {
        if (timer.hasExpired(patience) || m_daemon.waitForFinished(20))
            return false;
    }
    return true;
}

int NotificationDaemon::shown() const
{
    const QDBusMessage answer = call(QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"),
                                     {QStringLiteral("org.dunstproject.cmd0"), QStringLiteral("displayedLength")});
    return answer.arguments().value(0).value<QDBusVariant>().variant().toInt();
}

QList<QVariantMap> NotificationDaemon::history() const
{
    const QDBusMessage answer =
        call(QStringLiteral("org.dunstproject.cmd0"), QStringLiteral("NotificationListHistory"));
    return qdbus_cast<QList<QVariantMap>>(answer.arguments().value(0));
}

void NotificationDaemon::putAllAway() const
{
    call(QStringLiteral("org.dunstproject.cmd0"), QStringLiteral("NotificationCloseAll"));
}

bool NotificationDaemon::press() const
{
    return QProcess::execute(QStringLiteral("dunstctl"), {QStringLiteral("action")}) == 0;
}

} // namespace leadlight::testsupport
