// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "integration/connectorservices.h"
#include "integration/leadlightprogram.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QTest>
#include <QTimer>

#include <map>

using namespace Qt::StringLiterals;
using namespace leadlight::integration;
using leadlight::testsupport::ScriptedServer;
using leadlight::testsupport::ServerAnswer;
using leadlight::testsupport::ServerRequest;

namespace {

/// The forms in which a secret may turn up: as it is, percent-encoded, in base64 at each of its three alignments.
QByteArrayList formsOf(const QByteArray &secret)
{
    QByteArrayList forms{secret.toLower(), secret.toPercentEncoding().toLower()};
    for (int before = 0; before < 3; ++before) {
        const QByteArray text = (QByteArray(before, ' ') + secret).toBase64(QByteArray::OmitTrailingEquals);
        // Without what depends on the neighbours: up to two characters in front, one behind.
        forms.append(text.mid(before == 0 ? 0 : before + 1).chopped(1).toLower());
    }
    return forms;
}

/// What was seen of the program, by where it was seen.
using Seen = std::map<QString, QByteArray>;

/// "where: secret" for each of the secrets that stands somewhere, in any form and case.
QStringList leaks(const Seen &seen, const QByteArrayList &secrets)
{
    QStringList found;
    for (const auto &[place, bytes] : seen) {
        const QByteArray lower = bytes.toLower();
        for (const QByteArray &secret : secrets) {
            const QByteArrayList forms = formsOf(secret);
            if (std::any_of(forms.begin(), forms.end(), [&](const QByteArray &form) { return lower.contains(form); }))
                found.append(place + u": "_s + QString::fromUtf8(secret));
        }
    }
    return found;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A program of which everything is looked at that others on this computer could see: its arguments and environment,
/// what it prints, and every file of its home and its profile, again and again while it runs.
class WatchedProgram final
{
public:
    WatchedProgram()
    {
        program.setEnvironment(u"DBUS_SESSION_BUS_ADDRESS"_s, qgetenv("DBUS_SESSION_BUS_ADDRESS"));
        program.setEnvironment(u"QT_LOGGING_RULES"_s, "leadlight.*=true");
        program.setEnvironment(u"QT_FORCE_STDERR_LOGGING"_s, "1");
    }

    Run run(const QStringList &arguments, const QByteArray &input = {})
    {
        const auto process = program.start(arguments);
        process->waitForStarted();
        look(*process);
        QTimer looking;
        looking.callOnTimeout([&] { look(*process); });
        looking.start(20);
        process->write(input);
        process->closeWriteChannel();
        Run done = LeadlightProgram::finish(*process);
        looking.stop();
        lookAtFiles();
        add(u"stdout"_s, done.out);
        add(u"stderr"_s, done.err);
        return done;
    }

    LeadlightProgram program;
    Seen seen;

private:
    void add(const QString &place, const QByteArray &bytes)
    {
        QByteArray &all = seen[place];
        if (!all.endsWith(bytes))
            all += '\n' + bytes;
    }

    void look(const QProcess &process)
    {
        const QString folder = u"/proc/%1/"_s.arg(process.processId());
        add(u"cmdline"_s, contentOf(folder + u"cmdline"_s));
        add(u"environ"_s, contentOf(folder + u"environ"_s));
        add(u"comm"_s, contentOf(folder + u"comm"_s));
        lookAtFiles();
    }

    void lookAtFiles()
    {
        QDirIterator files(program.filePath({}), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            add(u"file "_s + path.section(u'/', 3) + u" by name"_s, path.toUtf8());
            add(u"file "_s + path.section(u'/', 3), contentOf(path));
        }
    }
};

/// The keys of Leadlight's entries in the keyring of this session.
QStringList keyringEntries()
{
    QProcess tool;
    tool.setProcessChannelMode(QProcess::MergedChannels);
    tool.start(u"secret-tool"_s, {u"search"_s, u"--all"_s, u"server"_s, u"Leadlight"_s});
    if (!tool.waitForFinished())
        qFatal("secret-tool (libsecret-tools) is needed");
    QStringList keys;
    for (const QByteArray &line : tool.readAll().split('\n')) {
        if (line.startsWith("attribute.user = "))
            keys.append(QString::fromUtf8(line.mid(qstrlen("attribute.user = "))));
    }
    return keys;
}

QJsonArray connectorsOf(const LeadlightProgram &program)
{
    return program.run({u"connector"_s, u"list"_s, u"--json"_s}).json()[u"connectors"_s].toArray();
}

} // namespace

/// Secrets live in the keyring and nowhere else, from the first line of standard input to the removal. Runs on a
/// gnome-keyring of its own: tests/support/with-keyring.sh.
class SecretsStayPutTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void leaks_ofEveryForm_areFound_data();
    void leaks_ofEveryForm_areFound();
    void leaks_ofARealRun_areFound();
    void connector_throughItsLife_keepsItsSecretToTheKeyring_data();
    void connector_throughItsLife_keepsItsSecretToTheKeyring();
    void connector_removed_leavesOtherProfilesAlone();
    void add_ofAWrongValue_leavesNothing_data();
    void add_ofAWrongValue_leavesNothing();
    void add_ofATakenName_leavesTheFirstOne();
    void add_withALockedKeyring_leavesNothing();

private:
    void breakService(const QString &kind);
    void repairServices();

