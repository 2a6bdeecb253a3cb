// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/marketo/marketo.h"
#include "support/checkrun.h"
#include "support/marketoserver.h"
#include "support/testtls.h"

#include <QDate>
#include <QTest>

using namespace leadlight;
using namespace leadlight::connectors;
using namespace leadlight::testsupport;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using End = ServerAnswer::End;

namespace {

constexpr const char *client = "2eb2d16b-0c3b-4a39-9b2c-1f1f1f1f1f1f";
constexpr const char *secret = "PLANTED+a/b=c&d%20"; // everything that has to be encoded

CheckRun setUp(const MarketoServer &server)
{
    CheckRun run;
    run.connector = {u"u"_s,
                     u"Marketing"_s,
                     u"marketo"_s,
                     {{u"munchkinId"_s, u"123-PQR-789"_s},
                      {u"formId"_s, u"1179"_s},
                      {u"clientId"_s, QString::fromLatin1(client)},
                      {u"restEndpoint"_s, server.address()}}};
    run.secrets.insert(u"clientSecret"_s, secret);
    run.options.sendTestLead = true;
    return run;
}

QString reveal(const Recognised &recognised, const char *field)
{
    return QString::fromUtf8(recognised.values.value(QString::fromLatin1(field)).reveal());
}

const QString allPassed = u"settings:pass reach:pass sign-in:pass object:pass test-lead:pass"_s;
const QString untilObject = u"settings:pass reach:pass sign-in:pass "_s;

} // namespace

class tst_Marketo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { trustTestAuthority(); }

    void field_value_isJudged_data();
    void field_value_isJudged();
    void setUp_ofFields_isJudged_data();
    void setUp_ofFields_isJudged();
    void paste_ofAnything_fillsFields_data();
    void paste_ofAnything_fillsFields();
    void paste_ofACustomService_fillsTheClient();
    void description_isComplete();

    void check_ofACompleteForm_passes();
    void check_overTls_passes();
    void check_withoutTestLead_sendsNone();
    void check_withoutSecret_saysSo();
    void check_ofAnEndingSecret_warns();
    void signIn_refused_isNamed_data();
    void signIn_refused_isNamed();
    void signIn_answer_isJudged_data();
    void signIn_answer_isJudged();
    void code_ofEachStep_isDiagnosed_data();
    void code_ofEachStep_isDiagnosed();
    void token_refusedOnce_isRenewed_data();
    void token_refusedOnce_isRenewed();
    void token_refusedTwice_fails();
    void form_ofEachState_isJudged_data();
    void form_ofEachState_isJudged();
    void testLead_carries_whatTheFormHas();
    void testLead_record_isJudged_data();
    void testLead_record_isJudged();
    void testLead_brokenOff_isSentOnceAndOutcomeUnknown_data();
    void testLead_brokenOff_isSentOnceAndOutcomeUnknown();
    void olderSetUp_findsTheFormOnly();
    void olderSetUp_answer_isJudged_data();
    void olderSetUp_answer_isJudged();
    void check_ofASlowServer_timesOut();
    void check_stopped_skipsTheRest();
    void check_ofAnUntrustedServer_fails();
    void check_redirected_leaksNothing();
};

