// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/client.h"
#include "support/scriptedserver.h"
#include "support/testproxy.h"
#include "support/testtls.h"
#include "ui/common/filechooser.h"
#include "ui/memorykeychain.h"
#include "ui/preferences/chosenproxy.h"
#include "ui/preferences/networkpage.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSemaphore>
#include <QSettings>
#include <QSpinBox>
#include <QSslCertificate>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

using namespace leadlight;
using namespace leadlight::ui;
using namespace leadlight::testsupport;
using connectors::Proxy;
using core::ErrorKind;

/// Every choice holds at once and is shown when the page is opened again.
class TestNetworkPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void proxy_chosen_holdsAtOnceAndComesBack();
    void typeOfOneProxy_comesBackAfterAnotherKind();
    void fieldsOfOneProxy_areOpenOnlyForIt();
    void halfTyped_holdsNowhere();
    void halfTyped_holdsOnceThePageIsClosed();
    void address_pastedAsAWhole_isTakenApart_data();
    void address_pastedAsAWhole_isTakenApart();
    void address_withASignIn_fillsTheFields_data();
    void address_withASignIn_fillsTheFields();
    void address_thatIsNone_isSaid();
    void password_goesToTheKeychainAndIsNeverShown();
    void password_typedBeforeClosing_isKept();
    void password_ofNobody_isRemoved();
    void password_ofNobody_isForgottenWithoutAKeychain();
    void keychainThatFails_isSaidAndThePasswordUsed();
    void authority_isAddedShownAndRemoved();
    void authority_isAddedWhateverComesNext();
    void copy_thatIsNoAuthority_isSaid();
    void authority_refused_isSaid_data();
    void authority_refused_isSaid();
    void page_hasNamesForEverything();

