// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dynamicsfixture.h"

#include <algorithm>

using namespace leadlight;
using namespace leadlight::connectors;
using namespace leadlight::testsupport;
using Call = DataverseServer::Call;
using End = ServerAnswer::End;

namespace {

/// Short where nothing but the limit ends the wait.
std::chrono::milliseconds idleLimitFor(const ServerAnswer &answer)
{
    return answer.end == End::Never ? std::chrono::milliseconds(300) : std::chrono::seconds(30);
}

} // namespace

/// Every documented failure of Entra and Dataverse, and the diagnosis and field that the check ends in.
class DynamicsFaultsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<DynamicsFixture>(); }
    void cleanup() { QCOMPARE(m->faults(), QStringList()); }

    void settings_incomplete_sendNothing_data();
    void settings_incomplete_sendNothing();
    void signIn_refusedByEntra_isDiagnosed_data();
    void signIn_refusedByEntra_isDiagnosed();
    void permission_refusedByDataverse_isDiagnosed_data();
    void permission_refusedByDataverse_isDiagnosed();
    void whoAmI_notDataverse_isDiagnosed_data();
    void whoAmI_notDataverse_isDiagnosed();
    void privilege_notGranted_fails();
    void documentedError_reproduced_endsInItsDiagnosis_data();
    void documentedError_reproduced_endsInItsDiagnosis();
    void leadSource_asItIs_isJudged_data();
    void leadSource_asItIs_isJudged();
    void testLead_refused_isDiagnosed_data();
    void testLead_refused_isDiagnosed();
    void testLead_outcomeUnknown_isSentOnceAndSaid_data();
    void testLead_outcomeUnknown_isSentOnceAndSaid();

private:
    std::unique_ptr<DynamicsFixture> m;
};

void DynamicsFaultsTest::settings_incomplete_sendNothing_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("expected");
    QTest::newRow("no address") << "url"
                                << ""
                                << "settings:fail(setting-wrong,url)";
    QTest::newRow("a path") << "url"
                            << "https://contoso.crm4.dynamics.com/main.aspx"
                            << "settings:fail(setting-wrong,url)";
    QTest::newRow("no directory") << "directoryId"
                                  << ""
                                  << "settings:fail(setting-wrong,directoryId)";
    QTest::newRow("no application") << "applicationId"
                                    << ""
                                    << "settings:fail(setting-wrong,applicationId)";
    QTest::newRow("office365 without a name") << "auth"
                                              << "office365"
                                              << "settings:fail(setting-wrong,userName)";
    QTest::newRow("no secret") << "clientSecret"
                               << ""
                               << "settings:fail(secret-missing,clientSecret)";
    QTest::newRow("the secret's ID") << "clientSecret" << DynamicsFixture::directory
                                     << "settings:fail(setting-wrong,clientSecret)";
    QTest::newRow("no date") << "clientSecretExpires"
                             << "soon"
                             << "settings:fail(setting-wrong,clientSecretExpires)";
}

void DynamicsFaultsTest::settings_incomplete_sendNothing()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QString, expected);
    if (field == QLatin1StringView("clientSecret") && value.isEmpty())
        m->secrets.clear();
    else if (field == QLatin1StringView("clientSecret"))
        m->secrets.insert(field, value.toUtf8());
    else
        m->connector.values.insert(field, value);
    QCOMPARE(summary(m->run()),
             expected + QStringLiteral(" reach:skipped sign-in:skipped permission:skipped object:skipped"));
    QVERIFY(m->entra->server().requests().isEmpty());
    QVERIFY(m->dataverse->server().requests().isEmpty());
}

