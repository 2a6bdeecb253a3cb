// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "store/leadstore.h"

namespace leadlight::store {

class Connection;

/// Answers a query with ids and groups. The caller holds a transaction, so that all that is read belongs together.
/// What is empty or unknown stands last, whichever way the rest is sorted.
[[nodiscard]] core::Result<LeadView> buildView(Connection &connection, const leads::LeadQuery &query);

/// Counts sources, actions and offers, each under the filter without its own terms; values that nothing is left of are
/// listed with 0. The caller holds a transaction.
[[nodiscard]] core::Result<Facets> countFacets(Connection &connection, const leads::LeadFilter &filter);

} // namespace leadlight::store