void tst_Marketo::field_value_isJudged_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("part"); // of what is said; empty: it is right
    const auto row = [](const QString &field, const QByteArray &value, const QString &part) {
        QTest::addRow("%s %s", qPrintable(field), value.size() > 40 ? "endless" : value.toPercentEncoding().constData())
            << field << value << part;
    };
    const QByteArray endless(1'000'000, '1');
    const QByteArray rightToLeft = "\xe2\x80\xae"
                                   "1179";
    row(u"munchkinId"_s, "123-PQR-789", {});
    row(u"munchkinId"_s, "", u"missing"_s);
    row(u"munchkinId"_s, "123-pqr-789", u"capitals"_s);
    row(u"munchkinId"_s, "1179", u"form ID"_s);
    row(u"munchkinId"_s, "ys12", u"server ID"_s);
    row(u"munchkinId"_s, "123-PQR-7890", u"three digits"_s);
    row(u"munchkinId"_s, "123-PQR-789\n", u"three digits"_s);
    row(u"munchkinId"_s, "\xd9\xa1\xd9\xa2\xd9\xa3-PQR-789", u"three digits"_s);
    row(u"munchkinId"_s, endless, u"three digits"_s);
    row(u"formId"_s, "1179", {});
    row(u"formId"_s, "", u"missing"_s);
    row(u"formId"_s, "ys11", u"server ID"_s); // swapped, as one of the documents prints it
    row(u"formId"_s, "app-ys11", u"server ID"_s);
    row(u"formId"_s, "123-PQR-789", u"Munchkin ID"_s);
    row(u"formId"_s, "mktoForm_1179", u"behind mktoForm_"_s);
    row(u"formId"_s, "11 79", u"a number"_s);
    row(u"formId"_s, "0", u"a number"_s);
    row(u"formId"_s, "-1", u"a number"_s);
    row(u"formId"_s, rightToLeft, u"a number"_s);
    row(u"formId"_s, endless, u"a number"_s);
    row(u"serverId"_s, "ys12", {});
    row(u"serverId"_s, "app-sj01", {});
    row(u"serverId"_s, "", {});
    row(u"serverId"_s, "1169", u"form ID"_s);
    row(u"serverId"_s, "123-PQR-789", u"Munchkin ID"_s);
    row(u"serverId"_s, "app-ys12.marketo.com", u"between app-"_s);
    row(u"serverId"_s, endless, u"between app-"_s);
    row(u"clientId"_s, client, {});
    row(u"clientId"_s, "api@contoso.com", u"e-mail"_s);
    row(u"clientId"_s, "two words", u"without blanks"_s);
    row(u"clientId"_s, rightToLeft, u"without blanks"_s);
    row(u"clientId"_s, endless, u"200"_s);
    row(u"clientSecret"_s, secret, {});
    row(u"clientSecret"_s, "", u"missing"_s);
    row(u"clientSecret"_s, "a\tb", u"without blanks"_s);
    row(u"clientSecret"_s, endless, u"200"_s);
    row(u"clientSecretExpires"_s, "2027-03-31", {});
    row(u"clientSecretExpires"_s, "2027-02-31", u"a day"_s);
    row(u"clientSecretExpires"_s, "31.3.2027", u"a day"_s);
    row(u"clientSecretExpires"_s, endless, u"a day"_s);
    row(u"restEndpoint"_s, "https://123-PQR-789.mktorest.com", {});
    row(u"restEndpoint"_s, "https://123-pqr-789.mktorest.com/rest", {});
    row(u"restEndpoint"_s, "https://123-PQR-789.mktorest.com/identity", {});
    row(u"restEndpoint"_s, "http://127.0.0.1:8080", {});
    row(u"restEndpoint"_s, "http://123-PQR-789.mktorest.com", u"https://"_s);
    row(u"restEndpoint"_s, "https://mktorest.com.example.org", u".mktorest.com"_s);
    row(u"restEndpoint"_s, "https://a:b@123-PQR-789.mktorest.com", u"https://"_s);
    row(u"restEndpoint"_s, "https://123-PQR-789.mktorest.com/rest/v1", u"without a path"_s);
    row(u"restEndpoint"_s, endless, u"https://"_s);
}

void tst_Marketo::field_value_isJudged()
{
    QFETCH(QString, field);
    QFETCH(QByteArray, value);
    QFETCH(QString, part);
    const auto valid = marketo().field(field)->validate(value);
    QVERIFY2(valid.has_value() == part.isEmpty(), valid ? "taken for right" : qPrintable(valid.error().detail));
    if (!valid) {
        QCOMPARE(valid.error().subject, field);
        QVERIFY2(valid.error().detail.contains(part), qPrintable(valid.error().detail));
    }
}

void tst_Marketo::setUp_ofFields_isJudged_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<bool>("hasSecret");
    QTest::addColumn<QString>("wrongField");
    const QString munchkin = u"munchkinId=123-PQR-789"_s;
    const QString form = u"formId=1179"_s;
    const QString id = u"clientId=x"_s;
    const QString server = u"serverId=ys12"_s;
    QTest::newRow("today's") << QStringList{munchkin, form, id} << true << QString();
    QTest::newRow("older") << QStringList{munchkin, form, server} << false << QString();
    QTest::newRow("both") << QStringList{munchkin, form, id, server} << true << QString();
    QTest::newRow("nothing") << QStringList() << false << u"munchkinId"_s;
    QTest::newRow("no form") << QStringList{munchkin, id} << true << u"formId"_s;
    QTest::newRow("no client") << QStringList{munchkin, form} << false << u"clientId"_s;
    QTest::newRow("secret alone") << QStringList{munchkin, form, server} << true << u"clientId"_s;
    QTest::newRow("no secret") << QStringList{munchkin, form, id, server} << false << u"clientSecret"_s;
    QTest::newRow("its own host") << QStringList{munchkin, form, id,
                                                 u"restEndpoint=https://123-PQR-789.mktorest.com/rest"_s}
                                  << true << QString();
    QTest::newRow("another's host") << QStringList{munchkin, form, id,
                                                   u"restEndpoint=https://999-AAA-999.mktorest.com"_s}
                                    << true << u"restEndpoint"_s;
}

