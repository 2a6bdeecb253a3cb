// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "azure/sharedkey.h"
#include "azure/tableclient.h"
#include "http/httpdate.h"
#include "support/scriptedserver.h"
#include "support/testclock.h"

#include <QTest>

using namespace leadlight;
using namespace leadlight::testsupport;
using azure::ContinuationToken;
using azure::StorageAccount;
using azure::TableClient;
using core::ErrorKind;

namespace {

const QByteArray emptyPage = R"({"odata.metadata":"http://x/$metadata#MarketplaceLeads","value":[]})";
const QByteArray expiredSas = "sv=2021-08-06&ss=t&srt=co&sp=r&se=2018-09-01T00%3A00%3A00Z&sig=a%2Bb%2Fc%3D";
const QByteArray goodSas = "sv=2021-08-06&ss=t&srt=co&sp=r&se=2035-01-01T00%3A00%3A00Z&sig=a%2Bb%2Fc%3D";

} // namespace

class tst_TableClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void query_withKey_sendsWhatTheProtocolSays();
    void query_withSas_appendsItByteForByte();
    void query_withEntra_sendsTokenAndRenewsItOnce();
    void query_withEntraRefusedTwice_isSignInFailed();
    void query_everyAttempt_hasItsOwnDate();
    void query_entities_areExactSlices();
    void query_continuation_goesOnThroughEmptyPages();
    void query_continuation_withoutRowKey();
    void query_oddCharacters_areEncoded();
    void query_cutPage_isTriedAgain();
    void query_otherAnswer_isUnreadable();
    void query_refused_tellsWhy_data();
    void query_refused_tellsWhy();
    void query_clockOff_isClockSkew_data();
    void query_clockOff_isClockSkew();
    void query_sasClockOff_isNotClockSkew();
    void query_withoutEndpoint_saysSo();
    void query_ofFewRows_asksForThem();
    void insert_sendsWhatTheProtocolSays();
    void entity_isReadAndRemovedByItsKeys();
    void entity_thatIsNotThere_isNoMissingTable();
    void write_withoutTheRight_namesIt();

private:
    [[nodiscard]] StorageAccount account(const QByteArray &credential) const;
    [[nodiscard]] TableClient client(const QByteArray &credential) const;
    [[nodiscard]] TableClient keyClient() const { return client("UseDevelopmentStorage=true"); }

    std::shared_ptr<TestClock> m_clock;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<http::Client> m_http;
};

void tst_TableClient::init()
{
    m_clock = std::make_shared<TestClock>(QDateTime(QDate(2018, 9, 28), QTime(18, 24, 18), Qt::UTC));
    m_server = std::make_unique<ScriptedServer>();
    m_http = std::make_unique<http::Client>(http::ClientOptions{}, m_clock);
}

/// @p credential: a SAS, or a whole connection string; either way for the scripted server.
StorageAccount tst_TableClient::account(const QByteArray &credential) const
{
    const QUrl endpoint = m_server->url(QStringLiteral("/devstoreaccount1"));
    const QByteArray text = credential.startsWith("sv=")
                                ? "TableEndpoint=" + endpoint.toEncoded() + ";SharedAccessSignature=" + credential
                                : credential;
    auto read = StorageAccount::fromConnectionString(core::Secret(text));
    read->tableEndpoint = endpoint;
    return *read;
}

TableClient tst_TableClient::client(const QByteArray &credential) const
{
    return {*m_http, account(credential), QStringLiteral("MarketplaceLeads"), m_clock};
}