    ConnectorServices m_services;
    ScriptedServer m_refusing;
};

void SecretsStayPutTest::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("LEADLIGHT_KEYRING_HOME"),
             "run this test through tests/support/with-keyring.sh");
    QString why;
    QVERIFY2(m_services.start(&why), qPrintable(why));
}

void SecretsStayPutTest::cleanup()
{
    QCOMPARE(m_services.deviations(), QStringList());
    QCOMPARE(keyringEntries(), QStringList());
}

void SecretsStayPutTest::leaks_ofEveryForm_areFound_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray secret = "Pl8Q~planted/crm+secret=";
    QTest::newRow("as it is") << "x" + secret + "y";
    QTest::newRow("percent-encoded") << "a=" + secret.toPercentEncoding() + "&b";
    QTest::newRow("percent-encoded in small letters") << secret.toPercentEncoding().toLower();
    for (int before = 0; before < 4; ++before) {
        QTest::addRow("in base64, %d before", before) << (QByteArray(before, 'u') + secret + ":more").toBase64();
        QTest::addRow("in base64, %d before, at the end", before) << (QByteArray(before, 'u') + secret).toBase64();
    }
}

void SecretsStayPutTest::leaks_ofEveryForm_areFound()
{
    QFETCH(QByteArray, text);
    QCOMPARE(leaks({{u"here"_s, text}}, {"Pl8Q~planted/crm+secret="}).size(), 1);
    QCOMPARE(leaks({{u"here"_s, text}}, {"Pl8Q~another/crm+secret="}), QStringList());
}

/// What is no secret, and so does stand in all these places, is found in each of them.
void SecretsStayPutTest::leaks_ofARealRun_areFound()
{
    const SetUp &setUp = m_services.setUp(u"azure-table");
    WatchedProgram watched;
    watched.program.setEnvironment(u"LEADLIGHT_SECRET_A_CLIENTSECRET"_s, "PlantedControl");
    QCOMPARE(watched
                 .run({u"connector"_s, u"add"_s, u"A"_s, u"--kind"_s, setUp.kind, u"--set"_s, u"table=PlantedControl"_s,
                       u"--secret"_s, setUp.secretField},
                      setUp.secret + '\n')
                 .exitCode,
             0);
    QCOMPARE(keyringEntries().size(), 1);
    QCOMPARE(watched.run({u"check"_s, u"A"_s}).exitCode, 0);
    QCOMPARE(watched.run({u"check"_s, u"PlantedControl"_s}).exitCode, 1);
    QCOMPARE(watched.run({u"connector"_s, u"remove"_s, u"A"_s}).exitCode, 0);
    QStringList places;
    for (const QString &leak : leaks(watched.seen, {"PlantedControl"}))
        places.append(leak.section(u'/', -1).section(u':', 0, 0));
    for (const QString &place : {u"cmdline"_s, u"environ"_s, u"stdout"_s, u"stderr"_s, u"connectors.json"_s})
        QVERIFY2(places.contains(place), qPrintable(place + u" is not in "_s + places.join(u' ')));
    // The cache remembers checks.
    QVERIFY2(places.filter(u"sqlite"_s).size() + places.filter(u"cache"_s).size() + places.filter(u"leads"_s).size() >
                 0,
             qPrintable(places.join(u' ')));
}

void SecretsStayPutTest::connector_throughItsLife_keepsItsSecretToTheKeyring_data()
{
    QTest::addColumn<QString>("kind");
    for (const SetUp &setUp : m_services.setUps())
        QTest::newRow(qPrintable(setUp.kind)) << setUp.kind;
}

