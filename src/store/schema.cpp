// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/schema.h"

#include "store/connection.h"

#include <QStringList>

namespace leadlight::store {

using core::ErrorKind;

namespace {

constexpr qint64 applicationId = 0x4C656164; // "Lead"

/// Version 1.
///
/// pull_origins and leads: a lead is told apart by its place at its origin (key1, key2): partition and row key; blob
/// and row number; for imports a digest of the content as a blob and how often it occurred. Rows are never deleted by a
/// sync and ids never used again, so whatever a person adds to a lead hangs on the id in a table of its own
/// (lead_marks).
///
/// headings: the few combinations of source, action, offer, publisher and title that leads come under. Grouping,
/// counting and filtering by them compares numbers, and each combination is looked at once instead of once per lead.
///
/// leads.search: the folded text fields of a lead, separated by U+001F, in the order of searchFields() in leadrows.h.
///
/// lead_raws: the entity byte for byte, apart from leads so that going over all leads does not read it.
const char *const version1[] = {
    R"(CREATE TABLE cache_state (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        changes INTEGER NOT NULL,
        raw_bytes INTEGER NOT NULL))",
    "INSERT INTO cache_state VALUES (1, 0, 0)",
    R"(CREATE TABLE pull_origins (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        identity TEXT NOT NULL UNIQUE,
        connector TEXT NOT NULL,
        checkpoint BLOB NOT NULL DEFAULT x''))",
    R"(CREATE TABLE documents (
        origin_id INTEGER NOT NULL REFERENCES pull_origins,
        name TEXT NOT NULL,
        version TEXT NOT NULL,
        PRIMARY KEY (origin_id, name)) WITHOUT ROWID)",
    R"(CREATE TABLE headings (
        id INTEGER PRIMARY KEY,
        source TEXT NOT NULL,
        action TEXT NOT NULL,
        offer TEXT NOT NULL,
        publisher TEXT NOT NULL,
        offer_title TEXT NOT NULL,
        UNIQUE (source, action, offer, publisher, offer_title)))",
    R"(CREATE TABLE leads (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        origin_id INTEGER NOT NULL REFERENCES pull_origins,
        key1 NOT NULL,
        key2 NOT NULL,
        heading_id INTEGER NOT NULL REFERENCES headings,
        created_ticks INTEGER,
        created_digits INTEGER NOT NULL,
        received_ticks INTEGER,
        received_digits INTEGER NOT NULL,
        flags INTEGER NOT NULL,
        place INTEGER NOT NULL,
        place_name TEXT,
        place_row INTEGER,
        decoder_version INTEGER NOT NULL,
        first_seen_at INTEGER NOT NULL,
        vanished_at INTEGER,
        first_name TEXT NOT NULL,
        last_name TEXT NOT NULL,
        email TEXT NOT NULL,
        phone TEXT NOT NULL,
        country TEXT NOT NULL,
        company TEXT NOT NULL,
        title TEXT NOT NULL,
        description TEXT NOT NULL,
        search TEXT NOT NULL,
        UNIQUE (origin_id, key1, key2)))",
    // All that grouping, counting and sorting by time need, in a tenth of the table's size. first_seen_at stands first
    // only because it grows: new entries go to the index's end instead of all over it.
    "CREATE INDEX leads_overview ON leads (first_seen_at, heading_id, received_ticks, created_ticks, flags, origin_id)",
    "CREATE INDEX leads_vanished ON leads (origin_id) WHERE vanished_at IS NOT NULL",
    R"(CREATE TABLE lead_raws (
        lead_id INTEGER PRIMARY KEY REFERENCES leads,
        format INTEGER NOT NULL,
        bytes BLOB NOT NULL))",
    R"(CREATE TABLE lead_problems (
        lead_id INTEGER NOT NULL REFERENCES leads,
        position INTEGER NOT NULL,
        problem TEXT NOT NULL,
        PRIMARY KEY (lead_id, position)) WITHOUT ROWID)",
    R"(CREATE TABLE lead_marks (
        lead_id INTEGER PRIMARY KEY REFERENCES leads ON DELETE RESTRICT,
        seen_at INTEGER))",
    R"(CREATE TABLE full_pass_seen (
        origin_id INTEGER NOT NULL REFERENCES pull_origins,
        lead_id INTEGER NOT NULL REFERENCES leads,
        PRIMARY KEY (origin_id, lead_id)) WITHOUT ROWID)",
};

