// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "store/index/indexfile.h"
#include "store/index/indexsnapshot.h"
#include "store/index/workstates.h"

#include <memory>

namespace leadlight::store {

class Connection;

/// What an index knows as of one moment, and what it needs to go on from there.
struct IndexState
{
    CacheMoment moment;
    IndexBase base; ///< as it is in its file; the snapshot has its flags of this moment
    std::shared_ptr<const IndexSnapshot> snapshot;
    /// Has built the snapshot's delta and may add to it.
    std::shared_ptr<LeadSegmentBuilder> delta;
    /// Has numbered the snapshot's states of work and may add to them.
    std::shared_ptr<WorkStateNumbers> work;
    qint64 workMoment = -1; ///< the number of changes up to which the snapshot knows of work
};

/// When so many leads stand beside a base it is worth while to take them into a new one.
[[nodiscard]] size_t leadsWorthABase(size_t leadsInBase);

// All read within the caller's transaction on the connection, whose moment is `now`. Errors of all: the cache's.

/// @p known (which may know nothing) brought up to @p now: from the newest base in the folder when it does not lead
/// there, with a new base when there would be a lot more beside the base than leadsWorthABase.
[[nodiscard]] core::Result<IndexState> refreshed(Connection &connection, const IndexState &known,
                                                 const CacheMoment &now, const QString &folder);
/// All leads as of @p now in a new file of the folder; nothing when it cannot be written.
[[nodiscard]] core::Result<std::optional<IndexBase>> writeBase(Connection &connection, const CacheMoment &now,
                                                               const QString &folder);
/// The same, in memory when it cannot be written.
[[nodiscard]] core::Result<IndexBase> makeBase(Connection &connection, const CacheMoment &now, const QString &folder);
/// @p base brought up to @p now.
[[nodiscard]] core::Result<IndexState> stateOver(Connection &connection, const IndexBase &base, const CacheMoment &now,
                                                 const QString &folder, const IndexState &known);

} // namespace leadlight::store