/// Makes the service refuse and repeat what it was sent, as services do in what they say about a failure.
void SecretsStayPutTest::breakService(const QString &kind)
{
    m_refusing.setHandler([](const ServerRequest &request) {
        if (request.target == "/")
            return ServerAnswer{.status = 404};
        const QByteArray said = R"({"error":"invalid_client","error_description":"AADSTS7000215: )" + request.target +
                                ' ' + request.body + ' ' + request.header("Authorization") +
                                R"(","error_codes":[7000215]})";
        return ServerAnswer{.status = 403, .headers = {{"Content-Type", "application/json"}}, .body = said};
    });
    const QMap<QString, Door *> doors{
        {u"azure-table"_s, m_services.tableDoor.get()},    {u"azure-blob"_s, m_services.blobDoor.get()},
        {u"dynamics"_s, m_services.entraDoor.get()},       {u"marketo"_s, m_services.marketoDoor.get()},
        {u"salesforce"_s, m_services.webToLeadDoor.get()}, {u"https"_s, m_services.endpointDoor.get()}};
    doors[kind]->leadTo(m_refusing.url());
}

void SecretsStayPutTest::repairServices()
{
    m_services.tableDoor->leadTo(m_services.azurite.tableEndpoint());
    m_services.blobDoor->leadTo(m_services.azurite.blobEndpoint());
    m_services.entraDoor->leadTo(m_services.entra->url());
    m_services.marketoDoor->leadTo(m_services.marketo->server().url());
    m_services.webToLeadDoor->leadTo(m_services.webToLead->server().url());
    m_services.endpointDoor->leadTo(m_services.endpoint->server().url());
}

void SecretsStayPutTest::connector_throughItsLife_keepsItsSecretToTheKeyring()
{
    QFETCH(QString, kind);
    const SetUp &setUp = m_services.setUp(kind);
    WatchedProgram watched;
    const Run added = watched.run(addArguments(setUp), setUp.secret + '\n');
    QVERIFY2(added.exitCode == 0 && !added.err.contains("Nothing was stored"), added.err.constData());
    QCOMPARE(keyringEntries().size(), setUp.secretField.isEmpty() ? 0 : 1);
    const Run shown = watched.run({u"connector"_s, u"show"_s, setUp.name, u"--json"_s});
    if (!setUp.secretField.isEmpty())
        QCOMPARE(shown.json()[u"secrets"_s][setUp.secretField].toString(), u"keychain"_s);
    watched.run({u"connector"_s, u"show"_s, setUp.name});

    const Run checked = watched.run({u"check"_s, u"--json"_s});
    QVERIFY2(checked.exitCode == 0, checked.out.constData());
    QVERIFY2(checked.err.contains("leadlight.http"), checked.err.constData()); // the log is on
    QCOMPARE(watched.run({u"check"_s, u"--json"_s, u"--send-test-lead"_s}).exitCode, 0);
    breakService(kind);
    const int broken = watched.run({u"check"_s, u"--send-test-lead"_s}).exitCode;
    const int brokenJson = watched.run({u"check"_s, u"--json"_s, u"--send-test-lead"_s}).exitCode;
    repairServices();
    QCOMPARE(broken, 1);
    QCOMPARE(brokenJson, 1);
    watched.run({u"sync"_s, u"--json"_s});
    QCOMPARE(watched.run({u"connector"_s, u"remove"_s, setUp.name}).exitCode, 0);
    QCOMPARE(keyringEntries(), QStringList());

    QVERIFY(watched.seen[u"cmdline"_s].contains("--profile"));
    QVERIFY(watched.seen[u"environ"_s].contains("QT_LOGGING_RULES"));
    QByteArrayList secrets = setUp.planted;
    if (!setUp.secret.isEmpty())
        secrets.append(setUp.secret);
    QCOMPARE(leaks(watched.seen, secrets), QStringList());
}

void SecretsStayPutTest::connector_removed_leavesOtherProfilesAlone()
{
    const SetUp &setUp = m_services.setUp(u"marketo");
    WatchedProgram one;
    WatchedProgram other;
    for (WatchedProgram *each : {&one, &other})
        QCOMPARE(each->run(addArguments(setUp), setUp.secret + '\n').exitCode, 0);
    QCOMPARE(keyringEntries().size(), 2);
    QCOMPARE(one.run({u"connector"_s, u"remove"_s, setUp.name}).exitCode, 0);
    QCOMPARE(keyringEntries().size(), 1);
    QCOMPARE(other.run({u"check"_s}).exitCode, 0);
    QCOMPARE(other.run({u"connector"_s, u"remove"_s, setUp.name}).exitCode, 0);
}

