// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/scriptedserver.h"
#include "ui/common/messagebar.h"
#include "ui/connectorfixture.h"
#include "ui/connectors/connectorchecks.h"
#include "ui/connectors/connectorspage.h"
#include "ui/connectors/connectorspane.h"
#include "ui/connectors/credentialend.h"
#include "ui/mainwindow/mainwindow.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeWidget>

using namespace leadlight;
using namespace leadlight::tests;
using connectors::Connector;
using testsupport::ScriptedServer;
using testsupport::ServerAnswer;

/// The Connectors page in a real window; checks run against loopback servers.
class TestConnectorsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void noConnector_offersToAddOne();
    void checkAll_runsSideBySide();
    void failedStep_saysWhyAndLeadsToTheField();
    void history_isKeptAndCanBeLookedAt();
    void stop_leavesNoResult();
    void closingWhileAsked_doesNotHang();
    void question_isAskedOnThePage_data();
    void question_isAskedOnThePage();
    void remove_takesEverythingButTheLeads();
    void remove_withLockedKeychainLeavesTheConnector();
    void remove_withoutKeychainWorks();
    void endOfACredential_isWarnedOf_data();
    void endOfACredential_isWarnedOf();
    void hostileNames_areShownAsPlainText();
    void sidePanel_leadsHereAndBack();

private:
    Connector addTable(const QString &name, const ScriptedServer &server)
    {
        return m_fixture->add(
            name, QStringLiteral("azure-table"), {},
            {{QStringLiteral("connectionString"), sampleConnectionString(server.url().toString()).toUtf8()}});
    }
    void open();
    template <typename Widget> Widget *find(const char *name) const
    {
        return m_window->findChild<Widget *>(QString::fromLatin1(name));
    }
    QPushButton *button(const char *name) const { return find<QPushButton>(name); }
    QString cell(int row, int column) const
    {
        return find<QTreeWidget>("connectorRows")->topLevelItem(row)->text(column);
    }
    void choose(int row)
    {
        auto *rows = find<QTreeWidget>("connectorRows");
        rows->setCurrentItem(rows->topLevelItem(row));
    }
    /// The text of a step's label, e.g. "stepCause".
    QString ofStep(const char *step, const char *label) const
    {
        const auto *row = find<QWidget>(QByteArray("step-").append(step).constData());
        return row ? row->findChild<QLabel *>(QString::fromLatin1(label))->text() : QString();
    }

    std::unique_ptr<ScriptedServer> m_fine;
    std::unique_ptr<ScriptedServer> m_refusing;
    std::unique_ptr<ScriptedServer> m_silent;
    std::unique_ptr<ConnectorFixture> m_fixture;
    std::unique_ptr<ui::Services> m_services;
    std::unique_ptr<ui::MainWindow> m_window;
};

void TestConnectorsPage::init()
{
    m_fine = std::make_unique<ScriptedServer>();
    m_fine->setHandler([](const testsupport::ServerRequest &) {
        return ServerAnswer{.headers = {{"Content-Type", "application/json"}}, .body = R"({"value":[]})"};
    });
    m_refusing = std::make_unique<ScriptedServer>();
    m_refusing->setHandler([](const testsupport::ServerRequest &) {
        return ServerAnswer{.status = 403,
                            .headers = {{"x-ms-error-code", "AuthenticationFailed"}},
                            .body = R"({"odata.error":{"code":"AuthenticationFailed","message":{"value":"no"}}})"};
    });
    m_silent = std::make_unique<ScriptedServer>();
    m_silent->setHandler(
        [](const testsupport::ServerRequest &) { return ServerAnswer{.end = ServerAnswer::End::Never}; });
    m_fixture = std::make_unique<ConnectorFixture>();
    m_services = std::make_unique<ui::Services>(m_fixture->services());
}

void TestConnectorsPage::cleanup()
{
    m_window.reset();
    m_fixture.reset();
}

