// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/notificationservice.h"
#include "support/scriptedserver.h"
#include "ui/common/messagebar.h"
#include "ui/connectorfixture.h"
#include "ui/connectors/connectorspane.h"
#include "ui/insights/silencewatch.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/notice/notices.h"
#include "ui/preferences/preferencesdialog.h"

#include <QAction>
#include <QApplication>
#include <QDBusConnection>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

#include <future>

using namespace leadlight;
using namespace leadlight::tests;
using testsupport::ScriptedServer;
using testsupport::ServerAnswer;

/// The window with everything that works while nobody looks at it, a storage account on the loopback address and a
/// notification service.
class TestNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void leadsOfTheBackground_areToldAndShown();
    void failureInTheBackground_isQuietInTheWindowAndTold();
    void failureWhileTheWindowIsInFront_isNotTold();
    void nextSync_isSaidInTheStatusBar();
    void preferences_openOnceAndHold();
    void silentOffer_isToldAndLeadsToTheInsights();
    void ownName_isWhatMeMeans();
    void quit_endsTheProgram();
    void inTray_doesNotShowTheWindow();
    void furtherStart_setsTheFilterAndImports();

private:
    void answerLeads(int count);
    void sync(bool byPerson);
    template <typename Widget> [[nodiscard]] Widget *find(const char *name) const
    {
        return m_window->findChild<Widget *>(QLatin1StringView(name));
    }

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<testsupport::NotificationService> m_service;
    std::unique_ptr<ConnectorFixture> m_fixture;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ui::Notices> m_notices;
};

void TestNotices::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_service = std::make_unique<testsupport::NotificationService>();
    QVERIFY(m_service->start());
    m_fixture = std::make_unique<ConnectorFixture>();
    m_fixture->add(QStringLiteral("Contoso"), QStringLiteral("azure-table"), {},
                   {{QStringLiteral("connectionString"), sampleConnectionString(m_server->url().toString()).toUtf8()}});
    answerLeads(2);
    m_window = std::make_unique<ui::MainWindow>(m_fixture->services());
    m_notices = std::make_unique<ui::Notices>(*m_window, QStringList{QStringLiteral("--in-tray")});
    QTRY_VERIFY(find<QAction>("sync")->isEnabled());
}

void TestNotices::cleanup()
{
    m_notices.reset();
    m_window.reset();
    m_fixture.reset();
    m_service.reset();
}

/// From now on the table holds so many leads, received just now.
void TestNotices::answerLeads(int count)
{
    QByteArrayList entities;
    const QByteArray now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1();
    for (int i = 0; i < count; ++i)
        entities.append("{\"PartitionKey\":\"p\",\"RowKey\":\"" + QByteArray::number(i) + "\",\"Timestamp\":\"" + now +
                        "\",\"LeadSource\":\"SPZA-PLT|docusign.1\",\"CustomerInfo\":\"{}\"}");
    m_server->setHandler([body = "{\"value\":[" + entities.join(',') + "]}"](const testsupport::ServerRequest &) {
        return ServerAnswer{.headers = {{"Content-Type", "application/json"}}, .body = body};
    });
}

void TestNotices::sync(bool byPerson)
{
    QSignalSpy ended(m_window.get(), &ui::MainWindow::syncEnded);
    if (byPerson)
        m_window->syncNow();
    else
        m_window->syncInBackground({QStringLiteral("Contoso")});
    QTRY_COMPARE(ended.size(), 1);
}

void TestNotices::leadsOfTheBackground_areToldAndShown()
{
    sync(true); // history
    answerLeads(3);
    sync(false);
    QTRY_COMPARE(m_service->received().size(), 1);
    QVERIFY2(m_service->received().constLast().summary.startsWith(QStringLiteral("1 new lead")),
             qPrintable(m_service->received().constLast().summary));
    QVERIFY(!m_window->isVisible());
    // Until the answer has come, a press cannot be told from another program's.
    QTRY_VERIFY((m_service->invoke(m_service->received().constLast().id, QStringLiteral("default")),
                 QCoreApplication::processEvents(), m_window->isVisible()));
    QTRY_COMPARE(find<QLineEdit>("filterEdit")->text(), QStringLiteral("is:new"));
}

void TestNotices::failureInTheBackground_isQuietInTheWindowAndTold()
{
    m_server->setHandler([](const testsupport::ServerRequest &) {
        return ServerAnswer{.status = 403,
                            .headers = {{"x-ms-error-code", "AuthenticationFailed"}},
                            .body = R"({"odata.error":{"code":"AuthenticationFailed","message":{"value":"no"}}})"};
    });
    sync(false);
    QVERIFY(find<QWidget>("messageBar")->isHidden());
    QVERIFY(find<QLabel>("state")->text().contains(QStringLiteral("background")));
    QVERIFY(find<QLabel>("state")->parentWidget()->toolTip().contains(QStringLiteral("rejected")));
    QTRY_COMPARE(m_service->received().size(), 1);
    QCOMPARE(m_service->received().constLast().summary, QStringLiteral("Contoso needs you"));

    sync(true); // who asked is told at once
    QVERIFY(!find<QWidget>("messageBar")->isHidden());
}

