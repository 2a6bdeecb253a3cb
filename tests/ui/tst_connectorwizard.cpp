// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/scriptedserver.h"
#include "ui/connectorfixture.h"
#include "ui/connectors/connectorchecks.h"
#include "ui/connectors/connectorwizard.h"
#include "ui/connectors/fieldeditor.h"
#include "ui/connectorsamples.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace leadlight;
using namespace leadlight::tests;
using connectors::Connector;
using core::ErrorKind;
using testsupport::ScriptedServer;
using testsupport::ServerAnswer;
using ui::ConnectorWizard;

/// Takes the place of a browser.
class Browser : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url); }

public:
    QList<QUrl> opened;
};

/// The wizard, on every kind there is, against loopback servers.
class TestConnectorWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void firstPage_takesAPasteAtOnce();
    void kind_canBeSetUpToTheEnd_data();
    void kind_canBeSetUpToTheEnd();
    void paste_choosesTheKindAndFills_data();
    void paste_choosesTheKindAndFills();
    void pastedSecret_isNotShown();
    void unknownPaste_isSaid();
    void pasteIntoOneField_fillsAllItHolds();
    void slipInAField_isPutRightAndSaid();
    void wrongValue_isNamedBesideTheField_data();
    void wrongValue_isNamedBesideTheField();
    void day_isReadAsPeopleWriteIt_data();
    void day_isReadAsPeopleWriteIt();
    void pages_areThoseOfTheSignIn();
    void secret_isMaskedUntilShown();
    void link_opensOnlyOnClick();
    void carry_isCopied();
    void blob_saysThatItIsRetired();
    void takenName_isRefused();
    void save_putsSecretsInTheKeychainOnly();
    void save_keepsTheEndOfASignature();
    void failingKeychain_leavesNothing_data();
    void failingKeychain_leavesNothing();
    void unwritableList_leavesNothing();
    void cancelWhileSaving_waitsForTheEnd();
    void edit_keepsSecretsAndTheUid();
    void edit_replacesASecret();
    void edit_forgetsASecret();
    void edit_renamesTheLeads();
    void failedEdit_leavesEverythingAsItWas();
    void failedCheck_leadsToTheField();
    void check_canBeStopped();

private:
    void open(const std::optional<Connector> &edited = {});
    template <typename Widget> Widget *find(const char *name) const
    {
        return m_wizard->findChild<Widget *>(QString::fromLatin1(name));
    }
    QPushButton *visible(const char *name) const
    {
        const auto buttons = m_wizard->findChildren<QPushButton *>(QString::fromLatin1(name));
        const auto found =
            std::find_if(buttons.begin(), buttons.end(), [](QWidget *each) { return each->isVisible(); });
        return found == buttons.end() ? nullptr : *found;
    }
    void chooseKind(const char *kind);
    void fill(const char *field, const QString &value) { find<QLineEdit>(field)->setText(value); }
    /// Goes on, filling in every field that is shown and has a sample, up to the name.
    void goToName();
    void goTo(const char *field);
    void next();
    void save(const QString &name);
    QString fault() const { return find<QLabel>("connectorFault")->text(); }
    QString note(const char *field) const
    {
        return m_wizard->findChild<QLabel *>(QString::fromLatin1(field) + QStringLiteral("Note"))->text();
    }
    Connector addTable()
    {
        return m_fixture->add(
            QStringLiteral("Contoso"), QStringLiteral("azure-table"),
            {{QStringLiteral("table"), QStringLiteral("OtherLeads")}},
            {{QStringLiteral("connectionString"), sampleConnectionString(m_server->url().toString()).toUtf8()}});
    }

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<ConnectorFixture> m_fixture;
    std::unique_ptr<ui::Services> m_services;
    std::unique_ptr<ui::ConnectorChecks> m_checks;
    QPointer<ConnectorWizard> m_wizard;
};

namespace {

connectors::CheckReport fineReport(const Connector &connector)
{
    return {.connector = connector.name,
            .kind = connector.kind,
            .startedAt = QDateTime::currentDateTimeUtc(),
            .durationMs = 1,
            .steps = {{.id = QStringLiteral("settings"), .finding = connectors::Finding::pass(), .durationMs = 1}}};
}

} // namespace

