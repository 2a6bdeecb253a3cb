// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/authority.h"
#include "http/client.h"
#include "http/line.h"
#include "support/scriptedserver.h"
#include "support/testclock.h"
#include "support/testproxy.h"
#include "support/testtls.h"

#include <QSslCertificate>
#include <QTest>

#include <atomic>
#include <thread>

using namespace leadlight;
using namespace leadlight::testsupport;
using namespace std::chrono_literals;
using core::ErrorKind;
using http::Network;
using http::Proxy;
using Fault = TestProxy::Fault;

Q_DECLARE_METATYPE(leadlight::testsupport::TestProxy::Kind)

/// Proxies and additional authorities, with a service that is only found through a proxy: nobody but the test's own
/// proxies knows "service.test".
class TestNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void proxy_ofEachKind_isUsed_data();
    void proxy_ofEachKind_isUsed();
    void proxy_thatWantsASignIn_getsIt_data();
    void proxy_thatWantsASignIn_getsIt();
    void password_isReadOnceAndOnlyWhenWanted();
    void password_thatCannotBeRead_isSaid_data();
    void password_thatCannotBeRead_isSaid();
    void signIn_missingOrWrong_endsInAnErrorWithoutALoop_data();
    void signIn_missingOrWrong_endsInAnErrorWithoutALoop();
    void proxy_thatFails_isNamed_data();
    void proxy_thatFails_isNamed();
    void proxy_withoutAddress_sendsNothing();
    void proxy_ofTheSystem_isNamedWithoutItsPassword();
    void stop_whileTheProxyHangs_returnsCancelled();
    void stop_whileThePasswordIsAwaited_returnsWhatItEndedIn();
    void once_refusedByTheProxy_isKnownNotToHaveArrived_data();
    void once_refusedByTheProxy_isKnownNotToHaveArrived();

    void loopback_neverGoesThroughAProxy();
    void change_holdsForTheNextRequest();
    void change_whileARequestIsUnderWay_letsItEnd();
    void change_fromManyThreads_losesNothing();

    void authority_isTrustedOnlyWhereItIsGiven();
    void authority_leavesTheOthersTrusted();
    void authority_ofAWrongOrExpiredServer_doesNotHelp_data();
    void authority_ofAWrongOrExpiredServer_doesNotHelp();

private:
    [[nodiscard]] QUrl serviceUrl(const QString &host = QStringLiteral("service.test")) const
    {
        return QUrl(QStringLiteral("https://%1:%2/").arg(host).arg(m_service->port()));
    }
    [[nodiscard]] core::Result<http::Response> get(const QUrl &url) { return m_client->send({.url = url}, {}); }
    [[nodiscard]] static Proxy proxyTo(const TestProxy &proxy, TestProxy::Kind kind, const QString &userName = {})
    {
        return {kind == TestProxy::Kind::Http ? Proxy::Kind::Http : Proxy::Kind::Socks5, QStringLiteral("127.0.0.1"),
                proxy.port(), userName};
    }
    [[nodiscard]] static Network networkOf(const Proxy &proxy, const QByteArray &password = {})
    {
        return {proxy, {QSslCertificate(companyAuthority()).toDer()}, [password](std::stop_token) {
                    return core::Result<core::Secret>(core::Secret(password));
                }};
    }
    static void addKinds()
    {
        QTest::addColumn<TestProxy::Kind>("kind");
        QTest::newRow("HTTP") << TestProxy::Kind::Http;
        QTest::newRow("SOCKS5") << TestProxy::Kind::Socks5;
    }

    std::unique_ptr<ScriptedServer> m_service;
    std::unique_ptr<http::Client> m_client;
};

void TestNetwork::initTestCase()
{
    for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"})
        qunsetenv(name);
}

void TestNetwork::init()
{
    m_client.reset();
    m_service = std::make_unique<ScriptedServer>(companyTls());
    m_service->setHandler([](const ServerRequest &) { return ServerAnswer{.body = "through"}; });
    m_client = std::make_unique<http::Client>(http::ClientOptions{}, std::make_shared<TestClock>());
}

void TestNetwork::proxy_ofEachKind_isUsed_data()
{
    addKinds();
}