/// Version 2: the history of checks. Not rebuildable from anywhere, like what a person adds to a lead.
const char *const version2[] = {
    R"(CREATE TABLE check_reports (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        connector_uid TEXT NOT NULL,
        report BLOB NOT NULL))",
    "CREATE INDEX check_reports_by_connector ON check_reports (connector_uid, id)",
};

/// Version 3: what the search index (LeadIndex) needs to follow the cache.
///
/// leads.change, lead_marks.change: cache_state.changes as of the transaction that last wrote the row.
///
/// change_tokens: a random number for every value of cache_state.changes. A copy of a cache goes its own way and
/// reaches the same numbers with other leads; with the token an index knows whose past it has seen.
///
/// cache_state.erasures grows when leads are deleted, which leaves no row to tell of it.
///
/// leads_overview and leads_vanished served scans that the search index does now.
const char *const version3[] = {
    "ALTER TABLE cache_state ADD COLUMN erasures INTEGER NOT NULL DEFAULT 0",
    "CREATE TABLE change_tokens (change INTEGER PRIMARY KEY, token INTEGER NOT NULL)",
    "INSERT INTO change_tokens SELECT changes, random() FROM cache_state",
    "DROP INDEX leads_overview",
    "DROP INDEX leads_vanished",
    "ALTER TABLE leads ADD COLUMN change INTEGER NOT NULL DEFAULT 0",
    "CREATE INDEX leads_changed ON leads (change)",
    "ALTER TABLE lead_marks ADD COLUMN change INTEGER NOT NULL DEFAULT 0",
    "CREATE INDEX marks_changed ON lead_marks (change)",
};

/// Version 4: what people make of leads. Like lead_marks it hangs on the ids and is not rebuildable from anywhere.
///
/// lead_work: a lead without a row is as the defaults say. owner: of work_texts; follow_up: a Julian day; person: leads
/// with the same number were joined by hand; tags, notes: how many there are; change: as in lead_marks, also for the
/// lead's tags and notes. 0 stands for none.
///
/// work_texts: owners, tags and notes (kind 0, 1, 2), each text once however many leads have it; never changed. key is
/// what tells owners and tags apart: tags in upper or lower case are the same.
///
/// work_changes, work_log: what was done, by which it is undone and told. before, after: the value as in lead_work,
/// the tag or the note's text; time_before, time_after: answered_ticks or edited_ticks beside it.
const char *const version4[] = {
    R"(CREATE TABLE work_texts (
        id INTEGER PRIMARY KEY,
        kind INTEGER NOT NULL,
        text TEXT NOT NULL,
        key TEXT,
        UNIQUE (kind, key)))",
    R"(CREATE TABLE lead_work (
        lead_id INTEGER PRIMARY KEY REFERENCES leads ON DELETE RESTRICT,
        status INTEGER NOT NULL DEFAULT 0,
        owner INTEGER NOT NULL DEFAULT 0,
        follow_up INTEGER NOT NULL DEFAULT 0,
        person INTEGER NOT NULL DEFAULT 0,
        answered_ticks INTEGER,
        tags INTEGER NOT NULL DEFAULT 0,
        notes INTEGER NOT NULL DEFAULT 0,
        change INTEGER NOT NULL))",
    "CREATE INDEX work_changed ON lead_work (change)",
    "CREATE INDEX work_persons ON lead_work (person) WHERE person > 0",
    R"(CREATE TABLE lead_tags (
        lead_id INTEGER NOT NULL REFERENCES leads ON DELETE RESTRICT,
        tag INTEGER NOT NULL REFERENCES work_texts,
        PRIMARY KEY (lead_id, tag)) WITHOUT ROWID)",
    R"(CREATE TABLE lead_notes (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        lead_id INTEGER NOT NULL REFERENCES leads ON DELETE RESTRICT,
        text INTEGER NOT NULL REFERENCES work_texts,
        written_ticks INTEGER NOT NULL,
        edited_ticks INTEGER,
        is_removed INTEGER NOT NULL DEFAULT 0))",
    "CREATE INDEX notes_by_lead ON lead_notes (lead_id)",
    R"(CREATE TABLE work_changes (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        kind INTEGER NOT NULL,
        at_ticks INTEGER NOT NULL,
        done_by TEXT NOT NULL))",
    R"(CREATE TABLE work_log (
        change_id INTEGER NOT NULL REFERENCES work_changes,
        lead_id INTEGER NOT NULL,
        before INTEGER NOT NULL,
        after INTEGER NOT NULL,
        note INTEGER NOT NULL DEFAULT 0,
        time_before INTEGER,
        time_after INTEGER,
        is_undone INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY (change_id, lead_id)) WITHOUT ROWID)",
    "CREATE INDEX work_log_by_lead ON work_log (lead_id)",
};

