// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diagnosis/diagnosticreport.h"

#include "connectors/check.h"
#include "connectors/connectorkind.h"
#include "connectors/connectorlist.h"
#include "connectors/errorcodes.h"
#include "connectors/knownerrors.h"
#include "core/profile.h"
#include "store/threadstores.h"
#include "ui/common/settings.h"
#include "ui/diagnosis/recentevents.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusReply>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUrl>
#include <QUuid>

namespace leadlight::ui {

namespace {

QString section(const char *title, const QStringList &lines)
{
    QString text = QStringLiteral("\n## %1\n\n").arg(QLatin1StringView(title));
    for (const QString &line : lines)
        text += QStringLiteral("- ") + line + QLatin1Char('\n');
    return lines.isEmpty() ? text + QStringLiteral("- nothing\n") : text;
}

QString shownTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QStringLiteral("never");
}

/// What may be told of a failure: what it is, by the catalogue.
QString nameOf(const core::Error &error)
{
    const QLatin1StringView diagnosis = connectors::diagnosisOf(error);
    return diagnosis.isEmpty() ? QStringLiteral("fault of kind %1").arg(int(error.kind)) : QString(diagnosis);
}

QStringList fileFacts(const core::Profile &profile)
{
    const QString usual = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    QStringList facts{profile.configFolder == usual + QStringLiteral("/leadlight")
                          ? QStringLiteral("in the usual place")
                          : QStringLiteral("in a folder of its own")};
    const QString cache = profile.cacheFile();
    for (const auto &[name, path] :
         {std::pair("cache", cache), std::pair("its log", cache + QStringLiteral("-wal")),
          std::pair("search index", cache + QStringLiteral(".index")),
          std::pair("connectors", profile.connectorsFile()), std::pair("preferences", profile.preferencesFile()),
          std::pair("views", profile.viewsFile()), std::pair("drafts of notes", profile.draftsFile()),
          std::pair("state of the window", profile.stateFile())}) {
        const QFileInfo file(path);
        facts += QLatin1StringView(name) +
                 (file.exists() ? QStringLiteral(": %1 bytes").arg(file.size()) : QStringLiteral(": none"));
    }
    const auto countOf = [](const QString &folder) { return QDir(folder).entryList(QDir::Files).size(); };
    facts += QStringLiteral("additional certificate authorities: %1").arg(countOf(profile.authoritiesFolder()));
    return facts;
}

QStringList cacheFacts(const store::ThreadStores &stores, const std::stop_token &stop)
{
    const auto store = stores.forThisThread();
    if (!store)
        return {QStringLiteral("cannot be opened: ") + nameOf(store.error())};
    QStringList facts;
    if (const auto totals = (*store)->totals(stop)) {
        for (const auto &[name, count] :
             {std::pair("leads", totals->all), std::pair("not looked at", totals->unseen),
              std::pair("do not contact", totals->doNotContact), std::pair("test leads", totals->test),
              std::pair("with problems", totals->problems), std::pair("vanished", totals->vanished),
              std::pair("waiting", totals->waiting), std::pair("overdue", totals->overdue),
              std::pair("bytes as received", totals->rawBytes)})
            facts += QStringLiteral("%1: %2").arg(QLatin1StringView(name)).arg(count);
    } else {
        facts += QStringLiteral("cannot be counted: ") + nameOf(totals.error());
    }
    const auto checked = (*store)->quickCheck(stop);
    facts += checked ? QStringLiteral("quick check: fine") : QStringLiteral("quick check: ") + nameOf(checked.error());
    return facts;
}

/// What a value looks like, and the end of a host that is Microsoft's, Adobe's or Salesforce's and so nobody's.
QString shapeOf(const connectors::FieldDescription &field, const QString &value)
{
    for (const connectors::FieldChoice &choice : field.choices) {
        if (value == QLatin1StringView(choice.value))
            return value;
    }
    if (!QUuid::fromString(value).isNull())
        return QStringLiteral("a GUID");
    if (field.isDate)
        return QDate::fromString(value, Qt::ISODate).isValid() ? QStringLiteral("a day") : QStringLiteral("no day");
    const QUrl url(value);
    if (url.isValid() && !url.host().isEmpty()) {
        for (const char *known : {".core.windows.net", ".core.chinacloudapi.cn", ".core.usgovcloudapi.net",
                                  ".dynamics.com", ".mktorest.com", ".salesforce.com", ".microsoftonline.com"}) {
            if (url.host().endsWith(QLatin1StringView(known)))
                return QStringLiteral("an address ending in ") + QLatin1StringView(known);
        }
        return QStringLiteral("an address of another kind");
    }
    return QStringLiteral("%1 characters").arg(value.size());
}

QStringList fieldFacts(const connectors::ConnectorKind &kind, const connectors::Connector &connector)
{
    QStringList facts;
    for (const connectors::FieldDescription &field : kind.fields()) {
        const QString value = connector.values.value(field.id);
        if (!value.isEmpty())
            facts += field.id + QStringLiteral(": ") + shapeOf(field, value);
    }
    return facts;
}

/// The words of a step that are ours or stand in a catalogue.
QString stepFact(const connectors::ConnectorKind &kind, const connectors::CheckStep &step)
{
    static const QStringList statuses{QStringLiteral("passed"), QStringLiteral("warning"), QStringLiteral("failed"),
                                      QStringLiteral("skipped")};
    static const QStringList ids{QStringLiteral("settings"),   QStringLiteral("reach"),   QStringLiteral("sign-in"),
                                 QStringLiteral("permission"), QStringLiteral("object"),  QStringLiteral("read"),
                                 QStringLiteral("test-lead"),  QStringLiteral("clean-up")};
    const connectors::Finding &finding = step.finding;
    QString fact = (ids.contains(step.id) ? step.id : QStringLiteral("another step")) + QStringLiteral(": ") +
                   statuses.at(int(finding.status));
    if (connectors::knownError(finding.diagnosis))
        fact += QStringLiteral(", ") + finding.diagnosis;
    static const QRegularExpression entra(QStringLiteral("^AADSTS\\d{5,8}$"));
    if (!connectors::diagnosisOfCode(finding.code).isEmpty() || entra.match(finding.code).hasMatch())
        fact += QStringLiteral(", code ") + finding.code;
    if (kind.field(finding.field))
        fact += QStringLiteral(", field ") + finding.field;
    return fact;
}

QStringList connectorFacts(const core::Profile &profile, const store::ThreadStores &stores)
{
    const auto list = connectors::ConnectorList::load(profile.connectorsFile());
    if (!list)
        return {QStringLiteral("cannot be read: ") + nameOf(list.error())};
    const Settings state(profile.stateFile());
    QStringList facts;
    int number = 0;
    for (const connectors::Connector &connector : list->all()) {
        const connectors::ConnectorKind *kind = connectors::connectorKind(connector.kind);
        const QString name = QStringLiteral("connector %1").arg(++number);
        if (!kind) {
            facts += name + QStringLiteral(": of a kind that this Leadlight does not know");
            continue;
        }
        facts += QStringLiteral("%1: %2").arg(name, kind->id());
        for (const QString &fact : fieldFacts(*kind, connector))
            facts += name + QStringLiteral(", ") + fact;
        if (kind->canPull())
            facts += name + QStringLiteral(", last sync: ") + shownTime(state.lastSync(connector.uid));
        const auto store = stores.forThisThread();
        const auto checks = store ? (*store)->checks(connector.uid, 1) : core::failure(store);
        if (!checks || checks->isEmpty()) {
            facts += name + QStringLiteral(", never checked");
            continue;
        }
        const auto report = connectors::CheckReport::fromJson(QJsonDocument::fromJson(checks->first()).object());
        facts += name + QStringLiteral(", checked ") + shownTime(report.startedAt);
        for (const connectors::CheckStep &step : report.steps)
            facts += name + QStringLiteral(", ") + stepFact(*kind, step);
    }
    if (list->unreadableEntries() > 0)
        facts += QStringLiteral("entries that cannot be read: %1").arg(list->unreadableEntries());
    return facts;
}

/// Whether one answers, without asking it for anything: that might open a window.
QStringList keychainFacts()
{
#ifdef Q_OS_LINUX
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return {QStringLiteral("no session bus, so no Secret Service")};
    const auto isThere = bus.interface()->isServiceRegistered(QStringLiteral("org.freedesktop.secrets"));
    const auto names = bus.interface()->activatableServiceNames();
    if (isThere.isValid() && isThere.value())
        return {QStringLiteral("the Secret Service runs")};
    return {names.isValid() && names.value().contains(QStringLiteral("org.freedesktop.secrets"))
                ? QStringLiteral("the Secret Service would be started")
                : QStringLiteral("no Secret Service")};
#else
    return {QStringLiteral("the system's own")};
#endif
}

} // namespace

QString diagnosticReport(const core::Profile &profile, const store::ThreadStores &stores, const WindowFacts &facts,
                         std::stop_token stop)
{
    QString text = QStringLiteral("# Leadlight, diagnostic report of %1\n")
                       .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    text += section("Program", facts.program);
    text += section("Preferences", facts.preferences);
    text += section("Files of the profile", fileFacts(profile));
    text += section("Cache of leads", cacheFacts(stores, stop));
    text += section("Connectors", connectorFacts(profile, stores));
    text += section("Keychain", keychainFacts());
    text += section("What went wrong since the start", RecentEvents::ofThisRun().all());
    return text;
}

} // namespace leadlight::ui
