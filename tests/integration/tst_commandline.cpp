// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "integration/leadlightprogram.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QJsonArray>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace leadlight::integration;

/// The contract of the command line: verbs, exit codes, what goes where.
class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void version_asked_isOneLine();
    void help_asked_namesEveryVerb();
    void wrongUsage_anyKind_endsWithTwo_data();
    void wrongUsage_anyKind_endsWithTwo();
    void connector_addedWithEnvironment_isListedShownAndRemoved();
    void secret_afterEverything_isNowhereInTheProfile();
    void connectionString_wrongPart_isNamed();
    void secretOnTheCommandLine_isRefused();
    void connectorName_takenOrUnknown_fails();
    void language_ofTheUser_isSpoken_data();
    void language_ofTheUser_isSpoken();
    void sync_withoutConnector_saysHowToAddOne();
    void import_everyFormat_readsLeadsOnce();
    void import_missingFile_failsWithOneSentence();
    void leads_filtered_sortedAndLimited();
    void leads_wrongFilter_saysWhatAndWhere();
    void leads_csv_hasTheContractsColumns();
    void leads_ofWork_areFoundAndTold();
    void leads_withoutFormat_areWhatTheFileIsCalled();
    void leads_toFullDisk_fails();
    void profile_thatCannotBeMade_failsWithOneSentence();
    void cache_damaged_isSetAsideAndToldOf();
    void profileFiles_areReadableByTheirOwnerOnly();
    void demo_touchesNothingOfTheUsers();
    void screenshot_ofTheDemo_isWritten();
    void screenshot_withoutLocaleOrFonts_isWritten_data();
    void screenshot_withoutLocaleOrFonts_isWritten();

private:
    static QByteArray threeLeads();
    static QByteArray workedOnLeads();
    static QString writeFile(const LeadlightProgram &program, const QString &name, const QByteArray &content);
};

namespace {

const QByteArray key = QByteArray(64, 's').toBase64();
const QByteArray connectionString =
    "DefaultEndpointsProtocol=https;AccountName=contosoleads;AccountKey=" + key + ";EndpointSuffix=core.windows.net";

} // namespace

QByteArray TestCommandLine::threeLeads()
{
    return R"({"UserDetails":{"FirstName":"Jana","LastName":"Nováková","Email":"jana@example.cz","Country":"CZ","Company":"Žluťoučký kůň"},"LeadSource":"AzureMarketplace","ActionCode":"INS","OfferTitle":"Contoso"}
{"userDetails":{"firstName":"小明","lastName":"王","email":"ming@example.tw","country":"TW","company":"台灣"},"leadSource":"SPZA","actionCode":"PLT","offerTitle":"Contoso"}
{"PartitionKey":"9:2F28:2F2018","RowKey":"1","CustomerInfo":"{\"FirstName\":\"=1+1\",\"Email\":\"dnc@example.com\"}","LeadSource":"SPZA","ActionCode":"DNC","ProductId":"contoso.viewer"}
)";
}

/// As Leadlight exports them: one is Anna's, one nobody's, one somebody else's.
QByteArray TestCommandLine::workedOnLeads()
{
    const QByteArray lead =
        R"({"source":"SPZA","email":"%","receivedAt":"2018-09-28T18:24:20Z","isTest":false,"doNotContact":false,"piiWithheld":false,"problems":[],"origin":{"partitionKey":"p","rowKey":"%"},"raw":{"a":1})";
    return QByteArray(lead).replace('%', "anna") +
           R"(,"status":"active","owner":"Anna Nováková","tags":["=cmd","big, deal"],"followUp":"2020-02-29","answeredAt":"2018-09-29T08:00:00.5Z","notes":[{"at":"2018-09-29T08:00:01.250Z","text":"called,\n\"no\" answer"}]})"
           "\n" +
           QByteArray(lead).replace('%', "nobody") + "}\n" + QByteArray(lead).replace('%', "bob") +
           R"(,"status":"new","owner":"Bob","tags":[],"followUp":"2020-02-29","answeredAt":null,"notes":[]})"
           "\n";
}

QString TestCommandLine::writeFile(const LeadlightProgram &program, const QString &name, const QByteArray &content)
{
    QFile file(program.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("The test's own file could not be written.");
    return file.fileName();
}

void TestCommandLine::version_asked_isOneLine()
{
    const Run run = LeadlightProgram().run({u"--version"_s});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.out.startsWith("leadlight ") && run.out.count('\n') == 1, run.out.constData());
}

