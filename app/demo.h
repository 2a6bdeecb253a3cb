// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/profile.h"
#include "core/result.h"

namespace leadlight::app {

/// Fills the cache of an empty profile with the bundled sample leads, as if a connector had pulled them.
/// Errors: those of LeadStore.
[[nodiscard]] core::Result<> fillWithSampleLeads(const core::Profile &profile);

} // namespace leadlight::app