void TestConnectorWizard::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_fixture = std::make_unique<ConnectorFixture>();
    m_services = std::make_unique<ui::Services>(m_fixture->services());
    m_checks = std::make_unique<ui::ConnectorChecks>(*m_services);
}

void TestConnectorWizard::cleanup()
{
    delete m_wizard;
    m_checks.reset();
    m_fixture.reset();
}

void TestConnectorWizard::open(const std::optional<Connector> &edited)
{
    m_wizard = new ConnectorWizard(*m_services, *m_checks, m_fixture->load().all(), edited);
    m_wizard->show();
}

void TestConnectorWizard::firstPage_takesAPasteAtOnce()
{
    open();
    m_wizard->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_wizard));
    QVERIFY(find<QPlainTextEdit>("pasteAnything")->hasFocus());
}

void TestConnectorWizard::chooseKind(const char *kind)
{
    auto *kinds = find<QListWidget>("kinds");
    for (int row = 0; row < kinds->count(); ++row) {
        if (kinds->item(row)->data(Qt::UserRole).toString() == QLatin1StringView(kind))
            kinds->setCurrentRow(row);
    }
}

void TestConnectorWizard::next()
{
    QVERIFY(find<QPushButton>("next")->isEnabled());
    find<QPushButton>("next")->click();
}

void TestConnectorWizard::goToName()
{
    const auto values = sampleValues().value(find<QListWidget>("kinds")->currentItem()->data(Qt::UserRole).toString());
    for (int page = 0; page < 30 && !find<QLineEdit>("connectorName")->isVisible(); ++page) {
        for (auto it = values.cbegin(); it != values.cend(); ++it) {
            auto *edit = m_wizard->findChild<QLineEdit *>(it.key());
            if (edit->isVisible() && edit->text().isEmpty())
                edit->setText(it.value());
        }
        next();
        if (QTest::currentTestFailed())
            return;
    }
}

void TestConnectorWizard::goTo(const char *field)
{
    while (!find<QLineEdit>(field)->isVisible()) {
        next();
        if (QTest::currentTestFailed())
            return;
    }
}

void TestConnectorWizard::save(const QString &name)
{
    find<QLineEdit>("connectorName")->setText(name);
    next();
}

void TestConnectorWizard::kind_canBeSetUpToTheEnd_data()
{
    QTest::addColumn<QString>("kind");
    for (const connectors::ConnectorKind *kind : connectors::connectorKinds())
        QTest::newRow(kind->id().data()) << QString(kind->id());
}

void TestConnectorWizard::kind_canBeSetUpToTheEnd()
{
    QFETCH(QString, kind);
    QVERIFY2(sampleValues().contains(kind), "a sample is wanted for every kind");
    m_services->check = [](const Connector &connector, const auto &, const auto &, std::stop_token) {
        return fineReport(connector);
    };
    open();
    QVERIFY(!find<QPushButton>("next")->isEnabled());
    chooseKind(kind.toLatin1().constData());
    goToName();
    QSignalSpy completed(m_wizard, &ConnectorWizard::completed);
    save(QStringLiteral(" My leads "));
    QTRY_VERIFY(find<QPushButton>("checkAgain")->isVisible());
    QCOMPARE(find<QLabel>("checkState")->text(), QStringLiteral("Saved. It works."));
    next();
    QCOMPARE(completed.size(), 1);

    const Connector stored = m_fixture->load().all().constFirst();
    QCOMPARE(stored.name, QStringLiteral("My leads"));
    QCOMPARE(stored.kind, kind);
    const connectors::ConnectorKind *description = connectors::connectorKind(kind);
    const auto values = sampleValues().value(kind);
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        const bool isSecret = description->field(it.key())->isSecret;
        QCOMPARE(stored.values.contains(it.key()), !isSecret);
        QCOMPARE(isSecret ? m_fixture->secret(stored, it.key().toLatin1().constData()) : stored.values.value(it.key()),
                 it.value());
    }
}

