// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/leadviews.h"

#include "store/connection.h"
#include "store/index/leadindex.h"
#include "store/index/leadlayouts.h"
#include "store/index/sortedrows.h"
#include "store/index/termmatches.h"
#include "store/leadrows.h"
#include "store/statement.h"
#include "store/storedtext.h"

#include <algorithm>
#include <optional>

namespace leadlight::store {

using core::Result;
using leads::LeadField;

namespace {

/// The groups of all levels; those without a lead are left out.
std::vector<LeadGroup> groupsOf(const IndexHeadings &headings, const QList<LeadField> &grouping,
                                const GroupedIds &grouped)
{
    std::vector<LeadGroup> groups;
    std::vector<size_t> open(size_t(grouping.size())); ///< the group of each level that leads go into
    std::optional<quint32> before;                     ///< a heading of the leaf before
    for (size_t leaf = 0; leaf < grouped.ends.size(); ++leaf) {
        const size_t first = leaf == 0 ? 0 : grouped.ends[leaf - 1];
        if (grouped.ends[leaf] == first)
            continue;
        const quint32 heading = grouped.leaves->heading(leaf);
        bool differs = !before;
        for (qsizetype level = 0; level < grouping.size(); ++level) {
            const LeadField field = grouping[level];
            const HeadingValues &values = headings.values(field);
            const quint32 value = values.ofHeadings()[heading];
            differs = differs || values.ofHeadings()[*before] != value;
            if (differs) {
                open[size_t(level)] = groups.size();
                const QString title = field == LeadField::Offer ? headings.titleOf(value) : QString();
                groups.push_back({int(level), field, values.text(value), title, qint64(first), 0});
            }
            groups[open[size_t(level)]].count += qint64(grouped.ends[leaf] - first);
        }
        before = heading;
    }
    return groups;
}

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
    auto grouped = groupedIds(
        found, query.sort, query.grouping, [&] { return ranksOfOrigin(connection, found, stop); }, stop);
    if (!grouped)
        return core::failure(grouped);
    LeadView view;
    if (!query.grouping.isEmpty())
        view.groups = groupsOf(*snapshot.headings, query.grouping, *grouped);
    view.ids = std::move(grouped->ids);
    view.newCount = countNew(found);
    return view;
}

} // namespace leadlight::store
