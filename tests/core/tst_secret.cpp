// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secret.h"

#include <QTest>

#include <type_traits>

using leadlight::core::Secret;

class SecretTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void conversions_toAnythingPrintable_doNotExist();
    void copy_isItsOwn_survivesTheOriginal();
    void assignment_overASecret_takesTheNewOne();
    void bytes_handedOver_areClearedInTheCallersCopy();
    void moved_fromASecret_leavesNothing();
};

void SecretTest::conversions_toAnythingPrintable_doNotExist()
{
    QVERIFY(!(std::is_convertible_v<Secret, QString>));
    QVERIFY(!(std::is_convertible_v<Secret, QByteArray>));
    QVERIFY(!(std::is_convertible_v<Secret, QByteArrayView>));
    QVERIFY((!QTypeTraits::has_ostream_operator_v<QDebug, Secret>));
    QVERIFY(!QTypeTraits::has_operator_equal_v<Secret>);
}

void SecretTest::copy_isItsOwn_survivesTheOriginal()
{
    Secret copy;
    {
        const Secret original(QByteArray("key"));
        copy = original;
        QVERIFY(copy.reveal().data() != original.reveal().data());
    }
    QCOMPARE(copy.reveal().toByteArray(), QByteArray("key"));
}

void SecretTest::assignment_overASecret_takesTheNewOne()
{
    Secret secret(QByteArray("old"));
    secret = Secret(QByteArray("new"));
    QCOMPARE(secret.reveal().toByteArray(), QByteArray("new"));
}

void SecretTest::bytes_handedOver_areClearedInTheCallersCopy()
{
    QByteArray bytes("a key that nobody else holds");
    bytes.detach();
    const Secret secret(std::move(bytes));
    QCOMPARE(secret.reveal().toByteArray(), QByteArray("a key that nobody else holds"));
    QVERIFY(bytes.isEmpty()); // NOLINT(bugprone-use-after-move)
}

void SecretTest::moved_fromASecret_leavesNothing()
{
    Secret secret(QByteArray("key"));
    const Secret taken = std::move(secret);
    QVERIFY(secret.isEmpty()); // NOLINT(bugprone-use-after-move): that is what is tested
    QCOMPARE(taken.reveal().toByteArray(), QByteArray("key"));
}

QTEST_APPLESS_MAIN(SecretTest)
#include "tst_secret.moc"
