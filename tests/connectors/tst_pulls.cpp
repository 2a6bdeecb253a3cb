// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/connectorkind.h"
#include "http/client.h"
#include "support/scriptedserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrlQuery>

using namespace leadlight;
using connectors::Connector;
using connectors::LeadPull;
using connectors::PullPage;
using core::ErrorKind;
using testsupport::ScriptedServer;
using testsupport::ServerAnswer;
using testsupport::ServerRequest;

/// The pulls of Azure Table and Azure Blob against answers that a real service does not give on request.
class PullsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void table_pagedThroughEmptyPages_bringsEveryRow();
    void table_withARepeatingToken_endsInAnError();
    void table_thatIsMissing_isNoError();
    void table_withATokenNoLongerTaken_beginsThePassAnew();
    void table_secondPull_asksFromTheNewestOn();
    void table_answerCutShort_isReadAgain();
    void blob_changedOnly_isDownloaded();
    void blob_thatIsNoLeads_appearsAsAProblem();
    void blob_deletedMeanwhile_isPassedOver();
    void container_thatIsMissing_isNoError();

private:
    std::unique_ptr<LeadPull> open(const ScriptedServer &server, const QString &kind);

    http::Client m_http{{.retry = {.retries = 3, .firstDelay = std::chrono::milliseconds(1)}}};
};

namespace {

QByteArray entity(int number)
{
    return QStringLiteral(
               R"({"PartitionKey":"p","RowKey":"%1","Timestamp":"2026-01-01T00:00:%2.0000000Z","LeadSource":"SPZA"})")
        .arg(number)
        .arg(number, 2, 10, QLatin1Char('0'))
        .toUtf8();
}

ServerAnswer tablePage(const QList<int> &rows, const QByteArray &next)
{
    QList<QByteArray> entities;
    for (const int row : rows)
        entities.append(entity(row));
    ServerAnswer answer;
    answer.headers = {{"Content-Type", "application/json"}};
    if (!next.isEmpty())
        answer.headers.append(std::pair<QByteArray, QByteArray>("x-ms-continuation-NextPartitionKey", next));
    answer.body = "{\"odata.metadata\":\"x\",\"value\":[" + entities.join(',') + "]}";
    return answer;
}

ServerAnswer serviceError(int status, const QByteArray &code)
{
    return {.status = status,
            .headers = {{"Content-Type", "application/json"}, {"x-ms-error-code", code}},
            .body =
                "{\"odata.error\":{\"code\":\"" + code + "\",\"message\":{\"lang\":\"en-US\",\"value\":\"said so\"}}}"};
}

ServerAnswer blobList(const QList<std::pair<QByteArray, QByteArray>> &blobs)
{
    QByteArray xml = "<?xml version=\"1.0\" encoding=\"utf-8\"?><EnumerationResults><Blobs>";
    for (const auto &[name, etag] : blobs) {
        xml += "<Blob><Name>" + name +
               "</Name><Properties><Last-Modified>Fri, 28 Sep 2018 18:24:18 GMT</Last-Modified><Etag>" + etag +
               "</Etag><Content-Length>10</Content-Length></Properties></Blob>";
    }
    return {.headers = {{"Content-Type", "application/xml"}},
            .body = xml + "</Blobs><NextMarker /></EnumerationResults>"};
}

/// Runs a pull to its end and puts all its leads together.
core::Result<PullPage> pullAll(LeadPull &pull)
{
    PullPage all;
    for (;;) {
        auto step = pull.next({});
        if (!step)
            return core::failure(step);
        for (leads::Lead &lead : step->leads)
            all.leads.push_back(std::move(lead));
        all.documents += step->documents;
        all.checkpoint = step->checkpoint;
        if (step->last)
            return all;
    }
}

QByteArray queryValue(const ServerRequest &request, const QString &key)
{
    return QUrlQuery(QUrl::fromEncoded("http://h" + request.target)).queryItemValue(key, QUrl::FullyDecoded).toUtf8();
}

} // namespace