void TestCommandLine::help_asked_namesEveryVerb()
{
    const Run run = LeadlightProgram().run({u"--help"_s});
    QCOMPARE(run.exitCode, 0);
    for (const char *verb : {"connector", "sync", "leads", "import", "--profile", "--demo", "--screenshot"})
        QVERIFY2(run.out.contains(verb), verb);
    QCOMPARE(LeadlightProgram().run({u"sync"_s, u"--help"_s}).exitCode, 0);
}

void TestCommandLine::wrongUsage_anyKind_endsWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString program = LeadlightProgram::programPath(); // a file that is there
    QTest::newRow("unknown verb") << QStringList{u"frobnicate"_s};
    QTest::newRow("no such file") << QStringList{u"/nowhere/leads.csv"_s};
    QTest::newRow("a folder") << QStringList{u"/"_s};
    QTest::newRow("a file and a verb") << QStringList{program, u"sync"_s};
    QTest::newRow("a file for a picture") << QStringList{u"--screenshot"_s, u"a.png"_s, program};
    QTest::newRow("a file for the tray") << QStringList{u"--in-tray"_s, program};
    QTest::newRow("a filter for the tray") << QStringList{u"--in-tray"_s, u"--filter"_s, u"is:new"_s};
    QTest::newRow("a filter before a verb") << QStringList{u"--filter"_s, u"is:new"_s, u"leads"_s};
    QTest::newRow("too many files") << QStringList(101, program);
    QTest::newRow("unknown option") << QStringList{u"sync"_s, u"--frobnicate"_s};
    QTest::newRow("no kind") << QStringList{u"connector"_s, u"add"_s, u"A"_s};
    QTest::newRow("unknown kind") << QStringList{u"connector"_s, u"add"_s, u"A"_s, u"--kind"_s, u"carrier-pigeon"_s};
    QTest::newRow("unknown field") << QStringList{u"connector"_s,   u"add"_s,   u"A"_s,         u"--kind"_s,
                                                  u"azure-table"_s, u"--set"_s, u"colour=red"_s};
    QTest::newRow("no value") << QStringList{u"connector"_s,   u"add"_s,   u"A"_s,    u"--kind"_s,
                                             u"azure-table"_s, u"--set"_s, u"table"_s};
    QTest::newRow("nothing to import") << QStringList{u"import"_s};
    QTest::newRow("unknown format") << QStringList{u"leads"_s, u"--format"_s, u"tablet"_s};
    QTest::newRow("unknown sort field") << QStringList{u"leads"_s, u"--sort"_s, u"shoeSize"_s};
    QTest::newRow("wrong filter") << QStringList{u"leads"_s, u"--filter"_s, u"after:yesterdayish"_s};
}

void TestCommandLine::wrongUsage_anyKind_endsWithTwo()
{
    QFETCH(QStringList, arguments);
    const Run run = LeadlightProgram().run(arguments);
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.out.isEmpty());
    QVERIFY(!run.err.isEmpty());
}

void TestCommandLine::connector_addedWithEnvironment_isListedShownAndRemoved()
{
    LeadlightProgram program;
    const Run added = program.addConnector(u"azure-table"_s, connectionString, {u"table=OurLeads"_s});
    QCOMPARE(added.exitCode, 0);
    QVERIFY2(added.err.contains("Nothing was stored") &&
                 added.err.contains("LEADLIGHT_SECRET_CONTOSO_CONNECTIONSTRING"),
             added.err.constData());

    const QJsonArray list = program.run({u"connector"_s, u"list"_s, u"--json"_s}).json()[u"connectors"_s].toArray();
    QCOMPARE(list.size(), 1);
    QCOMPARE(list[0][u"name"_s].toString(), u"Contoso"_s);
    QCOMPARE(list[0][u"kind"_s].toString(), u"azure-table"_s);
    QCOMPARE(list[0][u"fields"_s][u"table"_s].toString(), u"OurLeads"_s);

    const Run shown = program.run({u"connector"_s, u"show"_s, u"contoso"_s});
    QCOMPARE(shown.exitCode, 0);
    QVERIFY(shown.out.contains("OurLeads"));
    QVERIFY(!shown.out.contains(key));

    QCOMPARE(program.run({u"connector"_s, u"remove"_s, u"Contoso"_s}).exitCode, 0);
    QVERIFY(program.run({u"connector"_s, u"list"_s, u"--json"_s}).json()[u"connectors"_s].toArray().isEmpty());
}

