// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/connectorlist.h"
#include "core/background.h"
#include "core/clock.h"
#include "sync/leadsync.h"
#include "ui/notice/desktopnotification.h"
#include "ui/notice/newleads.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QTimer>

namespace leadlight::ui {

class NoticeState;
class Preferences;
struct Services;

/// Tells a person who is not looking at the window of new leads and of connectors that fail: in one notification each,
/// which counts up until somebody has looked. Keeps what comes in quiet hours and tells it once afterwards. What a
/// connector's first sync brings is history and not news, and so is what came late and what was imported. GUI thread.
class Notifier final : public QObject
{
    Q_OBJECT

public:
    Notifier(const Services &services, const Preferences &preferences, NoticeState &state, const core::Clock &clock,
             const QDBusConnection &bus, QObject *parent = nullptr);

    /// The saved views; which of them are told is a preference.
    void setViews(const QList<NoticeView> &views) { m_views = views; }
    void setConnectors(const QList<connectors::Connector> &connectors);
    /// Whether the window is in front of a person: then it speaks for itself.
    void setIsLooking(bool isLooking);
    /// Takes back what a notification says, for its leads may be gone.
    void forget() { acknowledge(); }
    void syncBegan();
    void syncEnded(const QList<sync::ConnectorReport> &reports);
    void tellFailing(const QString &connector, const core::Error &error, bool needsPerson);
    [[nodiscard]] bool isPausedToday() const;
    void setPausedToday(bool isPaused);
    /// Tells what was kept, where that is possible now; happens by itself every minute.
    void look();

Q_SIGNALS:
    /// Leads that came since somebody last looked.
    void unseenChanged(qint64 count);
    void pausedChanged(bool isPaused);
    /// Somebody wants to see the new leads of a saved view; empty: all new leads.
    void viewWanted(const QString &viewId);
    void connectorsWanted();
    /// There is no notification service: to be told in another way.
    void notShown(const leadlight::ui::NoticeText &text);

private:
    struct Failure
    {
        core::Error error;
        bool needsPerson = false;
    };

    [[nodiscard]] bool mayTell() const;
    [[nodiscard]] NewLeadsQuestion question() const;
    void ask();
    void take(const NewLeads &found);
    void tell(const NewLeads &found);
    void passBy();
    void setUnseen(qint64 count);
    void acknowledge();
    void tellFailures();

    const Services &m_services;
    const Preferences &m_preferences;
    NoticeState &m_state;
    const core::Clock &m_clock;
    DesktopNotification m_leadsNotice;
    DesktopNotification m_failureNotice;
    QList<NoticeView> m_views;
    QList<connectors::Connector> m_connectors;
    bool m_isLooking = false;
    QDateTime m_syncBegan;

    qint64 m_seenUpTo = 0;                     ///< the greatest id when somebody last looked
    QHash<QString, QDateTime> m_seenSince;     ///< NoticeState::syncedSince() as of then
    QHash<QString, QDateTime> m_syncedSince;   ///< what it becomes when what the syncs brought has been told
    std::optional<qint64> m_greatest;          ///< by the latest answer; nothing before it
    QHash<QString, QDateTime> m_answeredSince; ///< m_syncedSince when that answer was asked for
    qint64 m_unseen = 0;
    bool m_isKept = false; ///< there is something to tell when the quiet hours are over
    QString m_toldView;
    bool m_isAsking = false;
    bool m_asksAgain = false;
    core::Task m_question;
    QMap<QString, Failure> m_failures; ///< to be told, by connector
    QTimer m_minute;
};

} // namespace leadlight::ui
