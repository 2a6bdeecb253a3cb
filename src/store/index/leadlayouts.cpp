// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/index/leadlayouts.h"

#include "store/index/parallel.h"

#include <algorithm>
#include <numeric>

namespace leadlight::store {

using core::Result;
using leads::LeadField;
using leads::LeadSort;

namespace {

constexpr size_t mostKnown = 2;
constexpr size_t placesAtOnce = 64 * 1024;

/// In the order of their values; equal ones keep theirs.
std::vector<quint32> sortedBy(const HeadingValues &values, const std::vector<quint32> &headings)
{
    std::vector<quint32> next(values.count() + 1);
    for (const quint32 heading : headings)
        ++next[values.ofHeadings()[heading] + 1];
    std::partial_sum(next.begin(), next.end(), next.begin());
    std::vector<quint32> sorted(headings.size());
    for (const quint32 heading : headings)
        sorted[next[values.ofHeadings()[heading]]++] = heading;
    return sorted;
}

/// Where each leaf ends when these rows are dealt out.
std::vector<size_t> endsOf(const SnapshotRows &rows, const LeafGroups &leaves, const std::vector<RowNumber> &numbers)
{
    std::vector<size_t> ends(leaves.count());
    for (const RowNumber row : numbers)
        ++ends[leaves.of(rows.heading(row))];
    std::partial_sum(ends.begin(), ends.end(), ends.begin());
    return ends;
}

/// Deals rows out to their groups, keeping their order within each; @p put is called with a place and a row.
template <typename Put>
void dealOut(const SnapshotRows &rows, const LeafGroups &leaves, const std::vector<RowNumber> &numbers,
             std::vector<size_t> ends, Put put)
{
    for (auto row = numbers.rbegin(); row != numbers.rend(); ++row)
        put(--ends[leaves.of(rows.heading(*row))], *row);
}

Result<RowRanks> noRanks()
{
    return RowRanks{};
}

Result<std::shared_ptr<const LeadLayout>> makeLayout(const IndexSnapshot &snapshot, const LeadSort &sort,
                                                     const QList<LeadField> &grouping, const std::stop_token &stop)
{
    const FoundRows all{snapshot, RowSet(snapshot.base.count(), true), RowSet(snapshot.delta.count())};
    auto ordered = orderedRows(all, sort, noRanks, stop);
    if (!ordered)
        return core::failure(ordered);
    const SnapshotRows rows(snapshot);
    auto layout = std::make_shared<LeadLayout>();
    layout->leaves = std::make_shared<const LeafGroups>(*snapshot.headings, grouping);
    layout->ends = endsOf(rows, *layout->leaves, *ordered);
    if (grouping.isEmpty()) {
        layout->rows = *std::move(ordered);
    } else {
        layout->rows.resize(ordered->size());
        dealOut(rows, *layout->leaves, *ordered, layout->ends,
                [&layout](size_t place, RowNumber row) { layout->rows[place] = row; });
    }
    return layout;
}

/// Picks what was found out of a layout, and puts the rows of the delta where they belong between those of the base.
class Picking
{
public:
    Picking(const FoundRows &found, std::shared_ptr<const LeadLayout> layout, const LeadSort &sort,
            const std::stop_token &stop)
        : m_found(found)
        , m_rows(found.snapshot)
        , m_layout(std::move(layout))
        , m_leaves(*m_layout->leaves)
        , m_sort(sort)
        , m_stop(stop)
        , m_isFound(m_layout->rows.size())
        , m_chunks(std::max<size_t>(1, (m_layout->rows.size() + placesAtOnce - 1) / placesAtOnce))
    {
    }

