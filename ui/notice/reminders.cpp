// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notice/reminders.h"

#include "core/clock.h"
#include "ui/common/services.h"
#include "ui/common/withstore.h"
#include "ui/notice/newleads.h"
#include "ui/notice/noticestate.h"
#include "ui/notice/notifying.h"
#include "ui/preferences/preferences.h"

#include <chrono>

namespace leadlight::ui {

namespace {

constexpr std::chrono::minutes lookEvery(5);

QString defaultKey()
{
    return QStringLiteral("default");
}

QString checkKey()
{
    return QStringLiteral("check");
}

} // namespace

Reminders::Reminders(const Services &services, const Preferences &preferences, NoticeState &state,
                     const core::Clock &clock, const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_preferences(preferences)
    , m_state(state)
    , m_clock(clock)
    , m_silenceNotice(bus, {{defaultKey(), tr("Show")}, {checkKey(), tr("Check the connectors")}})
    , m_lateNotice(bus, {{defaultKey(), tr("Show")}}, DesktopNotification::Urgency::Low)
{
    connect(&m_silenceNotice, &DesktopNotification::invoked, this, [this](const QString &key) {
        if (key == checkKey())
            Q_EMIT checkWanted();
        else
            Q_EMIT insightsWanted();
    });
    connect(&m_silenceNotice, &DesktopNotification::notShown, this, &Reminders::notShown);
    connect(&m_lateNotice, &DesktopNotification::invoked, this, [this] {
        acknowledgeLate();
        Q_EMIT lateLeadsWanted();
    });
    connect(&m_lateNotice, &DesktopNotification::dismissed, this, &Reminders::acknowledgeLate);
    connect(&m_lateNotice, &DesktopNotification::notShown, this, &Reminders::notShown);
    connect(&preferences, &Preferences::changed, this, [this](Preference key) {
        if (key == Preference::NotifiesLate && m_preferences.flag(key))
            m_state.setToldLateUpTo(m_clock.nowUtc());
        look();
    });
    connect(&m_timer, &QTimer::timeout, this, &Reminders::look);
    m_timer.start(lookEvery);
}

void Reminders::setIsLooking(bool isLooking)
{
    m_isLooking = isLooking;
    if (!isLooking)
        return;
    m_silences.clear(); // the window shows them
    m_silenceNotice.close();
    lookForLate(); // what is late by now has been seen
    acknowledgeLate();
}

void Reminders::look()
{
    tellSilences();
    lookForLate();
}

// --- offers that have fallen silent
// ------------------------------------------------------------------------------------

void Reminders::tellSilent(const QList<store::OfferSilence> &offers)
{
    m_silences += offers;
    tellSilences();
}

void Reminders::tellSilences()
{
    if (!m_preferences.flag(Preference::NotifiesSilence) || m_isLooking)
        m_silences.clear();
    if (m_silences.isEmpty() || !mayNotify(m_preferences, m_state, m_clock))
        return;
    m_silenceNotice.show(silenceText(m_silences));
    m_silences.clear();
}

// --- leads that wait
// ---------------------------------------------------------------------------------------------------

void Reminders::lookForLate()
{
    if (!m_preferences.flag(Preference::NotifiesLate))
        return;
    const QDateTime now = m_clock.nowUtc();
    const QDateTime told = m_state.toldLateUpTo();
    // A clock that was a little fast catches up with what has been told; one that was far off is not believed.
    if (!told.isValid() || m_isLooking || told > now.addDays(1)) {
        m_state.setToldLateUpTo(now);
        m_lateSince = now;
        return;
    }
    if (told >= now || !mayNotify(m_preferences, m_state, m_clock))
        return;
    if (!m_lateSince.isValid() || m_lateSince > told)
        m_lateSince = told;
    const auto work = [since = m_lateSince, told, now](store::LeadStore &store,
                                                       std::stop_token stop) -> core::Result<NewLeads> {
        const auto fresh = findLateLeads(store, told, now, stop);
        return fresh && fresh->count > 0 ? findLateLeads(store, since, now, stop) : fresh;
    };
    m_question = m_services.reading.run(this, withStore(m_services.stores, work),
                                        [this, now](const core::Result<NewLeads> &found) {
                                            if (found && !m_isLooking) // where the cache fails, the window says so
                                                takeLate(*found, now);
                                        });
}

void Reminders::takeLate(const NewLeads &found, const QDateTime &asOf)
{
    m_state.setToldLateUpTo(asOf);
    if (found.count > 0)
        m_lateNotice.show(lateLeadsText(found, m_preferences.flag(Preference::NotifiesNames)));
}

/// What has been told by now is not counted again.
void Reminders::acknowledgeLate()
{
    m_lateSince = m_state.toldLateUpTo();
    m_lateNotice.close();
}

} // namespace leadlight::ui
