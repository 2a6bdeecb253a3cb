// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/salesforce/organizationid.h"
#include "connectors/salesforce/salesforce.h"
#include "support/checkrun.h"
#include "support/testtls.h"
#include "support/webtoleadserver.h"

#include <QTest>

using namespace leadlight;
using namespace leadlight::connectors;
using namespace leadlight::testsupport;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using End = ServerAnswer::End;

namespace {

constexpr const char *oid = "00Do0000000ZHog"; // the documents' own

CheckRun setUp(const WebToLeadServer &server)
{
    CheckRun run;
    run.connector = {u"u"_s, u"Sales"_s, u"salesforce"_s, {{u"organizationId"_s, QString::fromLatin1(oid)}}};
    run.connector.values.insert(u"endpoint"_s, server.endpoint());
    run.options.sendTestLead = true;
    return run;
}

QString reveal(const Recognised &recognised, const char *field)
{
    return QString::fromUtf8(recognised.values.value(QString::fromLatin1(field)).reveal());
}

} // namespace

class tst_Salesforce : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { trustTestAuthority(); }

    void field_value_isJudged_data();
    void field_value_isJudged();
    void suffix_ofFifteenCharacters_isTheChecksum_data();
    void suffix_ofFifteenCharacters_isTheChecksum();
    void organizationId_ofFifteen_isShownInEighteen();
    void setUp_ofAnotherOrganizationsAddress_isNamed();
    void paste_ofAnything_fillsFields_data();
    void paste_ofAnything_fillsFields();
    void paste_withReCaptcha_isRemarkedOn();
    void description_isComplete();

    void check_ofAServlet_passes();
    void check_overTls_passes();
    void check_withoutTestLead_sendsNone();
    void check_ofWrongSettings_asksNobody();
    void probe_answer_isJudged_data();
    void probe_answer_isJudged();
    void testLead_answer_isJudged_data();
    void testLead_answer_isJudged();
    void testLead_brokenOff_isSentOnceAndOutcomeUnknown();
    void check_ofASlowServer_timesOut();
    void check_stopped_skipsTheRest();
    void check_ofAnUntrustedServer_fails_data();
    void check_ofAnUntrustedServer_fails();
    void check_redirected_sendsNothingThere();
};

void tst_Salesforce::field_value_isJudged_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("part"); // of what is said; empty: it is right
    const auto id = [](const char *row, const QByteArray &value, const QString &part) {
        QTest::newRow(row) << u"organizationId"_s << value << part;
    };
    id("15", oid, {});
    id("18", "00Do0000000ZHogEAG", {});
    id("empty", "", u"missing"_s);
    id("14, as the Czech page prints it", "00Do000000ZHog", u"one was lost"_s);
    id("16", "00Do0000000ZHogE", u"15 or 18"_s);
    id("another object", "00Qo0000000ZHog", u"starts with 00D"_s);
    id("lower case", "00do0000000zhog", u"capital letters were lost"_s);
    id("wrong checksum", "00Do0000000ZHogEAA", u"do not fit"_s);
    id("all capitals of 18", "00DO0000000ZHOGEAG", u"do not fit"_s);
    id("blank within", "00Do000 0000ZHog", u"only letters"_s);
    id("line break", "00Do0000000ZHog\n", u"only letters"_s);
    id("control character", QByteArray("00Do0000\0000ZHog", 15), u"only letters"_s);
    id("right to left", "00Do0000000ZHog\xe2\x80\xae", u"only letters"_s);
    id("Arabic digits",
       "\xd9\xa0\xd9\xa0"
       "Do0000000ZHog",
       u"only letters"_s);
    id("endless", QByteArray(1'000'000, 'a'), u"15 or 18"_s);

    const auto at = [](const char *row, const QByteArray &value, const QString &part) {
        QTest::newRow(row) << u"endpoint"_s << value << part;
    };
    at("production", "https://webto.salesforce.com/servlet/servlet.WebToLead", {});
    at("with its query", "https://webto.salesforce.com/servlet/servlet.WebToLead?encoding=UTF-8&orgId=00Do0000000ZHog",
       {});
    at("sandbox", "https://test.salesforce.com/servlet/servlet.WebToLead?encoding=UTF-8", {});
    at("My Domain", "https://contoso.my.salesforce.com/servlet/servlet.WebToLead", {});
    at("My Domain sandbox", "https://contoso--uat.sandbox.my.salesforce.com/servlet/servlet.WebToLead", {});
    at("loopback", "http://127.0.0.1:8080/servlet/servlet.WebToLead", {});
    at("http", "http://webto.salesforce.com/servlet/servlet.WebToLead", u"https://"_s);
    at("no path", "https://webto.salesforce.com", u"servlet.WebToLead"_s);
    at("cases", "https://webto.salesforce.com/servlet/servlet.WebToCase", u"for cases"_s);
    at("another host", "https://webto.salesforce.com.example.org/servlet/servlet.WebToLead", u"its host"_s);
    at("look-alike", "https://evilmy.salesforce.com/servlet/servlet.WebToLead", u"its host"_s);
    at("user info", "https://a:b@webto.salesforce.com/servlet/servlet.WebToLead", u"https://"_s);
    at("garbage", "\x01\x02 \xe2\x80\xae", u"https://"_s);
    at("endless address", "https://webto.salesforce.com/" + QByteArray(1'000'000, 'a'), u"https://"_s);
}