void SecretsStayPutTest::add_ofAWrongValue_leavesNothing_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArrayList>("planted");
    QTest::addColumn<int>("exitCode");
    const auto row = [](const char *name, const SetUp &setUp, const QByteArray &secret, const QByteArrayList &planted) {
        QTest::newRow(name) << setUp.kind << setUp.values << secret << planted << 1;
    };
    const QByteArray key = QByteArray("planted but too short").toBase64();
    row("key too short", m_services.setUp(u"azure-table"),
        "DefaultEndpointsProtocol=https;AccountName=contoso;AccountKey=" + key + ";EndpointSuffix=core.windows.net",
        {key, "planted but too short"});
    row("no connection string at all", m_services.setUp(u"azure-blob"), "plantedNonsense,of;no=shape",
        {"plantedNonsense"});
    row("secret with blanks", m_services.setUp(u"marketo"), "planted secret with blanks",
        {"planted secret with blanks"});
    row("plain http", m_services.setUp(u"https"), "http://leads.example.com/planted?sig=plantedSignature",
        {"plantedSignature", "planted?"});
    row("signature cut off", m_services.setUp(u"https"),
        "https://prod-01.westeurope.logic.azure.com/workflows/plantedFlow/triggers/manual/paths/invoke",
        {"plantedFlow"});
    SetUp crm = m_services.setUp(u"dynamics");
    crm.values.removeLast();
    crm.values << u"authority=http://login.example.com"_s;
    QTest::newRow("address of the server wrong") << crm.kind << crm.values << crm.secret << crm.planted << 2;
    crm.values = {u"url=https://contoso.crm4.dynamics.com"_s};
    QTest::newRow("half a set-up") << crm.kind << crm.values << crm.secret << crm.planted << 2;
}

void SecretsStayPutTest::add_ofAWrongValue_leavesNothing()
{
    QFETCH(QString, kind);
    QFETCH(QStringList, values);
    QFETCH(QByteArray, secret);
    QFETCH(QByteArrayList, planted);
    QFETCH(int, exitCode);
    SetUp setUp = m_services.setUp(kind);
    setUp.values = values;
    WatchedProgram watched;
    const Run added = watched.run(addArguments(setUp), secret + '\n');
    QVERIFY2(added.exitCode == exitCode, (QByteArray::number(added.exitCode) + added.err).constData());
    QVERIFY2(added.out.isEmpty() && !added.err.isEmpty(), (added.out + added.err).constData());
    QCOMPARE(keyringEntries(), QStringList());
    QVERIFY(connectorsOf(watched.program).isEmpty());
    QCOMPARE(leaks(watched.seen, planted), QStringList());
}

void SecretsStayPutTest::add_ofATakenName_leavesTheFirstOne()
{
    const SetUp &setUp = m_services.setUp(u"marketo");
    WatchedProgram watched;
    QCOMPARE(watched.run(addArguments(setUp), setUp.secret + '\n').exitCode, 0);
    const QStringList entries = keyringEntries();
    QCOMPARE(watched.run(addArguments(setUp), setUp.wrongSecret + '\n').exitCode, 1);
    QCOMPARE(keyringEntries(), entries);
    QCOMPARE(watched.run({u"check"_s}).exitCode, 0); // with the first one's secret
    QCOMPARE(watched.run({u"connector"_s, u"remove"_s, setUp.name}).exitCode, 0);
    QCOMPARE(leaks(watched.seen, {setUp.secret, setUp.wrongSecret}), QStringList());
}

void SecretsStayPutTest::add_withALockedKeyring_leavesNothing()
{
    const SetUp &setUp = m_services.setUp(u"dynamics");
    const LeadlightProgram program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"LEADLIGHT_KEYRING_HOME"_s);
    environment.insert(u"WITH_KEYRING"_s, u"locked"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(WITH_KEYRING),
                  QStringList{LeadlightProgram::programPath(), u"--profile"_s, program.profile()} +
                      addArguments(setUp));
    process.write(setUp.secret + '\n');
    process.closeWriteChannel();
    const Run added = LeadlightProgram::finish(process);
    QVERIFY2(added.exitCode == 1 && added.out.isEmpty(), (added.out + added.err).constData());
    QVERIFY2(added.err.trimmed().split('\n').last().contains("locked"),
             added.err.constData()); // dbus-daemon may speak, too
    QVERIFY(connectorsOf(program).isEmpty());
    Seen seen{{u"stderr"_s, added.err}};
    QDirIterator files(program.filePath({}), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        seen[path] = contentOf(path);
    }
    QCOMPARE(leaks(seen, setUp.planted), QStringList());
}

QTEST_GUILESS_MAIN(SecretsStayPutTest)

#include "tst_secretsstayput.moc"
