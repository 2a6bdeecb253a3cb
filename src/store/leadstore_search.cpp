// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/leadrows.h"
#include "store/leadstore_p.h"
#include "store/leadviews.h"
#include "store/readsnapshot.h"

namespace leadlight::store {

using core::Result;

Result<LeadView> LeadStore::view(const leads::LeadQuery &query, std::stop_token stop)
{
    return onSnapshot(*d->connection, stop, [&] { return buildView(*d->connection, query); });
}

Result<Facets> LeadStore::facets(const leads::LeadFilter &filter, std::span<const qint64> since, std::stop_token stop)
{
    return onSnapshot(*d->connection, stop, [&]() -> Result<Facets> {
        auto facets = countFacets(*d->connection, filter);
        if (facets)
            facets->since.assign(since.size(), 0);
        return facets;
    });
}

Result<qint64> LeadStore::count(const leads::LeadFilter &filter, std::stop_token stop)
{
    const auto found = view({filter, {}, {}}, stop);
    if (!found)
        return core::failure(found);
    return qint64(found->ids.size());
}

Result<Totals> LeadStore::totals(std::stop_token stop)
{
    return onSnapshot(*d->connection, stop, [&]() -> Result<Totals> {
        auto statement = Statement::prepare(
            *d->connection, "SELECT count(*), ifnull(sum(flags & ? <> 0), 0), ifnull(sum(flags & ? <> 0), 0), "
                            "ifnull(sum(flags & ? <> 0), 0), "
                            "(SELECT count(*) FROM lead_marks WHERE seen_at IS NOT NULL), "
                            "(SELECT count(*) FROM leads WHERE vanished_at IS NOT NULL), "
                            "(SELECT raw_bytes FROM cache_state) FROM leads");
        if (!statement)
            return core::failure(statement);
        const auto row = statement->bind(doNotContactFlag).bind(testFlag).bind(problemsFlag).step();
        if (!row)
            return core::failure(row);
        Totals totals;
        totals.all = statement->number(0);
        totals.doNotContact = statement->number(1);
        totals.test = statement->number(2);
        totals.problems = statement->number(3);
        totals.unseen = totals.all - statement->number(4);
        totals.vanished = statement->number(5);
        totals.rawBytes = statement->number(6);
        return totals;
    });
}

} // namespace leadlight::store
