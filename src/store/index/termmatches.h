// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "leads/leadquery.h"
#include "store/index/indexsnapshot.h"
#include "store/index/rowset.h"

#include <memory>
#include <stop_token>

namespace leadlight::store {

/// Which leads each term of a filter lets through, worked out on all processors and remembered for a while: the next
/// keystroke ("conto", "contos") looks only where the one before found something, and a view and its counts look once.
/// Any thread; bounded in memory.
class TermMatches final
{
public:
    TermMatches();
    ~TermMatches();
    Q_DISABLE_COPY_MOVE(TermMatches)

    /// Rows of @p part (one of the snapshot's) that are there and that the whole filter lets through.
    /// Errors: Cancelled.
    [[nodiscard]] core::Result<RowSet> matching(const IndexSnapshot &snapshot, const IndexPart &part,
                                                const leads::LeadFilter &filter, std::stop_token stop);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace leadlight::store