std::unique_ptr<LeadPull> PullsTest::open(const ScriptedServer &server, const QString &kind)
{
    const Connector connector{
        QStringLiteral("u"), QStringLiteral("n"), kind, {{QStringLiteral("container"), QStringLiteral("leads")}}};
    const QByteArray url = server.url().toEncoded();
    const QByteArray text =
        "DefaultEndpointsProtocol=http;AccountName=contosoleads;AccountKey="
        "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;TableEndpoint=" +
        url + ";BlobEndpoint=" + url;
    auto pull = connectors::connectorKind(kind)->openPull(
        connector,
        [&](const QString &, std::stop_token) -> core::Result<core::Secret> { return core::Secret(QByteArray(text)); },
        m_http, {});
    if (!pull)
        qFatal("%s", qPrintable(pull.error().detail));
    return std::move(*pull);
}

void PullsTest::table_pagedThroughEmptyPages_bringsEveryRow()
{
    ScriptedServer server;
    server.enqueue(tablePage({1, 2}, "one"));
    server.enqueue(tablePage({}, "two"));
    server.enqueue(tablePage({}, "three/+ č"));
    server.enqueue(tablePage({3}, {}));
    const auto pull = open(server, QStringLiteral("azure-table"));
    pull->start({});
    const auto all = pullAll(*pull);
    QVERIFY(all);
    QCOMPARE(all->leads.size(), 3u);
    QCOMPARE(all->leads[2].raw.bytes, entity(3));
    QCOMPARE(std::get<leads::TableKey>(all->leads[2].place).rowKey, QStringLiteral("3"));
    QCOMPARE(server.requests().size(), 4);
    QCOMPARE(queryValue(server.requests()[2], QStringLiteral("NextPartitionKey")), QByteArray("two"));
}

void PullsTest::table_withARepeatingToken_endsInAnError()
{
    ScriptedServer server;
    server.setHandler([](const ServerRequest &) { return tablePage({1}, "again"); });
    const auto pull = open(server, QStringLiteral("azure-table"));
    pull->start({});
    const auto all = pullAll(*pull);
    QVERIFY(!all);
    QCOMPARE(all.error().kind, ErrorKind::RepeatingToken);
    QCOMPARE(server.requests().size(), 2);
}

void PullsTest::table_thatIsMissing_isNoError()
{
    ScriptedServer server;
    server.enqueue(serviceError(404, "TableNotFound"));
    const auto pull = open(server, QStringLiteral("azure-table"));
    pull->start({});
    const auto all = pullAll(*pull);
    QVERIFY(all);
    QVERIFY(all->leads.empty());
    QVERIFY(pull->destinationMissing());
}

void PullsTest::table_withATokenNoLongerTaken_beginsThePassAnew()
{
    ScriptedServer server;
    int passes = 0;
    // The pull that is interrupted may have asked for the page ahead.
    server.setHandler([&passes](const ServerRequest &request) {
        if (queryValue(request, QStringLiteral("NextPartitionKey")) == "old")
            return serviceError(400, "InvalidInput");
        return ++passes == 1 ? tablePage({1}, "old") : tablePage({1, 2}, {});
    });
    auto interrupted = open(server, QStringLiteral("azure-table"));
    interrupted->start({});
    const auto step = interrupted->next({});
    QVERIFY(step && !step->last);
    interrupted.reset();

    const auto pull = open(server, QStringLiteral("azure-table"));
    pull->start({.checkpoint = step->checkpoint});
    const auto all = pullAll(*pull);
    QVERIFY(all);
    QCOMPARE(all->leads.size(), 2u);
    const auto requests = server.requests();
    QVERIFY(requests.size() >= 3);
    QCOMPARE(queryValue(requests.at(requests.size() - 2), QStringLiteral("NextPartitionKey")), QByteArray("old"));
    QCOMPARE(queryValue(requests.last(), QStringLiteral("NextPartitionKey")), QByteArray());
}

void PullsTest::table_secondPull_asksFromTheNewestOn()
{
    ScriptedServer server;
    ServerAnswer first = tablePage({1, 9, 5}, {});
    first.headers.append(std::pair<QByteArray, QByteArray>("Date", "Thu, 01 Jan 2026 00:01:00 GMT"));
    server.enqueue(first);
    const auto pull = open(server, QStringLiteral("azure-table"));
    pull->start({});
    const auto all = pullAll(*pull);
    QVERIFY(all);

    server.enqueue(tablePage({}, {}));
    const auto second = open(server, QStringLiteral("azure-table"));
    second->start({.checkpoint = all->checkpoint});
    QVERIFY(pullAll(*second));
    QCOMPARE(queryValue(server.requests()[1], QStringLiteral("$filter")),
             QByteArray("Timestamp ge datetime'2026-01-01T00:00:09.0000000Z'"));

    server.enqueue(tablePage({1, 9, 5}, {}));
    const auto full = open(server, QStringLiteral("azure-table"));
    full->start({.checkpoint = all->checkpoint, .full = true});
    const auto step = full->next({});
    QVERIFY(step && step->ofFullPass && step->last);
    QCOMPARE(queryValue(server.requests()[2], QStringLiteral("$filter")), QByteArray());
}

