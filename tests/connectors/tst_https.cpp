// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/https/https.h"
#include "support/checkrun.h"
#include "support/endpointserver.h"
#include "support/testtls.h"

#include <QJsonDocument>
#include <QTest>

using namespace leadlight;
using namespace leadlight::connectors;
using namespace leadlight::testsupport;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using End = ServerAnswer::End;

namespace {

/// A trigger's path and query as Power Automate makes them; the words in capitals must show nowhere.
constexpr const char *target = "/workflows/PLANTEDPATH0123/triggers/manual/paths/invoke?api-version=2016-06-01"
                               "&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=PLANTEDsig-_abcdefghijklmnopqrstuvwxyz01234";

CheckRun setUp(const QByteArray &url)
{
    CheckRun run;
    run.connector = {u"u"_s, u"Flow"_s, u"https"_s, {}};
    run.secrets.insert(u"url"_s, url);
    run.options.sendTestLead = true;
    return run;
}

/// What of the URL's path and query shows in a report.
QByteArray leaks(const CheckReport &report)
{
    const QByteArray all = everything(report);
    for (const char *part : {"PLANTED", "planted", "sig-_", "invoke", "%2Frun", "sv=1.0", "?"}) {
        if (all.contains(part))
            return part + QByteArray(" in ") + all;
    }
    return {};
}

} // namespace

class tst_Https : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { trustTestAuthority(); }

    void url_value_isJudged_data();
    void url_value_isJudged();
    void paste_ofAUrl_isKeptToTheByte_data();
    void paste_ofAUrl_isKeptToTheByte();
    void paste_ofAnythingElse_isNone_data();
    void paste_ofAnythingElse_isNone();
    void description_isComplete();

    void check_ofAFlow_passes();
    void check_overTls_passes();
    void check_withoutTestLead_postsNothing();
    void check_withoutUrl_saysSo();
    void check_ofAWrongUrl_asksNobody();
    void url_onTheWire_isAsGiven_data();
    void url_onTheWire_isAsGiven();
    void probe_answer_isJudged_data();
    void probe_answer_isJudged();
    void testLead_answer_isJudged_data();
    void testLead_answer_isJudged();
    void testLead_accepted_showsWhatCameBack();
    void testLead_echo_showsNothingOfTheUrl();
    void testLead_brokenOff_isSentOnceAndOutcomeUnknown();
    void privateAddress_unanswered_isNotConnected_data();
    void privateAddress_unanswered_isNotConnected();
    void privateAddress_agreedTo_isConnected();
    void check_ofASlowServer_timesOut();
    void check_stopped_skipsTheRest();
    void check_ofAnUntrustedServer_fails_data();
    void check_ofAnUntrustedServer_fails();
    void check_redirected_sendsNothingThere();
};

void tst_Https::url_value_isJudged_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("part"); // of what is said; empty: it is right
    const auto row = [](const char *name, const QByteArray &value, const QString &part) {
        QTest::newRow(name) << value << part;
    };
    const QByteArray flow = "https://prod-12.westeurope.logic.azure.com:443";
    row("flow", flow + target, {});
    row("flow of today",
        QByteArray("https://default0123.0a.environment.api.powerplatform.com:443/powerautomate/automations/direct") +
            target,
        {});
    row("own service", "https://leads.contoso.com/in", {});
    row("hook with a secret path", "https://hooks.example.com/catch/123/abc/", {});
    row("loopback", "http://127.0.0.1:8080/in", {});
    row("empty", "", u"missing"_s);
    row("cut before the signature",
        flow + "/workflows/0/triggers/manual/paths/invoke?api-version=2016-06-01&sp=%2Ftriggers", u"sig="_s);
    row("cut behind sig=", flow + "/workflows/0/triggers/manual/paths/invoke?api-version=2016-06-01&sig=", u"sig="_s);
    row("cut before the query", flow + "/workflows/0/triggers/manual/paths/invoke", u"sig="_s);
    row("entities", flow + "/workflows/0?sp=1&amp;sig=abc", u"&amp;"_s);
    row("http", "http://leads.contoso.com/in", u"https:// only"_s);
    row("ftp", "ftp://leads.contoso.com/in", u"https:// only"_s);
    row("no scheme", "leads.contoso.com/in", u"whole URL"_s);
    row("no host", "https:///in", u"whole URL"_s);
    row("user info", "https://user:pass@leads.contoso.com/in", u"user name"_s);
    row("fragment", "https://leads.contoso.com/in#top", u"behind #"_s);
    row("blank", "https://leads.contoso.com/in put", u"blank"_s);
    row("line break", "https://leads.contoso.com/in\nX: y", u"blank"_s);
    row("control character", QByteArray("https://leads.contoso.com/\0x", 28), u"blank"_s);
    row("right to left",
        "https://leads.contoso.com/\xe2\x80\xae"
        "x",
        u"no URL has"_s);
    row("garbage", "\xff\xfe\xfd", u"no URL has"_s);
    row("endless", "https://leads.contoso.com/" + QByteArray(1'000'000, 'a'), u"2,000"_s);
}

