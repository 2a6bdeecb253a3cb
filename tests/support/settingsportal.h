// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusVirtualObject>
#include <QVariantMap>

namespace leadlight::testsupport {

/// org.freedesktop.portal.Settings on the session bus, telling of org.freedesktop.appearance what a test wants. Lives
/// in the test's own thread, on a connection of its own.
class SettingsPortal final : public QDBusVirtualObject
{
    Q_OBJECT

public:
    enum class Manners { Answers, Refuses, IsSilent, TalksNonsense };

    SettingsPortal();
    ~SettingsPortal() override;

    /// Takes the service's name.
    [[nodiscard]] bool start();
    void stop();
    void setManners(Manners manners) { m_manners = manners; }
    /// Tells everybody, as a desktop does when somebody changes its settings.
    void set(const QString &key, const QVariant &value,
             const QString &space = QStringLiteral("org.freedesktop.appearance"));
    [[nodiscard]] int questions() const { return m_questions; }

    [[nodiscard]] QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    QDBusConnection m_bus;
    QVariantMap m_settings;
    Manners m_manners = Manners::Answers;
    int m_questions = 0;
};

} // namespace leadlight::testsupport
