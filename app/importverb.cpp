// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/terminal.h"
#include "app/verbs.h"
#include "ui/import/fileimport.h"

#include <QFileInfo>

namespace leadlight::app {

namespace {

int import(store::LeadStore &cache, const QString &path, std::stop_token stop)
{
    const QString name = QFileInfo(path).fileName();
    const auto progress = [&name](const ui::ImportOutcome &outcome, double share) {
        showProgress(tr("%1: %2 % read, %3 new")
                         .arg(name, QString::number(int(share * 100)), QString::number(outcome.stored.added)));
    };
    const ui::ImportOutcome outcome = ui::importFile(cache, {path}, progress, std::move(stop));
    endProgress();
    if (outcome.error)
        return tell(*outcome.error);
    print(tr("%1: %2 read, %3 new, %4 changed, %5 already there.")
              .arg(name, QString::number(outcome.read), QString::number(outcome.stored.added),
                   QString::number(outcome.stored.updated), QString::number(outcome.known())));
    if (outcome.stored.leftOut > 0)
        tell(tr("%Ln leads were left out: erased here before, or older than leads are kept.", nullptr,
                int(outcome.stored.leftOut)));
    if (outcome.stored.problems > 0)
        tell(tr("%Ln leads could not be read fully; list them with: leadlight leads --filter is:problem", nullptr,
                int(outcome.stored.problems)));
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
        const int code = import(**cache, path, stop);
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
