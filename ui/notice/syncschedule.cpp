// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notice/syncschedule.h"

#include <algorithm>

namespace leadlight::ui {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds firstWait = 10s;  ///< the window comes first
constexpr std::chrono::milliseconds leastWait = 1min; ///< however the wall's clock is moved about
constexpr std::chrono::milliseconds settling = 30s;   ///< after waking up, until the network is there
constexpr std::chrono::milliseconds drift = 1min;     ///< more than this between the two clocks is a jump
constexpr std::chrono::minutes longestPause = 6h;
constexpr int failuresToTell = 3;

std::chrono::milliseconds between(const QDateTime &from, const QDateTime &to)
{
    return std::chrono::milliseconds(from.msecsTo(to));
}

/// Whether trying again by itself would only knock at a closed door.
bool needsPerson(core::ErrorKind error)
{
    using core::ErrorKind;
    switch (error) {
    case ErrorKind::WrongConnectionString:
    case ErrorKind::WrongField:
    case ErrorKind::KeyRejected:
    case ErrorKind::SasExpired:
    case ErrorKind::SasInsufficient:
    case ErrorKind::SignInFailed:
    case ErrorKind::KeychainMissing:
    case ErrorKind::KeychainSilent:
    case ErrorKind::KeychainRefused:
    case ErrorKind::SecretMissing:
        return true;
    default:
        return false;
    }
}

} // namespace

SyncSchedule::SyncSchedule(const Now &now, quint32 seed)
    : m_wait(firstWait)
    , m_from(now)
    , m_latest(now)
    , m_random(seed)
{
}

void SyncSchedule::setInterval(std::chrono::minutes interval)
{
    if (m_interval == interval)
        return;
    const bool isFirst = m_interval == 0min;
    m_interval = interval;
    if (!isFirst)
        chooseWait();
}

void SyncSchedule::chooseWait()
{
    const double part = 0.9 + 0.2 * m_random.generateDouble();
    m_wait = std::chrono::duration_cast<std::chrono::milliseconds>(m_interval * part);
}

void SyncSchedule::noticeJump(const Now &now)
{
    const auto jump = between(m_latest.utc, now.utc) - (now.running - m_latest.running);
    m_latest = now;
    if (jump < drift)
        return;
    m_settled = now.running + settling;
    // Whatever did not work before the machine slept may work now.
    for (Connector &connector : m_connectors)
        connector.sitsOut = 0;
}

QStringList SyncSchedule::due(const Now &now, const QStringList &all)
{
    noticeJump(now);
    if (untilNext(now).value_or(1ms) > 0ms)
        return {};
    QStringList round;
    for (const QString &uid : all) {
        Connector &connector = m_connectors[uid];
        if (connector.waitsForPerson)
            continue;
        if (connector.sitsOut > 0)
            --connector.sitsOut;
        else
            round.append(uid);
    }
    syncEnded(now); // also where every connector sits out
    return round;
}

void SyncSchedule::startedByPerson(const QStringList &connectors)
{
    for (const QString &uid : connectors)
        m_connectors.remove(uid);
}

SyncSchedule::Tell SyncSchedule::ended(const QString &uid, std::optional<core::ErrorKind> error)
{
    if (error == core::ErrorKind::Cancelled || error == core::ErrorKind::AlreadyRunning)
        return Tell::Nothing;
    Connector &connector = m_connectors[uid];
    if (!error) {
        connector = {};
        return Tell::Nothing;
    }
    ++connector.failures;
    if (needsPerson(*error)) {
        const bool isKnown = std::exchange(connector.waitsForPerson, true);
        return isKnown ? Tell::Nothing : Tell::NeedsPerson;
    }
    const auto most = m_interval == 0min ? 0 : longestPause / m_interval - 1;
    const int doubled = (1 << std::min(connector.failures, 16)) - 1;
    connector.sitsOut = int(std::max<long>(0, std::min<long>(doubled, most)));
    return connector.failures == failuresToTell ? Tell::FailsAgainAndAgain : Tell::Nothing;
}

void SyncSchedule::syncEnded(const Now &now)
{
    m_from = now;
    m_latest = now;
    chooseWait();
}

std::optional<std::chrono::milliseconds> SyncSchedule::untilNext(const Now &now) const
{
    if (m_interval == 0min)
        return std::nullopt;
    const auto running = now.running - m_from.running;
    // Time that went by asleep counts; a clock that was set back does not.
    const auto passed = std::max(running, between(m_from.utc, now.utc));
    const auto left = std::max(m_wait - passed, std::min(m_wait, leastWait) - running);
    return std::max({left, m_settled - now.running, std::chrono::milliseconds(0)});
}

} // namespace leadlight::ui
