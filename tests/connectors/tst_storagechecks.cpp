// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "azure/authorizer.h"
#include "azure/blobclient.h"
#include "azure/sharedkey.h"
#include "azure/tableclient.h"
#include "connectors/check.h"
#include "connectors/connectorkind.h"
#include "connectors/knownerrors.h"
#include "http/client.h"
#include "http/httpdate.h"
#include "support/azurite.h"
#include "support/scriptedserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace leadlight;
using connectors::Check;
using connectors::CheckOptions;
using connectors::CheckReport;
using connectors::CheckStep;
using connectors::Connector;
using connectors::StepStatus;
using testsupport::Azurite;
using testsupport::ScriptedServer;
using testsupport::ServerAnswer;
using testsupport::ServerRequest;

namespace {

const QString tableKind = QStringLiteral("azure-table");
const QString blobKind = QStringLiteral("azure-blob");
const QString leadsTable = QStringLiteral("MarketplaceLeads");
const QString leadsContainer = QStringLiteral("marketplaceleadcontainer");

/// The rights and dates of an account's signature.
struct Grant
{
    QByteArray services = "bt";
    QByteArray resourceTypes = "co";
    QByteArray permissions = "rwdlac";
    QByteArray start = {};
    QByteArray end = "2035-01-01T00:00:00Z";
};

/// An account's signature by the fact sheet's vector V7.
QByteArray accountSas(const Grant &grant, const QByteArray &account = "devstoreaccount1")
{
    const QByteArray version = "2019-02-02";
    const QByteArray text = account + '\n' + grant.permissions + '\n' + grant.services + '\n' + grant.resourceTypes +
                            '\n' + grant.start + '\n' + grant.end + "\n\n\n" + version + '\n';
    const QByteArray signature =
        azure::sharedkey::signature(text, core::Secret(QByteArray::fromBase64(Azurite::publishedKey)));
    QByteArray sas =
        "sv=" + version + "&ss=" + grant.services + "&srt=" + grant.resourceTypes + "&sp=" + grant.permissions;
    if (!grant.start.isEmpty())
        sas += "&st=" + grant.start.toPercentEncoding();
    return sas + "&se=" + grant.end.toPercentEncoding() + "&sig=" + signature.toPercentEncoding();
}

/// "settings pass, reach pass, sign-in fail key-rejected, object skipped, read skipped"
QString outline(const CheckReport &report)
{
    static const QStringList words{QStringLiteral("pass"), QStringLiteral("warn"), QStringLiteral("fail"),
                                   QStringLiteral("skipped")};
    QStringList steps;
    for (const CheckStep &step : report.steps) {
        QString text = step.id + u' ' + words[int(step.finding.status)];
        if (!step.finding.diagnosis.isEmpty())
            text += u' ' + step.finding.diagnosis;
        steps.append(text);
    }
    return steps.join(QStringLiteral(", "));
}

const connectors::Finding &finding(const CheckReport &report, QLatin1StringView id)
{
    const auto step =
        std::find_if(report.steps.begin(), report.steps.end(), [&](const CheckStep &each) { return each.id == id; });
    if (step == report.steps.end())
        qFatal("no step %s", id.data());
    return step->finding;
}

ServerAnswer refusal(int status, const QByteArray &code)
{
    return {.status = status,
            .headers = {{"x-ms-error-code", code}, {"x-ms-request-id", "r-1"}},
            .body = "<?xml version=\"1.0\"?><Error><Code>" + code + "</Code><Message>As it is</Message></Error>"};
}

const QByteArray emptyTable = R"({"odata.metadata":"x","value":[]})";
const QByteArray wrongKey = QByteArray(64, 'k').toBase64();

} // namespace

/// The checks of Azure Table and Azure Blob: against Azurite for whatever it can produce, against a scripted server for
/// the rest.
class StorageChecksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void table_withLeads_passes();
    void table_withATestLead_leavesNothingBehind_data();
    void table_withATestLead_leavesNothingBehind();
    void table_thatIsMissing_isAWarning();
    void table_withAWrongKey_isRejected();
    void container_withLeads_passes();
    void container_withATestLead_leavesNothingBehind_data();
    void container_withATestLead_leavesNothingBehind();
    void container_thatIsMissing_fails();
    void container_withOtherBlobs_isAWarning();
    void container_withAWrongKey_isRejected();
    void sas_withAFault_tellsWhatItLacks_data();
    void sas_withAFault_tellsWhatItLacks();
    void sas_withAFault_isReadBeforeAnyRequest();
    void sas_thatEndsSoon_isAWarning();
    void sas_ofATable_isEnoughToRead();
    void sas_ofAContainer_isEnoughToRead();

    void service_withAFault_hasItsDiagnosis_data();
    void service_withAFault_hasItsDiagnosis();
    void service_withAnotherClock_isTold();
    void service_thatIsNotThere_isTold();
    void entra_withAFault_hasItsDiagnosis_data();
    void entra_withAFault_hasItsDiagnosis();
    void setting_thatIsWrong_isToldWithoutNetwork_data();
    void setting_thatIsWrong_isToldWithoutNetwork();
    void testLead_isWrittenAsTheMarketplaceDoes();
    void testLead_readBackOtherwise_fails();
    void testLead_whoseAnswerGotLost_isNotTakenForAFailure();
    void testLead_thatCannotBeDeleted_isAWarning();
    void testLead_ofAStoppedCheck_isDeletedAllTheSame();

