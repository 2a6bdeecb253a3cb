// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/importactivity.h"

#include "exchange/leadimport.h"
#include "store/threadstores.h"
#include "ui/common/errortext.h"

namespace leadlight::ui {

namespace {

using Outcome = ImportActivity::Outcome;

Outcome importFile(const store::ThreadStores &stores, const QString &path, std::atomic<qint64> &read,
                   std::stop_token stop)
{
    Outcome outcome;
    outcome.path = path;
    const auto store = stores.forThisThread();
    if (!store) {
        outcome.error = store.error();
        return outcome;
    }
    store::ImportedFile file;
    const auto done = exchange::readLeadFile(path, stop, [&](std::vector<leads::Lead> leads) -> core::Result<> {
        const auto stored = (*store)->writeImport(leads, file);
        if (!stored)
            return core::failure(stored);
        outcome.read += qint64(leads.size());
        outcome.stored.added += stored->added;
        outcome.stored.problems += stored->problems;
        read.fetch_add(qint64(leads.size()), std::memory_order_relaxed);
        return {};
    });
    if (!done)
        outcome.error = done.error();
    return outcome;
}

} // namespace

ImportActivity::ImportActivity(core::Background &background, const store::ThreadStores &stores,
                               const QStringList &paths, QObject *parent)
    : Activity(background, parent)
{
    run(
        [&stores, paths, read = m_read](std::stop_token stop) {
            QList<Outcome> outcomes;
            for (const QString &path : paths) {
                if (!stop.stop_requested())
                    outcomes.append(importFile(stores, path, *read, stop));
            }
            return outcomes;
        },
        [this](const QList<Outcome> &outcomes) { end(outcomes); });
}

QString ImportActivity::progressText() const
{
    return tr("Importing: %L1 leads read").arg(m_read->load(std::memory_order_relaxed));
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
        if (outcome.error && outcome.error->kind == core::ErrorKind::Cancelled)
            wasStopped = true;
        else if (outcome.error)
            sentences.append(errorText(*outcome.error));
    }
    const bool isFault = !sentences.isEmpty();
    const qint64 known = sum.read - sum.stored.added;
    if (!isFault || sum.read > 0) {
        QString text = sum.stored.added == 1 ? tr("1 lead imported.") : tr("%L1 leads imported.").arg(sum.stored.added);
        if (known > 0)
            text += QLatin1Char(' ') + tr("%L1 were there already.").arg(known);
        if (sum.stored.problems > 0)
            text += QLatin1Char(' ') + tr("%L1 have a problem; see the view Problems.").arg(sum.stored.problems);
        if (wasStopped)
            text += QLatin1Char(' ') + tr("Stopped before the end.");
        sentences.prepend(text);
    }
    Q_EMIT ended(sentences.join(QLatin1Char('\n')), isFault);
}

} // namespace leadlight::ui
