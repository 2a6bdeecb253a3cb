// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notice/windowcall.h"

#include <QDBusMessage>

namespace leadlight::ui {

namespace {

constexpr int patience = 3000; // milliseconds

QString serviceOf(const QString &profileId)
{
    return QStringLiteral("org.leadlight.Leadlight.profile_") + QString(profileId).remove(QLatin1Char('-'));
}

QString objectPath()
{
    return QStringLiteral("/org/leadlight/Window");
}

} // namespace

WindowCall::WindowCall(const QDBusConnection &bus, const QString &profileId, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_service(serviceOf(profileId))
{
    if (!m_bus.isConnected())
        return;
    m_bus.registerObject(objectPath(), this, QDBusConnection::ExportScriptableSlots);
    m_bus.registerService(m_service);
}

WindowCall::~WindowCall()
{
    if (!m_bus.isConnected())
        return;
    m_bus.unregisterObject(objectPath());
    m_bus.unregisterService(m_service);
}

bool WindowCall::call(const QString &profileId, const QDBusConnection &bus)
{
    if (!bus.isConnected())
        return false;
    QDBusMessage message = QDBusMessage::createMethodCall(
        serviceOf(profileId), objectPath(), QStringLiteral("org.leadlight.Window"), QStringLiteral("raise"));
    message.setArguments({qEnvironmentVariable("XDG_ACTIVATION_TOKEN")});
    return bus.call(message, QDBus::Block, patience).type() == QDBusMessage::ReplyMessage;
}

void WindowCall::raise(const QString &activationToken)
{
    if (!activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activationToken.toUtf8());
    Q_EMIT raiseWanted();
}

} // namespace leadlight::ui
