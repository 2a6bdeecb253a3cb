// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "azure/blobclient.h"
#include "azure/sharedkey.h"
#include "support/scriptedserver.h"
#include "support/testclock.h"

#include <QTest>

using namespace leadlight;
using namespace leadlight::testsupport;
using azure::BlobClient;
using azure::StorageAccount;
using core::ErrorKind;

namespace {

const QByteArray listing =
    "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
    "<EnumerationResults ServiceEndpoint=\"http://127.0.0.1/devstoreaccount1/\" "
    "ContainerName=\"leads\"><Prefix>2018/</Prefix><Blobs>\n"
    "<Blob><Name>2018/&amp; černý kůň.csv</Name><Properties><Creation-Time>x</Creation-Time><Last-Modified>Fri, 28 Sep "
    "2018 18:24:18 GMT</Last-Modified>\n"
    "<Etag>0x8D6256F</Etag><Content-Length>3000000000</Content-Length><Content-Type>text/csv</"
    "Content-Type><Content-MD5/></Properties>\n"
    "<OrMetadata/></Blob>\n"
    "<BlobPrefix><Name>2018/09/</Name></BlobPrefix>\n"
    "<Blob><Name "
    "Encoded=\"true\">2018/%EF%BF%BEx</Name><Deleted>false</Deleted><Properties><Etag>\"0x2\"</Etag><Content-Length>0</"
    "Content-Length></Properties></Blob>\n"
    "</Blobs><NextMarker>2!76!MDAw+/=</NextMarker></EnumerationResults>";

} // namespace

class tst_BlobClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void list_page_isRead();
    void list_goesOnAtMarker();
    void list_request_isSigned();
    void list_unreadable_isAnError_data();
    void list_unreadable_isAnError();
    void list_missingContainer_isContainerMissing();
    void list_refused_tellsWhatTheSasLacks();
    void download_content_isExact();
    void download_name_isEncoded_data();
    void download_name_isEncoded();
    void download_compressedBlob_staysAsStored();
    void download_cutAnswer_isTriedAgain();
    void download_deletedBlob_tellsTheCode();
    void list_ofFewBlobs_asksForThem();
    void upload_sendsWhatTheProtocolSays();
    void remove_sendsWhatTheProtocolSays();
    void everything_withoutEndpoint_saysSo();

private:
    [[nodiscard]] BlobClient client() const { return {*m_http, m_account, QStringLiteral("leads"), m_clock}; }

    std::shared_ptr<TestClock> m_clock;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<http::Client> m_http;
    StorageAccount m_account;
};

void tst_BlobClient::init()
{
    m_clock = std::make_shared<TestClock>(QDateTime(QDate(2018, 9, 28), QTime(18, 24, 18), Qt::UTC));
    m_server = std::make_unique<ScriptedServer>();
    m_http = std::make_unique<http::Client>(http::ClientOptions{}, m_clock);
    m_account = *StorageAccount::fromConnectionString(core::Secret("UseDevelopmentStorage=true"));
    m_account.blobEndpoint = m_server->url(QStringLiteral("/devstoreaccount1"));
}

void tst_BlobClient::list_page_isRead()
{
    m_server->enqueue({.body = listing, .chunked = true});
    const auto list = client().list(QStringLiteral("2018/"), {}, {});
    QVERIFY(list);
    QCOMPARE(list->nextMarker, QStringLiteral("2!76!MDAw+/="));
    QCOMPARE(list->blobs.size(), 2);
    const azure::BlobItem &first = list->blobs.at(0);
    QCOMPARE(first.name, QStringLiteral("2018/& černý kůň.csv"));
    QCOMPARE(first.etag, QStringLiteral("0x8D6256F"));
    QCOMPARE(first.size, Q_INT64_C(3000000000));
    QCOMPARE(first.contentType, QStringLiteral("text/csv"));
    QCOMPARE(first.lastModified, QDateTime(QDate(2018, 9, 28), QTime(18, 24, 18), Qt::UTC));
    QCOMPARE(list->blobs.at(1).name, QStringLiteral("2018/\uFFFEx"));
    QCOMPARE(list->blobs.at(1).etag, QStringLiteral("0x2"));
}