private:
    CheckReport check(const QString &kind, const QByteArray &connectionString, const CheckOptions &options = {},
                      QMap<QString, QString> values = {}, std::stop_token stop = {});
    [[nodiscard]] QByteArray key() const { return m_azurite.connectionString(); }
    [[nodiscard]] QByteArray withSas(const QByteArray &sas) const;
    [[nodiscard]] QByteArray scripted(const QByteArray &credential = {}) const;
    void request(azure::Service service, const QByteArray &method, const QString &path, const QByteArray &body = {});
    [[nodiscard]] size_t rows(const QString &table);
    [[nodiscard]] QStringList blobs(const QString &container);

    Azurite m_azurite;
    ScriptedServer m_server;
    http::Client m_http{{.retry = {.retries = 2, .firstDelay = std::chrono::milliseconds(1)}}};
};

void StorageChecksTest::initTestCase()
{
    QString why;
    QVERIFY2(m_azurite.start(&why), qPrintable(why));
    QByteArray printed;
    QVERIFY2(m_azurite.runScript(QStringLiteral("table-leads.mjs"), {QStringLiteral("--count"), QStringLiteral("5")},
                                 &printed, &why),
             qPrintable(why));
    request(azure::Service::Blob, "PUT", u'/' + leadsContainer + QStringLiteral("?restype=container"));
    request(azure::Service::Blob, "PUT", QStringLiteral("/mixed?restype=container"));
    request(azure::Service::Table, "POST", QStringLiteral("/Tables"), R"({"TableName":"Notes"})");
    azure::BlobClient container(m_http, *azure::StorageAccount::fromConnectionString(core::Secret(key())),
                                leadsContainer);
    QVERIFY(container.upload(QStringLiteral("a/leads.csv"),
                             "LeadSource,ActionCode,Description\r\nSPZA,PLT,\r\nSPZA,INS,x\r\n", "text/csv", {}));
    azure::BlobClient mixed(m_http, *azure::StorageAccount::fromConnectionString(core::Secret(key())),
                            QStringLiteral("mixed"));
    QVERIFY(mixed.upload(QStringLiteral("picture"), QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11), "image/png", {}));
}

/// Runs a check and makes sure that nothing secret, and no unknown diagnosis, is in its report.
CheckReport StorageChecksTest::check(const QString &kind, const QByteArray &connectionString,
                                     const CheckOptions &options, QMap<QString, QString> values, std::stop_token stop)
{
    if (kind == blobKind && !values.contains(QStringLiteral("container")))
        values.insert(QStringLiteral("container"), leadsContainer);
    const Connector connector{QStringLiteral("u"), QStringLiteral("Contoso"), kind, values};
    const bool isEntra = values.contains(QStringLiteral("applicationId"));
    const auto secret = [&](const QString &field, std::stop_token) -> core::Result<core::Secret> {
        if (connectionString.isEmpty() || (field == QLatin1StringView("clientSecret")) != isEntra)
            return core::fail(core::ErrorKind::SecretMissing, field);
        return core::Secret(QByteArray(connectionString));
    };
    std::vector<QByteArray> reports; // also those on the way
    const auto report = connectors::runCheck(
        connector, secret, m_http, options,
        [&](const CheckReport &each) { reports.push_back(QJsonDocument(each.toJson()).toJson()); }, std::move(stop));
    reports.push_back(QJsonDocument(report.toJson()).toJson());
    QList<QByteArray> planted{Azurite::publishedKey, wrongKey, "SharedKey", "Bearer", "planted-secret",
                              "cGxhbnRlZC1zZWNyZXQ"};
    if (const qsizetype signature = connectionString.indexOf("sig="); signature >= 0) {
        planted.append(connectionString.mid(signature + 4).split('&').first().split(';').first());
        planted.append(QByteArray::fromPercentEncoding(planted.last()));
    }
    for (const QByteArray &text : reports) {
        for (const QByteArray &secretText : std::as_const(planted))
            if (text.contains(secretText))
                qFatal("the report tells a secret: %s", text.constData());
    }
    for (const CheckStep &step : report.steps) {
        if (!step.finding.diagnosis.isEmpty() && !connectors::knownError(step.finding.diagnosis))
            qFatal("unknown diagnosis %s", qPrintable(step.finding.diagnosis));
    }
    QStringList ids;
    for (const CheckStep &step : report.steps)
        ids.append(step.id);
    QStringList expected;
    for (const QLatin1StringView id : connectors::connectorKind(kind)->checkSteps(connector, options.sendTestLead))
        expected.append(id);
    if (ids != expected)
        qFatal("steps: %s", qPrintable(ids.join(u' ')));
    return report;
}

QByteArray StorageChecksTest::withSas(const QByteArray &sas) const
{
    return "TableEndpoint=" + m_azurite.tableEndpoint().toEncoded() +
           ";BlobEndpoint=" + m_azurite.blobEndpoint().toEncoded() + ";SharedAccessSignature=" + sas;
}

