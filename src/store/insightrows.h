// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/index/leadsegment.h"
#include "store/index/parallel.h"
#include "store/index/rowset.h"

#include <QDate>
#include <QTimeZone>

#include <array>
#include <vector>

namespace leadlight::store {

constexpr qint64 ticksOfHour = qint64(60) * 60 * 10'000'000;
constexpr qint64 ticksOfDay = 24 * ticksOfHour;

/// Days that follow each other, as a zone has them. A day lasts from the moment at which a filter's `on:` begins to the
/// one at which the next begins; a day that a zone has skipped lasts no time at all. A value; any thread.
class LeadDays final
{
public:
    /// None where @p last is before @p first, or where either is no day of the years 1 to 9999.
    LeadDays(const QDate &first, const QDate &last, const QTimeZone &zone);

    [[nodiscard]] size_t count() const { return m_starts.size() - 1; }
    /// @p tick may be unknown.
    [[nodiscard]] bool contain(qint64 tick) const { return tick >= m_starts.front() && tick < m_starts.back(); }
    /// For one that they contain.
    [[nodiscard]] size_t dayOf(qint64 tick) const
    {
        // No zone is ever more than two days away from days of 24 hours.
        auto day = std::min(size_t(tick - m_starts.front()) / size_t(ticksOfDay), count() - 1);
        while (tick < m_starts[day])
            --day;
        while (tick >= m_starts[day + 1])
            ++day;
        return day;
    }

private:
    std::vector<qint64> m_starts; ///< ticks; one more than there are days
};

/// When a lead counts as received: as waitingSince() tells of one.
[[nodiscard]] inline qint64 timeOfRow(const LeadSegment::Columns &columns, size_t row)
{
    const qint64 received = columns.received[row];
    return received != leads::LeadTime::unknown ? received : columns.created[row];
}

/// What each slice of a pass over rows counts for itself, so that processors do not write to the same place.
template <typename Counts> using OfSlices = std::array<Counts, 8>;

/// Calls @p work with what its slice counts and each row of @p rows, on all processors; rows of a slice ascend.
/// Errors: Cancelled.
template <typename Counts, typename Work>
[[nodiscard]] core::Result<> countRows(const RowSet &rows, OfSlices<Counts> &counts, const std::stop_token &stop,
                                       const Work &work)
{
    const size_t words = rows.words().size();
    return inParallel(counts.size(), stop, [&](size_t slice) {
        Counts &own = counts[slice];
        const size_t end = words * (slice + 1) / counts.size();
        for (size_t i = words * slice / counts.size(); i < end; ++i) {
            for (quint64 word = rows.words()[i]; word != 0; word &= word - 1)
                work(own, i * 64 + size_t(std::countr_zero(word)));
        }
    });
}

} // namespace leadlight::store
