// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/check.h"
#include "connectors/checksettings.h"
#include "connectors/networkaccess.h"
#include "http/client.h"
#include "support/scriptedserver.h"
#include "support/testproxy.h"
#include "support/testtls.h"
#include "ui/memorykeychain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace leadlight;
using namespace leadlight::testsupport;
using connectors::AuthorityFolder;
using connectors::NetworkAccess;
using connectors::Proxy;
using core::ErrorKind;
using core::Secret;

/// A profile's way through its network: what is kept, what holds for the next request, what a check says.
class TestNetworkAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void authority_isCopiedAndSurvivesItsFile();
    void authority_addedTwice_isThereOnce();
    void bundle_leavesOutWhatIsNoAuthority();
    void file_thatCannotBeTaken_changesNothing_data();
    void file_thatCannotBeTaken_changesNothing();
    void folder_thatCannotBeWritten_isSaid();
    void copy_thatIsDamaged_isLeftOut();
    void changes_holdForTheNextRequest();
    void change_whileTheFolderIsRead_doesNotWait();
    void password_thatIsForgotten_isSentNoMore();
    void password_isAskedForOnlyWithAUserName();
    void check_namesWhatFailedAtTheProxy_data();
    void check_namesWhatFailedAtTheProxy();

private:
    [[nodiscard]] QString write(const char *name, const QByteArray &content) const
    {
        const QString path = m_folder->filePath(QLatin1StringView(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("The test's own file could not be written.");
        return path;
    }
    [[nodiscard]] QUrl serviceUrl() const
    {
        return QUrl(QStringLiteral("https://service.test:%1/").arg(m_service->port()));
    }
    void makeAccess()
    {
        m_access.reset();
        m_client = std::make_unique<http::Client>(http::ClientOptions{.retry = {.retries = 0}});
        m_access = std::make_unique<NetworkAccess>(m_profile, m_keychain, *m_client);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    core::Profile m_profile;
    tests::MemoryKeychain m_keychain;
    std::unique_ptr<ScriptedServer> m_service;
    std::unique_ptr<http::Client> m_client;
    std::unique_ptr<NetworkAccess> m_access;
};

void TestNetworkAccess::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_profile = core::Profile::open(m_folder->filePath(QStringLiteral("profile"))).value();
    m_service = std::make_unique<ScriptedServer>(companyTls());
    makeAccess();
}

void TestNetworkAccess::authority_isCopiedAndSurvivesItsFile()
{
    const QString stick = write("stick.crt", companyAuthority());
    const auto added = m_access->addAuthorities(stick);
    QVERIFY(added);
    QCOMPARE(added->taken, 1);
    QCOMPARE(added->leftOut, 0);
    QVERIFY(QFile::remove(stick));
    makeAccess();
    QCOMPARE(m_access->authorities().size(), 1);
    QCOMPARE(m_access->authorities().first().subject, QStringLiteral("Contoso company authority"));

    const QDir copies(m_profile.authoritiesFolder());
    QCOMPARE(copies.entryList(QDir::Files).size(), 1);
    const QString copy = copies.filePath(copies.entryList(QDir::Files).first());
    const auto ofOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(copy) & ofOthers));
    QVERIFY(!(QFile::permissions(copies.path()) & ofOthers));

    QVERIFY(m_access->removeAuthority(m_access->authorities().first()));
    QVERIFY(m_access->authorities().isEmpty());
    QVERIFY(copies.entryList(QDir::Files).isEmpty());
}

void TestNetworkAccess::authority_addedTwice_isThereOnce()
{
    for (int i = 0; i < 2; ++i)
        QVERIFY(m_access->addAuthorities(write("ca.pem", companyAuthority() + companyAuthority())));
    QCOMPARE(m_access->authorities().size(), 1);
}

void TestNetworkAccess::bundle_leavesOutWhatIsNoAuthority()
{
    const auto added = m_access->addAuthorities(
        write("bundle.pem", companyServiceCertificate() + companyAuthority() + expiredAuthority()));
    QVERIFY(added);
    QCOMPARE(added->taken, 1);
    QCOMPARE(added->leftOut, 2);
    QCOMPARE(m_access->authorities().size(), 1);
}

