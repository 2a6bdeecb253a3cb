// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/leadviews.h"

#include "store/connection.h"
#include "store/index/leadindex.h"
#include "store/index/orderedrows.h"
#include "store/index/sortedrows.h"
#include "store/index/termmatches.h"
#include "store/leadrows.h"
#include "store/statement.h"
#include "store/storedtext.h"

#include <algorithm>
#include <numeric>

namespace leadlight::store {

using core::Result;
using leads::LeadField;

namespace {

/// Deals the rows out to their groups, keeping their order within each. A leaf is a group on the lowest level.
class Grouping
{
public:
    Grouping(const IndexSnapshot &snapshot, const QList<LeadField> &fields)
        : m_rows(snapshot)
        , m_headings(*snapshot.headings)
        , m_fields(fields)
    {
    }

    void dealOut(const std::vector<RowNumber> &rows, LeadView &view)
    {
        std::vector<size_t> counts(m_headings.limit()); ///< by heading
        for (const RowNumber row : rows)
            ++counts[m_rows.heading(row)];
        std::vector<quint32> headings;
        for (quint32 id = 0; id < counts.size(); ++id) {
            if (counts[id] != 0)
                headings.push_back(id);
        }
        for (auto field = m_fields.rbegin(); field != m_fields.rend(); ++field)
            headings = sortedBy(m_headings.values(*field), headings);
        std::vector<quint32> leafOf(m_headings.limit());
        size_t dealt = 0;
        for (const quint32 heading : headings) {
            if (m_leaves.empty() || !isSameGroup(m_leaves.back(), heading)) {
                m_leaves.push_back(heading);
                m_ends.push_back(dealt);
            }
            leafOf[heading] = quint32(m_leaves.size() - 1);
            dealt += counts[heading];
        }
        view.ids.resize(rows.size());
        for (const RowNumber row : rows)
            view.ids[m_ends[leafOf[m_rows.heading(row)]]++] = m_rows.id(row);
    }

    /// After dealOut.
    [[nodiscard]] std::vector<LeadGroup> groups() const
    {
        std::vector<LeadGroup> groups;
        std::vector<size_t> open(size_t(m_fields.size())); ///< the group of each level that leads go into
        for (size_t leaf = 0; leaf < m_leaves.size(); ++leaf) {
            const size_t first = leaf == 0 ? 0 : m_ends[leaf - 1];
            bool differs = leaf == 0;
            for (qsizetype level = 0; level < m_fields.size(); ++level) {
                const LeadField field = m_fields[level];
                const HeadingValues &values = m_headings.values(field);
                const quint32 value = values.ofHeadings()[m_leaves[leaf]];
                differs = differs || values.ofHeadings()[m_leaves[leaf - 1]] != value;
                if (differs) {
                    open[size_t(level)] = groups.size();
                    const QString title = field == LeadField::Offer ? m_headings.titleOf(value) : QString();
                    groups.push_back({int(level), field, values.text(value), title, qint64(first), 0});
                }
                groups[open[size_t(level)]].count += qint64(m_ends[leaf] - first);
            }
        }
        return groups;
    }

private:
    /// In the order of their values; equal ones keep theirs.
    static std::vector<quint32> sortedBy(const HeadingValues &values, const std::vector<quint32> &headings)
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

    [[nodiscard]] bool isSameGroup(quint32 a, quint32 b) const
    {
        return std::all_of(m_fields.begin(), m_fields.end(), [&](LeadField field) {
            const auto values = m_headings.values(field).ofHeadings();
            return values[a] == values[b];
        });
    }

    SnapshotRows m_rows;
    const IndexHeadings &m_headings;
    const QList<LeadField> &m_fields;
    std::vector<quint32> m_leaves; ///< a heading of each leaf, in the order of groups
    std::vector<size_t> m_ends;    ///< where each leaf ends among the ids
};

/// Leads by the place at their origin, which the index does not know: read from the cache, and compared folded.
Result<RowRanks> ranksOfOrigin(Connection &connection, const FoundRows &found, const std::stop_token &stop)
{
    auto statement = Statement::prepare(connection, "SELECT id, ifnull(place_name, key1) || char(31) || "
                                                    "ifnull(printf('%020d', place_row), key2) FROM leads");
    if (!statement)
        return core::failure(statement);
    const IndexSnapshot &snapshot = found.snapshot;
    const size_t baseCount = snapshot.base.count();
    std::vector<QByteArray> places(baseCount + snapshot.delta.count());
    while (true) {
        const auto more = statement->step();
        if (!more)
            return core::failure(more);
        if (!*more)
            break;
        size_t first = 0;
        for (const IndexPart *part : snapshot.parts()) {
            const size_t row = part->leads->rowOf(statement->number(0));
            if (row < part->count() && found.of(*part).contains(row))
                places[first + row] = toStored(leads::folded(statement->text(1)));
            first += part->count();
        }
    }
    const std::vector<std::string_view> texts(places.begin(), places.end());
    const auto sorted = sortByText(texts, stop);
    if (!sorted)
        return core::failure(sorted);
    std::vector<quint32> ranks(texts.size());
    quint32 rank = 0;
    for (size_t i = 0; i < texts.size(); ++i) {
        if (i > 0 && (sorted->runStarts[i / 64] >> (i % 64) & 1))
            ++rank;
        ranks[sorted->rows[i]] = rank;
    }
    return RowRanks{[ranks = std::move(ranks)](RowNumber row) { return ranks[row]; }, rank + 1, false};
}

qint64 countNew(const FoundRows &found)
{
    qint64 count = 0;
    for (const IndexPart *part : found.snapshot.parts()) {
        RowSet rows = found.of(*part);
        count += qint64(rows.subtract(rowsWithFlag(*part->flags, quint8(seenFlag))).count());
    }
    return count;
}

} // namespace

Result<LeadView> buildView(Connection &connection, LeadIndex &index, const leads::LeadQuery &query,
                           const std::stop_token &stop)
{
    const auto current = index.snapshot(connection, stop);
    if (!current)
        return core::failure(current);
    const IndexSnapshot &snapshot = **current;
    FoundRows found{snapshot, {}, {}};
    for (const IndexPart *part : snapshot.parts()) {
        auto rows = snapshot.terms->matching(snapshot, *part, query.filter, stop);
        if (!rows)
            return core::failure(rows);
        (part == &snapshot.base ? found.base : found.delta) = *std::move(rows);
    }
    const auto rows = orderedRows(
        found, query.sort, [&] { return ranksOfOrigin(connection, found, stop); }, stop);
    if (!rows)
        return core::failure(rows);
    LeadView view;
    Grouping grouping(snapshot, query.grouping);
    grouping.dealOut(*rows, view);
    if (!query.grouping.isEmpty())
        view.groups = grouping.groups();
    view.newCount = countNew(found);
    return view;
}

} // namespace leadlight::store
