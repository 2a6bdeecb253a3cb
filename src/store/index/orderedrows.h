// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "leads/leadquery.h"
#include "store/index/indexsnapshot.h"
#include "store/index/rowset.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace leadlight::store {

/// Some rows of a snapshot: of both parts.
struct FoundRows
{
    const IndexSnapshot &snapshot;
    RowSet base;
    RowSet delta;

    [[nodiscard]] size_t count() const { return base.count() + delta.count(); }
    [[nodiscard]] const RowSet &of(const IndexPart &part) const { return &part == &snapshot.base ? base : delta; }
};

/// A row of either part as one number: those of the base first.
using RowNumber = quint32;

/// Reads columns by row number.
class SnapshotRows final
{
public:
    explicit SnapshotRows(const IndexSnapshot &snapshot)
        : m_base(snapshot.base.leads->columns())
        , m_delta(snapshot.delta.leads->columns())
        , m_baseCount(RowNumber(snapshot.base.count()))
    {
    }
    template <typename Value>
    [[nodiscard]] Value value(std::span<const Value> LeadSegment::Columns::*column, RowNumber row) const
    {
        return row < m_baseCount ? (m_base.*column)[row] : (m_delta.*column)[row - m_baseCount];
    }
    [[nodiscard]] qint64 id(RowNumber row) const { return value(&LeadSegment::Columns::ids, row); }
    [[nodiscard]] quint32 heading(RowNumber row) const { return value(&LeadSegment::Columns::headings, row); }
    [[nodiscard]] RowNumber baseCount() const { return m_baseCount; }

private:
    const LeadSegment::Columns &m_base;
    const LeadSegment::Columns &m_delta;
    RowNumber m_baseCount;
};

/// A value for every row, by its place among the values: 0 .. count - 1, of which the last may stand for "empty".
struct RowRanks
{
    std::function<quint32(RowNumber)> of;
    quint32 count = 1;
    bool lastIsEmpty = false;
};

/// The rows in the order asked for; equal values the newest id first, empty ones last. Errors: Cancelled; what
/// @p ranksOfOrigin fails with, which is asked when leads are to stand by their place at their origin.
[[nodiscard]] core::Result<std::vector<RowNumber>>
orderedRows(const FoundRows &found, const leads::LeadSort &sort,
            const std::function<core::Result<RowRanks>()> &ranksOfOrigin, const std::stop_token &stop);

/// Whether rows that were put into order by a field stay in it while their base lasts and no headings come: neither
/// flags nor work nor what is read from the cache have a say in it.
[[nodiscard]] bool isLastingOrder(leads::LeadField field);

using RowOrder = std::function<bool(RowNumber, RowNumber)>;
/// Tells which of two rows stands first in an order that lasts. Valid while the snapshot is.
[[nodiscard]] RowOrder lastingOrder(const IndexSnapshot &snapshot, const leads::LeadSort &sort);

} // namespace leadlight::store
