// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/leadupserts.h"

#include "store/connection.h"
#include "store/schema.h"

#include <QtEndian>

#include <sqlite3.h>

namespace leadlight::store {

namespace {

using Row = IncomingLeads::Row;

// So many headings are kept in mind; real caches have hundreds, hostile ones must not fill the memory.
constexpr size_t headingsInMind = 20'000;

/// The columns that bindLead binds, in its order.
const std::string leadColumns = "heading_id, created_ticks, created_digits, received_ticks, received_digits, flags, "
                                "place, place_name, place_row, decoder_version, first_name, last_name, email, phone, "
                                "country, company, title, description, search, change";
const std::string leadPlaceholders = "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?";

std::vector<std::string> statementTexts()
{
    return {
        "SELECT l.id, l.decoder_version, l.vanished_at, r.format, r.bytes FROM leads l JOIN lead_raws r ON r.lead_id = "
        "l.id "
        "WHERE l.origin_id = ? AND l.key1 = ? AND l.key2 = ?",
        "INSERT INTO leads (" + leadColumns + ", first_seen_at, origin_id, key1, key2) VALUES (" + leadPlaceholders +
            ", ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        "UPDATE leads SET vanished_at = NULL, (" + leadColumns + ") = (" + leadPlaceholders + ") WHERE id = ?",
        "UPDATE leads SET vanished_at = NULL, change = ? WHERE id = ?",
        "INSERT INTO lead_raws (format, bytes, lead_id) VALUES (?, ?, ?)",
        "UPDATE lead_raws SET format = ?, bytes = ? WHERE lead_id = ?",
        "DELETE FROM lead_problems WHERE lead_id = ?",
        "INSERT INTO lead_problems (lead_id, position, problem) VALUES (?, ?, ?)",
        "SELECT id FROM headings WHERE source = ? AND action = ? AND offer = ? AND publisher = ? AND offer_title = ?",
        "INSERT INTO headings (source, action, offer, publisher, offer_title) VALUES (?, ?, ?, ?, ?)",
    };
}

void bindKey(Statement &statement, const LeadKey &key)
{
    if (const auto *text = std::get_if<std::string_view>(&key.first))
        statement.bindText(*text);
    else
        statement.bind(std::get<qint64>(key.first));
    if (const auto *text = std::get_if<std::string_view>(&key.second))
        statement.bindText(*text);
    else if (const auto *number = std::get_if<qint64>(&key.second))
        statement.bind(*number);
    else
        statement.bind(std::get<QByteArray>(key.second));
}

void bindTime(Statement &statement, const leads::LeadTime &time)
{
    if (time.isKnown())
        statement.bind(time.ticks);
    else
        statement.bindNull();
    statement.bind(qint64(time.digits));
}

void bindLead(Statement &statement, const IncomingLeads &leads, const Row &lead, qint64 headingId, qint64 change)
{
    statement.bind(headingId);
    bindTime(statement, lead.created);
    bindTime(statement, lead.received);
    statement.bind(lead.flags).bind(qint64(lead.place));
    if (lead.place == IncomingLeads::InTable)
        statement.bindNull().bindNull();
    else
        statement.bindText(leads.text(lead, IncomingLeads::Key1)).bind(lead.placeRow);
    statement.bind(qint64(decoderVersion));
    for (int text = IncomingLeads::FirstName; text <= IncomingLeads::Search; ++text)
        statement.bindText(leads.text(lead, IncomingLeads::Text(text)));
    statement.bind(change);
}

qint64 rawSize(const Row &lead)
{
    return lead.ends[IncomingLeads::Raw] - lead.ends[IncomingLeads::Key2];
}

} // namespace

LeadKey keyOfPlace(const IncomingLeads &leads, const Row &lead)
{
    const std::string_view first = leads.text(lead, IncomingLeads::Key1);
    if (lead.place == IncomingLeads::InTable)
        return {first, leads.text(lead, IncomingLeads::Key2)};
    return {first, lead.placeRow};
}

LeadKey keyOfImport(const IncomingLeads &leads, const Row &lead, ImportedFile &file)
{
    if (lead.digest == decltype(lead.digest){})
        return keyOfPlace(leads, lead);
    const leads::LeadTime &own = lead.created.isKnown() ? lead.created : lead.received;
    const leads::LeadTime &time = lead.namedTime ? *lead.namedTime : own;
    QByteArray second(2 * sizeof(quint64), Qt::Uninitialized);
    qToBigEndian<quint64>(lead.digest.data(), 2, second.data());
    second += '#' + QByteArray::number(++file.occurrences[{lead.digest[0], lead.digest[1]}]);
    return {time.isKnown() ? time.ticks : 0, second};
}

core::Result<LeadUpserts> LeadUpserts::prepare(Connection &connection)
{
    std::vector<Statement> statements;
    for (const std::string &sql : statementTexts()) {
        auto statement = Statement::prepare(connection, sql);
        if (!statement)
            return core::failure(statement);
        statements.push_back(*std::move(statement));
    }
    auto tombstones = Tombstones::prepare(connection);
    if (!tombstones)
        return core::failure(tombstones);
    return LeadUpserts(connection, std::move(statements), *std::move(tombstones));
}

core::Result<> LeadUpserts::begin(Tombstones::Arrival arrival)
{
    m_expectsNew = false;
    if (const auto begun = m_tombstones.begin(arrival); !begun)
        return begun;
    // Headings go with the last of their leads.
    if (std::exchange(m_erasures, m_tombstones.erasures()) != m_erasures)
        m_headings.clear();
    return {};
}

core::Result<LeadUpserts::Written> LeadUpserts::write(qint64 originId, const LeadKey &key, const IncomingLeads &leads,
                                                      const Row &lead, const WriteMoment &moment)
{
    // Among new leads, to look for each before it is inserted would be in vain; among known ones, to try to insert them
    // would, and each attempt uses up an id.
    if (!m_expectsNew) {
        const auto known = find(originId, key, leads, lead);
        if (!known)
            return core::failure(known);
        if (known->id != 0)
            return bringUpToDate(originId, *known, leads, lead, moment);
    }
    const auto wasErased = m_tombstones.hasErased(originId, leads, lead);
    if (!wasErased)
        return core::failure(wasErased);
    if (!*wasErased && !m_tombstones.isTooOld(lead)) {
        const auto added = insert(originId, key, leads, lead, moment);
        if (!added)
            return core::failure(added);
        m_expectsNew = added->has_value();
        if (m_expectsNew)
            return Written{**added, Change::Added};
    }
    const auto known = find(originId, key, leads, lead);
    if (!known)
        return core::failure(known);
    if (known->id == 0)
        return Written{0, Change::LeftOut};
    return bringUpToDate(originId, *known, leads, lead, moment);
}

core::Result<std::optional<qint64>> LeadUpserts::insert(qint64 originId, const LeadKey &key, const IncomingLeads &leads,
                                                        const Row &lead, const WriteMoment &moment)
{
    const auto heading = headingId(leads.text(lead, IncomingLeads::Heading));
    if (!heading)
        return core::failure(heading);
    Statement &put = statement(InsertLead);
    bindLead(put, leads, lead, *heading, moment.change);
    bindKey(put.bind(moment.ms).bind(originId), key);
    if (const auto done = put.run(); !done)
        return core::failure(done);
    if (sqlite3_changes(m_connection->handle()) == 0)
        return std::optional<qint64>();
    const qint64 id = sqlite3_last_insert_rowid(m_connection->handle());
    Statement &putRaw = statement(InsertRaw);
    putRaw.bind(qint64(lead.rawFormat)).bindBytes(leads.text(lead, IncomingLeads::Raw)).bind(id);
    if (const auto done = putRaw.run(); !done)
        return core::failure(done);
    if (const auto done = addProblems(id, lead.problems); !done)
        return core::failure(done);
    m_rawGrowth += rawSize(lead);
    return std::optional(id);
}

core::Result<LeadUpserts::Written> LeadUpserts::bringUpToDate(qint64 originId, const Known &known,
                                                              const IncomingLeads &leads, const Row &lead,
                                                              const WriteMoment &moment)
{
    if (known.isSame && !known.hasVanished)
        return Written{known.id, Change::Unchanged};
    if (known.isSame) {
        if (const auto done = statement(Reappear).bind(moment.change).bind(known.id).run(); !done)
            return core::failure(done);
        return Written{known.id, Change::Updated};
    }
    // Rows of a blob move up when one is taken out.
    const auto wasErased = m_tombstones.hasErased(originId, leads, lead);
    if (!wasErased)
        return core::failure(wasErased);
    if (*wasErased)
        return Written{known.id, Change::Unchanged};
    const auto heading = headingId(leads.text(lead, IncomingLeads::Heading));
    if (!heading)
        return core::failure(heading);
    Statement &put = statement(UpdateLead);
    bindLead(put, leads, lead, *heading, moment.change);
    if (const auto done = put.bind(known.id).run(); !done)
        return core::failure(done);
    Statement &putRaw = statement(UpdateRaw);
    putRaw.bind(qint64(lead.rawFormat)).bindBytes(leads.text(lead, IncomingLeads::Raw)).bind(known.id);
    if (const auto done = putRaw.run(); !done)
        return core::failure(done);
    if (const auto done = statement(DropProblems).bind(known.id).run(); !done)
        return core::failure(done);
    if (const auto done = addProblems(known.id, lead.problems); !done)
        return core::failure(done);
    m_rawGrowth += rawSize(lead) - known.rawSize;
    return Written{known.id, Change::Updated};
}

core::Result<LeadUpserts::Known> LeadUpserts::find(qint64 originId, const LeadKey &key, const IncomingLeads &leads,
                                                   const Row &lead)
{
    Statement &select = statement(FindLead);
    bindKey(select.bind(originId), key);
    const auto row = select.step();
    if (!row)
        return core::failure(row);
    Known known;
    if (!*row)
        return known;
    known.id = select.number(0);
    known.hasVanished = !select.isNull(2);
    known.rawSize = qint64(select.bytes(4).size());
    // The same row says something else where its columns are mapped otherwise.
    known.isSame = !lead.namedTime && select.number(1) == decoderVersion &&
                   select.number(3) == qint64(lead.rawFormat) &&
                   select.bytes(4) == leads.text(lead, IncomingLeads::Raw);
    select.reset();
    return known;
}

core::Result<qint64> LeadUpserts::headingId(std::string_view heading)
{
    if (const auto known = m_headings.find(heading); known != m_headings.end())
        return known->second;
    const auto bound = [heading](Statement &statement) -> Statement & {
        for (const std::string_view part : IncomingLeads::partsOf(heading))
            statement.bindText(part);
        return statement;
    };
    Statement &select = bound(statement(FindHeading));
    const auto found = select.step();
    if (!found)
        return core::failure(found);
    qint64 id = 0;
    if (*found) {
        id = select.number(0);
        select.reset();
    } else {
        if (const auto added = bound(statement(AddHeading)).run(); !added)
            return core::failure(added);
        id = sqlite3_last_insert_rowid(m_connection->handle());
    }
    if (m_headings.size() >= headingsInMind)
        m_headings.clear();
    m_headings.emplace(heading, id);
    return id;
}

core::Result<> LeadUpserts::addProblems(qint64 id, const QStringList &problems)
{
    for (qsizetype i = 0; i < problems.size(); ++i) {
        if (const auto done = statement(AddProblem).bind(id).bind(qint64(i)).bind(problems[i]).run(); !done)
            return done;
    }
    return {};
}

void LeadUpserts::rolledBack()
{
    m_headings.clear();
    m_rawGrowth = 0;
}

} // namespace leadlight::store
