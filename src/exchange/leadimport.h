// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "leads/columnmapping.h"
#include "leads/lead.h"

#include <QString>

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace leadlight::exchange {

/// Leads that stand in a file one after the other.
struct LeadFileBatch
{
    std::vector<leads::Lead> leads;
    double share = 0; ///< how much of the file has been read, 0 to 1
};

/// What is left to be done with a batch, in the order of the file.
using BatchWork = std::function<core::Result<>()>;

/// Reads the leads of a file on several threads, in batches of some thousands. @p prepare gets each batch on one of
/// these, several at once and in any order, and answers with the rest of the work, which is done here on the calling
/// thread, batch by batch in the order of the file; the first that fails ends it. A bounded part of the file is in
/// memory. Formats as LeadDocument; with a @p mapping a CSV file of its columns. Returns how many leads were read.
/// Errors: FileMissing, NotReadable, UnknownFileFormat (with the code "changed" where its columns are not the
/// mapping's), Cancelled, whatever the work fails with; what stood before an error was handed out.
[[nodiscard]] core::Result<qint64> readLeadFile(const QString &path, std::stop_token stop,
                                                const std::function<BatchWork(LeadFileBatch)> &prepare,
                                                const std::optional<leads::ColumnMapping> &mapping = {});

} // namespace leadlight::exchange