void TestConnectorWizard::paste_choosesTheKindAndFills_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    const QString string = sampleConnectionString();
    QTest::newRow("connection string") << string << "azure-table"
                                       << "connectionString" << string;
    QTest::newRow("embed code with the documented slip")
        << QStringLiteral("<script>MktoForms2.loadForm((\"//app-ys12.marketo.com\",\"123-PQR-789\",1179);</script>")
        << "marketo"
        << "munchkinId"
        << "123-PQR-789";
    QTest::newRow("generated HTML") << QStringLiteral("<input type=hidden name=\"oid\" value=\"00Do0000000ZHog\">")
                                    << "salesforce"
                                    << "organizationId"
                                    << "00Do0000000ZHog";
    QTest::newRow("address of Dynamics") << "https://contoso.crm4.dynamics.com/main.aspx"
                                         << "dynamics"
                                         << "url"
                                         << "https://contoso.crm4.dynamics.com";
    const QString url = sampleValues().value(QStringLiteral("https")).value(QStringLiteral("url"));
    QTest::newRow("trigger URL") << url << "https"
                                 << "url" << url;
}

void TestConnectorWizard::paste_choosesTheKindAndFills()
{
    QFETCH(QString, pasted);
    QFETCH(QString, kind);
    QFETCH(QString, field);
    QFETCH(QString, value);
    open();
    QApplication::clipboard()->setText(pasted);
    auto *paste = find<QPlainTextEdit>("pasteAnything");
    paste->setFocus();
    QTest::keyClick(paste, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(find<QListWidget>("kinds")->currentItem()->data(Qt::UserRole).toString(), kind);
    QCOMPARE(m_wizard->findChild<QLineEdit *>(field)->text(), value);
    QVERIFY(find<QLabel>("pasteNote")->text().startsWith(QStringLiteral("Recognised for ")));
}

void TestConnectorWizard::pastedSecret_isNotShown()
{
    open();
    QApplication::clipboard()->setText(sampleConnectionString());
    find<QPlainTextEdit>("pasteAnything")->paste();
    QVERIFY(find<QPlainTextEdit>("pasteAnything")->toPlainText().isEmpty());
    QVERIFY(!find<QLabel>("pasteNote")->text().contains(QStringLiteral("AccountKey")));
    const auto labels = m_wizard->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY(!label->text().contains(QStringLiteral("AccountKey=")));
}

void TestConnectorWizard::unknownPaste_isSaid()
{
    open();
    QApplication::clipboard()->setText(QStringLiteral("Dear colleague"));
    find<QPlainTextEdit>("pasteAnything")->paste();
    QVERIFY(find<QLabel>("pasteNote")->text().contains(QStringLiteral("not recognised")));
    QVERIFY(!find<QPushButton>("next")->isEnabled());
}

void TestConnectorWizard::pasteIntoOneField_fillsAllItHolds()
{
    open();
    chooseKind("marketo");
    goTo("munchkinId");
    QApplication::clipboard()->setText(
        QStringLiteral("<form id=\"mktoForm_1179\"></form>\n"
                       "<script>MktoForms2.loadForm(\"//app-ys12.marketo.com\",\"123-PQR-789\",1179);</script>"));
    find<QLineEdit>("munchkinId")->setFocus();
    find<QLineEdit>("munchkinId")->paste();
    QCOMPARE(find<QLineEdit>("munchkinId")->text(), QStringLiteral("123-PQR-789"));
    QCOMPARE(find<QLineEdit>("formId")->text(), QStringLiteral("1179"));
}

void TestConnectorWizard::slipInAField_isPutRightAndSaid()
{
    open();
    chooseKind("azure-table");
    goTo("connectionString");
    fill("connectionString",
         sampleConnectionString().replace(QStringLiteral("core.windows"), QStringLiteral("core.screens")));
    QCOMPARE(find<QLineEdit>("connectionString")->text(), sampleConnectionString());
    QVERIFY2(fault().contains(QStringLiteral("core.screens.net")), qPrintable(fault()));
}

void TestConnectorWizard::wrongValue_isNamedBesideTheField_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("wrong");
    QTest::addColumn<QString>("said");
    QTest::newRow("key") << "azure-table"
                         << "connectionString"
                         << "AccountName=contosoleads;AccountKey=abc;EndpointSuffix=core.windows.net"
                         << "AccountKey";
    QTest::newRow("table") << "azure-table"
                           << "table"
                           << "1 table"
                           << "Table";
    QTest::newRow("14-character oid") << "salesforce"
                                      << "organizationId"
                                      << "00Do000000ZHog"
                                      << "Organization";
    QTest::newRow("letters in the form ID") << "marketo"
                                            << "formId"
                                            << "ys11"
                                            << "Form ID";
    QTest::newRow("not hexadecimal") << "dynamics"
                                     << "directoryId"
                                     << "12345678-8af1-4asf-1234-12234d01db47"
                                     << "Directory";
    QTest::newRow("plain http") << "https"
                                << "url"
                                << "http://example.com/leads"
                                << "https";
    QTest::newRow("not a day") << "dynamics"
                               << "clientSecretExpires"
                               << "next spring"
                               << "YYYY-MM-DD";
}

