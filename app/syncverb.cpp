// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/terminal.h"
#include "app/verbs.h"
#include "core/clock.h"
#include "store/leadretention.h"
#include "ui/common/errortext.h"
#include "ui/common/joined.h"
#include "ui/leads/notedrafts.h"
#include "ui/privacy/retentionwatch.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

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
    QStringList sentences;
    sentences << tr("%1: %2 read, %3 new, %4 changed, %5 unchanged in %6 s.")
                     .arg(report.connector, QString::number(report.read), QString::number(report.added),
                          QString::number(report.updated), QString::number(report.unchanged),
                          QString::number(double(report.durationMs) / 1000.0, 'f', 1));
    if (report.problems > 0)
        sentences << tr("%Ln leads could not be read fully; list them with: leadlight leads --filter is:problem",
                        nullptr, int(report.problems));
    if (report.vanished > 0)
        sentences << tr("%Ln leads are no longer in the storage account; they were kept here.", nullptr,
                        int(report.vanished));
    return ui::joinedSentences(sentences);
}

/// Notes that were begun on leads that are gone go as well.
core::Result<> forgetDrafts(store::LeadStore &cache, const QString &path)
{
    ui::NoteDrafts drafts;
    drafts.keepIn(path);
    const auto gone = drafts.leadsThatAreGone(cache);
    if (!gone)
        return core::failure(gone);
    for (const qint64 lead : *gone)
        drafts.set(lead, {});
    if (!drafts.flush())
        return core::fail(core::ErrorKind::NotWritable, path);
    return {};
}

/// More would be erased than a day makes old: that is for a person to decide.
void tellUnusual(const store::RetentionOutcome &outcome, const QDateTime &now)
{
    const QLocale locale;
    tell(
        tr("Leads are kept for %1. By that, %2 of %3 leads would be erased now, which is more than usual, so none was. "
           "Check that this computer's clock is right (today is %4), then open Leadlight to erase them.")
            .arg(ui::periodWords(outcome.rule.months), locale.toString(outcome.outlook.older),
                 locale.toString(outcome.outlook.all), locale.toString(now.toLocalTime().date(), QLocale::LongFormat)));
}

/// Erases what is older than leads are kept, as an open window does every day. How many went.
core::Result<qint64> eraseOldLeads(const core::Profile &profile, std::stop_token stop)
{
    const auto cache = openCache(profile);
    if (!cache)
        return core::failure(cache);
    const QDateTime now = core::SystemClock().nowUtc();
    const auto outcome = store::LeadRetention(**cache).keep({}, now, std::move(stop));
    if (!outcome)
        return core::failure(outcome);
    if (outcome->erased == 0) {
        if (outcome->outlook.isUnusual())
            tellUnusual(*outcome, now);
        return 0;
    }
    if (const auto forgotten = forgetDrafts(**cache, profile.draftsFile()); !forgotten)
        return core::failure(forgotten);
    return outcome->erased;
}

} // namespace

int run(Composition &parts, const SyncCommand &command, std::stop_token stop)
{
    // Sets a damaged cache aside before anything is fetched.
    if (const auto cache = openCache(parts.profile); !cache)
        return tell(cache.error(), command.json);
    const auto progress = [](const ConnectorReport &report) {
        showProgress(report.isPreparingSearch
                         ? tr("Preparing the search")
                         : tr("%1: %2 read, %3 new")
                               .arg(report.connector, QString::number(report.read), QString::number(report.added)));
    };
    const auto report = parts.sync.run({command.names, command.full}, progress, stop);
    endProgress();
    if (!report)
        return tell(report.error(), command.json);

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
    int code = interrupted ? Interrupted : report->ok() ? Done : Failed;
    QJsonObject document{{QStringLiteral("connectors"), array}, {QStringLiteral("erased"), 0}};
    if (!interrupted) {
        if (const auto erased = eraseOldLeads(parts.profile, stop); !erased) {
            document.insert(QStringLiteral("error"), ui::errorText(erased.error()));
            code = tell(erased.error());
        } else if (*erased > 0) {
            document.insert(QStringLiteral("erased"), *erased);
            if (!command.json)
                print(tr("%Ln leads were older than leads are kept and have been erased.", nullptr, int(*erased)));
        }
    }
    document.insert(QStringLiteral("ok"), code == Done);
    if (command.json)
        printJson(document);
    if (report->connectors.isEmpty())
        tell(tr("No connector is set up that leads could be fetched from. Add one with: leadlight connector add NAME "
                "--kind azure-table --secret connectionString"));
    return code;
}

} // namespace leadlight::app