void TestConnectorsPage::open()
{
    m_window = std::make_unique<ui::MainWindow>(*m_services);
    m_window->resize(1280, 760);
    m_window->show();
    m_window->activateWindow();
    const qsizetype expected = m_fixture->load().all().size();
    QTRY_COMPARE(find<QTreeWidget>("connectorRows")->topLevelItemCount(), expected);
    find<QToolButton>("connectorsTitle")->click();
    QVERIFY(find<QWidget>("connectorsPage")->isVisible());
}

void TestConnectorsPage::noConnector_offersToAddOne()
{
    open();
    QVERIFY(button("addFirstConnector")->isVisible());
    QVERIFY(!button("checkAll")->isEnabled());
    button("addFirstConnector")->click();
    QVERIFY(find<QDialog>("connectorWizard"));
}

void TestConnectorsPage::checkAll_runsSideBySide()
{
    addTable(QStringLiteral("Silent"), *m_silent);
    addTable(QStringLiteral("Fine"), *m_fine);
    addTable(QStringLiteral("Refused"), *m_refusing);
    open();
    QCOMPARE(cell(1, 2), QStringLiteral("not checked"));
    QCOMPARE(cell(1, 3), QStringLiteral("never"));
    find<QAction>("check")->trigger(); // the tool bar's
    // The others come to their end while one hangs.
    QTRY_COMPARE(cell(1, 2), QStringLiteral("fine"));
    QTRY_COMPARE(cell(2, 2), QStringLiteral("failed"));
    QVERIFY(cell(0, 2).startsWith(QStringLiteral("checking")));
    QCOMPARE(cell(1, 3), QStringLiteral("just now"));
    QCOMPARE(button("checkAll")->text(), QStringLiteral("Stop all"));
    button("checkAll")->click();
    QTRY_COMPARE(button("checkAll")->text(), QStringLiteral("Check all"));
    QCOMPARE(cell(0, 2), QStringLiteral("not checked"));
    // The side panel says so, too.
    const auto *list = find<QListWidget>("connectors");
    QCOMPARE(list->item(2)->text(), QStringLiteral("Refused\ncheck failed"));
}

void TestConnectorsPage::failedStep_saysWhyAndLeadsToTheField()
{
    addTable(QStringLiteral("Refused"), *m_refusing);
    open();
    button("checkConnector")->click();
    QTRY_COMPARE(cell(0, 2), QStringLiteral("failed"));
    QVERIFY(!ofStep("sign-in", "stepCause").isEmpty());
    QVERIFY(ofStep("sign-in", "stepRemedy").startsWith(QStringLiteral("What to do:")));
    QVERIFY(ofStep("sign-in", "stepAnswer").contains(QStringLiteral("AuthenticationFailed")));
    QVERIFY(ofStep("sign-in", "stepState").startsWith(QStringLiteral("Failed, ")));
    QCOMPARE(ofStep("read", "stepState"), QStringLiteral("Skipped"));
    auto *fix = find<QWidget>("step-sign-in")->findChild<QPushButton *>(QStringLiteral("fixThis"));
    QVERIFY(fix->isVisible());
    fix->click();
    auto *wizard = find<QDialog>("connectorWizard");
    QVERIFY(wizard);
    QVERIFY(wizard->findChild<QLineEdit *>(QStringLiteral("connectionString"))->isVisible());
    wizard->close();
}

void TestConnectorsPage::history_isKeptAndCanBeLookedAt()
{
    const Connector connector = addTable(QStringLiteral("Changing"), *m_refusing);
    open();
    button("checkConnector")->click();
    QTRY_COMPARE(cell(0, 2), QStringLiteral("failed"));
    m_refusing->setHandler([](const testsupport::ServerRequest &) {
        return ServerAnswer{.headers = {{"Content-Type", "application/json"}}, .body = R"({"value":[]})"};
    });
    button("checkConnector")->click();
    QTRY_COMPARE(cell(0, 2), QStringLiteral("fine"));

    open(); // the next start
    QTRY_COMPARE(cell(0, 2), QStringLiteral("fine"));
    auto *history = find<QComboBox>("checkHistory");
    QCOMPARE(history->count(), 2);
    QVERIFY(history->itemText(1).startsWith(QStringLiteral("failed")));
    QVERIFY(ofStep("sign-in", "stepState").startsWith(QStringLiteral("Fine, ")));
    history->setCurrentIndex(1);
    QVERIFY(ofStep("sign-in", "stepState").startsWith(QStringLiteral("Failed, ")));
}

