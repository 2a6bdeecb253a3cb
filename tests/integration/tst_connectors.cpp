// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "integration/connectorservices.h"
#include "integration/leadlightprogram.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <csignal>
#include <functional>

using namespace Qt::StringLiterals;
using namespace leadlight::integration;
using namespace leadlight::testsupport;

using Act = std::function<void()>;
Q_DECLARE_METATYPE(Act)

namespace {

QStringList checkOf(const SetUp &setUp, bool sendTestLead = false)
{
    QStringList arguments{u"check"_s, u"--json"_s};
    if (sendTestLead)
        arguments << u"--send-test-lead"_s;
    return arguments << setUp.name;
}

/// "settings:pass reach:pass sign-in:fail(client-secret-invalid,clientSecret) permission:skipped"
QString summary(const QJsonObject &report)
{
    QStringList steps;
    for (const QJsonValue &step : report[u"steps"_s].toArray()) {
        QString text = step[u"id"_s].toString() + u':' + step[u"status"_s].toString();
        if (const QString diagnosis = step[u"diagnosis"_s].toString(); !diagnosis.isEmpty())
            text += u'(' + diagnosis + u',' + step[u"field"_s].toString() + u')';
        steps.append(text);
    }
    return steps.join(u' ');
}

QString passed(const QStringList &steps)
{
    QStringList texts;
    for (const QString &step : steps)
        texts.append(step + u":pass"_s);
    return texts.join(u' ');
}

QJsonObject onlyReport(const Run &run)
{
    return run.json()[u"connectors"_s].toArray().first().toObject();
}

} // namespace

/// The six kinds of connectors on the command line: set up, shown, checked against a service that works and one that
/// does not, removed.
class ConnectorsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_program = std::make_unique<LeadlightProgram>(); }
    void cleanup();

    void connector_ofEveryKind_isAddedShownCheckedAndRemoved_data();
    void connector_ofEveryKind_isAddedShownCheckedAndRemoved();
    void service_broken_isDiagnosedUntilRepaired_data();
    void service_broken_isDiagnosedUntilRepaired();
    void services_allGone_failSideBySide();
    void check_ofAll_isOneDocumentInTheirOrder();
    void check_withAWarning_endsWithZero();
    void check_withoutItsSecret_saysSo();
    void check_asText_saysWhatToDo();
    void check_wrongUsage_hasItsExitCode_data();
    void check_wrongUsage_hasItsExitCode();
    void add_withAWrongValueInTheEnvironment_fails();
    void check_interrupted_endsAtOnce();
    void testLead_interrupted_isCleanedUp_data();
    void testLead_interrupted_isCleanedUp();
    void explain_knownText_isExplained_data();
    void explain_knownText_isExplained();
    void explain_unknownText_endsWithOne();

private:
    void add(const SetUp &setUp);
    void addAll();
    [[nodiscard]] int leadsSeen(const QString &kind) const;
    void addFault(const char *name, QStringView kind, bool sendTestLead, const Act &breakIt, const Act &repair,
                  const char *failure);
    void useSecret(const SetUp &setUp, const QByteArray &secret)
    {
        m_program->setEnvironment(environmentName(setUp), secret);
    }

    ConnectorServices m_services;
    std::unique_ptr<LeadlightProgram> m_program;
    ScriptedServer m_other; ///< what a door leads to while its service is broken
    std::unique_ptr<EntraServer> m_refusingEntra;
};

void ConnectorsTest::initTestCase()
{
    QString why;
    QVERIFY2(m_services.start(&why), qPrintable(why));
    m_refusingEntra = std::make_unique<EntraServer>(
        EntraServer::Expected{.directory = ConnectorServices::directory,
                              .clientId = ConnectorServices::application,
                              .scope = m_services.dataverseDoor->url().toEncoded() + "/.default",
                              .clientSecret = m_services.setUp(u"dynamics").wrongSecret});
    m_refusingEntra->refuse(401, 7000215, "invalid_client", "Invalid client secret provided.");
}

