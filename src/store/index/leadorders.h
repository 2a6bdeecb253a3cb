// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "leads/leadfield.h"
#include "store/index/leadsegment.h"
#include "store/index/sortedrows.h"

#include <QString>

#include <memory>
#include <span>
#include <stop_token>

namespace leadlight::store {

/// The rows of a segment in the order of a field, ascending; equal ones the newest id first, empty or unknown ones
/// last.
struct LeadOrder
{
    std::span<const quint32> rows;      ///< a permutation of 0 .. count
    std::span<const quint64> runStarts; ///< a bit for each place in rows: set where a value differs from the one before
    size_t known = 0;                   ///< so many rows have a value; the rest is empty
    std::shared_ptr<const void> memory;
    std::span<const uchar> mapped = {}; ///< the file it lies in; empty: it lies in memory only
};

/// Computes the order by a field that LeadOrders has. Errors: Cancelled.
[[nodiscard]] core::Result<SortedRows> sortLeads(const LeadSegment &leads, leads::LeadField field,
                                                 const std::stop_token &stop);

/// The ready orders of one base segment, by received and created time and by every field of the text; each is computed
/// when it is first asked for, and read from and written to the index's folder. Any thread.
class LeadOrders final
{
public:
    /// @p folder: where orders are kept; empty: nowhere. @p stamp names the base, so that the order of another one is
    /// not taken for its.
    LeadOrders(std::shared_ptr<const LeadSegment> base, QString folder, QByteArray stamp);
    ~LeadOrders();
    Q_DISABLE_COPY_MOVE(LeadOrders)

    /// Whether there is a ready order for the field; the rest are few values (headings, connectors, flags), ids, or
    /// Origin.
    [[nodiscard]] static bool has(leads::LeadField field);
    /// Errors: Cancelled.
    [[nodiscard]] core::Result<std::shared_ptr<const LeadOrder>> order(leads::LeadField field, std::stop_token stop);
    /// Computes and writes those that are not there yet. Errors: Cancelled; that one cannot be written is none.
    [[nodiscard]] core::Result<> complete(std::stop_token stop);
    /// Gives the memory back to the system that can be read from files again.
    void letGo();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace leadlight::store