void DynamicsFaultsTest::signIn_refusedByEntra_isDiagnosed_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("byPassword");
    QTest::addColumn<QString>("diagnosis");
    QTest::addColumn<QString>("field");
    const auto row = [](int code, const char *diagnosis, const char *field, bool byPassword = false) {
        QTest::addRow("AADSTS%d", code) << code << byPassword << QString::fromLatin1(diagnosis)
                                        << QString::fromLatin1(field);
    };
    row(90002, "tenant-not-found", "directoryId");
    row(900023, "tenant-id-malformed", "directoryId");
    row(90023, "tenant-id-malformed", "directoryId");
    row(700016, "application-not-found", "applicationId");
    row(70001, "application-not-found", "applicationId");
    row(700011, "application-not-found", "applicationId");
    row(90112, "application-id-malformed", "applicationId");
    row(900144, "application-id-malformed", "applicationId");
    row(90014, "application-id-malformed", "applicationId");
    row(7000215, "client-secret-invalid", "clientSecret");
    row(70002, "client-secret-invalid", "clientSecret");
    row(50012, "client-secret-invalid", "clientSecret");
    row(7000222, "client-secret-expired", "clientSecret");
    row(7000218, "client-secret-invalid", "clientSecret");
    row(7000112, "application-disabled", "applicationId");
    row(500014, "application-disabled", "applicationId");
    row(500011, "resource-not-found", "url");
    row(70011, "resource-not-found", "url");
    row(901002, "resource-not-found", "url");
    row(65001, "consent-missing", "applicationId");
    row(90094, "consent-missing", "applicationId");
    row(650056, "consent-missing", "applicationId");
    row(650057, "consent-missing", "applicationId");
    row(50126, "crm-sign-in-failed", "userName", true);
    row(50034, "crm-sign-in-failed", "userName", true);
    row(50053, "account-locked", "password", true);
    row(50055, "password-expired", "password", true);
    row(50057, "account-disabled", "userName", true);
    row(50072, "mfa-required", "auth", true);
    row(50074, "mfa-required", "auth", true);
    row(50076, "mfa-required", "auth", true);
    row(50079, "mfa-required", "auth", true);
    row(53003, "conditional-access", "userName", true);
    row(530035, "conditional-access", "userName", true);
    row(50194, "application-single-tenant", "directoryId");
    row(650059, "application-single-tenant", "directoryId");
    row(9001023, "application-single-tenant", "directoryId", true);
    row(90055, "throttled", "");
    row(1234567, "sign-in-refused", "applicationId"); // a code that nobody has heard of
}

void DynamicsFaultsTest::signIn_refusedByEntra_isDiagnosed()
{
    QFETCH(int, code);
    QFETCH(bool, byPassword);
    QFETCH(QString, diagnosis);
    QFETCH(QString, field);
    if (byPassword)
        m->useOffice365();
    m->entra->refuse(400, code, byPassword ? "invalid_grant" : "invalid_client",
                     byPassword ? "Echoed: Jane@Contoso.onmicrosoft.com, " + DynamicsFixture::password
                                : "Echoed: " + DynamicsFixture::clientSecret);
    const CheckReport report = m->run(true);
    const Finding signIn = finding(report, "sign-in");
    QCOMPARE(signIn.status, StepStatus::Fail);
    QCOMPARE(signIn.diagnosis, diagnosis);
    QCOMPARE(signIn.field, field);
    QCOMPARE(signIn.code, QStringLiteral("AADSTS%1").arg(code));
    QVERIFY(!everything(report).toLower().contains("jane@"));
    QVERIFY(summary(report).endsWith(
        QLatin1StringView("permission:skipped object:skipped test-lead:skipped clean-up:skipped")));
    QCOMPARE(m->dataverse->count(Call::WhoAmI), 0);
}

void DynamicsFaultsTest::permission_refusedByDataverse_isDiagnosed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("diagnosis");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, int status, const char *code, const char *diagnosis, const char *field) {
        QTest::newRow(name) << status << QByteArray(code) << QString::fromLatin1(diagnosis)
                            << QString::fromLatin1(field);
    };
    row("401 by code", 401, "0x80072560", "crm-sign-in-failed", "applicationId");
    row("401", 401, "0x0", "crm-sign-in-failed", "applicationId");
    row("not a member", 403, "0x80072560", "crm-sign-in-failed", "applicationId");
    row("no roles", 403, "0x80042F09", "no-security-role", "applicationId");
    row("no roles, in lower case", 403, "0x80042f09", "no-security-role", "applicationId");
    row("no roles, decimal", 403, "-2147209463", "no-security-role", "applicationId");
    row("no roles, by name", 403, "UserNotAssignedRoles", "no-security-role", "applicationId");
    row("PrivilegeDenied", 403, "0x80040220", "crm-create-not-permitted", "applicationId");
    row("PrivilegeDenied by name", 403, "PrivilegeDenied", "crm-create-not-permitted", "applicationId");
    row("PrincipalPrivilegeDenied", 403, "0x80048306", "crm-create-not-permitted", "applicationId");
    row("PrincipalPrivilegeDenied by name", 403, "PrincipalPrivilegeDenied", "crm-create-not-permitted",
        "applicationId");
    row("AttributePrivilegeCreateIsMissing", 403, "0x8004f502", "crm-create-not-permitted", "applicationId");
    row("AttributePrivilegeCreateIsMissing by name", 403, "AttributePrivilegeCreateIsMissing",
        "crm-create-not-permitted", "applicationId");
    row("AccessDenied", 403, "0x80048405", "crm-access-denied", "applicationId");
    row("AccessDenied by name", 403, "AccessDenied", "crm-access-denied", "applicationId");
    row("403 of an unknown code", 403, "0x80099999", "access-denied", "applicationId");
    row("400 unknown privilege", 400, "0x80040203", "request-rejected", "");
    row("404", 404, "0x80060888", "request-rejected", "");
    row("405", 405, "0x0", "request-rejected", "");
    row("412", 412, "0x80040333", "crm-duplicate", "");
    row("413", 413, "0x0", "request-rejected", "");
    row("429 requests", 429, "0x80072322", "throttled", "");
    row("429 execution time", 429, "0x80072321", "throttled", "");
    row("429 at once", 429, "0x80072326", "throttled", "");
    row("500", 500, "0x80040216", "service-failed", "");
    row("501", 501, "0x80060888", "service-failed", "");
    row("503", 503, "0x80072321", "throttled", "");
}

