// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "leads/filedescription.h"
#include "leads/lead.h"

#include <QIODevice>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace leadlight::leads {

struct ColumnMapping;

/// Leads that were cut out of a document and not read yet; the call reads them, unless it is stopped before. Any
/// thread, as long as the document is there.
using UnreadLeads = std::function<std::vector<Lead>(std::stop_token)>;

/// Reads lead after lead out of a file or blob whose format is found by looking at it: NDJSON, a JSON array or object
/// (also {"value":[...]} as the Table service answers, also a single entity), CSV with comma, semicolon or tab.
/// Encodings: UTF-8 with or without mark, UTF-16 either way, else Windows-1252. A CSV header is recognised by known
/// column names (Storage Explorer's with and without "@type" columns, blob CSV, Partner Center, our own export); a CSV
/// without a header gets the Table's column names when their number fits, else "Column 1"... Lines of "key = value", as
/// the documentation prints a test lead, are one lead. Holds a bounded part of the file in memory (one lead, however
/// large). Not thread-safe; the device must outlive it.
class LeadDocument
{
public:
    /// Errors: UnknownFileFormat (nothing in it looks like leads), NotReadable. An empty document is fine and has no
    /// leads.
    [[nodiscard]] static core::Result<std::unique_ptr<LeadDocument>> open(QIODevice &device, const QString &name);
    /// A CSV file whose columns are what @p mapping says. Errors: UnknownFileFormat (with the code "changed" where
    /// it has other columns), NotReadable.
    [[nodiscard]] static core::Result<std::unique_ptr<LeadDocument>> open(QIODevice &device, const QString &name,
                                                                          const ColumnMapping &mapping);
    virtual ~LeadDocument() = default;

    /// What it was recognised as.
    [[nodiscard]] virtual FileDescription description() const = 0;

    /// The next lead (id 0, no connector; place: FileRow{name, row} with rows from 1, or the place that one of our own
    /// exports tells), or nothing at the end.
    /// A row that cannot be read still comes as a lead, with its problem. Errors: NotReadable.
    [[nodiscard]] virtual core::Result<std::optional<Lead>> next() = 0;
    /// The next leads, at most @p most and fewer where they are large; nothing at the end. To cut a document into leads
    /// is quick and goes from its start to its end; to read them takes longer and can be done by several threads.
    [[nodiscard]] virtual core::Result<UnreadLeads> nextBatch(size_t most) = 0;
};

} // namespace leadlight::leads
