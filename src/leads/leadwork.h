// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/leadtime.h"

#include <QDate>
#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace leadlight::leads {

struct Lead;

/// How far somebody has come with a lead. Stored by number: never renumber.
enum class LeadStatus { New = 0, Active = 1, Won = 2, Lost = 3, NotRelevant = 4 };

inline constexpr std::array leadStatuses{LeadStatus::New, LeadStatus::Active, LeadStatus::Won, LeadStatus::Lost,
                                         LeadStatus::NotRelevant};

/// "new", "active", "won", "lost", "not-relevant": as in JSON, CSV and the filter language.
[[nodiscard]] QLatin1StringView nameOf(LeadStatus status);
/// Case-insensitive.
[[nodiscard]] std::optional<LeadStatus> leadStatusNamed(QStringView name);

/// What somebody wrote about a lead.
struct LeadNote
{
    qint64 id = 0;
    QString text;
    LeadTime writtenAt;
    LeadTime editedAt; ///< unknown: never
    friend bool operator==(const LeadNote &, const LeadNote &) = default;
};

/// What people of the publisher have made of a lead: theirs, and no sync, full pass or import ever changes it.
struct LeadWork
{
    LeadStatus status = LeadStatus::New;
    QString owner;
    QStringList tags;      ///< each once, ordered by their folded text
    QDate followUp;        ///< a day in the person's own calendar; invalid: none
    LeadTime answeredAt;   ///< when the status first left New
    QList<LeadNote> notes; ///< the oldest first; only where asked for
    int noteCount = 0;

    friend bool operator==(const LeadWork &, const LeadWork &) = default;
};

/// The answer is due this long after a lead was received, as the marketplace advises its publishers.
constexpr qint64 answerDueTicks = qint64(24) * 60 * 60 * 10'000'000;
/// A lead that is older than this is not waiting for an answer any more: what was pulled as history does not all come
/// up as overdue.
constexpr qint64 waitingEndsTicks = 30 * answerDueTicks;

/// When a lead began to wait: when it was received or, where that is unknown, created.
[[nodiscard]] LeadTime waitingSince(const Lead &lead);
/// Whether somebody waits for a first answer: the lead is New, neither a test nor not to be contacted, and not older
/// than waitingEndsTicks. One dated later than a day from now has a wrong date and does not wait.
[[nodiscard]] bool isWaiting(const Lead &lead, qint64 nowTicks);
/// It waits for longer than answerDueTicks.
[[nodiscard]] bool isLate(const Lead &lead, qint64 nowTicks);
/// It is late, or it is New or Active and its follow-up day has come.
[[nodiscard]] bool isOverdue(const Lead &lead, qint64 nowTicks, const QDate &today);

/// The name of the person at this machine: what `owner:me` means and who is told as the maker of changes. At first the
/// name of the user's account. Any thread.
[[nodiscard]] QString ownName();
/// An empty name brings the first one back.
void setOwnName(const QString &name);

} // namespace leadlight::leads
