// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/index/termmatches.h"

#include "store/index/parallel.h"
#include "store/index/rememberedrows.h"
#include "store/index/workstates.h"
#include "store/leadrows.h"

namespace leadlight::store {

using core::Result;
using leads::LeadField;
using leads::LeadPattern;
using leads::LeadTerm;

namespace {

constexpr size_t rowsAtOnce = 64 * 1024;

/// The rows for which @p holds.
template <typename Holds> Result<RowSet> rowsWhere(size_t count, const std::stop_token &stop, Holds holds)
{
    RowSet rows(count);
    const auto done = inParallel((count + rowsAtOnce - 1) / rowsAtOnce, stop, [&](size_t chunk) {
        const size_t end = std::min(count, (chunk + 1) * rowsAtOnce);
        for (size_t from = chunk * rowsAtOnce; from < end; from += 64) {
            quint64 word = 0;
            for (size_t row = from; row < std::min(end, from + 64); ++row)
                word |= quint64(holds(row)) << (row - from);
            rows.words()[from / 64] = word;
        }
    });
    if (!done)
        return core::failure(done);
    return rows;
}

/// Evaluates the terms of a filter for one part of a snapshot.
class Evaluation
{
public:
    Evaluation(RememberedRows &remembered, const IndexSnapshot &snapshot, const IndexPart &part,
               const std::stop_token &stop)
        : m_remembered(remembered)
        , m_snapshot(snapshot)
        , m_part(part)
        , m_columns(part.leads->columns())
        , m_stop(stop)
    {
    }

    Result<RowSet> matching(const leads::LeadFilter &filter)
    {
        RowSet present = rowsWithFlag(*m_part.flags, quint8(goneFlag));
        present.invert();
        if (filter.isEmpty() || m_part.count() == 0)
            return present;
        RowSet any(m_part.count());
        for (const auto &group : filter.groups) {
            RowSet every = present;
            for (const LeadTerm &term : group) {
                const auto rows = matching(term);
                if (!rows)
                    return rows;
                if (term.exclude)
                    every.subtract(*rows);
                else
                    every &= *rows;
            }
            any |= every;
        }
        return any;
    }

private:
    Result<RowSet> matching(const LeadTerm &term)
    {
        if (term.kind == LeadTerm::Kind::Flag)
            return withFlag(term);
        if (term.kind == LeadTerm::Kind::Time)
            return atTime(term);
        RowSet rows(m_part.count());
        for (const LeadPattern &pattern : term.anyOf) {
            const auto found = matching(term, pattern);
            if (!found)
                return found;
            rows |= *found;
        }
        return rows;
    }

    Result<RowSet> matching(const LeadTerm &term, const LeadPattern &pattern)
    {
        if (term.kind == LeadTerm::Kind::Word)
            return word(pattern);
        if (term.kind == LeadTerm::Kind::Name)
            return text(TextTerm::name(pattern));
        const TextPattern ready(pattern, TextTerm::scopeOf(term.field, pattern));
        if (WorkStates::has(term.field))
            return withWork(m_snapshot.work->matching(term.field, ready));
        if (IndexHeadings::has(term.field))
            return withHeading(m_snapshot.headings->matching(term.field, ready));
        if (term.field == LeadField::Connector)
            return fromOrigins(originsMatching(ready));
        return text(TextTerm::field(term.field, pattern));
    }

    Result<RowSet> word(const LeadPattern &pattern)
    {
        auto rows = text(TextTerm::word(pattern));
        const TextPattern ready(pattern, TextPattern::Scope::Part);
        if (const RowSet headings = m_snapshot.headings->matchingAnyField(ready);
            rows && headings.next(0) < headings.size()) {
            const auto more = withHeading(headings);
            if (!more)
                return more;
            *rows |= *more;
        }
        if (const auto origins = originsMatching(ready); rows && !origins.empty()) {
            const auto more = fromOrigins(origins);
            if (!more)
                return more;
            *rows |= *more;
        }
        return rows;
    }

    Result<RowSet> text(const TextTerm &term)
    {
        const auto rows = m_remembered.rows(m_part.leads, term, m_stop);
        if (!rows)
            return core::failure(rows);
        return **rows;
    }

    Result<RowSet> withHeading(const RowSet &headings)
    {
        return rowsWhere(m_part.count(), m_stop,
                         [&](size_t row) { return headings.contains(m_columns.headings[row]); });
    }