void tst_TableClient::query_withKey_sendsWhatTheProtocolSays()
{
    m_server->enqueue({.headers = {{"Date", "Fri, 28 Sep 2018 18:24:20 GMT"}}, .body = emptyPage});
    const auto page = keyClient().query({}, {}, {});
    QVERIFY(page);
    QVERIFY(page->entities.empty());
    QVERIFY(!page->next);
    QCOMPARE(page->serviceTime, m_clock->nowUtc().addSecs(2));
    const ServerRequest request = m_server->requests().value(0);
    QCOMPARE(request.method, QByteArray("GET"));
    QCOMPARE(request.target, QByteArray("/devstoreaccount1/MarketplaceLeads()?$top=1000"));
    QCOMPARE(request.header("x-ms-date"), QByteArray("Fri, 28 Sep 2018 18:24:18 GMT"));
    QCOMPARE(request.header("x-ms-version"), QByteArray("2019-02-02"));
    QCOMPARE(request.header("DataServiceVersion"), QByteArray("3.0"));
    QCOMPARE(request.header("MaxDataServiceVersion"), QByteArray("3.0;NetFx"));
    QCOMPARE(request.header("Accept"), QByteArray("application/json;odata=minimalmetadata"));
    // The signature of vector V4.
    QCOMPARE(request.header("Authorization"),
             QByteArray("SharedKey devstoreaccount1:L3GNeoqAkT5GtsJazpVFbPzqCRmTetSkX+mvkV9e12c="));
}

void tst_TableClient::query_withSas_appendsItByteForByte()
{
    m_server->enqueue({.body = emptyPage});
    QVERIFY(client(goodSas).query("PartitionKey eq 'a'", {}, {}));
    const ServerRequest request = m_server->requests().value(0);
    QCOMPARE(request.target,
             "/devstoreaccount1/MarketplaceLeads()?$top=1000&$filter=PartitionKey%20eq%20%27a%27&" + goodSas);
    QVERIFY(request.header("Authorization").isEmpty());
}

void tst_TableClient::query_withEntra_sendsTokenAndRenewsItOnce()
{
    StorageAccount entra = account(goodSas);
    entra.credential = azure::EntraApplication{QStringLiteral("contoso.com"), QStringLiteral("id"), core::Secret("s"),
                                               m_server->url()};
    TableClient table(*m_http, entra, QStringLiteral("MarketplaceLeads"), m_clock);
    m_server->enqueue({.body = R"({"expires_in":3600,"access_token":"one"})"});
    m_server->enqueue({.body = emptyPage});
    QVERIFY(table.query({}, {}, {}));
    m_server->enqueue({.status = 401, .headers = {{"x-ms-error-code", "InvalidAuthenticationInfo"}}});
    m_server->enqueue({.body = R"({"expires_in":3600,"access_token":"two"})"});
    m_server->enqueue({.body = emptyPage});
    QVERIFY(table.query({}, {}, {}));
    const auto requests = m_server->requests();
    QCOMPARE(requests.size(), 5);
    QCOMPARE(requests.at(1).header("Authorization"), QByteArray("Bearer one"));
    QCOMPARE(requests.at(1).header("x-ms-version"), QByteArray("2020-12-06"));
    QCOMPARE(requests.at(2).header("Authorization"), QByteArray("Bearer one"));
    QCOMPARE(requests.at(4).header("Authorization"), QByteArray("Bearer two"));
}

void tst_TableClient::query_withEntraRefusedTwice_isSignInFailed()
{
    StorageAccount entra = account(goodSas);
    entra.credential = azure::EntraApplication{QStringLiteral("contoso.com"), QStringLiteral("id"), core::Secret("s"),
                                               m_server->url()};
    TableClient table(*m_http, entra, QStringLiteral("MarketplaceLeads"), m_clock);
    m_server->setHandler([](const ServerRequest &request) {
        return request.method == "POST" ? ServerAnswer{.body = R"({"expires_in":3600,"access_token":"one"})"}
                                        : ServerAnswer{.status = 401};
    });
    const auto page = table.query({}, {}, {});
    QVERIFY(!page);
    QCOMPARE(page.error().kind, ErrorKind::SignInFailed);
    QCOMPARE(m_server->requests().size(), 4);
}