void TestCommandLine::secret_afterEverything_isNowhereInTheProfile()
{
    LeadlightProgram program;
    QCOMPARE(program.addConnector(u"azure-table"_s, connectionString).exitCode, 0);
    QCOMPARE(program.run({u"connector"_s, u"show"_s, u"Contoso"_s, u"--json"_s}).exitCode, 0);
    QDirIterator files(program.profile(), QDir::Files, QDirIterator::Subdirectories);
    int filesRead = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY2(!content.contains(key) && !content.contains("AccountKey"), qPrintable(file.fileName()));
        ++filesRead;
    }
    QVERIFY(filesRead > 0);
}

void TestCommandLine::connectionString_wrongPart_isNamed()
{
    // Through standard input, as a person gives it.
    const Run run = LeadlightProgram().run(
        {u"connector"_s, u"add"_s, u"A"_s, u"--kind"_s, u"azure-table"_s, u"--secret"_s, u"connectionString"_s},
        "DefaultEndpointsProtocol=https;AccountName=contosoleads;AccountKey=abc\n");
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains("AccountKey") && run.err.count('\n') == 1, run.err.constData());
}

void TestCommandLine::secretOnTheCommandLine_isRefused()
{
    const Run run = LeadlightProgram().run({u"connector"_s, u"add"_s, u"A"_s, u"--kind"_s, u"azure-table"_s, u"--set"_s,
                                            u"connectionString="_s + QString::fromUtf8(connectionString)});
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.contains("--secret") && !run.err.contains(key), run.err.constData());
}

void TestCommandLine::connectorName_takenOrUnknown_fails()
{
    LeadlightProgram program;
    QCOMPARE(program.addConnector(u"azure-table"_s, connectionString).exitCode, 0);
    QCOMPARE(program.addConnector(u"azure-blob"_s, connectionString, {u"container=leads"_s}).exitCode, 1);
    for (const QStringList &arguments :
         {QStringList{u"connector"_s, u"show"_s, u"Nobody"_s}, QStringList{u"connector"_s, u"remove"_s, u"Nobody"_s},
          QStringList{u"sync"_s, u"Nobody"_s}}) {
        const Run run = program.run(arguments);
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains("Nobody") && run.err.count('\n') == 1, run.err.constData());
    }
}

void TestCommandLine::language_ofTheUser_isSpoken_data()
{
    QTest::addColumn<QByteArray>("locale");
    QTest::addColumn<QString>("expected");
    QTest::newRow("Czech") << QByteArray("cs_CZ.UTF-8") << u"Konektor s\u00a0názvem „Nobody“ neexistuje."_s;
    QTest::newRow("Traditional Chinese") << QByteArray("zh_TW.UTF-8") << u"沒有名為「Nobody」的連接器。"_s;
    QTest::newRow("none of ours") << QByteArray("fi_FI.UTF-8") << u"There is no connector named \"Nobody\"."_s;
}

void TestCommandLine::language_ofTheUser_isSpoken()
{
    QFETCH(QByteArray, locale);
    QFETCH(QString, expected);
    LeadlightProgram program;
    program.setEnvironment(u"LC_ALL"_s, locale);
    const Run run = program.run({u"sync"_s, u"Nobody"_s});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(QString::fromUtf8(run.err).contains(expected), run.err.constData());
}

