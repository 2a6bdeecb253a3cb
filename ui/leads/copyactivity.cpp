// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/copyactivity.h"

#include "store/threadstores.h"
#include "ui/common/errortext.h"
#include "ui/leads/leadcolumns.h"

#include <QClipboard>
#include <QGuiApplication>

namespace leadlight::ui {

namespace {

/// Leads read from the cache at a time, each perhaps with megabytes.
constexpr size_t readAtOnce = 128;

void append(QString &text, const leads::Lead &lead, const QList<int> &columns, const QDateTime &now)
{
    if (!text.isEmpty())
        text += QLatin1Char('\n');
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (i > 0)
            text += QLatin1Char('\t');
        text += leadColumns()[size_t(columns[i])].text(lead, now);
    }
}

/// The text; longer than @p mostUnits when it would become too long.
core::Result<QString> textOf(const store::ThreadStores &stores, const LeadSelection &leads, const QList<int> &columns,
                             qsizetype mostUnits, std::atomic<qint64> &done, std::stop_token stop)
{
    const auto store = stores.forThisThread();
    if (!store)
        return core::failure(store);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QString text;
    for (const PositionRange &range : leads.ranges) {
        auto ids = std::span(leads.leads->ids()).subspan(size_t(range.first), size_t(range.end - range.first));
        while (!ids.empty() && text.size() <= mostUnits) {
            if (stop.stop_requested())
                return core::fail(core::ErrorKind::Cancelled);
            const auto some = ids.first(std::min(readAtOnce, ids.size()));
            const auto rows = (*store)->rows(some);
            if (!rows)
                return core::failure(rows);
            for (const store::LeadRow &row : *rows)
                append(text, row.lead, columns, now);
            done.fetch_add(qint64(some.size()), std::memory_order_relaxed);
            ids = ids.subspan(some.size());
        }
    }
    return text;
}

} // namespace

CopyActivity::CopyActivity(core::Background &background, const store::ThreadStores &stores, LeadSelection leads,
                           const QList<int> &columns, QObject *parent, qsizetype mostUnits)
    : Activity(background, parent)
    , m_all(leads.count())
{
    run([&stores, leads = std::move(leads), columns, mostUnits, done = m_done](
            std::stop_token stop) { return textOf(stores, leads, columns, mostUnits, *done, std::move(stop)); },
        [this, mostUnits](const core::Result<QString> &text) { end(text, mostUnits); });
}

QString CopyActivity::progressText() const
{
    return tr("Copying: %L1 of %L2 leads").arg(m_done->load(std::memory_order_relaxed)).arg(m_all);
}

void CopyActivity::end(const core::Result<QString> &text, qsizetype mostUnits)
{
    if (!text && text.error().kind == core::ErrorKind::Cancelled) {
        Q_EMIT ended(tr("Stopped; nothing was copied."), false);
    } else if (!text) {
        Q_EMIT ended(errorText(text.error()), true);
    } else if (text->size() > mostUnits) {
        Q_EMIT ended(tr("That is too much for the clipboard. Export brings these leads into a file."), true);
    } else {
        QGuiApplication::clipboard()->setText(*text);
        Q_EMIT ended(m_all == 1 ? tr("1 lead copied.") : tr("%L1 leads copied.").arg(m_all), false);
    }
}

} // namespace leadlight::ui
