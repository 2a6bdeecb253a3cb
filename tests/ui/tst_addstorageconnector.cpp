// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/connectorlist.h"
#include "connectors/connectorsecrets.h"
#include "http/client.h"
#include "sync/leadsync.h"
#include "ui/common/services.h"
#include "ui/connectors/addstorageconnector.h"
#include "ui/memorykeychain.h"
#include "ui/windowfixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

using namespace leadlight;
using namespace leadlight::tests;
using core::ErrorKind;
using ui::AddStorageConnector;

namespace {

const QString connectionString = QStringLiteral("DefaultEndpointsProtocol=https;AccountName=contosoleads;AccountKey=") +
                                 QString::fromLatin1(QByteArray(64, 'k').toBase64()) +
                                 QStringLiteral(";EndpointSuffix=core.windows.net");

} // namespace

class TestAddStorageConnector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void connectionString_isMaskedUntilShown();
    void wrongConnectionString_isNamedBesideTheField();
    void finish_needsEverything();
    void finish_storesTheSecretInTheKeychainOnly();
    void takenName_isRefused();
    void silentKeychain_offersThisRun_data();
    void silentKeychain_offersThisRun();
    void entra_asksForItsOwnFields();
    void blob_saysThatItIsRetired();

private:
    template <typename Widget> Widget *find(const char *name) const
    {
        return m_dialog->findChild<Widget *>(QString::fromLatin1(name));
    }
    void fill(const char *field, const QString &value) { find<QLineEdit>(field)->setText(value); }
    connectors::ConnectorList list() const
    {
        return connectors::ConnectorList::load(m_fixture->profile.connectorsFile()).value();
    }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<MemoryKeychain> m_keychain;
    std::unique_ptr<http::Client> m_http;
    std::unique_ptr<connectors::ConnectorSecrets> m_secrets;
    std::unique_ptr<sync::LeadSync> m_sync;
    std::unique_ptr<ui::Services> m_services;
    QPointer<AddStorageConnector> m_dialog;
};

void TestAddStorageConnector::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_keychain = std::make_unique<MemoryKeychain>();
    m_http = std::make_unique<http::Client>();
    m_secrets = std::make_unique<connectors::ConnectorSecrets>(m_fixture->profile.id, *m_keychain);
    m_sync = std::make_unique<sync::LeadSync>(m_fixture->profile, *m_http, *m_secrets);
    m_services = std::make_unique<ui::Services>(ui::Services{.profile = m_fixture->profile,
                                                             .stores = m_fixture->stores,
                                                             .secrets = *m_secrets,
                                                             .sync = *m_sync,
                                                             .reading = m_fixture->reading,
                                                             .writing = m_fixture->writing,
                                                             .isDemo = false,
                                                             .openSampleLeads = {}});
    m_dialog = new AddStorageConnector(*m_services, {QStringLiteral("Taken")});
    m_dialog->show();
}

void TestAddStorageConnector::cleanup()
{
    delete m_dialog;
    m_fixture.reset();
}

void TestAddStorageConnector::connectionString_isMaskedUntilShown()
{
    auto *edit = find<QLineEdit>("connectionString");
    QCOMPARE(edit->echoMode(), QLineEdit::Password);
    edit->actions().constFirst()->trigger();
    QCOMPARE(edit->echoMode(), QLineEdit::Normal);
}

void TestAddStorageConnector::wrongConnectionString_isNamedBesideTheField()
{
    fill("connectionString", QStringLiteral("AccountName=contosoleads;AccountKey=abc;EndpointSuffix=core.windows.net"));
    QVERIFY(find<QLabel>("connectionStringNote")->text().contains(QStringLiteral("AccountKey")));
    QVERIFY(!find<QPushButton>("finish")->isEnabled());
    fill("connectionString", connectionString);
    QVERIFY(find<QLabel>("connectionStringNote")->text().contains(QStringLiteral("Access keys"))); // its help again
}

void TestAddStorageConnector::finish_needsEverything()
{
    auto *finish = find<QPushButton>("finish");
    QVERIFY(!finish->isEnabled());
    fill("connectionString", connectionString);
    QVERIFY(!finish->isEnabled());
    fill("connectorName", QStringLiteral("Contoso"));
    QVERIFY(finish->isEnabled());
    fill("table", QStringLiteral("1 table"));
    QVERIFY(!finish->isEnabled());
}

