// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/redaction.h"

#include <QTest>

using leadlight::core::redacted;

class RedactionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void url_withAQuery_keepsOnlyHarmlessValues_data();
    void url_withAQuery_keepsOnlyHarmlessValues();
    void text_withASecret_losesIt_data();
    void text_withASecret_losesIt();
    void text_withControlCharacters_losesThem();
    void text_ofAnyLength_isCut();
};

void RedactionTest::url_withAQuery_keepsOnlyHarmlessValues_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("shown");
    QTest::newRow("SAS") << QStringLiteral("https://a.table.core.windows.net/T()?sv=2019-02-02&sp=r&sig=s3cr3t%2B")
                         << QStringLiteral("https://a.table.core.windows.net/T()?sv=2019-02-02&sp=r&sig=REDACTED");
    QTest::newRow("unknown key") << QStringLiteral("https://h/p?whatever=s3cr3t")
                                 << QStringLiteral("https://h/p?whatever=REDACTED");
    QTest::newRow("user info") << QStringLiteral("https://u:s3cr3t@h/p") << QStringLiteral("https://h/p");
    QTest::newRow("plain") << QStringLiteral("https://h/p?comp=list") << QStringLiteral("https://h/p?comp=list");
}

void RedactionTest::url_withAQuery_keepsOnlyHarmlessValues()
{
    QFETCH(QString, url);
    QFETCH(QString, shown);
    QCOMPARE(redacted(QUrl(url)), shown);
}

void RedactionTest::text_withASecret_losesIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("key") << QStringLiteral("AccountName=a;AccountKey=s3cr3t==;EndpointSuffix=core.windows.net");
    QTest::newRow("sas") << QStringLiteral("SharedAccessSignature=sv=1&sig=s3cr3t&sp=r");
    QTest::newRow("sig") << QStringLiteral("GET /T()?sv=1&sig=s3cr3t failed");
    QTest::newRow("bearer") << QStringLiteral("Authorization: Bearer s3cr3t.s3cr3t");
    QTest::newRow("shared key") << QStringLiteral("Authorization: SharedKey contoso:s3cr3t=");
    QTest::newRow("form") << QStringLiteral("grant_type=client_credentials&client_secret=s3cr3t&scope=x");
    QTest::newRow("json") << QStringLiteral("{\"access_token\":\"s3cr3t\",\"expires_in\":3599}");
}

void RedactionTest::text_withASecret_losesIt()
{
    QFETCH(QString, text);
    const QString shown = redacted(text);
    QVERIFY2(!shown.contains(QStringLiteral("s3cr3t")), qPrintable(shown));
    QVERIFY(shown.contains(QStringLiteral("REDACTED")));
}

void RedactionTest::text_withControlCharacters_losesThem()
{
    QCOMPARE(redacted(QStringLiteral("one\r\ntwo\x1b[31m")), QStringLiteral("one two [31m"));
}

void RedactionTest::text_ofAnyLength_isCut()
{
    QCOMPARE(redacted(QString(1'000'000, u'x')).size(), 500);
}

QTEST_APPLESS_MAIN(RedactionTest)
#include "tst_redaction.moc"