void TestConnectorWizard::wrongValue_isNamedBesideTheField()
{
    QFETCH(QString, kind);
    QFETCH(QString, field);
    QFETCH(QString, wrong);
    QFETCH(QString, said);
    open();
    chooseKind(kind.toLatin1().constData());
    const auto values = sampleValues().value(kind);
    auto *edit = m_wizard->findChild<QLineEdit *>(field);
    while (!edit->isVisible()) {
        for (auto it = values.cbegin(); it != values.cend(); ++it) {
            auto *other = m_wizard->findChild<QLineEdit *>(it.key());
            if (other->isVisible())
                other->setText(it.value());
        }
        next();
        if (QTest::currentTestFailed())
            return;
    }
    edit->setText(wrong);
    QVERIFY2(note(field.toLatin1().constData()).contains(said), qPrintable(note(field.toLatin1().constData())));
    QVERIFY(!find<QPushButton>("next")->isEnabled());
}

void TestConnectorWizard::day_isReadAsPeopleWriteIt_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("value");
    QTest::newRow("ISO") << "en_US"
                         << "2027-02-01"
                         << "2027-02-01";
    QTest::newRow("Czech") << "cs_CZ"
                           << "1. 2. 2027"
                           << "2027-02-01";
    QTest::newRow("American") << "en_US"
                              << "2/1/27"
                              << "2027-02-01";
    QTest::newRow("British") << "en_GB"
                             << "01/02/2027"
                             << "2027-02-01";
    QTest::newRow("Taiwan") << "zh_TW"
                            << "2027/2/1"
                            << "2027-02-01";
    QTest::newRow("no such day") << "en_US"
                                 << "2027-02-30"
                                 << "2027-02-30";
}

void TestConnectorWizard::day_isReadAsPeopleWriteIt()
{
    QFETCH(QString, locale);
    QFETCH(QString, typed);
    QFETCH(QString, value);
    const auto back = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(locale));
    ui::FieldEditor editor(*connectors::connectorKind(u"dynamics")->field(u"clientSecretExpires"));
    editor.findChild<QLineEdit *>()->setText(typed);
    QCOMPARE(editor.value(), value);
    QCOMPARE(editor.check(std::nullopt), QDate::fromString(value, Qt::ISODate).isValid());
}

void TestConnectorWizard::pages_areThoseOfTheSignIn()
{
    open();
    chooseKind("dynamics");
    const auto shown = [this] {
        const auto *list = find<QListWidget>("wizardSteps");
        QStringList titles;
        for (int row = 0; row < list->count(); ++row) {
            if (!list->item(row)->isHidden())
                titles.append(list->item(row)->text());
        }
        return titles;
    };
    const QString account = QStringLiteral("Create an account");
    const QString application = QStringLiteral("Register an application");
    QVERIFY(shown().contains(application) && !shown().contains(account));
    goTo("url");
    fill("url", QStringLiteral("https://contoso.crm4.dynamics.com"));
    auto *auth = find<QComboBox>("auth");
    QVERIFY(auth->isVisible());
    auth->setCurrentIndex(auth->findData(QStringLiteral("office365")));
    QVERIFY(!shown().contains(application) && shown().contains(account));
    next(); // the solution
    next();
    QVERIFY(find<QLineEdit>("userName")->isVisible());
    find<QPushButton>("back")->click();
    find<QPushButton>("back")->click();
    QVERIFY(find<QLineEdit>("url")->isVisible());
}

void TestConnectorWizard::secret_isMaskedUntilShown()
{
    open();
    chooseKind("azure-table");
    goTo("connectionString");
    auto *edit = find<QLineEdit>("connectionString");
    QCOMPARE(edit->echoMode(), QLineEdit::Password);
    find<QAction>("connectionStringReveal")->trigger();
    QCOMPARE(edit->echoMode(), QLineEdit::Normal);
}

