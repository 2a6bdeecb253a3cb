// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/proxypassword.h"
#include "ui/memorykeychain.h"

#include <QSemaphore>
#include <QTest>

#include <atomic>
#include <thread>

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
    void empty_isForgottenAtOnceAndRemoved();
    void stores_inAnyOrder_keepTheLastPassword();
    void stores_atOnce_takeTurns();
    void keychainWithoutAnswer_isSaidByItsField();

private:
    [[nodiscard]] static core::Result<> keep(ProxyPassword &password, const char *text)
    {
        password.keepForThisRun(Secret(text));
        return password.store({});
    }
    static QByteArray text(const core::Result<Secret> &secret)
    {
        return secret ? secret->reveal().toByteArray() : QByteArray("none");
    }
};

void TestProxyPassword::stored_comesBackInItsProfileOnly()
{
    tests::MemoryKeychain keychain;
    ProxyPassword password(QStringLiteral("one"), keychain);
    QVERIFY(keep(password, "s3cret"));
    QCOMPARE(text(ProxyPassword(QStringLiteral("one"), keychain).read({})), QByteArray("s3cret"));
    const auto other = ProxyPassword(QStringLiteral("two"), keychain).read({});
    QVERIFY(!other);
    QCOMPARE(other.error().kind, ErrorKind::SecretMissing);
}

void TestProxyPassword::sources_haveTheirOrder()
{
    tests::MemoryKeychain keychain;
    ProxyPassword password(QStringLiteral("one"), keychain);
    QVERIFY(keep(password, "kept"));
    password.keepForThisRun(Secret("of this run"));
    QCOMPARE(text(password.read({})), QByteArray("of this run"));
    qputenv("LEADLIGHT_SECRET_PROXY_PASSWORD", "given");
    QCOMPARE(text(password.read({})), QByteArray("given"));
}

void TestProxyPassword::empty_isForgottenAtOnceAndRemoved()
{
    tests::MemoryKeychain keychain;
    ProxyPassword password(QStringLiteral("one"), keychain);
    QVERIFY(keep(password, "kept"));
    password.keepForThisRun({});
    QCOMPARE(keychain.count(), 1);
    QCOMPARE(password.read({}).error().kind, ErrorKind::SecretMissing);
    QVERIFY(password.store({}));
    QCOMPARE(keychain.count(), 0);

    keychain.failWith(ErrorKind::KeychainMissing);
    QVERIFY(!keep(password, "of this run"));
    QVERIFY(!keep(password, ""));
    QCOMPARE(password.read({}).error().kind, ErrorKind::SecretMissing);
}

void TestProxyPassword::stores_inAnyOrder_keepTheLastPassword()
{
    tests::MemoryKeychain keychain;
    ProxyPassword password(QStringLiteral("one"), keychain);
    password.keepForThisRun({});             // to be stored by one thread
    password.keepForThisRun(Secret("last")); // and by another, whichever is first
    QVERIFY(password.store({}));
    QVERIFY(password.store({}));
    QCOMPARE(text(ProxyPassword(QStringLiteral("one"), keychain).read({})), QByteArray("last"));
}

void TestProxyPassword::stores_atOnce_takeTurns()
{
    /// Stays in the first writing until another comes in, or none has for a while.
    class BusyKeychain final : public secrets::SecretStore
    {
    public:
        core::Result<Secret> read(const secrets::SecretKey &key, std::stop_token) override
        {
            return core::fail(ErrorKind::SecretMissing, key.field);
        }
        core::Result<> write(const secrets::SecretKey &, const Secret &secret, std::stop_token) override
        {
            if (m_writing++ > 0) {
                m_isShared = true;
                m_other.release();
            } else {
                m_begun.release();
                m_other.tryAcquire(1, 100);
            }
            m_kept = secret.reveal().toByteArray();
            --m_writing;
            return {};
        }
        core::Result<> remove(const secrets::SecretKey &, std::stop_token) override { return {}; }

        std::atomic<int> m_writing = 0;
        std::atomic<bool> m_isShared = false;
        QSemaphore m_begun;
        QSemaphore m_other;
        QByteArray m_kept;
    } keychain;
    ProxyPassword password(QStringLiteral("one"), keychain);
    {
        const std::jthread first([&] { static_cast<void>(keep(password, "first")); });
        keychain.m_begun.acquire();
        const std::jthread second([&] { static_cast<void>(keep(password, "second")); });
    }
    QVERIFY(!keychain.m_isShared);
    QCOMPARE(keychain.m_kept, QByteArray("second"));
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