void ConnectorsTest::cleanup()
{
    QCOMPARE(m_services.deviations() + m_refusingEntra->deviations(), QStringList());
}

/// Adds the connector; where there is no keychain, the environment stands in for it afterwards.
void ConnectorsTest::add(const SetUp &setUp)
{
    const Run added = m_program->run(addArguments(setUp), setUp.secret + '\n');
    QVERIFY2(added.exitCode == 0, added.err.constData());
    if (!setUp.secret.isEmpty()) {
        QVERIFY2(added.err.contains("Nothing was stored") && added.err.contains(environmentName(setUp).toUtf8()),
                 added.err.constData());
        useSecret(setUp, setUp.secret);
    }
}

void ConnectorsTest::addAll()
{
    for (const SetUp &setUp : m_services.setUps())
        add(setUp);
}

/// The test leads that a service which makes none of them vanish has received.
int ConnectorsTest::leadsSeen(const QString &kind) const
{
    if (kind == u"dynamics")
        return int(m_services.dataverse->created().size());
    if (kind == u"marketo")
        return int(m_services.marketo->leads().size());
    return kind == u"salesforce" ? m_services.webToLead->leads() : m_services.endpoint->leads();
}

void ConnectorsTest::connector_ofEveryKind_isAddedShownCheckedAndRemoved_data()
{
    QTest::addColumn<QString>("kind");
    for (const SetUp &setUp : m_services.setUps())
        QTest::newRow(qPrintable(setUp.kind)) << setUp.kind;
}

void ConnectorsTest::connector_ofEveryKind_isAddedShownCheckedAndRemoved()
{
    QFETCH(QString, kind);
    const SetUp &setUp = m_services.setUp(kind);
    add(setUp);

    const QJsonObject shown = m_program->run({u"connector"_s, u"show"_s, setUp.name.toUpper(), u"--json"_s}).json();
    QCOMPARE(shown[u"name"_s].toString(), setUp.name);
    QCOMPARE(shown[u"kind"_s].toString(), kind);
    for (const QString &value : setUp.values)
        QCOMPARE(shown[u"fields"_s][value.section(u'=', 0, 0)].toString(), value.section(u'=', 1));
    if (!setUp.secretField.isEmpty())
        QCOMPARE(shown[u"secrets"_s][setUp.secretField].toString(), u"environment"_s);

    const Run checked = m_program->run(checkOf(setUp));
    QVERIFY2(checked.exitCode == 0 && checked.err.isEmpty(), (checked.err + checked.out).constData());
    QVERIFY(checked.json()[u"ok"_s].toBool());
    const QJsonObject report = onlyReport(checked);
    QCOMPARE(summary(report), passed(setUp.steps));
    QCOMPARE(report[u"connector"_s].toString(), setUp.name);
    QCOMPARE(report[u"kind"_s].toString(), kind);
    QVERIFY(report[u"ok"_s].toBool());
    QVERIFY(QDateTime::fromString(report[u"startedAt"_s].toString(), Qt::ISODateWithMs).timeSpec() == Qt::UTC);

    const bool isStore = kind.startsWith(u"azure");
    const int before = isStore ? 0 : leadsSeen(kind);
    const Run tested = m_program->run(checkOf(setUp, true));
    QCOMPARE(summary(onlyReport(tested)), passed(setUp.steps + setUp.testLeadSteps));
    QCOMPARE(tested.exitCode, 0);
    if (isStore) // nothing is left of it
        QCOMPARE(m_program->sync()[u"read"_s].toInt(), ConnectorServices::leadsPerStore);
    else
        QCOMPARE(leadsSeen(kind), before + 1);
    if (kind == u"dynamics")
        QCOMPARE(m_services.dataverse->count(DataverseServer::Delete), 1);

    QCOMPARE(m_program->run({u"connector"_s, u"remove"_s, setUp.name}).exitCode, 0);
    QCOMPARE(m_program->run(checkOf(setUp)).exitCode, 1);
}