void TestNetwork::proxy_ofEachKind_isUsed()
{
    QFETCH(TestProxy::Kind, kind);
    const TestProxy proxy(kind);
    m_client->setNetwork(networkOf(proxyTo(proxy, kind)));
    for (int i = 0; i < 3; ++i) {
        const auto answer = get(serviceUrl());
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
        QCOMPARE(answer->body, QByteArray("through"));
    }
    // By its name, so that the proxy looks it up; and one connection for all.
    QCOMPARE(proxy.asked(), QList<QByteArray>{"service.test:" + QByteArray::number(m_service->port())});
    QCOMPARE(m_service->connections(), 1);
}

void TestNetwork::proxy_thatWantsASignIn_getsIt_data()
{
    addKinds();
}

void TestNetwork::proxy_thatWantsASignIn_getsIt()
{
    QFETCH(TestProxy::Kind, kind);
    const QByteArray password = "p:\xc5\xafl \"no\xc4\x8d\xc3\xad\""; // not ASCII, with a colon
    const TestProxy proxy(kind, {.userName = "anna", .password = password});
    m_client->setNetwork(networkOf(proxyTo(proxy, kind, QStringLiteral("anna")), password));
    for (int i = 0; i < 2; ++i) {
        const auto answer = get(serviceUrl());
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
    }
    QCOMPARE(proxy.tunnels(), 1);
    QVERIFY(!m_service->requests().value(0).header("Proxy-Authorization").size());
}

void TestNetwork::password_isReadOnceAndOnlyWhenWanted()
{
    const TestProxy proxy(TestProxy::Kind::Http, {.userName = "anna", .password = "right"});
    std::atomic<int> reads = 0;
    Network network = networkOf(proxyTo(proxy, TestProxy::Kind::Http));
    network.readPassword = [&reads](std::stop_token) {
        ++reads;
        return core::Result<core::Secret>(core::Secret("right"));
    };
    m_client->setNetwork(network);
    QVERIFY(!get(serviceUrl())); // no user name
    QCOMPARE(reads, 0);
    network.proxy.userName = QStringLiteral("anna");
    m_client->setNetwork(network);
    const ScriptedServer local;
    QVERIFY(get(local.url()));
    QCOMPARE(reads, 0);
    for (int i = 0; i < 3; ++i)
        QVERIFY(get(serviceUrl()));
    QCOMPARE(reads, 1);
    network.proxy.kind = Proxy::Kind::None;
    m_client->setNetwork(network);
    QVERIFY(!get(serviceUrl()));
    QCOMPARE(reads, 1);
}

void TestNetwork::password_thatCannotBeRead_isSaid_data()
{
    QTest::addColumn<ErrorKind>("reading");
    QTest::addColumn<ErrorKind>("sending");
    QTest::newRow("none") << ErrorKind::SecretMissing << ErrorKind::ProxySignIn;
    QTest::newRow("locked") << ErrorKind::KeychainRefused << ErrorKind::KeychainRefused;
    QTest::newRow("silent") << ErrorKind::KeychainSilent << ErrorKind::KeychainSilent;
}

void TestNetwork::password_thatCannotBeRead_isSaid()
{
    QFETCH(ErrorKind, reading);
    const TestProxy proxy(TestProxy::Kind::Http);
    Network network = networkOf(proxyTo(proxy, TestProxy::Kind::Http, QStringLiteral("anna")));
    network.readPassword = [reading](std::stop_token) -> core::Result<core::Secret> {
        return core::fail(reading, QStringLiteral("proxyPassword"));
    };
    m_client->setNetwork(network);
    const auto answer = get(serviceUrl());
    QVERIFY(!answer);
    QTEST(answer.error().kind, "sending");
    QCOMPARE(proxy.connections(), 0);
}