/// A connection string for the scripted server, with a key or a signature.
QByteArray StorageChecksTest::scripted(const QByteArray &sas) const
{
    const QByteArray url = m_server.url(QStringLiteral("/contosoleads")).toEncoded();
    return "TableEndpoint=" + url + ";BlobEndpoint=" + url +
           (sas.isEmpty() ? ";AccountName=contosoleads;AccountKey=" + Azurite::publishedKey
                          : ";SharedAccessSignature=" + sas);
}

void StorageChecksTest::request(azure::Service service, const QByteArray &method, const QString &path,
                                const QByteArray &body)
{
    const auto account = azure::StorageAccount::fromConnectionString(core::Secret(key()));
    azure::Authorizer authorizer(m_http, *account, service, {});
    const QUrl &endpoint = service == azure::Service::Table ? account->tableEndpoint : account->blobEndpoint;
    http::Request request{.method = method, .url = QUrl(endpoint.toString() + path), .body = body};
    if (!body.isEmpty())
        request.setHeader("Content-Type", "application/json");
    request.setHeader("Accept", "application/json;odata=nometadata");
    const auto response = authorizer.send(request, {}, {});
    QVERIFY2(response, response ? "" : qPrintable(response.error().detail));
}

size_t StorageChecksTest::rows(const QString &table)
{
    azure::TableClient client(m_http, *azure::StorageAccount::fromConnectionString(core::Secret(key())), table);
    const auto page = client.query({}, {}, {});
    return page ? page->entities.size() : 9999;
}

QStringList StorageChecksTest::blobs(const QString &container)
{
    azure::BlobClient client(m_http, *azure::StorageAccount::fromConnectionString(core::Secret(key())), container);
    QStringList names;
    const auto list = client.list({}, {}, {});
    for (const auto &blob : list ? list->blobs : QList<azure::BlobItem>{{QStringLiteral("unreadable"), {}, 0, {}, {}}})
        names.append(blob.name);
    return names;
}

void StorageChecksTest::table_withLeads_passes()
{
    const auto report = check(tableKind, key());
    QCOMPARE(outline(report), QStringLiteral("settings pass, reach pass, sign-in pass, object pass, read pass"));
    QVERIFY(report.ok());
    QCOMPARE(finding(report, QLatin1StringView("read")).note.english(),
             QStringLiteral("It can be read. Looked at: 5 leads."));
    // Names of tables do not tell case apart.
    QVERIFY(check(tableKind, key(), {}, {{QStringLiteral("table"), QStringLiteral("marketplaceleads")}}).ok());
    const auto empty = check(tableKind, key(), {}, {{QStringLiteral("table"), QStringLiteral("Notes")}});
    QVERIFY(empty.ok());
    QCOMPARE(finding(empty, QLatin1StringView("read")).note.english(),
             QStringLiteral("It can be read. There are no leads in it yet."));
}

void StorageChecksTest::table_withATestLead_leavesNothingBehind_data()
{
    QTest::addColumn<QByteArray>("credential");
    QTest::newRow("key") << key();
    QTest::newRow("account SAS") << withSas(accountSas({.services = "t", .permissions = "rda"}));
    QTest::newRow("SAS URL") << m_azurite.tableEndpoint().toEncoded() + "/MarketplaceLeads?" +
                                    accountSas({.services = "t"});
}

void StorageChecksTest::table_withATestLead_leavesNothingBehind()
{
    QFETCH(QByteArray, credential);
    const auto report = check(tableKind, credential, {.sendTestLead = true});
    QCOMPARE(outline(report),
             QStringLiteral(
                 "settings pass, reach pass, sign-in pass, object pass, read pass, test-lead pass, clean-up pass"));
    QVERIFY(finding(report, QLatin1StringView("test-lead")).note.english().startsWith(QStringLiteral("MSFT_TEST_")));
    QCOMPARE(rows(leadsTable), size_t(5));
}

void StorageChecksTest::table_thatIsMissing_isAWarning()
{
    const QMap<QString, QString> values{{QStringLiteral("table"), QStringLiteral("Nowhere")}};
    const auto report = check(tableKind, key(), {.sendTestLead = true}, values);
    QCOMPARE(outline(report),
             QStringLiteral("settings pass, reach pass, sign-in pass, object warn table-missing, read skipped, "
                            "test-lead warn table-missing, clean-up skipped"));
    QVERIFY(report.ok());
    // Nothing was made for the sake of the test.
    QCOMPARE(finding(check(tableKind, key(), {}, values), QLatin1StringView("object")).diagnosis,
             QStringLiteral("table-missing"));
}

void StorageChecksTest::table_withAWrongKey_isRejected()
{
    const auto report = check(tableKind, m_azurite.connectionString(wrongKey), {.sendTestLead = true});
    QCOMPARE(
        outline(report),
        QStringLiteral(
            "settings pass, reach pass, sign-in fail key-rejected, object skipped, read skipped, test-lead skipped, "
            "clean-up skipped"));
    QVERIFY(!report.ok());
    QCOMPARE(finding(report, QLatin1StringView("sign-in")).field, QStringLiteral("connectionString"));
    QVERIFY(!finding(report, QLatin1StringView("sign-in")).code.isEmpty());
}

