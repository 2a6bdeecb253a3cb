// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/terminal.h"
#include "app/verbs.h"

#include "connectors/check.h"
#include "connectors/connectorlist.h"
#include "connectors/knownerrors.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <mutex>
#include <thread>

namespace leadlight::app {

using connectors::CheckReport;
using connectors::CheckStep;
using connectors::Connector;
using connectors::KnownError;
using connectors::Message;
using connectors::StepStatus;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("connectors", text);
}

QString translated(const Message &message)
{
    QString sentence = translated(message.text);
    for (const QString &argument : message.arguments)
        sentence = sentence.arg(argument);
    return sentence;
}

QString word(StepStatus status)
{
    switch (status) {
    case StepStatus::Pass:
        return tr("passed");
    case StepStatus::Warn:
        return tr("warning");
    case StepStatus::Fail:
        return tr("failed");
    case StepStatus::Skipped:
        break;
    }
    return tr("skipped");
}

void printStep(const CheckStep &step)
{
    const connectors::Finding &finding = step.finding;
    print(finding.status == StepStatus::Skipped
              ? QStringLiteral("  %1: %2").arg(step.id, word(finding.status))
              : QStringLiteral("  %1: %2 (%3 ms)").arg(step.id, word(finding.status)).arg(step.durationMs));
    if (!finding.note.isEmpty())
        print(QStringLiteral("    ") + translated(finding.note));
    if (const KnownError *known = connectors::knownError(finding.diagnosis)) {
        print(tr("    Cause: %1").arg(translated(known->cause)));
        print(tr("    Remedy: %1").arg(translated(known->remedy)));
    }
    if (!finding.code.isEmpty())
        print(tr("    Code: %1").arg(finding.code));
    if (!finding.detail.isEmpty() && finding.status != StepStatus::Pass)
        print(tr("    The service said: %1").arg(finding.detail));
    if (!finding.field.isEmpty())
        print(tr("    Field to fix: %1").arg(finding.field));
}

void printReport(const CheckReport &report)
{
    print(QStringLiteral("%1 (%2): %3")
              .arg(report.connector, report.kind,
                   !report.ok() ? tr("failed") : report.hasWarning() ? tr("passed with a warning") : tr("passed")));
    for (const CheckStep &step : report.steps)
        printStep(step);
}

/// Asks on the terminal, one question at a time; without a terminal the answer is no.
bool ask(const Message &question)
{
    static std::mutex oneAtATime;
    const std::scoped_lock lock(oneAtATime);
    return askYesOrNo(translated(question));
}

/// Checks all of them side by side; the reports stand in the order of the connectors.
QList<CheckReport> checkAll(Composition &parts, const QList<Connector> &connectors, bool sendTestLead, std::stop_token stop)
{
    const connectors::CheckOptions options{.sendTestLead = sendTestLead, .ask = ask};
    QList<CheckReport> reports(connectors.size());
    std::vector<std::jthread> threads;
    for (qsizetype i = 0; i < connectors.size(); ++i) {
        threads.emplace_back([&, i, report = &reports[i]] {
            *report = connectors::runCheck(connectors[i], parts.secrets.readerFor(connectors[i]), parts.http, options, {}, stop);
        });
    }
    threads.clear(); // joins
    return reports;
}

/// The history is a convenience: a cache that cannot be written does not spoil a check.
void remember(Composition &parts, const QList<Connector> &connectors, const QList<CheckReport> &reports)
{
    const auto cache = openCache(parts.profile);
    if (!cache) {
        tell(cache.error());
        return;
    }
    for (qsizetype i = 0; i < connectors.size(); ++i) {
        const QByteArray json = QJsonDocument(reports[i].toJson()).toJson(QJsonDocument::Compact);
        if (const auto written = (*cache)->writeCheck(connectors[i].uid, json); !written)
            tell(written.error());
    }
}

} // namespace

int run(Composition &parts, const CheckCommand &command, std::stop_token stop)
{
    const auto list = connectors::ConnectorList::load(parts.profile.connectorsFile());
    if (!list)
        return tell(list.error());
    QList<Connector> chosen;
    for (const QString &name : command.names) {
        const Connector *connector = list->named(name);
        if (!connector)
            return tell(core::Error{core::ErrorKind::UnknownConnector, name, {}, 0, {}, {}});
        chosen.append(*connector);
    }
    if (command.names.isEmpty())
        chosen = list->all();

    const QList<CheckReport> reports = checkAll(parts, chosen, command.sendTestLead, stop);
    remember(parts, chosen, reports);
    bool ok = true;
    QJsonArray array;
    for (const CheckReport &report : reports) {
        ok = ok && report.ok();
        array.append(report.toJson());
        if (!command.json)
            printReport(report);
    }
    if (command.json)
        printJson({{QStringLiteral("ok"), ok}, {QStringLiteral("connectors"), array}});
    if (chosen.isEmpty())
        tell(tr("No connector is set up. Add one with: leadlight connector add NAME --kind KIND"));
    if (stop.stop_requested())
        return Interrupted;
    return ok ? Done : Failed;
}

} // namespace leadlight::app
