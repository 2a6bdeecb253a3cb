// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/index/indexheadings.h"
#include "store/index/leadsegment.h"

#include <QHash>
#include <QString>

#include <array>
#include <memory>
#include <vector>

namespace leadlight::store {

class LeadLayouts;
class LeadOrders;
class TermMatches;
class WorkStates;

/// A segment with what may change of its leads while the segment stays.
struct IndexPart
{
    std::shared_ptr<const LeadSegment> leads;
    /// One byte a lead: the bits of leads.flags (leadrows.h) with vanishedFlag, seenFlag and goneFlag. A lead that is
    /// gone is not there: it was erased, or a newer version of it is in the other part.
    std::shared_ptr<const std::vector<quint8>> flags;
    /// What has been made of each lead, as a number of IndexSnapshot::work; empty while nothing was made of any.
    std::shared_ptr<const std::vector<quint32>> work = {};

    [[nodiscard]] quint32 workOf(size_t row) const { return !work || work->empty() ? 0 : (*work)[row]; }
    [[nodiscard]] size_t count() const { return leads->count(); }
};

/// All leads of the cache as of one moment: the great mass in `base`, what changed since in `delta`. A lead that is not
/// gone stands in exactly one of them. Immutable and shared; any thread.
struct IndexSnapshot
{
    qint64 changes = 0; ///< LeadStore::changeCounter() of that moment
    qint64 rawBytes = 0;
    IndexPart base;
    IndexPart delta;
    std::shared_ptr<const IndexHeadings> headings;
    std::shared_ptr<const WorkStates> work;
    std::shared_ptr<const QHash<quint32, QString>> connectors; ///< the connector's name by origin
    /// Made for this base and shared by every snapshot over it.
    std::shared_ptr<LeadOrders> orders;
    std::shared_ptr<LeadLayouts> layouts; ///< the same
    /// Shared by all snapshots of an index; knows by itself for which segment and flags an answer holds.
    std::shared_ptr<TermMatches> terms;

    [[nodiscard]] std::array<const IndexPart *, 2> parts() const { return {&base, &delta}; }
};

} // namespace leadlight::store