/// @p failure: the end of what the check tells, the failing step and what is skipped after it.
void ConnectorsTest::addFault(const char *name, QStringView kind, bool sendTestLead, const Act &breakIt,
                              const Act &repair, const char *failure)
{
    QTest::newRow(name) << kind.toString() << sendTestLead << breakIt << repair << QString::fromLatin1(failure);
}

void ConnectorsTest::service_broken_isDiagnosedUntilRepaired_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("sendTestLead");
    QTest::addColumn<Act>("breakIt");
    QTest::addColumn<Act>("repair");
    QTest::addColumn<QString>("failure");
    ConnectorServices &to = m_services;
    for (const char16_t *kind : {u"azure-table", u"azure-blob", u"marketo"}) {
        const SetUp &setUp = to.setUp(kind);
        addFault(
            qPrintable(setUp.kind + u": wrong secret"_s), kind, false, [&] { useSecret(setUp, setUp.wrongSecret); },
            [&] { useSecret(setUp, setUp.secret); },
            setUp.kind == u"marketo" ? "sign-in:fail(marketo-credentials-rejected,clientSecret) object:skipped"
                                     : "sign-in:fail(key-rejected,connectionString) object:skipped read:skipped");
    }
    const auto answer = [this](Door &door, const ServerAnswer &given) {
        m_other.setHandler([given](const ServerRequest &) { return given; });
        door.leadTo(m_other.url());
    };
    addFault(
        "azure-blob: no container", u"azure-blob", true,
        [&, answer] {
            answer(*to.blobDoor, {.status = 404, .headers = {{"x-ms-error-code", "ContainerNotFound"}}});
        },
        [&] { to.blobDoor->leadTo(to.azurite.blobEndpoint()); },
        "sign-in:pass object:fail(container-missing,container) read:skipped test-lead:skipped clean-up:skipped");

    addFault(
        "dynamics: wrong secret", u"dynamics", false,
        [&] {
            useSecret(to.setUp(u"dynamics"), to.setUp(u"dynamics").wrongSecret);
            to.entraDoor->leadTo(m_refusingEntra->url());
        },
        [&] {
            useSecret(to.setUp(u"dynamics"), to.setUp(u"dynamics").secret);
            to.entraDoor->leadTo(to.entra->url());
        },
        "sign-in:fail(client-secret-invalid,clientSecret) permission:skipped object:skipped");
    addFault(
        "dynamics: no role", u"dynamics", true,
        [&] {
            to.dataverse->answerWith(DataverseServer::Privilege, DataverseServer::json(R"({"RolePrivileges":[]})"));
        },
        [&] {
            to.dataverse->answerWith(DataverseServer::Privilege,
                                     DataverseServer::json(R"({"RolePrivileges":[{"Depth":"Global"}]})"));
        },
        "permission:fail(crm-create-not-permitted,) object:skipped test-lead:skipped clean-up:skipped");
    addFault(
        "dynamics: no attribute", u"dynamics", false,
        [&] { to.dataverse->answerWith(DataverseServer::LeadSource, DataverseServer::error(404, "0x80060888")); },
        [&] {
            to.dataverse->answerWith(DataverseServer::LeadSource,
                                     DataverseServer::json(DataverseServer::leadSource({1, 8})));
        },
        "permission:pass object:fail(lead-source-missing,)");
    addFault(
        "marketo: no form", u"marketo", true,
        [&] { to.marketo->instead.insert(MarketoServer::formPath, MarketoServer::error("702", "Form not found")); },
        [&] { to.marketo->instead.clear(); }, "object:fail(form-not-found,formId) test-lead:skipped");
    addFault(
        "salesforce: another page", u"salesforce", true,
        [&] { to.webToLead->toProbe = ServerAnswer{.status = 404, .body = "<html>not found</html>"}; },
        [&] { to.webToLead->toProbe.reset(); }, "object:fail(not-web-to-lead,endpoint) test-lead:skipped");
    addFault(
        "salesforce: rejected", u"salesforce", true,
        [&] {
            to.webToLead->toLead = ServerAnswer{
                .headers = {{"Is-Processed", "true Exception:common.exception.SalesforceGenericException"}}};
        },
        [&] { to.webToLead->toLead.reset(); }, "object:pass test-lead:fail(web-to-lead-rejected,organizationId)");
    addFault(
        "https: no POST", u"https", true,
        [&] {
            to.endpoint->toOptions = ServerAnswer{.status = 405, .headers = {{"Allow", "GET, HEAD"}}};
        },
        [&] {
            to.endpoint->toOptions = ServerAnswer{.headers = {{"Allow", "OPTIONS, POST"}}};
        },
        "object:fail(post-not-allowed,url) test-lead:skipped");
    addFault(
        "https: wrong signature", u"https", true,
        [&, answer] {
            useSecret(to.setUp(u"https"), to.setUp(u"https").wrongSecret);
            answer(*to.endpointDoor, {.status = 401, .body = R"({"error":{"code":"DirectApiAuthorizationRequired"}})"});
        },
        [&] {
            useSecret(to.setUp(u"https"), to.setUp(u"https").secret);
            to.endpointDoor->leadTo(to.endpoint->server().url());
        },
        "object:warn(endpoint-unproven,) test-lead:fail(endpoint-refused,url)");
}

