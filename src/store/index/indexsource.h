// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "store/index/leadsegment.h"
#include "store/statement.h"

#include <QHash>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace leadlight::store {

class Connection;
class IndexHeadings;
class WorkStateNumbers;

// What the index reads out of the cache, within the caller's transaction. Errors of all: the cache's.

/// Tells one moment of a cache from every other, also from those of copies that went their own way.
struct CacheMoment
{
    qint64 changes = -1; ///< -1: before anything was there
    qint64 token = 0;    ///< random, made with this number of changes
    qint64 erasures = 0;
    qint64 rawBytes = 0;

    [[nodiscard]] bool isSameAs(const CacheMoment &other) const
    {
        return changes == other.changes && token == other.token && erasures == other.erasures;
    }
};

[[nodiscard]] core::Result<CacheMoment> readMoment(Connection &connection);
/// Whether the cache has gone through @p past on its way to @p now, without a lead having been deleted since.
[[nodiscard]] core::Result<bool> leadsTo(Connection &connection, const CacheMoment &past, const CacheMoment &now);
/// How many leads were written after so many changes.
[[nodiscard]] core::Result<size_t> countChangedSince(Connection &connection, qint64 changes);
[[nodiscard]] core::Result<std::shared_ptr<const QHash<quint32, QString>>> readConnectors(Connection &connection);

/// A lead whose marks changed.
struct IndexMark
{
    qint64 id = 0;
    bool isSeen = false;
};
/// Those written after so many changes.
[[nodiscard]] core::Result<std::vector<IndexMark>> readMarksSince(Connection &connection, qint64 changes);

/// What people have made of the leads whose work was written after so many changes: @p take(lead, number).
[[nodiscard]] core::Result<> readWorkSince(Connection &connection, qint64 changes, WorkStateNumbers &numbers,
                                           const std::function<void(qint64, quint32)> &take);

/// The leads written after so many changes (-1: all), by ascending id.
class IndexLeads final
{
public:
    /// @p headings: those of the same transaction; a lead with another one means that the cache is damaged.
    [[nodiscard]] static core::Result<IndexLeads> since(Connection &connection, qint64 changes,
                                                        const IndexHeadings &headings);

    struct Lead
    {
        LeadSegmentBuilder::Row row; ///< its texts are good until the next call
        quint8 flags = 0;            ///< without seenFlag
    };
    [[nodiscard]] core::Result<std::optional<Lead>> next();

private:
    IndexLeads(Connection &connection, Statement statement, quint32 headingLimit)
        : m_connection(&connection)
        , m_statement(std::move(statement))
        , m_headingLimit(headingLimit)
    {
    }
    Connection *m_connection;
    Statement m_statement;
    quint32 m_headingLimit;
    qint64 m_lastId = 0;
};

} // namespace leadlight::store
