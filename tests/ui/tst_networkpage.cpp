// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/client.h"
#include "support/testtls.h"
#include "ui/common/filechooser.h"
#include "ui/memorykeychain.h"
#include "ui/preferences/chosenproxy.h"
#include "ui/preferences/networkpage.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTextDocument>
#include <QTest>

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
    void fieldsOfOneProxy_areOpenOnlyForIt();
    void address_pastedAsAWhole_isTakenApart_data();
    void address_pastedAsAWhole_isTakenApart();
    void address_thatIsNone_isSaid();
    void password_goesToTheKeychainAndIsNeverShown();
    void password_typedBeforeClosing_isKept();
    void password_ofNobody_isRemoved();
    void keychainThatFails_isSaidAndThePasswordUsed();
    void authority_isAddedShownAndRemoved();
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
    static void type(QLineEdit &field, const QString &text)
    {
        field.setFocus();
        field.selectAll();
        QTest::keyClick(&field, Qt::Key_Delete);
        QTest::keyClicks(&field, text);
        QTest::keyClick(&field, Qt::Key_Return);
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
    m_client = std::make_unique<http::Client>();
    m_access = std::make_unique<connectors::NetworkAccess>(m_profile, *m_keychain, *m_client);
    m_preferences = std::make_unique<Preferences>(m_profile.preferencesFile());
    m_work = std::make_unique<core::Background>(1);
    open();
}

void TestNetworkPage::cleanup()
{
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
    QFile preferences(m_profile.preferencesFile());
    m_preferences = std::make_unique<Preferences>(m_profile.preferencesFile());
    QVERIFY(preferences.open(QIODevice::ReadOnly));
    QVERIFY(!preferences.readAll().contains("s3cret"));

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

void TestNetworkPage::keychainThatFails_isSaidAndThePasswordUsed()
{
    m_keychain->failWith(ErrorKind::KeychainMissing);
    chooseOwnProxy(QStringLiteral("proxy.example"), QStringLiteral("anna"));
    type(find<QLineEdit>("proxyPassword"), QStringLiteral("s3cret"));
    QTRY_VERIFY(find<QLabel>("proxyNote").isVisible());
    QVERIFY(find<QLabel>("proxyNote").text().contains(QStringLiteral("password of the proxy")));
    QVERIFY(!m_preferences->flag(Preference::ProxyPasswordKept));
}

void TestNetworkPage::authority_isAddedShownAndRemoved()
{
    m_files.setNextFiles({write("ca.pem", companyAuthority() + companyServiceCertificate())});
    find<QPushButton>("addAuthority").click();
    auto &list = find<QListWidget>("authorities");
    QTRY_COMPARE(list.count(), 1);
    QVERIFY(list.item(0)->text().startsWith(QStringLiteral("Contoso company authority, until ")));
    QVERIFY(find<QLabel>("authorityNote").isVisible()); // one was left out
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
