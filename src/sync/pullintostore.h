// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/leadpull.h"
#include "store/leadstore.h"
#include "sync/leadsync.h"

#include <QString>

#include <stop_token>

namespace leadlight::sync {

/// Drains a pull into the cache, starting from what the cache remembers: each step is committed together with its
/// checkpoint, in order, while the next ones are fetched and read on another thread. Adds to @p report as it goes and
/// calls
/// @p progress after each step. Errors: the pull's (what came before one is kept), the store's, Cancelled.
[[nodiscard]] core::Result<> pullIntoStore(connectors::LeadPull &pull, store::LeadStore &store,
                                           const QString &connector, bool full, ConnectorReport &report,
                                           const Progress &progress, std::stop_token stop);

} // namespace leadlight::sync