void StorageChecksTest::container_withLeads_passes()
{
    const auto report = check(blobKind, key());
    QCOMPARE(outline(report), QStringLiteral("settings pass, reach pass, sign-in pass, object pass, read pass"));
    QCOMPARE(finding(report, QLatin1StringView("read")).note.english(),
             QStringLiteral("It can be read. Looked at: 2 leads."));
    const auto elsewhere = check(blobKind, key(), {}, {{QStringLiteral("prefix"), QStringLiteral("b/")}});
    QCOMPARE(finding(elsewhere, QLatin1StringView("read")).note.english(),
             QStringLiteral("It can be read. There are no leads in it yet."));
}

void StorageChecksTest::container_withATestLead_leavesNothingBehind_data()
{
    QTest::addColumn<QByteArray>("credential");
    QTest::addColumn<QString>("prefix");
    QTest::newRow("key") << key() << QString();
    QTest::newRow("with a prefix") << key() << QStringLiteral("příchozí leady/");
    QTest::newRow("account SAS") << withSas(accountSas({.services = "b", .permissions = "rwdl"})) << QString();
    QTest::newRow("account SAS, create") << withSas(accountSas({.services = "b", .permissions = "rdlc"})) << QString();
}

void StorageChecksTest::container_withATestLead_leavesNothingBehind()
{
    QFETCH(QByteArray, credential);
    QFETCH(QString, prefix);
    const auto report = check(blobKind, credential, {.sendTestLead = true}, {{QStringLiteral("prefix"), prefix}});
    QCOMPARE(outline(report),
             QStringLiteral(
                 "settings pass, reach pass, sign-in pass, object pass, read pass, test-lead pass, clean-up pass"));
    QCOMPARE(blobs(leadsContainer), QStringList{QStringLiteral("a/leads.csv")});
}

void StorageChecksTest::container_thatIsMissing_fails()
{
    const auto report =
        check(blobKind, key(), {.sendTestLead = true}, {{QStringLiteral("container"), QStringLiteral("nowhere")}});
    QCOMPARE(
        outline(report),
        QStringLiteral(
            "settings pass, reach pass, sign-in pass, object fail container-missing, read skipped, test-lead skipped, "
            "clean-up skipped"));
    QCOMPARE(finding(report, QLatin1StringView("object")).field, QStringLiteral("container"));
}

void StorageChecksTest::container_withOtherBlobs_isAWarning()
{
    const auto report = check(blobKind, key(), {}, {{QStringLiteral("container"), QStringLiteral("mixed")}});
    QCOMPARE(outline(report),
             QStringLiteral("settings pass, reach pass, sign-in pass, object pass, read warn leads-unreadable"));
    QVERIFY(report.ok());
}

void StorageChecksTest::container_withAWrongKey_isRejected()
{
    const auto report = check(blobKind, m_azurite.connectionString(wrongKey));
    QCOMPARE(outline(report),
             QStringLiteral("settings pass, reach pass, sign-in fail key-rejected, object skipped, read skipped"));
}

void StorageChecksTest::sas_withAFault_tellsWhatItLacks_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("sas");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("diagnosis");
    QTest::addColumn<QString>("note");
    const auto row = [](const char *name, const QString &kind, const Grant &grant, const char *step,
                        const char *diagnosis, const char *note) {
        QTest::newRow(name) << kind << accountSas(grant) << QString::fromLatin1(step) << QString::fromLatin1(diagnosis)
                            << QString::fromLatin1(note);
    };
    row("table, expired", tableKind, {.end = "2020-01-01T00:00:00Z"}, "sign-in", "sas-expired",
        "It ended on 2020-01-01T00:00:00Z.");
    row("table, expired, a date only", tableKind, {.end = "2020-01-01"}, "sign-in", "sas-expired",
        "It ended on 2020-01-01T00:00:00Z.");
    row("table, begins later", tableKind, {.start = "2034-01-01T00:00:00Z"}, "sign-in", "sas-not-yet-valid",
        "It begins on 2034-01-01T00:00:00Z.");
    row("table, other service", tableKind, {.services = "b"}, "sign-in", "sas-permission",
        "What it lacks: Table (ss=t).");
    row("table, no objects", tableKind, {.resourceTypes = "sc"}, "sign-in", "sas-permission",
        "What it lacks: Object (srt=o).");
    row("table, no containers", tableKind, {.resourceTypes = "o"}, "sign-in", "sas-permission",
        "What it lacks: Container, Object (srt=co)."); // Azurite says so
    row("table, no read", tableKind, {.permissions = "wdlac"}, "sign-in", "sas-permission",
        "What it lacks: Read (sp=r).");
    row("table, read only", tableKind, {.permissions = "r"}, "test-lead", "sas-permission",
        "What it lacks: Add (sp=a).");
    row("table, no delete", tableKind, {.permissions = "ra"}, "test-lead", "sas-permission",
        "What it lacks: Delete (sp=d).");
    row("blob, expired", blobKind, {.end = "2020-01-01T00:00:00Z"}, "sign-in", "sas-expired",
        "It ended on 2020-01-01T00:00:00Z.");
    row("blob, begins later", blobKind, {.start = "2034-01-01"}, "sign-in", "sas-not-yet-valid",
        "It begins on 2034-01-01T00:00:00Z.");
    row("blob, other service", blobKind, {.services = "tq"}, "sign-in", "sas-permission",
        "What it lacks: Blob (ss=b).");
    row("blob, no containers", blobKind, {.resourceTypes = "o"}, "sign-in", "sas-permission",
        "What it lacks: Container (srt=c).");
    row("blob, no list", blobKind, {.permissions = "r"}, "sign-in", "sas-permission", "What it lacks: List (sp=l).");
    row("blob, no write", blobKind, {.permissions = "rdl"}, "test-lead", "sas-permission",
        "What it lacks: Write (sp=w).");
    row("blob, no delete", blobKind, {.permissions = "rwl"}, "test-lead", "sas-permission",
        "What it lacks: Delete (sp=d).");
}