void tst_Marketo::setUp_ofFields_isJudged()
{
    QFETCH(QStringList, values);
    QFETCH(bool, hasSecret);
    QFETCH(QString, wrongField);
    Connector connector;
    for (const QString &value : values)
        connector.values.insert(value.section(u'=', 0, 0), value.section(u'=', 1));
    const auto valid = marketo().validate(connector, hasSecret ? QStringList{u"clientSecret"_s} : QStringList());
    QCOMPARE(valid ? QString() : valid.error().subject, wrongField);
}

void tst_Marketo::paste_ofAnything_fillsFields_data()
{
    QTest::addColumn<QByteArray>("pasted");
    QTest::addColumn<QString>("munchkin"); // all empty: nothing was recognised
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("server");
    QTest::addColumn<bool>("isRemarkedOn");
    const auto row = [](const char *name, const QByteArray &pasted, const char *munchkin, const char *form,
                        const char *server, bool isRemarkedOn = false) {
        QTest::newRow(name) << pasted << QString::fromLatin1(munchkin) << QString::fromLatin1(form)
                            << QString::fromLatin1(server) << isRemarkedOn;
    };
    const QByteArray tags = "<script src=\"//app-ys12.marketo.com/js/forms2/js/forms2.min.js\"></script>\n"
                            "<form id=\"mktoForm_1179\"></form>\n<script>%</script>";
    const auto embedded = [&](const QByteArray &call) { return QByteArray(tags).replace("%", call); };
    const QByteArray call = "MktoForms2.loadForm(\"//app-ys12.marketo.com\",\"123-PQR-789\",1179);";
    const QByteArray slip = "MktoForms2.loadForm(\"(\"//app-ys12.marketo.com\",\"123-PQR-789\",1179);";
    row("embed code", embedded(call), "123-PQR-789", "1179", "ys12");
    row("the documents' slip", embedded(slip), "123-PQR-789", "1179", "ys12");
    row("call alone", call, "123-PQR-789", "1179", "ys12");
    row("slip alone", slip, "123-PQR-789", "1179", "ys12");
    row("blanks and apostrophes", "MktoForms2.loadForm( '//app-sj01.marketo.com' , '123-PQR-789' , 1179 )",
        "123-PQR-789", "1179", "sj01");
    row("curly quotes",
        "loadForm(\xe2\x80\x9c//app-ys12.marketo.com\xe2\x80\x9d, \xe2\x80\x9c"
        "123-PQR-789\xe2\x80\x9d, 1179)",
        "123-PQR-789", "1179", "ys12");
    row("entities", "loadForm(&quot;//app-ys12.marketo.com&quot;,&quot;123-PQR-789&quot;,1179)", "123-PQR-789", "1179",
        "ys12");
    row("own landing page", "MktoForms2.loadForm(\"//go.contoso.com\",\"123-PQR-789\",1179);", "123-PQR-789", "1179",
        "");
    row("with a callback", "MktoForms2.loadForm(\"//app-ys12.marketo.com\",\"123-PQR-789\",1179,function(form){});",
        "123-PQR-789", "1179", "ys12");
    row("arguments swapped", "loadForm(\"//app-ys12.marketo.com\",1179,\"123-PQR-789\")", "123-PQR-789", "1179", "ys12",
        true);
    row("labels", "Server ID: ys12\nMunchkin account ID = 123-PQR-789\nForm ID: 1179", "123-PQR-789", "1179", "ys12");
    row("swapped labels", "Form Id=ys11, Server Id=1169", "", "1169", "ys11", true);
    row("full-width colons",
        "Form ID\xef\xbc\x9a"
        "1179",
        "", "1179", "");
    row("all three swapped", "Munchkin ID: 1179; Form ID: ys12; Server ID: 123-PQR-789", "123-PQR-789", "1179", "ys12",
        true);
    row("REST address", "https://123-PQR-789.mktorest.com/rest", "123-PQR-789", "", "");
    row("bare", " 123-PQR-789\n", "123-PQR-789", "", "");
    row("form tag", "<form id=\"mktoForm_1179\"></form>", "", "1179", "");
    row("words", "What is the form ID?", "", "", "");
    row("Web-to-Lead", "<input type=hidden name=\"oid\" value=\"00Do0000000ZHog\">", "", "", "");
    row("empty", "", "", "", "");
    row("binary", QByteArray("\0\xff\xfeloadForm(", 12), "", "", "");
    row("endless", QByteArray("loadForm(\"//").repeated(100'000), "", "", "");
}

void tst_Marketo::paste_ofAnything_fillsFields()
{
    QFETCH(QByteArray, pasted);
    QFETCH(QString, munchkin);
    QFETCH(QString, form);
    QFETCH(QString, server);
    QFETCH(bool, isRemarkedOn);
    const auto recognised = marketo().recognise(pasted);
    QCOMPARE(recognised.has_value(), !(munchkin + form + server).isEmpty());
    if (!recognised)
        return;
    QCOMPARE(reveal(*recognised, "munchkinId"), munchkin);
    QCOMPARE(reveal(*recognised, "formId"), form);
    QCOMPARE(reveal(*recognised, "serverId"), server);
    QCOMPARE(!recognised->remark.isEmpty(), isRemarkedOn);
}

void tst_Marketo::paste_ofACustomService_fillsTheClient()
{
    const auto recognised =
        marketo().recognise("Client Id: 2eb2d16b-0c3b\nClient Secret: aB+/c=\nAuthorized User: api@contoso.com");
    QVERIFY(recognised);
    QCOMPARE(reveal(*recognised, "clientId"), u"2eb2d16b-0c3b"_s);
    QCOMPARE(reveal(*recognised, "clientSecret"), u"aB+/c="_s);
}

void tst_Marketo::description_isComplete()
{
    const ConnectorKind &kind = marketo();
    QCOMPARE(connectorKind(u"marketo"), &kind);
    QSet<QString> asked;
    for (const SetupStep &step : kind.setupSteps()) {
        for (const QLatin1StringView field : step.fields)
            asked.insert(field);
    }
    for (const FieldDescription &field : kind.fields())
        QVERIFY2(asked.contains(field.id), field.label);
    const Connector older{{}, {}, u"marketo"_s, {{u"serverId"_s, u"ys12"_s}}};
    QCOMPARE(QString(kind.handOver(older).front().field), u"serverId"_s);
    QCOMPARE(kind.handOver({}).size(), size_t(4));
    QCOMPARE(kind.checkSteps(older, true).size(), 3);
    QCOMPARE(kind.checkSteps({}, true).size(), 5);
}

void tst_Marketo::check_ofACompleteForm_passes()
{
    MarketoServer server(client, secret);
    const CheckReport report = setUp(server).run();
    QCOMPARE(summary(report), allPassed);
    QCOMPARE(server.deviations(), QStringList());
    QCOMPARE(server.tokensGiven(), 1);
    QCOMPARE(server.leads().size(), 1);
    QVERIFY(finding(report, "object").note.english().contains(u"MarketplaceLeadBackend"));
    QVERIFY(finding(report, "test-lead").note.english().contains(u"4711"));
    QVERIFY(!everything(report).contains("PLANTED") && !everything(report).contains("token-"));
}

void tst_Marketo::check_overTls_passes()
{
    MarketoServer server(client, secret, testTls());
    QCOMPARE(summary(setUp(server).run()), allPassed);
    QCOMPARE(server.deviations(), QStringList());
}

void tst_Marketo::check_withoutTestLead_sendsNone()
{
    MarketoServer server(client, secret);
    CheckRun run = setUp(server);
    run.options.sendTestLead = false;
    QCOMPARE(summary(run.run()), u"settings:pass reach:pass sign-in:pass object:pass"_s);
    QVERIFY(server.leads().isEmpty());
}

void tst_Marketo::check_withoutSecret_saysSo()
{
    MarketoServer server(client, secret);
    CheckRun run = setUp(server);
    run.secrets.clear();
    QVERIFY(summary(run.run()).startsWith(u"settings:fail(secret-missing,clientSecret) reach:skipped"));
    run.connector.values.insert(u"formId"_s, u"ys11"_s);
    const CheckReport report = run.run();
    QVERIFY(summary(report).startsWith(u"settings:fail(setting-wrong,formId)"));
    QVERIFY(finding(report, "settings").note.english().contains(u"Form ID is not right: there are letters in it"));
    QVERIFY(server.server().requests().isEmpty());
}

void tst_Marketo::check_ofAnEndingSecret_warns()
{
    MarketoServer server(client, secret);
    CheckRun run = setUp(server);
    const auto settings = [&](int days) {
        run.connector.values.insert(u"clientSecretExpires"_s, QDate::currentDate().addDays(days).toString(Qt::ISODate));
        return summary(run.run()).section(u' ', 0, 0);
    };
    QCOMPARE(settings(-1), u"settings:warn(credential-ends,clientSecretExpires)"_s);
    QCOMPARE(settings(10), u"settings:warn(credential-ends,clientSecretExpires)"_s);
    QCOMPARE(settings(100), u"settings:pass"_s);
}

void tst_Marketo::signIn_refused_isNamed_data()
{
    QTest::addColumn<QString>("wrongClient");
    QTest::addColumn<QByteArray>("wrongSecret");
    QTest::addColumn<QString>("field");
    QTest::newRow("secret") << QString::fromLatin1(client) << QByteArray("PLANTEDwrong") << u"clientSecret"_s;
    QTest::newRow("client") << u"somebody-else"_s << QByteArray(secret) << u"clientId"_s;
}

void tst_Marketo::signIn_refused_isNamed()
{
    QFETCH(QString, wrongClient);
    QFETCH(QByteArray, wrongSecret);
    QFETCH(QString, field);
    MarketoServer server(client, secret);
    CheckRun run = setUp(server);
    run.connector.values.insert(u"clientId"_s, wrongClient);
    run.secrets.insert(u"clientSecret"_s, wrongSecret);
    const CheckReport report = run.run();
    QCOMPARE(summary(report), u"settings:pass reach:pass sign-in:fail(marketo-credentials-rejected,%1) object:skipped "
                              "test-lead:skipped"_s.arg(field));
    QVERIFY(!finding(report, "sign-in").detail.isEmpty());
    QVERIFY(!everything(report).contains("PLANTED"));
}

void tst_Marketo::signIn_answer_isJudged_data()
{
    QTest::addColumn<ServerAnswer>("answer");
    QTest::addColumn<QString>("signIn");
    const auto row = [](const char *name, const ServerAnswer &answer, const QString &signIn) {
        QTest::newRow(name) << answer << signIn;
    };
    const QString elsewhere = u"sign-in:fail(not-marketo,restEndpoint)"_s;
    row("HTML", {.body = "<html>"}, elsewhere);
    row("404 HTML", {.status = 404, .body = "<html>"}, elsewhere);
    row("empty", {}, elsewhere);
    row("garbage", {.body = QByteArray("\0\xff{", 3)}, elsewhere);
    row("array", {.body = "[]"}, elsewhere);
    row("no token", {.body = "{}"}, elsewhere);
    row("cut", {.body = R"({"access_token":"x"})", .end = End::Close, .sendOnly = 9}, elsewhere);
    row("403", {.status = 403, .body = "{}"}, u"sign-in:fail(access-denied,restEndpoint)"_s);
    row("429", {.status = 429}, u"sign-in:fail(throttled,restEndpoint)"_s);
    row("503", {.status = 503}, u"sign-in:fail(service-failed,restEndpoint)"_s);
    row("614", MarketoServer::error("614"), u"sign-in:fail(munchkin-id-invalid,munchkinId)"_s);
    row("redirect", {.status = 302, .headers = {{"Location", "http://localhost:1/"}}},
        u"sign-in:fail(redirected,restEndpoint)"_s);
}

void tst_Marketo::signIn_answer_isJudged()
{
    QFETCH(ServerAnswer, answer);
    QFETCH(QString, signIn);
    MarketoServer server(client, secret);
    server.instead.insert(MarketoServer::tokenPath, answer);
    const CheckReport report = setUp(server).run();
    QCOMPARE(summary(report), u"settings:pass reach:pass "_s + signIn + u" object:skipped test-lead:skipped"_s);
    QVERIFY(!everything(report).contains("PLANTED"));
}

void tst_Marketo::code_ofEachStep_isDiagnosed_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("diagnosis");
    const auto row = [](const QByteArray &code, const QString &diagnosis) {
        QTest::newRow(code.constData()) << code << diagnosis;
    };
    row("603", u"marketo-access-denied,clientId"_s);
    row("604", u"service-failed"_s);
    row("606", u"throttled"_s);
    row("607", u"quota-exhausted"_s);
    row("608", u"service-failed"_s);
    row("609", u"request-rejected"_s);
    row("610", u"form-not-found,formId"_s);
    row("611", u"service-failed"_s);
    row("612", u"request-rejected"_s);
    row("614", u"munchkin-id-invalid,munchkinId"_s);
    row("615", u"throttled"_s);
    row("702", u"form-not-found,formId"_s);
    row("709", u"form-not-approved,formId"_s);
    row("713", u"service-failed"_s);
    row("1003", u"lead-not-taken,formId"_s);
    row("1004", u"lead-not-taken,formId"_s);
    row("1005", u"lead-not-taken,formId"_s);
    row("1006", u"form-field-missing,formId"_s);
    row("1007", u"lead-not-taken,formId"_s);
    row("1008", u"lead-not-taken,formId"_s);
    row("9999", u"request-rejected"_s);
}

void tst_Marketo::code_ofEachStep_isDiagnosed()
{
    QFETCH(QByteArray, code);
    QFETCH(QString, diagnosis);
    for (const char *path :
         {MarketoServer::formPath, MarketoServer::fieldsPath, MarketoServer::describePath, MarketoServer::submitPath}) {
        MarketoServer server(client, secret);
        server.instead.insert(path, MarketoServer::error(code, "Said by Marketo"));
        const CheckReport report = setUp(server).run();
        const bool inForm = path == MarketoServer::formPath || path == MarketoServer::fieldsPath;
        const Finding found = finding(report, inForm ? "object" : "test-lead");
        QCOMPARE(found.status, StepStatus::Fail);
        QCOMPARE(found.diagnosis, diagnosis.section(u',', 0, 0));
        QCOMPARE(found.field, diagnosis.contains(u',') ? diagnosis.section(u',', 1) : u"restEndpoint"_s);
        QCOMPARE(found.code, QString::fromLatin1(code));
        QCOMPARE(found.detail, u"Said by Marketo"_s);
        QCOMPARE(server.leads().size(), path == MarketoServer::submitPath ? 1 : 0);
    }
}

void tst_Marketo::token_refusedOnce_isRenewed_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("invalid") << QByteArray("601");
    QTest::newRow("expired") << QByteArray("602");
}

