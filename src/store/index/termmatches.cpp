// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/index/termmatches.h"

#include "store/index/parallel.h"
#include "store/index/textscan.h"
#include "store/index/textterm.h"
#include "store/leadrows.h"

#include <condition_variable>
#include <list>
#include <mutex>

namespace leadlight::store {

using core::Result;
using leads::LeadField;
using leads::LeadPattern;
using leads::LeadTerm;

namespace {

constexpr size_t mostRemembered = 16;
/// Less text than this is looked through sooner than remembered.
constexpr size_t worthRemembering = 1'000'000;
constexpr size_t bytesAtOnce = 256 * 1024;
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

/// Looks for what a text term lets through.
class TextSearch
{
public:
    /// @p within: where to look; null: everywhere.
    TextSearch(const LeadSegment &leads, const TextTerm &term, const RowSet *within)
        : m_leads(leads)
        , m_ends(leads.columns().textEnds)
        , m_texts(leads.columns().texts)
        , m_term(term)
        , m_within(within)
        , m_found(leads.count())
    {
    }

    Result<RowSet> run(const std::stop_token &stop)
    {
        if (m_term.isDecidedByNeedle() && m_term.needle().empty())
            return m_within ? *m_within : RowSet(m_leads.count(), true);
        const auto done = inParallel(m_texts.size() / bytesAtOnce + 1, stop, [&](size_t chunk) {
            const size_t end = chunkStart(chunk + 1);
            for (size_t from = chunkStart(chunk); from < end && !stop.stop_requested();) {
                from = m_within ? m_within->next(from) : from;
                const size_t to = m_within ? m_within->nextMissing(from) : end;
                searchRun(from, std::min(to, end));
                from = to;
            }
        });
        if (!done)
            return core::failure(done);
        return std::move(m_found);
    }

private:
    /// Chunks hold about the same number of bytes, and a word of the answer belongs to one of them.
    [[nodiscard]] size_t chunkStart(size_t chunk) const
    {
        if (chunk * bytesAtOnce >= m_texts.size())
            return m_leads.count();
        const auto row = std::lower_bound(m_ends.begin(), m_ends.end(), quint64(chunk * bytesAtOnce));
        return size_t(row - m_ends.begin()) & ~size_t(63);
    }

    [[nodiscard]] size_t textStart(size_t row) const { return row == 0 ? 0 : m_ends[row - 1] + 1; }

    void searchRun(size_t from, size_t to)
    {
        if (from >= to)
            return;
        if (!m_term.needle().empty()) {
            searchNeedle(from, to);
            return;
        }
        for (size_t row = from; row < to; ++row) {
            if (m_term.matches(m_leads, row))
                m_found.insert(row);
        }
    }

    void searchNeedle(size_t row, size_t to)
    {
        const TextScan scan(m_term.needle());
        const bool decided = m_term.isDecidedByNeedle();
        const char *const begin = m_texts.data();
        const char *const end = begin + m_ends[to - 1];
        for (const char *at = scan.find(begin + textStart(row), end); at != end;) {
            const auto offset = size_t(at - begin);
            row = rowAt(offset, row, to);
            // A needle with a 0 byte in it may be met where two leads meet.
            if (offset < textStart(row) || offset + scan.needleSize() > m_ends[row]) {
                at = scan.find(at + 1, end);
                continue;
            }
            if (decided || m_term.matches(m_leads, row))
                m_found.insert(row);
            if (++row == to)
                return;
            at = scan.find(begin + textStart(row), end);
        }
    }

    /// The first row from @p row on whose text ends behind @p offset, which is before the end of the last one.
    [[nodiscard]] size_t rowAt(size_t offset, size_t row, size_t to) const
    {
        size_t step = 1;
        for (; row + step < to && m_ends[row + step - 1] <= offset; step *= 2)
            row += step;
        const auto from = m_ends.begin() + qptrdiff(row);
        const auto last = m_ends.begin() + qptrdiff(std::min(row + step, to) - 1);
        return size_t(std::upper_bound(from, last, quint64(offset)) - m_ends.begin());
    }