void StorageChecksTest::sas_withAFault_tellsWhatItLacks()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, sas);
    QFETCH(QString, step);
    QFETCH(QString, diagnosis);
    QFETCH(QString, note);
    const auto report = check(kind, withSas(sas), {.sendTestLead = true});
    const auto &failed = finding(report, QLatin1StringView(step.toLatin1()));
    QCOMPARE(failed.status, StepStatus::Fail);
    QCOMPARE(failed.diagnosis, diagnosis);
    QCOMPARE(failed.note.english(), note);
    QCOMPARE(failed.field, QStringLiteral("connectionString"));
    QCOMPARE(rows(leadsTable), size_t(5));
    QCOMPARE(blobs(leadsContainer).size(), 1);
}

void StorageChecksTest::sas_withAFault_isReadBeforeAnyRequest()
{
    m_server.forgetRequests();
    m_server.setHandler([](const ServerRequest &) { return ServerAnswer{.status = 400}; });
    const auto report = check(tableKind, scripted(accountSas({.permissions = "a"}, "contosoleads")));
    QCOMPARE(finding(report, QLatin1StringView("sign-in")).diagnosis, QStringLiteral("sas-permission"));
    QCOMPARE(m_server.requests().size(), 1); // of the step "reach"
    QVERIFY(!m_server.requests().at(0).target.contains("sig"));
}

void StorageChecksTest::sas_thatEndsSoon_isAWarning()
{
    const QByteArray end = QDateTime::currentDateTimeUtc().addDays(3).toString(Qt::ISODate).toLatin1();
    const auto report = check(tableKind, withSas(accountSas({.end = end})));
    QCOMPARE(outline(report),
             QStringLiteral("settings pass, reach pass, sign-in warn credential-ends, object pass, read pass"));
    QVERIFY(finding(report, QLatin1StringView("sign-in")).note.english().contains(QString::fromLatin1(end)));
}

void StorageChecksTest::sas_ofATable_isEnoughToRead()
{
    QByteArray sas;
    QString why;
    QVERIFY2(m_azurite.runScript(QStringLiteral("make-sas.mjs"), {QStringLiteral("--kind"), QStringLiteral("table")},
                                 &sas, &why),
             qPrintable(why));
    QVERIFY(check(tableKind, sas.trimmed()).ok());
    const auto report =
        check(tableKind, sas.trimmed(), {.sendTestLead = true}, {{QStringLiteral("table"), QStringLiteral("Notes")}});
    QCOMPARE(finding(report, QLatin1StringView("sign-in")).note.english(), QStringLiteral("What it lacks: tn=Notes."));
}

void StorageChecksTest::sas_ofAContainer_isEnoughToRead()
{
    QByteArray sas;
    QString why;
    const QStringList arguments{QStringLiteral("--kind"), QStringLiteral("container"),     QStringLiteral("--name"),
                                leadsContainer,           QStringLiteral("--permissions"), QStringLiteral("rl")};
    QVERIFY2(m_azurite.runScript(QStringLiteral("make-sas.mjs"), arguments, &sas, &why), qPrintable(why));
    QVERIFY(check(blobKind, sas.trimmed()).ok());
    const auto report = check(blobKind, sas.trimmed(), {.sendTestLead = true});
    QCOMPARE(finding(report, QLatin1StringView("test-lead")).diagnosis, QStringLiteral("sas-permission"));
}

