// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/connection.h"
#include "store/filtersql.h"
#include "store/headings.h"
#include "store/leadviews.h"
#include "store/statement.h"

#include <algorithm>

namespace leadlight::store {

using leads::LeadField;
using leads::LeadFilter;
using leads::LeadTerm;

namespace {

using Counts = QHash<qint64, qint64>; ///< by heading id

/// The filter as if nothing had been chosen in a facet.
LeadFilter withoutTermsOf(LeadFilter filter, LeadField field)
{
    for (auto &group : filter.groups) {
        std::erase_if(group, [field](const LeadTerm &term) {
            return term.kind == LeadTerm::Kind::Field && term.field == field && !term.exclude;
        });
        // A group without a condition lets everything through, whatever the other groups say.
        if (group.empty())
            return {};
    }
    return filter;
}

core::Result<Counts> countByHeading(Connection &connection, const LeadFilter &filter, const Headings &headings)
{
    const auto condition = FilterSql::build(connection, filter, headings);
    if (!condition)
        return core::failure(condition);
    // Counted here: with GROUP BY, SQLite follows the index and looks up each lead that it points to.
    auto statement = Statement::prepare(connection, "SELECT l.heading_id FROM leads l" + condition->where());
    if (!statement)
        return core::failure(statement);
    condition->bindTo(*statement);
    Counts counts;
    while (true) {
        const auto more = statement->step();
        if (!more)
            return core::failure(more);
        if (!*more)
            return counts;
        ++counts[statement->number(0)];
    }
}

QList<FacetValue> valuesOf(LeadField field, const Counts &counts, const Counts &all, const Headings &headings)
{
    QHash<QString, qint64> byValue;
    for (const Heading &heading : headings.all()) {
        if (all.contains(heading.id))
            byValue[heading.value(field)] += counts.value(heading.id);
    }
    std::vector<HeadingOrder> order;
    for (auto it = byValue.keyBegin(); it != byValue.keyEnd(); ++it)
        order.emplace_back(*it);
    std::sort(order.begin(), order.end());
    QList<FacetValue> values;
    for (const HeadingOrder &each : order) {
        const QString title = field == LeadField::Offer ? headings.titleOf(each.verbatim) : QString();
        values.append({each.verbatim, title, byValue.value(each.verbatim)});
    }
    return values;
}

} // namespace

core::Result<Facets> countFacets(Connection &connection, const LeadFilter &filter)
{
    const auto headings = Headings::load(connection);
    if (!headings)
        return core::failure(headings);
    // Facets often share a filter (none of its own terms in it): each filter is counted once.
    std::vector<std::pair<LeadFilter, Counts>> counted;
    const auto countsFor = [&](const LeadFilter &wanted) -> core::Result<Counts> {
        for (const auto &[known, counts] : counted) {
            if (known == wanted)
                return counts;
        }
        auto counts = countByHeading(connection, wanted, *headings);
        if (counts)
            counted.emplace_back(wanted, *counts);
        return counts;
    };
    const auto all = countsFor({});
    if (!all)
        return core::failure(all);
    Facets facets;
    const std::pair<LeadField, QList<FacetValue> &> parts[] = {
        {LeadField::Source, facets.sources}, {LeadField::Action, facets.actions}, {LeadField::Offer, facets.offers}};
    for (const auto &[field, values] : parts) {
        const auto counts = countsFor(withoutTermsOf(filter, field));
        if (!counts)
            return core::failure(counts);
        values = valuesOf(field, *counts, *all, *headings);
    }
    return facets;
}

} // namespace leadlight::store
