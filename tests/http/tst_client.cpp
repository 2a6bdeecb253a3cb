// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/client.h"
#include "http/httpdate.h"
#include "support/scriptedserver.h"
#include "support/testclock.h"

#include <QSemaphore>
#include <QSslCertificate>
#include <QSslKey>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace leadlight;
using namespace leadlight::testsupport;
using namespace std::chrono_literals;
using core::ErrorKind;
using http::Request;
using http::Response;
using End = ServerAnswer::End;

namespace {

// Made for this test: a certificate that nobody trusts.
constexpr const char *certificate = "-----BEGIN CERTIFICATE-----\n"
                                    "MIIBkDCCATWgAwIBAgIULk80ssLzsHn6emz2EcXGCxzmhJcwCgYIKoZIzj0EAwIw\n"
                                    "HDEaMBgGA1UEAwwRdW50cnVzdGVkLmV4YW1wbGUwIBcNMjYxMTIxMDIzMDU2WhgP\n"
                                    "MjEyNjEwMjgwMjMwNTZaMBwxGjAYBgNVBAMMEXVudHJ1c3RlZC5leGFtcGxlMFkw\n"
                                    "EwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE/kA7Sv9bxXkG668au1umdNTkNodEIm8S\n"
                                    "CtGlOenF7ixkzHVv0cTHX0t4xrTj5j0E1ZBeHcydbj3nscK5JJQAm6NTMFEwHQYD\n"
                                    "VR0OBBYEFMLAzEcxjxYK7V1HkGri6XvY8P3tMB8GA1UdIwQYMBaAFMLAzEcxjxYK\n"
                                    "7V1HkGri6XvY8P3tMA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDSQAwRgIh\n"
                                    "AN1edvY1FomaT6bmMFqhzuzdKcq9iYjowgZPHiOhZoYNAiEAhMCYWXP5ZC+Grj5m\n"
                                    "YZf6/iNHqmm5xmFkRnPA7HTvyak=\n"
                                    "-----END CERTIFICATE-----\n";
constexpr const char *privateKey = "-----BEGIN PRIVATE KEY-----\n"
                                   "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgJ4l5kLfEBSPacWZV\n"
                                   "ogmCorMx3IYa8kev+Kau5jGM7WihRANCAAT+QDtK/1vFeQbrrxq7W6Z01OQ2h0Qi\n"
                                   "bxIK0aU56cXuLGTMdW/RxMdfS3jGtOPmPQTVkF4dzJ1uPeexwrkklACb\n"
                                   "-----END PRIVATE KEY-----\n";
QSslConfiguration untrustedTls()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(QByteArray(certificate)));
    tls.setPrivateKey(QSslKey(QByteArray(privateKey), QSsl::Ec));
    return tls;
}

/// The machine's own clock, on which somebody presses Stop as soon as a wait has begun.
class StoppingClock final : public core::Clock
{
public:
    explicit StoppingClock(const std::stop_source &source)
        : m_source(source)
    {
    }
    [[nodiscard]] QDateTime nowUtc() const override { return m_clock.nowUtc(); }
    bool sleepFor(std::chrono::milliseconds duration, std::stop_token stop) const override
    {
        std::jthread stopper([source = m_source]() mutable { source.request_stop(); });
        return m_clock.sleepFor(duration, std::move(stop));
    }

private:
    core::SystemClock m_clock;
    std::stop_source m_source;
};

} // namespace

