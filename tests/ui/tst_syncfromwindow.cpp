// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/scriptedserver.h"
#include "ui/connectorfixture.h"
#include "ui/connectors/connectorspane.h"
#include "ui/mainwindow/mainwindow.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace leadlight;
using namespace leadlight::tests;
using testsupport::ScriptedServer;
using testsupport::ServerAnswer;

/// Syncing from the window, with a storage account on the loopback address.
class TestSyncFromWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void newConnector_isSyncedWhenItsCheckIsFine();
    void sync_bringsLeadsAndCountsThem();
    void noLeadsYet_offersACheck();
    void rejectedKey_isToldAndTheConnectorIsMarked();
    void stop_endsTheSync();
    void closing_whileSyncing_doesNotHang();
    void removedConnector_keepsItsLeads();

private:
    void addConnector();
    void open();
    template <typename Widget> Widget *find(const char *name) const
    {
        return m_window->findChild<Widget *>(QString::fromLatin1(name));
    }
    QString connectorText() const
    {
        const auto *list = find<QListWidget>("connectors");
        return list->count() == 0 ? QString() : list->item(0)->text();
    }
    QString connectionString() const { return sampleConnectionString(m_server->url().toString()); }

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<ConnectorFixture> m_fixture;
    std::unique_ptr<ui::MainWindow> m_window;
};

namespace {

ServerAnswer twoLeads()
{
    return {.headers = {{"Content-Type", "application/json"}}, .body = R"({"value":[
{"PartitionKey":"p","RowKey":"1","Timestamp":"2026-11-20T10:00:00Z","LeadSource":"SPZA","ActionCode":"PLT","CustomerInfo":"{\"LastName\":\"Smith\"}"},
{"PartitionKey":"p","RowKey":"2","Timestamp":"2026-11-20T11:00:00Z","LeadSource":"SPZA","ActionCode":"INS","CustomerInfo":"{\"LastName\":\"Ito\"}"}]})"};
}

} // namespace

void TestSyncFromWindow::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_server->setHandler([](const testsupport::ServerRequest &) { return twoLeads(); });
    m_fixture = std::make_unique<ConnectorFixture>();
}

void TestSyncFromWindow::cleanup()
{
    m_window.reset();
    m_fixture.reset();
}

void TestSyncFromWindow::addConnector()
{
    m_fixture->add(QStringLiteral("Contoso"), QStringLiteral("azure-table"), {},
                   {{QStringLiteral("connectionString"), connectionString().toUtf8()}});
}

void TestSyncFromWindow::open()
{
    m_window = std::make_unique<ui::MainWindow>(m_fixture->services());
    QSignalSpy painted(m_window.get(), &ui::MainWindow::leadsPainted);
    m_window->resize(1200, 700);
    m_window->show();
    QVERIFY(painted.wait());
}

void TestSyncFromWindow::newConnector_isSyncedWhenItsCheckIsFine()
{
    open();
    find<QToolButton>("addConnector")->click();
    auto *kinds = find<QListWidget>("kinds");
    kinds->setCurrentRow(0);
    auto *next = find<QPushButton>("next");
    while (!find<QLineEdit>("connectorName")->isVisible()) {
        if (find<QLineEdit>("connectionString")->isVisible())
            find<QLineEdit>("connectionString")->setText(connectionString());
        QVERIFY(next->isEnabled());
        next->click();
    }
    find<QLineEdit>("connectorName")->setText(QStringLiteral("Contoso"));
    next->click();
    QTRY_VERIFY(find<QPushButton>("checkAgain")->isVisible());
    next->click();
    QTRY_COMPARE(find<QLabel>("counts")->text(), QStringLiteral("2 new \u00b7 2 leads"));
    QTRY_COMPARE(connectorText(), QStringLiteral("Contoso\nsynced just now"));
}

