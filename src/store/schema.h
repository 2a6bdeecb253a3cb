// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

namespace leadlight::store {

class Connection;

/// The version that this Leadlight writes (PRAGMA user_version).
constexpr int schemaVersion = 6;
/// Raised whenever decoding gets better: rows decoded by an older one are decoded anew when they are pulled again.
constexpr int decoderVersion = 1;

/// The version of the file as it is, 0 for an empty one. Changes nothing.
/// Errors: CacheNewer; CacheDamaged, also for a database that is not a cache of leads.
[[nodiscard]] core::Result<int> checkedVersion(Connection &connection);
/// Brings the schema up to date, each step in a transaction of its own together with the new version number.
[[nodiscard]] core::Result<> migrate(Connection &connection);

} // namespace leadlight::store
