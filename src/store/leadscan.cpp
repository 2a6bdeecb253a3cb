// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/leadscan.h"

#include "store/connection.h"
#include "store/leadrows.h"
#include "store/preparedstatement.h"

#include <algorithm>

namespace leadlight::store {

using core::ErrorKind;
using core::Result;
using leads::Lead;

namespace {

constexpr qsizetype mostBytes = 16 * 1024 * 1024;
/// Stepping over a row costs a quarter of looking one up.
constexpr qint64 sparse = 4;
/// A stranger may have made up a million offers.
constexpr qsizetype mostRemembered = 10'000;

} // namespace

Result<LeadScan::Ending> LeadScan::read(std::span<const qint64> ids, std::stop_token stop, LeadBytes &bytes)
{
    m_entries.clear();
    for (size_t position = 0; position < ids.size(); ++position)
        m_entries.push_back({ids[position], position});
    std::sort(m_entries.begin(), m_entries.end(), [](const Entry &a, const Entry &b) { return a.id < b.id; });
    m_pieces.assign(ids.size(), {});
    m_scratch.resize(0); // keeps its memory
    bytes = {};
    if (ids.empty())
        return Ending::Whole;

    const qint64 width = m_entries.back().id - m_entries.front().id;
    const bool isDense = width / sparse < qint64(ids.size());
    if (const auto done = isDense ? scanRange(stop, bytes) : seekEach(stop, bytes); !done)
        return core::failure(done);
    if (isTooLarge()) {
        m_scratch = {};
        bytes = {};
        return Ending::TooLarge;
    }
    bytes.bytes.reserve(m_scratch.size());
    for (const Piece &piece : m_pieces)
        bytes.bytes.append(m_scratch.constData() + piece.from, piece.size);
    return Ending::Whole;
}

Result<> LeadScan::scanRange(std::stop_token stop, LeadBytes &bytes)
{
    const auto select = this->select(m_range, " WHERE l.id BETWEEN ? AND ? ORDER BY l.id");
    if (!select)
        return core::failure(select);
    Statement &statement = **select;
    statement.bind(m_entries.front().id).bind(m_entries.back().id);
    auto entry = m_entries.cbegin();
    while (!isTooLarge()) {
        if (stop.stop_requested()) {
            statement.reset();
            return core::fail(ErrorKind::Cancelled);
        }
        const auto row = statement.step();
        if (!row)
            return core::failure(row);
        if (!*row)
            return {};
        const qint64 id = statement.number(0);
        while (entry != m_entries.cend() && entry->id < id)
            ++entry; // gone
        for (; entry != m_entries.cend() && entry->id == id; ++entry) {
            if (const auto taken = take(statement, *entry, bytes); !taken) {
                statement.reset();
                return taken;
            }
        }
    }
    statement.reset();
    return {};
}

Result<> LeadScan::seekEach(std::stop_token stop, LeadBytes &bytes)
{
    const auto select = this->select(m_seek, " WHERE l.id = ?");
    if (!select)
        return core::failure(select);
    Statement &statement = **select;
    for (const Entry &entry : m_entries) {
        if (stop.stop_requested())
            return core::fail(ErrorKind::Cancelled);
        const auto row = statement.bind(entry.id).step();
        if (!row)
            return core::failure(row);
        if (!*row)
            continue;
        const auto taken = take(statement, entry, bytes);
        statement.reset();
        if (!taken)
            return taken;
        if (isTooLarge())
            break;
    }
    return {};
}

bool LeadScan::isTooLarge() const
{
    return m_scratch.size() > mostBytes && m_pieces.size() > 1;
}

Result<> LeadScan::take(Statement &statement, const Entry &entry, LeadBytes &bytes)
{
    const ScannedNumbers numbers = readScanned(statement, m_receiver.wantsRaw(), m_lead);
    const bool troubled = hasProblems(statement);
    if (const auto done = completeLead(numbers.originId, numbers.headingId); !done)
        return done;
    m_lead.problems.clear();
    if (troubled) {
        auto problems = leadProblems(m_problems, m_connection, m_lead.id);
        if (!problems)
            return core::failure(problems);
        m_lead.problems = *std::move(problems);
    }
    const bool withNotes = m_receiver.wantsNotes();
    if (const auto done = m_records.complete(m_lead.id, tagCount(statement), withNotes, m_lead.work); !done)
        return done;
    const qsizetype from = m_scratch.size();
    if (m_receiver.append(m_scratch, m_lead))
        ++bytes.leads;
    else
        ++bytes.leftOut;
    m_pieces[entry.position] = {from, m_scratch.size() - from};
    return {};
}

Result<> LeadScan::completeLead(qint64 originId, qint64 headingId)
{
    auto connector = m_connectors.constFind(originId);
    if (connector == m_connectors.cend()) {
        auto select = Statement::prepare(m_connection, "SELECT connector FROM pull_origins WHERE id = ?");
        if (!select)
            return core::failure(select);
        if (const auto row = select->bind(originId).step(); !row || !*row)
            return row ? core::fail(ErrorKind::CacheDamaged, m_connection.path()) : core::failure(row);
        connector = m_connectors.insert(originId, select->text(0));
    }
    auto heading = m_headings.constFind(headingId);
    if (heading == m_headings.cend()) {
        if (m_headings.size() >= mostRemembered)
            m_headings.clear();
        const auto select = prepared(m_heading, m_connection,
                                     "SELECT source, action, offer, publisher, offer_title FROM headings WHERE id = ?");
        if (!select)
            return core::failure(select);
        Statement &statement = **select;
        if (const auto row = statement.bind(headingId).step(); !row || !*row)
            return row ? core::fail(ErrorKind::CacheDamaged, m_connection.path()) : core::failure(row);
        Lead texts;
        texts.source = statement.text(0);
        texts.action = statement.text(1);
        texts.offer = statement.text(2);
        texts.publisher = statement.text(3);
        texts.offerTitle = statement.text(4);
        statement.reset();
        heading = m_headings.insert(headingId, texts);
    }
    m_lead.connector = *connector;
    m_lead.source = heading->source;
    m_lead.action = heading->action;
    m_lead.offer = heading->offer;
    m_lead.publisher = heading->publisher;
    m_lead.offerTitle = heading->offerTitle;
    return {};
}

Result<Statement *> LeadScan::select(std::optional<Statement> &slot, std::string_view condition)
{
    return prepared(slot, m_connection,
                    std::string(m_receiver.wantsRaw() ? scanLeadsWithRaw : scanLeads) + std::string(condition));
}

} // namespace leadlight::store
