// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/terminal.h"
#include "app/verbs.h"
#include "ui/common/errortext.h"

#include <QJsonArray>
#include <QJsonObject>

namespace leadlight::app {

using sync::ConnectorReport;

namespace {

QJsonObject toJson(const ConnectorReport &report)
{
    return {{QStringLiteral("connector"), report.connector},
            {QStringLiteral("ok"), !report.error},
            {QStringLiteral("read"), report.read},
            {QStringLiteral("added"), report.added},
            {QStringLiteral("updated"), report.updated},
            {QStringLiteral("unchanged"), report.unchanged},
            {QStringLiteral("problems"), report.problems},
            {QStringLiteral("pages"), report.pages},
            {QStringLiteral("durationMs"), report.durationMs},
            {QStringLiteral("error"), report.error ? QJsonValue(ui::errorText(*report.error)) : QJsonValue()}};
}

QString sentence(const ConnectorReport &report)
{
    if (report.error)
        return QStringLiteral("%1: %2").arg(report.connector, ui::errorText(*report.error));
    if (report.destinationMissing)
        return tr("%1: no lead has been delivered yet.").arg(report.connector);
    QString line = tr("%1: %2 read, %3 new, %4 changed, %5 unchanged in %6 s.")
                       .arg(report.connector, QString::number(report.read), QString::number(report.added),
                            QString::number(report.updated), QString::number(report.unchanged),
                            QString::number(double(report.durationMs) / 1000.0, 'f', 1));
    if (report.problems > 0)
        line +=
            u' ' +
            tr("%1 could not be read fully; list them with: leadlight leads --filter is:problem").arg(report.problems);
    if (report.vanished > 0)
        line += u' ' + tr("%1 are no longer in the storage account; they were kept here.").arg(report.vanished);
    return line;
}

} // namespace

int run(Composition &parts, const SyncCommand &command, std::stop_token stop)
{
    // Sets a damaged cache aside before anything is fetched.
    if (const auto cache = openCache(parts.profile); !cache)
        return tell(cache.error());
    const auto progress = [](const ConnectorReport &report) {
        showProgress(report.isPreparingSearch
                         ? tr("Preparing the search")
                         : tr("%1: %2 read, %3 new")
                               .arg(report.connector, QString::number(report.read), QString::number(report.added)));
    };
    const auto report = parts.sync.run({command.names, command.full}, progress, stop);
    endProgress();
    if (!report)
        return tell(report.error());

    QJsonArray array;
    bool interrupted = false;
    for (const ConnectorReport &each : report->connectors) {
        array.append(toJson(each));
        interrupted = interrupted || (each.error && each.error->kind == core::ErrorKind::Cancelled);
        if (each.error)
            tell(sentence(each));
        else if (!command.json)
            print(sentence(each));
    }
    if (command.json)
        printJson({{QStringLiteral("ok"), report->ok()}, {QStringLiteral("connectors"), array}});
    if (report->connectors.isEmpty())
        tell(tr("No connector is set up that leads could be fetched from. Add one with: leadlight connector add NAME "
                "--kind azure-table --secret connectionString"));
    if (interrupted)
        return Interrupted;
    return report->ok() ? Done : Failed;
}

} // namespace leadlight::app