/// Version 5: what tells an imported lead without partition and row key apart begins with its time (keyOfImport).
const char *const version5[] = {
    "UPDATE leads SET key1 = coalesce(created_ticks, received_ticks, 0), key2 = CAST(key1 || '#' || key2 AS BLOB) "
    "WHERE typeof(key1) = 'blob'",
};

/// Version 6: what was erased stays away (Tombstones, LeadRetention).
///
/// tombstones.mark: a hash with cache_state.erasure_key, by which an erased lead is known when it arrives again. The
/// key is random and made for the first of them.
///
/// cache_state.erased_before: leads older than these ticks were erased for their age and are not taken in again.
/// keep_months: how long leads are kept after they came; 0: forever. keeps_open: not those that somebody works on.
/// unfinished: 1: files may still hold what was erased; 2: and the search index has not been told, texts of work that
/// nobody has any more are there still (LeadStore::finishErasing).
const char *const version6[] = {
    "CREATE TABLE tombstones (mark BLOB PRIMARY KEY) WITHOUT ROWID",
    "ALTER TABLE cache_state ADD COLUMN erasure_key BLOB",
    "ALTER TABLE cache_state ADD COLUMN erased_before INTEGER",
    "ALTER TABLE cache_state ADD COLUMN keep_months INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE cache_state ADD COLUMN keeps_open INTEGER NOT NULL DEFAULT 1",
    "ALTER TABLE cache_state ADD COLUMN unfinished INTEGER NOT NULL DEFAULT 0",
};

struct Migration
{
    const char *const *begin;
    const char *const *end;
};

const Migration migrations[schemaVersion] = {
    {std::begin(version1), std::end(version1)}, {std::begin(version2), std::end(version2)},
    {std::begin(version3), std::end(version3)}, {std::begin(version4), std::end(version4)},
    {std::begin(version5), std::end(version5)}, {std::begin(version6), std::end(version6)},
};

core::Result<> runStep(Connection &connection, int version)
{
    auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
    if (!transaction)
        return core::failure(transaction);
    // Another process may have been faster.
    const auto now = connection.number(QStringLiteral("PRAGMA user_version"));
    if (!now)
        return core::failure(now);
    if (*now != version)
        return {};
    QStringList statements;
    for (const auto *sql = migrations[version].begin; sql != migrations[version].end; ++sql)
        statements.append(QString::fromLatin1(*sql));
    statements.append(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
    statements.append(QStringLiteral("PRAGMA user_version = %1").arg(version + 1));
    for (const QString &sql : std::as_const(statements)) {
        if (const auto done = connection.exec(sql); !done)
            return done;
    }
    return transaction->commit();
}

} // namespace

core::Result<int> checkedVersion(Connection &connection)
{
    // As of one moment: another process may be making the schema just now.
    const auto snapshot = Transaction::begin(connection, Transaction::Kind::Read);
    if (!snapshot)
        return core::failure(snapshot);
    const auto version = connection.number(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return core::failure(version);
    const auto application = connection.number(QStringLiteral("PRAGMA application_id"));
    if (!application)
        return core::failure(application);
    const auto tables = connection.number(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    if (!tables)
        return core::failure(tables);
    const bool isEmpty = *version == 0 && *application == 0 && *tables == 0;
    if (!isEmpty && *application != applicationId)
        return core::fail(ErrorKind::CacheDamaged, connection.path(), QStringLiteral("not a cache of leads"));
    if (*version < 0 || (*version == 0 && !isEmpty))
        return core::fail(ErrorKind::CacheDamaged, connection.path(), QStringLiteral("no schema version"));
    if (*version > schemaVersion)
        return core::fail(ErrorKind::CacheNewer, connection.path(), QStringLiteral("schema version %1").arg(*version));
    return int(*version);
}

core::Result<> migrate(Connection &connection)
{
    while (true) {
        const auto version = checkedVersion(connection);
        if (!version)
            return core::failure(version);
        if (*version == schemaVersion)
            return {};
        if (const auto done = runStep(connection, *version); !done)
            return done;
    }
}

} // namespace leadlight::store