class tst_Client : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void send_request_arrivesAsGiven();
    void send_url_isNotReencoded_data();
    void send_url_isNotReencoded();
    void send_answer_isHandedOverWhole_data();
    void send_answer_isHandedOverWhole();
    void send_manyInSequence_useOneConnection();
    void send_fromManyThreads_allArrive();
    void send_moreThanSixSlowOnes_noneTimesOutWhileWaitingForItsTurn();

    void send_passingFault_isTriedAgain_data();
    void send_passingFault_isTriedAgain();
    void send_otherStatus_isTheAnswer_data();
    void send_otherStatus_isTheAnswer();
    void send_busyForEver_endsInTheLastAnswer();
    void send_retryAfter_isObeyed();
    void send_onceAndBrokenOff_arrivesOnce_data();
    void send_onceAndBrokenOff_arrivesOnce();
    void send_onceAndRedirected_isNotFollowed_data();
    void send_onceAndRedirected_isNotFollowed();
    void send_onceAndChallenged_isTheAnswer();
    void send_onceOnAConnectionInUse_arrivesOnce();
    void send_onceToAClosedPort_isKnownNotToHaveArrived();
    void send_onceAndStopped_isOutcomeUnknown();
    void send_once_arrivesWhole_data();
    void send_once_arrivesWhole();
    void send_everyAttempt_isAuthorizedAnew();
    void send_failingAuthorize_sendsNothing();

    void send_redirect_isNotFollowed_data();
    void send_redirect_isNotFollowed();
    void send_truncatedAnswer_isAnError_data();
    void send_truncatedAnswer_isAnError();
    void send_wholeButUnwantedAnswer_isAnErrorAtOnce();
    void send_silence_timesOut_data();
    void send_silence_timesOut();
    void send_tooLargeAnswer_isAnErrorAtOnce_data();
    void send_tooLargeAnswer_isAnErrorAtOnce();
    void send_garbage_isAnError();
    void send_stopDuringRequest_returnsCancelled();
    void send_stopDuringWait_returnsCancelled();
    void send_stoppedBefore_sendsNothing();
    void send_closedPort_isConnectionFailed();
    void send_unknownHost_isHostNotFound();
    void send_untrustedCertificate_isRefused();
    void send_plainHttpToElsewhere_isRefused();
    void send_cookies_areNotKept();
    void error_detail_hidesSecrets();

private:
    std::shared_ptr<TestClock> m_clock;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<http::Client> m_client;

    void useOptions(const http::ClientOptions &options) { m_client = std::make_unique<http::Client>(options, m_clock); }
};

void tst_Client::initTestCase()
{
    // Unknown hosts are to be looked up here, not by a proxy.
    for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"})
        qunsetenv(name);
}

void tst_Client::init()
{
    m_clock = std::make_shared<TestClock>();
    m_server = std::make_unique<ScriptedServer>();
    m_client = std::make_unique<http::Client>(http::ClientOptions{}, m_clock);
}

void tst_Client::send_request_arrivesAsGiven()
{
    m_server->enqueue({.status = 201, .headers = {{"X-Answer", "yes"}}, .body = "made"});
    Request request{.method = "POST", .url = m_server->url(QStringLiteral("/token")), .body = "a=1&b=2"};
    request.setHeader("Content-Type", "application/x-www-form-urlencoded");
    request.setHeader("x-ms-date", "first");
    request.setHeader("X-MS-Date", "second");
    const auto response = m_client->send(request, {});
    QVERIFY(response);
    QCOMPARE(response->status, 201);
    QCOMPARE(response->body, QByteArray("made"));
    QCOMPARE(response->header("x-answer"), QByteArray("yes"));
    QVERIFY(http::fromHttpDate(response->header("Date")).isValid());
    const ServerRequest got = m_server->requests().value(0);
    QCOMPARE(got.method, QByteArray("POST"));
    QCOMPARE(got.target, QByteArray("/token"));
    QCOMPARE(got.body, QByteArray("a=1&b=2"));
    QCOMPARE(got.header("Content-Type"), QByteArray("application/x-www-form-urlencoded"));
    QCOMPARE(got.header("x-ms-date"), QByteArray("second"));
    QVERIFY(got.header("User-Agent").startsWith("Leadlight/"));
    QVERIFY(got.header("Date").isEmpty()); // it would be signed in place of x-ms-date
}

void tst_Client::send_url_isNotReencoded_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("table query") << QByteArray(
        "/acct/MarketplaceLeads()?$top=1000&$filter=Timestamp%20ge%20datetime%272018-09-28T18%3A24%3A18Z%27");
    QTest::newRow("token") << QByteArray("/T()?NextPartitionKey=1%2148%21TWFy%2Ba%2F%3D%3D&NextRowKey=%25%26%23%3F%22");
    QTest::newRow("signature") << QByteArray("/c?sv=2021-08-06&se=2035-01-01T00%3A00%3A00Z&sig=a%2Bb%2Fc%3D");
    QTest::newRow("raw plus and slash") << QByteArray("/c?sig=a+b/c==");
    QTest::newRow("blob name") << QByteArray("/c/%C4%8Dern%C3%A1%20k%C5%AF%C5%88/a%3Fb%25c.csv");
}

