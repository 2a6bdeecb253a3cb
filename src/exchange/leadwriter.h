// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "leads/lead.h"

#include <QIODevice>

#include <memory>
#include <optional>
#include <stop_token>

namespace leadlight::exchange {

enum class LeadFormat { Csv, Json, Ndjson, Xlsx };

/// "csv", "json", "ndjson", "xlsx": the name on the command line and the ending of a file.
[[nodiscard]] QString formatName(LeadFormat format);
[[nodiscard]] std::optional<LeadFormat> formatNamed(const QString &name);
/// What the ending of a file's name says; "jsonl" is NDJSON too.
[[nodiscard]] std::optional<LeadFormat> formatOfFile(const QString &path);

struct WriteOptions
{
    bool formulaGuard = true;  ///< CSV: cells that a spreadsheet would take for a formula get a leading quote
    bool byteOrderMark = true; ///< CSV
    int sheetRows = 1'048'576; ///< XLSX: as many as a worksheet holds, its header included
};

/// What a person should know of a file that was written.
struct WriteNotes
{
    qint64 shortenedCells = 0; ///< XLSX: texts that were longer than a cell may be
    int worksheets = 0;        ///< XLSX: more than one where the leads did not fit
};

/// Writes leads to a device, one after the other, at constant memory: the formats of cli.md, and Excel workbooks. The
/// device must outlive it. Errors: DiskFull, NotWritable (the reader went away).
class LeadWriter
{
public:
    [[nodiscard]] static std::unique_ptr<LeadWriter> create(LeadFormat format, QIODevice &device,
                                                            WriteOptions options = {});
    virtual ~LeadWriter() = default;
    /// Whether Lead::raw is looked at.
    [[nodiscard]] virtual bool wantsRaw() const = 0;
    /// Appends what is written of a lead; the costly part. Any thread, several at once.
    virtual void append(QByteArray &to, const leads::Lead &lead) const = 0;
    /// Writes what append() made of the next leads. Any thread, one at a time.
    [[nodiscard]] virtual core::Result<> write(const QByteArray &appended) = 0;
    /// Ends the document and flushes; to be called once, also when there was no lead. Takes long only for a workbook,
    /// where a stop is obeyed at once: Cancelled.
    [[nodiscard]] virtual core::Result<> finish(std::stop_token stop = {}) = 0;
    /// Complete after finish().
    [[nodiscard]] virtual WriteNotes notes() const { return {}; }
};

} // namespace leadlight::exchange
