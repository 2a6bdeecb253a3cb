// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/terminal.h"
#include "app/verbs.h"
#include "exchange/leadimport.h"

#include <QFileInfo>

namespace leadlight::app {

namespace {

int importFile(store::LeadStore &cache, const QString &path, std::stop_token stop)
{
    store::PageOutcome total;
    store::ImportedFile file;
    const QString name = QFileInfo(path).fileName();
    const auto write = [&](const store::IncomingLeads &leads, double share) -> core::Result<> {
        const auto written = cache.writeImport(leads, file);
        if (!written)
            return core::failure(written);
        total.added += written->added;
        total.updated += written->updated;
        total.unchanged += written->unchanged;
        total.problems += written->problems;
        showProgress(
            tr("%1: %2 % read, %3 new").arg(name, QString::number(int(share * 100)), QString::number(total.added)));
        return {};
    };
    const auto prepare = [&write](const exchange::LeadFileBatch &batch) -> exchange::BatchWork {
        return [&write, leads = store::IncomingLeads(batch.leads), share = batch.share] { return write(leads, share); };
    };
    const auto read = exchange::readLeadFile(path, stop, prepare);
    endProgress();
    if (!read)
        return tell(read.error());
    print(tr("%1: %2 read, %3 new, %4 changed, %5 already there.")
              .arg(QFileInfo(path).fileName(), QString::number(*read), QString::number(total.added),
                   QString::number(total.updated), QString::number(total.unchanged)));
    if (total.problems > 0)
        tell(tr("%1 could not be read fully; list them with: leadlight leads --filter is:problem").arg(total.problems));
    return Done;
}

} // namespace

int run(Composition &parts, const ImportCommand &command, std::stop_token stop)
{
    const auto cache = openCache(parts.profile);
    if (!cache)
        return tell(cache.error());
    int worst = Done;
    for (const QString &path : command.files) {
        const int code = importFile(**cache, path, stop);
        if (code == Interrupted)
            return code;
        worst = std::max(worst, code);
    }
    showProgress(tr("Preparing the search"));
    const auto prepared = (*cache)->tidyIndex(stop);
    endProgress();
    if (!prepared)
        return tell(prepared.error());
    return worst;
}

} // namespace leadlight::app
