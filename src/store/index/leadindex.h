// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "store/index/indexsnapshot.h"

#include <QString>

#include <memory>
#include <stop_token>

namespace leadlight::store {

class Connection;

/// The search index of a cache: kept in a folder beside it ("<cache>.index/"), mapped into memory, brought up to date
/// from what the cache says has changed (leads.change, lead_marks.change), made anew when it is missing, stale, damaged
/// or of another version. It holds nothing that the cache does not: whoever deletes the folder loses a few seconds.
/// Where the folder cannot be written, the index lives in memory. One for all stores on a file in this process; any
/// thread, all functions may be called at once.
class LeadIndex final
{
public:
    /// The index of the cache at @p cachePath; the same one for every caller while somebody holds it.
    [[nodiscard]] static std::shared_ptr<LeadIndex> of(const QString &cachePath);
    /// Where the index of a cache is kept.
    [[nodiscard]] static QString folderOf(const QString &cachePath);
    ~LeadIndex();
    Q_DISABLE_COPY_MOVE(LeadIndex)

    /// All leads as of the caller's read transaction on @p connection, which begins anew when another thread has seen
    /// a later moment. Cheap when little has changed; the first call on a cache without an index makes it, which takes
    /// a few seconds for a million leads and is not given up when @p stop asks to (the next caller would begin again).
    /// Errors: the cache's, Cancelled.
    [[nodiscard]] core::Result<std::shared_ptr<const IndexSnapshot>> snapshot(Connection &connection,
                                                                              std::stop_token stop);

    /// Takes what changed since into the base when it has become much, computes the orders that are not there yet and
    /// writes both to the folder; when nobody has asked anything for a moment, gives back what memory can be read from
    /// there again. For after a sync or an import and for quiet moments; does nothing where nothing is to be done. Must
    /// not be called within a transaction.
    [[nodiscard]] core::Result<> tidy(Connection &connection, std::stop_token stop);

private:
    class Private;
    explicit LeadIndex(const QString &folder);
    std::unique_ptr<Private> d;
};

} // namespace leadlight::store
