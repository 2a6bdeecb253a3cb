// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/terminal.h"
#include "app/verbs.h"
#include "core/privatefiles.h"
#include "exchange/leadwriter.h"
#include "leads/leadquery.h"
#include "ui/common/errortext.h"

#include <QFile>
#include <QSaveFile>

namespace leadlight::app {

using core::ErrorKind;
using core::Result;
using exchange::LeadFormat;

namespace {

std::optional<LeadFormat> formatNamed(const QString &name)
{
    if (name == QLatin1StringView("csv"))
        return LeadFormat::Csv;
    if (name == QLatin1StringView("json"))
        return LeadFormat::Json;
    if (name == QLatin1StringView("ndjson"))
        return LeadFormat::Ndjson;
    return std::nullopt;
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

Result<> writeAll(store::LeadStore &cache, const leads::LeadQuery &query, exchange::LeadWriter &writer,
                  std::stop_token stop)
{
    const auto each = [&](const store::LeadRow &row) { return writer.write(row.lead); };
    if (const auto done = cache.forEach(query, stop, each); !done)
        return done;
    return writer.finish();
}

} // namespace

int run(Composition &parts, const LeadsCommand &command, std::stop_token stop)
{
    const auto format = formatNamed(command.format);
    if (!format) {
        tell(tr("There is no format \"%1\". The formats are: csv, json, ndjson.").arg(command.format));
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
    const leads::LeadQuery query{*filter, *sort, {}};
    const exchange::WriteOptions options{command.formulaGuard, command.byteOrderMark};

    if (command.output.isEmpty()) {
        QFile standardOutput;
        if (!standardOutput.open(stdout, QIODevice::WriteOnly))
            return Failed;
        const auto writer = exchange::LeadWriter::create(*format, standardOutput, options);
        auto done = writeAll(**cache, query, *writer, stop);
        if (!done && done.error().subject.isEmpty())
            done.error().subject = tr("standard output");
        return done ? Done : tell(done.error());
    }
    QSaveFile file(command.output);
    if (!file.open(QIODevice::WriteOnly))
        return tell(core::Error{ErrorKind::NotWritable, command.output, file.errorString(), 0, {}, {}});
    const auto writer = exchange::LeadWriter::create(*format, file, options);
    if (const auto done = writeAll(**cache, query, *writer, stop); !done)
        return tell(done.error());
    if (!file.commit()) {
        const bool full = core::isDiskFull(command.output);
        return tell(core::Error{
            full ? ErrorKind::DiskFull : ErrorKind::NotWritable, command.output, file.errorString(), 0, {}, {}});
    }
    return Done;
}

} // namespace leadlight::app