void StorageChecksTest::service_withAFault_hasItsDiagnosis_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<ServerAnswer>("answer"); // to what is signed
    QTest::addColumn<QString>("diagnosis");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const ServerAnswer &answer, const char *diagnosis, const char *code) {
        for (const QString &kind : {tableKind, blobKind})
            QTest::addRow("%s, %s", qPrintable(kind), name)
                << kind << answer << QString::fromLatin1(diagnosis) << QString::fromLatin1(code);
    };
    row("firewall", refusal(403, "AuthorizationFailure"), "storage-firewall", "AuthorizationFailure");
    row("keys not allowed", refusal(403, "KeyBasedAuthenticationNotPermitted"), "key-access-disabled",
        "KeyBasedAuthenticationNotPermitted");
    row("disabled", refusal(403, "AccountIsDisabled"), "storage-account-disabled", "AccountIsDisabled");
    row("permissions", refusal(403, "InsufficientAccountPermissions"), "access-denied",
        "InsufficientAccountPermissions");
    row("anonymous", refusal(401, "NoAuthenticationInformation"), "key-rejected", "NoAuthenticationInformation");
    row("busy", refusal(503, "ServerBusy"), "throttled", "ServerBusy");
    row("too many", {.status = 429}, "throttled", "");
    row("broken", refusal(500, "InternalError"), "service-failed", "InternalError");
    row("rejected", refusal(400, "OutOfRangeInput"), "request-rejected", "OutOfRangeInput");
    row("being deleted", refusal(409, "TableBeingDeleted"), "being-deleted", "TableBeingDeleted");
    row("a page", {.headers = {{"Content-Type", "text/html"}}, .body = "<html>Sign in to the guest network</html>"},
        "answer-unreadable", "");
    row("nothing", {}, "answer-unreadable", "");
    row("garbage", {.body = QByteArray("\xff\0\x01", 3)}, "answer-unreadable", "");
    row("elsewhere", {.status = 302, .headers = {{"Location", "https://login.example.org/?sig=planted-secret"}}},
        "redirected", "");
    row("cut off", {.body = "{", .end = ServerAnswer::End::CloseAtOnce}, "connection-failed", "");
}

void StorageChecksTest::service_withAFault_hasItsDiagnosis()
{
    QFETCH(QString, kind);
    QFETCH(ServerAnswer, answer);
    QFETCH(QString, diagnosis);
    QFETCH(QString, code);
    m_server.setHandler([answer](const ServerRequest &request) {
        return request.header("Authorization").isEmpty() ? ServerAnswer{.status = 400} : answer;
    });
    const auto report = check(kind, scripted());
    QCOMPARE(outline(report),
             QStringLiteral("settings pass, reach pass, sign-in fail %1, object skipped, read skipped").arg(diagnosis));
    QCOMPARE(finding(report, QLatin1StringView("sign-in")).code, code);
}

void StorageChecksTest::service_withAnotherClock_isTold()
{
    m_server.setHandler([](const ServerRequest &) {
        ServerAnswer answer = refusal(403, "AuthenticationFailed");
        answer.headers.append({"Date", http::toHttpDate(QDateTime::currentDateTimeUtc().addSecs(3600))});
        return answer;
    });
    const auto report = check(tableKind, scripted());
    QCOMPARE(
        outline(report),
        QStringLiteral("settings pass, reach warn clock-skew, sign-in fail clock-skew, object skipped, read skipped"));
    QVERIFY(finding(report, QLatin1StringView("sign-in")).detail.contains(QStringLiteral("60 minutes behind")));
}

void StorageChecksTest::service_thatIsNotThere_isTold()
{
    QByteArray nowhere;
    {
        const ScriptedServer gone;
        nowhere = gone.url(QStringLiteral("/contosoleads")).toEncoded();
    }
    const auto report =
        check(tableKind, "TableEndpoint=" + nowhere + ";AccountName=contosoleads;AccountKey=" + Azurite::publishedKey);
    QCOMPARE(
        outline(report),
        QStringLiteral("settings pass, reach fail connection-failed, sign-in skipped, object skipped, read skipped"));
    QCOMPARE(finding(report, QLatin1StringView("reach")).field, QStringLiteral("connectionString"));
}

void StorageChecksTest::entra_withAFault_hasItsDiagnosis_data()
{
    QTest::addColumn<ServerAnswer>("token");
    QTest::addColumn<ServerAnswer>("answer");
    QTest::addColumn<QString>("outline");
    const ServerAnswer token{.body =
                                 R"({"token_type":"Bearer","expires_in":3599,"access_token":"planted-secret-token"})"};
    const auto entraRefusal = [](const char *code) {
        return ServerAnswer{
            .status = 400,
            .body =
                QByteArray(R"({"error":"invalid_client","error_description":"AADSTS%1: said so","error_codes":[%1]})")
                    .replace("%1", code)};
    };
    const QString failed = QStringLiteral("sign-in fail %1, object skipped, read skipped");
    QTest::newRow("right") << token << ServerAnswer{.body = emptyTable}
                           << QStringLiteral("sign-in pass, object pass, read pass");
    QTest::newRow("secret") << entraRefusal("7000215") << ServerAnswer{}
                            << failed.arg(QStringLiteral("client-secret-invalid"));
    QTest::newRow("expired") << entraRefusal("7000222") << ServerAnswer{}
                             << failed.arg(QStringLiteral("client-secret-expired"));
    QTest::newRow("application") << entraRefusal("700016") << ServerAnswer{}
                                 << failed.arg(QStringLiteral("application-not-found"));
    QTest::newRow("directory") << entraRefusal("90002") << ServerAnswer{}
                               << failed.arg(QStringLiteral("tenant-not-found"));
    QTest::newRow("no role") << token << refusal(403, "AuthorizationPermissionMismatch")
                             << failed.arg(QStringLiteral("storage-role-missing"));
    QTest::newRow("token refused") << token << refusal(401, "InvalidAuthenticationInfo")
                                   << failed.arg(QStringLiteral("sign-in-refused"));
}