void ConnectorsTest::service_broken_isDiagnosedUntilRepaired()
{
    QFETCH(QString, kind);
    QFETCH(bool, sendTestLead);
    QFETCH(Act, breakIt);
    QFETCH(Act, repair);
    QFETCH(QString, failure);
    const SetUp &setUp = m_services.setUp(kind);
    add(setUp);
    breakIt();
    const Run broken = m_program->run(checkOf(setUp, sendTestLead));
    repair();
    const Run repaired = m_program->run(checkOf(setUp));

    const QJsonObject report = onlyReport(broken);
    QVERIFY2(summary(report).endsWith(u' ' + failure), qPrintable(summary(report)));
    QCOMPARE(summary(report).count(u"fail("), 1);
    QCOMPARE(report[u"steps"_s].toArray().size(), setUp.steps.size() + (sendTestLead ? setUp.testLeadSteps.size() : 0));
    QCOMPARE(broken.exitCode, 1);
    QVERIFY(!broken.json()[u"ok"_s].toBool(true) && !report[u"ok"_s].toBool(true));
    for (const QJsonValue &each : report[u"steps"_s].toArray()) {
        const bool isFailure = each[u"status"_s] == u"fail"_s;
        QVERIFY(!isFailure || each[u"cause"_s].toString().size() > 20);
        QVERIFY(!isFailure || each[u"remedy"_s].toString().size() > 20);
    }
    QCOMPARE(repaired.exitCode, 0);
    QVERIFY2(!summary(onlyReport(repaired)).contains(u"fail"), qPrintable(summary(onlyReport(repaired))));
}

void ConnectorsTest::services_allGone_failSideBySide()
{
    addAll();
    m_services.shutAll();
    const Run run = m_program->run({u"check"_s, u"--json"_s});
    m_services.openAll();
    QCOMPARE(run.exitCode, 1);
    const QJsonArray reports = run.json()[u"connectors"_s].toArray();
    QCOMPARE(reports.size(), m_services.setUps().size());
    for (qsizetype i = 0; i < reports.size(); ++i) {
        const QJsonObject report = reports[i].toObject();
        const SetUp &setUp = m_services.setUps()[i];
        const QString field = setUp.kind == u"dynamics"     ? u"url"_s
                              : setUp.kind == u"marketo"    ? u"restEndpoint"_s
                              : setUp.kind == u"salesforce" ? u"endpoint"_s
                                                            : setUp.secretField;
        QString expected = u"settings:pass reach:fail(%1,%2)"_s.arg(
            setUp.kind == u"dynamics" ? u"crm-timeout"_s : u"connection-failed"_s, field);
        for (const QString &later : setUp.steps.mid(2))
            expected += u' ' + later + u":skipped"_s;
        QCOMPARE(summary(report), expected);
    }
    QCOMPARE(m_program->run({u"check"_s, u"--json"_s}).exitCode, 0);
}

