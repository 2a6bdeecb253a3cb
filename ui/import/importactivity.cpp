// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/importactivity.h"

#include "store/threadstores.h"
#include "ui/common/errortext.h"
#include "ui/common/joined.h"

namespace leadlight::ui {

namespace {

QList<ImportOutcome> importFiles(const store::ThreadStores &stores, const QList<FileToImport> &files,
                                 ImportActivity::Progress &progress, std::stop_token stop)
{
    const auto store = stores.forThisThread();
    if (!store)
        return {{0, {}, store.error()}};
    QList<ImportOutcome> outcomes;
    qint64 readBefore = 0;
    const auto tell = [&](const ImportOutcome &outcome, double share) {
        progress.read.store(readBefore + outcome.read, std::memory_order_relaxed);
        progress.percent.store(int(share * 100), std::memory_order_relaxed);
    };
    for (const FileToImport &file : files) {
        if (stop.stop_requested())
            outcomes.append({0, {}, core::Error()});
        else
            outcomes.append(importFile(**store, file, tell, stop));
        readBefore += outcomes.constLast().read;
    }
    progress.isPreparing = true;
    // Who stops this has the leads all the same.
    const auto prepared = (*store)->tidyIndex(stop);
    if (!prepared && prepared.error().kind != core::ErrorKind::Cancelled)
        outcomes.append({0, {}, prepared.error()});
    return outcomes;
}

} // namespace

ImportActivity::ImportActivity(core::Background &background, const store::ThreadStores &stores,
                               const QList<FileToImport> &files, QObject *parent)
    : Activity(background, parent)
{
    run([&stores, files,
         progress = m_progress](std::stop_token stop) { return importFiles(stores, files, *progress, stop); },
        [this](const QList<ImportOutcome> &outcomes) { end(outcomes); });
}

QString ImportActivity::progressText() const
{
    if (m_progress->isPreparing)
        return tr("Preparing the search");
    return tr("Importing: %L1 leads, %2 % of the file")
        .arg(m_progress->read.load(std::memory_order_relaxed))
        .arg(m_progress->percent.load(std::memory_order_relaxed));
}

void ImportActivity::end(const QList<ImportOutcome> &outcomes)
{
    ImportOutcome sum;
    QStringList sentences;
    bool wasStopped = false;
    for (const ImportOutcome &outcome : outcomes) {
        sum += outcome;
        if (outcome.error && outcome.error->kind == core::ErrorKind::Cancelled)
            wasStopped = true;
        else if (outcome.error)
            sentences.append(errorText(*outcome.error));
    }
    const bool isFault = !sentences.isEmpty();
    const qint64 known = sum.known() + sum.stored.updated;
    if (!isFault || sum.read > 0) {
        QStringList counts{sum.stored.added == 1 ? tr("1 lead imported.")
                                                 : tr("%Ln leads imported.", nullptr, int(sum.stored.added))};
        if (known > 0)
            counts += tr("%Ln were there already.", nullptr, int(known));
        if (sum.stored.leftOut > 0)
            counts += tr("%Ln were left out: erased here before, or older than leads are kept.", nullptr,
                         int(sum.stored.leftOut));
        if (sum.stored.problems > 0)
            counts += tr("%Ln have a problem; see the view Problems.", nullptr, int(sum.stored.problems));
        if (wasStopped)
            counts += tr("Stopped before the end.");
        sentences.prepend(joinedSentences(counts));
    }
    Q_EMIT ended(sentences.join(QLatin1Char('\n')), isFault);
}

} // namespace leadlight::ui
