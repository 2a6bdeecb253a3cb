// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connectors/connectorchecks.h"

#include "connectors/knownerrors.h"
#include "ui/common/messagetext.h"
#include "ui/common/services.h"
#include "ui/common/withstore.h"
#include "ui/connectors/checkrun.h"

#include <QJsonDocument>

namespace leadlight::ui {

using connectors::CheckReport;
using connectors::StepStatus;

namespace {

constexpr int mostReports = 20;

using Histories = QHash<QString, QList<CheckReport>>;

core::Result<Histories> readHistories(store::LeadStore &store, const QStringList &uids)
{
    Histories histories;
    for (const QString &uid : uids) {
        const auto reports = store.checks(uid, mostReports);
        if (!reports)
            return core::failure(reports);
        for (const QByteArray &report : *reports)
            histories[uid].append(CheckReport::fromJson(QJsonDocument::fromJson(report).object()));
    }
    return histories;
}

} // namespace

ConnectorChecks::ConnectorChecks(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

ConnectorChecks::~ConnectorChecks() = default;

void ConnectorChecks::load(const QList<connectors::Connector> &connectors)
{
    QStringList uids;
    for (const connectors::Connector &connector : connectors)
        uids.append(connector.uid);
    const auto work = withStore(
        m_services.stores, [uids](store::LeadStore &store, std::stop_token) { return readHistories(store, uids); });
    m_load = m_services.reading.run(this, work, [this, uids](core::Result<Histories> histories) {
        if (!histories) {
            Q_EMIT failed(histories.error());
            return;
        }
        for (const QString &uid : uids) {
            // A check may have ended while the cache was read.
            QList<CheckReport> &read = (*histories)[uid];
            const QList<CheckReport> known = m_histories.value(uid);
            if (!known.isEmpty() && (read.isEmpty() || read.constFirst().startedAt < known.constFirst().startedAt))
                read.prepend(known.constFirst());
        }
        m_histories = std::move(*histories);
        for (const QString &uid : uids)
            Q_EMIT changed(uid);
    });
}

void ConnectorChecks::start(const connectors::Connector &connector, bool sendTestLead)
{
    const QString uid = connector.uid;
    if (CheckRun *run = m_runs.value(uid)) {
        if (!run->wasStopped())
            return;
        delete m_runs.take(uid); // on its way out
    }
    auto *run = new CheckRun(m_services, connector, sendTestLead, this);
    m_runs.insert(uid, run);
    connect(run, &CheckRun::changed, this, [this, uid] { Q_EMIT changed(uid); });
    connect(run, &CheckRun::ended, this, [this, uid] { take(uid); });
    Q_EMIT changed(uid);
}

void ConnectorChecks::take(const QString &uid)
{
    CheckRun *run = m_runs.take(uid);
    const bool wasStopped = run->wasStopped();
    if (!wasStopped)
        m_histories[uid].prepend(run->report());
    run->deleteLater();
    if (!run->kept())
        Q_EMIT failed(run->kept().error());
    Q_EMIT changed(uid);
    Q_EMIT ended(uid, wasStopped);
}

void ConnectorChecks::stop(const QString &uid)
{
    if (CheckRun *run = m_runs.value(uid))
        run->stop();
}

void ConnectorChecks::stopAll()
{
    for (CheckRun *run : std::as_const(m_runs))
        run->stop();
}

const CheckRun *ConnectorChecks::running(const QString &uid) const
{
    return m_runs.value(uid);
}

void ConnectorChecks::answer(const QString &uid, bool yes)
{
    if (CheckRun *run = m_runs.value(uid))
        run->answer(yes);
}

Health ConnectorChecks::health(const QString &uid) const
{
    if (const CheckRun *run = running(uid))
        return run->question() ? Health::Asking : Health::Checking;
    const QList<CheckReport> &reports = m_histories.value(uid);
    return reports.isEmpty() ? Health::NotChecked : healthOf(reports.constFirst());
}

Health healthOf(const CheckReport &report)
{
    if (!report.ok())
        return Health::Failed;
    return report.hasWarning() ? Health::Warning : Health::Fine;
}

QString healthWord(Health health)
{
    switch (health) {
    case Health::NotChecked:
        return ConnectorChecks::tr("not checked");
    case Health::Checking:
        return ConnectorChecks::tr("checking");
    case Health::Asking:
        return ConnectorChecks::tr("asks you");
    case Health::Fine:
        return ConnectorChecks::tr("fine");
    case Health::Warning:
        return ConnectorChecks::tr("warning");
    case Health::Failed:
        break;
    }
    return ConnectorChecks::tr("failed");
}

QLatin1StringView healthIcon(Health health)
{
    switch (health) {
    case Health::NotChecked:
        return QLatin1StringView("waiting");
    case Health::Checking:
        return QLatin1StringView("sync");
    case Health::Asking:
        return QLatin1StringView("question");
    case Health::Fine:
        return QLatin1StringView("ok");
    case Health::Warning:
        return QLatin1StringView("warning");
    case Health::Failed:
        break;
    }
    return QLatin1StringView("fault");
}

QString healthReason(const CheckReport &report)
{
    const StepStatus wanted = report.ok() ? StepStatus::Warn : StepStatus::Fail;
    for (const connectors::CheckStep &step : report.steps) {
        if (step.finding.status != wanted)
            continue;
        const connectors::KnownError *known = connectors::knownError(step.finding.diagnosis);
        if (known)
            return translated(known->cause);
        return step.finding.note.isEmpty() ? stepTitle(step.id) : translated(step.finding.note);
    }
    return {};
}

} // namespace leadlight::ui