void ConnectorsTest::check_ofAll_isOneDocumentInTheirOrder()
{
    addAll();
    const Run run = m_program->run({u"check"_s, u"--json"_s});
    QVERIFY2(run.exitCode == 0 && run.err.isEmpty(), (run.err + run.out).constData());
    QCOMPARE(run.out.count('\n'), 1);
    QCOMPARE(run.json().keys(), (QStringList{u"connectors"_s, u"ok"_s}));
    QStringList names;
    for (const QJsonValue &report : run.json()[u"connectors"_s].toArray())
        names.append(report[u"connector"_s].toString());
    QStringList expected;
    for (const SetUp &setUp : m_services.setUps())
        expected.append(setUp.name);
    QCOMPARE(names, expected);

    // Those that are named, in the order they are named.
    const QJsonArray two =
        m_program->run({u"check"_s, u"--json"_s, u"our flow"_s, u"CRM"_s}).json()[u"connectors"_s].toArray();
    QCOMPARE(two.size(), 2);
    QCOMPARE(two[0][u"connector"_s].toString(), u"Our flow"_s);
    QCOMPARE(two[1][u"connector"_s].toString(), u"CRM"_s);

    // One that fails among others that pass fails the whole.
    useSecret(m_services.setUp(u"marketo"), m_services.setUp(u"marketo").wrongSecret);
    const Run mixed = m_program->run({u"check"_s, u"--json"_s});
    QCOMPARE(mixed.exitCode, 1);
    QStringList failed;
    for (const QJsonValue &report : mixed.json()[u"connectors"_s].toArray()) {
        if (!report[u"ok"_s].toBool())
            failed.append(report[u"kind"_s].toString());
    }
    QCOMPARE(failed, QStringList{u"marketo"_s});
}

void ConnectorsTest::check_withAWarning_endsWithZero()
{
    SetUp setUp = m_services.setUp(u"azure-table");
    setUp.values = {u"table=NotYetThere"_s};
    add(setUp);
    const Run run = m_program->run(checkOf(setUp, true));
    QCOMPARE(summary(onlyReport(run)), u"settings:pass reach:pass sign-in:pass object:warn(table-missing,) "
                                       "read:skipped test-lead:warn(table-missing,) clean-up:skipped"_s);
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.json()[u"ok"_s].toBool());
}

void ConnectorsTest::check_withoutItsSecret_saysSo()
{
    const SetUp &setUp = m_services.setUp(u"dynamics");
    QCOMPARE(m_program->run(addArguments(setUp), setUp.secret + '\n').exitCode, 0); // and no environment
    const Run run = m_program->run(checkOf(setUp));
    QCOMPARE(run.exitCode, 1);
    const QString told = summary(onlyReport(run));
    QVERIFY2(told.startsWith(u"settings:fail(keychain-unavailable,clientSecret) reach:skipped"), qPrintable(told));
}

