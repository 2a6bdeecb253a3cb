// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "azure/entratoken.h"
#include "support/scriptedserver.h"
#include "support/testclock.h"

#include <QSemaphore>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace leadlight;
using namespace leadlight::testsupport;
using core::ErrorKind;

class tst_EntraToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void token_request_isAsDocumented();
    void token_byPassword_isAsDocumented();
    void token_forAnotherResource_asksForItsScope();
    void token_refused_repeatsNoSecretAndNoName();
    void token_askedAgain_isKeptUntilShortlyBeforeItsEnd();
    void token_forgotten_isAskedForAnew();
    void token_byManyThreads_isAskedForOnce();
    void token_waitingThread_canBeStopped();
    void token_refused_tellsTheCode_data();
    void token_refused_tellsTheCode();
    void token_unreadable_isAnError_data();
    void token_unreadable_isAnError();

private:
    std::shared_ptr<TestClock> m_clock;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<http::Client> m_http;
    std::unique_ptr<azure::EntraToken> m_entra;
};

void tst_EntraToken::init()
{
    m_clock = std::make_shared<TestClock>();
    m_server = std::make_unique<ScriptedServer>();
    m_http = std::make_unique<http::Client>(http::ClientOptions{}, m_clock);
    const azure::EntraApplication application{QStringLiteral("contoso.onmicrosoft.com"), QStringLiteral("app-id"),
                                              core::Secret("1234ABC/G+d=&č"), m_server->url()};
    m_entra = std::make_unique<azure::EntraToken>(*m_http, application, m_clock);
}

void tst_EntraToken::token_request_isAsDocumented()
{
    m_server->enqueue({.body = R"({"token_type":"Bearer","expires_in":3599,"access_token":"eyJ0"})"});
    const auto token = m_entra->token({});
    QVERIFY(token);
    QCOMPARE(*token, QByteArray("eyJ0"));
    const ServerRequest request = m_server->requests().value(0);
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.target, QByteArray("/contoso.onmicrosoft.com/oauth2/v2.0/token"));
    QCOMPARE(request.header("Content-Type"), QByteArray("application/x-www-form-urlencoded"));
    QCOMPARE(request.body,
             QByteArray("client_id=app-id&client_secret=1234ABC%2FG%2Bd%3D%26%C4%8D&grant_type=client_credentials"
                        "&scope=https%3A%2F%2Fstorage.azure.com%2F.default"));
}

void tst_EntraToken::token_byPassword_isAsDocumented()
{
    m_server->enqueue({.body = R"({"token_type":"Bearer","expires_in":3599,"access_token":"eyJ0"})"});
    const azure::EntraUser user{QStringLiteral("organizations"), QStringLiteral("app-id"),
                                QStringLiteral("jane@contoso.com"), core::Secret("a b+c/d=&%č"),
                                m_server->url(QStringLiteral("/"))};
    azure::EntraToken entra(*m_http, user, m_clock, QStringLiteral("https://contoso.crm4.dynamics.com/.default"));
    QCOMPARE(entra.token({}).value_or("none"), QByteArray("eyJ0"));
    const ServerRequest request = m_server->requests().value(0);
    QCOMPARE(request.target, QByteArray("/organizations/oauth2/v2.0/token"));
    QCOMPARE(request.body,
             QByteArray("client_id=app-id&grant_type=password&scope=https%3A%2F%2Fcontoso.crm4.dynamics.com%2F.default"
                        "&username=jane%40contoso.com&password=a%20b%2Bc%2Fd%3D%26%25%C4%8D"));
}

void tst_EntraToken::token_forAnotherResource_asksForItsScope()
{
    m_server->enqueue({.body = R"({"token_type":"Bearer","expires_in":3599,"access_token":"eyJ0"})"});
    const azure::EntraApplication application{QStringLiteral("contoso.com"), QStringLiteral("app-id"),
                                              core::Secret("s"), m_server->url()};
    azure::EntraToken entra(*m_http, application, m_clock,
                            QStringLiteral("https://contoso.crm4.dynamics.com/.default"));
    QVERIFY(entra.token({}));
    QVERIFY(m_server->requests().value(0).body.endsWith("&scope=https%3A%2F%2Fcontoso.crm4.dynamics.com%2F.default"));
}

void tst_EntraToken::token_refused_repeatsNoSecretAndNoName()
{
    m_server->enqueue({.status = 400,
                       .body =
                           R"({"error":"invalid_grant","error_description":"AADSTS50034: Jane@contoso.com, hunter2",)"
                           R"("error_codes":[50034]})"});
    const azure::EntraUser user{QStringLiteral("organizations"), QStringLiteral("app-id"),
                                QStringLiteral("jane@contoso.com"), core::Secret("hunter2"), m_server->url()};
    azure::EntraToken entra(*m_http, user, m_clock);
    const auto token = entra.token({});
    QVERIFY(!token);
    QCOMPARE(token.error().detail, QStringLiteral("AADSTS50034: REDACTED, REDACTED"));
}

