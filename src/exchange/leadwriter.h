// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "leads/lead.h"

#include <QIODevice>

#include <memory>

namespace leadlight::exchange {

enum class LeadFormat { Csv, Json, Ndjson };

struct WriteOptions
{
    bool formulaGuard = true;  ///< CSV: cells that a spreadsheet would take for a formula get a leading quote
    bool byteOrderMark = true; ///< CSV
};

/// Writes leads to a device, one after the other, at constant memory: the formats of cli.md. Not thread-safe; the
/// device must outlive it. Errors: DiskFull, NotWritable (the reader went away).
class LeadWriter
{
public:
    [[nodiscard]] static std::unique_ptr<LeadWriter> create(LeadFormat format, QIODevice &device,
                                                            WriteOptions options = {});
    virtual ~LeadWriter() = default;
    [[nodiscard]] virtual core::Result<> write(const leads::Lead &lead) = 0;
    /// Ends the document and flushes; to be called once, also when there was no lead.
    [[nodiscard]] virtual core::Result<> finish() = 0;
};

} // namespace leadlight::exchange
