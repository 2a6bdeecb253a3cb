// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/leadstore_p.h"
#include "store/readsnapshot.h"
#include "store/workchanges.h"

namespace leadlight::store {

using core::Result;

namespace {

/// Rows of a text and a count.
Result<QList<FacetValue>> countedTexts(Connection &connection, std::string_view sql)
{
    return onSnapshot(connection, {}, [&]() -> Result<QList<FacetValue>> {
        auto select = Statement::prepare(connection, sql);
        if (!select)
            return core::failure(select);
        QList<FacetValue> values;
        while (true) {
            const auto row = select->step();
            if (!row)
                return core::failure(row);
            if (!*row)
                return values;
            values.append({select->text(0), {}, select->number(1)});
        }
    });
}

} // namespace

Result<WorkDone> LeadStore::Private::changeWork(const std::function<Result<WorkDone>(WorkChanges &)> &change)
{
    return inTransaction([&]() -> Result<WorkDone> {
        const auto moment = writeMoment();
        if (!moment)
            return core::failure(moment);
        WorkChanges changes(*connection, *moment);
        auto done = change(changes);
        if (!done || done->leadCount == 0)
            return done;
        if (const auto noted = noteChange(*moment); !noted)
            return core::failure(noted);
        return done;
    });
}

Result<WorkDone> LeadStore::work(const WorkChange &change, const QString &by)
{
    return d->changeWork([&](WorkChanges &changes) { return changes.make(change, by); });
}

Result<WorkDone> LeadStore::undoWork(qint64 id)
{
    return d->changeWork([&](WorkChanges &changes) { return changes.turn(id, WorkChanges::Direction::Undo); });
}

Result<WorkDone> LeadStore::redoWork(qint64 id)
{
    return d->changeWork([&](WorkChanges &changes) { return changes.turn(id, WorkChanges::Direction::Redo); });
}

Result<WorkRecord> LeadStore::workRecord(qint64 id)
{
    return onSnapshot(*d->connection, {}, [&]() -> Result<WorkRecord> {
        const auto row = d->row(id, Private::Extent::Notes);
        if (!row)
            return core::failure(row);
        if (!*row)
            return WorkRecord{};
        auto events = d->workRecords().events(id);
        if (!events)
            return core::failure(events);
        return WorkRecord{(*row)->lead.work, *std::move(events)};
    });
}

Result<QList<FacetValue>> LeadStore::knownOwners()
{
    return countedTexts(*d->connection, "SELECT text, count(*) FROM lead_work JOIN work_texts ON id = owner "
                                        "WHERE owner > 0 GROUP BY owner ORDER BY 2 DESC, text");
}

Result<QList<FacetValue>> LeadStore::knownTags()
{
    return countedTexts(*d->connection, "SELECT text, count(*) FROM lead_tags JOIN work_texts ON id = tag "
                                        "GROUP BY tag ORDER BY 2 DESC, text");
}

} // namespace leadlight::store
