// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "leads/leadquery.h"
#include "store/index/orderedrows.h"

#include <QList>

#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <stop_token>
#include <vector>

namespace leadlight::store {

/// The groups on the lowest level of a grouping, in the order of their values, and which of them each heading is in.
/// Without a grouping there is one. Immutable; any thread.
class LeafGroups final
{
public:
    LeafGroups(const IndexHeadings &headings, const QList<leads::LeadField> &grouping);

    [[nodiscard]] size_t count() const { return m_headings.size(); }
    [[nodiscard]] quint32 of(quint32 heading) const { return m_ofHeadings[heading]; }
    /// One of the headings in it.
    [[nodiscard]] quint32 heading(size_t leaf) const { return m_headings[leaf]; }

private:
    std::vector<quint32> m_ofHeadings;
    std::vector<quint32> m_headings;
};

/// All rows of a base, group by group, within each in an order that lasts (orderedrows.h): what a filter lets through
/// stands in the same order and needs no sorting.
struct LeadLayout
{
    std::shared_ptr<const LeafGroups> leaves;
    std::vector<RowNumber> rows;
    std::vector<size_t> ends; ///< one past the last of each leaf, in rows
};

/// The layouts of one base that were asked for last. Any thread; a few megabytes for each.
class LeadLayouts final
{
public:
    /// Errors: Cancelled.
    [[nodiscard]] core::Result<std::shared_ptr<const LeadLayout>> layout(const IndexSnapshot &snapshot,
                                                                         const leads::LeadSort &sort,
                                                                         const QList<leads::LeadField> &grouping,
                                                                         const std::stop_token &stop);

private:
    struct Known
    {
        std::shared_ptr<const IndexHeadings> headings;
        leads::LeadSort sort;
        QList<leads::LeadField> grouping;
        std::shared_ptr<const LeadLayout> layout;
    };
    std::mutex m_mutex;
    std::list<Known> m_known; ///< the one used last first
};

/// Leads by id, group by group.
struct GroupedIds
{
    std::shared_ptr<const LeafGroups> leaves;
    std::vector<qint64> ids;
    std::vector<size_t> ends; ///< one past the last of each leaf; some leaves are empty
};

/// The rows found, in groups and in the order asked for within each. Errors: as orderedRows().
[[nodiscard]] core::Result<GroupedIds> groupedIds(const FoundRows &found, const leads::LeadSort &sort,
                                                  const QList<leads::LeadField> &grouping,
                                                  const std::function<core::Result<RowRanks>()> &ranksOfOrigin,
                                                  const std::stop_token &stop);

} // namespace leadlight::store
