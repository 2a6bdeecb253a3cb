// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/exportactivity.h"

#include "exchange/leadwriter.h"
#include "store/threadstores.h"
#include "ui/common/errortext.h"

#include <QFileInfo>
#include <QSaveFile>

namespace leadlight::ui {

namespace {

using Outcome = ExportActivity::Outcome;
using core::Result;

Result<Outcome> write(const store::ThreadStores &stores, const leads::LeadQuery &query, const QString &path,
                      bool withAll, std::atomic<qint64> &written, std::stop_token stop)
{
    const auto store = stores.forThisThread();
    if (!store)
        return core::failure(store);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return core::fail(core::ErrorKind::NotWritable, path, file.errorString());
    const auto writer = exchange::LeadWriter::create(exchange::LeadFormat::Csv, file);
    Outcome outcome;
    const auto done = (*store)->forEach(query, stop, [&](const store::LeadRow &row) -> Result<> {
        if (!withAll && (row.lead.doNotContact || row.lead.isTest)) {
            ++outcome.leftOut;
            return {};
        }
        written.store(++outcome.written, std::memory_order_relaxed);
        return writer->write(row.lead);
    });
    if (!done)
        return core::failure(done);
    if (stop.stop_requested())
        return core::fail(core::ErrorKind::Cancelled);
    if (const auto finished = writer->finish(); !finished)
        return core::failure(finished);
    if (!file.commit())
        return core::fail(core::ErrorKind::NotWritable, path, file.errorString());
    return outcome;
}

} // namespace

ExportActivity::ExportActivity(core::Background &background, const store::ThreadStores &stores,
                               const leads::LeadQuery &query, const QString &path, bool withAll, QObject *parent)
    : Activity(background, parent)
    , m_path(path)
{
    run([&stores, query, path, withAll,
         written = m_written](std::stop_token stop) { return write(stores, query, path, withAll, *written, stop); },
        [this](const Result<Outcome> &result) { end(result); });
}

QString ExportActivity::progressText() const
{
    return tr("Exporting: %L1 leads").arg(m_written->load(std::memory_order_relaxed));
}

void ExportActivity::end(const Result<Outcome> &result)
{
    if (!result && result.error().kind == core::ErrorKind::Cancelled) {
        Q_EMIT ended(tr("Export stopped. No file was written."), false);
        return;
    }
    if (!result) {
        core::Error error = result.error();
        if (error.subject.isEmpty())
            error.subject = m_path;
        Q_EMIT ended(errorText(error), true);
        return;
    }
    const QString name = QFileInfo(m_path).fileName();
    QString text = result->written == 1 ? tr("1 lead exported to %1.").arg(name)
                                        : tr("%L1 leads exported to %2.").arg(result->written).arg(name);
    if (result->leftOut > 0)
        text += QLatin1Char(' ') +
                tr("Left out: %L1 do-not-contact and test leads (see the Export menu).").arg(result->leftOut);
    Q_EMIT ended(text, false);
}

} // namespace leadlight::ui