void tst_Https::url_value_isJudged()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, part);
    const auto valid = https().field(u"url")->validate(value);
    QVERIFY2(valid.has_value() == part.isEmpty(), valid ? "taken for right" : qPrintable(valid.error().detail));
    if (!valid) {
        QCOMPARE(valid.error().subject, u"url"_s);
        QVERIFY2(valid.error().detail.contains(part), qPrintable(valid.error().detail));
    }
}

void tst_Https::paste_ofAUrl_isKeptToTheByte_data()
{
    QTest::addColumn<QByteArray>("around");
    QTest::addColumn<QByteArray>("url");
    const QByteArray url = QByteArray("https://Prod-12.logic.azure.com:443") + target;
    QTest::newRow("bare") << QByteArray("%") << url;
    QTest::newRow("blanks") << QByteArray(" \t%\r\n") << url;
    QTest::newRow("quotes") << QByteArray("\"%\"") << url;
    QTest::newRow("odd but whole") << QByteArray("%") << QByteArray("https://a.example/%41%2f/..//x?q=%7E+%20&&=;#f");
    QTest::newRow("capitals") << QByteArray("'%'") << QByteArray("HTTPS://a.example/");
}

void tst_Https::paste_ofAUrl_isKeptToTheByte()
{
    QFETCH(QByteArray, around);
    QFETCH(QByteArray, url);
    QByteArray pasted = around;
    const auto recognised = https().recognise(pasted.replace('%', url));
    QVERIFY(recognised);
    QCOMPARE(recognised->values.keys(), QStringList{u"url"_s});
    QCOMPARE(recognised->values.value(u"url"_s).reveal().toByteArray(), url);
}

void tst_Https::paste_ofAnythingElse_isNone_data()
{
    QTest::addColumn<QByteArray>("pasted");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("quotes") << QByteArray("\"\"");
    QTest::newRow("words") << QByteArray("see https://leads.contoso.com/in for it");
    QTest::newRow("HTML") << QByteArray("<a href=\"https://leads.contoso.com/in\">");
    QTest::newRow("connection string") << QByteArray("DefaultEndpointsProtocol=https;AccountName=a;AccountKey=b==");
    QTest::newRow("endless") << QByteArray(1'000'000, ' ');
}

void tst_Https::paste_ofAnythingElse_isNone()
{
    QFETCH(QByteArray, pasted);
    QVERIFY(!https().recognise(pasted));
}

void tst_Https::description_isComplete()
{
    const ConnectorKind &kind = https();
    QCOMPARE(connectorKind(u"https"), &kind);
    QCOMPARE(kind.validate({}, {}).error().subject, u"url"_s);
    QVERIFY(kind.validate({}, {u"url"_s}));
    QVERIFY(QJsonDocument::fromJson(kind.setupSteps().front().carry).isObject()); // pasted into the flow as it is
    QCOMPARE(QString(kind.handOver({}).front().field), u"url"_s);
    QVERIFY(kind.field(u"url")->isSecret);
}

void tst_Https::check_ofAFlow_passes()
{
    EndpointServer server(target);
    server.toOptions = ServerAnswer{.headers = {{"Allow", "OPTIONS, POST"}}};
    const CheckReport report = setUp(server.url()).run();
    QCOMPARE(summary(report), u"settings:pass reach:pass object:pass test-lead:pass"_s);
    QCOMPARE(server.deviations(), QStringList());
    QCOMPARE(server.leads(), 1);
    QCOMPARE(leaks(report), QByteArray());
}

