// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "store/index/leadsegment.h"
#include "store/index/rowset.h"
#include "store/index/textterm.h"

#include <stop_token>

namespace leadlight::store {

/// The rows of a segment that a term lets through, looked for on all processors. @p within: where to look; null:
/// everywhere. Errors: Cancelled.
[[nodiscard]] core::Result<RowSet> searchTexts(const LeadSegment &leads, const TextTerm &term, const RowSet *within,
                                               const std::stop_token &stop);

} // namespace leadlight::store