void TestNetworkAccess::file_thatCannotBeTaken_changesNothing_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("a server's") << companyServiceCertificate() << ErrorKind::NoAuthority;
    QTest::newRow("expired") << expiredAuthority() << ErrorKind::NoAuthority;
    QTest::newRow("text") << QByteArray("hello") << ErrorKind::NoCertificate;
    QTest::newRow("empty") << QByteArray() << ErrorKind::NoCertificate;
    QTest::newRow("endless") << QByteArray(5'000'000, 'A') << ErrorKind::NoCertificate;
}

void TestNetworkAccess::file_thatCannotBeTaken_changesNothing()
{
    QFETCH(QByteArray, content);
    const QString path = write("some.crt", content);
    const auto added = m_access->addAuthorities(path);
    QVERIFY(!added);
    QTEST(added.error().kind, "kind");
    QCOMPARE(added.error().subject, path);
    QVERIFY(m_access->authorities().isEmpty());
    QCOMPARE(m_access->addAuthorities(path + u'x').error().kind, ErrorKind::FileMissing);
}

void TestNetworkAccess::folder_thatCannotBeWritten_isSaid()
{
    QFile inTheWay(m_profile.authoritiesFolder());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto added = m_access->addAuthorities(write("ca.pem", companyAuthority()));
    QVERIFY(!added);
    QCOMPARE(added.error().kind, ErrorKind::NotWritable);
}

void TestNetworkAccess::copy_thatIsDamaged_isLeftOut()
{
    QVERIFY(m_access->addAuthorities(write("ca.pem", companyAuthority())));
    QFile rubbish(m_profile.authoritiesFolder() + QStringLiteral("/0000.der"));
    QVERIFY(rubbish.open(QIODevice::WriteOnly));
    rubbish.write("cut sho");
    rubbish.close();
    makeAccess();
    QCOMPARE(m_access->authorities().size(), 1);
}

void TestNetworkAccess::changes_holdForTheNextRequest()
{
    const TestProxy proxy(TestProxy::Kind::Http, {.userName = "anna", .password = "right"});
    const Proxy chosen{Proxy::Kind::Http, QStringLiteral("127.0.0.1"), proxy.port(), QStringLiteral("anna")};
    const auto kind = [this] {
        const auto answer = m_client->send({.url = serviceUrl()}, {});
        return answer ? ErrorKind::Cancelled : answer.error().kind; // the former: it worked
    };
    m_access->useProxy({.kind = Proxy::Kind::None});
    QCOMPARE(kind(), ErrorKind::HostNotFound);
    m_access->useProxy(chosen);
    QCOMPARE(kind(), ErrorKind::ProxySignIn); // no password anywhere
    m_access->usePassword(Secret("wrong"));
    QCOMPARE(kind(), ErrorKind::ProxySignIn);
    m_access->usePassword(Secret("right"));
    QCOMPARE(kind(), ErrorKind::TlsUntrusted);
    QVERIFY(m_access->addAuthorities(write("ca.pem", companyAuthority())));
    QCOMPARE(kind(), ErrorKind::Cancelled);
    QVERIFY(m_access->removeAuthority(m_access->authorities().first()));
    QCOMPARE(kind(), ErrorKind::TlsUntrusted);
}

void TestNetworkAccess::change_whileTheFolderIsRead_doesNotWait()
{
#ifdef Q_OS_UNIX
    QVERIFY(m_access->addAuthorities(write("ca.pem", companyAuthority())));
    const auto authority = m_access->authorities().at(0);
    // Who reads this file waits until the other end is closed.
    const QByteArray pipe = QFile::encodeName(m_folder->filePath(QStringLiteral("pipe")));
    QCOMPARE(mkfifo(pipe.constData(), 0600), 0);
    QVERIFY(QFile::link(QFile::decodeName(pipe), m_profile.authoritiesFolder() + QStringLiteral("/0000.der")));
    const std::jthread reader([&] { static_cast<void>(m_access->removeAuthority(authority)); });
    int end = -1;
    const auto isRead = [&] { return (end = ::open(pipe.constData(), O_WRONLY | O_NONBLOCK)) >= 0; };
    QVERIFY(QTest::qWaitFor(isRead));
    std::atomic<bool> isDone = false;
    const std::jthread changer([&] {
        m_access->useProxy({.kind = Proxy::Kind::None});
        m_access->usePassword(Secret("s3cret"));
        isDone = true;
    });
    const bool isDoneMeanwhile = QTest::qWaitFor([&] { return isDone.load(); });
    QCOMPARE(::close(end), 0);
    QVERIFY(isDoneMeanwhile);
#else
    QSKIP("No file waits there.");
#endif
}