    Result<RowSet> withWork(const RowSet &states)
    {
        return rowsWhere(m_part.count(), m_stop, [&](size_t row) { return states.contains(m_part.workOf(row)); });
    }

    [[nodiscard]] std::vector<quint32> originsMatching(const TextPattern &pattern) const
    {
        std::vector<quint32> origins;
        for (auto it = m_snapshot.connectors->begin(); it != m_snapshot.connectors->end(); ++it) {
            if (pattern.matchesText(it.value()))
                origins.push_back(it.key());
        }
        std::sort(origins.begin(), origins.end());
        return origins;
    }

    Result<RowSet> fromOrigins(const std::vector<quint32> &origins)
    {
        return rowsWhere(m_part.count(), m_stop, [&](size_t row) {
            return std::binary_search(origins.begin(), origins.end(), m_columns.origins[row]);
        });
    }

    Result<RowSet> withFlag(const LeadTerm &term)
    {
        qint64 bit = problemsFlag;
        switch (term.flag) {
        case LeadTerm::Flag::FollowUp:
            return withWork(m_snapshot.work->where([](const WorkState &state) { return state.followUp != 0; }));
        case LeadTerm::Flag::Waiting:
            return waiting(term.nowTicks + leads::answerDueTicks, term.nowTicks);
        case LeadTerm::Flag::Late:
            return waiting(term.nowTicks - leads::answerDueTicks, term.nowTicks);
        case LeadTerm::Flag::Overdue:
            return overdue(term);
        case LeadTerm::Flag::New:
            bit = seenFlag;
            break;
        case LeadTerm::Flag::Test:
            bit = testFlag;
            break;
        case LeadTerm::Flag::DoNotContact:
            bit = doNotContactFlag;
            break;
        case LeadTerm::Flag::Withheld:
            bit = withheldFlag;
            break;
        case LeadTerm::Flag::Problem:
            break;
        }
        RowSet rows = rowsWithFlag(*m_part.flags, quint8(bit));
        if (term.flag == LeadTerm::Flag::New)
            rows.invert();
        return rows;
    }

    /// As leads::isWaiting tells of one lead: those that began to wait before @p until.
    Result<RowSet> waiting(qint64 until, qint64 now)
    {
        constexpr auto never = quint8(testFlag | doNotContactFlag);
        const RowSet isNew = m_snapshot.work->where(
            [](const WorkState &state) { return leads::LeadStatus(state.status) == leads::LeadStatus::New; });
        return rowsWhere(m_part.count(), m_stop, [&](size_t row) {
            const qint64 time = timeOf(row);
            return time >= now - leads::waitingEndsTicks && time < until && !((*m_part.flags)[row] & never) &&
                   isNew.contains(m_part.workOf(row));
        });
    }

    Result<RowSet> overdue(const LeadTerm &term)
    {
        auto late = waiting(term.nowTicks - leads::answerDueTicks, term.nowTicks);
        const qint64 today = term.today.toJulianDay();
        const auto due = withWork(m_snapshot.work->where([today](const WorkState &state) {
            const auto status = leads::LeadStatus(state.status);
            return (status == leads::LeadStatus::New || status == leads::LeadStatus::Active) && state.followUp != 0 &&
                   state.followUp <= today;
        }));
        if (!late || !due)
            return late ? due : late;
        *late |= *due;
        return late;
    }

    [[nodiscard]] qint64 timeOf(size_t row) const
    {
        const qint64 received = m_columns.received[row];
        return received != leads::LeadTime::unknown ? received : m_columns.created[row];
    }

    Result<RowSet> atTime(const LeadTerm &term)
    {
        return rowsWhere(m_part.count(), m_stop, [&](size_t row) {
            const qint64 time = timeOf(row);
            return time != leads::LeadTime::unknown && time >= term.fromTicks && time < term.untilTicks;
        });
    }

    RememberedRows &m_remembered;
    const IndexSnapshot &m_snapshot;
    const IndexPart &m_part;
    const LeadSegment::Columns &m_columns;
    const std::stop_token &m_stop;
};

} // namespace

class TermMatches::Private final
{
public:
    RememberedRows remembered;
};

TermMatches::TermMatches()
    : d(std::make_unique<Private>())
{
}

TermMatches::~TermMatches() = default;

Result<RowSet> TermMatches::matching(const IndexSnapshot &snapshot, const IndexPart &part,
                                     const leads::LeadFilter &filter, std::stop_token stop)
{
    return Evaluation(d->remembered, snapshot, part, stop).matching(filter);
}

} // namespace leadlight::store
