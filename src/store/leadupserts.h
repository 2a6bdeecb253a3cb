// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "store/leadstore.h"
#include "store/statement.h"
#include "store/tombstones.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <variant>

namespace leadlight::store {

class Connection;

/// What tells a lead apart at its origin. Points into the leads it was made of.
struct LeadKey
{
    std::variant<std::string_view, qint64> first;
    std::variant<std::string_view, qint64, QByteArray> second;
};

/// The key of a pulled lead: its place.
[[nodiscard]] LeadKey keyOfPlace(const IncomingLeads &leads, const IncomingLeads::Row &lead);
/// The key of an imported lead: partition and row key where it has them, so that a later export of the same table
/// updates it; else its time, a digest of its bytes, and how often they occurred in the file. The time is in front
/// because leads stand in files by time: keys that lie side by side are written in half the time.
[[nodiscard]] LeadKey keyOfImport(const IncomingLeads &leads, const IncomingLeads::Row &lead, ImportedFile &file);

/// When something is written.
struct WriteMoment
{
    qint64 ms = 0;     ///< since 1970
    qint64 change = 0; ///< cache_state.changes as it will be after the transaction
};

/// Writes leads into the cache, one after the other, within the caller's transaction. Bound to the connection's thread.
class LeadUpserts final
{
public:
    enum class Change {
        Added,
        Updated,
        Unchanged,
        LeftOut, ///< erased before, or older than leads are kept: not in the cache
    };
    struct Written
    {
        qint64 id = 0; ///< 0: LeftOut
        Change change = Change::Unchanged;
    };

    [[nodiscard]] static core::Result<LeadUpserts> prepare(Connection &connection);

    /// To be called at the beginning of a transaction.
    [[nodiscard]] core::Result<> begin(Tombstones::Arrival arrival);
    /// Adds a lead or brings it up to date. What arrives as it was is left alone; what had vanished is there again.
    [[nodiscard]] core::Result<Written> write(qint64 originId, const LeadKey &key, const IncomingLeads &leads,
                                              const IncomingLeads::Row &lead, const WriteMoment &moment);
    /// By how much the raw entities have grown since the last call.
    [[nodiscard]] qint64 takeRawGrowth() { return std::exchange(m_rawGrowth, 0); }
    /// To be called when a transaction was rolled back: what was learnt in it is not true.
    void rolledBack();

private:
    struct TextHash
    {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    struct Known
    {
        qint64 id = 0; ///< 0: not there yet
        bool isSame = false;
        bool hasVanished = false;
        qint64 rawSize = 0;
    };
    LeadUpserts(Connection &connection, std::vector<Statement> statements, Tombstones tombstones)
        : m_connection(&connection)
        , m_tombstones(std::move(tombstones))
        , m_statements(std::move(statements))
    {
    }

    enum Sql {
        FindLead,
        InsertLead,
        UpdateLead,
        Reappear,
        InsertRaw,
        UpdateRaw,
        DropProblems,
        AddProblem,
        FindHeading,
        AddHeading,
    };
    [[nodiscard]] Statement &statement(Sql sql) { return m_statements[size_t(sql)]; }
    /// Inserts a lead unless there is one of that key; the id, or nothing when there is.
    [[nodiscard]] core::Result<std::optional<qint64>> insert(qint64 originId, const LeadKey &key,
                                                             const IncomingLeads &leads, const IncomingLeads::Row &lead,
                                                             const WriteMoment &moment);
    [[nodiscard]] core::Result<Written> bringUpToDate(qint64 originId, const Known &known, const IncomingLeads &leads,
                                                      const IncomingLeads::Row &lead, const WriteMoment &moment);
    [[nodiscard]] core::Result<Known> find(qint64 originId, const LeadKey &key, const IncomingLeads &leads,
                                           const IncomingLeads::Row &lead);
    [[nodiscard]] core::Result<qint64> headingId(std::string_view heading);
    [[nodiscard]] core::Result<> addProblems(qint64 id, const QStringList &problems);

    Connection *m_connection;
    Tombstones m_tombstones;
    qint64 m_erasures = 0;               ///< as of which m_headings is true
    std::vector<Statement> m_statements; ///< by Sql
    std::unordered_map<std::string, qint64, TextHash, std::equal_to<>> m_headings;
    bool m_expectsNew = false; ///< the lead before was new: most often so is the next one
    qint64 m_rawGrowth = 0;
};

} // namespace leadlight::store
