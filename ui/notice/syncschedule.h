// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QDateTime>
#include <QHash>
#include <QRandomGenerator>
#include <QStringList>

#include <chrono>
#include <optional>

namespace leadlight::ui {

/// When which connectors are synced without anybody asking. A round comes after every interval, a little sooner or
/// later so that many machines do not come at once; a connector that fails sits out twice as long each time, up to
/// six hours, and one whose keychain or credentials refuse waits until a person does something about it. Knows no timer
/// and no window. Not thread-safe.
class SyncSchedule final
{
public:
    /// Both clocks at one moment: the machine's running time never goes back but stands still while the machine
    /// sleeps; the wall's goes on, and may be set to anything.
    struct Now
    {
        std::chrono::milliseconds running;
        QDateTime utc;
    };

    /// What a person is to be told about a failure, once in a row of them.
    enum class Tell { Nothing, FailsAgainAndAgain, NeedsPerson };

    SyncSchedule(const Now &now, quint32 seed);

    /// 0: no rounds.
    void setInterval(std::chrono::minutes interval);
    /// A person has changed it: what it waited for may be over.
    void forget(const QString &connector) { m_connectors.remove(connector); }

    /// To be called every few seconds while no sync runs: the connectors, of all of them, to be synced now.
    [[nodiscard]] QStringList due(const Now &now, const QStringList &all);
    /// A person syncs these: nothing is held against them any more.
    void startedByPerson(const QStringList &connectors);
    /// What came of one connector; @p error empty when all went well.
    Tell ended(const QString &connector, std::optional<core::ErrorKind> error);
    /// The sync as a whole, whoever started it: the next round is an interval away.
    void syncEnded(const Now &now);

    /// Nothing when there are no rounds.
    [[nodiscard]] std::optional<std::chrono::milliseconds> untilNext(const Now &now) const;
    [[nodiscard]] bool waitsForPerson(const QString &connector) const { return m_connectors[connector].waitsForPerson; }

private:
    struct Connector
    {
        int failures = 0; ///< in a row
        int sitsOut = 0;  ///< rounds
        bool waitsForPerson = false;
    };

    void noticeJump(const Now &now);
    void chooseWait();

    std::chrono::minutes m_interval{0};
    std::chrono::milliseconds m_wait; ///< from m_from to the next round
    Now m_from;
    Now m_latest;
    std::chrono::milliseconds m_settled{0}; ///< running time from which the network may be there again
    QHash<QString, Connector> m_connectors; ///< by uid
    QRandomGenerator m_random;
};

} // namespace leadlight::ui