void tst_TableClient::query_everyAttempt_hasItsOwnDate()
{
    m_server->enqueue({.status = 503, .headers = {{"Retry-After", "60"}}});
    m_server->enqueue({.body = emptyPage});
    QVERIFY(keyClient().query({}, {}, {}));
    const auto requests = m_server->requests();
    QCOMPARE(requests.value(0).header("x-ms-date"), QByteArray("Fri, 28 Sep 2018 18:24:18 GMT"));
    QCOMPARE(requests.value(1).header("x-ms-date"), QByteArray("Fri, 28 Sep 2018 18:25:18 GMT"));
    QVERIFY(requests.value(0).header("Authorization") != requests.value(1).header("Authorization"));
}

void tst_TableClient::query_entities_areExactSlices()
{
    const QByteArray first = R"({ "PartitionKey":"a", "CustomerInfo":"{\"FirstName\":\"Ji\u0159\u00ed\"}" })";
    const QByteArray second = "{\"RowKey\":\"\xC5\x99 }],\"}";
    m_server->enqueue(
        {.body = "{\"odata.metadata\":\"x\",\"value\":[" + first + ",\r\n" + second + "]}", .chunked = true});
    const auto page = keyClient().query({}, {}, {});
    QVERIFY(page);
    QCOMPARE(page->entities.size(), std::size_t(2));
    QCOMPARE(page->entities[0].toByteArray(), first);
    QCOMPARE(page->entities[1].toByteArray(), second);
    QVERIFY(page->entities[0].begin() > page->body.begin() && page->entities[1].end() < page->body.end());
}

void tst_TableClient::query_continuation_goesOnThroughEmptyPages()
{
    m_server->enqueue(
        {.headers = {{"x-ms-continuation-NextPartitionKey", "1!4!YQ--"}, {"x-ms-continuation-NextRowKey", "1!4!Yg--"}},
         .body = emptyPage});
    m_server->enqueue(
        {.headers = {{"X-MS-CONTINUATION-NEXTPARTITIONKEY", "1!4!Yw--"}, {"x-ms-continuation-nextrowkey", "0"}},
         .body = emptyPage});
    m_server->enqueue({.body = R"({"value":[{}]})"});
    TableClient table = keyClient();
    const auto first = table.query("A eq 1", {}, {});
    QVERIFY(first && first->next);
    QCOMPARE(*first->next, (ContinuationToken{"1!4!YQ--", "1!4!Yg--", true}));
    const auto second = table.query("A eq 1", first->next, {});
    QVERIFY(second && second->next);
    QCOMPARE(*second->next, (ContinuationToken{"1!4!Yw--", "0", true}));
    const auto third = table.query("A eq 1", second->next, {});
    QVERIFY(third);
    QVERIFY(!third->next);
    QCOMPARE(third->entities.size(), std::size_t(1));
    const auto requests = m_server->requests();
    QCOMPARE(
        requests.at(1).target,
        QByteArray(
            "/devstoreaccount1/"
            "MarketplaceLeads()?$top=1000&$filter=A%20eq%201&NextPartitionKey=1%214%21YQ--&NextRowKey=1%214%21Yg--"));
    QVERIFY(requests.at(2).target.endsWith("&NextPartitionKey=1%214%21Yw--&NextRowKey=0"));
}

void tst_TableClient::query_continuation_withoutRowKey()
{
    m_server->enqueue({.headers = {{"x-ms-continuation-NextPartitionKey", "a"}}, .body = emptyPage});
    m_server->enqueue({.body = emptyPage});
    TableClient table = keyClient();
    const auto first = table.query({}, {}, {});
    QVERIFY(first && first->next);
    QCOMPARE(*first->next, (ContinuationToken{"a", "", false}));
    QVERIFY(table.query({}, first->next, {}));
    QVERIFY(m_server->requests().at(1).target.endsWith("?$top=1000&NextPartitionKey=a"));
}

