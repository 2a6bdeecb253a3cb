// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/systemappearance.h"

#include <QApplication>
#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace leadlight::ui {

namespace {

constexpr int patience = 10'000; ///< milliseconds; the portal may have to be started
constexpr auto service = "org.freedesktop.portal.Desktop"_L1;
constexpr auto path = "/org/freedesktop/portal/desktop"_L1;
constexpr auto interface = "org.freedesktop.portal.Settings"_L1;
constexpr auto appearanceSpace = "org.freedesktop.appearance"_L1;
constexpr auto schemeKey = "color-scheme"_L1;
constexpr auto contrastKey = "contrast"_L1;

/// 0, which is "no preference" for every key, where it is not a number of the portal's.
uint number(const QVariant &value)
{
    const bool isNumber = value.typeId() == QMetaType::UInt || value.typeId() == QMetaType::Int;
    return isNumber ? value.toUInt() : 0;
}

Appearance wantedBy(const QVariantMap &settings)
{
    if (number(settings.value(contrastKey)) == 1)
        return Appearance::HighContrast;
    switch (number(settings.value(schemeKey))) {
    case 1:
        return Appearance::Dark;
    case 2:
        return Appearance::Light;
    default:
        return Appearance::System;
    }
}

} // namespace

SystemAppearance::SystemAppearance(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_hasOwnColours(QApplication::style()->objectName() != "fusion"_L1 ||
                      QApplication::palette() != QApplication::style()->standardPalette())
{
    if (m_hasOwnColours || !m_bus.isConnected())
        return;
    m_bus.connect(service, path, interface, u"SettingChanged"_s, this, SLOT(take(QString, QString, QDBusVariant)));
    auto *watcher = new QDBusServiceWatcher(service, m_bus, QDBusServiceWatcher::WatchForRegistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, &SystemAppearance::ask);
    ask();
}

void SystemAppearance::ask()
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, u"ReadAll"_s);
    message.setArguments({QStringList{appearanceSpace}});
    auto *call = new QDBusPendingCallWatcher(m_bus.asyncCall(message, patience), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        takeAll(call->reply());
    });
}

void SystemAppearance::takeAll(const QDBusMessage &answer)
{
    if (answer.type() != QDBusMessage::ReplyMessage || answer.signature() != "a{sa{sv}}"_L1)
        return;
    const auto spaces = qdbus_cast<QMap<QString, QVariantMap>>(answer.arguments().constFirst());
    set(spaces.value(appearanceSpace));
}

void SystemAppearance::take(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (space != appearanceSpace || (key != schemeKey && key != contrastKey))
        return;
    QVariantMap settings = m_settings;
    settings.insert(key, value.variant());
    set(settings);
}

void SystemAppearance::set(const QVariantMap &settings)
{
    m_settings = settings;
    dress();
}

void SystemAppearance::follow(Appearance chosen)
{
    m_chosen = chosen;
    dress();
}

Appearance SystemAppearance::shown() const
{
    return m_chosen == Appearance::System ? wantedBy(m_settings) : m_chosen;
}

void SystemAppearance::dress()
{
    if (shown() == m_worn)
        return;
    m_worn = shown();
    apply(m_worn);
    Q_EMIT shownChanged();
}

} // namespace leadlight::ui
