// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/connectorsecrets.h"

#include <QTest>

using namespace leadlight;
using connectors::Connector;
using connectors::ConnectorSecrets;
using core::ErrorKind;
using core::Secret;

namespace {

/// A keychain in memory whose n-th write fails; the real one is tested in tests/secrets.
class FailingStore final : public secrets::SecretStore
{
public:
    core::Result<Secret> read(const secrets::SecretKey &key, std::stop_token) override
    {
        if (!entries.contains(key.text()))
            return core::fail(ErrorKind::SecretMissing, key.field);
        return entries.value(key.text());
    }
    core::Result<> write(const secrets::SecretKey &key, const Secret &secret, std::stop_token) override
    {
        if (++writes == failAt)
            return core::fail(ErrorKind::KeychainSilent, key.field);
        entries.insert(key.text(), secret);
        return {};
    }
    core::Result<> remove(const secrets::SecretKey &key, std::stop_token) override
    {
        entries.remove(key.text());
        return {};
    }

    QMap<QString, Secret> entries;
    int writes = 0;
    int failAt = 0;
};

} // namespace

class ConnectorSecretsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void write_whenTheSecondFails_leavesNothing();
    void write_overOthersWhenTheSecondFails_leavesThemAsTheyWere();
    void read_withAVariableSet_prefersIt();
    void read_keptForThisRun_needsNoKeychain();
    void remove_afterWriting_leavesNothing();
    void renamed_connector_keepsItsSecrets();

private:
    Connector m_connector{QStringLiteral("uid-1"), QStringLiteral("Contoso"), QStringLiteral("azure-table"), {}};
    QMap<QString, Secret> m_secrets{{QStringLiteral("clientSecret"), Secret(QByteArray("one"))},
                                    {QStringLiteral("connectionString"), Secret(QByteArray("two"))}};
};

void ConnectorSecretsTest::write_whenTheSecondFails_leavesNothing()
{
    FailingStore store;
    store.failAt = 2;
    ConnectorSecrets secrets(QStringLiteral("profile"), store);
    const auto written = secrets.write(m_connector, m_secrets, {});
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::KeychainSilent);
    QVERIFY(store.entries.isEmpty());
}

void ConnectorSecretsTest::write_overOthersWhenTheSecondFails_leavesThemAsTheyWere()
{
    FailingStore store;
    ConnectorSecrets secrets(QStringLiteral("profile"), store);
    QVERIFY(secrets.write(m_connector, m_secrets, {}));
    store.failAt = store.writes + 2;
    QVERIFY(!secrets.write(m_connector,
                           {{QStringLiteral("clientSecret"), Secret(QByteArray("three"))},
                            {QStringLiteral("connectionString"), Secret(QByteArray("four"))}},
                           {}));
    QCOMPARE(secrets.read(m_connector, QStringLiteral("clientSecret"), {})->reveal().toByteArray(), QByteArray("one"));
    QCOMPARE(secrets.read(m_connector, QStringLiteral("connectionString"), {})->reveal().toByteArray(),
             QByteArray("two"));
}

void ConnectorSecretsTest::read_withAVariableSet_prefersIt()
{
    FailingStore store;
    ConnectorSecrets secrets(QStringLiteral("profile"), store);
    QVERIFY(secrets.write(m_connector, m_secrets, {}));
    qputenv("LEADLIGHT_SECRET_CONTOSO_CLIENTSECRET", "from outside");
    const auto read = secrets.read(m_connector, QStringLiteral("clientSecret"), {});
    qunsetenv("LEADLIGHT_SECRET_CONTOSO_CLIENTSECRET");
    QCOMPARE(read->reveal().toByteArray(), QByteArray("from outside"));
    QCOMPARE(secrets.read(m_connector, QStringLiteral("clientSecret"), {})->reveal().toByteArray(), QByteArray("one"));
}

void ConnectorSecretsTest::read_keptForThisRun_needsNoKeychain()
{
    FailingStore store;
    ConnectorSecrets secrets(QStringLiteral("profile"), store);
    secrets.keepForThisRun(m_connector, m_secrets);
    QCOMPARE(secrets.readerFor(m_connector)(QStringLiteral("connectionString"), {})->reveal().toByteArray(),
             QByteArray("two"));
    QVERIFY(store.entries.isEmpty());
}

void ConnectorSecretsTest::remove_afterWriting_leavesNothing()
{
    FailingStore store;
    ConnectorSecrets secrets(QStringLiteral("profile"), store);
    QVERIFY(secrets.write(m_connector, m_secrets, {}));
    QCOMPARE(store.entries.size(), 2);
    QVERIFY(secrets.remove(m_connector, {}));
    QVERIFY(store.entries.isEmpty());
}

void ConnectorSecretsTest::renamed_connector_keepsItsSecrets()
{
    FailingStore store;
    ConnectorSecrets secrets(QStringLiteral("profile"), store);
    QVERIFY(secrets.write(m_connector, m_secrets, {}));
    Connector renamed = m_connector;
    renamed.name = QStringLiteral("Fabrikam");
    QVERIFY(secrets.read(renamed, QStringLiteral("connectionString"), {}));
}

QTEST_APPLESS_MAIN(ConnectorSecretsTest)
#include "tst_connectorsecrets.moc"
