// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/proxypassword.h"
#include "ui/memorykeychain.h"

#include <QTest>

using namespace leadlight;
using core::ErrorKind;
using core::Secret;
using secrets::ProxyPassword;

/// Where the password of a proxy comes from, and where it goes.
class TestProxyPassword : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { qunsetenv("LEADLIGHT_SECRET_PROXY_PASSWORD"); }
    void stored_comesBackInItsProfileOnly();
    void sources_haveTheirOrder();
    void empty_removesWhatWasStored();
    void keychainWithoutAnswer_isSaidByItsField();

private:
    static QByteArray text(const core::Result<Secret> &secret)
    {
        return secret ? secret->reveal().toByteArray() : QByteArray("none");
    }
};

void TestProxyPassword::stored_comesBackInItsProfileOnly()
{
    tests::MemoryKeychain keychain;
    QVERIFY(ProxyPassword(QStringLiteral("one"), keychain).store(Secret("s3cret"), {}));
    QCOMPARE(text(ProxyPassword(QStringLiteral("one"), keychain).read({})), QByteArray("s3cret"));
    const auto other = ProxyPassword(QStringLiteral("two"), keychain).read({});
    QVERIFY(!other);
    QCOMPARE(other.error().kind, ErrorKind::SecretMissing);
}

void TestProxyPassword::sources_haveTheirOrder()
{
    tests::MemoryKeychain keychain;
    ProxyPassword password(QStringLiteral("one"), keychain);
    QVERIFY(password.store(Secret("kept"), {}));
    password.keepForThisRun(Secret("of this run"));
    QCOMPARE(text(password.read({})), QByteArray("of this run"));
    qputenv("LEADLIGHT_SECRET_PROXY_PASSWORD", "given");
    QCOMPARE(text(password.read({})), QByteArray("given"));
}

void TestProxyPassword::empty_removesWhatWasStored()
{
    tests::MemoryKeychain keychain;
    ProxyPassword password(QStringLiteral("one"), keychain);
    QVERIFY(password.store(Secret("kept"), {}));
    QVERIFY(password.store({}, {}));
    QCOMPARE(keychain.count(), 0);
}

void TestProxyPassword::keychainWithoutAnswer_isSaidByItsField()
{
    tests::MemoryKeychain keychain;
    keychain.failWith(ErrorKind::KeychainSilent);
    const auto read = ProxyPassword(QStringLiteral("one"), keychain).read({});
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::KeychainSilent);
    QCOMPARE(read.error().subject, QString(secrets::proxyPasswordField));
}

QTEST_GUILESS_MAIN(TestProxyPassword)
#include "tst_proxypassword.moc"