void tst_BlobClient::list_goesOnAtMarker()
{
    m_server->enqueue({.body = "<EnumerationResults><Blobs/><NextMarker/></EnumerationResults>"});
    const auto list = client().list(QStringLiteral("a&b č/"), QStringLiteral("2!76!MDAw+/="), {});
    QVERIFY(list);
    QVERIFY(list->blobs.isEmpty());
    QVERIFY(list->nextMarker.isEmpty());
    QCOMPARE(m_server->requests().value(0).target,
             QByteArray("/devstoreaccount1/"
                        "leads?restype=container&comp=list&prefix=a%26b%20%C4%8D%2F&marker=2%2176%21MDAw%2B%2F%3D"));
}

void tst_BlobClient::list_request_isSigned()
{
    m_server->enqueue({.body = "<EnumerationResults/>"});
    QVERIFY(client().list({}, {}, {}));
    const ServerRequest request = m_server->requests().value(0);
    QCOMPARE(request.header("x-ms-date"), QByteArray("Fri, 28 Sep 2018 18:24:18 GMT"));
    QCOMPARE(request.header("x-ms-version"), QByteArray("2021-08-06"));
    QVERIFY(request.header("Authorization").startsWith("SharedKey devstoreaccount1:"));
}

void tst_BlobClient::list_unreadable_isAnError_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("JSON") << QByteArray("{}");
    QTest::newRow("other XML") << QByteArray("<Error/>");
    QTest::newRow("cut") << listing.left(listing.size() - 10);
    QTest::newRow("cut in the middle") << listing.left(listing.size() / 2);
    QTest::newRow("more behind it") << QByteArray(listing + "<x/>");
}

void tst_BlobClient::list_unreadable_isAnError()
{
    QFETCH(QByteArray, body);
    m_server->enqueue({.body = body});
    const auto list = client().list({}, {}, {});
    QVERIFY(!list);
    QCOMPARE(list.error().kind, ErrorKind::UnreadableAnswer);
}

void tst_BlobClient::list_missingContainer_isContainerMissing()
{
    m_server->enqueue(
        {.status = 404,
         .body = "<?xml version=\"1.0\"?><Error><Code>ContainerNotFound</Code><Message>Why</Message></Error>"});
    const auto list = client().list({}, {}, {});
    QVERIFY(!list);
    QCOMPARE(list.error().kind, ErrorKind::ContainerMissing);
    QCOMPARE(list.error().subject, QStringLiteral("leads"));
}

void tst_BlobClient::list_refused_tellsWhatTheSasLacks()
{
    m_account.credential = azure::SharedAccessSignature{core::Secret("sv=2021-08-06&sp=r&sig=x")};
    m_server->enqueue({.status = 403, .headers = {{"x-ms-error-code", "AuthorizationPermissionMismatch"}}});
    const auto list = client().list({}, {}, {});
    QVERIFY(!list);
    QCOMPARE(list.error().kind, ErrorKind::SasInsufficient);
    QCOMPARE(list.error().subject, QStringLiteral("sp=rl"));
}

void tst_BlobClient::download_content_isExact()
{
    QByteArray bytes(1'000'000, Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<char>(i * 7 % 256);
    m_server->enqueue(
        {.headers = {{"ETag", "\"0x8D6256F\""}, {"Last-Modified", "Fri, 28 Sep 2018 18:24:18 GMT"}}, .body = bytes});
    const auto content = client().download(QStringLiteral("a.csv"), {});
    QVERIFY(content);
    QVERIFY(content->bytes == bytes);
    QCOMPARE(content->etag, QStringLiteral("0x8D6256F"));
    QCOMPARE(content->lastModified, QDateTime(QDate(2018, 9, 28), QTime(18, 24, 18), Qt::UTC));
}

void tst_BlobClient::download_name_isEncoded_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("plain") << QStringLiteral("2018/09/leads.csv") << QByteArray("2018/09/leads.csv");
    QTest::newRow("letters") << QStringLiteral("černý kůň") << QByteArray("%C4%8Dern%C3%BD%20k%C5%AF%C5%88");
    QTest::newRow("odd ones") << QStringLiteral("a?b#c%d+e&f=g;h\"i")
                              << QByteArray("a%3Fb%23c%25d%2Be%26f%3Dg%3Bh%22i");
    QTest::newRow("slashes") << QStringLiteral("a//b/") << QByteArray("a//b/");
}

void tst_BlobClient::download_name_isEncoded()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, path);
    m_server->enqueue({.body = "x"});
    QVERIFY(client().download(name, {}));
    QCOMPARE(m_server->requests().value(0).target, "/devstoreaccount1/leads/" + path);
}