void TestAddStorageConnector::finish_storesTheSecretInTheKeychainOnly()
{
    QSignalSpy added(m_dialog, &AddStorageConnector::added);
    fill("connectionString", connectionString);
    fill("connectorName", QStringLiteral(" Contoso "));
    find<QPushButton>("finish")->click();
    QTRY_COMPARE(added.size(), 1);
    const connectors::ConnectorList stored = list();
    QCOMPARE(stored.all().size(), 1);
    const connectors::Connector connector = stored.all().constFirst();
    QCOMPARE(connector.name, QStringLiteral("Contoso"));
    QCOMPARE(connector.kind, QStringLiteral("azure-table"));
    QVERIFY(connector.values.isEmpty());
    const auto secret = m_secrets->read(connector, QStringLiteral("connectionString"), {});
    QVERIFY(secret);
    QCOMPARE(secret->reveal().toByteArray(), connectionString.toUtf8());
    QFile file(m_fixture->profile.connectorsFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("AccountKey"));
}

void TestAddStorageConnector::takenName_isRefused()
{
    fill("connectionString", connectionString);
    fill("connectorName", QStringLiteral("taken"));
    QVERIFY(find<QLabel>("nameNote")->text().contains(QStringLiteral("taken")));
    QVERIFY(!find<QPushButton>("finish")->isEnabled());
}

void TestAddStorageConnector::silentKeychain_offersThisRun_data()
{
    QTest::addColumn<ErrorKind>("failure");
    QTest::newRow("silent") << ErrorKind::KeychainSilent;
    QTest::newRow("missing") << ErrorKind::KeychainMissing;
    QTest::newRow("locked") << ErrorKind::KeychainRefused;
}

void TestAddStorageConnector::silentKeychain_offersThisRun()
{
    QFETCH(ErrorKind, failure);
    m_keychain->failWith(failure);
    QSignalSpy added(m_dialog, &AddStorageConnector::added);
    QVERIFY(!find<QPushButton>("keepForThisRun")->isVisible());
    fill("connectionString", connectionString);
    fill("connectorName", QStringLiteral("Contoso"));
    find<QPushButton>("finish")->click();
    QTRY_VERIFY(find<QPushButton>("keepForThisRun")->isVisible());
    QVERIFY(find<QLabel>("connectorFault")->text().contains(QStringLiteral("keychain")));
    QVERIFY(list().all().isEmpty());

    find<QPushButton>("keepForThisRun")->click();
    QTRY_COMPARE(added.size(), 1);
    QVERIFY(m_secrets->read(list().all().constFirst(), QStringLiteral("connectionString"), {}));
    QCOMPARE(m_keychain->count(), 0);
}

void TestAddStorageConnector::entra_asksForItsOwnFields()
{
    QVERIFY(!find<QLineEdit>("clientSecret")->isVisible());
    find<QCheckBox>("useEntra")->setChecked(true);
    QVERIFY(!find<QLineEdit>("connectionString")->isVisible());
    fill("connectorName", QStringLiteral("Contoso"));
    fill("account", QStringLiteral("contosoleads"));
    fill("directoryId", QStringLiteral("contoso.onmicrosoft.com"));
    fill("applicationId", QStringLiteral("7f3c1b52-0d4e-4a8e-9c1b-2f6a5d8e9b10"));
    QVERIFY(!find<QPushButton>("finish")->isEnabled());
    fill("clientSecret", QStringLiteral("s3cret"));
    QVERIFY(find<QPushButton>("finish")->isEnabled());

    QSignalSpy added(m_dialog, &AddStorageConnector::added);
    find<QPushButton>("finish")->click();
    QTRY_COMPARE(added.size(), 1);
    const connectors::Connector connector = list().all().constFirst();
    QCOMPARE(connector.values.value(QStringLiteral("account")), QStringLiteral("contosoleads"));
    QVERIFY(!connector.values.contains(QStringLiteral("clientSecret")));
    QVERIFY(!connector.values.contains(QStringLiteral("authority"))); // at its default
}

void TestAddStorageConnector::blob_saysThatItIsRetired()
{
    auto *kinds = find<QComboBox>("kind");
    kinds->setCurrentIndex(kinds->findData(QStringLiteral("azure-blob")));
    QVERIFY(find<QLabel>("kindNote")->isVisible());
    QVERIFY(find<QLabel>("kindNote")->text().contains(QStringLiteral("Azure Table")));
    fill("connectionString", connectionString);
    fill("connectorName", QStringLiteral("Archive"));
    QVERIFY(!find<QPushButton>("finish")->isEnabled());
    fill("container", QStringLiteral("marketplaceleadcontainer"));
    QVERIFY(find<QPushButton>("finish")->isEnabled());
}

QTEST_MAIN(TestAddStorageConnector)
#include "tst_addstorageconnector.moc"
