// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/leadstore_p.h"
#include "store/workchanges.h"

#include <QDateTime>
#include <QSet>

#include <sqlite3.h>

namespace leadlight::store {

using core::Result;

namespace {

bool hasChanges(const PageOutcome &outcome)
{
    return outcome.added + outcome.updated + outcome.vanished > 0;
}

void tally(PageOutcome &outcome, const IncomingLeads::Row &lead, LeadUpserts::Change change)
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
    case LeadUpserts::Change::LeftOut:
        ++outcome.unchanged;
        ++outcome.leftOut;
        return;
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

Result<PageOutcome> LeadStore::writeImport(const IncomingLeads &leads, ImportedFile &file)
{
    return d->inTransaction([&] { return d->writeImport(leads, file); });
}

Result<> LeadStore::markSeen(std::span<const qint64> ids)
{
    return d->inTransaction([&]() -> Result<> {
        const auto moment = d->writeMoment();
        if (!moment)
            return core::failure(moment);
        auto statement =
            Statement::prepare(*d->connection, "INSERT INTO lead_marks (lead_id, seen_at, change) "
                                               "SELECT id, ?, ? FROM leads WHERE id = ? ON CONFLICT (lead_id) DO "
                                               "UPDATE SET (seen_at, change) = (excluded.seen_at, excluded.change) "
                                               "WHERE seen_at IS NULL");
        if (!statement)
            return core::failure(statement);
        qint64 marked = 0;
        for (const qint64 id : ids) {
            if (const auto done = statement->bind(moment->ms).bind(moment->change).bind(id).run(); !done)
                return done;
            marked += sqlite3_changes(d->connection->handle());
        }
        return marked == 0 ? Result<>() : d->noteChange(*moment);
    });
}

Result<> LeadStore::renameConnector(const QString &from, const QString &to)
{
    return d->inTransaction([&]() -> Result<> {
        const auto moment = d->writeMoment();
        if (!moment)
            return core::failure(moment);
        const auto done = run(*d->connection, "UPDATE pull_origins SET connector = ? WHERE connector = ?", to, from);
        if (!done)
            return done;
        return sqlite3_changes(d->connection->handle()) == 0 ? Result<>() : d->noteChange(*moment);
    });
}

Result<PageOutcome> LeadStore::Private::writePage(const PullOrigin &origin, const PulledPage &page)
{
    if (const auto ready = readyUpserts(Tombstones::Arrival::Pulled); !ready)
        return core::failure(ready);
    const auto moment = writeMoment();
    if (!moment)
        return core::failure(moment);
    const auto known = findOrigin(origin);
    if (!known)
        return core::failure(known);
    const qint64 id = known->id;
    auto met =
        Statement::prepare(*connection, "INSERT OR IGNORE INTO full_pass_seen (origin_id, lead_id) VALUES (?, ?)");
    if (!met)
        return core::failure(met);
    PageOutcome outcome;
    QSet<qint64> present;
    for (const IncomingLeads::Row &lead : page.leads.rows()) {
        const auto written = upserts->write(id, keyOfPlace(page.leads, lead), page.leads, lead, *moment);
        if (!written)
            return core::failure(written);
        tally(outcome, lead, written->change);
        if (written->change == LeadUpserts::Change::LeftOut)
            continue;
        if (!page.documents.isEmpty())
            present.insert(written->id);
        if (page.ofFullPass) {
            if (const auto done = met->bind(id).bind(written->id).run(); !done)
                return core::failure(done);
        }
    }
    if (const auto done = noteDocuments(id, page, present, *moment, outcome); !done)
        return core::failure(done);
    // A page outside the full pass means that the pass was given up: what it met counts no more.
    const auto pass = !page.ofFullPass    ? run(*connection, "DELETE FROM full_pass_seen WHERE origin_id = ?", id)
                      : page.endsFullPass ? endFullPass(id, *moment, outcome)
                                          : Result<>();
    if (!pass)
        return core::failure(pass);
    const auto kept = run(*connection, "UPDATE pull_origins SET checkpoint = ? WHERE id = ?", page.checkpoint, id);
    if (!kept)
        return core::failure(kept);
    if (known->wasRenamed || hasChanges(outcome)) {
        if (const auto noted = noteChange(*moment); !noted)
            return core::failure(noted);
    }
    return outcome;
}

Result<> LeadStore::Private::noteDocuments(qint64 originId, const PulledPage &page, const QSet<qint64> &present,
                                           const WriteMoment &moment, PageOutcome &outcome)
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
            const auto done = run(*connection, "UPDATE leads SET vanished_at = ?, change = ? WHERE id = ?", moment.ms,
                                  moment.change, id);
            if (!done)
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

Result<> LeadStore::Private::endFullPass(qint64 originId, const WriteMoment &moment, PageOutcome &outcome)
{
    const auto vanished =
        run(*connection,
            "UPDATE leads SET vanished_at = ?, change = ? WHERE origin_id = ? AND vanished_at IS NULL AND id NOT IN "
            "(SELECT lead_id FROM full_pass_seen WHERE origin_id = ?)",
            moment.ms, moment.change, originId, originId);
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

Result<PageOutcome> LeadStore::Private::writeImport(const IncomingLeads &leads, ImportedFile &file)
{
    if (const auto ready = readyUpserts(Tombstones::Arrival::Imported); !ready)
        return core::failure(ready);
    const auto moment = writeMoment();
    if (!moment)
        return core::failure(moment);
    const auto origin = findOrigin({QStringLiteral("import"), {}});
    if (!origin)
        return core::failure(origin);
    WorkChanges work(*connection, *moment);
    PageOutcome outcome;
    for (const IncomingLeads::Row &lead : leads.rows()) {
        const auto written = upserts->write(origin->id, keyOfImport(leads, lead, file), leads, lead, *moment);
        if (!written)
            return core::failure(written);
        tally(outcome, lead, written->change);
        // A lead that is there already keeps what was made of it here.
        if (lead.work && written->change == LeadUpserts::Change::Added) {
            if (const auto restored = work.restore(written->id, *lead.work); !restored)
                return core::failure(restored);
        }
    }
    if (hasChanges(outcome)) {
        if (const auto noted = noteChange(*moment); !noted)
            return core::failure(noted);
    }
    return outcome;
}

Result<> LeadStore::Private::readyUpserts(Tombstones::Arrival arrival)
{
    if (!upserts) {
        auto prepared = LeadUpserts::prepare(*connection);
        if (!prepared)
            return core::failure(prepared);
        upserts = *std::move(prepared);
    }
    return upserts->begin(arrival);
}

Result<LeadStore::Private::Origin> LeadStore::Private::findOrigin(const PullOrigin &origin)
{
    auto select = Statement::prepare(*connection, "SELECT id, connector FROM pull_origins WHERE identity = ?");
    if (!select)
        return core::failure(select);
    const auto isKnown = select->bind(origin.identity).step();
    if (!isKnown)
        return core::failure(isKnown);
    if (!*isKnown) {
        const auto added = run(*connection, "INSERT INTO pull_origins (identity, connector) VALUES (?, ?)",
                               origin.identity, origin.connector);
        if (!added)
            return core::failure(added);
        return Origin{sqlite3_last_insert_rowid(connection->handle()), false};
    }
    const Origin known{select->number(0), select->text(1) != origin.connector};
    if (known.wasRenamed) {
        const auto renamed =
            run(*connection, "UPDATE pull_origins SET connector = ? WHERE id = ?", origin.connector, known.id);
        if (!renamed)
            return core::failure(renamed);
    }
    return known;
}

Result<WriteMoment> LeadStore::Private::writeMoment()
{
    const auto changes = connection->number(QStringLiteral("SELECT changes FROM cache_state"));
    if (!changes)
        return core::failure(changes);
    return WriteMoment{QDateTime::currentMSecsSinceEpoch(), *changes + 1};
}

Result<> LeadStore::Private::noteChange(const WriteMoment &moment)
{
    const auto noted = run(*connection, "UPDATE cache_state SET changes = ?, raw_bytes = raw_bytes + ?", moment.change,
                           upserts ? upserts->takeRawGrowth() : 0);
    if (!noted)
        return noted;
    return run(*connection, "INSERT INTO change_tokens (change, token) VALUES (?, random())", moment.change);
}

} // namespace leadlight::store