void tst_Client::send_url_isNotReencoded()
{
    QFETCH(QByteArray, target);
    m_server->enqueue({});
    QVERIFY(m_client->send({.url = QUrl::fromEncoded(m_server->url().toEncoded() + target)}, {}));
    QCOMPARE(m_server->requests().value(0).target, target);
}

void tst_Client::send_answer_isHandedOverWhole_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<bool>("chunked");
    for (const qsizetype size : {qsizetype(0), qsizetype(1), qsizetype(100'000), qsizetype(5'000'000)}) {
        QTest::addRow("%d by length", int(size)) << size << false;
        QTest::addRow("%d in chunks", int(size)) << size << true;
    }
}

void tst_Client::send_answer_isHandedOverWhole()
{
    QFETCH(qsizetype, size);
    QFETCH(bool, chunked);
    QByteArray body(size, 'x');
    for (qsizetype i = 0; i < size; ++i)
        body[i] = static_cast<char>(i % 251);
    m_server->enqueue({.body = body, .chunked = chunked});
    const auto response = m_client->send({.url = m_server->url()}, {});
    QVERIFY(response);
    QVERIFY(response->body == body);
}

void tst_Client::send_manyInSequence_useOneConnection()
{
    m_server->setHandler([](const ServerRequest &) { return ServerAnswer{.body = QByteArray(10'000, 'x')}; });
    for (int i = 0; i < 50; ++i)
        QVERIFY(m_client->send({.url = m_server->url()}, {}));
    QCOMPARE(m_server->requests().size(), 50);
    QCOMPARE(m_server->connections(), 1);
}

void tst_Client::send_fromManyThreads_allArrive()
{
    m_server->setHandler([](const ServerRequest &request) { return ServerAnswer{.body = request.target}; });
    std::atomic<int> right = 0;
    {
        std::vector<std::jthread> threads;
        for (int t = 0; t < 12; ++t) {
            threads.emplace_back([this, t, &right] {
                for (int i = 0; i < 20; ++i) {
                    const QString target = QStringLiteral("/%1/%2").arg(t).arg(i);
                    const auto response = m_client->send({.url = m_server->url(target)}, {});
                    right += response && response->body == target.toLatin1() ? 1 : 0;
                }
            });
        }
    }
    QCOMPARE(right.load(), 12 * 20);
}

void tst_Client::send_moreThanSixSlowOnes_noneTimesOutWhileWaitingForItsTurn()
{
    useOptions({.idleLimit = 1500ms, .retry = {.retries = 0}});
    m_server->setHandler([](const ServerRequest &) { return ServerAnswer{.delay = 500ms}; });
    std::atomic<int> right = 0;
    {
        std::vector<std::jthread> threads;
        for (int t = 0; t < 24; ++t)
            threads.emplace_back([this, &right] { right += m_client->send({.url = m_server->url()}, {}) ? 1 : 0; });
    }
    QCOMPARE(right.load(), 24);
}

void tst_Client::send_passingFault_isTriedAgain_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<End>("end");
    for (const int status : {408, 429, 500, 503})
        QTest::addRow("%d", status) << status << End::Complete;
    QTest::newRow("cut") << 200 << End::Close;
    QTest::newRow("error cut") << 503 << End::Close;
}

void tst_Client::send_passingFault_isTriedAgain()
{
    QFETCH(int, status);
    QFETCH(End, end);
    // By the wait, not by the count: Qt asks again by itself when a connection breaks early.
    m_server->setHandler([=, this](const ServerRequest &) {
        return m_clock->waits().isEmpty()
                   ? ServerAnswer{.status = status, .body = "some words", .end = end, .sendOnly = 4}
                   : ServerAnswer{.body = "right"};
    });
    const auto response = m_client->send({.url = m_server->url()}, {});
    QVERIFY(response);
    QCOMPARE(response->status, 200);
    QCOMPARE(response->body, QByteArray("right"));
    QCOMPARE(m_clock->waits().size(), 1);
    QVERIFY(m_clock->waits().first() >= 500ms && m_clock->waits().first() <= 1000ms);
}

void tst_Client::send_otherStatus_isTheAnswer_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {204, 304, 400, 401, 403, 404, 409, 412, 416, 501, 505})
        QTest::addRow("%d", status) << status;
}

void tst_Client::send_otherStatus_isTheAnswer()
{
    QFETCH(int, status);
    const QByteArray body = status == 204 || status == 304 ? QByteArray() : QByteArray("why");
    m_server->enqueue({.status = status,
                       .headers = {{"WWW-Authenticate", "Basic realm=\"x\""}, {"x-ms-error-code", "Code"}},
                       .body = body});
    const auto response = m_client->send({.url = m_server->url()}, {});
    QVERIFY2(response, response ? "" : qPrintable(response.error().detail));
    QCOMPARE(response->status, status);
    QCOMPARE(response->body, body);
    QCOMPARE(response->header("x-ms-error-code"), QByteArray("Code"));
    QCOMPARE(m_server->requests().size(), 1);
}

void tst_Client::send_busyForEver_endsInTheLastAnswer()
{
    m_server->setHandler([](const ServerRequest &) { return ServerAnswer{.status = 503, .body = "busy"}; });
    const auto response = m_client->send({.url = m_server->url()}, {});
    QVERIFY(response);
    QCOMPARE(response->status, 503);
    QCOMPARE(response->body, QByteArray("busy"));
    QCOMPARE(m_server->requests().size(), 5);
    QCOMPARE(m_clock->waits().size(), 4);
    QVERIFY(m_clock->waits().last() >= 4000ms);
}

void tst_Client::send_retryAfter_isObeyed()
{
    m_clock->set(QDateTime(QDate(2018, 9, 28), QTime(18, 24, 18), Qt::UTC));
    m_server->enqueue({.status = 429, .headers = {{"Retry-After", "7"}}});
    m_server->enqueue({.status = 503, .headers = {{"Retry-After", "Fri, 28 Sep 2018 18:24:55 GMT"}}});
    m_server->enqueue({});
    QVERIFY(m_client->send({.url = m_server->url()}, {}));
    const QList<std::chrono::milliseconds> expected{7s, 30s};
    QCOMPARE(m_clock->waits(), expected);
}

void tst_Client::send_onceAndBrokenOff_arrivesOnce_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<End>("end");
    QTest::addColumn<bool>("chunked");
    QTest::addColumn<int>("kind"); // of the error; -1: the answer stands
    QTest::newRow("closed at once") << 200 << End::CloseAtOnce << false << int(ErrorKind::ConnectionFailed);
    QTest::newRow("closed after the head") << 200 << End::Close << false << int(ErrorKind::UnreadableAnswer);
    QTest::newRow("half an answer") << 200 << End::Stall << false << int(ErrorKind::TimedOut);
    QTest::newRow("no answer") << 200 << End::Never << false << int(ErrorKind::TimedOut);
    QTest::newRow("cut in chunks") << 200 << End::Close << true << int(ErrorKind::UnreadableAnswer);
    for (const int status : {408, 429, 500, 503})
        QTest::addRow("%d", status) << status << End::Complete << false << -1;
}

void tst_Client::send_onceAndBrokenOff_arrivesOnce()
{
    QFETCH(int, status);
    QFETCH(End, end);
    QFETCH(bool, chunked);
    QFETCH(int, kind);
    useOptions({.idleLimit = 300ms});
    m_server->setHandler([=](const ServerRequest &) {
        return ServerAnswer{.status = status, .body = "some words", .end = end, .sendOnly = 4, .chunked = chunked};
    });
    Request request{.method = "POST", .url = m_server->url(), .body = "a lead", .once = true};
    if (chunked)
        request.isWhole = [](const Response &response) { return response.body == "some words"; };
    const auto response = m_client->send(request, {});
    QCOMPARE(response ? -1 : int(response.error().kind), kind);
    if (response)
        QCOMPARE(response->status, status);
    else
        QCOMPARE(response.error().serviceCode, QString(http::outcomeUnknown));
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(m_server->requests().first().body, QByteArray("a lead"));
    QVERIFY(m_clock->waits().isEmpty());
}

void tst_Client::send_onceAndRedirected_isNotFollowed_data()
{
    send_redirect_isNotFollowed_data();
}

void tst_Client::send_onceAndRedirected_isNotFollowed()
{
    QFETCH(int, status);
    m_server->enqueue({.status = status, .headers = {{"Location", "http://localhost:1/x"}}});
    const auto response =
        m_client->send({.method = "POST", .url = m_server->url(), .body = "a lead", .once = true}, {});
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::Redirected);
    QCOMPARE(response.error().subject, QStringLiteral("localhost"));
    QCOMPARE(response.error().serviceCode, QString());
    QCOMPARE(m_server->requests().size(), 1);
}