void ConnectorsTest::check_asText_saysWhatToDo()
{
    add(m_services.setUp(u"marketo"));
    add(m_services.setUp(u"salesforce"));
    useSecret(m_services.setUp(u"marketo"), m_services.setUp(u"marketo").wrongSecret);
    const Run run = m_program->run({u"check"_s});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.isEmpty(), run.err.constData());
    const QString text = QString::fromUtf8(run.out);
    static const QRegularExpression expected(u"^Marketo Prag 北 \\(marketo\\): failed\n"
                                             "  settings: passed \\(\\d+ ms\\)\n"
                                             "  reach: passed \\(\\d+ ms\\)\n"
                                             "    127\\.0\\.0\\.1 answers\\.\n"
                                             "  sign-in: failed \\(\\d+ ms\\)\n"
                                             "    Cause: \\S[^\n]+\n"
                                             "    Remedy: \\S[^\n]+\n"
                                             "(    Code: [^\n]+\n)?"
                                             "(    The service said: [^\n]+\n)?"
                                             "    Field to fix: clientSecret\n"
                                             "  object: skipped\n"
                                             "Salesforce \\(salesforce\\): passed\n"
                                             "  settings: passed "_s);
    QVERIFY2(expected.match(text).hasMatch(), run.out.constData());
}

void ConnectorsTest::check_wrongUsage_hasItsExitCode_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("unknown connector") << QStringList{u"check"_s, u"--json"_s, u"Nobody"_s} << 1;
    QTest::newRow("unknown option") << QStringList{u"check"_s, u"--frobnicate"_s} << 2;
    QTest::newRow("explain: unknown option") << QStringList{u"explain"_s, u"--frobnicate"_s} << 2;
    QTest::newRow("explain: two texts") << QStringList{u"explain"_s, u"one"_s, u"two"_s} << 2;
    QTest::newRow("secret that the kind has not")
        << QStringList{u"connector"_s, u"add"_s, u"A"_s, u"--kind"_s, u"salesforce"_s, u"--secret"_s, u"password"_s}
        << 2;
    QTest::newRow("secret as a value") << QStringList{u"connector"_s,
                                                      u"add"_s,
                                                      u"A"_s,
                                                      u"--kind"_s,
                                                      u"https"_s,
                                                      u"--set"_s,
                                                      u"url=https://a.example/"_s}
                                       << 2;
    QTest::newRow("half a set-up") << QStringList{u"connector"_s, u"add"_s, u"A"_s, u"--kind"_s, u"marketo"_s} << 2;
}

void ConnectorsTest::check_wrongUsage_hasItsExitCode()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    const Run run = m_program->run(arguments);
    QCOMPARE(run.exitCode, exitCode);
    const bool wantsJson = arguments.contains(u"--json"_s) && exitCode != 2;
    QVERIFY2(wantsJson ? run.out.startsWith(R"({"error":)") : run.out.isEmpty(), run.out.constData());
    QVERIFY2(exitCode == 2 || run.err.count('\n') == 1, run.err.constData());
    QVERIFY(!run.err.isEmpty());
}

void ConnectorsTest::add_withAWrongValueInTheEnvironment_fails()
{
    const SetUp &setUp = m_services.setUp(u"azure-table");
    const QStringList arguments{u"connector"_s, u"add"_s, setUp.name, u"--kind"_s, setUp.kind};
    useSecret(setUp, "AccountName=contoso;AccountKey=cGxhbnRlZA==");
    const Run run = m_program->run(arguments);
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains("AccountKey") && !run.err.contains("cGxhbnRlZA"), run.err.constData());
    useSecret(setUp, setUp.secret);
    QCOMPARE(m_program->run(arguments).exitCode, 0);
}

void ConnectorsTest::check_interrupted_endsAtOnce()
{
    add(m_services.setUp(u"marketo"));
    add(m_services.setUp(u"salesforce"));
    m_other.setHandler([](const ServerRequest &) { return ServerAnswer{.end = ServerAnswer::End::Never}; });
    m_other.forgetRequests();
    m_services.webToLeadDoor->leadTo(m_other.url());
    const auto process = m_program->start({u"check"_s, u"--json"_s});
    QTRY_VERIFY(!m_other.requests().isEmpty());
    ::kill(pid_t(process->processId()), SIGINT);
    QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, 10000); // the service would have three times that
    m_services.webToLeadDoor->leadTo(m_services.webToLead->server().url());
    const Run run = LeadlightProgram::finish(*process);
    QCOMPARE(run.exitCode, 130);
    // What is not known to be fine is not told to be.
    QVERIFY2(!run.json()[u"ok"_s].toBool(), run.out.constData());
    const QJsonArray reports = run.json()[u"connectors"_s].toArray();
    QCOMPARE(reports.size(), 2);
    QVERIFY(!reports[1][u"ok"_s].toBool());
    QCOMPARE(summary(reports[1].toObject()), u"settings:pass reach:skipped object:skipped"_s);
}

