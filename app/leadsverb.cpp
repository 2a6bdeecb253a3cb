// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/terminal.h"
#include "app/verbs.h"
#include "leads/leadquery.h"
#include "ui/common/errortext.h"
#include "ui/leads/leadexport.h"

#include <QFile>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace leadlight::app {

using core::ErrorKind;
using core::Result;
using exchange::LeadFormat;

namespace {

/// What was asked for, else what the file is called, else CSV; nothing when there is no such format.
std::optional<LeadFormat> formatOf(const LeadsCommand &command)
{
    if (!command.format.isEmpty())
        return exchange::formatNamed(command.format);
    return exchange::formatOfFile(command.output).value_or(LeadFormat::Csv);
}

std::optional<leads::LeadSort> sortNamed(const QString &text)
{
    if (text.isEmpty())
        return leads::LeadSort{};
    const QString direction = text.section(u':', 1);
    const auto field = leads::leadFieldNamed(text.section(u':', 0, 0));
    if (!field ||
        (!direction.isEmpty() && direction != QLatin1StringView("desc") && direction != QLatin1StringView("asc")))
        return std::nullopt;
    return leads::LeadSort{*field, direction == QLatin1StringView("desc")};
}

/// Tells ten times a second how far an export is, on a terminal.
class ProgressLine final
{
public:
    explicit ProgressLine(const ui::ExportProgress &progress)
        : m_thread([&progress](std::stop_token stop) {
            std::mutex mutex;
            std::unique_lock lock(mutex);
            std::condition_variable_any never;
            while (!never.wait_for(lock, stop, std::chrono::milliseconds(100), [] { return false; }) &&
                   !stop.stop_requested())
                showProgress(ui::exportProgressText(progress));
        })
    {
    }
    ~ProgressLine()
    {
        m_thread.request_stop();
        m_thread.join();
        endProgress();
    }
    Q_DISABLE_COPY_MOVE(ProgressLine)

private:
    std::jthread m_thread;
};

Result<ui::ExportOutcome> writeOut(store::LeadStore &cache, const ui::LeadExport &what, const QString &path,
                                   std::stop_token stop)
{
    ui::ExportProgress progress;
    if (!path.isEmpty()) {
        const ProgressLine line(progress);
        return ui::exportLeads(cache, what, path, progress, stop);
    }
    QFile standardOutput;
    if (!standardOutput.open(stdout, QIODevice::WriteOnly))
        return core::fail(ErrorKind::NotWritable, tr("standard output"));
    auto done = ui::exportLeads(cache, what, standardOutput, progress, stop);
    if (!done && done.error().subject.isEmpty())
        done.error().subject = tr("standard output");
    return done;
}

} // namespace

int run(Composition &parts, const LeadsCommand &command, std::stop_token stop)
{
    const auto format = formatOf(command);
    if (!format) {
        tell(tr("There is no format \"%1\". The formats are: csv, json, ndjson, xlsx.").arg(command.format));
        return WrongUsage;
    }
    if (*format == LeadFormat::Xlsx && command.output.isEmpty()) {
        tell(tr("A workbook cannot be written to standard output. Name a file for it with --output."));
        return WrongUsage;
    }
    const auto sort = sortNamed(command.sort);
    if (!sort) {
        tell(tr("Leads cannot be sorted by \"%1\". Name a field as in the CSV header, with :desc behind it to turn the "
                "order "
                "round.")
                 .arg(command.sort));
        return WrongUsage;
    }
    const auto filter = leads::LeadFilter::fromText(command.filter);
    if (!filter) {
        tell(ui::filterErrorText(filter.error()));
        tell(command.filter);
        tell(QString(filter.error().position, u' ') + QString(std::max(1, filter.error().length), u'^'));
        return WrongUsage;
    }

    const auto cache = openCache(parts.profile);
    if (!cache)
        return tell(cache.error());
    const ui::LeadExport what{leads::LeadQuery{*filter, *sort, {}}, *format,
                              exchange::WriteOptions{command.formulaGuard, command.byteOrderMark}};
    const auto done = writeOut(**cache, what, command.output, stop);
    if (!done)
        return tell(done.error());
    if (const QString notes = ui::exportNotesText(done->notes); !notes.isEmpty())
        tell(notes);
    return Done;
}

} // namespace leadlight::app