void tst_Client::send_onceAndChallenged_isTheAnswer()
{
    m_server->enqueue({.status = 401, .headers = {{"WWW-Authenticate", "Basic realm=\"x\""}}});
    const auto response =
        m_client->send({.method = "POST", .url = m_server->url(), .body = "a lead", .once = true}, {});
    QVERIFY(response);
    QCOMPARE(response->status, 401);
    QCOMPARE(m_server->requests().size(), 1);
}

void tst_Client::send_onceOnAConnectionInUse_arrivesOnce()
{
    m_server->enqueue({.body = "first"});
    m_server->setHandler([](const ServerRequest &) { return ServerAnswer{.end = End::CloseAtOnce}; });
    QVERIFY(m_client->send({.url = m_server->url()}, {}));
    const auto response =
        m_client->send({.method = "POST", .url = m_server->url(), .body = "a lead", .once = true}, {});
    QVERIFY(!response);
    QCOMPARE(response.error().serviceCode, QString(http::outcomeUnknown));
    QCOMPARE(m_server->requests().size(), 2);
    QCOMPARE(m_server->requests().last().connection, 1);
}

void tst_Client::send_onceToAClosedPort_isKnownNotToHaveArrived()
{
    const QUrl url = m_server->url();
    m_server.reset();
    const auto response = m_client->send({.method = "POST", .url = url, .body = "a lead", .once = true}, {});
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::ConnectionFailed);
    QCOMPARE(response.error().serviceCode, QString());
    QVERIFY(m_clock->waits().isEmpty());
}

