// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "exchange/leadwriter.h"
#include "leads/leadquery.h"

#include <atomic>
#include <stop_token>
#include <variant>
#include <vector>

namespace leadlight::store {
class LeadStore;
}

namespace leadlight::ui {

/// What to export, and how: asked for by the window and by the command line.
struct LeadExport
{
    std::variant<leads::LeadQuery, std::vector<qint64>> leads; ///< or the ids of chosen ones, in their order
    exchange::LeadFormat format = exchange::LeadFormat::Csv;
    exchange::WriteOptions options;
    bool withUnwanted = true; ///< do-not-contact and test leads too
};

/// How far an export is; read by another thread than the one that writes it.
struct ExportProgress
{
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0; ///< 0 until it is known
    std::atomic<bool> isFinishing = false;
};

/// What was written, and what was left out because nobody should write to it.
struct ExportOutcome
{
    qint64 written = 0;
    qint64 leftOut = 0;
    exchange::WriteNotes notes;
};

/// Writes leads to a device; blocks. Errors: the cache's, DiskFull, NotWritable, Cancelled.
[[nodiscard]] core::Result<ExportOutcome> exportLeads(store::LeadStore &cache, const LeadExport &what,
                                                      QIODevice &device, ExportProgress &progress,
                                                      std::stop_token stop);
/// Writes leads to a file, which takes the place of one of the same name only when everything is written.
[[nodiscard]] core::Result<ExportOutcome> exportLeads(store::LeadStore &cache, const LeadExport &what,
                                                      const QString &path, ExportProgress &progress,
                                                      std::stop_token stop);

/// "Exporting: 12,000 of 1,500,000 leads (0 %)"
[[nodiscard]] QString exportProgressText(const ExportProgress &progress);
/// Sentences about what a person might not expect of the file; empty where there is nothing to say.
[[nodiscard]] QString exportNotesText(const exchange::WriteNotes &notes);

} // namespace leadlight::ui