void TestNetwork::signIn_missingOrWrong_endsInAnErrorWithoutALoop_data()
{
    QTest::addColumn<TestProxy::Kind>("kind");
    QTest::addColumn<QString>("userName");
    QTest::addColumn<QByteArray>("password");
    QTest::newRow("HTTP, none") << TestProxy::Kind::Http << QString() << QByteArray();
    QTest::newRow("HTTP, wrong password") << TestProxy::Kind::Http << QStringLiteral("anna") << QByteArray("wr0ng&");
    QTest::newRow("HTTP, empty password") << TestProxy::Kind::Http << QStringLiteral("anna") << QByteArray();
    QTest::newRow("SOCKS5, none") << TestProxy::Kind::Socks5 << QString() << QByteArray();
    QTest::newRow("SOCKS5, wrong password")
        << TestProxy::Kind::Socks5 << QStringLiteral("anna") << QByteArray("wr0ng&");
}

void TestNetwork::signIn_missingOrWrong_endsInAnErrorWithoutALoop()
{
    QFETCH(TestProxy::Kind, kind);
    QFETCH(QString, userName);
    QFETCH(QByteArray, password);
    const TestProxy proxy(kind, {.userName = "anna", .password = "right"});
    m_client->setNetwork(networkOf(proxyTo(proxy, kind, userName), password));
    const auto answer = get(serviceUrl());
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::ProxySignIn);
    QCOMPARE(answer.error().subject, proxy.name());
    QVERIFY(!answer.error().detail.contains(QStringLiteral("wr0ng")));
    QVERIFY(proxy.asked().size() <= 2);
    QVERIFY(proxy.connections() <= 2);
    QVERIFY(m_service->requests().isEmpty());
}

void TestNetwork::proxy_thatFails_isNamed_data()
{
    QTest::addColumn<TestProxy::Kind>("kind");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<ErrorKind>("error");
    for (const auto &[kind, name] :
         {std::pair(TestProxy::Kind::Http, "HTTP"), std::pair(TestProxy::Kind::Socks5, "SOCKS5")}) {
        QTest::addRow("%s hangs", name) << kind << Fault::Hang << ErrorKind::ProxyUnreachable;
        QTest::addRow("%s forbids", name)
            << kind << Fault::Forbid
            << (kind == TestProxy::Kind::Http ? ErrorKind::ProxyRefused : ErrorKind::ProxyUnreachable);
        QTest::addRow("%s cuts", name) << kind << Fault::Cut << ErrorKind::ProxyUnreachable;
        QTest::addRow("%s talks rubbish", name) << kind << Fault::Rubbish << ErrorKind::ProxyUnreachable;
    }
}

void TestNetwork::proxy_thatFails_isNamed()
{
    QFETCH(TestProxy::Kind, kind);
    QFETCH(Fault, fault);
    const TestProxy proxy(kind, {.fault = fault});
    m_client = std::make_unique<http::Client>(http::ClientOptions{.idleLimit = 500ms}, std::make_shared<TestClock>());
    m_client->setNetwork(networkOf(proxyTo(proxy, kind)));
    const auto answer = get(serviceUrl());
    QVERIFY(!answer);
    QTEST(answer.error().kind, "error");
    QCOMPARE(answer.error().subject, proxy.name());
    QVERIFY(proxy.connections() <= 2); // one more attempt is enough
}

void TestNetwork::proxy_withoutAddress_sendsNothing()
{
    for (const Proxy &proxy :
         {Proxy{Proxy::Kind::Http, {}, 3128, {}}, Proxy{Proxy::Kind::Socks5, QStringLiteral("p"), 0, {}}}) {
        m_client->setNetwork(networkOf(proxy));
        const auto answer = get(serviceUrl());
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::ProxyUnreachable);
        QCOMPARE(answer.error().subject, QString());
    }
    // Nobody there.
    m_client->setNetwork(networkOf({Proxy::Kind::Http, QStringLiteral("127.0.0.1"), 1, {}}));
    QCOMPARE(get(serviceUrl()).error().kind, ErrorKind::ProxyUnreachable);
    m_client->setNetwork(networkOf({Proxy::Kind::Http, QStringLiteral("proxy.invalid"), 3128, {}}));
    QCOMPARE(get(serviceUrl()).error().kind, ErrorKind::ProxyUnreachable);
    QCOMPARE(get(serviceUrl()).error().subject, QStringLiteral("proxy.invalid:3128"));
}

