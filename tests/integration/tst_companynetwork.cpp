// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "integration/leadlightprogram.h"
#include "support/scriptedserver.h"
#include "support/testproxy.h"
#include "support/testtls.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QSslCertificate>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace leadlight::integration;
using namespace leadlight::testsupport;

/// The command line in a company: a service that is reached through the proxy of the preferences alone, with a
/// certificate of the company's authority.
class TestCompanyNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void check_goesThroughTheProxy();
    void check_withoutWhatItWants_namesIt_data();
    void check_withoutWhatItWants_namesIt();

private:
    void choose(const TestProxy &proxy, const QByteArray &userName) const
    {
        write(u"preferences.ini"_s, "[proxy]\nkind=http\nhost=127.0.0.1\nport=" + QByteArray::number(proxy.port()) +
                                        "\nuserName=" + userName + '\n');
    }
    void write(const QString &name, const QByteArray &content) const
    {
        const QString path = m_program->profile() + u'/' + name;
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("The test's own file could not be written.");
    }
    /// The step "reach" of the one connector.
    [[nodiscard]] QJsonObject reach(Run *run) const
    {
        *run = m_program->run({u"check"_s, u"--json"_s});
        const QJsonArray steps = run->json()[u"connectors"_s][0][u"steps"_s].toArray();
        for (const QJsonValue &step : steps) {
            if (step[u"id"_s] == u"reach"_s)
                return step.toObject();
        }
        return {};
    }

    std::unique_ptr<ScriptedServer> m_service;
    std::unique_ptr<LeadlightProgram> m_program;
};

void TestCompanyNetwork::init()
{
    m_service = std::make_unique<ScriptedServer>(companyTls());
    m_program = std::make_unique<LeadlightProgram>();
    const QByteArray connectionString =
        "DefaultEndpointsProtocol=https;AccountName=contosoleads;AccountKey=" + QByteArray(64, 'k').toBase64() +
        ";TableEndpoint=https://service.test:" + QByteArray::number(m_service->port()) + "/";
    QCOMPARE(m_program->addConnector(u"azure-table"_s, connectionString).exitCode, 0);
    const QSslCertificate authority(companyAuthority());
    write(u"authorities/"_s + QString::fromLatin1(authority.digest(QCryptographicHash::Sha256).toHex()) + u".der"_s,
          authority.toDer());
}

void TestCompanyNetwork::check_goesThroughTheProxy()
{
    const TestProxy proxy(TestProxy::Kind::Http, {.userName = "anna", .password = "pl4nted"});
    choose(proxy, "anna");
    m_program->setEnvironment(u"LEADLIGHT_SECRET_PROXY_PASSWORD"_s, "pl4nted");
    Run run;
    QCOMPARE(reach(&run)[u"status"_s].toString(), u"pass"_s);
    QVERIFY(proxy.tunnels() > 0);
    QVERIFY(!m_service->requests().isEmpty());
    QVERIFY(!run.out.contains("pl4nted") && !run.err.contains("pl4nted"));
}

void TestCompanyNetwork::check_withoutWhatItWants_namesIt_data()
{
    QTest::addColumn<QByteArray>("userName");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<bool>("hasAuthority");
    QTest::addColumn<QString>("diagnosis");
    QTest::newRow("no user") << QByteArray() << QByteArray() << true << u"proxy-sign-in"_s;
    QTest::newRow("wrong password") << QByteArray("anna") << QByteArray("wr0ng") << true << u"proxy-sign-in"_s;
    QTest::newRow("no keychain") << QByteArray("anna") << QByteArray() << true << u"keychain-unavailable"_s;
    QTest::newRow("no authority") << QByteArray("anna") << QByteArray("right") << false << u"tls-untrusted"_s;
}

void TestCompanyNetwork::check_withoutWhatItWants_namesIt()
{
    QFETCH(QByteArray, userName);
    QFETCH(QByteArray, password);
    QFETCH(bool, hasAuthority);
    const TestProxy proxy(TestProxy::Kind::Http, {.userName = "anna", .password = "right"});
    choose(proxy, userName);
    if (!password.isEmpty())
        m_program->setEnvironment(u"LEADLIGHT_SECRET_PROXY_PASSWORD"_s, password);
    if (!hasAuthority)
        QVERIFY(QDir(m_program->profile() + u"/authorities"_s).removeRecursively());
    Run run;
    const QJsonObject step = reach(&run);
    QTEST(step[u"diagnosis"_s].toString(), "diagnosis");
    QCOMPARE(run.exitCode, 1);
    QVERIFY(m_service->requests().isEmpty());
    QVERIFY(!run.out.contains("wr0ng") && !run.err.contains("wr0ng"));
}

QTEST_GUILESS_MAIN(TestCompanyNetwork)
#include "tst_companynetwork.moc"