void DynamicsFaultsTest::permission_refusedByDataverse_isDiagnosed()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(QString, diagnosis);
    QFETCH(QString, field);
    m->dataverse->answerWith(Call::WhoAmI,
                             DataverseServer::error(status, code, "Of jane@contoso.com, password=planted"));
    const CheckReport report = m->run();
    const Finding permission = finding(report, "permission");
    QCOMPARE(permission.status, StepStatus::Fail);
    QCOMPARE(permission.diagnosis, diagnosis);
    QCOMPARE(permission.field, field);
    QCOMPARE(permission.code.toUtf8(), code);
    QCOMPARE(permission.detail, QStringLiteral("Of REDACTED, password=REDACTED"));
}

void DynamicsFaultsTest::whoAmI_notDataverse_isDiagnosed_data()
{
    QTest::addColumn<ServerAnswer>("answer");
    const QList<std::pair<QByteArray, QByteArray>> html{{"Content-Type", "text/html"}};
    const QList<std::pair<QByteArray, QByteArray>> odata{{"Content-Type", "application/json"},
                                                         {"OData-Version", "4.0"}};
    const QByteArray page = "<!DOCTYPE html><html><body>Welcome</body></html>";
    QTest::newRow("a page") << ServerAnswer{.headers = html, .body = page};
    QTest::newRow("a page in chunks") << ServerAnswer{.headers = html, .body = page, .chunked = true};
    QTest::newRow("404 page") << ServerAnswer{.status = 404, .headers = html, .body = page};
    QTest::newRow("403 page of a firewall") << ServerAnswer{.status = 403, .headers = html, .body = page};
    QTest::newRow("401 page") << ServerAnswer{.status = 401, .headers = html, .body = page};
    QTest::newRow("JSON of somebody else")
        << ServerAnswer{.body = R"({"UserId":"7d6c5b4a-3928-4716-a5b4-c3d2e1f00918"})"};
    QTest::newRow("nothing") << ServerAnswer{.status = 204};
    QTest::newRow("garbage") << ServerAnswer{.headers = odata, .body = QByteArray("\x00\xff\xfe{[", 5)};
    QTest::newRow("an array") << ServerAnswer{.headers = odata, .body = "[1]"};
    QTest::newRow("no user") << DataverseServer::json(R"({"OrganizationId":"x"})");
    QTest::newRow("a user that is a path") << DataverseServer::json(R"({"UserId":"../../leads"})");
    QTest::newRow("cut off") << ServerAnswer{
        .headers = odata, .body = "{\"UserId\":\"7d6c5b4a-39", .end = End::Close, .sendOnly = 10};
    QTest::newRow("closed at once") << ServerAnswer{.end = End::CloseAtOnce};
}

void DynamicsFaultsTest::whoAmI_notDataverse_isDiagnosed()
{
    QFETCH(ServerAnswer, answer);
    m->dataverse->answerWith(Call::WhoAmI, answer);
    QCOMPARE(summary(m->run()),
             QStringLiteral("settings:pass reach:pass sign-in:pass permission:fail(crm-timeout,url) object:skipped"));
}

void DynamicsFaultsTest::privilege_notGranted_fails()
{
    m->dataverse->answerWith(Call::Privilege, DataverseServer::json(R"({"RolePrivileges":[]})"));
    QCOMPARE(finding(m->run(), "permission").diagnosis, QStringLiteral("crm-create-not-permitted"));
    m->dataverse->answerWith(Call::Privilege, DataverseServer::json(R"({"value":[]})"));
    QCOMPARE(finding(m->run(), "permission").diagnosis, QStringLiteral("crm-timeout"));
    m->dataverse->answerWith(Call::Privilege, DataverseServer::error(400, "0x80040203"));
    QCOMPARE(finding(m->run(), "permission").diagnosis, QStringLiteral("request-rejected"));
}

