// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/importactivity.h"

#include "exchange/leadimport.h"
#include "store/threadstores.h"
#include "ui/common/errortext.h"
#include "ui/common/joined.h"

namespace leadlight::ui {

namespace {

using Outcome = ImportActivity::Outcome;

Outcome importFile(store::LeadStore &store, const FileToImport &from, ImportActivity::Progress &progress,
                   std::stop_token stop)
{
    Outcome outcome;
    outcome.path = from.path;
    store::ImportedFile file;
    const auto write = [&](const store::IncomingLeads &leads, double share) -> core::Result<> {
        const auto stored = store.writeImport(leads, file);
        if (!stored)
            return core::failure(stored);
        outcome.read += leads.size();
        outcome.stored.added += stored->added;
        outcome.stored.problems += stored->problems;
        outcome.stored.leftOut += stored->leftOut;
        progress.read.fetch_add(leads.size(), std::memory_order_relaxed);
        progress.percent.store(int(share * 100), std::memory_order_relaxed);
        return {};
    };
    const auto prepare = [&write](const exchange::LeadFileBatch &batch) -> exchange::BatchWork {
        return [&write, leads = store::IncomingLeads(batch.leads), share = batch.share] { return write(leads, share); };
    };
    const auto done = exchange::readLeadFile(from.path, stop, prepare, from.mapping);
    if (!done)
        outcome.error = done.error();
    return outcome;
}

QList<Outcome> importFiles(const store::ThreadStores &stores, const QList<FileToImport> &files,
                           ImportActivity::Progress &progress, std::stop_token stop)
{
    const auto store = stores.forThisThread();
    if (!store)
        return {Outcome{{}, 0, {}, store.error()}};
    QList<Outcome> outcomes;
    for (const FileToImport &file : files) {
        if (!stop.stop_requested())
            outcomes.append(importFile(**store, file, progress, stop));
    }
    progress.isPreparing = true;
    // Who stops this has the leads all the same.
    const auto prepared = (*store)->tidyIndex(stop);
    if (!prepared && prepared.error().kind != core::ErrorKind::Cancelled)
        outcomes.append(Outcome{{}, 0, {}, prepared.error()});
    return outcomes;
}

} // namespace

ImportActivity::ImportActivity(core::Background &background, const store::ThreadStores &stores,
                               const QList<FileToImport> &files, QObject *parent)
    : Activity(background, parent)
{
    run([&stores, files,
         progress = m_progress](std::stop_token stop) { return importFiles(stores, files, *progress, stop); },
        [this](const QList<Outcome> &outcomes) { end(outcomes); });
}

QString ImportActivity::progressText() const
{
    if (m_progress->isPreparing)
        return tr("Preparing the search");
    return tr("Importing: %L1 leads, %2 % of the file")
        .arg(m_progress->read.load(std::memory_order_relaxed))
        .arg(m_progress->percent.load(std::memory_order_relaxed));
}

void ImportActivity::end(const QList<Outcome> &outcomes)
{
    Outcome sum;
    QStringList sentences;
    bool wasStopped = false;
    for (const Outcome &outcome : outcomes) {
        sum.read += outcome.read;
        sum.stored.added += outcome.stored.added;
        sum.stored.problems += outcome.stored.problems;
        sum.stored.leftOut += outcome.stored.leftOut;
        if (outcome.error && outcome.error->kind == core::ErrorKind::Cancelled)
            wasStopped = true;
        else if (outcome.error)
            sentences.append(errorText(*outcome.error));
    }
    const bool isFault = !sentences.isEmpty();
    const qint64 known = sum.read - sum.stored.added - sum.stored.leftOut;
    if (!isFault || sum.read > 0) {
        QStringList counts{sum.stored.added == 1 ? tr("1 lead imported.")
                                                 : tr("%Ln leads imported.", nullptr, int(sum.stored.added))};
        if (known > 0)
            counts += tr("%Ln were there already.", nullptr, int(known));
        if (sum.stored.leftOut > 0)
            counts +=
                tr("%Ln stay out: erased here before, or older than leads are kept.", nullptr, int(sum.stored.leftOut));
        if (sum.stored.problems > 0)
            counts += tr("%Ln have a problem; see the view Problems.", nullptr, int(sum.stored.problems));
        if (wasStopped)
            counts += tr("Stopped before the end.");
        sentences.prepend(joinedSentences(counts));
    }
    Q_EMIT ended(sentences.join(QLatin1Char('\n')), isFault);
}

} // namespace leadlight::ui