void tst_TableClient::query_oddCharacters_areEncoded()
{
    m_server->enqueue({.body = emptyPage});
    const ContinuationToken token{"a b&c=d+e/f%2Fg#h?i\"j", "\xC4\x8D'", true};
    QVERIFY(keyClient().query("A eq 'b&c+''d%''' and B ge datetime'2018-09-28T18:24:18Z'", token, {}));
    QCOMPARE(
        m_server->requests().value(0).target,
        QByteArray(
            "/devstoreaccount1/MarketplaceLeads()?$top=1000"
            "&$filter=A%20eq%20%27b%26c%2B%27%27d%25%27%27%27%20and%20B%20ge%20datetime%272018-09-28T18%3A24%3A18Z%27"
            "&NextPartitionKey=a%20b%26c%3Dd%2Be%2Ff%252Fg%23h%3Fi%22j&NextRowKey=%C4%8D%27"));
}

void tst_TableClient::query_cutPage_isTriedAgain()
{
    const QByteArray page = R"({"value":[{"a":1},{"b":2}]})";
    m_server->setHandler([=, this](const ServerRequest &) {
        return m_clock->waits().isEmpty()
                   ? ServerAnswer{.body = page, .end = ServerAnswer::End::Close, .sendOnly = 17, .chunked = true}
                   // behind an entity
                   : ServerAnswer{.body = page, .chunked = true};
    });
    const auto read = keyClient().query({}, {}, {});
    QVERIFY(read);
    QCOMPARE(read->entities.size(), std::size_t(2));
    QCOMPARE(m_clock->waits().size(), 1);
}

void tst_TableClient::query_otherAnswer_isUnreadable()
{
    m_server->enqueue({.headers = {{"Content-Type", "text/html"}, {"x-ms-request-id", "r-2"}},
                       .body = "<html>Sign in to the guest network</html>"});
    const auto page = keyClient().query({}, {}, {});
    QVERIFY(!page);
    QCOMPARE(page.error().kind, ErrorKind::UnreadableAnswer);
    QCOMPARE(page.error().subject, QStringLiteral("127.0.0.1"));
    QCOMPARE(page.error().requestId, QStringLiteral("r-2"));
    QCOMPARE(m_server->requests().size(), 1);
}