void TestCommandLine::sync_withoutConnector_saysHowToAddOne()
{
    const Run run = LeadlightProgram().run({u"sync"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.json()[u"ok"_s].toBool());
    QVERIFY2(run.err.contains("connector add"), run.err.constData());
}

void TestCommandLine::import_everyFormat_readsLeadsOnce()
{
    LeadlightProgram program;
    const QString lines = writeFile(program, u"leads.ndjson"_s, threeLeads());
    const QString explorer =
        writeFile(program, u"explorer.csv"_s,
                  "PartitionKey,RowKey,Timestamp,ActionCode,ActionCode@type,CustomerInfo,CustomerInfo@type,LeadSource,"
                  "LeadSource@type\r\n"
                  "9:2F29:2F2018,r1,2018-09-29T10:11:12.1234567Z,INS,Edm.String,\"{\"\"FirstName\"\":\"\"Zoë\"\","
                  "\"\"Email\"\":\"\"zoe@example.com\"\"}\",Edm.String,AzurePortal,Edm.String\r\n");
    QCOMPARE(program.run({u"import"_s, lines, explorer}).exitCode, 0);
    QCOMPARE(program.run({u"import"_s, explorer, lines}).exitCode, 0); // the same again adds nothing

    const auto leads = program.leads();
    QCOMPARE(leads.size(), 4u);
    const QJsonObject zoe = program.leads(u"zoe@example.com"_s).at(0);
    QCOMPARE(zoe[u"firstName"_s].toString(), u"Zoë"_s);
    QCOMPARE(zoe[u"source"_s].toString(), u"AzurePortal"_s);
    QCOMPARE(zoe[u"action"_s].toString(), u"INS"_s);
    QCOMPARE(zoe[u"connector"_s].toString(), QString());
    QCOMPARE(zoe[u"receivedAt"_s].toString(), u"2018-09-29T10:11:12.1234567Z"_s);
    const QJsonObject ming = program.leads(u"ming@example.tw"_s).at(0);
    QCOMPARE(ming[u"firstName"_s].toString(), u"小明"_s);
    QCOMPARE(ming[u"source"_s].toString(), u"SPZA"_s);

    // What was printed can be read again, by another profile.
    const Run printed = program.run({u"leads"_s, u"--format"_s, u"ndjson"_s});
    LeadlightProgram other;
    QCOMPARE(other.run({u"import"_s, writeFile(other, u"ours.ndjson"_s, printed.out)}).exitCode, 0);
    const auto copies = other.leads(u"ming@example.tw"_s);
    QCOMPARE(copies.size(), 1u);
    QCOMPARE(copies[0][u"firstName"_s].toString(), u"小明"_s);
    QCOMPARE(copies[0][u"company"_s].toString(), u"台灣"_s);
}

void TestCommandLine::import_missingFile_failsWithOneSentence()
{
    const Run run = LeadlightProgram().run({u"import"_s, u"/nowhere/leads.csv"_s});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains("/nowhere/leads.csv") && run.err.count('\n') == 1, run.err.constData());
}

void TestCommandLine::leads_filtered_sortedAndLimited()
{
    LeadlightProgram program;
    QCOMPARE(program.run({u"import"_s, writeFile(program, u"leads.ndjson"_s, threeLeads())}).exitCode, 0);
    QCOMPARE(program.leads(u"source:SPZA"_s).size(), 2u);
    QCOMPARE(program.leads(u"source:SPZA -is:dnc"_s).size(), 1u);
    QCOMPARE(program.leads(u"ŽLUŤOUČKÝ"_s).size(), 1u);
    QCOMPARE(program.leads(u"台灣 OR is:dnc"_s).size(), 2u);
    const Run sorted = program.run({u"leads"_s, u"--format"_s, u"ndjson"_s, u"--sort"_s, u"email:desc"_s});
    const auto leads = jsonLines(sorted.out);
    QCOMPARE(leads.size(), 3u);
    QCOMPARE(leads[0][u"email"_s].toString(), u"ming@example.tw"_s);
    QCOMPARE(leads[2][u"email"_s].toString(), u"dnc@example.com"_s);
}

void TestCommandLine::leads_wrongFilter_saysWhatAndWhere()
{
    const Run run = LeadlightProgram().run({u"leads"_s, u"--filter"_s, u"source:SPZA after:soon"_s});
    QCOMPARE(run.exitCode, 2);
    const QList<QByteArray> lines = run.err.trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[1], "source:SPZA after:soon");
    const auto marked = lines[2].indexOf('^');
    QVERIFY2(marked >= 12, run.err.constData());
}

void TestCommandLine::leads_csv_hasTheContractsColumns()
{
    LeadlightProgram program;
    QCOMPARE(program.run({u"import"_s, writeFile(program, u"leads.ndjson"_s, threeLeads())}).exitCode, 0);
    const QByteArray csv = program.run({u"leads"_s, u"--format"_s, u"csv"_s}).out;
    QVERIFY2(
        csv.startsWith(
            "\xEF\xBB\xBFid,connector,source,action,offer,publisher,offerTitle,firstName,lastName,email,phone,country,"
            "company,title,description,createdAt,receivedAt,isTest,doNotContact,piiWithheld,problems,origin,"
            "status,owner,tags,followUp,answeredAt,notes\r\n"),
        csv.left(300).constData());
    QVERIFY(csv.endsWith("\r\n"));
    QVERIFY(csv.contains("'=1+1"));
    const QByteArray plain = program.run({u"leads"_s, u"--no-bom"_s, u"--no-formula-guard"_s}).out;
    QVERIFY(plain.startsWith("id,") && plain.contains("=1+1") && !plain.contains("'=1+1"));
}