void TestConnectorsPage::stop_leavesNoResult()
{
    addTable(QStringLiteral("Silent"), *m_silent);
    open();
    button("checkConnector")->click();
    QTRY_VERIFY(!m_silent->requests().isEmpty());
    QVERIFY(button("stopConnectorCheck")->isVisible());
    button("stopConnectorCheck")->click();
    QTRY_VERIFY(button("checkConnector")->isVisible());
    QCOMPARE(cell(0, 2), QStringLiteral("not checked"));
}

void TestConnectorsPage::closingWhileAsked_doesNotHang()
{
    m_services->check = [](const Connector &, const connectors::CheckOptions &options, const auto &, std::stop_token) {
        (void)options.ask({"Really?", {}});
        return connectors::CheckReport{};
    };
    addTable(QStringLiteral("Asking"), *m_fine);
    open();
    button("checkConnector")->click();
    QTRY_VERIFY(button("answerYes")->isVisible());
    m_window.reset(); // and the threads in cleanup()
}

void TestConnectorsPage::question_isAskedOnThePage_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("answer");
    QTest::newRow("yes") << "answerYes" << true;
    QTest::newRow("no") << "answerNo" << false;
    QTest::newRow("stopped") << "stopConnectorCheck" << false;
}

void TestConnectorsPage::question_isAskedOnThePage()
{
    QFETCH(QString, button);
    QFETCH(bool, answer);
    auto answers = std::make_shared<std::atomic<int>>(-1);
    m_services->check = [answers](const Connector &connector, const connectors::CheckOptions &options, const auto &,
                                  std::stop_token) {
        *answers = options.ask({"%1 is a private address. Go on?", {QStringLiteral("<b>192.168.0.1</b>")}}) ? 1 : 0;
        return connectors::CheckReport{
            .connector = connector.name, .kind = connector.kind, .startedAt = {}, .steps = {}};
    };
    addTable(QStringLiteral("Asking"), *m_fine);
    open();
    this->button("checkConnector")->click();
    QTRY_COMPARE(cell(0, 2), QStringLiteral("asks you"));
    auto *text = find<QLabel>("checkQuestionText");
    QVERIFY(text->isVisible());
    QCOMPARE(text->text(), QStringLiteral("<b>192.168.0.1</b> is a private address. Go on?"));
    QCOMPARE(text->textFormat(), Qt::PlainText);
    QCOMPARE(answers->load(), -1);
    m_window->findChild<QPushButton *>(button)->click();
    QTRY_COMPARE(answers->load(), answer ? 1 : 0);
    QTRY_VERIFY(this->button("checkConnector")->isVisible());
    QVERIFY(!text->isVisible());
}

void TestConnectorsPage::remove_takesEverythingButTheLeads()
{
    const Connector connector = addTable(QStringLiteral("Contoso"), *m_fine);
    const auto store = m_fixture->stores.forThisThread();
    QVERIFY(store);
    store::PulledPage page;
    page.leads = sampleLeads();
    QVERIFY((*store)->writePage({connector.uid, connector.name}, page));
    open();
    button("checkConnector")->click();
    QTRY_COMPARE(cell(0, 2), QStringLiteral("fine"));
    QCOMPARE((*store)->checks(connector.uid, 10)->size(), 1);

    button("removeConnector")->click();
    const QString question = find<QLabel>("messageText")->text();
    for (const char *part : {"Contoso", "settings", "secrets", "history", "leads stay"})
        QVERIFY2(question.contains(QLatin1StringView(part)), part);
    QCOMPARE(m_fixture->load().all().size(), 1); // not before the answer
    button("messageAction")->click();
    QTRY_VERIFY(m_fixture->load().all().isEmpty());
    QTRY_VERIFY(button("addFirstConnector")->isVisible());
    QCOMPARE(m_fixture->keychain.count(), 0);
    QVERIFY((*store)->checks(connector.uid, 10)->isEmpty());
    QCOMPARE((*store)->totals({})->all, 6);
}

