// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/insightrows.h"

#include "leads/startofday.h"

namespace leadlight::store {

LeadDays::LeadDays(const QDate &first, const QDate &last, const QTimeZone &zone)
{
    if (last < first || first < QDate(1, 1, 1) || last > QDate(9999, 12, 31)) {
        m_starts.push_back(0);
        return;
    }
    const qint64 count = first.daysTo(last) + 1;
    m_starts.reserve(size_t(count) + 1);
    for (qint64 i = 0; i <= count; ++i)
        m_starts.push_back(leads::startOfDay(first.addDays(i), zone).ticks);
}

} // namespace leadlight::store