void TestNetwork::proxy_ofTheSystem_isNamedWithoutItsPassword()
{
    const TestProxy proxy(TestProxy::Kind::Http, {.userName = "anna", .password = "right"});
    const QByteArray variable = "http://anna:wr0ng@127.0.0.1:" + QByteArray::number(proxy.port());
    qputenv("https_proxy", variable);
    const auto clean = qScopeGuard([] { qunsetenv("https_proxy"); });
    const auto answer = get(serviceUrl());
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::ProxySignIn);
    QCOMPARE(answer.error().subject, proxy.name());
    QVERIFY(!answer.error().detail.contains(QStringLiteral("wr0ng")));
}

void TestNetwork::stop_whileTheProxyHangs_returnsCancelled()
{
    const TestProxy proxy(TestProxy::Kind::Http, {.fault = Fault::Hang});
    m_client = std::make_unique<http::Client>();
    m_client->setNetwork(networkOf(proxyTo(proxy, TestProxy::Kind::Http)));
    std::stop_source stop;
    const std::jthread stopper([&] {
        while (proxy.asked().isEmpty())
            std::this_thread::yield();
        stop.request_stop();
    });
    QCOMPARE(m_client->send({.url = serviceUrl()}, stop.get_token()).error().kind, ErrorKind::Cancelled);
}

void TestNetwork::stop_whileThePasswordIsAwaited_returnsWhatItEndedIn()
{
    Network network = networkOf({Proxy::Kind::Http, QStringLiteral("127.0.0.1"), 1, QStringLiteral("anna")});
    std::stop_source stop;
    network.readPassword = [&stop](const std::stop_token &token) -> core::Result<core::Secret> {
        stop.request_stop();
        return core::fail(token.stop_requested() ? ErrorKind::Cancelled : ErrorKind::KeychainSilent);
    };
    m_client->setNetwork(network);
    QCOMPARE(m_client->send({.url = serviceUrl()}, stop.get_token()).error().kind, ErrorKind::Cancelled);
}

void TestNetwork::once_refusedByTheProxy_isKnownNotToHaveArrived_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QByteArray>("userName");
    QTest::newRow("forbids") << Fault::Forbid << QByteArray();
    QTest::newRow("wants a sign-in") << Fault::None << QByteArray("anna");
}

void TestNetwork::once_refusedByTheProxy_isKnownNotToHaveArrived()
{
    QFETCH(Fault, fault);
    QFETCH(QByteArray, userName);
    const TestProxy proxy(TestProxy::Kind::Http, {.fault = fault, .userName = userName});
    m_client->setNetwork(networkOf(proxyTo(proxy, TestProxy::Kind::Http)));
    const auto answer =
        m_client->send({.method = "POST", .url = serviceUrl(), .body = "lead", .once = true}, std::stop_token());
    QVERIFY(!answer);
    QCOMPARE(answer.error().serviceCode, QString());
}

void TestNetwork::loopback_neverGoesThroughAProxy()
{
    const TestProxy proxy(TestProxy::Kind::Http, {.fault = Fault::Forbid});
    m_client->setNetwork(networkOf(proxyTo(proxy, TestProxy::Kind::Http)));
    const ScriptedServer local;
    for (const QString &host : {QStringLiteral("127.0.0.1"), QStringLiteral("localhost")}) {
        const auto answer = get(QUrl(QStringLiteral("http://%1:%2/").arg(host).arg(local.port())));
        QVERIFY(answer);
    }
    QCOMPARE(proxy.connections(), 0);
}

void TestNetwork::change_holdsForTheNextRequest()
{
    const TestProxy first(TestProxy::Kind::Http);
    const TestProxy second(TestProxy::Kind::Socks5);
    m_client->setNetwork(networkOf(proxyTo(first, TestProxy::Kind::Http)));
    QVERIFY(get(serviceUrl()));
    QCOMPARE(first.tunnels(), 1);
    m_client->setNetwork(networkOf(proxyTo(second, TestProxy::Kind::Socks5)));
    QVERIFY(get(serviceUrl()));
    QCOMPARE(first.tunnels(), 1);
    QCOMPARE(second.tunnels(), 1);
    m_client->setNetwork({.proxy = {Proxy::Kind::None}});
    QCOMPARE(get(serviceUrl()).error().kind, ErrorKind::HostNotFound);
}

