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

namespace leadlight::store {

using core::Result;
using leads::LeadField;

namespace {

/// The groups on the lowest level that headings fall into, numbered in their order.
struct Leaves
{
    std::vector<quint32> ofHeading;
    size_t count = 1;
};

Leaves leavesOf(const IndexHeadings &headings, const QList<LeadField> &grouping)
{
    Leaves leaves{std::vector<quint32>(headings.limit()), 1};
    for (const LeadField field : grouping) {
        const HeadingValues &values = headings.values(field);
        // The leaf so far and the value as one number; those that are met are then numbered anew.
        std::vector<quint64> paths(leaves.ofHeading.size());
        for (size_t id = 0; id < paths.size(); ++id)
            paths[id] = leaves.ofHeading[id] * quint64(values.count()) + values.ofHeadings()[id];
        std::vector<quint64> met = paths;
        std::sort(met.begin(), met.end());
        met.erase(std::unique(met.begin(), met.end()), met.end());
        for (size_t id = 0; id < paths.size(); ++id)
            leaves.ofHeading[id] = quint32(std::lower_bound(met.begin(), met.end(), paths[id]) - met.begin());
        leaves.count = std::max<size_t>(met.size(), 1);
    }
    return leaves;
}

/// Deals the rows out to their groups, keeping their order within each.
class Grouping
{
public:
    Grouping(const IndexSnapshot &snapshot, const QList<LeadField> &fields)
        : m_rows(snapshot)
        , m_headings(*snapshot.headings)
        , m_fields(fields)
        , m_leaves(leavesOf(m_headings, fields))
    {
    }

    void dealOut(const std::vector<RowNumber> &rows, LeadView &view)
    {
        m_ends.assign(m_leaves.count, 0);
        for (const RowNumber row : rows)
            ++m_ends[leafOf(row)];
        size_t sum = 0;
        for (size_t &end : m_ends)
            end = std::exchange(sum, sum + end);
        view.ids.resize(rows.size());
        for (const RowNumber row : rows)
            view.ids[m_ends[leafOf(row)]++] = m_rows.id(row);
    }

    /// After dealOut.
    [[nodiscard]] std::vector<LeadGroup> groups() const
    {
        std::vector<quint32> example(m_leaves.count); ///< a heading of each leaf
        for (size_t id = 0; id < m_leaves.ofHeading.size(); ++id)
            example[m_leaves.ofHeading[id]] = quint32(id);
        std::vector<LeadGroup> groups;
        std::vector<size_t> open(size_t(m_fields.size())); ///< the group of each level that leads go into
        std::optional<quint32> before;
        size_t first = 0;
        for (size_t leaf = 0; leaf < m_leaves.count; first = m_ends[leaf++]) {
            if (m_ends[leaf] == first)
                continue;
            const quint32 heading = example[leaf];
            bool differs = !before;
            for (qsizetype level = 0; level < m_fields.size(); ++level) {
                const HeadingValues &values = m_headings.values(m_fields[level]);
                const quint32 value = values.ofHeadings()[heading];
                differs = differs || values.ofHeadings()[*before] != value;
                if (differs) {
                    open[size_t(level)] = groups.size();
                    const bool isOffer = m_fields[level] == LeadField::Offer;
                    groups.push_back({int(level), m_fields[level], values.text(value),
                                      isOffer ? m_headings.titleOf(value) : QString(), qint64(first), 0});
                }
                groups[open[size_t(level)]].count += qint64(m_ends[leaf] - first);
            }
            before = heading;
        }
        return groups;
    }

private:
    [[nodiscard]] quint32 leafOf(RowNumber row) const { return m_leaves.ofHeading[m_rows.heading(row)]; }

    SnapshotRows m_rows;
    const IndexHeadings &m_headings;
    const QList<LeadField> &m_fields;
    Leaves m_leaves;
    std::vector<size_t> m_ends; ///< where each leaf ends among the ids
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