    const LeadSegment &m_leads;
    const std::span<const quint64> m_ends;
    const std::string_view m_texts;
    const TextTerm &m_term;
    const RowSet *m_within;
    RowSet m_found;
};

using SharedRows = std::shared_ptr<const RowSet>;

/// The answers of the last while. Who asks what another thread is looking for just now waits for that one's answer.
class RememberedRows
{
public:
    Result<SharedRows> rows(const std::shared_ptr<const LeadSegment> &leads, const TextTerm &term,
                            const std::stop_token &stop)
    {
        if (leads->columns().texts.size() < worthRemembering)
            return shared(TextSearch(*leads, term, nullptr).run(stop));
        std::unique_lock lock(m_mutex);
        forgetGone();
        auto known = find(leads, term);
        while (known != m_answers.end() && !known->rows) {
            const auto isAnswered = [&] {
                known = find(leads, term);
                return known == m_answers.end() || known->rows;
            };
            if (!m_changed.wait(lock, stop, isAnswered))
                return core::fail(core::ErrorKind::Cancelled);
        }
        if (known != m_answers.end()) {
            m_answers.splice(m_answers.begin(), m_answers, known);
            return known->rows;
        }
        const SharedRows within = narrowest(leads, term);
        const auto mine = m_answers.insert(m_answers.begin(), {leads, term, nullptr, 0});
        lock.unlock();
        auto found = shared(TextSearch(*leads, term, within.get()).run(stop));
        const size_t count = found ? (*found)->count() : 0;
        lock.lock();
        if (found) {
            mine->rows = *found;
            mine->count = count;
            forgetOldest();
        } else {
            m_answers.erase(mine);
        }
        m_changed.notify_all();
        return found;
    }

private:
    struct Answer
    {
        std::weak_ptr<const LeadSegment> leads; ///< a new segment in the same place is not taken for an old one
        TextTerm term;
        SharedRows rows; ///< null while it is looked for
        size_t count = 0;
    };
    using Answers = std::list<Answer>; ///< the one used last first

    static Result<SharedRows> shared(Result<RowSet> rows)
    {
        if (!rows)
            return core::failure(rows);
        return std::make_shared<const RowSet>(*std::move(rows));
    }

    [[nodiscard]] Answers::iterator find(const std::shared_ptr<const LeadSegment> &leads, const TextTerm &term)
    {
        return std::find_if(m_answers.begin(), m_answers.end(),
                            [&](const Answer &each) { return each.term == term && each.leads.lock() == leads; });
    }

    [[nodiscard]] SharedRows narrowest(const std::shared_ptr<const LeadSegment> &leads, const TextTerm &term) const
    {
        const Answer *best = nullptr;
        for (const Answer &each : m_answers) {
            if (each.rows && each.leads.lock() == leads && term.isWithin(each.term) &&
                (!best || each.count < best->count))
                best = &each;
        }
        return best ? best->rows : nullptr;
    }

    void forgetGone()
    {
        m_answers.remove_if([](const Answer &each) { return each.rows && each.leads.expired(); });
    }

    void forgetOldest()
    {
        size_t kept = 0;
        m_answers.remove_if([&kept](const Answer &each) { return each.rows && ++kept > mostRemembered; });
    }

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    Answers m_answers;
};

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
            return withFlag(term.flag);
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

    [[nodiscard]] RowSet withFlag(LeadTerm::Flag flag) const
    {
        qint64 bit = problemsFlag;
        switch (flag) {
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
        if (flag == LeadTerm::Flag::New)
            rows.invert();
        return rows;
    }

    Result<RowSet> atTime(const LeadTerm &term)
    {
        return rowsWhere(m_part.count(), m_stop, [&](size_t row) {
            const qint64 received = m_columns.received[row];
            const qint64 time = received != leads::LeadTime::unknown ? received : m_columns.created[row];
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
