// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/index/indexsource.h"

#include "leads/leadquery.h"
#include "store/connection.h"
#include "store/index/indexheadings.h"
#include "store/index/workstates.h"
#include "store/leadrows.h"
#include "store/storedtext.h"

#include <limits>

namespace leadlight::store {

using core::ErrorKind;

core::Result<CacheMoment> readMoment(Connection &connection)
{
    auto statement = Statement::prepare(connection, "SELECT changes, token, erasures, raw_bytes FROM cache_state "
                                                    "LEFT JOIN change_tokens ON change = changes");
    if (!statement)
        return core::failure(statement);
    const auto row = statement->step();
    if (!row)
        return core::failure(row);
    if (!*row)
        return core::fail(ErrorKind::CacheDamaged, connection.path(), QStringLiteral("no state"));
    return CacheMoment{statement->number(0), statement->number(1), statement->number(2), statement->number(3)};
}

core::Result<bool> leadsTo(Connection &connection, const CacheMoment &past, const CacheMoment &now)
{
    if (past.erasures != now.erasures)
        return false;
    auto statement = Statement::prepare(connection, "SELECT 1 FROM change_tokens WHERE change = ? AND token = ?");
    if (!statement)
        return core::failure(statement);
    return statement->bind(past.changes).bind(past.token).step();
}

core::Result<size_t> countChangedSince(Connection &connection, qint64 changes)
{
    auto statement = Statement::prepare(connection, "SELECT count(*) FROM leads WHERE change > ?");
    if (!statement)
        return core::failure(statement);
    const auto row = statement->bind(changes).step();
    if (!row)
        return core::failure(row);
    return size_t(statement->number(0));
}

core::Result<std::shared_ptr<const QHash<quint32, QString>>> readConnectors(Connection &connection)
{
    auto statement = Statement::prepare(connection, "SELECT id, connector FROM pull_origins");
    if (!statement)
        return core::failure(statement);
    auto connectors = std::make_shared<QHash<quint32, QString>>();
    while (true) {
        const auto row = statement->step();
        if (!row)
            return core::failure(row);
        if (!*row)
            return connectors;
        connectors->insert(quint32(statement->number(0)), statement->text(1));
    }
}

core::Result<std::vector<IndexMark>> readMarksSince(Connection &connection, qint64 changes)
{
    auto statement = Statement::prepare(
        connection, "SELECT lead_id, seen_at IS NOT NULL FROM lead_marks INDEXED BY marks_changed WHERE change > ?");
    if (!statement)
        return core::failure(statement);
    statement->bind(changes);
    std::vector<IndexMark> marks;
    while (true) {
        const auto row = statement->step();
        if (!row)
            return core::failure(row);
        if (!*row)
            return marks;
        marks.push_back({statement->number(0), statement->number(1) != 0});
    }
}

namespace {

core::Result<> readTexts(Connection &connection, WorkStateNumbers &numbers)
{
    auto texts = Statement::prepare(connection, "SELECT id, text FROM work_texts WHERE id > ? ORDER BY id");
    if (!texts)
        return core::failure(texts);
    texts->bind(qint64(numbers.lastText()));
    while (true) {
        const auto row = texts->step();
        if (!row)
            return core::failure(row);
        if (!*row)
            return {};
        const QString text = texts->text(1);
        numbers.addText({quint32(texts->number(0)), toStored(text), toStored(leads::folded(text))});
    }
}

/// The numbers in the one column of a statement that wants a lead.
core::Result<> readNumbers(Statement &statement, qint64 lead, std::vector<quint32> &numbers)
{
    statement.bind(lead);
    while (true) {
        const auto row = statement.step();
        if (!row)
            return core::failure(row);
        if (!*row)
            return {};
        numbers.push_back(quint32(statement.number(0)));
    }
}

} // namespace

core::Result<> readWorkSince(Connection &connection, qint64 changes, WorkStateNumbers &numbers,
                             const std::function<void(qint64, quint32)> &take)
{
    if (const auto done = readTexts(connection, numbers); !done)
        return done;
    const std::string columns = "SELECT lead_id, status, owner, follow_up, answered_ticks, tags, notes FROM lead_work ";
    auto work = changes < 0 ? Statement::prepare(connection, columns + "NOT INDEXED WHERE change > ?")
                            : Statement::prepare(connection, columns + "INDEXED BY work_changed WHERE change > ?");
    auto tagsOf = Statement::prepare(connection, "SELECT tag FROM lead_tags WHERE lead_id = ? ORDER BY tag");
    auto notesOf = Statement::prepare(connection, "SELECT text FROM lead_notes WHERE lead_id = ? AND NOT is_removed "
                                                  "ORDER BY text");
    for (const auto *statement : {&work, &tagsOf, &notesOf}) {
        if (!*statement)
            return core::failure(*statement);
    }
    work->bind(changes);
    std::vector<quint32> tags;
    std::vector<quint32> notes;
    while (true) {
        const auto row = work->step();
        if (!row)
            return core::failure(row);
        if (!*row)
            return {};
        const qint64 lead = work->number(0);
        WorkState state;
        state.status = quint8(work->number(1));
        state.owner = quint32(work->number(2));
        state.followUp = work->number(3);
        if (!work->isNull(4))
            state.answered = work->number(4);
        tags.clear();
        notes.clear();
        const auto tagged = work->number(5) > 0 ? readNumbers(*tagsOf, lead, tags) : core::Result<>();
        const auto noted = work->number(6) > 0 ? readNumbers(*notesOf, lead, notes) : core::Result<>();
        if (!tagged || !noted)
            return tagged ? noted : tagged;
        take(lead, numbers.number(state, tags, notes));
    }
}

core::Result<IndexLeads> IndexLeads::since(Connection &connection, qint64 changes, const IndexHeadings &headings)
{
    const std::string columns = "SELECT id, received_ticks, created_ticks, heading_id, origin_id, flags, "
                                "vanished_at IS NOT NULL, country, search FROM leads ";
    // Which way is the short one, SQLite does not know without statistics.
    auto statement =
        changes < 0 ? Statement::prepare(connection, columns + "NOT INDEXED ORDER BY id")
                    : Statement::prepare(connection, columns + "INDEXED BY leads_changed WHERE change > ? ORDER BY id");
    if (!statement)
        return core::failure(statement);
    if (changes >= 0)
        statement->bind(changes);
    return IndexLeads(connection, *std::move(statement), headings.limit());
}

core::Result<std::optional<IndexLeads::Lead>> IndexLeads::next()
{
    const auto more = m_statement.step();
    if (!more)
        return core::failure(more);
    if (!*more)
        return std::nullopt;
    const auto time = [this](int column) {
        return m_statement.isNull(column) ? leads::LeadTime::unknown : m_statement.number(column);
    };
    const qint64 id = m_statement.number(0);
    const qint64 heading = m_statement.number(3);
    const qint64 origin = m_statement.number(4);
    if (id <= m_lastId || heading < 0 || heading >= m_headingLimit || origin < 0 ||
        origin > std::numeric_limits<quint32>::max())
        return core::fail(ErrorKind::CacheDamaged, m_connection->path(), QStringLiteral("lead %1").arg(id));
    m_lastId = id;
    const qint64 stored = m_statement.number(5) & (testFlag | doNotContactFlag | withheldFlag | problemsFlag);
    return Lead{{id, time(1), time(2), quint32(heading), quint32(origin), m_statement.bytes(7), m_statement.bytes(8)},
                quint8(stored | (m_statement.number(6) != 0 ? vanishedFlag : 0))};
}

} // namespace leadlight::store
