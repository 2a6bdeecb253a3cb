// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringList>

namespace leadlight::leads {

/// How a CSV file separates its cells and ends its records.
struct CsvDialect
{
    char delimiter = ',';
    bool endsWithCr = false; ///< a carriage return alone ends a record; otherwise it is a character like others
};

/// The delimiters that are looked for.
inline constexpr char csvDelimiters[] = {',', ';', '\t', '|'};

/// How far a record goes.
struct CsvEnd
{
    bool isFound = false;   ///< false: the text ends first
    bool quoteOpen = false; ///< ... inside quotes
    qsizetype content = 0;  ///< where its last cell ends
    qsizetype next = 0;     ///< where the next record starts
};

/// Reads over the record at @p from (RFC 4180: a quote opens at the start of a cell only). Needs no encoding: what
/// gives the structure is ASCII in all that LeadDocument hands over.
[[nodiscard]] CsvEnd csvRecordEnd(QByteArrayView text, qsizetype from, CsvDialect dialect);

/// Where its first line ends: for a record whose quote is never closed, which takes its own line with it and no other.
[[nodiscard]] CsvEnd csvLineEnd(QByteArrayView text, qsizetype from, CsvDialect dialect);

/// Whether a file ends its records with a lone carriage return: when that is the first line end in it.
[[nodiscard]] bool endsWithCr(QByteArrayView text);

/// The unquoted cells of one record in UTF-8 without its line end.
[[nodiscard]] QStringList csvCells(QByteArrayView record, char delimiter);

/// The first @p count cells of a record as they stand in it.
[[nodiscard]] QByteArrayView csvFirstCells(QByteArrayView record, char delimiter, qsizetype count);

/// The delimiter that makes the most known column names of a header record, or the most cells where none does.
[[nodiscard]] char csvDelimiter(QByteArrayView header);

/// UTF-8, perhaps with a few damaged bytes, rather than another encoding.
[[nodiscard]] bool isMostlyUtf8(QByteArrayView bytes);

/// Text in UTF-8 as it is, other bytes read as Windows-1252. Decided record by record, so that one odd line changes no
/// other.
[[nodiscard]] QByteArray asUtf8(QByteArrayView bytes);

} // namespace leadlight::leads
