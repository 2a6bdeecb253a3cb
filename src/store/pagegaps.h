// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <stop_token>

namespace leadlight::store {

class Connection;

/// Overwrites what lies between the cells of the cache's pages. SQLite clears what is deleted (secure_delete), but when
/// it moves cells from one page to another it leaves copies in the part of a page that nothing uses: of the leads of a
/// cache that has been written to for long one in a hundred has one, which no deletion finds. Leaves an empty journal.
/// Some megabytes at a time, between which others may write and a stop is looked at: going over a large cache takes
/// long. Not within a transaction; may be cut off at any moment. Errors: the cache's, Cancelled; CacheBusy, too, when
/// somebody reads or writes all the time, and NotWritable for a cache with auto_vacuum, which no Leadlight makes.
[[nodiscard]] core::Result<> overwritePageGaps(Connection &connection, const std::stop_token &stop);

} // namespace leadlight::store
