// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "azure/tableclient.h"
#include "leads/leadtime.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace leadlight::connectors {

/// A pass over a table that is under way: what it asks for and where it goes on.
struct TablePass
{
    bool full = false;            ///< asked for with "everything again": notices rows that vanished
    bool settling = false;        ///< covers everything since TableCheckpoint::settled
    leads::LeadTime from;         ///< Timestamp filter, inclusive; unknown: no filter
    leads::LeadTime newest;       ///< the greatest Timestamp met so far
    leads::LeadTime serviceStart; ///< the service's clock when the pass began
    std::optional<azure::ContinuationToken> next;
};

/// What a table connector remembers between steps. Kept by the cache as JSON beside the leads of the same step.
///
/// A Timestamp is set when a row is written, but a row may become visible a little later than a younger one. So the
/// last minutes before a pass (the overlap) are read again, once, by the first pass that begins after the overlap has
/// gone by; until then passes start at the newest Timestamp. Both keep a sync right after another cheap, and nothing is
/// missed.
struct TableCheckpoint
{
    leads::LeadTime newest;    ///< the greatest Timestamp of all finished passes
    leads::LeadTime lastStart; ///< the service's clock when the last finished pass began
    leads::LeadTime settled;   ///< every row up to here has been read for good
    QDateTime settledAt;       ///< this machine's clock when the pass that settled it began
    std::optional<TablePass> pass;

    [[nodiscard]] static TableCheckpoint fromJson(const QByteArray &json); ///< anything unreadable: a fresh start
    [[nodiscard]] QByteArray toJson() const;

    /// The pass to run now: the one under way if there is one, else a full, a settling or a quick one.
    void beginPass(bool full, const QDateTime &now);
    /// Takes over what the finished pass has found out.
    void endPass(const QDateTime &now);
};

} // namespace leadlight::connectors
