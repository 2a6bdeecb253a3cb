// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "exchange/filepreview.h"
#include "leads/columnmapping.h"

#include <QString>

namespace leadlight::ui {

/// "First name", "Offer ID"...; "Keep as another property" for a column that is no part of a lead.
[[nodiscard]] QString columnWords(leads::ColumnMapping::Column column);
/// "Windows-1252".
[[nodiscard]] QString encodingWords(leads::TextEncoding encoding);
/// "Semicolon", as the choice is called.
[[nodiscard]] QString delimiterWords(char delimiter);
/// "Storage Explorer export, 11 columns, commas, UTF-8"
[[nodiscard]] QString formatWords(const exchange::FilePreview &preview);
/// "12 leads", "at least 1,000 leads", "no leads".
[[nodiscard]] QString countWords(const exchange::FilePreview &preview);

/// What keeps a file with this mapping from being imported, a sentence; empty: nothing.
[[nodiscard]] QString mappingFault(const leads::ColumnMapping &mapping);
/// What should be looked at before, sentences; empty: nothing.
[[nodiscard]] QString mappingWarning(const leads::CsvSample &csv);

} // namespace leadlight::ui