void tst_TableClient::query_refused_tellsWhy_data()
{
    QTest::addColumn<QByteArray>("credential");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code"); // in the header
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("serviceCode");
    QTest::addColumn<QString>("subject");

    const QByteArray key = "UseDevelopmentStorage=true";
    const auto row = [](const char *title, const QByteArray &credential, int status, const char *code,
                        const QByteArray &body, ErrorKind kind, const char *serviceCode,
                        const char *subject = "127.0.0.1") {
        QTest::newRow(title) << credential << status << QByteArray(code) << body << kind
                             << QString::fromLatin1(serviceCode) << QString::fromLatin1(subject);
    };
    const QByteArray xml = "\xEF\xBB\xBF<?xml version=\"1.0\" "
                           "encoding=\"utf-8\"?><Error><Code>%1</Code><Message>Why\nRequestId:1</Message>"
                           "<AuthenticationErrorDetail>The MAC signature 'abc='</AuthenticationErrorDetail></Error>";
    const auto inXml = [xml](const char *code) { return QByteArray(xml).replace("%1", code); };
    const auto inJson = [](const char *code) {
        return QByteArray(R"({"odata.error":{"code":"%1","message":{"lang":"en-US","value":"Why\nRequestId:1"}}})")
            .replace("%1", code);
    };
    row("table missing, JSON", key, 404, "", inJson("TableNotFound"), ErrorKind::TableMissing, "TableNotFound",
        "MarketplaceLeads");
    row("table missing, XML", key, 404, "", inXml("TableNotFound"), ErrorKind::TableMissing, "TableNotFound",
        "MarketplaceLeads");
    row("table missing, header", key, 404, "TableNotFound", "", ErrorKind::TableMissing, "TableNotFound",
        "MarketplaceLeads");
    row("table missing, Cosmos", key, 404, "", R"({"odata.error":{"code":"ResourceNotFound","message":"Why"}})",
        ErrorKind::TableMissing, "ResourceNotFound", "MarketplaceLeads");
    row("the header counts", key, 404, "TableNotFound", inXml("Other"), ErrorKind::TableMissing, "TableNotFound",
        "MarketplaceLeads");
    row("a page not found elsewhere", key, 404, "", "<html/>", ErrorKind::RequestRejected, "");
    row("wrong key", key, 403, "AuthenticationFailed", inXml("AuthenticationFailed"), ErrorKind::KeyRejected,
        "AuthenticationFailed");
    row("wrong key, JSON", key, 403, "", inJson("AuthenticationFailed"), ErrorKind::KeyRejected,
        "AuthenticationFailed");
    row("wrong key, as the emulator says it", key, 403, "AuthorizationFailure",
        "<Error><Code>AuthorizationFailure</Code><Message>Server failed to authenticate the request.</Message></Error>",
        ErrorKind::KeyRejected, "AuthorizationFailure");
    row("wrong key, Cosmos", key, 401, "", R"({"odata.error":{"code":"Unauthorized","message":{"value":"Why"}}})",
        ErrorKind::KeyRejected, "Unauthorized");
    row("firewall", key, 403, "AuthorizationFailure", inXml("AuthorizationFailure"), ErrorKind::AccessDenied,
        "AuthorizationFailure");
    row("account disabled", key, 403, "AccountIsDisabled", "", ErrorKind::AccessDenied, "AccountIsDisabled");
    row("account permissions", key, 403, "InsufficientAccountPermissions", "", ErrorKind::AccessDenied,
        "InsufficientAccountPermissions");
    row("bad SAS", goodSas, 403, "AuthenticationFailed", "", ErrorKind::KeyRejected, "AuthenticationFailed");
    row("expired SAS", expiredSas, 403, "AuthenticationFailed", "", ErrorKind::SasExpired, "AuthenticationFailed",
        "2018-09-01T00:00:00Z");
    row("expired SAS, emulator", expiredSas, 403, "AuthorizationFailure", "", ErrorKind::SasExpired,
        "AuthorizationFailure", "2018-09-01T00:00:00Z");
    row("expired SAS, date only", QByteArray(expiredSas).replace("T00%3A00%3A00Z", ""), 403, "AuthenticationFailed", "",
        ErrorKind::SasExpired, "AuthenticationFailed", "2018-09-01T00:00:00Z");
    row("SAS without the right", goodSas, 403, "AuthorizationPermissionMismatch", "", ErrorKind::SasInsufficient,
        "AuthorizationPermissionMismatch", "sp=r");
    row("SAS for other services", goodSas, 403, "AuthorizationServiceMismatch", "", ErrorKind::SasInsufficient,
        "AuthorizationServiceMismatch", "ss=t");
    row("SAS for other resources", goodSas, 403, "AuthorizationResourceTypeMismatch", "", ErrorKind::SasInsufficient,
        "AuthorizationResourceTypeMismatch", "srt=co");
    row("SAS that begins later", "sv=2021-08-06&ss=t&srt=co&sp=r&st=2034-01-01&se=2035-01-01&sig=a%2Bb%2Fc%3D", 403,
        "AuthenticationFailed", "", ErrorKind::SasInsufficient, "AuthenticationFailed", "st=2034-01-01T00:00:00Z");
    row("SAS for https", goodSas, 403, "AuthorizationProtocolMismatch", "", ErrorKind::SasInsufficient,
        "AuthorizationProtocolMismatch", "spr");
    row("SAS for another address", goodSas, 403, "AuthorizationSourceIPMismatch", "", ErrorKind::SasInsufficient,
        "AuthorizationSourceIPMismatch", "sip");
    row("SAS, firewall", goodSas, 403, "AuthorizationFailure", "", ErrorKind::AccessDenied, "AuthorizationFailure");
    row("busy", key, 503, "ServerBusy", inXml("ServerBusy"), ErrorKind::Throttled, "ServerBusy");
    row("too many", key, 429, "", "", ErrorKind::Throttled, "");
    row("server error", key, 500, "InternalError", inJson("InternalError"), ErrorKind::ServiceFailed, "InternalError");
    row("unavailable", key, 503, "", "<html/>", ErrorKind::ServiceFailed, "");
    row("anything else", key, 400, "", inJson("InvalidInput"), ErrorKind::RequestRejected, "InvalidInput");
}

