// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/leadstore_p.h"

#include <QDateTime>
#include <QSet>

#include <sqlite3.h>

namespace leadlight::store {

using core::Result;

namespace {

qint64 nowMs()
{
    return QDateTime::currentMSecsSinceEpoch();
}

void tally(PageOutcome &outcome, const leads::Lead &lead, LeadUpserts::Change change)
{
    switch (change) {
    case LeadUpserts::Change::Added:
        ++outcome.added;
        break;
    case LeadUpserts::Change::Updated:
        ++outcome.updated;
        break;
    case LeadUpserts::Change::Unchanged:
        ++outcome.unchanged;
        break;
    }
    if (!lead.problems.isEmpty())
        ++outcome.problems;
}

/// Runs one statement with values: `run(connection, "DELETE ... = ?", id)`.
template <typename... Values> Result<> run(Connection &connection, std::string_view sql, const Values &...values)
{
    auto statement = Statement::prepare(connection, sql);
    if (!statement)
        return core::failure(statement);
    (statement->bind(values), ...);
    return statement->run();
}

} // namespace

Result<PageOutcome> LeadStore::writePage(const PullOrigin &origin, const PulledPage &page)
{
    return d->inTransaction([&] { return d->writePage(origin, page); });
}

Result<PageOutcome> LeadStore::writeImport(const std::vector<leads::Lead> &leads, ImportedFile &file)
{
    return d->inTransaction([&] { return d->writeImport(leads, file); });
}

Result<> LeadStore::markSeen(std::span<const qint64> ids)
{
    return d->inTransaction([&]() -> Result<> {
        auto statement = Statement::prepare(
            *d->connection, "INSERT INTO lead_marks (lead_id, seen_at) SELECT id, ? FROM leads WHERE id = ? "
                            "ON CONFLICT (lead_id) DO UPDATE SET seen_at = excluded.seen_at WHERE seen_at IS NULL");
        if (!statement)
            return core::failure(statement);
        PageOutcome outcome;
        for (const qint64 id : ids) {
            if (const auto done = statement->bind(nowMs()).bind(id).run(); !done)
                return done;
            outcome.updated += sqlite3_changes(d->connection->handle());
        }
        return d->noteChange(outcome);
    });
}

Result<> LeadStore::renameConnector(const QString &from, const QString &to)
{
    return d->inTransaction([&]() -> Result<> {
        const auto done = run(*d->connection, "UPDATE pull_origins SET connector = ? WHERE connector = ?", to, from);
        if (!done)
            return done;
        PageOutcome outcome;
        outcome.updated = sqlite3_changes(d->connection->handle());
        return d->noteChange(outcome);
    });
}

Result<PageOutcome> LeadStore::Private::writePage(const PullOrigin &origin, const PulledPage &page)
{
    if (!upserts) {
        auto prepared = LeadUpserts::prepare(*connection);
        if (!prepared)
            return core::failure(prepared);
        upserts = *std::move(prepared);
    }
    const auto id = originId(origin);
    if (!id)
        return core::failure(id);
    auto met =
        Statement::prepare(*connection, "INSERT OR IGNORE INTO full_pass_seen (origin_id, lead_id) VALUES (?, ?)");
    if (!met)
        return core::failure(met);
    const qint64 now = nowMs();
    PageOutcome outcome;
    QSet<qint64> present;
    for (const leads::Lead &lead : page.leads) {
        const auto written = upserts->write(*id, keyOfPlace(lead.place), lead, now);
        if (!written)
            return core::failure(written);
        tally(outcome, lead, written->change);
        if (!page.documents.isEmpty())
            present.insert(written->id);
        if (page.ofFullPass) {
            if (const auto done = met->bind(*id).bind(written->id).run(); !done)
                return core::failure(done);
        }
    }
    if (const auto done = noteDocuments(*id, page, present, now, outcome); !done)
        return core::failure(done);
    // A page outside the full pass means that the pass was given up: what it met counts no more.
    const auto pass = !page.ofFullPass    ? run(*connection, "DELETE FROM full_pass_seen WHERE origin_id = ?", *id)
                      : page.endsFullPass ? endFullPass(*id, now, outcome)
                                          : Result<>();
    if (!pass)
        return core::failure(pass);
    const auto kept = run(*connection, "UPDATE pull_origins SET checkpoint = ? WHERE id = ?", page.checkpoint, *id);
    if (!kept)
        return core::failure(kept);
    if (const auto noted = noteChange(outcome); !noted)
        return core::failure(noted);
    return outcome;
}

Result<> LeadStore::Private::noteDocuments(qint64 originId, const PulledPage &page, const QSet<qint64> &present,
                                           qint64 now, PageOutcome &outcome)
{
    for (const DocumentVersion &document : page.documents) {
        auto known = Statement::prepare(
            *connection, "SELECT id FROM leads WHERE origin_id = ? AND key1 = ? AND vanished_at IS NULL");
        if (!known)
            return core::failure(known);
        known->bind(originId).bind(document.name);
        std::vector<qint64> vanished;
        while (true) {
            const auto row = known->step();
            if (!row)
                return core::failure(row);
            if (!*row)
                break;
            if (!present.contains(known->number(0)))
                vanished.push_back(known->number(0));
        }
        for (const qint64 id : vanished) {
            if (const auto done = run(*connection, "UPDATE leads SET vanished_at = ? WHERE id = ?", now, id); !done)
                return done;
        }
        outcome.vanished += qint64(vanished.size());
        const auto kept =
            run(*connection, "INSERT OR REPLACE INTO documents (origin_id, name, version) VALUES (?, ?, ?)", originId,
                document.name, document.version);
        if (!kept)
            return kept;
    }
    return {};
}

Result<> LeadStore::Private::endFullPass(qint64 originId, qint64 now, PageOutcome &outcome)
{
    const auto vanished =
        run(*connection,
            "UPDATE leads SET vanished_at = ? WHERE origin_id = ? AND vanished_at IS NULL AND id NOT IN "
            "(SELECT lead_id FROM full_pass_seen WHERE origin_id = ?)",
            now, originId, originId);
    if (!vanished)
        return vanished;
    outcome.vanished += sqlite3_changes(connection->handle());
    // Documents that went with all their leads are forgotten: they are read again should they come back.
    const auto forgotten =
        run(*connection,
            "DELETE FROM documents WHERE origin_id = ? AND NOT EXISTS (SELECT 1 FROM leads l WHERE "
            "l.origin_id = documents.origin_id AND l.key1 = documents.name AND l.vanished_at IS NULL)",
            originId);
    if (!forgotten)
        return forgotten;
    return run(*connection, "DELETE FROM full_pass_seen WHERE origin_id = ?", originId);
}

Result<PageOutcome> LeadStore::Private::writeImport(const std::vector<leads::Lead> &leads, ImportedFile &file)
{
    if (!upserts) {
        auto prepared = LeadUpserts::prepare(*connection);
        if (!prepared)
            return core::failure(prepared);
        upserts = *std::move(prepared);
    }
    const auto id = originId({QStringLiteral("import"), {}});
    if (!id)
        return core::failure(id);
    const qint64 now = nowMs();
    PageOutcome outcome;
    for (const leads::Lead &lead : leads) {
        const auto written = upserts->write(*id, keyOfImport(lead, file), lead, now);
        if (!written)
            return core::failure(written);
        tally(outcome, lead, written->change);
    }
    if (const auto noted = noteChange(outcome); !noted)
        return core::failure(noted);
    return outcome;
}

Result<qint64> LeadStore::Private::originId(const PullOrigin &origin)
{
    const auto put =
        run(*connection,
            "INSERT INTO pull_origins (identity, connector) VALUES (?, ?) ON CONFLICT (identity) DO UPDATE SET "
            "connector = excluded.connector WHERE connector <> excluded.connector",
            origin.identity, origin.connector);
    if (!put)
        return core::failure(put);
    auto statement = Statement::prepare(*connection, "SELECT id FROM pull_origins WHERE identity = ?");
    if (!statement)
        return core::failure(statement);
    const auto row = statement->bind(origin.identity).step();
    if (!row)
        return core::failure(row);
    return statement->number(0);
}

Result<> LeadStore::Private::noteChange(const PageOutcome &outcome)
{
    if (outcome.added + outcome.updated + outcome.vanished == 0)
        return {};
    return run(*connection, "UPDATE cache_state SET changes = changes + 1, raw_bytes = raw_bytes + ?",
               upserts ? upserts->takeRawGrowth() : 0);
}

} // namespace leadlight::store
