// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "leads/columnmapping.h"
#include "store/leadstore.h"

#include <QString>

#include <functional>
#include <optional>
#include <stop_token>

namespace leadlight::ui {

/// A file that somebody wants to import.
struct FileToImport
{
    QString path;
    std::optional<leads::ColumnMapping> mapping = {}; ///< where it has columns of its own
};

/// What a file has brought.
struct ImportOutcome
{
    qint64 read = 0;
    store::PageOutcome stored;
    std::optional<core::Error> error; ///< what came before it is kept

    /// Of those read, the ones that were in the cache as they are.
    [[nodiscard]] qint64 known() const { return stored.unchanged - stored.leftOut; }
    ImportOutcome &operator+=(const ImportOutcome &other);
};

/// Called after each page with what there is so far, and how much of the file has been read: 0 to 1.
using ImportProgress = std::function<void(const ImportOutcome &, double)>;

/// Reads the leads of a file into the cache, for the window and the command line. A worker thread.
[[nodiscard]] ImportOutcome importFile(store::LeadStore &cache, const FileToImport &from,
                                       const ImportProgress &progress, std::stop_token stop);

} // namespace leadlight::ui
