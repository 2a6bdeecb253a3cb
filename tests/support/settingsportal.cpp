// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/settingsportal.h"

#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVariant>

using namespace Qt::Literals::StringLiterals;

namespace leadlight::testsupport {

namespace {

constexpr auto service = "org.freedesktop.portal.Desktop"_L1;
constexpr auto path = "/org/freedesktop/portal/desktop"_L1;
constexpr auto interface = "org.freedesktop.portal.Settings"_L1;

using Spaces = QMap<QString, QVariantMap>;

} // namespace

SettingsPortal::SettingsPortal()
    : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"settings portal"_s))
{
    qDBusRegisterMetaType<Spaces>();
    m_bus.registerVirtualObject(path, this);
}

SettingsPortal::~SettingsPortal()
{
    stop();
    QDBusConnection::disconnectFromBus(m_bus.name());
}

bool SettingsPortal::start()
{
    return m_bus.registerService(service);
}

void SettingsPortal::stop()
{
    m_bus.unregisterService(service);
}

void SettingsPortal::set(const QString &key, const QVariant &value, const QString &space)
{
    if (space == "org.freedesktop.appearance"_L1)
        m_settings.insert(key, value);
    QDBusMessage signal = QDBusMessage::createSignal(path, interface, u"SettingChanged"_s);
    signal.setArguments({space, key, QVariant::fromValue(QDBusVariant(value))});
    m_bus.send(signal);
}

QString SettingsPortal::introspect(const QString &) const
{
    return {};
}

bool SettingsPortal::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    if (message.member() != "ReadAll"_L1)
        return false;
    ++m_questions;
    switch (m_manners) {
    case Manners::Answers:
        break;
    case Manners::Refuses:
        return connection.send(message.createErrorReply(QDBusError::Failed, u"not today"_s));
    case Manners::IsSilent:
        return true;
    case Manners::TalksNonsense:
        return connection.send(message.createReply(QVariantList{7, u"dark"_s}));
    }
    const Spaces spaces{{u"org.freedesktop.appearance"_s, m_settings}, {u"org.example"_s, {{u"color-scheme"_s, 1U}}}};
    return connection.send(message.createReply(QVariant::fromValue(spaces)));
}

} // namespace leadlight::testsupport
