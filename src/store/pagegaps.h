// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

namespace leadlight::store {

class Connection;

/// Overwrites what lies between the cells of the cache's pages. SQLite clears what is deleted (secure_delete), but when
/// it moves cells from one page to another it leaves copies in the part of a page that nothing uses: of the leads of a
/// cache that has been written to for long one in a hundred has one, which no deletion finds. Leaves an empty journal.
/// Some megabytes at a time, between which others may write. Not within a transaction; may be cut off at any moment.
/// Errors: the cache's; CacheBusy, too, when somebody reads or writes all the time.
[[nodiscard]] core::Result<> overwritePageGaps(Connection &connection);

} // namespace leadlight::store
