// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace leadlight::leads {

/// What a file of leads was recognised as.
struct FileDescription
{
    enum class Format {
        Empty,         ///< nothing, or blanks
        JsonLines,     ///< an object a line
        JsonValues,    ///< an array or objects one after the other
        TableAnswer,   ///< {"value":[...]}
        Export,        ///< CSV of our own
        TableRows,     ///< CSV with a table's columns
        PartnerCenter, ///< CSV
        Csv,           ///< with columns of its own
        TestLead,      ///< lines of "key = value", as the documentation prints one
    };
    Format format = Format::Empty;
    // Of CSV only.
    qsizetype columns = 0; ///< the columns "Name@type" not counted
    bool hasTypes = false; ///< columns "Name@type", as Storage Explorer writes them
    bool hasHeader = false;
    char delimiter = ',';

    [[nodiscard]] bool isCsv() const { return format >= Format::Export && format <= Format::Csv; }
    friend bool operator==(const FileDescription &, const FileDescription &) = default;
};

} // namespace leadlight::leads