void tst_Https::check_overTls_passes()
{
    EndpointServer server(target, testTls());
    server.toOptions = ServerAnswer{.headers = {{"Access-Control-Allow-Methods", "post"}}};
    QCOMPARE(summary(setUp(server.url()).run()), u"settings:pass reach:pass object:pass test-lead:pass"_s);
    QCOMPARE(server.deviations(), QStringList());
}

void tst_Https::check_withoutTestLead_postsNothing()
{
    EndpointServer server(target);
    CheckRun run = setUp(server.url());
    run.options.sendTestLead = false;
    QCOMPARE(summary(run.run()), u"settings:pass reach:pass object:warn(endpoint-unproven)"_s);
    QCOMPARE(server.leads(), 0);
    QCOMPARE(server.deviations(), QStringList());
}

void tst_Https::check_withoutUrl_saysSo()
{
    CheckRun run = setUp({});
    run.secrets.clear();
    QCOMPARE(summary(run.run()), u"settings:fail(secret-missing,url) reach:skipped object:skipped test-lead:skipped"_s);
}

void tst_Https::check_ofAWrongUrl_asksNobody()
{
    EndpointServer server(target);
    const CheckReport report = setUp(server.url() + "#PLANTED").run();
    QCOMPARE(summary(report), u"settings:fail(setting-wrong,url) reach:skipped object:skipped test-lead:skipped"_s);
    QCOMPARE(leaks(report), QByteArray());
    QVERIFY(server.server().requests().isEmpty());
}

void tst_Https::url_onTheWire_isAsGiven_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::newRow("flow") << QByteArray(target);
    QTest::newRow("signature in base64") << QByteArray("/in?sig=a%2Bb%2Fc%3D%3D");
    QTest::newRow("raw signature") << QByteArray("/in?sig=a+b/c==");
    QTest::newRow("no query") << QByteArray("/catch/123/abc/");
    QTest::newRow("empty query values") << QByteArray("/in?a=&b&&c=%20");
}

void tst_Https::url_onTheWire_isAsGiven()
{
    QFETCH(QByteArray, given);
    EndpointServer server(given);
    QVERIFY(summary(setUp(server.url()).run()).endsWith(u"test-lead:pass"));
    QCOMPARE(server.deviations(), QStringList());
}

void tst_Https::probe_answer_isJudged_data()
{
    QTest::addColumn<ServerAnswer>("answer");
    QTest::addColumn<QString>("object");
    const auto row = [](const char *name, const ServerAnswer &answer, const QString &object) {
        QTest::newRow(name) << answer << object;
    };
    const QString unproven = u"object:warn(endpoint-unproven)"_s;
    row("Allow with POST", {.status = 405, .headers = {{"Allow", "GET,POST"}}}, u"object:pass"_s);
    row("Allow without POST", {.status = 200, .headers = {{"Allow", "GET, HEAD, OPTIONS"}}},
        u"object:fail(post-not-allowed,url)"_s);
    row("any method", {.status = 204, .headers = {{"Access-Control-Allow-Methods", "*"}}}, u"object:pass"_s);
    row("200 and silent", {.body = "hello"}, u"object:pass"_s);
    row("204", {.status = 204}, u"object:pass"_s);
    row("400", {.status = 400}, u"object:pass"_s);
    row("405 and silent", {.status = 405}, u"object:pass"_s);
    row("501", {.status = 501}, u"object:pass"_s);
    for (const int status : {401, 403, 404, 410})
        row(QByteArray::number(status).constData(), {.status = status}, unproven);
    row("429", {.status = 429}, u"object:fail(throttled,url)"_s);
    row("503", {.status = 503}, u"object:fail(service-failed,url)"_s);
    row("redirect", {.status = 302, .headers = {{"Location", "http://localhost:1/x?PLANTED"}}},
        u"object:fail(redirected,url)"_s);
    row("closed", {.end = End::CloseAtOnce}, u"object:fail(connection-failed,url)"_s);
    row("garbage", {.body = QByteArray("\0\xff\x1b[31m", 7)}, u"object:pass"_s);
}