void DynamicsFaultsTest::documentedError_reproduced_endsInItsDiagnosis_data()
{
    QTest::addColumn<int>("entraCode"); // 0: Entra hands out a token
    QTest::addColumn<bool>("byPassword");
    QTest::addColumn<int>("call");
    QTest::addColumn<ServerAnswer>("answer");
    QTest::addColumn<QString>("diagnosis");
    QTest::addColumn<QString>("field");
    const auto entra = [](const char *name, int code, bool byPassword, const char *diagnosis, const char *field) {
        QTest::newRow(name) << code << byPassword << int(Call::Front) << ServerAnswer{}
                            << QString::fromLatin1(diagnosis) << QString::fromLatin1(field);
    };
    const auto dataverse = [](const char *name, Call call, const ServerAnswer &answer, const char *diagnosis,
                              const char *field) {
        QTest::newRow(name) << 0 << false << int(call) << answer << QString::fromLatin1(diagnosis)
                            << QString::fromLatin1(field);
    };
    entra("D1 name or password", 50126, true, "crm-sign-in-failed", "userName");
    dataverse("D1 not a member", Call::WhoAmI,
              DataverseServer::error(403, "0x80072560", "The user is not a member of the organization."),
              "crm-sign-in-failed", "applicationId");
    dataverse("D2", Call::Create,
              DataverseServer::error(
                  403, "0x8004F502",
                  "User does not have create permissions for the leadsourcecode attribute in the lead entity"),
              "crm-create-not-permitted", "applicationId");
    entra("D3", 90002, false, "tenant-not-found", "directoryId");
    dataverse("D4", Call::WhoAmI,
              DataverseServer::error(403, "0x80042f09",
                                     "SecLib::RetrievePrivilegeForUser failed - no roles are assigned to user. "
                                     "Returned hr = -2147209463, User: 7d6c5b4a-3928-4716-a5b4-c3d2e1f00918"),
              "no-security-role", "applicationId");
    entra("D5", 700016, false, "application-not-found", "applicationId");
    entra("D6", 900023, false, "tenant-id-malformed", "directoryId");
    entra("D7", 7000215, false, "client-secret-invalid", "clientSecret");
    dataverse("D8", Call::WhoAmI, ServerAnswer{.end = End::Never}, "crm-timeout", "url");
}

void DynamicsFaultsTest::documentedError_reproduced_endsInItsDiagnosis()
{
    QFETCH(int, entraCode);
    QFETCH(bool, byPassword);
    QFETCH(int, call);
    QFETCH(ServerAnswer, answer);
    QFETCH(QString, diagnosis);
    QFETCH(QString, field);
    if (byPassword)
        m->useOffice365();
    if (entraCode != 0)
        m->entra->refuse(400, entraCode);
    else
        m->dataverse->answerWith(Call(call), answer);
    const CheckReport report = m->run(true, idleLimitFor(answer));
    const auto failed = std::find_if(report.steps.begin(), report.steps.end(),
                                     [](const CheckStep &step) { return step.finding.status == StepStatus::Fail; });
    QVERIFY(failed != report.steps.end());
    QCOMPARE(failed->finding.diagnosis, diagnosis);
    QCOMPARE(failed->finding.field, field);
    QVERIFY(*knownError(diagnosis)->cause && *knownError(diagnosis)->remedy);
}

void DynamicsFaultsTest::leadSource_asItIs_isJudged_data()
{
    QTest::addColumn<ServerAnswer>("answer");
    QTest::addColumn<QString>("object");
    QTest::newRow("custom choices too") << DataverseServer::json(DataverseServer::leadSource({8, 100000}))
                                        << QStringLiteral("object:pass");
    QTest::newRow("choices shared with others")
        << DataverseServer::json(
               R"({"LogicalName":"leadsourcecode","IsValidForCreate":true,"IsSecured":false,"OptionSet":null,)"
               R"("GlobalOptionSet":{"Options":[{"Value":8}]}})")
        << QStringLiteral("object:pass");
    QTest::newRow("no Web") << DataverseServer::json(DataverseServer::leadSource({1, 2}))
                            << QStringLiteral("object:warn(lead-source-without-web)");
    QTest::newRow("secured") << DataverseServer::json(DataverseServer::leadSource({8}, true))
                             << QStringLiteral("object:warn(lead-source-secured)");
    QTest::newRow("read only") << DataverseServer::json(DataverseServer::leadSource({8}, false, false))
                               << QStringLiteral("object:fail(lead-source-missing)");
    QTest::newRow("missing") << DataverseServer::error(404, "0x80060888", "Resource not found for the segment")
                             << QStringLiteral("object:fail(lead-source-missing)");
    QTest::newRow("not for this role") << DataverseServer::error(403, "0x80040220")
                                       << QStringLiteral("object:warn(lead-source-unreadable)");
    QTest::newRow("another field") << DataverseServer::json(R"({"LogicalName":"industrycode"})")
                                   << QStringLiteral("object:fail(crm-timeout,url)");
    QTest::newRow("404 of somebody else")
        << ServerAnswer{.status = 404, .body = "<html/>"} << QStringLiteral("object:fail(crm-timeout,url)");
}