void TestConnectorsPage::remove_withLockedKeychainLeavesTheConnector()
{
    const Connector connector = addTable(QStringLiteral("Contoso"), *m_fine);
    open();
    m_fixture->keychain.failWith(core::ErrorKind::KeychainRefused);
    button("removeConnector")->click();
    const QString question = find<QLabel>("messageText")->text(); // speaks of the keychain too
    button("messageAction")->click();
    QTRY_VERIFY(find<QLabel>("messageText")->text() != question);
    QVERIFY(find<QLabel>("messageText")->text().contains(QStringLiteral("keychain")));
    QCOMPARE(m_fixture->load().all().size(), 1);
    m_fixture->keychain.failWith(std::nullopt);
    QVERIFY(!m_fixture->secret(connector, "connectionString").isEmpty());
}

void TestConnectorsPage::remove_withoutKeychainWorks()
{
    addTable(QStringLiteral("Contoso"), *m_fine);
    open();
    m_fixture->keychain.failWith(core::ErrorKind::KeychainMissing);
    button("removeConnector")->click();
    button("messageAction")->click();
    QTRY_VERIFY(m_fixture->load().all().isEmpty());
}

void TestConnectorsPage::endOfACredential_isWarnedOf_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("said");
    QTest::addColumn<bool>("isWarned");
    QTest::newRow("ended") << -1 << "has ended" << true;
    QTest::newRow("today") << 0 << "today" << true;
    QTest::newRow("tomorrow") << 1 << "in 1 day" << true;
    QTest::newRow("30 days") << 30 << "in 30 days" << true;
    QTest::newRow("31 days") << 31 << "" << false;
}

void TestConnectorsPage::endOfACredential_isWarnedOf()
{
    QFETCH(int, days);
    QFETCH(QString, said);
    QFETCH(bool, isWarned);
    const QDate end = QDate::currentDate().addDays(days);
    m_fixture->add(QStringLiteral("CRM"), QStringLiteral("dynamics"),
                   {{QStringLiteral("clientSecretExpires"), end.toString(Qt::ISODate)},
                    {QStringLiteral("otherExpires"), QStringLiteral("2099-01-01")},
                    {QStringLiteral("brokenExpires"), QStringLiteral("some day")}},
                   {});
    open();
    QCOMPARE(cell(0, 4), said.isEmpty() ? QLocale().toString(end, QLocale::ShortFormat) : said);
    QCOMPARE(!find<QTreeWidget>("connectorRows")->topLevelItem(0)->icon(4).isNull(), isWarned);
}

void TestConnectorsPage::hostileNames_areShownAsPlainText()
{
    addTable(QStringLiteral("<b>bold</b>"), *m_fine);
    open();
    QCOMPARE(find<QLabel>("chosenConnector")->text(), QStringLiteral("<b>bold</b>"));
    button("removeConnector")->click();
    const auto labels = m_window->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->text().contains(QLatin1Char('<')))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

void TestConnectorsPage::sidePanel_leadsHereAndBack()
{
    addTable(QStringLiteral("One"), *m_fine);
    addTable(QStringLiteral("Two"), *m_fine);
    open();
    button("backToLeads")->click();
    QVERIFY(!find<QWidget>("connectorsPage")->isVisible());
    auto *list = find<QListWidget>("connectors");
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(1)).center());
    QVERIFY(find<QWidget>("connectorsPage")->isVisible());
    QCOMPARE(find<QLabel>("chosenConnector")->text(), QStringLiteral("Two"));
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(find<QTreeWidget>("connectorRows"), Qt::Key_Escape);
    QTRY_VERIFY(!find<QWidget>("connectorsPage")->isVisible());
}

QTEST_MAIN(TestConnectorsPage)
#include "tst_connectorspage.moc"
