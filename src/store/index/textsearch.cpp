// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/index/textsearch.h"

#include "store/index/parallel.h"
#include "store/index/textscan.h"

namespace leadlight::store {

namespace {

constexpr size_t bytesAtOnce = 256 * 1024;

class TextSearch
{
public:
    TextSearch(const LeadSegment &leads, const TextTerm &term, const RowSet *within)
        : m_leads(leads)
        , m_ends(leads.columns().textEnds)
        , m_texts(leads.columns().texts)
        , m_term(term)
        , m_within(within)
        , m_found(leads.count())
    {
    }

    core::Result<RowSet> run(const std::stop_token &stop)
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

} // namespace

core::Result<RowSet> searchTexts(const LeadSegment &leads, const TextTerm &term, const RowSet *within,
                                 const std::stop_token &stop)
{
    return TextSearch(leads, term, within).run(stop);
}

} // namespace leadlight::store