void tst_Client::send_onceAndStopped_isOutcomeUnknown()
{
    std::stop_source source;
    m_server->setHandler([&source](const ServerRequest &) {
        source.request_stop();
        return ServerAnswer{.end = End::Never};
    });
    const auto response =
        m_client->send({.method = "POST", .url = m_server->url(), .body = "a lead", .once = true}, source.get_token());
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::Cancelled);
    QCOMPARE(response.error().serviceCode, QString(http::outcomeUnknown));
}

void tst_Client::send_once_arrivesWhole_data()
{
    QTest::addColumn<qsizetype>("size");
    for (const qsizetype size : {qsizetype(1), qsizetype(16 * 1024), qsizetype(1'000'003)})
        QTest::addRow("%d", int(size)) << size;
}

void tst_Client::send_once_arrivesWhole()
{
    QFETCH(qsizetype, size);
    QByteArray body(size, 'x');
    for (qsizetype i = 0; i < size; ++i)
        body[i] = static_cast<char>(i % 251);
    m_server->enqueue({.status = 202, .body = "taken"});
    const auto response = m_client->send({.method = "POST", .url = m_server->url(), .body = body, .once = true}, {});
    QVERIFY(response);
    QCOMPARE(response->body, QByteArray("taken"));
    QVERIFY(m_server->requests().value(0).body == body);
    QCOMPARE(m_server->requests().value(0).header("Content-Length"), QByteArray::number(size));
}

void tst_Client::send_everyAttempt_isAuthorizedAnew()
{
    m_server->enqueue({.status = 503});
    m_server->enqueue({.status = 503});
    m_server->enqueue({});
    int attempt = 0;
    const auto authorize = [&attempt](Request &request, std::stop_token) {
        request.headers.append({"x-attempt", QByteArray::number(++attempt)}); // would pile up on a copy used twice
        return core::Result<>();
    };
    QVERIFY(m_client->send({.url = m_server->url()}, authorize, {}));
    QList<QByteArray> seen;
    for (const ServerRequest &request : m_server->requests())
        seen.append(request.header("x-attempt"));
    QCOMPARE(seen, (QList<QByteArray>{"1", "2", "3"}));
}

void tst_Client::send_failingAuthorize_sendsNothing()
{
    const auto authorize = [](Request &, std::stop_token) -> core::Result<> {
        return core::fail(ErrorKind::SignInFailed);
    };
    const auto response = m_client->send({.url = m_server->url()}, authorize, {});
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::SignInFailed);
    QVERIFY(m_server->requests().isEmpty());
}

