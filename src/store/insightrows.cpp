// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/insightrows.h"

namespace leadlight::store {

namespace {

/// Of a day that the zone has skipped, the start of the next.
qint64 startOf(QDate day, const QTimeZone &zone)
{
    QDateTime start = day.startOfDay(zone);
    if (!start.isValid())
        start = day.addDays(1).startOfDay(zone);
    return leads::LeadTime::fromDateTime(start).ticks;
}

} // namespace

LeadDays::LeadDays(const QDate &first, const QDate &last, const QTimeZone &zone)
{
    if (last < first || first < QDate(1, 1, 1) || last > QDate(9999, 12, 31)) {
        m_starts.push_back(0);
        return;
    }
    const qint64 count = first.daysTo(last) + 1;
    m_starts.reserve(size_t(count) + 1);
    for (qint64 i = 0; i <= count; ++i)
        m_starts.push_back(startOf(first.addDays(i), zone));
}

} // namespace leadlight::store