void TestNetworkAccess::password_thatIsForgotten_isSentNoMore()
{
    const TestProxy proxy(TestProxy::Kind::Http, {.userName = "anna", .password = "right"});
    QVERIFY(m_access->addAuthorities(write("ca.pem", companyAuthority())));
    m_access->useProxy({Proxy::Kind::Http, QStringLiteral("127.0.0.1"), proxy.port(), QStringLiteral("anna")});
    m_access->usePassword(Secret("right"));
    QVERIFY(m_access->storePassword({}));
    QVERIFY(m_client->send({.url = serviceUrl()}, {}));
    m_access->usePassword({}); // while the keychain still has it
    QCOMPARE(m_client->send({.url = serviceUrl()}, {}).error().kind, ErrorKind::ProxySignIn);
    QVERIFY(m_access->storePassword({}));
    makeAccess();
    m_access->useProxy({Proxy::Kind::Http, QStringLiteral("127.0.0.1"), proxy.port(), QStringLiteral("anna")});
    QCOMPARE(m_client->send({.url = serviceUrl()}, {}).error().kind, ErrorKind::ProxySignIn);
}

void TestNetworkAccess::password_isAskedForOnlyWithAUserName()
{
    m_keychain.failWith(ErrorKind::KeychainSilent);
    const TestProxy proxy(TestProxy::Kind::Http);
    QVERIFY(m_access->addAuthorities(write("ca.pem", companyAuthority())));
    Proxy chosen{Proxy::Kind::Http, QStringLiteral("127.0.0.1"), proxy.port(), {}};
    m_access->useProxy(chosen);
    QVERIFY(m_client->send({.url = serviceUrl()}, {}));
    chosen.userName = QStringLiteral("anna");
    m_access->useProxy(chosen);
    QCOMPARE(m_client->send({.url = serviceUrl()}, {}).error().kind, ErrorKind::KeychainSilent);
    chosen.kind = Proxy::Kind::None;
    m_access->useProxy(chosen);
    QCOMPARE(m_client->send({.url = serviceUrl()}, {}).error().kind, ErrorKind::HostNotFound);
}

void TestNetworkAccess::check_namesWhatFailedAtTheProxy_data()
{
    QTest::addColumn<TestProxy::Fault>("fault");
    QTest::addColumn<QByteArray>("wantedUser");
    QTest::addColumn<QString>("diagnosis");
    QTest::newRow("fine") << TestProxy::Fault::None << QByteArray() << QString();
    QTest::newRow("sign-in") << TestProxy::Fault::None << QByteArray("anna") << QStringLiteral("proxy-sign-in");
    QTest::newRow("refused") << TestProxy::Fault::Forbid << QByteArray() << QStringLiteral("proxy-refused");
    QTest::newRow("rubbish") << TestProxy::Fault::Rubbish << QByteArray() << QStringLiteral("proxy-unreachable");
}

void TestNetworkAccess::check_namesWhatFailedAtTheProxy()
{
    QFETCH(TestProxy::Fault, fault);
    QFETCH(QByteArray, wantedUser);
    const TestProxy proxy(TestProxy::Kind::Http, {.fault = fault, .userName = wantedUser, .password = "right"});
    QVERIFY(m_access->addAuthorities(write("ca.pem", companyAuthority())));
    m_access->useProxy({Proxy::Kind::Http, QStringLiteral("127.0.0.1"), proxy.port(), {}});
    const auto finding = connectors::reach(*m_client, serviceUrl(), QStringLiteral("url"), {});
    QTEST(finding.diagnosis, "diagnosis");
    QCOMPARE(finding.status == connectors::StepStatus::Pass, finding.diagnosis.isEmpty());
    QCOMPARE(finding.field, QString()); // no field of the connector is to blame
    QCOMPARE(connectors::reachHost(*m_client, serviceUrl(), QStringLiteral("url"), {}).field, QString());
}

QTEST_GUILESS_MAIN(TestNetworkAccess)
#include "tst_networkaccess.moc"
