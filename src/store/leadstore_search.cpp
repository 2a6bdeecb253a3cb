// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/index/termmatches.h"
#include "store/indexquestion.h"
#include "store/leadrows.h"
#include "store/leadstore_p.h"
#include "store/leadviews.h"

namespace leadlight::store {

using core::Result;

Result<LeadView> LeadStore::view(const leads::LeadQuery &query, std::stop_token stop)
{
    return onSnapshot(*d->connection, stop, [&] { return buildView(*d->connection, *d->index, query, stop); });
}

Result<Facets> LeadStore::facets(const leads::LeadFilter &filter, std::span<const qint64> since, std::stop_token stop)
{
    return onIndex(*d->connection, *d->index, stop,
                   [&](const IndexSnapshot &snapshot) { return countFacets(snapshot, filter, since, stop); });
}

Result<qint64> LeadStore::count(const leads::LeadFilter &filter, std::stop_token stop)
{
    return onIndex(*d->connection, *d->index, stop, [&](const IndexSnapshot &snapshot) -> Result<qint64> {
        qint64 count = 0;
        for (const IndexPart *part : snapshot.parts()) {
            const auto rows = snapshot.terms->matching(snapshot, *part, filter, stop);
            if (!rows)
                return core::failure(rows);
            count += qint64(rows->count());
        }
        return count;
    });
}

Result<Totals> LeadStore::totals(std::stop_token stop, const leads::FilterReading &reading)
{
    return onIndex(*d->connection, *d->index, stop, [&](const IndexSnapshot &snapshot) -> Result<Totals> {
        Totals totals;
        totals.rawBytes = snapshot.rawBytes;
        for (const IndexPart *part : snapshot.parts()) {
            RowSet present = rowsWithFlag(*part->flags, quint8(goneFlag));
            present.invert();
            const auto count = [&](qint64 flag) {
                RowSet rows = rowsWithFlag(*part->flags, quint8(flag));
                return qint64((rows &= present).count());
            };
            const auto all = qint64(present.count());
            totals.all += all;
            totals.unseen += all - count(seenFlag);
            totals.doNotContact += count(doNotContactFlag);
            totals.test += count(testFlag);
            totals.problems += count(problemsFlag);
            totals.vanished += count(vanishedFlag);
            for (const auto &[flag, number] : {std::pair(leads::LeadTerm::Flag::Waiting, &totals.waiting),
                                               std::pair(leads::LeadTerm::Flag::Late, &totals.late),
                                               std::pair(leads::LeadTerm::Flag::Overdue, &totals.overdue)}) {
                leads::LeadTerm term;
                term.kind = leads::LeadTerm::Kind::Flag;
                term.flag = flag;
                term.nowTicks = reading.nowTicks();
                term.today = reading.today();
                const auto rows = snapshot.terms->matching(snapshot, *part, {{{term}}}, stop);
                if (!rows)
                    return core::failure(rows);
                *number += qint64(rows->count());
            }
        }
        return totals;
    });
}

} // namespace leadlight::store