void tst_Marketo::token_refusedOnce_isRenewed()
{
    QFETCH(QByteArray, code);
    MarketoServer server(client, secret);
    server.refuseTokens = 1;
    server.refusalCode = code;
    QCOMPARE(summary(setUp(server).run()), allPassed);
    QCOMPARE(server.tokensGiven(), 2);
    QCOMPARE(server.deviations(), QStringList());
    QCOMPARE(server.leads().size(), 1);
}

void tst_Marketo::token_refusedTwice_fails()
{
    MarketoServer server(client, secret);
    server.refuseTokens = 1000;
    QCOMPARE(summary(setUp(server).run()),
             untilObject + u"object:fail(marketo-token-rejected,clientId) test-lead:skipped"_s);
    QCOMPARE(server.tokensGiven(), 2);
}

void tst_Marketo::form_ofEachState_isJudged_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QJsonArray>("fields");
    QTest::addColumn<QString>("object");
    QTest::addColumn<QString>("named"); // in the note
    const auto row = [](const char *name, const QString &status, const QJsonArray &fields, const QString &object,
                        const QString &named) { QTest::newRow(name) << status << fields << object << named; };
    const QString approved = u"approved"_s;
    const QJsonArray complete = MarketoServer::completeForm();
    const auto with = [&](const QJsonObject &field) {
        QJsonArray fields = complete;
        fields.append(field);
        return fields;
    };
    const auto without = [&](std::initializer_list<int> places) {
        QJsonArray fields;
        for (int i = 0; i < complete.size(); ++i) {
            if (std::find(places.begin(), places.end(), i) == places.end())
                fields.append(complete.at(i));
        }
        return fields;
    };
    const auto instead = [&](const QJsonObject &field) {
        QJsonArray fields = without({7});
        fields.append(field);
        return fields;
    };
    row("approved", approved, complete, u"object:pass"_s, u"MarketplaceLeadBackend"_s);
    row("approved with a draft", u"approved with draft"_s, complete, u"object:pass"_s, {});
    row("draft", u"draft"_s, complete, u"object:fail(form-not-approved,formId)"_s, u"draft"_s);
    row("no status", {}, complete, u"object:fail(form-not-approved,formId)"_s, {});
    row("another field", approved, with(MarketoServer::field("Industry", "Industry:")), u"object:pass"_s, {});
    row("another field required", approved, with(MarketoServer::field("Industry", "Industry:", true)),
        u"object:fail(form-field-required,formId)"_s, u"Industry"_s);
    row("no lead source", approved, without({7}), u"object:warn(form-field-missing,formId)"_s, u"Lead Source"_s);
    row("no phone nor title", approved, without({3, 5}), u"object:warn(form-field-missing,formId)"_s,
        u"Phone Number, Job Title"_s);
    row("no fields", approved, {}, u"object:warn(form-field-missing,formId)"_s, u"First Name"_s);
    row("SourceSystemName", approved, instead(MarketoServer::field("SourceSystemName", "Source")), u"object:pass"_s,
        {});
    row("own field labelled so", approved, instead(MarketoServer::field("Lead_Origin__c", "* Lead Source:")),
        u"object:pass"_s, {});
    row("fields that are none", approved, {1, QStringLiteral("x"), QJsonArray{}},
        u"object:warn(form-field-missing,formId)"_s, {});
}

