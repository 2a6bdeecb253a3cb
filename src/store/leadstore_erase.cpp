// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/index/indexfile.h"
#include "store/leaderasure.h"
#include "store/leadstore_p.h"
#include "store/pagegaps.h"

namespace leadlight::store {

using core::Result;

Result<ErasedLeads> LeadStore::erasureOf(std::span<const qint64> ids)
{
    // Chosen leads stand in a table of the connection's own, so a read transaction does.
    const auto transaction = Transaction::begin(*d->connection, Transaction::Kind::Read);
    if (!transaction)
        return core::failure(transaction);
    LeadErasure erasure(*d->connection);
    if (const auto chosen = erasure.choose(ids); !chosen)
        return core::failure(chosen);
    return erasure.extent();
}

Result<ErasedLeads> LeadStore::erase(std::span<const qint64> ids)
{
    const ErasingScope scope(*d->connection);
    if (!scope.begun())
        return core::failure(scope.begun());
    return d->inTransaction([&]() -> Result<ErasedLeads> {
        const auto moment = d->writeMoment();
        if (!moment)
            return core::failure(moment);
        LeadErasure erasure(*d->connection);
        if (const auto chosen = erasure.choose(ids); !chosen)
            return core::failure(chosen);
        auto extent = erasure.extent();
        if (!extent || extent->leads == 0)
            return extent;
        if (const auto buried = erasure.bury(); !buried)
            return core::failure(buried);
        for (const auto remove :
             {&LeadErasure::removeLeads, &LeadErasure::removeHeadings, &LeadErasure::removeOrphans}) {
            if (const auto removed = (erasure.*remove)(); !removed)
                return core::failure(removed);
        }
        if (const auto noted = d->noteChange(*moment); !noted)
            return core::failure(noted);
        return extent;
    });
}

Result<> LeadStore::finishErasing(std::stop_token stop)
{
    if (stop.stop_requested())
        return core::fail(core::ErrorKind::Cancelled);
    const auto unfinished = d->connection->number(QStringLiteral("SELECT unfinished FROM cache_state"));
    if (!unfinished || *unfinished == 0)
        return unfinished ? Result<>() : core::failure(unfinished);
    if (*unfinished == 2) {
        const ErasingScope scope(*d->connection);
        if (!scope.begun())
            return scope.begun();
        const auto told = d->inTransaction([&]() -> Result<> {
            const StopScope stoppable(*d->connection, stop);
            const auto moment = d->writeMoment();
            if (!moment)
                return core::failure(moment);
            const auto removed = LeadErasure(*d->connection).removeOrphans();
            return removed ? d->noteChange(*moment) : removed;
        });
        if (!told)
            return told;
    }
    const auto erasures = d->connection->number(QStringLiteral("SELECT erasures FROM cache_state"));
    if (!erasures)
        return core::failure(erasures);
    removeBasesBefore(LeadIndex::folderOf(d->connection->path()), *erasures);
    // The journal has pages as they were.
    if (const auto overwritten = overwritePageGaps(*d->connection, stop); !overwritten)
        return overwritten;
    // Unless somebody has erased since.
    return d->connection->exec(
        QStringLiteral("UPDATE cache_state SET unfinished = 0 WHERE unfinished = 1 AND erasures = %1").arg(*erasures));
}

} // namespace leadlight::store