void TestNetwork::change_whileARequestIsUnderWay_letsItEnd()
{
    const TestProxy proxy(TestProxy::Kind::Http);
    m_client->setNetwork(networkOf(proxyTo(proxy, TestProxy::Kind::Http)));
    // Changed once the service has been asked and before it has answered.
    m_service->setHandler([this](const ServerRequest &) {
        m_client->setNetwork({.proxy = {Proxy::Kind::None}});
        return ServerAnswer{.body = "through", .delay = 50ms};
    });
    const auto answer = get(serviceUrl());
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
    QCOMPARE(answer->body, QByteArray("through"));
    QVERIFY(!get(serviceUrl()));
}

void TestNetwork::change_fromManyThreads_losesNothing()
{
    const TestProxy proxy(TestProxy::Kind::Http, {.userName = "anna", .password = "right"});
    const Network network = networkOf(proxyTo(proxy, TestProxy::Kind::Http, QStringLiteral("anna")), "right");
    m_client = std::make_unique<http::Client>();
    m_client->setNetwork(network);
    std::atomic<int> failures = 0;
    std::vector<std::jthread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            for (int n = 0; n < 5; ++n) {
                if (n % 4 == 0)
                    m_client->setNetwork(network);
                failures += get(serviceUrl()) ? 0 : 1;
            }
        });
    }
    threads.clear();
    QCOMPARE(failures, 0);
}

void TestNetwork::authority_isTrustedOnlyWhereItIsGiven()
{
    const TestProxy proxy(TestProxy::Kind::Http);
    Network network = networkOf(proxyTo(proxy, TestProxy::Kind::Http));
    const QList<QByteArray> given = std::exchange(network.authorities, {});
    m_client->setNetwork(network);
    const auto refused = get(serviceUrl());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::TlsUntrusted);
    QCOMPARE(refused.error().subject, QStringLiteral("service.test"));
    network.authorities = given;
    m_client->setNetwork(network);
    QVERIFY(get(serviceUrl()));
    network.authorities.clear();
    m_client->setNetwork(network); // no connection that was made before is used again
    QVERIFY(!get(serviceUrl()));
    QVERIFY(m_service->requests().size() == 1);
}

void TestNetwork::authority_leavesTheOthersTrusted()
{
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    const auto putBack = qScopeGuard([&before] { QSslConfiguration::setDefaultConfiguration(before); });
    const auto plain = http::Line::make({});
    QVERIFY(!plain->tls()); // Qt's own way of loading the system's authorities
    const auto more = http::Line::make({.network = networkOf({})});
    const QList<QSslCertificate> trusted = more->tls()->caCertificates();
    QVERIFY(trusted.contains(QSslCertificate(companyAuthority())));
    const QList<QSslCertificate> system = QSslConfiguration::systemCaCertificates();
    for (const QSslCertificate &authority : system)
        QVERIFY(trusted.contains(authority));
    QCOMPARE(more->tls()->peerVerifyMode(), before.peerVerifyMode());

    // One that Qt trusts in this process already, as it does the system's.
    trustTestAuthority();
    const ScriptedServer other(testTls());
    m_client->setNetwork(networkOf({}));
    QVERIFY(get(other.url()));
}

void TestNetwork::authority_ofAWrongOrExpiredServer_doesNotHelp_data()
{
    QTest::addColumn<bool>("isExpired");
    QTest::addColumn<QString>("host");
    QTest::newRow("another host") << false << QStringLiteral("other.test");
    QTest::newRow("below its name") << false << QStringLiteral("www.service.test");
    QTest::newRow("expired") << true << QStringLiteral("service.test");
}

void TestNetwork::authority_ofAWrongOrExpiredServer_doesNotHelp()
{
    QFETCH(bool, isExpired);
    QFETCH(QString, host);
    if (isExpired)
        m_service = std::make_unique<ScriptedServer>(expiredCompanyTls());
    const TestProxy proxy(TestProxy::Kind::Http);
    m_client->setNetwork(networkOf(proxyTo(proxy, TestProxy::Kind::Http)));
    const auto answer = get(serviceUrl(host));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::TlsUntrusted);
    QVERIFY(m_service->requests().isEmpty());
}

QTEST_GUILESS_MAIN(TestNetwork)
#include "tst_network.moc"