void tst_Marketo::form_ofEachState_isJudged()
{
    QFETCH(QString, status);
    QFETCH(QJsonArray, fields);
    QFETCH(QString, object);
    QFETCH(QString, named);
    MarketoServer server(client, secret);
    server.formStatus = status;
    server.fields = fields;
    CheckRun run = setUp(server);
    run.options.sendTestLead = false;
    const CheckReport report = run.run();
    QCOMPARE(summary(report), untilObject + object);
    const QString note = finding(report, "object").note.english();
    QVERIFY2(note.contains(named), qPrintable(note));
}

void tst_Marketo::testLead_carries_whatTheFormHas()
{
    MarketoServer server(client, secret);
    server.fields = {MarketoServer::field("FirstName", "First Name:"), MarketoServer::field("Email", "Email Address:"),
                     MarketoServer::field("Lead_Origin__c", "Lead Source:"),
                     MarketoServer::field("Industry", "Industry:")};
    QVERIFY(summary(setUp(server).run()).endsWith(u"test-lead:pass"));
    QCOMPARE(server.deviations(), QStringList());
    const QJsonObject lead = server.leads().value(0);
    QCOMPARE(lead.keys(), (QStringList{u"email"_s, u"firstName"_s, u"leadOriginOfOurs"_s}));
}