void DynamicsFaultsTest::leadSource_asItIs_isJudged()
{
    QFETCH(ServerAnswer, answer);
    QFETCH(QString, object);
    m->dataverse->answerWith(Call::LeadSource, answer);
    QCOMPARE(summary(m->run()), QStringLiteral("settings:pass reach:pass sign-in:pass permission:pass ") + object);
}

void DynamicsFaultsTest::testLead_refused_isDiagnosed_data()
{
    QTest::addColumn<ServerAnswer>("answer");
    QTest::addColumn<QString>("diagnosis");
    QTest::newRow("no right to create") << DataverseServer::error(403, "0x80040220")
                                        << QStringLiteral("crm-create-not-permitted");
    QTest::newRow("no right to the field")
        << DataverseServer::error(403, "0x8004F502") << QStringLiteral("crm-create-not-permitted");
    QTest::newRow("duplicate") << DataverseServer::error(412, "0x80040333") << QStringLiteral("crm-duplicate");
    QTest::newRow("plug-in") << DataverseServer::error(400, "0x80040265") << QStringLiteral("request-rejected");
    QTest::newRow("busy") << DataverseServer::error(429, "0x80072322") << QStringLiteral("throttled");
    QTest::newRow("failed") << DataverseServer::error(500, "0x80044150") << QStringLiteral("service-failed");
}

void DynamicsFaultsTest::testLead_refused_isDiagnosed()
{
    QFETCH(ServerAnswer, answer);
    QFETCH(QString, diagnosis);
    m->dataverse->answerWith(Call::Create, answer);
    const CheckReport report = m->run(true);
    QCOMPARE(finding(report, "test-lead").diagnosis, diagnosis);
    QCOMPARE(finding(report, "clean-up").status, StepStatus::Skipped);
    QCOMPARE(m->dataverse->count(Call::Create), 1);
    QCOMPARE(m->dataverse->count(Call::Delete), 0);
}

void DynamicsFaultsTest::testLead_outcomeUnknown_isSentOnceAndSaid_data()
{
    QTest::addColumn<ServerAnswer>("answer");
    QTest::newRow("closed at once") << ServerAnswer{.end = End::CloseAtOnce};
    QTest::newRow("never answered") << ServerAnswer{.end = End::Never};
    QTest::newRow("cut off") << ServerAnswer{.status = 201,
                                             .headers = {{"OData-Version", "4.0"}},
                                             .body = "{\"leadid\":\"0b2c",
                                             .end = End::Close,
                                             .sendOnly = 4};
    QTest::newRow("no ID") << DataverseServer::json("{}", 201);
    QTest::newRow("an ID that is a path") << DataverseServer::json(R"({"leadid":"x)/../accounts"})", 201);
    QTest::newRow("a gateway gave up") << ServerAnswer{.status = 504};
}

void DynamicsFaultsTest::testLead_outcomeUnknown_isSentOnceAndSaid()
{
    QFETCH(ServerAnswer, answer);
    m->dataverse->answerWith(Call::Create, answer);
    const CheckReport report = m->run(true, idleLimitFor(answer));
    const Finding sent = finding(report, "test-lead");
    QCOMPARE(sent.status, StepStatus::Fail);
    QCOMPARE(sent.diagnosis, QStringLiteral("outcome-unknown"));
    QVERIFY(sent.note.english().contains(m->dataverse->created().value(0)[u"lastname"].toString()));
    QCOMPARE(m->dataverse->count(Call::Create), 1);
    QCOMPARE(m->dataverse->count(Call::Delete), 0);
}

QTEST_GUILESS_MAIN(DynamicsFaultsTest)
#include "tst_dynamicsfaults.moc"