private:
    void open()
    {
        m_page = std::make_unique<NetworkPage>(*m_preferences, *m_access, *m_work, m_files);
        m_page->show();
    }
    template <typename Widget> [[nodiscard]] Widget &find(const char *name) const
    {
        return *m_page->findChild<Widget *>(QLatin1StringView(name));
    }
    void chooseOwnProxy(const QString &host, const QString &user = {}) const
    {
        find<QRadioButton>("proxyOwn").click();
        type(find<QLineEdit>("proxyHost"), host);
        type(find<QLineEdit>("proxyUser"), user);
    }
    template <typename Field> static void typeHalf(Field &field, const QString &text)
    {
        field.setFocus();
        field.selectAll();
        QTest::keyClick(&field, Qt::Key_Delete);
        QTest::keyClicks(&field, text);
    }
    template <typename Field> static void type(Field &field, const QString &text)
    {
        typeHalf(field, text);
        QTest::keyClick(&field, Qt::Key_Return);
    }
    /// What the file of the preferences holds by now.
    [[nodiscard]] QByteArray written() const
    {
        QSettings(m_profile.preferencesFile(), QSettings::IniFormat).sync(); // in this process, the same settings
        QFile file(m_profile.preferencesFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QString write(const char *name, const QByteArray &content) const
    {
        QFile file(m_folder->filePath(QLatin1StringView(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("The test's own file could not be written.");
        return file.fileName();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    core::Profile m_profile;
    std::unique_ptr<tests::MemoryKeychain> m_keychain;
    std::unique_ptr<http::Client> m_client;
    std::unique_ptr<connectors::NetworkAccess> m_access;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<core::Background> m_work;
    FileChooser m_files;
    std::unique_ptr<NetworkPage> m_page;
};

void TestNetworkPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_profile = core::Profile::open(m_folder->filePath(QStringLiteral("profile"))).value();
    m_keychain = std::make_unique<tests::MemoryKeychain>();
    m_client = std::make_unique<http::Client>(http::ClientOptions{.retry = {.retries = 0}});
    m_access = std::make_unique<connectors::NetworkAccess>(m_profile, *m_keychain, *m_client);
    m_preferences = std::make_unique<Preferences>(m_profile.preferencesFile());
    m_work = std::make_unique<core::Background>(1);
    open();
}

void TestNetworkPage::cleanup()
{
    if (m_page)
        m_page->close(); // as its dialog does: what has the focus is kept
    m_page.reset();
    m_work.reset();
    m_preferences.reset();
    m_access.reset();
}

void TestNetworkPage::proxy_chosen_holdsAtOnceAndComesBack()
{
    QVERIFY(find<QRadioButton>("proxySystem").isChecked());
    find<QRadioButton>("proxyNone").click();
    QCOMPARE(chosenProxy(*m_preferences), Proxy{.kind = Proxy::Kind::None});
    chooseOwnProxy(QStringLiteral("proxy.example"), QStringLiteral("anna"));
    find<QSpinBox>("proxyPort").setValue(3128);
    find<QComboBox>("proxyType").setCurrentIndex(1);
    const Proxy expected{Proxy::Kind::Socks5, QStringLiteral("proxy.example"), 3128, QStringLiteral("anna")};
    QCOMPARE(chosenProxy(*m_preferences), expected);
    QCOMPARE(chosenProxy(Preferences(m_profile.preferencesFile())), expected);

    open();
    QVERIFY(find<QRadioButton>("proxyOwn").isChecked());
    QCOMPARE(find<QLineEdit>("proxyHost").text(), QStringLiteral("proxy.example"));
    QCOMPARE(find<QSpinBox>("proxyPort").value(), 3128);
    QCOMPARE(find<QLineEdit>("proxyUser").text(), QStringLiteral("anna"));
    QCOMPARE(find<QComboBox>("proxyType").currentText(), QStringLiteral("SOCKS5"));
    find<QRadioButton>("proxySystem").click();
    QCOMPARE(chosenProxy(*m_preferences), Proxy{});
}

void TestNetworkPage::typeOfOneProxy_comesBackAfterAnotherKind()
{
    m_preferences->set(Preference::ProxyKind, QStringLiteral("socks5")); // all that older files say
    open();
    QCOMPARE(find<QComboBox>("proxyType").currentText(), QStringLiteral("SOCKS5"));
    find<QRadioButton>("proxyNone").click();
    open();
    QCOMPARE(find<QComboBox>("proxyType").currentText(), QStringLiteral("SOCKS5"));
    find<QRadioButton>("proxyOwn").click();
    QCOMPARE(chosenProxy(*m_preferences).kind, Proxy::Kind::Socks5);
}

void TestNetworkPage::fieldsOfOneProxy_areOpenOnlyForIt()
{
    QVERIFY(!find<QLineEdit>("proxyHost").isEnabled());
    QVERIFY(!find<QLineEdit>("proxyPassword").isEnabled());
    find<QRadioButton>("proxyOwn").click();
    QVERIFY(find<QLineEdit>("proxyHost").isEnabled());
    QVERIFY(!find<QLineEdit>("proxyPassword").isEnabled()); // nobody's
    type(find<QLineEdit>("proxyUser"), QStringLiteral("anna"));
    QVERIFY(find<QLineEdit>("proxyPassword").isEnabled());
    find<QRadioButton>("proxyNone").click();
    QVERIFY(!find<QLineEdit>("proxyPassword").isEnabled());
}

void TestNetworkPage::halfTyped_holdsNowhere()
{
    chooseOwnProxy(QStringLiteral("proxy.example"), QStringLiteral("anna"));
    const Proxy before = chosenProxy(*m_preferences);
    typeHalf(find<QLineEdit>("proxyHost"), QStringLiteral("proxy.co"));
    QCOMPARE(chosenProxy(*m_preferences), before);
    QTest::keyClick(&find<QLineEdit>("proxyHost"), Qt::Key_Return);
    QCOMPARE(chosenProxy(*m_preferences).host, QStringLiteral("proxy.co"));
    typeHalf(find<QLineEdit>("proxyUser"), QStringLiteral("ann"));
    QCOMPARE(chosenProxy(*m_preferences).userName, QStringLiteral("anna"));
    QTest::keyClick(&find<QLineEdit>("proxyUser"), Qt::Key_Return);
    QCOMPARE(chosenProxy(*m_preferences).userName, QStringLiteral("ann"));
    typeHalf(find<QSpinBox>("proxyPort"), QStringLiteral("31"));
    QCOMPARE(chosenProxy(*m_preferences).port, before.port);
    QTest::keyClick(&find<QSpinBox>("proxyPort"), Qt::Key_Return);
    QCOMPARE(chosenProxy(*m_preferences).port, quint16(31));
}

void TestNetworkPage::halfTyped_holdsOnceThePageIsClosed()
{
    chooseOwnProxy(QStringLiteral("proxy.example"), QStringLiteral("anna"));
    const auto closeWhileTyping = [this](const char *name, const QString &text) {
        open();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        auto &field = find<QLineEdit>(name);
        typeHalf(field, text);
        QVERIFY(field.hasFocus());
        m_page->hide(); // as a dialog does when it is closed
    };
    closeWhileTyping("proxyHost", QStringLiteral("other.example"));
    closeWhileTyping("proxyUser", QStringLiteral("bert"));
    const Proxy expected{Proxy::Kind::Http, QStringLiteral("other.example"), 8080, QStringLiteral("bert")};
    QCOMPARE(chosenProxy(*m_preferences), expected);
}

void TestNetworkPage::address_pastedAsAWhole_isTakenApart_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<Proxy::Kind>("kind");
    QTest::addColumn<QString>("name");
    QTest::newRow("URL") << QStringLiteral("http://proxy.example:3128/") << Proxy::Kind::Http
                         << QStringLiteral("proxy.example:3128");
    QTest::newRow("host and port") << QStringLiteral(" proxy.example:3128") << Proxy::Kind::Http
                                   << QStringLiteral("proxy.example:3128");
    QTest::newRow("SOCKS") << QStringLiteral("socks5://10.0.0.1:1080") << Proxy::Kind::Socks5
                           << QStringLiteral("10.0.0.1:1080");
    QTest::newRow("without a port") << QStringLiteral("proxy.example") << Proxy::Kind::Http
                                    << QStringLiteral("proxy.example:8080");
    QTest::newRow("IPv6") << QStringLiteral("[fd00::1]:3128") << Proxy::Kind::Http << QStringLiteral("[fd00::1]:3128");
    QTest::newRow("IPv6 alone") << QStringLiteral("fd00::1") << Proxy::Kind::Http << QStringLiteral("[fd00::1]:8080");
}

void TestNetworkPage::address_pastedAsAWhole_isTakenApart()
{
    QFETCH(QString, pasted);
    chooseOwnProxy(pasted);
    const Proxy chosen = chosenProxy(*m_preferences);
    QTEST(chosen.kind, "kind");
    QTEST(chosen.name(), "name");
    QVERIFY(!find<QLabel>("proxyNote").isVisible());
}

void TestNetworkPage::address_withASignIn_fillsTheFields_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QByteArray>("password");
    const auto add = [](const char *pasted, const char *password) {
        QTest::newRow(pasted) << QString::fromLatin1(pasted) << QByteArray(password);
    };
    add("http://anna:s3cret@proxy.example:3128", "s3cret");
    add("HTTP://anna:s3cret@proxy.example:3128/", "s3cret");
    add("anna:s3cret@proxy.example:3128", "s3cret");
    add("http://anna:s#cret@proxy.example:3128", "s#cret");
    add("http://anna:77#66@proxy.example:3128", "77#66"); // else 77 would be a port
    add("http://anna:77/66?5@proxy.example:3128", "77/66?5");
    add("http://anna:s%23c%40ret@proxy.example:3128", "s#c@ret");
    add("http://anna:s:c@ret@proxy.example:3128", "s:c@ret");
}

void TestNetworkPage::address_withASignIn_fillsTheFields()
{
    QFETCH(QString, pasted);
    QFETCH(QByteArray, password);
    const auto isInTheFile = [this, password] { return written().contains(password.first(2)); }; // not even a part
    find<QRadioButton>("proxyOwn").click();
    auto &host = find<QLineEdit>("proxyHost");
    host.setFocus();
    for (const QChar letter : std::as_const(pasted)) {
        QTest::keyClicks(&host, letter);
        QVERIFY(!isInTheFile());
    }
    QTest::keyClick(&host, Qt::Key_Return);
    QVERIFY(!isInTheFile());
    const Proxy expected{Proxy::Kind::Http, QStringLiteral("proxy.example"), 3128, QStringLiteral("anna")};
    QCOMPARE(chosenProxy(*m_preferences), expected);
    QCOMPARE(host.text(), QStringLiteral("proxy.example"));
    QCOMPARE(find<QLineEdit>("proxyUser").text(), QStringLiteral("anna"));
    QCOMPARE(find<QLineEdit>("proxyPassword").text(), QString());
    QVERIFY(!find<QLabel>("proxyNote").isVisible());
    QTRY_VERIFY(m_preferences->flag(Preference::ProxyPasswordKept));
    secrets::ProxyPassword kept(m_profile.id, *m_keychain);
    QCOMPARE(kept.read({})->reveal().toByteArray(), password);
    QVERIFY(written().contains("proxy.example"));
    QVERIFY(!isInTheFile());
}

void TestNetworkPage::address_thatIsNone_isSaid()
{
    chooseOwnProxy(QStringLiteral("the proxy/of ours"));
    QVERIFY(find<QLabel>("proxyNote").isVisible());
    QCOMPARE(chosenProxy(*m_preferences).host, QString()); // and nothing is sent
    type(find<QLineEdit>("proxyHost"), QStringLiteral("proxy.example"));
    QVERIFY(!find<QLabel>("proxyNote").isVisible());
}

void TestNetworkPage::password_goesToTheKeychainAndIsNeverShown()
{
    chooseOwnProxy(QStringLiteral("proxy.example"), QStringLiteral("anna"));
    auto &password = find<QLineEdit>("proxyPassword");
    QCOMPARE(password.echoMode(), QLineEdit::Password);
    type(password, QStringLiteral("s3cret"));
    QCOMPARE(password.text(), QString());
    QTRY_COMPARE(password.placeholderText(), QStringLiteral("kept in the keychain"));
    QVERIFY(!password.isEnabled());
    secrets::ProxyPassword kept(m_profile.id, *m_keychain);
    QCOMPARE(kept.read({})->reveal().toByteArray(), QByteArray("s3cret"));
    QVERIFY(!written().contains("s3cret"));

    open();
    QVERIFY(!find<QLineEdit>("proxyPassword").isEnabled());
    find<QPushButton>("changeProxyPassword").click();
    QVERIFY(find<QLineEdit>("proxyPassword").isEnabled());
    type(find<QLineEdit>("proxyPassword"), QStringLiteral("other"));
    QTRY_COMPARE(kept.read({})->reveal().toByteArray(), QByteArray("other"));
    QTRY_VERIFY(!find<QLineEdit>("proxyPassword").isEnabled());
}

void TestNetworkPage::password_typedBeforeClosing_isKept()
{
    chooseOwnProxy(QStringLiteral("proxy.example"), QStringLiteral("anna"));
    type(find<QLineEdit>("proxyPassword"), QStringLiteral("s3cret"));
    m_page.reset();
    QTRY_VERIFY(m_preferences->flag(Preference::ProxyPasswordKept));
    QCOMPARE(m_keychain->count(), 1);
}

void TestNetworkPage::password_ofNobody_isRemoved()
{
    chooseOwnProxy(QStringLiteral("proxy.example"), QStringLiteral("anna"));
    type(find<QLineEdit>("proxyPassword"), QStringLiteral("s3cret"));
    QTRY_VERIFY(m_preferences->flag(Preference::ProxyPasswordKept));
    type(find<QLineEdit>("proxyUser"), {});
    QTRY_VERIFY(!m_preferences->flag(Preference::ProxyPasswordKept));
    QCOMPARE(m_keychain->count(), 0);
}

void TestNetworkPage::password_ofNobody_isForgottenWithoutAKeychain()
{
    const ScriptedServer service(companyTls());
    const TestProxy proxy(TestProxy::Kind::Http, {.userName = "anna", .password = "s3cret"});
    const auto fault = [&] {
        const QUrl url(QStringLiteral("https://service.test:%1/").arg(service.port()));
        return m_client->send({.url = url}, {}).error().kind;
    };
    m_keychain->failWith(ErrorKind::KeychainMissing);
    chooseOwnProxy(QStringLiteral("127.0.0.1"), QStringLiteral("anna"));
    find<QSpinBox>("proxyPort").setValue(proxy.port());
    type(find<QLineEdit>("proxyPassword"), QStringLiteral("s3cret"));
    const auto &note = find<QLabel>("passwordNote");
    QTRY_VERIFY(note.text().contains(QStringLiteral("Until Leadlight is closed")));
    QCOMPARE(fault(), ErrorKind::TlsUntrusted); // so the proxy let it through
    type(find<QLineEdit>("proxyUser"), {});
    QTRY_VERIFY(!note.text().contains(QStringLiteral("Until Leadlight is closed"))); // nothing is used
    type(find<QLineEdit>("proxyUser"), QStringLiteral("anna"));
    QCOMPARE(fault(), ErrorKind::ProxySignIn);
}

void TestNetworkPage::keychainThatFails_isSaidAndThePasswordUsed()
{
    m_keychain->failWith(ErrorKind::KeychainMissing);
    chooseOwnProxy(QStringLiteral("proxy.example"), QStringLiteral("anna"));
    type(find<QLineEdit>("proxyPassword"), QStringLiteral("s3cret"));
    const auto &note = find<QLabel>("passwordNote");
    QTRY_VERIFY(note.isVisible());
    QVERIFY(note.text().contains(QStringLiteral("password of the proxy")));
    QVERIFY(!m_preferences->flag(Preference::ProxyPasswordKept));
    m_keychain->failWith({});
    type(find<QLineEdit>("proxyPassword"), QStringLiteral("s3cret"));
    QTRY_VERIFY(!note.isVisible());
}

void TestNetworkPage::authority_isAddedShownAndRemoved()
{
    m_files.setNextFiles({write("ca.pem", companyAuthority() + companyServiceCertificate())});
    find<QPushButton>("addAuthority").click();
    auto &list = find<QListWidget>("authorities");
    QTRY_COMPARE(list.count(), 1);
    QVERIFY(list.item(0)->text().startsWith(QStringLiteral("Contoso company authority, until ")));
    QVERIFY(find<QLabel>("authorityNote").isVisible());
    QVERIFY(find<QLabel>("authorityNote").text().startsWith(QStringLiteral("1 certificates were left out")));
    list.setCurrentRow(0);
    const QString facts = find<QLabel>("authorityFacts").text();
    QVERIFY(facts.contains(QStringLiteral("Issued by Contoso company authority")));
    const QString digits = QString::fromLatin1(m_access->authorities().first().fingerprint).toUpper();
    QCOMPARE(facts.section(QStringLiteral("SHA-256:"), 1).remove(u':').remove(u'\n'), digits);
    find<QPushButton>("removeAuthority").click();
    QTRY_COMPARE(list.count(), 0);
    QVERIFY(!find<QPushButton>("removeAuthority").isEnabled());
    QVERIFY(m_access->authorities().isEmpty());
}

void TestNetworkPage::authority_isAddedWhateverComesNext()
{
    QSemaphore busy;
    const auto keepBusy = [this, &busy] {
        const auto wait = [&busy](std::stop_token) {
            busy.acquire();
            return true;
        };
        m_work->run(this, wait, [](bool) {}).letGo();
    };
    const auto addFile = [this](const QString &file) {
        m_files.setNextFiles({file});
        find<QPushButton>("addAuthority").click();
    };
    keepBusy();
    addFile(write("ca.pem", companyAuthority()));
    addFile(write("rubbish.pem", "hello"));
    m_page.reset();
    busy.release();
    QTRY_COMPARE(m_access->authorities().size(), 1);

    open();
    auto &list = find<QListWidget>("authorities");
    QTRY_COMPARE(list.count(), 1);
    list.setCurrentRow(0);
    keepBusy();
    find<QPushButton>("removeAuthority").click();
    addFile(write("rubbish.pem", "hello"));
    m_page.reset();
    busy.release();
    QTRY_VERIFY(m_access->authorities().isEmpty());
}

void TestNetworkPage::copy_thatIsNoAuthority_isSaid()
{
    QVERIFY(QDir().mkpath(m_profile.authoritiesFolder()));
    QFile copy(m_profile.authoritiesFolder() + QStringLiteral("/0000.der"));
    QVERIFY(copy.open(QIODevice::WriteOnly));
    copy.write(QSslCertificate(companyServiceCertificate()).toDer());
    copy.close();
    open();
    auto &list = find<QListWidget>("authorities");
    QTRY_COMPARE(list.count(), 1);
    QVERIFY(list.item(0)->text().endsWith(QStringLiteral(", not an authority")));
}

void TestNetworkPage::authority_refused_isSaid_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");
    QTest::newRow("a server's") << companyServiceCertificate() << QStringLiteral("no certificate of an authority");
    QTest::newRow("expired") << expiredAuthority() << QStringLiteral("valid now");
    QTest::newRow("rubbish") << QByteArray("hello") << QStringLiteral("holds no certificate");
}

void TestNetworkPage::authority_refused_isSaid()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, words);
    m_files.setNextFiles({write("some.crt", content)});
    find<QPushButton>("addAuthority").click();
    QTRY_VERIFY(find<QLabel>("authorityNote").text().contains(words));
    QCOMPARE(find<QListWidget>("authorities").count(), 0);
}

void TestNetworkPage::page_hasNamesForEverything()
{
    const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
    const auto isNamed = [&labels](const QWidget *widget) {
        return !widget->accessibleName().isEmpty() ||
               std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->buddy() == widget; });
    };
    QVERIFY(isNamed(&find<QLineEdit>("proxyHost")));
    QVERIFY(isNamed(&find<QSpinBox>("proxyPort")));
    QVERIFY(isNamed(&find<QLineEdit>("proxyUser")));
    QVERIFY(isNamed(&find<QLineEdit>("proxyPassword")));
    QVERIFY(isNamed(&find<QComboBox>("proxyType")));
    QVERIFY(isNamed(&find<QListWidget>("authorities")));
    for (const QLabel *label : labels)
        QVERIFY(label->textFormat() == Qt::PlainText || label->text().isEmpty() || label->buddy() ||
                !Qt::mightBeRichText(label->text()));
}

QTEST_MAIN(TestNetworkPage)
#include "tst_networkpage.moc"
