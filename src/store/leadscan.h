// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/leadreceiver.h"
#include "store/statement.h"
#include "store/workrecords.h"

#include <QHash>

#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace leadlight::store {

class Connection;

/// Reads stretches of a long list of leads on one connection and lets a receiver make bytes of them. Goes through a
/// stretch by id, as the leads lie in the file, and puts the bytes in the order of the list. One per thread; the
/// connection must be in a read transaction.
class LeadScan final
{
public:
    LeadScan(Connection &connection, const LeadReceiver &receiver)
        : m_connection(connection)
        , m_receiver(receiver)
        , m_records(connection)
    {
    }

    enum class Ending {
        Whole,
        TooLarge, ///< the bytes would have been more than a stretch may have; nothing was kept
    };
    /// Ids that are gone are left out. Errors: the cache's, Cancelled.
    [[nodiscard]] core::Result<Ending> read(std::span<const qint64> ids, std::stop_token stop, LeadBytes &bytes);

private:
    /// Where a lead of the stretch stands in the list, and later its bytes in m_scratch.
    struct Entry
    {
        qint64 id = 0;
        size_t position = 0;
    };
    struct Piece
    {
        qsizetype from = 0;
        qsizetype size = 0;
    };

    [[nodiscard]] core::Result<> scanRange(std::stop_token stop, LeadBytes &bytes);
    [[nodiscard]] core::Result<> seekEach(std::stop_token stop, LeadBytes &bytes);
    [[nodiscard]] core::Result<> take(Statement &statement, const Entry &entry, LeadBytes &bytes);
    [[nodiscard]] core::Result<> completeLead(qint64 originId, qint64 headingId);
    [[nodiscard]] core::Result<Statement *> select(std::optional<Statement> &slot, std::string_view condition);
    [[nodiscard]] bool isTooLarge() const;

    Connection &m_connection;
    const LeadReceiver &m_receiver;
    WorkRecords m_records;
    std::optional<Statement> m_range;
    std::optional<Statement> m_seek;
    std::optional<Statement> m_heading;
    std::optional<Statement> m_problems;
    QHash<qint64, QString> m_connectors;   ///< by origin
    QHash<qint64, leads::Lead> m_headings; ///< leads of which only the heading's texts are set
    leads::Lead m_lead;                    ///< the one being read
    std::vector<Entry> m_entries;          ///< of the stretch, by id
    std::vector<Piece> m_pieces;           ///< by position
    QByteArray m_scratch;
};

} // namespace leadlight::store