void tst_BlobClient::download_compressedBlob_staysAsStored()
{
    const QByteArray gzip = QByteArray::fromHex("1f8b08000000000000034b04003bbeb7e801000000"); // "a"
    m_server->enqueue({.headers = {{"Content-Encoding", "gzip"}}, .body = gzip});
    const auto content = client().download(QStringLiteral("a.csv"), {});
    QVERIFY(content);
    QCOMPARE(content->bytes, gzip);
}

void tst_BlobClient::download_cutAnswer_isTriedAgain()
{
    m_server->setHandler([this](const ServerRequest &) {
        return m_clock->waits().isEmpty()
                   ? ServerAnswer{.body = "a,b\n1,2\n", .end = ServerAnswer::End::Close, .sendOnly = 4}
                   : ServerAnswer{.body = "a,b\n1,2\n"};
    });
    const auto content = client().download(QStringLiteral("a.csv"), {});
    QVERIFY(content);
    QCOMPARE(content->bytes, QByteArray("a,b\n1,2\n"));
}

void tst_BlobClient::download_deletedBlob_tellsTheCode()
{
    m_server->enqueue({.status = 404, .headers = {{"x-ms-error-code", "BlobNotFound"}}});
    const auto content = client().download(QStringLiteral("a.csv"), {});
    QVERIFY(!content);
    QCOMPARE(content.error().kind, ErrorKind::RequestRejected);
    QCOMPARE(content.error().serviceCode, QStringLiteral("BlobNotFound"));
}

void tst_BlobClient::list_ofFewBlobs_asksForThem()
{
    m_server->enqueue({.body = "<EnumerationResults/>"});
    QVERIFY(client().list({}, {}, {}, 5));
    QVERIFY(m_server->requests().at(0).target.endsWith("?restype=container&comp=list&maxresults=5"));
}

void tst_BlobClient::upload_sendsWhatTheProtocolSays()
{
    m_server->enqueue({.status = 201});
    QVERIFY(client().upload(QStringLiteral("a/č.csv"), "x,y", "text/csv", {}));
    const ServerRequest request = m_server->requests().value(0);
    QCOMPARE(request.method, QByteArray("PUT"));
    QCOMPARE(request.target, QByteArray("/devstoreaccount1/leads/a/%C4%8D.csv"));
    QCOMPARE(request.header("x-ms-blob-type"), QByteArray("BlockBlob"));
    QCOMPARE(request.header("Content-Type"), QByteArray("text/csv"));
    QCOMPARE(request.body, QByteArray("x,y"));
    // The length and the type of what is written are signed.
    const QByteArray text =
        "PUT\n\n\n3\n\ntext/csv\n\n\n\n\n\n\nx-ms-blob-type:BlockBlob\nx-ms-date:Fri, 28 Sep 2018 18:24:18 GMT\n"
        "x-ms-version:2021-08-06\n/devstoreaccount1/devstoreaccount1/leads/a/%C4%8D.csv";
    const core::Secret key = std::get<azure::AccountKey>(m_account.credential).key;
    QCOMPARE(request.header("Authorization"), "SharedKey devstoreaccount1:" + azure::sharedkey::signature(text, key));
}

void tst_BlobClient::remove_sendsWhatTheProtocolSays()
{
    m_server->enqueue({.status = 202});
    m_server->enqueue({.status = 404, .headers = {{"x-ms-error-code", "BlobNotFound"}}});
    QVERIFY(client().remove(QStringLiteral("a b"), {}));
    const ServerRequest request = m_server->requests().value(0);
    QCOMPARE(request.method, QByteArray("DELETE"));
    QCOMPARE(request.target, QByteArray("/devstoreaccount1/leads/a%20b"));
    const auto missing = client().remove(QStringLiteral("a b"), {});
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::RequestRejected);
    QCOMPARE(missing.error().httpStatus, 404);
}

void tst_BlobClient::everything_withoutEndpoint_saysSo()
{
    m_account.blobEndpoint.clear();
    const auto list = client().list({}, {}, {});
    const auto content = client().download(QStringLiteral("a"), {});
    QVERIFY(!list && !content);
    QCOMPARE(list.error().kind, ErrorKind::WrongConnectionString);
    QCOMPARE(list.error().subject, QStringLiteral("BlobEndpoint"));
    QCOMPARE(content.error(), list.error());
}

QTEST_GUILESS_MAIN(tst_BlobClient)
#include "tst_blobclient.moc"
