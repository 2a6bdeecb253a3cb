// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connectors/syncactivity.h"

#include "ui/common/errortext.h"

#include <QLocale>

namespace leadlight::ui {

SyncActivity::SyncActivity(core::Background &background, sync::LeadSync &sync, const QList<QString> &names,
                           QObject *parent)
    : Activity(background, parent)
{
    connect(this, &Activity::progressed, this, &SyncActivity::lookForPages);
    run(
        [&sync, names, latest = m_latest](std::stop_token stop) {
            const auto progress = [&latest](const sync::ConnectorReport &report) {
                const std::lock_guard lock(latest->mutex);
                latest->report = report;
            };
            return sync.run({.names = names, .full = false}, progress, stop);
        },
        [this](const core::Result<sync::SyncReport> &result) { end(result); });
}

QString SyncActivity::progressText() const
{
    const std::lock_guard lock(m_latest->mutex);
    const sync::ConnectorReport &report = m_latest->report;
    if (report.connector.isEmpty())
        return tr("Connecting to the storage account");
    if (report.isPreparingSearch)
        return tr("Preparing the search");
    const QLocale locale;
    //: Progress of a sync: connector, leads read, new ones among them
    return tr("%1: %2 read \u00b7 %3 new")
        .arg(report.connector, locale.toString(report.read), locale.toString(report.added));
}

void SyncActivity::lookForPages()
{
    sync::ConnectorReport report;
    {
        const std::lock_guard lock(m_latest->mutex);
        report = m_latest->report;
    }
    if (report.connector.isEmpty() || (report.pages == m_shownPages && report.connector == m_shownConnector))
        return;
    m_shownPages = report.pages;
    m_shownConnector = report.connector;
    Q_EMIT brought(report);
}

void SyncActivity::end(const core::Result<sync::SyncReport> &result)
{
    if (!result) {
        Q_EMIT ended(errorText(result.error()), result.error().kind != core::ErrorKind::Cancelled);
        return;
    }
    qint64 added = 0;
    QStringList faults;
    bool wasStopped = false;
    for (const sync::ConnectorReport &report : result->connectors) {
        Q_EMIT connectorEnded(report);
        added += report.added;
        if (!report.error)
            continue;
        if (report.error->kind == core::ErrorKind::Cancelled)
            wasStopped = true;
        else
            faults.append(tr("%1: %2").arg(report.connector, errorText(*report.error)));
    }
    if (!faults.isEmpty()) {
        Q_EMIT ended(faults.join(QLatin1Char('\n')), true);
        return;
    }
    const QString count = added == 1 ? tr("1 new lead") : tr("%Ln new leads", nullptr, int(added));
    if (wasStopped)
        Q_EMIT ended(tr("Sync stopped, %1. What was read is kept; the next sync goes on from there.").arg(count),
                     false);
    else if (result->connectors.isEmpty())
        Q_EMIT ended(tr("There is no connector to sync."), false);
    else if (result->connectors.size() == 1 && result->connectors.first().destinationMissing)
        Q_EMIT ended(tr("Synced. No lead has been delivered to this storage account yet."), false);
    else
        Q_EMIT ended(tr("Synced, %1.").arg(count), false);
}

} // namespace leadlight::ui