void StorageChecksTest::entra_withAFault_hasItsDiagnosis()
{
    QFETCH(ServerAnswer, token);
    QFETCH(ServerAnswer, answer);
    QFETCH(QString, outline);
    m_server.setHandler([=](const ServerRequest &request) {
        if (request.method == "POST")
            return token;
        return request.header("Authorization").isEmpty() ? ServerAnswer{.status = 400} : answer;
    });
    const QString guid = QStringLiteral("3701c77e-1cfa-4c56-91e6-3ed0b622145a");
    const auto report = check(tableKind, "planted-secret", {},
                              {{QStringLiteral("endpoint"), m_server.url(QStringLiteral("/contosoleads")).toString()},
                               {QStringLiteral("directoryId"), guid},
                               {QStringLiteral("applicationId"), guid},
                               {QStringLiteral("authority"), m_server.url().toString()}});
    QCOMPARE(::outline(report), QStringLiteral("settings pass, reach pass, ") + outline);
}

void StorageChecksTest::setting_thatIsWrong_isToldWithoutNetwork_data()
{
    QTest::addColumn<QByteArray>("connectionString");
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("diagnosis");
    QTest::addColumn<QString>("field");
    const QByteArray right = scripted();
    const QString name = QStringLiteral("MarketplaceLeads");
    QTest::newRow("no secret") << QByteArray() << name << QStringLiteral("secret-missing")
                               << QStringLiteral("connectionString");
    QTest::newRow("nonsense") << QByteArray("planted-secret") << name << QStringLiteral("connection-string-wrong")
                              << QStringLiteral("connectionString");
    QTest::newRow("key cut off") << QByteArray("AccountName=contosoleads;AccountKey=cGxhbnRlZC1zZWNyZXQ=") << name
                                 << QStringLiteral("connection-string-wrong") << QStringLiteral("connectionString");
    QTest::newRow("table") << right << QStringLiteral("1 table") << QStringLiteral("setting-wrong")
                           << QStringLiteral("table");
    QTest::newRow("only blobs") << "BlobEndpoint=" + m_server.url().toEncoded() +
                                       ";SharedAccessSignature=" + accountSas({})
                                << name << QStringLiteral("endpoint-missing") << QStringLiteral("connectionString");
}

void StorageChecksTest::setting_thatIsWrong_isToldWithoutNetwork()
{
    QFETCH(QByteArray, connectionString);
    QFETCH(QString, table);
    QFETCH(QString, diagnosis);
    QFETCH(QString, field);
    const int before = m_server.connections();
    const auto report = check(tableKind, connectionString, {}, {{QStringLiteral("table"), table}});
    QCOMPARE(outline(report),
             QStringLiteral("settings fail %1, reach skipped, sign-in skipped, object skipped, read skipped")
                 .arg(diagnosis));
    QCOMPARE(finding(report, QLatin1StringView("settings")).field, field);
    QCOMPARE(m_server.connections(), before);
}

namespace {

/// A table that holds the one entity that is inserted, and may change it.
class ScriptedTable final
{
public:
    explicit ScriptedTable(ScriptedServer &server)
    {
        server.forgetRequests();
        server.setHandler([this](const ServerRequest &request) { return answer(request); });
    }

    std::function<void(QJsonObject &)> change = [](QJsonObject &) {};
    std::function<void()> afterRead = [] {};
    ServerAnswer deleted{.status = 204};
    bool losesTheFirstAnswer = false;

    QJsonObject entity;
    QList<ServerRequest> seen;

private:
    ServerAnswer answer(const ServerRequest &request)
    {
        if (request.header("Authorization").isEmpty())
            return {.status = 400};
        seen.append(request);
        if (request.method == "DELETE")
            return deleted;
        if (request.method == "POST") {
            if (!entity.isEmpty())
                return refusal(409, "EntityAlreadyExists");
            entity = QJsonDocument::fromJson(request.body).object();
            return losesTheFirstAnswer ? ServerAnswer{.end = ServerAnswer::End::CloseAtOnce}
                                       : ServerAnswer{.status = 204};
        }
        if (!request.target.contains("(PartitionKey="))
            return {.body = emptyTable};
        QJsonObject told = entity;
        told.insert(QStringLiteral("Timestamp"), QStringLiteral("2026-01-01T00:00:00.1234567Z"));
        change(told);
        afterRead();
        return {.body = QJsonDocument(told).toJson()};
    }
};

} // namespace

