// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/leads/gridrows.h"

#include <optional>

namespace leadlight::ui {

/// Some leads of a snapshot, told by where they stand in it: all of 1.5 million is one range. A value; any thread.
struct LeadSelection
{
    std::shared_ptr<const GroupedLeads> leads;
    std::vector<PositionRange> ranges; ///< ascending, apart from each other

    [[nodiscard]] qint64 count() const;
    [[nodiscard]] std::vector<qint64> ids() const; ///< from the top
    friend bool operator==(const LeadSelection &, const LeadSelection &) = default;
};

/// Where a person is in the grid, so that they find themselves there in the next snapshot.
struct GridPlace
{
    /// A lead or a heading, or neither.
    struct Spot
    {
        qint64 lead = 0;
        GroupKey group = 0;
        friend bool operator==(const Spot &, const Spot &) = default;
    };
    Spot current;
    int column = 0;
    Spot top;          ///< the first row below the edge of the view
    int topOffset = 0; ///< pixels from there to its upper edge
    LeadSelection selected;
    /// Where to go on when the current lead is gone: the leads around it that are not selected, the next one first.
    std::vector<qint64> neighbours = {};
};

/// A GridPlace in another snapshot.
struct FoundPlace
{
    qint64 current = -1; ///< position of the lead; -1: it is not there
    qint64 top = -1;
    std::vector<PositionRange> selected;
    qint64 neighbour = -1; ///< position of the first that is there, where the current lead is not
};

/// More pieces than this a selection is not kept in: every row that is painted looks through them.
inline constexpr size_t mostSelectedRanges = 500;

/// Goes over all leads a few times, so for a worker thread where they are many and the answer can be had before.
[[nodiscard]] FoundPlace findPlace(const GridPlace &place, const GroupedLeads &leads);
/// Where @p selected is among @p leads; nothing where it would fall into more than mostSelectedRanges.
[[nodiscard]] std::vector<PositionRange> findSelection(const LeadSelection &selected, const GroupedLeads &leads);

/// All that the grid needs to show a snapshot: made on a worker thread, so that showing it is a swap.
struct GridSnapshot
{
    GridRows rows;
    GridFolding folding; ///< of rows
    GridPlace place;     ///< where the person was when this was asked for
    FoundPlace found;    ///< that place in it
};
[[nodiscard]] GridSnapshot makeSnapshot(store::LeadView view, const GridFolding &folding, const GridPlace &place,
                                        std::stop_token stop);

} // namespace leadlight::ui