    Result<GroupedIds> picked()
    {
        if (const auto placed = placeDelta(); !placed)
            return core::failure(placed);
        if (const auto looked = lookAtPlaces(); !looked)
            return core::failure(looked);
        std::vector<size_t> starts(m_chunks + 1);
        for (size_t chunk = 0; chunk < m_chunks; ++chunk)
            starts[chunk + 1] = starts[chunk] + countOfChunk(chunk);
        GroupedIds result{m_layout->leaves, std::vector<qint64>(starts.back()), countedEnds()};
        const auto done =
            inParallel(m_chunks, m_stop, [&](size_t chunk) { putChunk(chunk, result.ids.data() + starts[chunk]); });
        if (!done)
            return core::failure(done);
        return result;
    }

private:
    [[nodiscard]] size_t leafOf(RowNumber row) const { return m_leaves.of(m_rows.heading(row)); }

    /// Finds before which place of the layout each row of the delta goes.
    Result<> placeDelta()
    {
        if (m_found.delta.next(0) == m_found.delta.size())
            return {};
        const FoundRows delta{m_found.snapshot, RowSet(m_found.base.size()), m_found.delta};
        const auto ordered = orderedRows(delta, m_sort, noRanks, m_stop);
        if (!ordered)
            return core::failure(ordered);
        m_delta.resize(ordered->size());
        dealOut(m_rows, m_leaves, *ordered, endsOf(m_rows, m_leaves, *ordered),
                [this](size_t place, RowNumber row) { m_delta[place] = row; });
        const RowOrder before = lastingOrder(m_found.snapshot, m_sort);
        for (const RowNumber row : m_delta) {
            const size_t leaf = leafOf(row);
            const auto from = m_layout->rows.begin() + qptrdiff(leaf == 0 ? 0 : m_layout->ends[leaf - 1]);
            const auto end = m_layout->rows.begin() + qptrdiff(m_layout->ends[leaf]);
            const auto at = std::partition_point(from, end, [&](RowNumber each) { return before(each, row); });
            m_deltaPlaces.push_back(size_t(at - m_layout->rows.begin()));
        }
        return {};
    }

    /// Turns the set of rows into a set of places.
    Result<> lookAtPlaces()
    {
        return inParallel(m_chunks, m_stop, [this](size_t chunk) {
            const size_t end = std::min(m_layout->rows.size(), (chunk + 1) * placesAtOnce);
            for (size_t from = chunk * placesAtOnce; from < end; from += 64) {
                quint64 word = 0;
                for (size_t place = from; place < std::min(end, from + 64); ++place)
                    word |= quint64(m_found.base.contains(m_layout->rows[place])) << (place - from);
                m_isFound.words()[from / 64] = word;
            }
        });
    }

    /// The rows of the delta that go before one of the chunk's places, and for the last chunk behind them all.
    [[nodiscard]] std::pair<size_t, size_t> deltaOfChunk(size_t chunk) const
    {
        const auto at = [this](size_t place) {
            return size_t(std::lower_bound(m_deltaPlaces.begin(), m_deltaPlaces.end(), place) - m_deltaPlaces.begin());
        };
        return {at(chunk * placesAtOnce), chunk + 1 == m_chunks ? m_delta.size() : at((chunk + 1) * placesAtOnce)};
    }

    [[nodiscard]] size_t countOfChunk(size_t chunk) const
    {
        const auto [first, end] = deltaOfChunk(chunk);
        return m_isFound.count(chunk * placesAtOnce, std::min(m_layout->rows.size(), (chunk + 1) * placesAtOnce)) +
               (end - first);
    }

    void putChunk(size_t chunk, qint64 *to) const
    {
        const auto [first, deltaEnd] = deltaOfChunk(chunk);
        size_t next = first;
        const size_t end = std::min(m_layout->rows.size(), (chunk + 1) * placesAtOnce);
        const auto ids = m_found.snapshot.base.leads->columns().ids;
        m_isFound.forEach(chunk * placesAtOnce, end, [&](size_t place) {
            for (; next < deltaEnd && m_deltaPlaces[next] <= place; ++next)
                *to++ = m_rows.id(m_delta[next]);
            *to++ = ids[m_layout->rows[place]];
        });
        for (; next < deltaEnd; ++next)
            *to++ = m_rows.id(m_delta[next]);
    }