void TestSyncFromWindow::sync_bringsLeadsAndCountsThem()
{
    addConnector();
    open();
    QTRY_COMPARE(connectorText(), QStringLiteral("Contoso\nnever synced"));
    QVERIFY(!find<QAction>("stop")->isVisible());
    find<QAction>("sync")->trigger();
    QVERIFY(find<QAction>("stop")->isVisible());
    QVERIFY(!find<QAction>("sync")->isEnabled()); // one at a time
    QTRY_COMPARE(find<QLabel>("state")->text(), QStringLiteral("Synced, 2 new leads."));
    QTRY_COMPARE(find<QLabel>("counts")->text(), QStringLiteral("2 new \u00b7 2 leads"));
    QTRY_VERIFY(find<QAction>("sync")->isEnabled());
    find<QAction>("sync")->trigger();
    QTRY_COMPARE(find<QLabel>("state")->text(), QStringLiteral("Synced, 0 new leads."));
}

void TestSyncFromWindow::noLeadsYet_offersACheck()
{
    addConnector();
    open();
    auto *check = find<QPushButton>("checkForLeads");
    QTRY_VERIFY(check->isVisible());
    QVERIFY(!find<QPushButton>("connectStorage")->isVisible());
    check->click();
    QTRY_VERIFY(find<QWidget>("connectorsPage")->isVisible());
    QTRY_VERIFY(!m_server->requests().isEmpty());
}

void TestSyncFromWindow::rejectedKey_isToldAndTheConnectorIsMarked()
{
    m_server->setHandler([](const testsupport::ServerRequest &) {
        return ServerAnswer{.status = 403,
                            .headers = {{"x-ms-error-code", "AuthenticationFailed"}},
                            .body = R"({"odata.error":{"code":"AuthenticationFailed","message":{"value":"no"}}})"};
    });
    addConnector();
    open();
    QTRY_VERIFY(find<QAction>("sync")->isEnabled());
    find<QAction>("sync")->trigger();
    QTRY_VERIFY(find<QLabel>("messageText")->text().startsWith(QStringLiteral("Contoso: ")));
    QVERIFY(find<QLabel>("messageText")->text().contains(QStringLiteral("403")));
    QTRY_COMPARE(connectorText(), QStringLiteral("Contoso\nfailed"));
    QVERIFY(find<QListWidget>("connectors")->item(0)->toolTip().contains(QStringLiteral("rejected")));
}

void TestSyncFromWindow::stop_endsTheSync()
{
    m_server->setHandler(
        [](const testsupport::ServerRequest &) { return ServerAnswer{.end = ServerAnswer::End::Never}; });
    addConnector();
    open();
    QTRY_VERIFY(find<QAction>("sync")->isEnabled());
    find<QAction>("sync")->trigger();
    QTRY_VERIFY(!m_server->requests().isEmpty());
    find<QToolButton>("stopActivity")->click();
    QTRY_VERIFY(find<QLabel>("state")->text().startsWith(QStringLiteral("Sync stopped")));
    QTRY_VERIFY(find<QAction>("sync")->isEnabled());
}

void TestSyncFromWindow::closing_whileSyncing_doesNotHang()
{
    m_server->setHandler(
        [](const testsupport::ServerRequest &) { return ServerAnswer{.end = ServerAnswer::End::Never}; });
    addConnector();
    open();
    QTRY_VERIFY(find<QAction>("sync")->isEnabled());
    find<QAction>("sync")->trigger();
    QTRY_VERIFY(!m_server->requests().isEmpty());
    m_window->close();
    m_window.reset(); // and the threads in cleanup()
}

void TestSyncFromWindow::removedConnector_keepsItsLeads()
{
    addConnector();
    open();
    QTRY_VERIFY(find<QAction>("sync")->isEnabled());
    find<QAction>("sync")->trigger();
    QTRY_COMPARE(find<QLabel>("counts")->text(), QStringLiteral("2 new \u00b7 2 leads"));
    auto *pane = m_window->findChild<ui::ConnectorsPane *>();
    QTRY_COMPARE(pane->all().size(), 1);
    Q_EMIT pane->removeWanted(pane->all().constFirst()); // what its menu does
    QVERIFY(find<QLabel>("messageText")->text().contains(QStringLiteral("leads stay")));
    find<QPushButton>("messageAction")->click();
    QTRY_COMPARE(pane->all().size(), 0);
    QTRY_VERIFY(!find<QAction>("sync")->isEnabled());
    QCOMPARE(find<QLabel>("counts")->text(), QStringLiteral("2 new \u00b7 2 leads"));
}

QTEST_MAIN(TestSyncFromWindow)
#include "tst_syncfromwindow.moc"
