// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "store/leadstore.h"
#include "store/leadwork.h"
#include "store/statement.h"

#include <optional>

namespace leadlight::store {

class Connection;

/// Reads what belongs to a lead's work but lies in tables of its own; keeps its statements. Bound to the connection's
/// thread.
class WorkRecords final
{
public:
    explicit WorkRecords(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Adds the tags where @p tagCount says that there are some, and the notes where they are wanted.
    [[nodiscard]] core::Result<> complete(qint64 lead, qint64 tagCount, bool withNotes, leads::LeadWork &work);
    [[nodiscard]] core::Result<std::vector<WorkEvent>> events(qint64 lead);

private:
    [[nodiscard]] core::Result<QString> valueText(WorkChange::Kind kind, qint64 value);

    Connection &m_connection;
    std::optional<Statement> m_tags;
    std::optional<Statement> m_notes;
    std::optional<Statement> m_text;
};

} // namespace leadlight::store
