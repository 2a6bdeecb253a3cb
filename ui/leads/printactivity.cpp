// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/printactivity.h"

#include "ui/common/errortext.h"
#include "ui/common/joined.h"
#include "ui/common/withstore.h"

#include <QFileInfo>
#include <QLocale>
#include <QPrinter>

namespace leadlight::ui {

namespace {

qint64 countOf(const LeadPrint &print)
{
    const auto *view = std::get_if<PrintedView>(&print.what);
    return view ? view->leads->count() : 0;
}

} // namespace

PrintActivity::PrintActivity(core::Background &background, const store::ThreadStores &stores, const LeadPrint &print,
                             const QString &path, QObject *parent)
    : Activity(background, parent)
    , m_path(path)
    , m_all(countOf(print))
{
    run(withStore(stores,
                  [print, path, done = m_done](store::LeadStore &store, std::stop_token stop) {
                      return writePdf(store, print, path, *done, std::move(stop));
                  }),
        [this](const core::Result<PrintOutcome> &result) { end(result); });
}

PrintActivity::PrintActivity(core::Background &background, const store::ThreadStores &stores, const LeadPrint &print,
                             std::shared_ptr<QPrinter> printer, QObject *parent)
    : Activity(background, parent)
    , m_all(countOf(print))
{
    run(withStore(stores,
                  [print, printer = std::move(printer), done = m_done](store::LeadStore &store, std::stop_token stop) {
                      return printLeads(store, print, *printer, *done, std::move(stop));
                  }),
        [this](const core::Result<PrintOutcome> &result) { end(result); });
}

QString PrintActivity::progressText() const
{
    if (m_all == 0)
        return tr("Laying out the lead");
    // Everything is laid out twice, first to count the pages.
    return tr("Laying out: %L1 of %L2 leads").arg(m_done->load(std::memory_order_relaxed) / 2).arg(m_all);
}

void PrintActivity::end(const core::Result<PrintOutcome> &result)
{
    if (!result && result.error().kind == core::ErrorKind::Cancelled) {
        Q_EMIT ended(m_path.isEmpty() ? tr("Printing stopped.") : tr("Stopped. No file was written."), false);
    } else if (!result && m_path.isEmpty() && result.error().kind == core::ErrorKind::NotWritable) {
        Q_EMIT ended(tr("The printer did not accept the pages."), true);
    } else if (!result) {
        Q_EMIT ended(errorText(result.error()), true);
    } else {
        const QString pages = result->pages == 1 ? tr("1 page") : tr("%Ln pages", nullptr, int(result->pages));
        QStringList sentences{m_path.isEmpty() ? tr("Printed: %1.").arg(pages)
                                               : tr("%1 written to %2.").arg(pages, QFileInfo(m_path).fileName())};
        if (result->isCut)
            sentences += tr("The rest did not fit; an export has all of it.");
        Q_EMIT ended(joinedSentences(sentences), false);
    }
}

} // namespace leadlight::ui