void tst_Salesforce::field_value_isJudged()
{
    QFETCH(QString, field);
    QFETCH(QByteArray, value);
    QFETCH(QString, part);
    const auto valid = salesforce().field(field)->validate(value);
    QCOMPARE(valid.has_value(), part.isEmpty());
    if (!valid) {
        QCOMPARE(valid.error().subject, field);
        QVERIFY2(valid.error().detail.contains(part), qPrintable(valid.error().detail));
    }
}

void tst_Salesforce::suffix_ofFifteenCharacters_isTheChecksum_data()
{
    QTest::addColumn<QByteArray>("suffix");
    QTest::newRow("00Do0000000ZHog") << QByteArray("EAG");
    QTest::newRow("00D000000000000") << QByteArray("EAA");
    QTest::newRow("00DAAAAAAAAAAAA") << QByteArray("255");
    QTest::newRow("001A0000006Vm9r") << QByteArray("IAC"); // a widely printed example
}

void tst_Salesforce::suffix_ofFifteenCharacters_isTheChecksum()
{
    QFETCH(QByteArray, suffix);
    QCOMPARE(organizationIdSuffix(QByteArray(QTest::currentDataTag())), suffix);
}

void tst_Salesforce::organizationId_ofFifteen_isShownInEighteen()
{
    const auto remark = salesforce().field(u"organizationId")->remark;
    QVERIFY(remark(oid).english().contains(u"00Do0000000ZHogEAG"));
    QVERIFY(remark("00Do0000000ZHogEAG").isEmpty());
    QVERIFY(remark("00Do000000ZHog").isEmpty());
}

void tst_Salesforce::setUp_ofAnotherOrganizationsAddress_isNamed()
{
    Connector connector{{}, {}, u"salesforce"_s, {}};
    QCOMPARE(salesforce().validate(connector, {}).error().subject, u"organizationId"_s);
    connector.values.insert(u"organizationId"_s, u"00Do0000000ZHogEAG"_s);
    QVERIFY(salesforce().validate(connector, {}));
    const QString address = u"https://webto.salesforce.com/servlet/servlet.WebToLead?encoding=UTF-8&orgId="_s;
    connector.values.insert(u"endpoint"_s, address + u"00Do0000000ZHog"_s);
    QVERIFY(salesforce().validate(connector, {}));
    connector.values.insert(u"endpoint"_s, address + u"00Do0000000ZHoh"_s);
    QCOMPARE(salesforce().validate(connector, {}).error().subject, u"endpoint"_s);
}

