// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/background.h"
#include "store/insight.h"
#include "ui/notice/desktopnotification.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QTimer>

namespace leadlight::core {
class Clock;
}

namespace leadlight::ui {

class NoticeState;
class Preferences;
struct NewLeads;
struct Services;

/// Reminds a person who is not looking at the window of what no sync brings: offers that have fallen silent, and leads
/// that have waited for an answer for more than a day; one notification each. What comes up in quiet hours is told once
/// afterwards. Leads that became late before this was switched on are not told. GUI thread.
class Reminders final : public QObject
{
    Q_OBJECT

public:
    Reminders(const Services &services, const Preferences &preferences, NoticeState &state, const core::Clock &clock,
              const QDBusConnection &bus, QObject *parent = nullptr);

    /// Whether the window is in front of a person: then it speaks for itself.
    void setIsLooking(bool isLooking);
    /// Each silence once; whoever calls sees to that.
    void tellSilent(const QList<leadlight::store::OfferSilence> &offers);
    /// Tells what there is to tell now; happens by itself every few minutes.
    void look();

Q_SIGNALS:
    /// Somebody wants to see how the offers are doing.
    void insightsWanted();
    void checkWanted();
    /// Somebody wants to see the late leads.
    void lateLeadsWanted();
    /// There is no notification service: to be told in another way.
    void notShown(const leadlight::ui::NoticeText &text);

private:
    void tellSilences();
    void lookForLate();
    void takeLate(const NewLeads &found, const QDateTime &asOf);
    void acknowledgeLate();

    const Services &m_services;
    const Preferences &m_preferences;
    NoticeState &m_state;
    const core::Clock &m_clock;
    DesktopNotification m_silenceNotice;
    DesktopNotification m_lateNotice;
    QList<store::OfferSilence> m_silences; ///< to be told
    bool m_isLooking = false;
    QDateTime m_lateSince; ///< late leads are counted from there: when somebody last looked; invalid: as the state says
    core::Task m_question;
    QTimer m_timer;
};

} // namespace leadlight::ui