    [[nodiscard]] std::vector<size_t> countedEnds() const
    {
        std::vector<size_t> ends(m_leaves.count());
        for (const RowNumber row : m_delta)
            ++ends[leafOf(row)];
        size_t sum = 0;
        for (size_t leaf = 0; leaf < ends.size(); ++leaf) {
            sum += ends[leaf] + m_isFound.count(leaf == 0 ? 0 : m_layout->ends[leaf - 1], m_layout->ends[leaf]);
            ends[leaf] = sum;
        }
        return ends;
    }

    const FoundRows &m_found;
    const SnapshotRows m_rows;
    const std::shared_ptr<const LeadLayout> m_layout;
    const LeafGroups &m_leaves;
    const LeadSort &m_sort;
    const std::stop_token &m_stop;
    RowSet m_isFound; ///< by place in the layout
    const size_t m_chunks;
    std::vector<RowNumber> m_delta;    ///< what was found of it, laid out
    std::vector<size_t> m_deltaPlaces; ///< before which place of the layout each goes
};

} // namespace

LeafGroups::LeafGroups(const IndexHeadings &headings, const QList<LeadField> &grouping)
    : m_ofHeadings(headings.limit())
{
    std::vector<quint32> sorted(headings.limit());
    std::iota(sorted.begin(), sorted.end(), 0U);
    for (auto field = grouping.rbegin(); field != grouping.rend(); ++field)
        sorted = sortedBy(headings.values(*field), sorted);
    const auto isSameGroup = [&](quint32 a, quint32 b) {
        return std::all_of(grouping.begin(), grouping.end(), [&](LeadField field) {
            const auto values = headings.values(field).ofHeadings();
            return values[a] == values[b];
        });
    };
    for (const quint32 heading : sorted) {
        if (m_headings.empty() || !isSameGroup(m_headings.back(), heading))
            m_headings.push_back(heading);
        m_ofHeadings[heading] = quint32(m_headings.size() - 1);
    }
}

Result<std::shared_ptr<const LeadLayout>> LeadLayouts::layout(const IndexSnapshot &snapshot, const LeadSort &sort,
                                                              const QList<LeadField> &grouping,
                                                              const std::stop_token &stop)
{
    const auto isWanted = [&](const Known &each) {
        return each.headings == snapshot.headings && each.sort == sort && each.grouping == grouping;
    };
    {
        const std::lock_guard lock(m_mutex);
        const auto known = std::find_if(m_known.begin(), m_known.end(), isWanted);
        if (known != m_known.end()) {
            m_known.splice(m_known.begin(), m_known, known);
            return known->layout;
        }
    }
    auto made = makeLayout(snapshot, sort, grouping, stop);
    if (!made)
        return made;
    const std::lock_guard lock(m_mutex);
    m_known.remove_if(isWanted);
    m_known.push_front({snapshot.headings, sort, grouping, *made});
    if (m_known.size() > mostKnown)
        m_known.pop_back();
    return made;
}

Result<GroupedIds> groupedIds(const FoundRows &found, const LeadSort &sort, const QList<LeadField> &grouping,
                              const std::function<Result<RowRanks>()> &ranksOfOrigin, const std::stop_token &stop)
{
    if (isLastingOrder(sort.field)) {
        auto layout = found.snapshot.layouts->layout(found.snapshot, sort, grouping, stop);
        if (!layout)
            return core::failure(layout);
        return Picking(found, *std::move(layout), sort, stop).picked();
    }
    const auto ordered = orderedRows(found, sort, ranksOfOrigin, stop);
    if (!ordered)
        return core::failure(ordered);
    const SnapshotRows rows(found.snapshot);
    GroupedIds result;
    result.leaves = std::make_shared<const LeafGroups>(*found.snapshot.headings, grouping);
    result.ends = endsOf(rows, *result.leaves, *ordered);
    result.ids.resize(ordered->size());
    dealOut(rows, *result.leaves, *ordered, result.ends,
            [&](size_t place, RowNumber row) { result.ids[place] = rows.id(row); });
    return result;
}

} // namespace leadlight::store