void tst_Https::probe_answer_isJudged()
{
    QFETCH(ServerAnswer, answer);
    QFETCH(QString, object);
    EndpointServer server(target);
    server.toOptions = answer;
    const CheckReport report = setUp(server.url()).run();
    QVERIFY2(summary(report).contains(object + u' '), qPrintable(summary(report)));
    QCOMPARE(leaks(report), QByteArray());
    QCOMPARE(server.leads(), object.contains(u"fail") ? 0 : 1);
}

void tst_Https::testLead_answer_isJudged_data()
{
    QTest::addColumn<ServerAnswer>("answer");
    QTest::addColumn<QString>("testLead");
    const auto row = [](int status, const QString &testLead) {
        QTest::addRow("%d", status) << ServerAnswer{.status = status, .body = "Answer"} << testLead;
    };
    for (const int status : {200, 201, 202, 203, 206, 299})
        row(status, u"test-lead:pass"_s);
    QTest::newRow("204") << ServerAnswer{.status = 204} << u"test-lead:pass"_s;
    for (const int status : {400, 413, 415, 422})
        row(status, u"test-lead:fail(lead-refused-by-endpoint,url)"_s);
    row(401, u"test-lead:fail(endpoint-refused,url)"_s);
    row(403, u"test-lead:fail(endpoint-refused,url)"_s);
    row(404, u"test-lead:fail(endpoint-not-found,url)"_s);
    row(410, u"test-lead:fail(endpoint-not-found,url)"_s);
    row(405, u"test-lead:fail(post-not-allowed,url)"_s);
    row(429, u"test-lead:fail(throttled,url)"_s);
    row(500, u"test-lead:fail(service-failed,url)"_s);
    row(502, u"test-lead:fail(service-failed,url)"_s);
    row(504, u"test-lead:fail(endpoint-too-slow,url)"_s);
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("%d", status) << ServerAnswer{.status = status,
                                                    .headers = {{"Location", "http://localhost:1/PLANTED"}}}
                                    << u"test-lead:fail(redirected,url)"_s;
    }
}

void tst_Https::testLead_answer_isJudged()
{
    QFETCH(ServerAnswer, answer);
    QFETCH(QString, testLead);
    EndpointServer server(target);
    server.toLead = answer;
    const CheckReport report = setUp(server.url()).run();
    QVERIFY2(summary(report).endsWith(testLead), qPrintable(summary(report)));
    QCOMPARE(server.leads(), 1); // whatever the answer, nothing is repeated
    QCOMPARE(server.deviations(), QStringList());
    QCOMPARE(leaks(report), QByteArray());
}

void tst_Https::testLead_accepted_showsWhatCameBack()
{
    EndpointServer server(target);
    server.toLead = ServerAnswer{.status = 201, .body = "Created record 42"};
    const QString note = finding(setUp(server.url()).run(), "test-lead").note.english();
    QVERIFY2(note.contains(u"201") && note.contains(u"Created record 42") && note.contains(u"MSFT_TEST_"),
             qPrintable(note));
}

void tst_Https::testLead_echo_showsNothingOfTheUrl()
{
    EndpointServer server(target);
    for (const int status : {200, 400}) {
        server.toLead =
            ServerAnswer{.status = status,
                         .body = QByteArray("POST ") + target + " and " + QByteArray::fromPercentEncoding(target) +
                                 " for PLANTEDPATH0123 with PLANTEDsig-_abcdefghijklmnopqrstuvwxyz01234"};
        const CheckReport report = setUp(server.url()).run();
        QCOMPARE(leaks(report), QByteArray());
        QVERIFY(everything(report).contains("REDACTED"));
    }
}

void tst_Https::testLead_brokenOff_isSentOnceAndOutcomeUnknown()
{
    EndpointServer server(target);
    server.toLead = ServerAnswer{.end = End::CloseAtOnce};
    const CheckReport report = setUp(server.url()).run();
    QVERIFY2(summary(report).endsWith(u"test-lead:fail(outcome-unknown)"_s), qPrintable(summary(report)));
    QCOMPARE(server.leads(), 1);
    QCOMPARE(leaks(report), QByteArray());
}

