// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/leadsync.h"

#include "connectors/connectorkind.h"
#include "sync/pullintostore.h"

#include <QElapsedTimer>
#include <QLockFile>

#include <algorithm>

namespace leadlight::sync {

using connectors::Connector;
using core::ErrorKind;
using core::Result;

namespace {

/// Takes the lock of the profile; of a process that died without giving it back it is taken over.
Result<> take(QLockFile &lock)
{
    // No age makes a lock stale: a first sync may run for hours.
    lock.setStaleLockTime(0);
    if (lock.tryLock())
        return {};
    if (lock.error() != QLockFile::LockFailedError)
        return core::fail(ErrorKind::NotWritable, lock.fileName(), QStringLiteral("cannot make the lock file"));
    qint64 processId = 0;
    QString host;
    QString program;
    lock.getLockInfo(&processId, &host, &program);
    return core::fail(ErrorKind::AlreadyRunning, QString::number(processId),
                      QStringLiteral("%1 on %2").arg(program, host));
}

bool canPull(const Connector &connector)
{
    const auto *kind = connectors::connectorKind(connector.kind);
    return kind && kind->canPull();
}

/// The connectors asked for, each once, in the order asked for.
Result<QList<Connector>> chosen(const core::Profile &profile, const QList<QString> &names)
{
    const auto list = connectors::ConnectorList::load(profile.connectorsFile());
    if (!list)
        return core::failure(list);
    QList<Connector> connectors;
    for (const QString &name : names) {
        const Connector *connector = list->named(name);
        if (!connector)
            return core::fail(ErrorKind::UnknownConnector, name);
        if (!connectors.contains(*connector))
            connectors.append(*connector);
    }
    if (names.isEmpty())
        std::copy_if(list->all().begin(), list->all().end(), std::back_inserter(connectors), canPull);
    return connectors;
}

} // namespace

bool SyncReport::ok() const
{
    return std::none_of(connectors.begin(), connectors.end(),
                        [](const ConnectorReport &each) { return each.error.has_value(); });
}

LeadSync::LeadSync(const core::Profile &profile, http::Client &http, connectors::ConnectorSecrets &secrets)
    : m_profile(profile)
    , m_http(http)
    , m_secrets(secrets)
{
}

Result<SyncReport> LeadSync::run(const SyncOptions &options, const Progress &progress, std::stop_token stop)
{
    const auto connectors = chosen(m_profile, options.names);
    if (!connectors)
        return core::failure(connectors);
    QLockFile lock(m_profile.syncLockFile());
    if (const auto taken = take(lock); !taken)
        return core::failure(taken);
    const auto store = store::LeadStore::open(m_profile.cacheFile(), store::LeadStore::Access::ReadWrite);
    if (!store)
        return core::failure(store);
    SyncReport report;
    for (const Connector &connector : *connectors) {
        ConnectorReport each;
        each.connector = connector.name;
        QElapsedTimer timer;
        timer.start();
        const Progress withTime = [&](const ConnectorReport &soFar) {
            each.durationMs = timer.elapsed();
            if (progress)
                progress(soFar);
        };
        if (const auto done = pull(connector, options.full, **store, each, withTime, stop); !done)
            each.error = done.error();
        each.durationMs = timer.elapsed();
        report.connectors.append(each);
    }
    if (!stop.stop_requested() && !report.connectors.isEmpty()) {
        ConnectorReport last = report.connectors.last();
        last.isPreparingSearch = true;
        if (progress)
            progress(last);
        // The leads are stored; where this fails or is stopped, searching does it itself.
        static_cast<void>((*store)->tidyIndex(stop));
    }
    return report;
}

Result<> LeadSync::pull(const Connector &connector, bool full, store::LeadStore &store, ConnectorReport &report,
                        const Progress &progress, std::stop_token stop)
{
    if (stop.stop_requested())
        return core::fail(ErrorKind::Cancelled);
    const auto *kind = connectors::connectorKind(connector.kind);
    if (!kind || !kind->canPull())
        return core::fail(ErrorKind::WrongField, QStringLiteral("kind"),
                          QStringLiteral("a connector of kind \"%1\" has no leads to pull").arg(connector.kind));
    const auto pull = kind->openPull(connector, m_secrets.readerFor(connector), m_http, stop);
    if (!pull)
        return core::failure(pull);
    return pullIntoStore(**pull, store, connector.name, full, report, progress, stop);
}

} // namespace leadlight::sync
