// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/leaderasure.h"

#include "store/connection.h"
#include "store/incomingleads.h"
#include "store/leadrows.h"
#include "store/statement.h"
#include "store/tombstones.h"

namespace leadlight::store {

using core::Result;

namespace {

// Kinds of work_changes whose before and after are numbers of work_texts: Owner, AddTag to RemoveNote.
#define LEADLIGHT_LOGGED_TEXTS(column)                                                                                 \
    "SELECT " column " FROM work_log g JOIN work_changes c ON c.id = g.change_id WHERE c.kind IN (1, 3, 4, 5, 6, 7)"
#define LEADLIGHT_OF_ERASED "lead_id IN temp.erased_leads"

const char *const temporaryTables[] = {
    "CREATE TEMP TABLE IF NOT EXISTS erased_leads (lead_id INTEGER PRIMARY KEY)",
    "CREATE TEMP TABLE IF NOT EXISTS erased_headings (id INTEGER PRIMARY KEY)",
    "DELETE FROM temp.erased_leads",
    "DELETE FROM temp.erased_headings",
};

const char *const sqlOfLeads[] = {
    "INSERT OR IGNORE INTO temp.erased_headings SELECT heading_id FROM leads WHERE id IN temp.erased_leads",
    "UPDATE cache_state SET raw_bytes = raw_bytes - "
    "(SELECT ifnull(sum(length(bytes)), 0) FROM lead_raws WHERE " LEADLIGHT_OF_ERASED ")",
    "DELETE FROM full_pass_seen WHERE (origin_id, lead_id) IN "
    "(SELECT origin_id, id FROM leads WHERE id IN temp.erased_leads)",
    "DELETE FROM work_log WHERE " LEADLIGHT_OF_ERASED,
    "DELETE FROM lead_notes WHERE " LEADLIGHT_OF_ERASED,
    "DELETE FROM lead_tags WHERE " LEADLIGHT_OF_ERASED,
    "DELETE FROM lead_work WHERE " LEADLIGHT_OF_ERASED,
    "DELETE FROM lead_marks WHERE " LEADLIGHT_OF_ERASED,
    "DELETE FROM lead_problems WHERE " LEADLIGHT_OF_ERASED,
    "DELETE FROM lead_raws WHERE " LEADLIGHT_OF_ERASED,
    "DELETE FROM leads WHERE id IN temp.erased_leads",
};

const char *const sqlOfOrphans[] = {
    "DELETE FROM work_changes WHERE id NOT IN (SELECT change_id FROM work_log)",
    "DELETE FROM work_texts WHERE id NOT IN (SELECT owner FROM lead_work) AND id NOT IN (SELECT tag FROM lead_tags) "
    "AND id NOT IN (SELECT text FROM lead_notes) AND id NOT IN (" LEADLIGHT_LOGGED_TEXTS(
        "before") ") "
                  "AND id NOT IN (" LEADLIGHT_LOGGED_TEXTS("after") ")",
    "UPDATE cache_state SET erasures = erasures + 1, unfinished = 1",
};

// Most headings have another lead soon.
const char *const sqlOfHeadings[] = {
    "DELETE FROM headings WHERE id IN temp.erased_headings "
    "AND NOT EXISTS (SELECT 1 FROM leads WHERE heading_id = headings.id)",
};

} // namespace

Result<qint64> LeadErasure::number(std::string_view sql)
{
    return m_connection.number(QString::fromLatin1(sql.data(), qsizetype(sql.size())));
}

Result<> LeadErasure::runAll(std::span<const char *const> statements)
{
    for (const char *sql : statements) {
        if (const auto done = m_connection.exec(QString::fromLatin1(sql)); !done)
            return done;
    }
    return {};
}

Result<> LeadErasure::choose(std::span<const qint64> ids)
{
    if (const auto ready = runAll(temporaryTables); !ready)
        return ready;
    auto insert =
        Statement::prepare(m_connection, "INSERT OR IGNORE INTO temp.erased_leads SELECT id FROM leads WHERE id = ?");
    if (!insert)
        return core::failure(insert);
    for (const qint64 id : ids) {
        if (const auto done = insert->bind(id).run(); !done)
            return done;
    }
    return {};
}

Result<ErasedLeads> LeadErasure::extent()
{
    ErasedLeads extent;
    const std::pair<qint64 &, const char *> counts[] = {
        {extent.leads, "SELECT count(*) FROM temp.erased_leads"},
        {extent.notes, "SELECT count(*) FROM lead_notes WHERE " LEADLIGHT_OF_ERASED},
        {extent.tags, "SELECT count(*) FROM lead_tags WHERE " LEADLIGHT_OF_ERASED},
        {extent.changes, "SELECT count(*) FROM work_log WHERE " LEADLIGHT_OF_ERASED},
    };
    for (const auto &[count, sql] : counts) {
        const auto counted = number(sql);
        if (!counted)
            return core::failure(counted);
        count = *counted;
    }
    auto select =
        Statement::prepare(m_connection, std::string(selectLead) + " WHERE l.id IN temp.erased_leads ORDER BY l.id");
    if (!select)
        return core::failure(select);
    while (true) {
        const auto row = select->step();
        if (!row)
            return core::failure(row);
        if (!*row)
            return extent;
        const leads::Lead lead = readLead(*select, false).lead;
        extent.places.push_back({lead.connector, lead.place});
    }
}

Result<> LeadErasure::bury()
{
    auto tombstones = Tombstones::prepare(m_connection);
    if (!tombstones)
        return core::failure(tombstones);
    if (const auto begun = tombstones->begin(Tombstones::Arrival::Pulled); !begun)
        return begun;
    const auto chosen = number("SELECT count(*) FROM temp.erased_leads");
    if (!chosen)
        return core::failure(chosen);
    auto select = Statement::prepare(m_connection, std::string(scanLeadsWithRaw) + " WHERE l.id IN temp.erased_leads");
    if (!select)
        return core::failure(select);
    for (qint64 n = 0; n < *chosen; ++n) {
        const auto row = select->step();
        if (!row)
            return core::failure(row);
        if (!*row)
            return core::fail(core::ErrorKind::CacheDamaged, m_connection.path(), QStringLiteral("no raw entity"));
        leads::Lead lead;
        const qint64 origin = readScanned(*select, true, lead).originId;
        const IncomingLeads again{lead}; // as it would arrive
        if (const auto buried = tombstones->bury(origin, again, again.rows().front()); !buried)
            return buried;
    }
    return {};
}

Result<> LeadErasure::removeLeads()
{
    return runAll(sqlOfLeads);
}

Result<> LeadErasure::removeHeadings()
{
    return runAll(sqlOfHeadings);
}

Result<> LeadErasure::removeOrphans()
{
    return runAll(sqlOfOrphans);
}

ErasingScope::ErasingScope(Connection &connection)
    : m_connection(connection)
    , m_begun(connection.exec(QStringLiteral("PRAGMA foreign_keys = OFF")))
{
}

ErasingScope::~ErasingScope()
{
    static_cast<void>(m_connection.exec(QStringLiteral("PRAGMA foreign_keys = ON")));
}

} // namespace leadlight::store