void tst_Client::send_redirect_isNotFollowed_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void tst_Client::send_redirect_isNotFollowed()
{
    QFETCH(int, status);
    ScriptedServer other;
    m_server->enqueue(
        {.status = status,
         .headers = {{"Location", "http://localhost:" + QByteArray::number(other.port()) + "/x?sig=geheim"}}});
    Request request{.url = m_server->url()};
    request.setHeader("Authorization", "SharedKey a:b");
    const auto response = m_client->send(request, {});
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::Redirected);
    QCOMPARE(response.error().subject, QStringLiteral("localhost"));
    QCOMPARE(response.error().httpStatus, status);
    QVERIFY(!response.error().detail.contains(QLatin1StringView("geheim")));
    QCOMPARE(m_server->requests().size(), 1);
    QVERIFY(other.requests().isEmpty());
    QCOMPARE(other.connections(), 0);
}

void tst_Client::send_truncatedAnswer_isAnError_data()
{
    QTest::addColumn<bool>("chunked");
    QTest::addColumn<qsizetype>("sendOnly");
    QTest::newRow("by length, nothing came") << false << qsizetype(0);
    QTest::newRow("by length, half came") << false << qsizetype(50'000);
    QTest::newRow("by length, the last byte lacks") << false << qsizetype(99'999);
    QTest::newRow("chunks, nothing came") << true << qsizetype(0);
    QTest::newRow("chunks, half came") << true << qsizetype(50'000);
    QTest::newRow("chunks, the last byte lacks") << true << qsizetype(99'999);
}

void tst_Client::send_truncatedAnswer_isAnError()
{
    QFETCH(bool, chunked);
    QFETCH(qsizetype, sendOnly);
    const QByteArray body = QByteArray(99'999, 'x') + '}';
    m_server->setHandler([=](const ServerRequest &) {
        return ServerAnswer{.body = body, .end = End::Close, .sendOnly = sendOnly, .chunked = chunked};
    });
    Request request{.url = m_server->url()};
    if (chunked)
        request.isWhole = [](const Response &response) { return response.body.endsWith('}'); };
    const auto response = m_client->send(request, {});
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::UnreadableAnswer);
    QCOMPARE(response.error().subject, QStringLiteral("127.0.0.1"));
    QCOMPARE(m_clock->waits().size(), 4); // it was tried again
}

void tst_Client::send_wholeButUnwantedAnswer_isAnErrorAtOnce()
{
    m_server->enqueue({.body = "<html>"});
    const auto isWhole = [](const Response &response) { return response.body.endsWith('}'); };
    const auto response = m_client->send({.url = m_server->url(), .isWhole = isWhole}, {});
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::UnreadableAnswer);
    QVERIFY(m_clock->waits().isEmpty());
}

void tst_Client::send_silence_timesOut_data()
{
    QTest::addColumn<End>("end");
    QTest::newRow("no answer") << End::Never;
    QTest::newRow("half an answer") << End::Stall;
}

void tst_Client::send_silence_timesOut()
{
    QFETCH(End, end);
    useOptions({.idleLimit = 200ms, .retry = {.retries = 1}});
    m_server->setHandler(
        [end](const ServerRequest &) { return ServerAnswer{.body = "0123456789", .end = end, .sendOnly = 5}; });
    const auto response = m_client->send({.url = m_server->url()}, {});
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::TimedOut);
    QCOMPARE(response.error().subject, QStringLiteral("127.0.0.1"));
    QCOMPARE(m_server->requests().size(), 2);
}

void tst_Client::send_tooLargeAnswer_isAnErrorAtOnce_data()
{
    QTest::addColumn<bool>("chunked");
    QTest::newRow("by length") << false;
    QTest::newRow("in chunks") << true;
}

void tst_Client::send_tooLargeAnswer_isAnErrorAtOnce()
{
    QFETCH(bool, chunked);
    useOptions({.largestBody = 100'000});
    m_server->enqueue({.body = QByteArray(100'000, 'x'), .chunked = chunked});
    QVERIFY(m_client->send({.url = m_server->url()}, {}));
    // What lies beyond the limit is not waited for.
    m_server->enqueue({.body = QByteArray(200'000, 'x'), .end = End::Stall, .sendOnly = 150'000, .chunked = chunked});
    const auto response = m_client->send({.url = m_server->url()}, {});
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::UnreadableAnswer);
    QCOMPARE(m_server->requests().size(), 2);
}

void tst_Client::send_garbage_isAnError()
{
    ScriptedServer tls(untrustedTls());
    Request request{.url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(tls.port()))}; // http: to a TLS port
    useOptions({.idleLimit = 5s, .retry = {.retries = 0}});
    const auto response = m_client->send(request, {});
    QVERIFY(!response);
    QVERIFY(response.error().kind == ErrorKind::ConnectionFailed ||
            response.error().kind == ErrorKind::UnreadableAnswer);
}

void tst_Client::send_stopDuringRequest_returnsCancelled()
{
    std::stop_source source;
    QSemaphore asked;
    m_server->setHandler([&asked](const ServerRequest &) {
        asked.release();
        return ServerAnswer{.end = End::Never};
    });
    std::jthread stopper([&] {
        asked.acquire();
        source.request_stop();
    });
    const auto response =
        m_client->send({.url = m_server->url()}, source.get_token()); // else ends after 30 s, as TimedOut
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::Cancelled);
    QCOMPARE(m_server->requests().size(), 1);
}

void tst_Client::send_stopDuringWait_returnsCancelled()
{
    std::stop_source source;
    http::Client client({}, std::make_shared<StoppingClock>(source));
    m_server->setHandler([](const ServerRequest &) {
        return ServerAnswer{.status = 503, .headers = {{"Retry-After", "300"}}};
    });
    const auto response = client.send({.url = m_server->url()}, source.get_token()); // else waits for five minutes
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::Cancelled);
    QCOMPARE(m_server->requests().size(), 1);
}

void tst_Client::send_stoppedBefore_sendsNothing()
{
    std::stop_source source;
    source.request_stop();
    const auto response = m_client->send({.url = m_server->url()}, source.get_token());
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::Cancelled);
    QVERIFY(m_server->requests().isEmpty());
}

void tst_Client::send_closedPort_isConnectionFailed()
{
    const QUrl url = m_server->url();
    m_server.reset();
    const auto response = m_client->send({.url = url}, {});
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::ConnectionFailed);
    QCOMPARE(response.error().subject, QStringLiteral("127.0.0.1"));
    QCOMPARE(m_clock->waits().size(), 1); // once more, not four times
}

void tst_Client::send_unknownHost_isHostNotFound()
{
    // "invalid" is reserved never to exist.
    const auto response = m_client->send({.url = QUrl(QStringLiteral("https://leads.invalid"))}, {});
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::HostNotFound);
    QCOMPARE(response.error().subject, QStringLiteral("leads.invalid"));
    QCOMPARE(m_clock->waits().size(), 1);
}