void tst_Marketo::testLead_record_isJudged_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QString>("testLead");
    const auto row = [](const char *name, const QByteArray &record, const QString &testLead) {
        QTest::newRow(name) << record << testLead;
    };
    row("created", R"({"id":1,"status":"created"})", u"test-lead:pass"_s);
    row("updated", R"({"id":1,"status":"updated"})", u"test-lead:pass"_s);
    row("skipped", R"({"status":"skipped","reasons":[{"code":"1007","message":"Multiple leads"}]})",
        u"test-lead:fail(lead-not-taken,formId)"_s);
    row("skipped for a field", R"({"status":"skipped","reasons":[{"code":"1006","message":"Field 'x' not found"}]})",
        u"test-lead:fail(form-field-missing,formId)"_s);
    row("skipped, new reason", R"({"status":"skipped","reasons":[{"code":"1999","message":"New"}]})",
        u"test-lead:fail(lead-not-taken,formId)"_s);
    row("skipped without reason", R"({"status":"skipped"})", u"test-lead:fail(lead-not-taken,formId)"_s);
    row("nothing", "", u"test-lead:fail(lead-not-taken,formId)"_s);
}

void tst_Marketo::testLead_record_isJudged()
{
    QFETCH(QByteArray, record);
    QFETCH(QString, testLead);
    MarketoServer server(client, secret);
    server.instead.insert(MarketoServer::submitPath,
                          ServerAnswer{.body = R"({"requestId":"1","success":true,"result":[)" + record + "]}"});
    QCOMPARE(summary(setUp(server).run()), untilObject + u"object:pass "_s + testLead);
    QCOMPARE(server.leads().size(), 1);
}

