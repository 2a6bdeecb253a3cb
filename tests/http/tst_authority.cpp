// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/authority.h"
#include "support/testtls.h"

#include <QSslCertificate>
#include <QTest>
#include <QTimeZone>

using namespace leadlight;
using namespace leadlight::testsupport;
using http::Authority;
using Fault = Authority::Fault;

/// Files of certificates as companies hand them out.
class TestAuthority : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void content_ofEachForm_isRead_data();
    void content_ofEachForm_isRead();
    void bundle_isReadWhole();
    void whatNobodyShouldTrust_isMarked_data();
    void whatNobodyShouldTrust_isMarked();
    void rubbish_isAnError_data();
    void rubbish_isAnError();

private:
    const QDateTime m_now{QDate(2026, 11, 28), QTime(12, 0), QTimeZone::utc()};
};

void TestAuthority::content_ofEachForm_isRead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("PEM") << companyAuthority();
    QTest::newRow("PEM of Windows") << companyAuthority().replace("\n", "\r\n");
    QTest::newRow("PEM after a text") << "Contoso company authority\nsubject=/O=Contoso\n" + companyAuthority();
    QTest::newRow("DER") << QSslCertificate(companyAuthority()).toDer();
}

void TestAuthority::content_ofEachForm_isRead()
{
    QFETCH(QByteArray, content);
    const auto read = http::authoritiesIn(content, m_now);
    QVERIFY(read);
    QCOMPARE(read->size(), 1);
    const Authority &authority = read->first();
    QCOMPARE(authority.subject, QStringLiteral("Contoso company authority"));
    QCOMPARE(authority.issuer, QStringLiteral("Contoso company authority"));
    QCOMPARE(authority.validUntil, QDateTime(QDate(2120, 1, 1), QTime(0, 0), QTimeZone::utc()));
    QCOMPARE(authority.fingerprint, QSslCertificate(companyAuthority()).digest(QCryptographicHash::Sha256).toHex());
    QCOMPARE(authority.fingerprint.size(), 64);
    QCOMPARE(authority.der, QSslCertificate(companyAuthority()).toDer());
    QCOMPARE(authority.fault, Fault::None);
}

void TestAuthority::bundle_isReadWhole()
{
    const auto read =
        http::authoritiesIn(companyAuthority() + "# and\n" + expiredAuthority() + companyServiceCertificate(), m_now);
    QVERIFY(read);
    QCOMPARE(read->size(), 3);
    QCOMPARE(read->at(0).fault, Fault::None);
    QCOMPARE(read->at(1).fault, Fault::Expired);
    QCOMPARE(read->at(2).fault, Fault::NotAnAuthority);
    QCOMPARE(read->at(2).issuer, QStringLiteral("Contoso company authority"));
}

void TestAuthority::whatNobodyShouldTrust_isMarked_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<Fault>("fault");
    QTest::newRow("expired") << expiredAuthority() << m_now << Fault::Expired;
    QTest::newRow("not yet valid") << companyAuthority() << m_now.addYears(-10) << Fault::NotYetValid;
    QTest::newRow("a server's") << companyServiceCertificate() << m_now << Fault::NotAnAuthority;
}

void TestAuthority::whatNobodyShouldTrust_isMarked()
{
    QFETCH(QByteArray, content);
    QFETCH(QDateTime, now);
    const auto read = http::authoritiesIn(content, now);
    QVERIFY(read);
    QTEST(read->first().fault, "fault");
}

void TestAuthority::rubbish_isAnError_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("not a certificate");
    QTest::newRow("cut short") << companyAuthority().left(200);
    QTest::newRow("DER cut short") << QSslCertificate(companyAuthority()).toDer().left(200);
    QTest::newRow("only zeros") << QByteArray(100'000, '\0');
    QTest::newRow("rubbish in PEM") << QByteArray("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
    QTest::newRow("a key") << QByteArray("-----BEGIN PRIVATE KEY-----\nMIGH\n-----END PRIVATE KEY-----\n");
}

void TestAuthority::rubbish_isAnError()
{
    QFETCH(QByteArray, content);
    const auto read = http::authoritiesIn(content, m_now);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, core::ErrorKind::NoCertificate);
}

QTEST_GUILESS_MAIN(TestAuthority)
#include "tst_authority.moc"
