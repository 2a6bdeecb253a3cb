// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "store/leadstore.h"

#include <memory>
#include <span>
#include <stop_token>

namespace leadlight::store {

class Connection;
class LeadIndex;
struct IndexSnapshot;

/// Answers a query with ids and groups, as of the read transaction that @p connection is in.
[[nodiscard]] core::Result<LeadView> buildView(Connection &connection, LeadIndex &index, const leads::LeadQuery &query,
                                               const std::stop_token &stop);

[[nodiscard]] core::Result<Facets> countFacets(const IndexSnapshot &snapshot, const leads::LeadFilter &filter,
                                               std::span<const qint64> since, const std::stop_token &stop);

} // namespace leadlight::store