void tst_Marketo::testLead_brokenOff_isSentOnceAndOutcomeUnknown_data()
{
    QTest::addColumn<ServerAnswer>("answer");
    QTest::newRow("closed") << ServerAnswer{.end = End::CloseAtOnce};
    QTest::newRow("cut") << ServerAnswer{.body = "{}", .end = End::Close, .sendOnly = 1};
    QTest::newRow("HTML") << ServerAnswer{.body = "<html>"};
}

void tst_Marketo::testLead_brokenOff_isSentOnceAndOutcomeUnknown()
{
    QFETCH(ServerAnswer, answer);
    MarketoServer server(client, secret);
    server.instead.insert(MarketoServer::submitPath, answer);
    const QString all = summary(setUp(server).run());
    QVERIFY2(all.endsWith(u"test-lead:fail(outcome-unknown)"_s), qPrintable(all));
    QCOMPARE(server.leads().size(), 1);
}

void tst_Marketo::olderSetUp_findsTheFormOnly()
{
    MarketoServer server(client, secret);
    CheckRun run = setUp(server);
    run.connector.values.remove(u"clientId"_s);
    run.connector.values.insert(u"serverId"_s, u"app-ys12"_s);
    run.secrets.clear();
    const CheckReport report = run.run();
    QCOMPARE(summary(report), u"settings:pass reach:pass object:warn(marketo-older-setup,clientId)"_s);
    QVERIFY(finding(report, "object").note.english().contains(u"nothing more"));
    QCOMPARE(server.deviations(), QStringList());
    QVERIFY(server.leads().isEmpty());
    QCOMPARE(server.tokensGiven(), 0);
}