void TestCommandLine::leads_ofWork_areFoundAndTold()
{
    LeadlightProgram program;
    QCOMPARE(program.run({u"import"_s, writeFile(program, u"leads.ndjson"_s, workedOnLeads())}).exitCode, 0);
    QCOMPARE(program.leads(u"owner:me"_s).size(), 0u);
    QFile preferences(program.profile() + u"/preferences.ini"_s);
    QVERIFY(preferences.open(QIODevice::WriteOnly));
    QVERIFY(preferences.write("[you]\nname=Anna Nov\\xe1kov\\xe1\n") > 0);
    preferences.close();

    const QStringList found{u"leads"_s, u"status:new,active owner:me overdue tag:\"big, deal\" note:answer"_s,
                            u"--format"_s, u"ndjson"_s};
    const auto leads = jsonLines(program.run(found).out);
    QCOMPARE(leads.size(), 1u);
    const QJsonObject &lead = leads[0];
    QCOMPARE(lead[u"email"_s].toString(), u"anna"_s);
    QCOMPARE(lead[u"status"_s].toString(), u"active"_s);
    QCOMPARE(lead[u"owner"_s].toString(), u"Anna Nováková"_s);
    QCOMPARE(lead[u"tags"_s].toArray(), (QJsonArray{u"=cmd"_s, u"big, deal"_s}));
    QCOMPARE(lead[u"followUp"_s].toString(), u"2020-02-29"_s);
    QCOMPARE(lead[u"answeredAt"_s].toString(), u"2018-09-29T08:00:00.500Z"_s);
    QCOMPARE(lead[u"notes"_s].toArray().size(), 1);
    QCOMPARE(lead[u"notes"_s][0][u"at"_s].toString(), u"2018-09-29T08:00:01.250Z"_s);
    QCOMPARE(lead[u"notes"_s][0][u"text"_s].toString(), u"called,\n\"no\" answer"_s);

    QCOMPARE(program.leads(u"overdue"_s).size(), 2u);
    const auto nobodys = program.leads(u"owner:\"\""_s);
    QCOMPARE(nobodys.size(), 1u);
    QCOMPARE(nobodys[0][u"status"_s].toString(), u"new"_s);
    QVERIFY(nobodys[0][u"followUp"_s].isNull() && nobodys[0][u"answeredAt"_s].isNull());
    QVERIFY(nobodys[0][u"tags"_s].isArray() && nobodys[0][u"notes"_s].isArray());

    const QByteArray csv = program.run({u"leads"_s, u"owner:me"_s}).out;
    QVERIFY2(csv.endsWith(",active,Anna Nováková,\"'=cmd, \"\"big, deal\"\"\",2020-02-29,2018-09-29T08:00:00.500Z,"
                          "\"2018-09-29T08:00:01.250Z called,\n \"\"no\"\" answer\"\r\n"),
             csv.constData());
    QCOMPARE(program.run({u"leads"_s, u"owner:me"_s, u"--filter"_s, u"overdue"_s}).exitCode, 2);
}

void TestCommandLine::leads_withoutFormat_areWhatTheFileIsCalled()
{
    LeadlightProgram program;
    QCOMPARE(program.run({u"import"_s, writeFile(program, u"leads.ndjson"_s, workedOnLeads())}).exitCode, 0);
    const auto start = [&program](const QString &name, const QStringList &options = {}) {
        QFile file(program.filePath(name));
        const Run run = program.run(QStringList{u"leads"_s, u"--output"_s, file.fileName()} + options);
        return run.exitCode == 0 && file.open(QIODevice::ReadOnly) ? file.readAll().first(4) : QByteArray();
    };
    QCOMPARE(start(u"a.csv"_s), "\xef\xbb\xbfi");
    QCOMPARE(start(u"a.json"_s), "[\n{\"");
    QCOMPARE(start(u"a.NDJSON"_s), "{\"id");
    QCOMPARE(start(u"a.xlsx"_s), "PK\x03\x04");
    QCOMPARE(start(u"a.txt"_s), "\xef\xbb\xbfi");
    QCOMPARE(start(u"b.csv"_s, {u"--format"_s, u"json"_s}), "[\n{\"");
}

void TestCommandLine::leads_toFullDisk_fails()
{
    LeadlightProgram program;
    QCOMPARE(program.run({u"import"_s, writeFile(program, u"leads.ndjson"_s, threeLeads())}).exitCode, 0);
    auto process = std::make_unique<QProcess>();
    process->setStandardOutputFile(u"/dev/full"_s);
    process->start(program.programPath(), {u"--profile"_s, program.profile(), u"leads"_s});
    const Run run = LeadlightProgram::finish(*process);
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.count('\n') == 1, run.err.constData());
}