void TestConnectorWizard::link_opensOnlyOnClick()
{
    open();
    Browser browser;
    QDesktopServices::setUrlHandler(QStringLiteral("https"), &browser, "open");
    chooseKind("azure-table");
    next();
    auto *link = visible("openLink");
    QVERIFY(link);
    QVERIFY(link->text().contains(QStringLiteral("portal.azure.com")));
    QVERIFY(browser.opened.isEmpty());
    link->click();
    QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
    QCOMPARE(browser.opened.size(), 1);
    QCOMPARE(browser.opened.constFirst().host(), QStringLiteral("portal.azure.com"));
}

void TestConnectorWizard::carry_isCopied()
{
    open();
    chooseKind("https");
    while (!find<QPushButton>("copyCarry")->isVisible())
        next();
    find<QPushButton>("copyCarry")->click();
    QCOMPARE(QApplication::clipboard()->text(), find<QPlainTextEdit>("carry")->toPlainText());
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("userDetails")));
}

void TestConnectorWizard::blob_saysThatItIsRetired()
{
    open();
    chooseKind("azure-blob");
    QVERIFY(find<QLabel>("kindNote")->isVisible());
    QVERIFY(find<QLabel>("kindNote")->text().contains(QStringLiteral("Azure Table")));
}

void TestConnectorWizard::takenName_isRefused()
{
    addTable();
    open();
    chooseKind("azure-table");
    goToName();
    find<QLineEdit>("connectorName")->setText(QStringLiteral("contoso"));
    QVERIFY(find<QLabel>("nameNote")->text().contains(QStringLiteral("contoso")));
    QVERIFY(!find<QPushButton>("next")->isEnabled());
}

void TestConnectorWizard::save_putsSecretsInTheKeychainOnly()
{
    open();
    chooseKind("azure-table");
    goToName();
    QSignalSpy saved(m_wizard, &ConnectorWizard::saved);
    save(QStringLiteral("Contoso"));
    QTRY_COMPARE(saved.size(), 1);
    const Connector connector = m_fixture->load().all().constFirst();
    QVERIFY(connector.values.isEmpty());
    QCOMPARE(m_fixture->secret(connector, "connectionString"), sampleConnectionString());
    QVERIFY(find<QLineEdit>("connectionString")->text().isEmpty()); // nor is it kept in the window
    QFile file(m_fixture->profile.connectorsFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("AccountKey"));
}

void TestConnectorWizard::save_keepsTheEndOfASignature()
{
    open();
    chooseKind("azure-table");
    goTo("connectionString");
    fill("connectionString",
         QStringLiteral("TableEndpoint=https://contosoleads.table.core.windows.net;SharedAccessSignature="
                        "sv=2022-11-02&ss=t&srt=sco&sp=rl&se=2031-05-04T03:02:01Z&spr=https&sig=abc%3D"));
    goToName();
    QSignalSpy saved(m_wizard, &ConnectorWizard::saved);
    save(QStringLiteral("Contoso"));
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(m_fixture->load()
                .all()
                .constFirst()
                .values.value(QStringLiteral("connectionStringExpires"))
                .startsWith(QStringLiteral("2031-05-04")));
}

void TestConnectorWizard::failingKeychain_leavesNothing_data()
{
    QTest::addColumn<ErrorKind>("failure");
    QTest::newRow("silent") << ErrorKind::KeychainSilent;
    QTest::newRow("missing") << ErrorKind::KeychainMissing;
    QTest::newRow("locked") << ErrorKind::KeychainRefused;
}

void TestConnectorWizard::failingKeychain_leavesNothing()
{
    QFETCH(ErrorKind, failure);
    m_fixture->keychain.failWith(failure);
    open();
    chooseKind("azure-table");
    goToName();
    QSignalSpy saved(m_wizard, &ConnectorWizard::saved);
    save(QStringLiteral("Contoso"));
    QTRY_VERIFY(find<QPushButton>("keepForThisRun")->isVisible());
    QVERIFY(fault().contains(QStringLiteral("keychain")));
    QVERIFY(m_fixture->load().all().isEmpty());
    QCOMPARE(m_fixture->keychain.count(), 0);

    find<QPushButton>("keepForThisRun")->click();
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(m_fixture->secret(m_fixture->load().all().constFirst(), "connectionString"), sampleConnectionString());
    QCOMPARE(m_fixture->keychain.count(), 0);
}

