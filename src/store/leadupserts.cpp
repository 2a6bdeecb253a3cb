// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/leadupserts.h"

#include "store/connection.h"
#include "store/leadrows.h"
#include "store/schema.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <sqlite3.h>

namespace leadlight::store {

using leads::Lead;

namespace {

// So many headings are kept in mind; real caches have hundreds, hostile ones must not fill the memory.
constexpr qsizetype headingsInMind = 20'000;

void bindKey(Statement &statement, const LeadKey &key)
{
    std::visit([&statement](const auto &value) { statement.bind(value); }, key.first);
    std::visit([&statement](const auto &value) { statement.bind(value); }, key.second);
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

std::vector<std::string> statementTexts()
{
    const std::string columns(leadColumns);
    const std::string placeholders(leadPlaceholders);
    return {
        "SELECT l.id, l.decoder_version, l.vanished_at, r.format, r.bytes FROM leads l JOIN lead_raws r ON r.lead_id = "
        "l.id "
        "WHERE l.origin_id = ? AND l.key1 = ? AND l.key2 = ?",
        "INSERT INTO leads (" + columns + ", change, first_seen_at, origin_id, key1, key2) VALUES (" + placeholders +
            ", ?, ?, ?, ?, ?)",
        "UPDATE leads SET vanished_at = NULL, (" + columns + ", change) = (" + placeholders + ", ?) WHERE id = ?",
        "UPDATE leads SET vanished_at = NULL, change = ? WHERE id = ?",
        "INSERT OR REPLACE INTO lead_raws (lead_id, format, bytes) VALUES (?, ?, ?)",
        "DELETE FROM lead_problems WHERE lead_id = ?",
        "INSERT INTO lead_problems (lead_id, position, problem) VALUES (?, ?, ?)",
        "SELECT id FROM headings WHERE source = ? AND action = ? AND offer = ? AND publisher = ? AND offer_title = ?",
        "INSERT INTO headings (source, action, offer, publisher, offer_title) VALUES (?, ?, ?, ?, ?)",
    };
}

} // namespace

LeadKey keyOfPlace(const leads::LeadPlace &place)
{
    if (const auto *table = std::get_if<leads::TableKey>(&place))
        return {table->partitionKey, table->rowKey};
    if (const auto *blob = std::get_if<leads::BlobRow>(&place))
        return {blob->blob, blob->row};
    const auto &file = std::get<leads::FileRow>(place);
    return {file.file, file.row};
}

LeadKey keyOfImport(const Lead &lead, ImportedFile &file)
{
    const auto *table = std::get_if<leads::TableKey>(&lead.place);
    if (table && !(table->partitionKey.isEmpty() && table->rowKey.isEmpty()))
        return keyOfPlace(lead.place);
    QByteArray digest = QCryptographicHash::hash(lead.raw.bytes, QCryptographicHash::Blake2b_160);
    digest.truncate(16);
    const ImportedFile::Digest halves{qFromBigEndian<quint64>(digest.constData()),
                                      qFromBigEndian<quint64>(digest.constData() + 8)};
    return {digest, qint64(++file.occurrences[halves])};
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
    return LeadUpserts(connection, std::move(statements));
}

core::Result<LeadUpserts::Written> LeadUpserts::write(qint64 originId, const LeadKey &key, const Lead &lead,
                                                      const WriteMoment &moment)
{
    const auto known = find(originId, key, lead);
    if (!known)
        return core::failure(known);
    if (known->isSame && !known->hasVanished)
        return Written{known->id, Change::Unchanged};
    if (known->isSame) {
        if (const auto done = statement(Reappear).bind(moment.change).bind(known->id).run(); !done)
            return core::failure(done);
        return Written{known->id, Change::Updated};
    }
    const auto headingId = heading(lead);
    if (!headingId)
        return core::failure(headingId);
    const bool isNew = known->id == 0;
    Statement &put = statement(isNew ? InsertLead : UpdateLead);
    bindLead(put, lead, *headingId);
    put.bind(moment.change);
    if (isNew)
        bindKey(put.bind(moment.ms).bind(originId), key);
    else
        put.bind(known->id);
    if (const auto done = put.run(); !done)
        return core::failure(done);
    const qint64 id = isNew ? sqlite3_last_insert_rowid(m_connection->handle()) : known->id;
    if (const auto done = writeRaw(id, lead.raw); !done)
        return core::failure(done);
    if (const auto done = writeProblems(id, lead.problems, !isNew); !done)
        return core::failure(done);
    m_rawGrowth += lead.raw.bytes.size() - known->rawSize;
    return Written{id, isNew ? Change::Added : Change::Updated};
}

core::Result<LeadUpserts::Known> LeadUpserts::find(qint64 originId, const LeadKey &key, const Lead &lead)
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
    known.isSame = select.number(1) == decoderVersion && select.number(3) == qint64(lead.raw.format) &&
                   select.bytes(4) == view(lead.raw.bytes);
    select.reset();
    return known;
}

core::Result<qint64> LeadUpserts::heading(const Lead &lead)
{
    const HeadingKey key{{lead.source, lead.action, lead.offer, lead.publisher, lead.offerTitle}};
    if (const auto known = m_headings.constFind(key); known != m_headings.constEnd())
        return *known;
    const auto bound = [&key](Statement &statement) -> Statement & {
        for (const QString &text : key.texts)
            statement.bind(text);
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
    m_headings.insert(key, id);
    return id;
}

core::Result<> LeadUpserts::writeRaw(qint64 id, const leads::RawEntity &raw)
{
    return statement(PutRaw).bind(id).bind(qint64(raw.format)).bind(raw.bytes).run();
}

core::Result<> LeadUpserts::writeProblems(qint64 id, const QStringList &problems, bool mayHaveSome)
{
    if (mayHaveSome) {
        if (const auto done = statement(DropProblems).bind(id).run(); !done)
            return done;
    }
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
