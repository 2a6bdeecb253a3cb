// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QtGlobal>

#include <span>
#include <stop_token>
#include <string_view>
#include <vector>

namespace leadlight::store {

/// Rows in the order of a value each, ascending; equal values the greatest row first, rows without a value last.
struct SortedRows
{
    std::vector<quint32> rows;
    std::vector<quint64> runStarts; ///< a bit for each place in rows: set where a value differs from the one before
    size_t known = 0;               ///< so many have a value
};

/// Both work on all processors and take a few hundred milliseconds for a million rows at most. Errors: Cancelled.
/// Texts are compared byte by byte; an empty one is none.
[[nodiscard]] core::Result<SortedRows> sortByText(std::span<const std::string_view> texts, const std::stop_token &stop);
[[nodiscard]] core::Result<SortedRows> sortByNumber(std::span<const qint64> numbers, qint64 unknown,
                                                    const std::stop_token &stop);

} // namespace leadlight::store