void tst_TableClient::query_refused_tellsWhy()
{
    QFETCH(QByteArray, credential);
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, serviceCode);
    QFETCH(QString, subject);
    ServerAnswer answer{.status = status,
                        .headers = {{"x-ms-request-id", "r-1"}, {"Date", http::toHttpDate(m_clock->nowUtc())}},
                        .body = body};
    if (!code.isEmpty())
        answer.headers.append({"x-ms-error-code", code});
    m_server->setHandler([answer](const ServerRequest &) { return answer; });
    const auto page = client(credential).query({}, {}, {});
    QVERIFY(!page);
    QCOMPARE(page.error().kind, kind);
    QCOMPARE(page.error().serviceCode, serviceCode);
    QCOMPARE(page.error().subject, subject);
    QCOMPARE(page.error().httpStatus, status);
    QCOMPARE(page.error().requestId, QStringLiteral("r-1"));
    if (body.contains("Why"))
        QVERIFY(page.error().detail.startsWith(QLatin1StringView("Why")));
    QVERIFY(!page.error().detail.contains(QLatin1StringView("MAC"))); // it repeats the signature
    QCOMPARE(m_server->requests().size(), status == 429 || status >= 500 ? 5 : 1);
}

void tst_TableClient::query_clockOff_isClockSkew_data()
{
    QTest::addColumn<int>("minutes"); // the service's clock beyond ours
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("told");
    QTest::newRow("behind") << 16 << ErrorKind::ClockSkew << QStringLiteral("16 minutes behind");
    QTest::newRow("ahead") << -61 << ErrorKind::ClockSkew << QStringLiteral("61 minutes ahead");
    QTest::newRow("within tolerance") << 14 << ErrorKind::KeyRejected << QString();
}

void tst_TableClient::query_clockOff_isClockSkew()
{
    QFETCH(int, minutes);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, told);
    m_server->enqueue({.status = 403,
                       .headers = {{"Date", http::toHttpDate(m_clock->nowUtc().addSecs(60 * minutes))},
                                   {"x-ms-error-code", "AuthenticationFailed"}}});
    const auto page = keyClient().query({}, {}, {});
    QVERIFY(!page);
    QCOMPARE(page.error().kind, kind);
    QVERIFY(page.error().detail.contains(told));
}

void tst_TableClient::query_sasClockOff_isNotClockSkew()
{
    // Nothing of ours is signed; and it is the service's clock that makes the signature expire.
    m_server->enqueue(
        {.status = 403,
         .headers = {{"Date", "Mon, 01 Jan 2035 00:00:01 GMT"}, {"x-ms-error-code", "AuthenticationFailed"}}});
    const auto page = client(goodSas).query({}, {}, {});
    QVERIFY(!page);
    QCOMPARE(page.error().kind, ErrorKind::SasExpired);
    QCOMPARE(page.error().subject, QStringLiteral("2035-01-01T00:00:00Z"));
}

void tst_TableClient::query_withoutEndpoint_saysSo()
{
    StorageAccount blobsOnly = account(goodSas);
    blobsOnly.tableEndpoint.clear();
    const auto page = TableClient(*m_http, blobsOnly, QStringLiteral("MarketplaceLeads"), m_clock).query({}, {}, {});
    QVERIFY(!page);
    QCOMPARE(page.error().kind, ErrorKind::WrongConnectionString);
    QCOMPARE(page.error().subject, QStringLiteral("TableEndpoint"));
    QCOMPARE(page.error().serviceCode, QStringLiteral("missing"));
}

void tst_TableClient::query_ofFewRows_asksForThem()
{
    m_server->enqueue({.body = emptyPage});
    QVERIFY(keyClient().query({}, {}, {}, 5));
    QVERIFY(m_server->requests().at(0).target.endsWith("?$top=5"));
}

