// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "leads/lead.h"

#include <QString>

#include <functional>
#include <stop_token>
#include <vector>

namespace leadlight::exchange {

/// Reads the leads of a file in batches of 1,000 (the last one smaller) and hands each to @p take; ends when it fails.
/// Formats as LeadDocument. Returns how many leads were read. Errors: FileMissing, NotReadable, UnknownFileFormat,
/// Cancelled, whatever @p take fails with.
[[nodiscard]] core::Result<qint64> readLeadFile(const QString &path, std::stop_token stop,
                                                const std::function<core::Result<>(std::vector<leads::Lead>)> &take);

} // namespace leadlight::exchange
