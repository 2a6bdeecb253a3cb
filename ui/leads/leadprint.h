// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "ui/leads/groupedleads.h"

#include <atomic>
#include <memory>
#include <stop_token>
#include <variant>

class QPageLayout;
class QPagedPaintDevice;

namespace leadlight::store {
class LeadStore;
}

namespace leadlight::ui {

/// More leads than this are not printed: it would be hundreds of pages.
inline constexpr qint64 mostPrintedLeads = 5000;

/// One lead on paper: who, how to reach them, what they did, what has been made of it, everything as received.
struct PrintedLead
{
    qint64 id = 0;
};

/// The leads of a view on paper, as a table under its headings.
struct PrintedView
{
    struct Column
    {
        int id; ///< place in leadColumns()
        int width;
    };
    QString filter; ///< as typed
    std::shared_ptr<const GroupedLeads> leads;
    QList<Column> columns; ///< as on the screen
};

/// What to print, and how: a value for a worker thread.
struct LeadPrint
{
    std::variant<PrintedLead, PrintedView> what;
    QString font; ///< a family
};

/// A4, or Letter where people use that; a view lies on its side.
[[nodiscard]] QPageLayout pageLayoutFor(const LeadPrint &print);

struct PrintOutcome
{
    int pages = 0;
    bool isCut = false; ///< it did not fit on as many pages as are printed at most
};

/// Prints; blocks. @p done: leads, each counted twice. Errors: the cache's, NotWritable (no device takes it),
/// Cancelled.
[[nodiscard]] core::Result<PrintOutcome> printLeads(store::LeadStore &cache, const LeadPrint &print,
                                                    QPagedPaintDevice &device, std::atomic<qint64> &done,
                                                    std::stop_token stop);
/// Writes a PDF that takes the place of a file of the same name only when it is whole. Errors: also DiskFull.
[[nodiscard]] core::Result<PrintOutcome> writePdf(store::LeadStore &cache, const LeadPrint &print, const QString &path,
                                                  std::atomic<qint64> &done, std::stop_token stop);

} // namespace leadlight::ui
