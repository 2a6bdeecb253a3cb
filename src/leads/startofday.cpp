// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/startofday.h"

namespace leadlight::leads {

LeadTime startOfDay(const QDate &day, const QTimeZone &zone)
{
    const QDateTime start = day.startOfDay(zone);
    return LeadTime::fromDateTime(start.isValid() ? start : day.addDays(1).startOfDay(zone));
}

} // namespace leadlight::leads
