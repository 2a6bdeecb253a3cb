// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notice/desktopnotification.h"

#include "ui/notice/windowfront.h"

#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QVariantMap>

#include <chrono>

namespace leadlight::ui {

namespace {

constexpr QLatin1StringView serviceName("org.freedesktop.Notifications");
constexpr QLatin1StringView objectPath("/org/freedesktop/Notifications");
constexpr QLatin1StringView busName("org.freedesktop.DBus");
constexpr QLatin1StringView applicationId("org.leadlight.Leadlight");
constexpr std::chrono::milliseconds patience = std::chrono::seconds(5);
constexpr uint dismissedByPerson = 2;

} // namespace

DesktopNotification::DesktopNotification(const QDBusConnection &bus, QList<Action> actions, Urgency urgency,
                                         QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_actions(std::move(actions))
    , m_urgency(urgency)
{
    if (!m_bus.isConnected())
        return;
    // From anybody: naming the sender would make Qt ask the bus for its owner, and wait for the answer.
    m_bus.connect({}, objectPath, serviceName, QStringLiteral("ActionInvoked"), this,
                  SLOT(actionInvoked(uint, QString, QDBusMessage)));
    m_bus.connect({}, objectPath, serviceName, QStringLiteral("ActivationToken"), this,
                  SLOT(activationToken(uint, QString, QDBusMessage)));
    m_bus.connect({}, objectPath, serviceName, QStringLiteral("NotificationClosed"), this,
                  SLOT(notificationClosed(uint, uint, QDBusMessage)));
    m_bus.connect({}, {}, busName, QStringLiteral("NameOwnerChanged"), {serviceName}, {}, this,
                  SLOT(ownerChanged(QString, QString, QString)));
}

void DesktopNotification::show(const NoticeText &text)
{
    m_next = text;
    m_isClosed = false;
    if (m_isWaiting)
        return;
    if (!m_bus.isConnected())
        QTimer::singleShot(0, this, &DesktopNotification::fail);
    else if (!m_capabilities)
        ask();
    else
        send();
}

void DesktopNotification::ask()
{
    call(QStringLiteral("GetCapabilities"), {}, [this](const QDBusMessage &answer) {
        m_capabilities = answer.arguments().value(0).toStringList();
        send();
    });
}

void DesktopNotification::send()
{
    m_sent = std::exchange(m_next, std::nullopt);
    const NoticeText &text = *m_sent;
    const auto can = [this](const char *what) { return m_capabilities->contains(QLatin1StringView(what)); };
    QString body;
    if (can("body"))
        body = can("body-markup") ? text.body.toHtmlEscaped() : text.body;
    QStringList actions;
    if (can("actions")) {
        for (const Action &action : m_actions)
            actions << action.key << action.label;
    }
    QVariantMap hints{{QStringLiteral("desktop-entry"), QString(applicationId)},
                      {QStringLiteral("urgency"), QVariant::fromValue(uchar(m_urgency))}};
    if (m_urgency == Urgency::Low)
        hints.insert(QStringLiteral("suppress-sound"), true);
    const QVariantList arguments{
        QStringLiteral("Leadlight"), m_id, QString(applicationId), text.summary, body, actions, hints, -1};
    call(QStringLiteral("Notify"), arguments, [this](const QDBusMessage &answer) {
        m_sent.reset();
        m_id = answer.arguments().value(0).toUInt();
        m_service = answer.service();
        if (m_next)
            show(*m_next);
        else if (m_isClosed)
            close();
    });
}

void DesktopNotification::call(const QString &method, const QVariantList &arguments,
                               std::function<void(const QDBusMessage &)> answered)
{
    QDBusMessage message = QDBusMessage::createMethodCall(serviceName, objectPath, serviceName, method);
    message.setArguments(arguments);
    m_isWaiting = true;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, int(patience.count())), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, answered = std::move(answered)] {
        watcher->deleteLater();
        m_isWaiting = false;
        const QDBusMessage answer = watcher->reply();
        if (answer.type() == QDBusMessage::ReplyMessage)
            answered(answer);
        else
            fail();
    });
}

void DesktopNotification::fail()
{
    m_capabilities.reset(); // another service may be there the next time
    m_id = 0;
    const auto sent = std::exchange(m_sent, std::nullopt);
    const auto next = std::exchange(m_next, std::nullopt);
    if (const auto &latest = next ? next : sent; latest && !m_isClosed)
        Q_EMIT notShown(*latest);
}

void DesktopNotification::close()
{
    m_isClosed = true;
    if (m_isWaiting || m_id == 0)
        return;
    QDBusMessage message =
        QDBusMessage::createMethodCall(serviceName, objectPath, serviceName, QStringLiteral("CloseNotification"));
    message.setArguments({std::exchange(m_id, 0)});
    m_bus.asyncCall(message, int(patience.count()));
}

bool DesktopNotification::isOurs(uint id, const QDBusMessage &message) const
{
    return id != 0 && id == m_id && message.service() == m_service;
}

void DesktopNotification::actionInvoked(uint id, const QString &key, const QDBusMessage &message)
{
    if (isOurs(id, message))
        Q_EMIT invoked(key);
}

void DesktopNotification::activationToken(uint id, const QString &token, const QDBusMessage &message)
{
    if (isOurs(id, message))
        setActivationToken(token.toUtf8());
}

void DesktopNotification::notificationClosed(uint id, uint reason, const QDBusMessage &message)
{
    if (!isOurs(id, message))
        return;
    m_id = 0;
    if (reason == dismissedByPerson)
        Q_EMIT dismissed();
}

void DesktopNotification::ownerChanged(const QString &, const QString &, const QString &)
{
    // Another service: its numbers mean other notifications, and it may know other things.
    m_capabilities.reset();
    m_id = 0;
}

} // namespace leadlight::ui