void PullsTest::table_answerCutShort_isReadAgain()
{
    ScriptedServer server;
    ServerAnswer cut = tablePage({1, 2, 3}, {});
    cut.end = ServerAnswer::End::Close;
    cut.sendOnly = 40;
    server.enqueue(cut);
    server.enqueue({.end = ServerAnswer::End::CloseAtOnce});
    server.enqueue(serviceError(503, "ServerBusy"));
    server.enqueue(tablePage({1, 2, 3}, {}));
    const auto pull = open(server, QStringLiteral("azure-table"));
    pull->start({});
    const auto all = pullAll(*pull);
    QVERIFY2(all, all ? "" : qPrintable(all.error().detail));
    QCOMPARE(all->leads.size(), 3u);
}

void PullsTest::blob_changedOnly_isDownloaded()
{
    ScriptedServer server;
    server.enqueue(blobList({{"same.csv", "1"}, {"changed.csv", "2"}, {"new.csv", "1"}}));
    server.setHandler([](const ServerRequest &) {
        return ServerAnswer{.headers = {{"ETag", "\"2\""}, {"Last-Modified", "Fri, 28 Sep 2018 18:24:18 GMT"}},
                            .body = "PartitionKey,RowKey,LeadSource\r\np,1,SPZA\r\np,2,SPZA\r\n"};
    });
    const auto pull = open(server, QStringLiteral("azure-blob"));
    pull->start({.documentVersions = {{QStringLiteral("same.csv"), QStringLiteral("1")},
                                      {QStringLiteral("changed.csv"), QStringLiteral("1")}}});
    const auto all = pullAll(*pull);
    QVERIFY2(all, all ? "" : qPrintable(all.error().detail));
    QCOMPARE(all->leads.size(), 4u);
    QCOMPARE(all->leads[0].place, leads::LeadPlace(leads::BlobRow{QStringLiteral("changed.csv"), 1}));
    QCOMPARE(all->leads[0].receivedAt.toText(), QStringLiteral("2018-09-28T18:24:18.000Z"));
    QCOMPARE(all->documents.size(), 2);
    QCOMPARE(all->documents[0].version, QStringLiteral("2"));
    QCOMPARE(server.requests().size(), 3);
}

void PullsTest::blob_thatIsNoLeads_appearsAsAProblem()
{
    const QByteArray png("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    ScriptedServer server;
    server.enqueue(blobList({{"logo.png", "1"}}));
    server.setHandler([&](const ServerRequest &) { return ServerAnswer{.headers = {{"ETag", "\"1\""}}, .body = png}; });
    const auto pull = open(server, QStringLiteral("azure-blob"));
    pull->start({});
    const auto all = pullAll(*pull);
    QVERIFY(all);
    QCOMPARE(all->leads.size(), 1u);
    QCOMPARE(all->leads[0].raw.bytes, png);
    QCOMPARE(all->leads[0].problems.size(), 1);
}

void PullsTest::blob_deletedMeanwhile_isPassedOver()
{
    ScriptedServer server;
    server.enqueue(blobList({{"gone.csv", "1"}}));
    server.enqueue({.status = 404, .headers = {{"x-ms-error-code", "BlobNotFound"}}});
    const auto pull = open(server, QStringLiteral("azure-blob"));
    pull->start({});
    const auto all = pullAll(*pull);
    QVERIFY(all);
    QVERIFY(all->documents.isEmpty());
}

void PullsTest::container_thatIsMissing_isNoError()
{
    ScriptedServer server;
    server.enqueue(serviceError(404, "ContainerNotFound"));
    const auto pull = open(server, QStringLiteral("azure-blob"));
    pull->start({});
    QVERIFY(pullAll(*pull));
    QVERIFY(pull->destinationMissing());
}

QTEST_GUILESS_MAIN(PullsTest)
#include "tst_pulls.moc"