void TestNotices::failureWhileTheWindowIsInFront_isNotTold()
{
    m_notices->start(false);
    m_window->activateWindow();
    QTRY_COMPARE(QGuiApplication::applicationState(), Qt::ApplicationActive);
    m_server->setHandler([](const testsupport::ServerRequest &) { return ServerAnswer{.status = 403}; });
    sync(false);
    answerLeads(4);
    sync(true);
    answerLeads(6);
    sync(true);
    QTRY_COMPARE(find<QLabel>("counts")->text(), QStringLiteral("6 new \u00b7 6 leads"));
    QVERIFY2(m_service->received().isEmpty(),
             qPrintable(m_service->received().value(0).summary + m_service->received().value(0).body));
}

void TestNotices::nextSync_isSaidInTheStatusBar()
{
    QTRY_VERIFY(find<QLabel>("state")->parentWidget()->toolTip().contains(QStringLiteral("within a minute")));
    sync(true);
    QTRY_VERIFY(find<QLabel>("state")->parentWidget()->toolTip().contains(QStringLiteral("Next sync in 1")));
    m_window->preferences().set(ui::Preference::SyncMinutes, 0);
    QTRY_VERIFY(find<QLabel>("state")->parentWidget()->toolTip().contains(QStringLiteral("switched off")));
}

void TestNotices::preferences_openOnceAndHold()
{
    find<QAction>("preferencesAction")->trigger();
    find<QAction>("preferencesAction")->trigger();
    QCOMPARE(m_window->findChildren<ui::PreferencesDialog *>().size(), 1);
}

void TestNotices::silentOffer_isToldAndLeadsToTheInsights()
{
    store::OfferSilence silence{.offer = QStringLiteral("contoso.1"), .title = {}, .count = 40, .rhythm = {}};
    silence.rhythm.quietHours = 9 * 24;
    Q_EMIT m_window->silenceWatch().offersFellSilent({silence});
    QTRY_COMPARE(m_service->received().size(), 1);
    QCOMPARE(m_service->received().constLast().summary, QStringLiteral("No lead for contoso.1 in 9 days"));
    const auto press = [this](const char *key) {
        m_service->invoke(m_service->received().constLast().id, QLatin1StringView(key));
        QCoreApplication::processEvents();
    };
    QTRY_VERIFY((press("default"), m_window->isVisible()));
    QTRY_VERIFY(find<QWidget>("insightsPage")->isVisible());
}

void TestNotices::ownName_isWhatMeMeans()
{
    sync(true);
    const auto store = m_fixture->stores.forThisThread();
    using Kind = store::WorkChange::Kind;
    QVERIFY((*store)->work({.kind = Kind::Owner, .leads = {1}, .text = QStringLiteral("Zoe of nowhere")}, {}));
    m_window->showLeadsOf(QStringLiteral("owner:me"));
    QTRY_VERIFY(find<QLabel>("counts")->text().endsWith(QStringLiteral("0 of 2")));
    m_window->preferences().set(ui::Preference::OwnName, QStringLiteral("Zoe of nowhere"));
    QCOMPARE(leads::ownName(), QStringLiteral("Zoe of nowhere"));
    QTRY_VERIFY(find<QLabel>("counts")->text().endsWith(QStringLiteral("1 of 2")));
    m_window->preferences().set(ui::Preference::OwnName, QString());
    QTRY_VERIFY(find<QLabel>("counts")->text().endsWith(QStringLiteral("0 of 2")));
}

void TestNotices::quit_endsTheProgram()
{
    m_notices->start(false);
    m_window->preferences().set(ui::Preference::StaysInTray, true);
    QMetaObject::invokeMethod(find<QAction>("quitAction"), &QAction::trigger, Qt::QueuedConnection);
    QCOMPARE(QApplication::exec(), 0);
    QVERIFY(!m_window->isVisible());
}

void TestNotices::inTray_doesNotShowTheWindow()
{
    m_notices->start(true);
    sync(true); // what there is to do goes on
    QVERIFY(!m_window->isVisible());
}

void TestNotices::furtherStart_setsTheFilterAndImports()
{
    m_notices->start(true);
    QFile file(m_fixture->file(QStringLiteral("leads.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("firstName,lastName,email,company\nJana,Nov\xc3\xa1kov\xc3\xa1,jana@example.com,Contoso\n");
    file.close();
    const ui::WindowRequest request{{file.fileName()}, QStringLiteral("company:contoso"), {}};
    auto called = std::async(std::launch::async, [this, &request] {
        const auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("further start"));
        return ui::WindowCall::call(m_fixture->profile.id, request, bus);
    });
    QTRY_VERIFY(called.wait_for(std::chrono::seconds(0)) == std::future_status::ready);
    QVERIFY(called.get());
    QVERIFY(m_window->isVisible());
    QCOMPARE(find<QLineEdit>("filterEdit")->text(), QStringLiteral("company:contoso"));
    QTRY_VERIFY(find<QTableView>("importLeads") && find<QTableView>("importLeads")->model()->rowCount() == 1);
    find<QPushButton>("importButton")->click();
    QTRY_COMPARE(find<QLabel>("counts")->text(), QStringLiteral("1 new \u00b7 1 lead"));
}

QTEST_MAIN(TestNotices)
#include "tst_notices.moc"