void TestConnectorWizard::unwritableList_leavesNothing()
{
    open();
    chooseKind("azure-table");
    goToName();
    // Between reading the list and writing it a folder takes its place, which not even root can write over.
    m_fixture->keychain.doBeforeWriting([path = m_fixture->profile.connectorsFile()] { QVERIFY(QDir().mkpath(path)); });
    save(QStringLiteral("Contoso"));
    QTRY_VERIFY2(fault().contains(QStringLiteral("written")), qPrintable(fault()));
    QCOMPARE(m_fixture->keychain.count(), 0);
    QVERIFY(find<QPushButton>("next")->isEnabled());
}

void TestConnectorWizard::cancelWhileSaving_waitsForTheEnd()
{
    open();
    chooseKind("azure-table");
    goToName();
    QSignalSpy saved(m_wizard, &ConnectorWizard::saved);
    save(QStringLiteral("Contoso"));
    m_wizard->reject(); // Escape
    QVERIFY(m_wizard->isVisible());
    QTRY_COMPARE(saved.size(), 1);
}

void TestConnectorWizard::edit_keepsSecretsAndTheUid()
{
    const Connector before = addTable();
    open(before);
    goTo("connectionString");
    auto *edit = find<QLineEdit>("connectionString");
    QTRY_VERIFY(edit->placeholderText().startsWith(QStringLiteral("Stored")));
    QVERIFY(edit->text().isEmpty());
    QCOMPARE(find<QLineEdit>("table")->text(), QStringLiteral("OtherLeads"));
    fill("table", QStringLiteral("MoreLeads"));
    while (!find<QLineEdit>("connectorName")->isVisible())
        next();
    QSignalSpy saved(m_wizard, &ConnectorWizard::saved);
    save(QStringLiteral("Contoso"));
    QTRY_COMPARE(saved.size(), 1);
    const Connector after = m_fixture->load().all().constFirst();
    QCOMPARE(after.uid, before.uid);
    QCOMPARE(after.values.value(QStringLiteral("table")), QStringLiteral("MoreLeads"));
    QCOMPARE(m_fixture->secret(after, "connectionString"), sampleConnectionString(m_server->url().toString()));
}

void TestConnectorWizard::edit_replacesASecret()
{
    const Connector before = addTable();
    open(before);
    goTo("connectionString");
    QTRY_VERIFY(find<QLineEdit>("connectionString")->placeholderText().startsWith(QStringLiteral("Stored")));
    fill("connectionString", sampleConnectionString());
    while (!find<QLineEdit>("connectorName")->isVisible())
        next();
    QSignalSpy saved(m_wizard, &ConnectorWizard::saved);
    next();
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(m_fixture->secret(before, "connectionString"), sampleConnectionString());
}

void TestConnectorWizard::edit_forgetsASecret()
{
    const Connector before = addTable();
    open(before);
    goTo("connectionString");
    QTRY_VERIFY(find<QAction>("connectionStringForget")->isVisible());
    find<QAction>("connectionStringForget")->trigger();
    QVERIFY(!find<QPushButton>("next")->isEnabled()); // for now nothing leads in
    find<QToolButton>("moreSettings")->setChecked(true);
    fill("account", QStringLiteral("contosoleads"));
    fill("directoryId", QStringLiteral("contoso.onmicrosoft.com"));
    fill("applicationId", QStringLiteral("7f3c1b52-0d4e-4a8e-9c1b-2f6a5d8e9b10"));
    fill("clientSecret", QStringLiteral("s3cret"));
    while (!find<QLineEdit>("connectorName")->isVisible())
        next();
    QSignalSpy saved(m_wizard, &ConnectorWizard::saved);
    next();
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(m_fixture->secret(before, "clientSecret"), QStringLiteral("s3cret"));
    QCOMPARE(m_fixture->secret(before, "connectionString"), QString());
    QCOMPARE(m_fixture->keychain.count(), 1);
}