void tst_Marketo::olderSetUp_answer_isJudged_data()
{
    QTest::addColumn<ServerAnswer>("answer");
    QTest::addColumn<QString>("object");
    QTest::newRow("unknown form") << ServerAnswer{.status = 404, .body = R"({"error":true})"}
                                  << u"object:fail(form-not-found,formId)"_s;
    QTest::newRow("error in JSON") << ServerAnswer{.body = R"({"error":true,"errorMessage":"no form"})"}
                                   << u"object:fail(form-not-found,formId)"_s;
    QTest::newRow("HTML") << ServerAnswer{.body = "<html>"} << u"object:fail(not-marketo,restEndpoint)"_s;
    QTest::newRow("503") << ServerAnswer{.status = 503} << u"object:fail(service-failed)"_s;
    QTest::newRow("redirect") << ServerAnswer{.status = 302, .headers = {{"Location", "http://localhost:1/"}}}
                              << u"object:fail(redirected,restEndpoint)"_s;
}

void tst_Marketo::olderSetUp_answer_isJudged()
{
    QFETCH(ServerAnswer, answer);
    QFETCH(QString, object);
    MarketoServer server(client, secret);
    server.instead.insert(MarketoServer::publicFormPath, answer);
    CheckRun run = setUp(server);
    run.connector.values.remove(u"clientId"_s);
    run.connector.values.insert(u"serverId"_s, u"ys12"_s);
    run.secrets.clear();
    QCOMPARE(summary(run.run()), u"settings:pass reach:pass "_s + object);
}

void tst_Marketo::check_ofASlowServer_timesOut()
{
    MarketoServer server(client, secret);
    server.instead.insert(MarketoServer::fieldsPath, ServerAnswer{.end = End::Never});
    CheckRun run = setUp(server);
    run.options.stepLimit = 200ms;
    const QString all = summary(run.run());
    QVERIFY2(all.contains(u"object:fail(timed-out"_s), qPrintable(all));
}

void tst_Marketo::check_stopped_skipsTheRest()
{
    MarketoServer server(client, secret);
    std::stop_source source;
    server.server().setHandler([&source](const ServerRequest &) {
        source.request_stop();
        return ServerAnswer{.end = End::Never};
    });
    CheckRun run = setUp(server);
    run.stop = source.get_token();
    QCOMPARE(summary(run.run()), u"settings:pass reach:skipped sign-in:skipped object:skipped test-lead:skipped"_s);
}

void tst_Marketo::check_ofAnUntrustedServer_fails()
{
    MarketoServer server(client, secret, selfSignedTls());
    QVERIFY(summary(setUp(server).run())
                .startsWith(u"settings:pass reach:fail(tls-untrusted,restEndpoint) sign-in:skipped"));
    QVERIFY(server.server().requests().isEmpty());
}

void tst_Marketo::check_redirected_leaksNothing()
{
    ScriptedServer other;
    MarketoServer server(client, secret);
    const QByteArray there = "http://localhost:" + QByteArray::number(other.port()) + "/identity?client_secret=PLANTED";
    server.instead.insert(MarketoServer::tokenPath, ServerAnswer{.status = 307, .headers = {{"Location", there}}});
    const CheckReport report = setUp(server).run();
    QVERIFY(summary(report).contains(u"sign-in:fail(redirected,restEndpoint)"));
    QVERIFY(!everything(report).contains("PLANTED"));
    QCOMPARE(other.connections(), 0);
}

QTEST_GUILESS_MAIN(tst_Marketo)
#include "tst_marketo.moc"
