// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/gridplace.h"

#include "store/index/rowset.h"

namespace leadlight::ui {

namespace {

/// A bit for every id between the lowest and the highest. Ids are given out one by one, so this is some hundred
/// kilobytes; a cache that has given out this many is none that we have made.
constexpr qint64 mostIds = qint64(1) << 28;

} // namespace

qint64 LeadSelection::count() const
{
    qint64 n = 0;
    for (const PositionRange &range : ranges)
        n += range.end - range.first;
    return n;
}

std::vector<qint64> LeadSelection::ids() const
{
    std::vector<qint64> ids;
    ids.reserve(size_t(count()));
    for (const PositionRange &range : ranges)
        ids.insert(ids.end(), leads->ids().begin() + range.first, leads->ids().begin() + range.end);
    return ids;
}

std::vector<PositionRange> findSelection(const LeadSelection &selected, const GroupedLeads &leads)
{
    if (selected.ranges.empty() || selected.leads.get() == &leads)
        return selected.ranges;
    qint64 lowest = INT64_MAX;
    qint64 highest = INT64_MIN;
    const auto forIds = [&selected](auto each) {
        for (const PositionRange &range : selected.ranges)
            std::for_each(selected.leads->ids().begin() + range.first, selected.leads->ids().begin() + range.end, each);
    };
    forIds([&](qint64 id) {
        lowest = std::min(lowest, id);
        highest = std::max(highest, id);
    });
    if (highest - lowest >= mostIds)
        return {};
    store::RowSet wanted(size_t(highest - lowest + 1));
    forIds([&](qint64 id) { wanted.insert(size_t(id - lowest)); });

    std::vector<PositionRange> found;
    for (qint64 position = 0; position < leads.count(); ++position) {
        const qint64 id = leads.ids()[size_t(position)];
        if (id < lowest || id > highest || !wanted.contains(size_t(id - lowest)))
            continue;
        if (!found.empty() && found.back().end == position)
            ++found.back().end;
        else if (found.size() == mostSelectedRanges)
            return {};
        else
            found.push_back({position, position + 1});
    }
    return found;
}

FoundPlace findPlace(const GridPlace &place, const GroupedLeads &leads)
{
    FoundPlace found;
    if (place.current.lead != 0)
        found.current = leads.positionOf(place.current.lead);
    if (place.top.lead != 0)
        found.top = place.top == place.current ? found.current : leads.positionOf(place.top.lead);
    found.selected = findSelection(place.selected, leads);
    for (const qint64 id : place.neighbours) {
        if (found.current >= 0 || found.neighbour >= 0)
            break;
        found.neighbour = leads.positionOf(id);
    }
    return found;
}

GridSnapshot makeSnapshot(store::LeadView view, const GridFolding &folding, const GridPlace &place,
                          std::stop_token stop)
{
    auto leads = std::make_shared<const GroupedLeads>(std::move(view), std::move(stop));
    GridSnapshot snapshot;
    snapshot.found = findPlace(place, *leads);
    snapshot.place = place;
    snapshot.rows = GridRows(std::move(leads), folding);
    snapshot.folding = folding;
    return snapshot;
}

} // namespace leadlight::ui