void TestConnectorWizard::edit_renamesTheLeads()
{
    const Connector before = addTable();
    const auto store = m_fixture->stores.forThisThread();
    QVERIFY(store);
    store::PulledPage page;
    page.leads = sampleLeads();
    QVERIFY((*store)->writePage({before.uid, before.name}, page));
    open(before);
    while (!find<QLineEdit>("connectorName")->isVisible()) {
        QTRY_VERIFY(find<QPushButton>("next")->isEnabled());
        next();
    }
    QSignalSpy saved(m_wizard, &ConnectorWizard::saved);
    save(QStringLiteral("Fabrikam"));
    QTRY_COMPARE(saved.size(), 1);
    const auto row = (*store)->lead(1);
    QVERIFY(row && *row);
    QCOMPARE((*row)->lead.connector, QStringLiteral("Fabrikam"));
    QCOMPARE(m_fixture->load().all().constFirst().name, QStringLiteral("Fabrikam"));
}

void TestConnectorWizard::failedEdit_leavesEverythingAsItWas()
{
    const Connector before = addTable();
    open(before);
    goTo("connectionString");
    QTRY_VERIFY(find<QLineEdit>("connectionString")->placeholderText().startsWith(QStringLiteral("Stored")));
    fill("connectionString", sampleConnectionString());
    while (!find<QLineEdit>("connectorName")->isVisible())
        next();
    // Somebody else has removed it meanwhile.
    QVERIFY(m_fixture->load().remove(before.name));
    next();
    QTRY_VERIFY(!fault().isEmpty());
    QVERIFY(m_fixture->load().all().isEmpty());
    QCOMPARE(m_fixture->secret(before, "connectionString"), sampleConnectionString(m_server->url().toString()));
}

void TestConnectorWizard::failedCheck_leadsToTheField()
{
    m_server->setHandler([](const testsupport::ServerRequest &) {
        return ServerAnswer{.status = 403,
                            .headers = {{"x-ms-error-code", "AuthenticationFailed"}},
                            .body = R"({"odata.error":{"code":"AuthenticationFailed","message":{"value":"no"}}})"};
    });
    open();
    chooseKind("azure-table");
    goTo("connectionString");
    fill("connectionString", sampleConnectionString(m_server->url().toString()));
    goToName();
    save(QStringLiteral("Contoso"));
    QTRY_VERIFY(find<QPushButton>("checkAgain")->isVisible());
    QVERIFY(find<QLabel>("checkState")->text().contains(QStringLiteral("failed")));
    QPushButton *fix = visible("fixThis");
    QVERIFY(fix);
    fix->click();
    QVERIFY(find<QLineEdit>("connectionString")->isVisible());

    // Repaired, saved again and checked again: still one connector.
    m_server->setHandler([](const testsupport::ServerRequest &) {
        return ServerAnswer{.headers = {{"Content-Type", "application/json"}}, .body = R"({"value":[]})"};
    });
    fill("connectionString", sampleConnectionString(m_server->url().toString()));
    while (!find<QLineEdit>("connectorName")->isVisible())
        next();
    next();
    QTRY_VERIFY(find<QLabel>("checkState")->text().startsWith(QStringLiteral("Saved. It works")));
    QCOMPARE(m_fixture->load().all().size(), 1);
}

void TestConnectorWizard::check_canBeStopped()
{
    m_server->setHandler(
        [](const testsupport::ServerRequest &) { return ServerAnswer{.end = ServerAnswer::End::Never}; });
    open();
    chooseKind("azure-table");
    goTo("connectionString");
    fill("connectionString", sampleConnectionString(m_server->url().toString()));
    goToName();
    save(QStringLiteral("Contoso"));
    QTRY_VERIFY(!m_server->requests().isEmpty());
    QTRY_VERIFY(find<QPushButton>("stopCheck")->isVisible());
    find<QPushButton>("stopCheck")->click();
    QTRY_VERIFY(find<QPushButton>("checkAgain")->isVisible());
    QVERIFY(find<QLabel>("checkState")->text().contains(QStringLiteral("stopped")));
    QVERIFY(m_checks->history(m_fixture->load().all().constFirst().uid).isEmpty());
}

QTEST_MAIN(TestConnectorWizard)
#include "tst_connectorwizard.moc"
