// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/columnmapping.h"

#include <QByteArray>

#include <optional>

namespace leadlight::leads {

/// How a CSV file is to be read, as far as a person has said so; the rest is found out.
struct CsvWishes
{
    std::optional<char> delimiter;
    std::optional<TextEncoding> encoding;
    std::optional<bool> hasHeader;
    std::optional<DateOrder> dateOrder;
    std::optional<QList<ColumnMapping::Column>> columns; ///< let go where the file has fewer columns

    friend bool operator==(const CsvWishes &, const CsvWishes &) = default;
};

/// What is usual where somebody lives, for what a file does not tell.
struct CsvHabits
{
    TextEncoding encoding = TextEncoding::Windows1252; ///< of a file that is not in Unicode
    DateOrder dateOrder = DateOrder::MonthFirst;
};

/// The beginning of a CSV file, taken apart.
struct CsvSample
{
    ColumnMapping mapping;
    QList<QStringList> rows; ///< the first ones, without the header and what lies beyond mostMappedColumns
    DateOrders dateOrders = DateOrders::Alike;
};

/// Reads the beginning of a file (whose last line may be cut off) as CSV with whatever columns. Nothing where it does
/// not look like a table in text. Any thread.
[[nodiscard]] std::optional<CsvSample> csvSample(const QByteArray &beginning, const CsvWishes &wishes,
                                                 const CsvHabits &habits);

} // namespace leadlight::leads