void tst_EntraToken::token_askedAgain_isKeptUntilShortlyBeforeItsEnd()
{
    m_server->enqueue({.body = R"({"expires_in":3600,"access_token":"one"})"});
    m_server->enqueue({.body = R"({"expires_in":"3600","access_token":"two"})"});
    const QDateTime start = m_clock->nowUtc();
    QCOMPARE(m_entra->token({}).value_or("none"), QByteArray("one"));
    m_clock->set(start.addSecs(3299));
    QCOMPARE(m_entra->token({}).value_or("none"), QByteArray("one"));
    m_clock->set(start.addSecs(3301));
    QCOMPARE(m_entra->token({}).value_or("none"), QByteArray("two"));
    QCOMPARE(m_server->requests().size(), 2);
}

void tst_EntraToken::token_forgotten_isAskedForAnew()
{
    m_server->enqueue({.body = R"({"expires_in":3600,"access_token":"one"})"});
    m_server->enqueue({.body = R"({"expires_in":3600,"access_token":"two"})"});
    QVERIFY(m_entra->token({}));
    m_entra->forget("an older one");
    QCOMPARE(m_entra->token({}).value_or("none"), QByteArray("one"));
    m_entra->forget("one");
    QCOMPARE(m_entra->token({}).value_or("none"), QByteArray("two"));
}

void tst_EntraToken::token_byManyThreads_isAskedForOnce()
{
    m_server->setHandler([](const ServerRequest &) {
        return ServerAnswer{.body = R"({"expires_in":3600,"access_token":"one"})",
                            .delay = std::chrono::milliseconds(100)};
    });
    std::atomic<int> right = 0;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 8; ++i)
            threads.emplace_back([this, &right] { right += m_entra->token({}).value_or("none") == "one" ? 1 : 0; });
    }
    QCOMPARE(right.load(), 8);
    QCOMPARE(m_server->requests().size(), 1);
}

void tst_EntraToken::token_waitingThread_canBeStopped()
{
    QSemaphore asked;
    m_server->setHandler([&asked](const ServerRequest &) {
        asked.release();
        return ServerAnswer{.end = ServerAnswer::End::Never};
    });
    std::stop_source first;
    std::jthread asking([&] { (void)m_entra->token(first.get_token()); });
    asked.acquire(); // from here on the other one can only wait
    std::stop_source second;
    second.request_stop();
    const auto token = m_entra->token(second.get_token());
    QVERIFY(!token);
    QCOMPARE(token.error().kind, ErrorKind::Cancelled);
    first.request_stop();
}

void tst_EntraToken::token_refused_tellsTheCode_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("code");
    QTest::newRow("wrong secret")
        << 401
        << QByteArray(
               R"({"error":"invalid_client","error_description":"AADSTS7000215: Wrong client secret.\r\nTrace ID: x","error_codes":[7000215]})")
        << ErrorKind::SignInFailed << QStringLiteral("AADSTS7000215");
    QTest::newRow("no such directory")
        << 400
        << QByteArray(R"({"error":"invalid_request","error_description":"AADSTS90002: x","error_codes":[90002]})")
        << ErrorKind::SignInFailed << QStringLiteral("AADSTS90002");
    QTest::newRow("introduced by another")
        << 400 << QByteArray(R"({"error":"invalid_grant","error_codes":[70002,50126]})") << ErrorKind::SignInFailed
        << QStringLiteral("AADSTS50126");
    QTest::newRow("no codes") << 400 << QByteArray(R"({"error":"invalid_scope"})") << ErrorKind::SignInFailed
                              << QStringLiteral("invalid_scope");
    QTest::newRow("throttled") << 400 << QByteArray(R"({"error":"x","error_codes":[90055]})") << ErrorKind::Throttled
                               << QStringLiteral("AADSTS90055");
    QTest::newRow("server error") << 500 << QByteArray(R"({"error":"server_error"})") << ErrorKind::ServiceFailed
                                  << QStringLiteral("server_error");
    QTest::newRow("not Entra") << 403 << QByteArray("<html>Blocked</html>") << ErrorKind::UnreadableAnswer << QString();
}

void tst_EntraToken::token_refused_tellsTheCode()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, code);
    m_server->setHandler([=](const ServerRequest &) {
        return ServerAnswer{.status = status, .headers = {{"x-ms-request-id", "r-1"}}, .body = body};
    });
    const auto token = m_entra->token({});
    QVERIFY(!token);
    QCOMPARE(token.error().kind, kind);
    QCOMPARE(token.error().serviceCode, code);
    QCOMPARE(token.error().httpStatus, status);
    QCOMPARE(token.error().requestId, QStringLiteral("r-1"));
    QCOMPARE(token.error().subject,
             kind == ErrorKind::SignInFailed ? QStringLiteral("contoso.onmicrosoft.com") : QStringLiteral("127.0.0.1"));
    QCOMPARE(m_server->requests().size(), status == 500 ? 5 : 1); // what is refused is not asked again
}

void tst_EntraToken::token_unreadable_isAnError_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body : {"", "{}", "<html/>", R"({"access_token":"x"})", R"({"access_token":"","expires_in":3600})",
                             R"({"access_token":"x","expires_in":-1})"})
        QTest::newRow(body) << QByteArray(body);
}

void tst_EntraToken::token_unreadable_isAnError()
{
    QFETCH(QByteArray, body);
    m_server->enqueue({.body = body});
    const auto token = m_entra->token({});
    QVERIFY(!token);
    QCOMPARE(token.error().kind, ErrorKind::UnreadableAnswer);
}

QTEST_GUILESS_MAIN(tst_EntraToken)
#include "tst_entratoken.moc"
