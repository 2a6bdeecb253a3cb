// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadwork.h"

#include "leads/lead.h"

#include <algorithm>
#include <mutex>

using namespace Qt::Literals::StringLiterals;

namespace leadlight::leads {

namespace {

constexpr std::array names{"new"_L1, "active"_L1, "won"_L1, "lost"_L1, "not-relevant"_L1};
static_assert(names.size() == leadStatuses.size());

/// The name that was set, under its mutex.
struct OwnName
{
    std::mutex mutex;
    QString set;
};

OwnName &heldName()
{
    static OwnName name;
    return name;
}

QString accountName()
{
    for (const char *variable : {"USER", "USERNAME", "LOGNAME"}) {
        if (const QString name = qEnvironmentVariable(variable).trimmed(); !name.isEmpty())
            return name;
    }
    return QStringLiteral("me");
}

} // namespace

QLatin1StringView nameOf(LeadStatus status)
{
    return names[size_t(status)];
}

std::optional<LeadStatus> leadStatusNamed(QStringView name)
{
    const auto found = std::find_if(names.begin(), names.end(),
                                    [name](auto each) { return name.compare(each, Qt::CaseInsensitive) == 0; });
    if (found == names.end())
        return std::nullopt;
    return leadStatuses[size_t(found - names.begin())];
}

LeadTime waitingSince(const Lead &lead)
{
    return lead.receivedAt.isKnown() ? lead.receivedAt : lead.createdAt;
}

bool isWaiting(const Lead &lead, qint64 nowTicks)
{
    const LeadTime since = waitingSince(lead);
    return lead.work.status == LeadStatus::New && !lead.isTest && !lead.doNotContact && since.isKnown() &&
           since.ticks >= nowTicks - waitingEndsTicks && since.ticks < nowTicks + answerDueTicks;
}

bool isLate(const Lead &lead, qint64 nowTicks)
{
    return isWaiting(lead, nowTicks) && waitingSince(lead).ticks < nowTicks - answerDueTicks;
}

bool isOverdue(const Lead &lead, qint64 nowTicks, const QDate &today)
{
    const bool isOpen = lead.work.status == LeadStatus::New || lead.work.status == LeadStatus::Active;
    return isLate(lead, nowTicks) || (isOpen && lead.work.followUp.isValid() && lead.work.followUp <= today);
}

QString ownName()
{
    OwnName &held = heldName();
    const std::lock_guard lock(held.mutex);
    return held.set.isEmpty() ? accountName() : held.set;
}

void setOwnName(const QString &name)
{
    OwnName &held = heldName();
    const std::lock_guard lock(held.mutex);
    held.set = name.trimmed();
}

} // namespace leadlight::leads