void tst_Https::privateAddress_unanswered_isNotConnected_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<int>("answer"); // 0: no, -1: nobody to ask
    QTest::newRow("private, nobody to ask") << QByteArray("https://10.0.0.1/in") << -1;
    QTest::newRow("private, no") << QByteArray("https://192.168.1.1/in") << 0;
    QTest::newRow("metadata") << QByteArray("https://169.254.169.254/in") << 0;
    QTest::newRow("link-local IPv6") << QByteArray("https://[fe80::1]/in") << 0;
    QTest::newRow("mapped") << QByteArray("https://[::ffff:10.0.0.1]/in") << 0;
    QTest::newRow("number") << QByteArray("https://167772161/in") << 0; // 10.0.0.1 for a resolver
}

void tst_Https::privateAddress_unanswered_isNotConnected()
{
    QFETCH(QByteArray, url);
    QFETCH(int, answer);
    CheckRun run = setUp(url);
    int questions = 0;
    if (answer >= 0)
        run.options.ask = [&](const Message &question) {
            ++questions;
            return question.isEmpty();
        };
    const CheckReport report = run.run();
    QCOMPARE(summary(report), u"settings:pass reach:fail(private-address,url) object:skipped test-lead:skipped"_s);
    QCOMPARE(questions, answer >= 0 ? 1 : 0);
}

void tst_Https::privateAddress_agreedTo_isConnected()
{
    // 0.0.0.0 is no address on the internet; here it leads to this machine, with a certificate for another name.
    EndpointServer server(target, testTls());
    QByteArray url = server.url();
    CheckRun run = setUp(url.replace("127.0.0.1", "0.0.0.0"));
    run.options.ask = [](const Message &question) { return question.english().contains(u"0.0.0.0"); };
    QCOMPARE(summary(run.run()), u"settings:pass reach:fail(tls-untrusted,url) object:skipped test-lead:skipped"_s);
}

void tst_Https::check_ofASlowServer_timesOut()
{
    EndpointServer server(target);
    server.toOptions = ServerAnswer{.end = End::Never};
    CheckRun run = setUp(server.url());
    run.options.stepLimit = 200ms;
    const QString all = summary(run.run());
    QVERIFY2(all.contains(u"object:fail(timed-out"_s), qPrintable(all));
    QCOMPARE(server.leads(), 0);
}

void tst_Https::check_stopped_skipsTheRest()
{
    EndpointServer server(target);
    std::stop_source source;
    server.server().setHandler([&source](const ServerRequest &) {
        source.request_stop();
        return ServerAnswer{.end = End::Never};
    });
    CheckRun run = setUp(server.url());
    run.stop = source.get_token();
    QCOMPARE(summary(run.run()), u"settings:pass reach:skipped object:skipped test-lead:skipped"_s);
}

void tst_Https::check_ofAnUntrustedServer_fails_data()
{
    QTest::addColumn<bool>("isOtherHost");
    QTest::newRow("unknown authority") << false;
    QTest::newRow("certificate of another host") << true;
}

void tst_Https::check_ofAnUntrustedServer_fails()
{
    QFETCH(bool, isOtherHost);
    EndpointServer server(target, isOtherHost ? otherHostsTls() : selfSignedTls());
    const CheckReport report = setUp(server.url()).run();
    QCOMPARE(summary(report), u"settings:pass reach:fail(tls-untrusted,url) object:skipped test-lead:skipped"_s);
    QCOMPARE(leaks(report), QByteArray());
    QVERIFY(server.server().requests().isEmpty());
}

void tst_Https::check_redirected_sendsNothingThere()
{
    ScriptedServer other;
    EndpointServer server(target);
    const QByteArray there = "http://localhost:" + QByteArray::number(other.port()) + target;
    server.toLead = ServerAnswer{.status = 307, .headers = {{"Location", there}}};
    const CheckReport report = setUp(server.url()).run();
    QVERIFY2(summary(report).endsWith(u"test-lead:fail(redirected,url)"_s), qPrintable(summary(report)));
    QCOMPARE(leaks(report), QByteArray());
    QCOMPARE(other.connections(), 0);
}

QTEST_GUILESS_MAIN(tst_Https)
#include "tst_https.moc"