void StorageChecksTest::testLead_isWrittenAsTheMarketplaceDoes()
{
    ScriptedTable table(m_server);
    const auto report = check(tableKind, scripted(), {.sendTestLead = true});
    QVERIFY2(report.ok(), qPrintable(outline(report)));
    QCOMPARE(table.seen.size(), 4); // query, insert, read, delete

    const ServerRequest &insert = table.seen[1];
    QCOMPARE(insert.method, QByteArray("POST"));
    QCOMPARE(insert.target, QByteArray("/contosoleads/MarketplaceLeads"));
    QCOMPARE(insert.header("Content-Type"), QByteArray("application/json"));
    QCOMPARE(insert.header("Prefer"), QByteArray("return-no-content"));

    const QString name = table.entity[u"LeadSource"].toString();
    static const QRegularExpression pattern(QStringLiteral("^MSFT_TEST_(\\d{18})$"));
    QVERIFY(pattern.match(name).hasMatch());
    const auto time = QDateTime::fromMSecsSinceEpoch(name.mid(10).toLongLong() / 10000 - 62135596800000, Qt::UTC);
    QVERIFY(qAbs(time.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    const QDate day = time.date();
    QCOMPARE(table.entity[u"PartitionKey"].toString(),
             QStringLiteral("%1:2F%2:2F%3").arg(day.month()).arg(day.day()).arg(day.year()));
    QVERIFY(!table.entity[u"RowKey"].toString().isEmpty());
    QCOMPARE(table.entity[u"ActionCode"].toString(), name);
    QCOMPARE(table.entity[u"Description"].toString(), name);
    const QJsonObject person = QJsonDocument::fromJson(table.entity[u"CustomerInfo"].toString().toUtf8()).object();
    QCOMPARE(person, (QJsonObject{{QStringLiteral("FirstName"), name},
                                  {QStringLiteral("LastName"), name},
                                  {QStringLiteral("Email"), name + QStringLiteral("@test.com")},
                                  {QStringLiteral("Phone"), QStringLiteral("1234567890")},
                                  {QStringLiteral("Country"), QStringLiteral("US")},
                                  {QStringLiteral("Company"), name},
                                  {QStringLiteral("Title"), name}}));

    const ServerRequest &removal = table.seen[3];
    QCOMPARE(removal.method, QByteArray("DELETE"));
    QCOMPARE(removal.header("If-Match"), QByteArray("*"));
    QCOMPARE(QByteArray::fromPercentEncoding(removal.target),
             "/contosoleads/MarketplaceLeads(PartitionKey='" + table.entity[u"PartitionKey"].toString().toUtf8() +
                 "',RowKey='" + table.entity[u"RowKey"].toString().toUtf8() + "')");
}

void StorageChecksTest::testLead_readBackOtherwise_fails()
{
    ScriptedTable table(m_server);
    table.change = [](QJsonObject &told) {
        told.insert(QStringLiteral("CustomerInfo"),
                    told[u"CustomerInfo"].toString().replace(QStringLiteral("\"US\""), QStringLiteral("\"USA\"")));
        told.insert(QStringLiteral("OfferDisplayName"), QStringLiteral("Another"));
    };
    const auto report = check(tableKind, scripted(), {.sendTestLead = true});
    QCOMPARE(finding(report, QLatin1StringView("test-lead")).diagnosis, QStringLiteral("test-lead-differs"));
    QCOMPARE(finding(report, QLatin1StringView("test-lead")).note.english(),
             QStringLiteral("Different: offerTitle, country."));
    QCOMPARE(finding(report, QLatin1StringView("clean-up")).status, StepStatus::Pass);
    QCOMPARE(table.seen.last().method, QByteArray("DELETE"));
}

void StorageChecksTest::testLead_whoseAnswerGotLost_isNotTakenForAFailure()
{
    ScriptedTable table(m_server);
    table.losesTheFirstAnswer = true;
    const auto report = check(tableKind, scripted(), {.sendTestLead = true});
    QCOMPARE(finding(report, QLatin1StringView("test-lead")).status, StepStatus::Pass);
    QCOMPARE(table.seen.last().method, QByteArray("DELETE"));
}

void StorageChecksTest::testLead_thatCannotBeDeleted_isAWarning()
{
    ScriptedTable table(m_server);
    table.deleted = refusal(403, "AuthorizationFailure");
    const auto report = check(tableKind, scripted(), {.sendTestLead = true});
    QVERIFY(report.ok());
    const auto &left = finding(report, QLatin1StringView("clean-up"));
    QCOMPARE(left.status, StepStatus::Warn);
    QCOMPARE(left.diagnosis, QStringLiteral("test-lead-left"));
    QCOMPARE(left.code, QStringLiteral("AuthorizationFailure"));
    QVERIFY(left.note.english().startsWith(table.entity[u"LeadSource"].toString()));
}

void StorageChecksTest::testLead_ofAStoppedCheck_isDeletedAllTheSame()
{
    ScriptedTable table(m_server);
    std::stop_source stop;
    table.afterRead = [&stop] { stop.request_stop(); };
    const auto report = check(tableKind, scripted(), {.sendTestLead = true}, {}, stop.get_token());
    QVERIFY(finding(report, QLatin1StringView("test-lead")).status != StepStatus::Fail);
    QCOMPARE(finding(report, QLatin1StringView("clean-up")).status, StepStatus::Pass);
    QCOMPARE(table.seen.last().method, QByteArray("DELETE"));
}

QTEST_GUILESS_MAIN(StorageChecksTest)
#include "tst_storagechecks.moc"