void tst_TableClient::insert_sendsWhatTheProtocolSays()
{
    m_server->enqueue({.status = 204});
    const QByteArray entity = R"({"PartitionKey":"a","RowKey":"b"})";
    QVERIFY(keyClient().insert(entity, {}));
    const ServerRequest request = m_server->requests().value(0);
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.target, QByteArray("/devstoreaccount1/MarketplaceLeads"));
    QCOMPARE(request.body, entity);
    QCOMPARE(request.header("Content-Type"), QByteArray("application/json"));
    QCOMPARE(request.header("Prefer"), QByteArray("return-no-content"));
    QCOMPARE(request.header("DataServiceVersion"), QByteArray("3.0"));
    const QByteArray text =
        "POST\n\napplication/json\nFri, 28 Sep 2018 18:24:18 GMT\n/devstoreaccount1/devstoreaccount1/MarketplaceLeads";
    const core::Secret key = std::get<azure::AccountKey>(account("UseDevelopmentStorage=true").credential).key;
    QCOMPARE(request.header("Authorization"), "SharedKey devstoreaccount1:" + azure::sharedkey::signature(text, key));
}

void tst_TableClient::entity_isReadAndRemovedByItsKeys()
{
    const QByteArray entity = R"({"odata.metadata":"x","PartitionKey":"9:2F28:2F2018","RowKey":"o'k"})";
    m_server->enqueue({.body = entity});
    m_server->enqueue({.body = "<html>Sign in to the guest network</html>"});
    m_server->enqueue({.status = 204});
    TableClient table = keyClient();
    const QString partition = QStringLiteral("9:2F28:2F2018");
    const QString row = QStringLiteral("o'k č/");
    const auto read = table.read(partition, row, {});
    QVERIFY(read);
    QCOMPARE(*read, entity);
    const auto page = table.read(partition, row, {});
    QVERIFY(!page);
    QCOMPARE(page.error().kind, ErrorKind::UnreadableAnswer);
    QVERIFY(table.remove(partition, row, {}));
    const auto requests = m_server->requests();
    const QByteArray target =
        "/devstoreaccount1/MarketplaceLeads(PartitionKey='9%3A2F28%3A2F2018',RowKey='o%27%27k%20%C4%8D%2F')";
    QCOMPARE(requests.at(0).method, QByteArray("GET"));
    QCOMPARE(requests.at(0).target, target);
    QCOMPARE(requests.at(2).method, QByteArray("DELETE"));
    QCOMPARE(requests.at(2).target, target);
    QCOMPARE(requests.at(2).header("If-Match"), QByteArray("*"));
}

void tst_TableClient::entity_thatIsNotThere_isNoMissingTable()
{
    m_server->setHandler([](const ServerRequest &) {
        return ServerAnswer{.status = 404, .headers = {{"x-ms-error-code", "ResourceNotFound"}}};
    });
    const auto read = keyClient().read(QStringLiteral("a"), QStringLiteral("b"), {});
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::RequestRejected);
    QCOMPARE(read.error().httpStatus, 404);
    const auto removed = keyClient().remove(QStringLiteral("a"), QStringLiteral("b"), {});
    QVERIFY(!removed);
    QCOMPARE(removed.error().kind, ErrorKind::RequestRejected);
}

void tst_TableClient::write_withoutTheRight_namesIt()
{
    m_server->setHandler([](const ServerRequest &) {
        return ServerAnswer{.status = 403, .headers = {{"x-ms-error-code", "AuthorizationPermissionMismatch"}}};
    });
    QCOMPARE(client(goodSas).insert("{}", {}).error().subject, QStringLiteral("sp=a"));
    QCOMPARE(client(goodSas).remove(QStringLiteral("a"), QStringLiteral("b"), {}).error().subject,
             QStringLiteral("sp=d"));
}

QTEST_GUILESS_MAIN(tst_TableClient)
#include "tst_tableclient.moc"