void tst_Client::send_untrustedCertificate_isRefused()
{
    ScriptedServer tls(untrustedTls());
    const auto response = m_client->send({.url = tls.url()}, {});
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::TlsUntrusted);
    QCOMPARE(response.error().subject, QStringLiteral("127.0.0.1"));
    QVERIFY(tls.requests().isEmpty());
    QVERIFY(m_clock->waits().isEmpty());
}

void tst_Client::send_plainHttpToElsewhere_isRefused()
{
    const auto response = m_client->send({.url = QUrl(QStringLiteral("http://example.com/"))}, {});
    QVERIFY(!response);
    QCOMPARE(response.error().kind, ErrorKind::ConnectionFailed);
    QCOMPARE(response.error().subject, QStringLiteral("example.com"));
    QVERIFY(m_clock->waits().isEmpty());
}

void tst_Client::send_cookies_areNotKept()
{
    m_server->setHandler([](const ServerRequest &) {
        return ServerAnswer{.headers = {{"Set-Cookie", "a=b; Path=/"}}};
    });
    QVERIFY(m_client->send({.url = m_server->url()}, {}));
    QVERIFY(m_client->send({.url = m_server->url()}, {}));
    QVERIFY(m_server->requests().value(1).header("Cookie").isEmpty());
}

void tst_Client::error_detail_hidesSecrets()
{
    const QUrl url = m_server->url(QStringLiteral("/c?sv=2021-08-06&sig=geheim%2B"));
    m_server.reset();
    const auto response = m_client->send({.url = url}, {});
    QVERIFY(!response);
    QVERIFY(response.error().detail.contains(QLatin1StringView("/c?sv=2021-08-06")));
    QVERIFY(!response.error().detail.contains(QLatin1StringView("geheim")));
}

QTEST_GUILESS_MAIN(tst_Client)
#include "tst_client.moc"
