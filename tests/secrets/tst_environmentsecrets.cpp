// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/environmentsecrets.h"

#include <QTest>

using namespace leadlight::secrets;

class EnvironmentSecretsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void variable_forAnyName_isUpperCaseAndUnderscores_data();
    void variable_forAnyName_isUpperCaseAndUnderscores();
    void secret_inTheEnvironment_isRead();
};

void EnvironmentSecretsTest::variable_forAnyName_isUpperCaseAndUnderscores_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("variable");
    QTest::newRow("blank") << QStringLiteral("Contoso table")
                           << QStringLiteral("LEADLIGHT_SECRET_CONTOSO_TABLE_CONNECTIONSTRING");
    QTest::newRow("digits") << QStringLiteral("crm-2") << QStringLiteral("LEADLIGHT_SECRET_CRM_2_CONNECTIONSTRING");
    QTest::newRow("accents") << QStringLiteral("Kůň") << QStringLiteral("LEADLIGHT_SECRET_K___CONNECTIONSTRING");
}

void EnvironmentSecretsTest::variable_forAnyName_isUpperCaseAndUnderscores()
{
    QFETCH(QString, name);
    QFETCH(QString, variable);
    QCOMPARE(environmentVariable(name, QStringLiteral("connectionString")), variable);
}

void EnvironmentSecretsTest::secret_inTheEnvironment_isRead()
{
    QVERIFY(!environmentSecret(QStringLiteral("Test one"), QStringLiteral("key")));
    qputenv("LEADLIGHT_SECRET_TEST_ONE_KEY", "a=b;c==");
    const auto secret = environmentSecret(QStringLiteral("Test one"), QStringLiteral("key"));
    QVERIFY(secret);
    QCOMPARE(secret->reveal().toByteArray(), QByteArray("a=b;c=="));
}

QTEST_APPLESS_MAIN(EnvironmentSecretsTest)
#include "tst_environmentsecrets.moc"