void tst_Salesforce::paste_ofAnything_fillsFields_data()
{
    QTest::addColumn<QByteArray>("pasted");
    QTest::addColumn<QString>("organization"); // both empty: nothing was recognised
    QTest::addColumn<QString>("endpoint");
    const QByteArray head = "<META HTTP-EQUIV=\"Content-type\" CONTENT=\"text/html; charset=UTF-8\">\n<form action=\"";
    const QByteArray tail =
        "\" method=\"POST\">\n\n<input type=hidden name=\"oid\" value=\"00Do0000000ZHog\">\n"
        "<input type=hidden name=\"retURL\" value=\"http://\">\n<input id=\"first_name\" maxlength=\"40\" "
        "name=\"first_name\" size=\"20\" type=\"text\" /><br>\n</form>";
    const QString id = QString::fromLatin1(oid);
    const QString domain = u"https://contoso.my.salesforce.com/servlet/servlet.WebToLead"_s;
    QTest::newRow("generated") << head + "https://webto.salesforce.com/servlet/servlet.WebToLead?encoding=UTF-8" + tail
                               << id << QString();
    QTest::newRow("generated with orgId")
        << head + "https://webto.salesforce.com/servlet/servlet.WebToLead?encoding=UTF-8&orgId=00Do0000000ZHog" + tail
        << id << QString();
    QTest::newRow("My Domain") << head + domain.toUtf8() + "?encoding=UTF-8" + tail << id << domain;
    QTest::newRow("entities") << ("<form action=\"" + domain.toUtf8() + "?encoding=UTF-8&amp;orgId=00Do0000000ZHog\">")
                              << id << domain;
    QTest::newRow("source as text")
        << QByteArray("&lt;input type=hidden name=&quot;oid&quot; value=&quot;00Do0000000ZHog&quot;&gt;") << id
        << QString();
    QTest::newRow("one input") << QByteArray("<input type=hidden name=\"oid\" value=\"00Do0000000ZHog\">") << id
                               << QString();
    QTest::newRow("other order and quotes")
        << QByteArray("<INPUT VALUE='00Do0000000ZHog' NAME=oid>") << id << QString();
    QTest::newRow("curly quotes") << QByteArray("<input name=\xe2\x80\x9coid\xe2\x80\x9d value=\xe2\x80\x9c"
                                                "00Do0000000ZHog\xe2\x80\x9d>")
                                  << id << QString();
    QTest::newRow("address") << domain.toUtf8() + "?encoding=UTF-8&orgId=00Do0000000ZHog" << id << domain;
    QTest::newRow("bare") << QByteArray("  \"00Do0000000ZHog\"\r\n") << id << QString();
    QTest::newRow("bare, cut") << QByteArray("00Do000000ZHog") << u"00Do000000ZHog"_s
                               << QString(); // the field then says why
    QTest::newRow("case form")
        << QByteArray("<form action=\"https://webto.salesforce.com/servlet/servlet.WebToCase?encoding=UTF-8\">")
        << QString() << QString();
    QTest::newRow("embed code of Marketo")
        << QByteArray("<form id=\"mktoForm_1179\"></form>") << QString() << QString();
    QTest::newRow("words") << QByteArray("Where do I find the oid?") << QString() << QString();
    QTest::newRow("empty") << QByteArray() << QString() << QString();
    QTest::newRow("binary") << QByteArray("\0\xff\xfe<input", 9) << QString() << QString();
    QTest::newRow("endless") << QByteArray("<input ").repeated(300'000) << QString() << QString();
}

void tst_Salesforce::paste_ofAnything_fillsFields()
{
    QFETCH(QByteArray, pasted);
    QFETCH(QString, organization);
    QFETCH(QString, endpoint);
    const auto recognised = salesforce().recognise(pasted);
    QCOMPARE(recognised.has_value(), !organization.isEmpty() || !endpoint.isEmpty());
    if (recognised) {
        QCOMPARE(reveal(*recognised, "organizationId"), organization);
        QCOMPARE(reveal(*recognised, "endpoint"), endpoint);
        QVERIFY(recognised->remark.isEmpty());
    }
}

void tst_Salesforce::paste_withReCaptcha_isRemarkedOn()
{
    const auto recognised = salesforce().recognise("<input name=\"oid\" value=\"00Do0000000ZHog\">"
                                                   "<div class=\"g-recaptcha\" data-sitekey=\"x\"></div>");
    QVERIFY(recognised);
    QVERIFY(recognised->remark.english().contains(u"reCAPTCHA"));
}

void tst_Salesforce::description_isComplete()
{
    const ConnectorKind &kind = salesforce();
    QCOMPARE(connectorKind(u"salesforce"), &kind);
    QVERIFY(!kind.setupSteps().empty());
    QCOMPARE(QString(kind.handOver({}).front().field), u"organizationId"_s);
    QCOMPARE(kind.value({}, QLatin1StringView("endpoint")),
             u"https://webto.salesforce.com/servlet/servlet.WebToLead"_s);
}

void tst_Salesforce::check_ofAServlet_passes()
{
    WebToLeadServer server(oid);
    const CheckReport report = setUp(server).run();
    QCOMPARE(summary(report), u"settings:pass reach:pass object:pass test-lead:pass"_s);
    QCOMPARE(server.deviations(), QStringList());
    QCOMPARE(server.leads(), 1);
    QVERIFY(finding(report, "object").note.english().contains(u"500 leads"));
    QVERIFY(finding(report, "test-lead").note.english().contains(u"does not prove"));
    QVERIFY(finding(report, "test-lead").note.english().contains(u"MSFT_TEST_"));
    QStringList ids;
    for (const QLatin1StringView id : salesforce().checkSteps({}, true))
        ids.append(id);
    QCOMPARE(ids, (QStringList{u"settings"_s, u"reach"_s, u"object"_s, u"test-lead"_s}));
}

void tst_Salesforce::check_overTls_passes()
{
    WebToLeadServer server(oid, testTls());
    QCOMPARE(summary(setUp(server).run()), u"settings:pass reach:pass object:pass test-lead:pass"_s);
    QCOMPARE(server.deviations(), QStringList());
}

void tst_Salesforce::check_withoutTestLead_sendsNone()
{
    WebToLeadServer server(oid);
    CheckRun run = setUp(server);
    run.options.sendTestLead = false;
    QCOMPARE(summary(run.run()), u"settings:pass reach:pass object:pass"_s);
    QCOMPARE(server.leads(), 0);
}

void tst_Salesforce::check_ofWrongSettings_asksNobody()
{
    WebToLeadServer server(oid);
    CheckRun run = setUp(server);
    run.connector.values.insert(u"organizationId"_s, u"00Do000000ZHog"_s);
    const CheckReport report = run.run();
    QCOMPARE(summary(report),
             u"settings:fail(setting-wrong,organizationId) reach:skipped object:skipped test-lead:skipped"_s);
    QVERIFY(finding(report, "settings").note.english().contains(u"14 characters"));
    run.connector.values.remove(u"organizationId"_s);
    QVERIFY(summary(run.run()).startsWith(u"settings:fail(setting-wrong,organizationId)"));
    QVERIFY(server.server().requests().isEmpty());
}

void tst_Salesforce::probe_answer_isJudged_data()
{
    QTest::addColumn<ServerAnswer>("answer");
    QTest::addColumn<QString>("object");
    const auto row = [](const char *name, const ServerAnswer &answer, const QString &object) {
        QTest::newRow(name) << answer << object;
    };
    const QString elsewhere = u"object:fail(not-web-to-lead,endpoint)"_s;
    row("true", {.headers = {{"is-processed", "true"}}}, u"object:pass"_s);
    row("exception", {.headers = {{"Is-Processed", "true Exception:x"}}}, u"object:pass"_s);
    row("no mark", {.body = "fine"}, elsewhere);
    row("HTML", {.body = "<html><script>alert(1)</script>"}, elsewhere);
    row("empty", {}, elsewhere);
    row("garbage", {.body = QByteArray("\0\xff\x1b[31m", 7)}, elsewhere);
    row("404", {.status = 404, .body = "<html>"}, elsewhere);
    row("405 with the mark", {.status = 405, .headers = {{"Is-Processed", "true"}}}, elsewhere);
    row("429", {.status = 429}, u"object:fail(throttled,endpoint)"_s);
    row("503", {.status = 503}, u"object:fail(service-failed,endpoint)"_s);
    row("redirect", {.status = 302, .headers = {{"Location", "http://localhost:1/x"}}},
        u"object:fail(redirected,endpoint)"_s);
    row("closed", {.end = End::CloseAtOnce}, u"object:fail(connection-failed,endpoint)"_s);
    row("cut", {.body = "long", .end = End::Close, .sendOnly = 1}, u"object:fail(answer-unreadable,endpoint)"_s);
}

void tst_Salesforce::probe_answer_isJudged()
{
    QFETCH(ServerAnswer, answer);
    QFETCH(QString, object);
    WebToLeadServer server(oid);
    server.toProbe = answer;
    const QString all = summary(setUp(server).run());
    QVERIFY2(all.contains(object), qPrintable(all));
    QCOMPARE(server.leads(), object.endsWith(u":pass"_s) ? 1 : 0);
}

void tst_Salesforce::testLead_answer_isJudged_data()
{
    QTest::addColumn<ServerAnswer>("answer");
    QTest::addColumn<QString>("testLead");
    const auto row = [](const char *name, const ServerAnswer &answer, const QString &testLead) {
        QTest::newRow(name) << answer << testLead;
    };
    const QString rejected = u"test-lead:fail(web-to-lead-rejected,organizationId)"_s;
    const QString elsewhere = u"test-lead:fail(not-web-to-lead,endpoint)"_s;
    row("true", {.headers = {{"Is-Processed", "true"}}}, u"test-lead:pass"_s);
    row("capitals", {.headers = {{"IS-PROCESSED", "True"}}}, u"test-lead:pass"_s);
    row("exception", {.headers = {{"Is-Processed", "true Exception:common.exception.SalesforceGenericException"}}},
        rejected);
    row("other exception", {.headers = {{"Is-Processed", "true Exception:common.exception.ApiException"}}}, rejected);
    row("false", {.headers = {{"Is-Processed", "false"}}}, rejected);
    row("no mark", {.body = "<html>"}, elsewhere);
    row("page not available", {.body = "Reason: Your Lead could not be processed. Lead Capture Page: Not available."},
        u"test-lead:fail(web-to-lead-host,endpoint)"_s);
    row("503", {.status = 503}, u"test-lead:fail(service-failed,endpoint)"_s);
    row("redirect", {.status = 307, .headers = {{"Location", "http://localhost:1/x"}}},
        u"test-lead:fail(redirected,endpoint)"_s);
}

void tst_Salesforce::testLead_answer_isJudged()
{
    QFETCH(ServerAnswer, answer);
    QFETCH(QString, testLead);
    WebToLeadServer server(oid);
    server.toLead = answer;
    const CheckReport report = setUp(server).run();
    QCOMPARE(summary(report), u"settings:pass reach:pass object:pass "_s + testLead);
    QCOMPARE(server.leads(), 1); // 503 too: nothing is repeated
    QCOMPARE(server.deviations(), QStringList());
    if (testLead.contains(u"rejected"))
        QVERIFY(finding(report, "test-lead").detail.contains(u"Is-Processed"));
}

void tst_Salesforce::testLead_brokenOff_isSentOnceAndOutcomeUnknown()
{
    WebToLeadServer server(oid);
    server.toLead = ServerAnswer{.end = End::CloseAtOnce};
    const CheckReport report = setUp(server).run();
    QVERIFY2(summary(report).endsWith(u"test-lead:fail(outcome-unknown)"_s), qPrintable(summary(report)));
    QVERIFY(finding(report, "test-lead").note.english().contains(u"not sent again"));
    QCOMPARE(server.leads(), 1);
}

void tst_Salesforce::check_ofASlowServer_timesOut()
{
    WebToLeadServer server(oid);
    server.toProbe = ServerAnswer{.end = End::Never};
    CheckRun run = setUp(server);
    run.options.stepLimit = 200ms;
    const QString all = summary(run.run());
    QVERIFY2(all.contains(u"object:fail(timed-out"_s), qPrintable(all));
}

void tst_Salesforce::check_stopped_skipsTheRest()
{
    WebToLeadServer server(oid);
    std::stop_source source;
    server.server().setHandler([&source](const ServerRequest &) {
        source.request_stop();
        return ServerAnswer{.end = End::Never};
    });
    CheckRun run = setUp(server);
    run.stop = source.get_token();
    QCOMPARE(summary(run.run()), u"settings:pass reach:skipped object:skipped test-lead:skipped"_s);
}

void tst_Salesforce::check_ofAnUntrustedServer_fails_data()
{
    QTest::addColumn<bool>("isOtherHost");
    QTest::newRow("unknown authority") << false;
    QTest::newRow("certificate of another host") << true;
}

void tst_Salesforce::check_ofAnUntrustedServer_fails()
{
    QFETCH(bool, isOtherHost);
    WebToLeadServer server(oid, isOtherHost ? otherHostsTls() : selfSignedTls());
    const QString all = summary(setUp(server).run());
    QVERIFY2(all.contains(u"reach:fail(tls-untrusted,endpoint)"_s), qPrintable(all));
    QVERIFY(server.server().requests().isEmpty());
}

void tst_Salesforce::check_redirected_sendsNothingThere()
{
    ScriptedServer other;
    WebToLeadServer server(oid);
    server.toProbe = ServerAnswer{
        .status = 307, .headers = {{"Location", "http://localhost:" + QByteArray::number(other.port()) + "/servlet"}}};
    const QString all = summary(setUp(server).run());
    QVERIFY2(all.contains(u"object:fail(redirected"_s), qPrintable(all));
    QCOMPARE(other.connections(), 0);
    QCOMPARE(server.leads(), 0);
}

QTEST_GUILESS_MAIN(tst_Salesforce)
#include "tst_salesforce.moc"
