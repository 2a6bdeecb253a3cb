// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notice/backgroundsync.h"

#include "ui/preferences/preferences.h"

namespace leadlight::ui {

namespace {

constexpr std::chrono::seconds lookEvery(10);

} // namespace

BackgroundSync::BackgroundSync(const Preferences &preferences, const core::Clock &clock, RunningTime runningTime,
                               QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_clock(clock)
    , m_runningTime(runningTime ? std::move(runningTime)
                                : [this] { return std::chrono::milliseconds(m_elapsed.elapsed()); })
    , m_schedule((m_elapsed.start(), now()), QRandomGenerator::global()->generate())
{
    const auto takeInterval = [this] {
        m_schedule.setInterval(std::chrono::minutes(m_preferences.number(Preference::SyncMinutes)));
    };
    takeInterval();
    connect(&preferences, &Preferences::changed, this, takeInterval);
    connect(&m_timer, &QTimer::timeout, this, &BackgroundSync::look);
    m_timer.start(lookEvery);
}

SyncSchedule::Now BackgroundSync::now() const
{
    return {m_runningTime(), m_clock.nowUtc()};
}

const connectors::Connector *BackgroundSync::named(const QString &name) const
{
    const auto found = std::find_if(m_connectors.cbegin(), m_connectors.cend(),
                                    [&name](const connectors::Connector &each) { return each.name == name; });
    return found == m_connectors.cend() ? nullptr : &*found;
}

void BackgroundSync::setConnectors(const QList<connectors::Connector> &connectors)
{
    for (const connectors::Connector &before : std::as_const(m_connectors)) {
        if (!connectors.contains(before))
            m_schedule.forget(before.uid);
    }
    m_connectors = connectors;
}

void BackgroundSync::look()
{
    if (m_isRunning)
        return;
    QStringList all;
    for (const connectors::Connector &connector : std::as_const(m_connectors))
        all.append(connector.uid);
    const QStringList due = m_schedule.due(now(), all);
    QStringList names;
    for (const connectors::Connector &connector : std::as_const(m_connectors)) {
        if (due.contains(connector.uid))
            names.append(connector.name);
    }
    if (!names.isEmpty())
        Q_EMIT syncWanted(names);
}

void BackgroundSync::syncBegan(const QStringList &names, bool isByPerson)
{
    m_isRunning = true;
    if (!isByPerson)
        return;
    QStringList uids;
    for (const connectors::Connector &connector : std::as_const(m_connectors)) {
        if (names.isEmpty() || names.contains(connector.name))
            uids.append(connector.uid);
    }
    m_schedule.startedByPerson(uids);
}

void BackgroundSync::syncEnded(const QList<sync::ConnectorReport> &reports)
{
    m_isRunning = false;
    m_schedule.syncEnded(now());
    for (const sync::ConnectorReport &report : reports) {
        const connectors::Connector *connector = named(report.connector);
        if (!connector)
            continue;
        const auto kind = report.error ? std::optional(report.error->kind) : std::nullopt;
        const SyncSchedule::Tell tell = m_schedule.ended(connector->uid, kind);
        if (tell != SyncSchedule::Tell::Nothing)
            Q_EMIT failing(report.connector, *report.error, tell == SyncSchedule::Tell::NeedsPerson);
    }
}

QString BackgroundSync::nextSyncText() const
{
    const auto left = m_schedule.untilNext(now());
    if (!left)
        return tr("No sync in the background: it is switched off in the preferences.");
    if (m_isRunning || m_connectors.isEmpty())
        return {};
    const bool areAllWaiting =
        std::all_of(m_connectors.cbegin(), m_connectors.cend(),
                    [this](const connectors::Connector &each) { return m_schedule.waitsForPerson(each.uid); });
    if (areAllWaiting)
        return tr("No sync in the background until you have looked at the connectors.");
    const auto minutes = int(std::chrono::ceil<std::chrono::minutes>(*left).count());
    return minutes <= 1 ? tr("Next sync within a minute.") : tr("Next sync in %n minutes.", nullptr, minutes);
}

} // namespace leadlight::ui
