// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/leadretention.h"

#include "store/index/indexsnapshot.h"
#include "store/leaderasure.h"
#include "store/leadrows.h"
#include "store/leadstore_p.h"
#include "store/readsnapshot.h"

#include <algorithm>

namespace leadlight::store {

using core::Result;

namespace {

/// So many leads are erased in some tenths of a second.
constexpr size_t leadsAtATime = 2000;

qint64 cutoff(const RetentionRule &rule, const QDateTime &now)
{
    return leads::LeadTime::fromDateTime(now.addMonths(-rule.months)).ticks;
}

} // namespace

Result<RetentionRule> LeadRetention::rule()
{
    auto select = Statement::prepare(*m_store.d->connection, "SELECT keep_months, keeps_open FROM cache_state");
    if (!select)
        return core::failure(select);
    if (const auto row = select->step(); !row)
        return core::failure(row);
    return RetentionRule{int(std::max<qint64>(0, select->number(0))), select->number(1) != 0};
}

Result<> LeadRetention::setRule(const RetentionRule &rule)
{
    auto update =
        Statement::prepare(*m_store.d->connection, "UPDATE cache_state SET keep_months = ?1, keeps_open = ?2, "
                                                   "erased_before = CASE WHEN ?1 > 0 THEN erased_before END");
    return update ? update->bind(rule.months).bind(qint64(rule.keepsOpen)).run() : core::failure(update);
}

Result<RetentionOutlook> LeadRetention::outlook(const RetentionRule &rule, const QDateTime &now, std::stop_token stop)
{
    const auto ids = older(rule, now, stop);
    if (!ids)
        return core::failure(ids);
    const auto totals = m_store.totals(stop);
    if (!totals)
        return core::failure(totals);
    return RetentionOutlook{qint64(ids->size()), totals->all};
}

Result<qint64> LeadRetention::eraseOlder(const QDateTime &now, std::stop_token stop)
{
    const auto rule = this->rule();
    if (!rule)
        return core::failure(rule);
    const auto ids = older(*rule, now, stop);
    if (!ids)
        return core::failure(ids);
    qint64 erased = 0;
    for (size_t at = 0; at < ids->size() && !stop.stop_requested(); at += leadsAtATime) {
        if (const auto inForce = this->rule(); !inForce || *inForce != *rule)
            break; // somebody has thought better of it
        const auto some = std::span(*ids).subspan(at, std::min(leadsAtATime, ids->size() - at));
        const auto gone = eraseSome(some, *rule, now);
        if (!gone)
            return gone;
        erased += *gone;
    }
    // Stopped or while another program reads, the rest is done another time.
    const auto finished = m_store.finishErasing(std::move(stop));
    if (!finished && finished.error().kind != core::ErrorKind::CacheBusy)
        return core::failure(finished);
    return erased;
}

Result<RetentionOutcome> LeadRetention::keep(const std::optional<RetentionRule> &agreed, const QDateTime &now,
                                             std::stop_token stop)
{
    const auto finished = m_store.finishErasing(stop);
    // Where another program is in the way, the next day will do.
    if (!finished && finished.error().kind != core::ErrorKind::CacheBusy)
        return core::failure(finished);
    const auto rule = this->rule();
    if (!rule)
        return core::failure(rule);
    if (rule->months == 0)
        return RetentionOutcome{*rule, {}, 0};
    const auto outlook = this->outlook(*rule, now, stop);
    if (!outlook)
        return core::failure(outlook);
    if (outlook->older == 0 || (outlook->isUnusual() && agreed != *rule))
        return RetentionOutcome{*rule, *outlook, 0};
    const auto erased = eraseOlder(now, std::move(stop));
    if (!erased)
        return core::failure(erased);
    return RetentionOutcome{*rule, *outlook, *erased};
}

/// By the search index, which is a pass over two columns of numbers; the cache has the last word.
Result<std::vector<qint64>> LeadRetention::older(const RetentionRule &rule, const QDateTime &now, std::stop_token stop)
{
    if (rule.months == 0)
        return std::vector<qint64>();
    auto &connection = *m_store.d->connection;
    return onSnapshot(connection, stop, [&]() -> Result<std::vector<qint64>> {
        const auto snapshot = m_store.d->index->snapshot(connection, stop);
        if (!snapshot)
            return core::failure(snapshot);
        const qint64 before = cutoff(rule, now);
        std::vector<qint64> ids;
        for (const IndexPart *part : (*snapshot)->parts()) {
            const auto &columns = part->leads->columns();
            for (size_t row = 0; row < part->count(); ++row) {
                const qint64 received = columns.received[row];
                const qint64 came = received != leads::LeadTime::unknown ? received : columns.created[row];
                // An unknown time is before every other.
                if (came < before && !((*part->flags)[row] & goneFlag))
                    ids.push_back(columns.ids[row]);
            }
        }
        return confirmed(ids, rule, now);
    });
}

Result<std::vector<qint64>> LeadRetention::confirmed(std::span<const qint64> ids, const RetentionRule &rule,
                                                     const QDateTime &now)
{
    auto select = Statement::prepare(*m_store.d->connection,
                                     "SELECT 1 FROM leads l LEFT JOIN lead_work w ON w.lead_id = l.id WHERE l.id = ? "
                                     "AND coalesce(received_ticks, created_ticks, first_seen_at * 10000) < ? "
                                     "AND NOT (? AND (ifnull(w.status, 0) = ? OR ifnull(w.follow_up, 0) >= ?))");
    if (!select)
        return core::failure(select);
    std::vector<qint64> certain;
    for (const qint64 id : ids) {
        select->bind(id).bind(cutoff(rule, now)).bind(qint64(rule.keepsOpen)).bind(qint64(leads::LeadStatus::Active));
        const auto row = select->bind(now.toLocalTime().date().toJulianDay()).step();
        if (!row)
            return core::failure(row);
        if (*row) {
            certain.push_back(id);
            select->reset();
        }
    }
    return certain;
}

Result<qint64> LeadRetention::eraseSome(std::span<const qint64> ids, const RetentionRule &rule, const QDateTime &now)
{
    auto &store = *m_store.d;
    const ErasingScope scope(*store.connection);
    if (!scope.begun())
        return core::failure(scope.begun());
    return store.inTransaction([&]() -> Result<qint64> {
        // Somebody may have begun to work on one since.
        const auto certain = confirmed(ids, rule, now);
        if (!certain)
            return core::failure(certain);
        LeadErasure erasure(*store.connection);
        if (const auto chosen = erasure.choose(*certain); !chosen)
            return core::failure(chosen);
        if (const auto removed = erasure.removeLeads(); !removed)
            return core::failure(removed);
        // The index is told once, at the end, for it is made anew then; until then it has leads that are not there.
        auto state = Statement::prepare(*store.connection, "UPDATE cache_state SET unfinished = 2, erased_before = "
                                                           "max(ifnull(erased_before, ?1), ?1)");
        if (!state)
            return core::failure(state);
        if (const auto noted = state->bind(cutoff(rule, now)).run(); !noted)
            return core::failure(noted);
        return qint64(certain->size());
    });
}

} // namespace leadlight::store
