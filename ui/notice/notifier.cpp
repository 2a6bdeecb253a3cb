// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notice/notifier.h"

#include "ui/common/services.h"
#include "ui/common/withstore.h"
#include "ui/notice/noticestate.h"
#include "ui/notice/notifying.h"
#include "ui/preferences/preferences.h"

#include <chrono>

namespace leadlight::ui {

namespace {

constexpr std::chrono::minutes lookEvery(1);
/// A lead may be received before a sync begins and be visible only afterwards, and clocks differ.
constexpr int lateDays = 1;

QString defaultKey()
{
    return QStringLiteral("default");
}

/// A clock that was wrong once is not believed forever.
QDateTime believed(const QDateTime &since, const QDateTime &now)
{
    return since > now ? now.addDays(-lateDays) : since;
}

QString pauseKey()
{
    return QStringLiteral("pause");
}

} // namespace

Notifier::Notifier(const Services &services, const Preferences &preferences, NoticeState &state,
                   const core::Clock &clock, const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_preferences(preferences)
    , m_state(state)
    , m_clock(clock)
    , m_leadsNotice(bus, {{defaultKey(), tr("Show")}, {pauseKey(), tr("Snooze for today")}})
    , m_failureNotice(bus, {{defaultKey(), tr("Show")}})
    , m_seenUpTo(state.toldUpTo().value_or(0))
{
    connect(&m_leadsNotice, &DesktopNotification::invoked, this, [this](const QString &key) {
        if (key == pauseKey())
            setPausedToday(true);
        else
            Q_EMIT viewWanted(m_toldView);
        acknowledge();
    });
    connect(&m_leadsNotice, &DesktopNotification::dismissed, this, &Notifier::acknowledge);
    connect(&m_leadsNotice, &DesktopNotification::notShown, this, &Notifier::notShown);
    connect(&m_failureNotice, &DesktopNotification::invoked, this, &Notifier::connectorsWanted);
    connect(&m_failureNotice, &DesktopNotification::notShown, this, &Notifier::notShown);
    connect(&preferences, &Preferences::changed, this, &Notifier::look);
    connect(&m_minute, &QTimer::timeout, this, &Notifier::look);
    m_minute.start(lookEvery);
}

void Notifier::setConnectors(const QList<connectors::Connector> &connectors)
{
    m_connectors = connectors;
    ask(); // what came while the window was closed
}

bool Notifier::isPausedToday() const
{
    return m_state.pausedOn() == m_clock.nowUtc().toLocalTime().date();
}

void Notifier::setPausedToday(bool isPaused)
{
    if (isPaused == isPausedToday())
        return;
    m_state.setPausedOn(isPaused ? m_clock.nowUtc().toLocalTime().date() : QDate());
    Q_EMIT pausedChanged(isPaused);
    look();
}

bool Notifier::mayTell() const
{
    return mayNotify(m_preferences, m_state, m_clock);
}

void Notifier::look()
{
    if (!mayTell())
        return;
    if (m_isKept)
        ask();
    tellFailures();
}

void Notifier::setIsLooking(bool isLooking)
{
    m_isLooking = isLooking;
    if (isLooking)
        acknowledge();
}

// --- new leads
// --------------------------------------------------------------------------------------------------------

void Notifier::syncBegan()
{
    m_syncBegan = m_clock.nowUtc();
}

void Notifier::syncEnded(const QList<sync::ConnectorReport> &reports)
{
    QStringList firstSyncs;
    for (const sync::ConnectorReport &report : reports) {
        if (report.error)
            continue;
        m_failures.remove(report.connector);
        for (const connectors::Connector &connector : std::as_const(m_connectors)) {
            const QDateTime before = m_state.syncedSince(connector.uid);
            if (connector.name != report.connector)
                continue;
            if (before.isValid())
                m_syncedSince.insert(connector.uid,
                                     std::max(believed(before, m_syncBegan), m_syncBegan.addDays(-lateDays)));
            else
                firstSyncs.append(connector.uid);
        }
    }
    ask(); // before what follows: a first sync's leads are no news
    for (const QString &uid : std::as_const(firstSyncs))
        m_state.setSyncedSince(uid, m_syncBegan);
}

NewLeadsQuestion Notifier::question() const
{
    NewLeadsQuestion question;
    question.after = m_seenUpTo;
    question.now = m_clock.nowUtc();
    const QStringList told = m_preferences.texts(Preference::NotifiedViews);
    for (const NoticeView &view : m_views) {
        if (told.contains(view.id))
            question.views.append(view);
    }
    if (told.contains(QString()))
        question.views.append(NoticeView()); // last: a lead counts for the view that says more
    for (const connectors::Connector &connector : m_connectors) {
        const QDateTime since = m_seenSince.value(connector.uid, m_state.syncedSince(connector.uid));
        if (since.isValid())
            question.sources.append(
                {connector.name, leads::LeadTime::fromDateTime(believed(since, question.now)).ticks});
    }
    return question;
}

void Notifier::ask()
{
    if (m_isAsking) {
        m_asksAgain = true;
        return;
    }
    m_isAsking = true;
    m_asksAgain = false;
    const auto work = [question = question()](store::LeadStore &store, std::stop_token stop) {
        return findNewLeads(store, question, stop);
    };
    m_question =
        m_services.reading.run(this, withStore(m_services.stores, work),
                               [this, after = m_seenUpTo, since = m_syncedSince](const core::Result<NewLeads> &found) {
                                   m_isAsking = false;
                                   // Where the cache cannot be read, the window says so.
                                   if (found && after == m_seenUpTo) {
                                       m_answeredSince = since;
                                       take(*found);
                                   }
                                   if (m_asksAgain)
                                       ask();
                               });
}

void Notifier::take(const NewLeads &found)
{
    m_greatest = found.greatest;
    const auto told = m_state.toldUpTo();
    const bool isAnotherCache = !told || found.greatest < *told;
    if (isAnotherCache || m_isLooking || found.count == 0) {
        acknowledge();
        return;
    }
    setUnseen(found.count);
    const bool isNews = found.newest > *told;
    m_isKept = isNews && m_preferences.flag(Preference::Notifies) && !mayTell();
    if (m_isKept)
        return;
    if (isNews && m_preferences.flag(Preference::Notifies))
        tell(found);
    passBy();
}

void Notifier::tell(const NewLeads &found)
{
    m_toldView = found.groups.isEmpty() ? QString() : found.groups.constFirst().viewId;
    for (const NewLeads::Group &group : found.groups) {
        if (group.viewId != m_toldView)
            m_toldView.clear(); // of several views: all new leads
    }
    m_leadsNotice.show(newLeadsText(found, m_preferences.flag(Preference::NotifiesNames)));
}

/// Nothing that the latest answer knows of is told any more.
void Notifier::passBy()
{
    // What the count goes on from stays as it was when somebody last looked.
    for (auto it = m_answeredSince.cbegin(); it != m_answeredSince.cend(); ++it) {
        if (!m_seenSince.contains(it.key()))
            m_seenSince.insert(it.key(), m_state.syncedSince(it.key()));
        m_state.setSyncedSince(it.key(), it.value());
    }
    m_answeredSince.clear();
    m_state.setToldUpTo(*m_greatest);
}

void Notifier::setUnseen(qint64 count)
{
    if (m_unseen == count)
        return;
    m_unseen = count;
    Q_EMIT unseenChanged(count);
}

void Notifier::acknowledge()
{
    m_asksAgain = m_asksAgain || m_isAsking; // the answer on its way counts from before
    m_isKept = false;
    if (m_greatest) {
        passBy();
        m_seenUpTo = *m_greatest;
        m_seenSince.clear();
    }
    setUnseen(0);
    m_leadsNotice.close();
}

// --- connectors that fail
// ---------------------------------------------------------------------------------------------

void Notifier::tellFailing(const QString &connector, const core::Error &error, bool needsPerson)
{
    m_failures.insert(connector, {error, needsPerson});
    tellFailures();
}

void Notifier::tellFailures()
{
    if (!m_preferences.flag(Preference::Notifies) || m_isLooking)
        m_failures.clear(); // the window shows it
    if (m_failures.isEmpty() || !mayTell())
        return;
    const auto first = m_failures.cbegin();
    NoticeText text = failingText(first.key(), first->error, first->needsPerson);
    for (auto it = std::next(first); it != m_failures.cend(); ++it)
        text.body += QLatin1Char('\n') + failingText(it.key(), it->error, it->needsPerson).summary;
    m_failureNotice.show(text);
    m_failures.clear();
}

} // namespace leadlight::ui