void TestCommandLine::profile_thatCannotBeMade_failsWithOneSentence()
{
    LeadlightProgram program;
    const QString file = writeFile(program, u"profile"_s, "a file where the profile's folder should be");
    const Run run = program.run({u"leads"_s});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains(file.toUtf8()) && run.err.count('\n') == 1, run.err.constData());
}

void TestCommandLine::cache_damaged_isSetAsideAndToldOf()
{
    LeadlightProgram program;
    QCOMPARE(program.run({u"import"_s, writeFile(program, u"leads.ndjson"_s, threeLeads())}).exitCode, 0);
    QString cache;
    QDirIterator files(program.profile(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (file.read(6) == "SQLite") {
            cache = file.fileName();
            file.seek(0);
            file.write(QByteArray(4096, 'x'));
        }
    }
    QVERIFY(!cache.isEmpty());
    const Run run = program.run({u"leads"_s, u"--format"_s, u"ndjson"_s});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.err.contains("set aside"), run.err.constData());
    const QFileInfo info(cache);
    QCOMPARE(info.dir().entryList({info.fileName() + u".damaged-*"_s}).size(), 1);
}

void TestCommandLine::profileFiles_areReadableByTheirOwnerOnly()
{
    LeadlightProgram program;
    QCOMPARE(program.addConnector(u"azure-table"_s, connectionString).exitCode, 0);
    QCOMPARE(program.run({u"import"_s, writeFile(program, u"leads.ndjson"_s, threeLeads())}).exitCode, 0);
    QDirIterator files(program.profile(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file(files.next());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY2(!(file.permissions() & others), qPrintable(file.filePath()));
    }
}

void TestCommandLine::demo_touchesNothingOfTheUsers()
{
    LeadlightProgram program;
    const Run run = program.run({u"--demo"_s, u"leads"_s, u"--format"_s, u"ndjson"_s});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(jsonLines(run.out).size() >= 20u);
    QVERIFY(!QFileInfo::exists(program.profile()));
    QVERIFY(!QFileInfo::exists(program.filePath(u"home"_s)));
}

void TestCommandLine::screenshot_ofTheDemo_isWritten()
{
    LeadlightProgram program;
    const QString path = program.filePath(u"window.png"_s);
    const Run run = program.run({u"--demo"_s, u"--screenshot"_s, path});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const QImage picture(path);
    QVERIFY(picture.width() >= 1280 && picture.height() >= 760);
    QVERIFY(!QFileInfo::exists(program.filePath(u"home"_s)));
}

void TestCommandLine::screenshot_withoutLocaleOrFonts_isWritten_data()
{
    QTest::addColumn<QByteArray>("locale");
    QTest::addColumn<QByteArray>("fonts");
    const QByteArray all = "/usr/share/fonts";
    QTest::newRow("no locale") << QByteArray() << all;
    QTest::newRow("a locale that is none") << QByteArray("xx_YY") << all;
    QTest::newRow("a locale that is not installed") << QByteArray("cs_CZ.ISO-8859-2") << all;
    QTest::newRow("no Chinese font") << QByteArray("zh_TW.UTF-8") << QByteArray("/usr/share/fonts/truetype/dejavu");
    QTest::newRow("no font") << QByteArray("zh_TW.UTF-8") << QByteArray("/nowhere");
}

void TestCommandLine::screenshot_withoutLocaleOrFonts_isWritten()
{
    QFETCH(QByteArray, locale);
    QFETCH(QByteArray, fonts);
    LeadlightProgram program;
    QFile file(program.filePath(u"fonts.conf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<fontconfig><dir>" + fonts + "</dir><cachedir>" + program.filePath(u"fonts"_s).toUtf8() +
               "</cachedir></fontconfig>");
    file.close();
    program.setEnvironment(u"FONTCONFIG_FILE"_s, file.fileName().toUtf8());
    program.setEnvironment(u"LC_ALL"_s, locale);
    const QString path = program.filePath(u"window.png"_s);
    const Run run = program.run({u"--demo"_s, u"--filter"_s, u"is:new"_s, u"--screenshot"_s, path});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY(QImage(path).width() >= 640);
}

QTEST_GUILESS_MAIN(TestCommandLine)

#include "tst_commandline.moc"