void ConnectorsTest::testLead_interrupted_isCleanedUp_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("azure-table") << u"azure-table"_s;
    QTest::newRow("azure-blob") << u"azure-blob"_s;
}

void ConnectorsTest::testLead_interrupted_isCleanedUp()
{
    QFETCH(QString, kind);
    const SetUp &setUp = m_services.setUp(kind);
    Door &door = kind == u"azure-table" ? *m_services.tableDoor : *m_services.blobDoor;
    add(setUp);
    door.holdAnswerTo("MSFT_TEST_"); // which was written, but who wrote it does not hear of it
    const auto process = m_program->start(checkOf(setUp, true));
    QTRY_VERIFY(door.isHolding());
    ::kill(pid_t(process->processId()), SIGINT);
    QCOMPARE(LeadlightProgram::finish(*process).exitCode, 130);
    QCOMPARE(m_program->sync()[u"read"_s].toInt(), ConnectorServices::leadsPerStore);
}

void ConnectorsTest::explain_knownText_isExplained_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("diagnosis");
    QTest::addColumn<QString>("field");
    QTest::newRow("an error of Entra")
        << u"AADSTS90002: Tenant 'contoso' not found. This may happen if there are no active subscriptions."_s
        << u"tenant-not-found"_s << u"directoryId"_s;
    QTest::newRow("a code among other words")
        << u"Ověření selhalo (AADSTS7000215), zkuste to znovu"_s << u"client-secret-invalid"_s << u"clientSecret"_s;
}

void ConnectorsTest::explain_knownText_isExplained()
{
    QFETCH(QString, text);
    QFETCH(QString, diagnosis);
    QFETCH(QString, field);
    const Run byArgument = m_program->run({u"explain"_s, text, u"--json"_s});
    QCOMPARE(byArgument.exitCode, 0);
    QVERIFY(byArgument.err.isEmpty());
    const QJsonObject explained = byArgument.json();
    QCOMPARE(explained.keys(), (QStringList{u"cause"_s, u"diagnosis"_s, u"field"_s, u"remedy"_s}));
    QCOMPARE(explained[u"diagnosis"_s].toString(), diagnosis);
    QCOMPARE(explained[u"field"_s].toString(), field);
    QCOMPARE(m_program->run({u"explain"_s, u"--json"_s}, text.toUtf8() + '\n').json(), explained);

    const QString asText = QString::fromUtf8(m_program->run({u"explain"_s}, text.toUtf8()).out);
    QCOMPARE(asText, explained[u"cause"_s].toString() + u'\n' + explained[u"remedy"_s].toString() +
                         u"\nField to fix: "_s + field + u'\n');
    QCOMPARE(QString::fromUtf8(m_program->run({u"explain"_s, text}).out), asText);
}

void ConnectorsTest::explain_unknownText_endsWithOne()
{
    const Run json = m_program->run({u"explain"_s, u"The weather is fine."_s, u"--json"_s});
    QCOMPARE(json.exitCode, 1);
    QCOMPARE(json.out, "{\"diagnosis\":null}\n");
    const Run text = m_program->run({u"explain"_s}, "The weather is fine.");
    QCOMPARE(text.exitCode, 1);
    QVERIFY(text.out.isEmpty());
    QCOMPARE(text.err.count('\n'), 1);
    QCOMPARE(m_program->run({u"explain"_s, u"--json"_s}).exitCode, 1); // nothing at all
}

QTEST_GUILESS_MAIN(ConnectorsTest)

#include "tst_connectors.moc"
