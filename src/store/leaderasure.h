// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "store/leadstore.h"

#include <span>
#include <string_view>
#include <vector>

namespace leadlight::store {

class Connection;

/// What erasing leads takes away, or would.
struct ErasedLeads
{
    /// Where a lead came from: its row lies there still.
    struct Place
    {
        QString connector; ///< empty for an imported lead
        leads::LeadPlace place;
    };

    qint64 leads = 0;
    qint64 notes = 0;          ///< with those that were removed and could be brought back
    qint64 tags = 0;           ///< a tag on two leads counts twice
    qint64 changes = 0;        ///< lines of the leads' histories
    std::vector<Place> places; ///< in the order of the leads' ids
};

/// Erases leads within the caller's write transaction, around which there is an ErasingScope. Bound to the connection's
/// thread.
class LeadErasure final
{
public:
    explicit LeadErasure(Connection &connection)
        : m_connection(connection)
    {
    }

    /// From here on it is about these leads.
    [[nodiscard]] core::Result<> choose(std::span<const qint64> ids);
    [[nodiscard]] core::Result<ErasedLeads> extent();
    /// Keeps the leads from coming back (Tombstones). CacheDamaged where one would: its raw entity is not there.
    [[nodiscard]] core::Result<> bury();
    /// Erases them with their work and their histories, and counts them off cache_state.
    [[nodiscard]] core::Result<> removeLeads();
    /// What no lead refers to any more: headings of the chosen leads; texts and changes of any. The numbers of all
    /// these are used again, so they may go only when the search index and everybody else is told: with
    /// removeOrphans(), which counts the erasure.
    [[nodiscard]] core::Result<> removeHeadings();
    [[nodiscard]] core::Result<> removeOrphans();

private:
    [[nodiscard]] core::Result<qint64> number(std::string_view sql);
    [[nodiscard]] core::Result<> runAll(std::span<const char *const> statements);

    Connection &m_connection;
};

/// While it lives, the connection does not look for references to each deleted lead: LeadErasure deletes those first,
/// and full_pass_seen would be gone over for every lead. Begins before the transaction and ends after it.
class ErasingScope final
{
public:
    explicit ErasingScope(Connection &connection);
    ~ErasingScope();
    Q_DISABLE_COPY_MOVE(ErasingScope)

    [[nodiscard]] const core::Result<> &begun() const { return m_begun; }

private:
    Connection &m_connection;
    core::Result<> m_begun;
};

} // namespace leadlight::store
