// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "store/leadupserts.h"
#include "store/leadwork.h"
#include "store/statement.h"

#include <string_view>

namespace leadlight::store {

class Connection;

/// Writes what people do to leads and takes it back, within the caller's write transaction. A change is logged first
/// and made from the log, lead by lead in SQL, so that a million leads cost seconds and hardly any memory. Bound to the
/// connection's thread.
class WorkChanges final
{
public:
    WorkChanges(Connection &connection, const WriteMoment &moment)
        : m_connection(connection)
        , m_moment(moment)
    {
    }

    [[nodiscard]] core::Result<WorkDone> make(const WorkChange &change, const QString &by);
    enum class Direction { Undo, Redo };
    [[nodiscard]] core::Result<WorkDone> turn(qint64 id, Direction direction);
    /// For a lead that is new to the cache and brings along what people made of it elsewhere; nothing is logged.
    [[nodiscard]] core::Result<> restore(qint64 lead, const leads::LeadWork &work);

private:
    // The leads that a change is about stand in a table of the connection's own (work_targets).
    [[nodiscard]] core::Result<> emptyTargets();
    [[nodiscard]] core::Result<qint64> gatherTargets(const WorkChange &change);
    [[nodiscard]] core::Result<> widenJoin();
    [[nodiscard]] core::Result<> findJoined();
    /// All return how many leads will be different.
    [[nodiscard]] core::Result<qint64> log(qint64 id, const WorkChange &change);
    [[nodiscard]] core::Result<qint64> logTag(qint64 id, const WorkChange &change);
    [[nodiscard]] core::Result<qint64> logNote(qint64 id, const WorkChange &change);
    [[nodiscard]] core::Result<> apply(qint64 id, const WorkChange &change);
    [[nodiscard]] core::Result<> chooseTargets(qint64 id, WorkChange::Kind kind, Direction direction);
    [[nodiscard]] core::Result<> applyTurn(qint64 id, WorkChange::Kind kind, Direction direction);
    [[nodiscard]] core::Result<> switchTags(qint64 id, std::string_view tagColumn, bool isAdded);
    [[nodiscard]] core::Result<> switchNotes(qint64 id, bool isThere);
    /// The number of a text, made when it is new.
    enum TextKind { OwnerText = 0, TagText = 1, NoteText = 2 };
    [[nodiscard]] core::Result<qint64> textNumber(TextKind kind, const QString &text);
    [[nodiscard]] core::Result<qint64> number(std::string_view sql);
    template <typename... Values> [[nodiscard]] core::Result<qint64> run(std::string_view sql, const Values &...values);

    Connection &m_connection;
    const WriteMoment m_moment;
};

} // namespace leadlight::store
