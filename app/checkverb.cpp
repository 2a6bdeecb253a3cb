// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/terminal.h"
#include "app/verbs.h"
#include "connectors/check.h"
#include "connectors/connectorlist.h"
#include "connectors/knownerrors.h"
#include "ui/common/messagetext.h"

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
using ui::translated;

namespace {

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
        const QStringList remedy = translated(known->remedy).split(u'\n');
        print(tr("    Remedy: %1").arg(remedy.first()));
        for (const QString &furtherStep : remedy.sliced(1))
            print(QStringLiteral("      ") + furtherStep);
    }
    if (!finding.code.isEmpty())
        print(tr("    Code: %1").arg(finding.code));
    if (!finding.detail.isEmpty() && finding.status != StepStatus::Pass)
        print(tr("    The service said: %1").arg(finding.detail));
    if (!finding.field.isEmpty())
        print(tr("    Field to fix: %1").arg(finding.field));
}

/// A check of one connector; one that was cut short has found nothing that could be told from being fine.
struct Outcome
{
    CheckReport report;
    bool isComplete = false;

    [[nodiscard]] bool ok() const { return isComplete && report.ok(); }
    [[nodiscard]] QJsonObject toJson() const
    {
        QJsonObject json = report.toJson();
        json.insert(QStringLiteral("ok"), ok());
        return json;
    }
};

QString word(const Outcome &outcome)
{
    if (!outcome.report.ok())
        return tr("failed");
    if (!outcome.isComplete)
        return tr("interrupted");
    return outcome.report.hasWarning() ? tr("passed with a warning") : tr("passed");
}

void printOutcome(const Outcome &outcome)
{
    print(QStringLiteral("%1 (%2): %3").arg(outcome.report.connector, outcome.report.kind, word(outcome)));
    for (const CheckStep &step : outcome.report.steps)
        printStep(step);
}

/// Asks on the terminal, one question at a time; without a terminal the answer is no.
bool ask(const Message &question, const std::stop_token &stop)
{
    static std::mutex oneAtATime;
    const std::scoped_lock lock(oneAtATime);
    return askYesOrNo(translated(question), stop);
}

/// Checks all of them side by side; the outcomes stand in the order of the connectors.
QList<Outcome> checkAll(Composition &parts, const QList<Connector> &connectors, bool sendTestLead, std::stop_token stop)
{
    const connectors::CheckOptions options{.sendTestLead = sendTestLead,
                                           .ask = [stop](const Message &question) { return ask(question, stop); }};
    QList<Outcome> outcomes(connectors.size());
    std::vector<std::jthread> threads;
    for (qsizetype i = 0; i < connectors.size(); ++i) {
        threads.emplace_back([&, i, outcome = &outcomes[i]] {
            outcome->report = connectors::runCheck(connectors[i], parts.secrets.readerFor(connectors[i]), parts.http,
                                                   options, {}, stop);
            outcome->isComplete = !stop.stop_requested();
        });
    }
    threads.clear(); // joins
    return outcomes;
}

/// The history is a convenience: a cache that cannot be written does not spoil a check.
void remember(Composition &parts, const QList<Connector> &connectors, const QList<Outcome> &outcomes)
{
    const auto cache = openCache(parts.profile);
    if (!cache) {
        tell(cache.error());
        return;
    }
    for (qsizetype i = 0; i < connectors.size(); ++i) {
        if (!outcomes[i].isComplete)
            continue;
        const QByteArray json = QJsonDocument(outcomes[i].toJson()).toJson(QJsonDocument::Compact);
        if (const auto written = (*cache)->writeCheck(connectors[i].uid, json); !written)
            tell(written.error());
    }
}

} // namespace

int run(Composition &parts, const CheckCommand &command, std::stop_token stop)
{
    const auto list = connectors::ConnectorList::load(parts.profile.connectorsFile());
    if (!list)
        return tell(list.error(), command.json);
    QList<Connector> chosen;
    for (const QString &name : command.names) {
        const Connector *connector = list->named(name);
        if (!connector)
            return tell(core::Error{core::ErrorKind::UnknownConnector, name, {}, 0, {}, {}}, command.json);
        chosen.append(*connector);
    }
    if (command.names.isEmpty())
        chosen = list->all();

    const QList<Outcome> outcomes = checkAll(parts, chosen, command.sendTestLead, stop);
    remember(parts, chosen, outcomes);
    bool ok = true;
    QJsonArray array;
    for (const Outcome &outcome : outcomes) {
        ok = ok && outcome.ok();
        array.append(outcome.toJson());
        if (!command.json)
            printOutcome(outcome);
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
