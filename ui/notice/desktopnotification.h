// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/notice/noticetext.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>
#include <utility>

namespace leadlight::ui {

/// One notification of the desktop (org.freedesktop.Notifications), shown, replaced by a later one, and pressed. Never
/// waits: every call is asynchronous, and a service that does not answer in time is as good as none. GUI thread.
class DesktopNotification final : public QObject
{
    Q_OBJECT

public:
    struct Action
    {
        QString key; ///< "default": a press on the notification itself
        QString label;
    };

    /// As the specification numbers it; Low makes no sound.
    enum class Urgency : uchar { Low = 0, Normal = 1 };

    explicit DesktopNotification(const QDBusConnection &bus, QList<Action> actions, Urgency urgency = Urgency::Normal,
                                 QObject *parent = nullptr);

    /// Shows it, in the place of what is still shown.
    void show(const NoticeText &text);
    /// Takes it away.
    void close();

Q_SIGNALS:
    void invoked(const QString &key);
    /// Somebody has put it away; unlike one whose time was over.
    void dismissed();
    /// No service took it.
    void notShown(const leadlight::ui::NoticeText &text);

private Q_SLOTS:
    void actionInvoked(uint id, const QString &key, const QDBusMessage &message);
    void activationToken(uint id, const QString &token, const QDBusMessage &message);
    void notificationClosed(uint id, uint reason, const QDBusMessage &message);
    void ownerChanged(const QString &name, const QString &before, const QString &after);

private:
    [[nodiscard]] bool isOurs(uint id, const QDBusMessage &message) const;
    void ask();
    void send();
    void fail();
    void call(const QString &method, const QVariantList &arguments, std::function<void(const QDBusMessage &)> answered);

    QDBusConnection m_bus;
    const QList<Action> m_actions;
    const Urgency m_urgency;
    std::optional<QStringList> m_capabilities; ///< of the service that is there now
    std::optional<NoticeText> m_next;          ///< to be sent as soon as the service has answered
    std::optional<NoticeText> m_sent;          ///< the service has not answered yet
    bool m_isWaiting = false;                  ///< for the answer to a call
    bool m_isClosed = false;                   ///< taken away while it was being sent
    uint m_id = 0;                             ///< 0: none that could be replaced
    QString m_service;                         ///< who gave out m_id
};

} // namespace leadlight::ui
