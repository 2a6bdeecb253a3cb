// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadorigin.h"

#include <QTest>

using namespace leadlight::leads;

class TestLeadOrigin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_isSplitAtFirstBarAndDash_data();
    void text_isSplitAtFirstBarAndDash();
    void publisher_standsBeforeTheFirstDot_data();
    void publisher_standsBeforeTheFirstDot();
};

void TestLeadOrigin::text_isSplitAtFirstBarAndDash_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("offer");
    const auto row = [](const char *text, const char *source, const char *action, const char *offer) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(source) << QString::fromUtf8(action)
                            << QString::fromUtf8(offer);
    };
    row("AzureMarketplace-INS|checkpoint.check-point-r77-10sg-byol", "AzureMarketplace", "INS",
        "checkpoint.check-point-r77-10sg-byol");
    row("SPZA-PLT|docusign.3701c77e-1cfa-4c56-91e6-3ed0b622145a", "SPZA", "PLT",
        "docusign.3701c77e-1cfa-4c56-91e6-3ed0b622145a");
    row("SPZA-DNC|bitnami.openedxcypress", "SPZA", "DNC", "bitnami.openedxcypress");
    row("AzurePortal-Create|bitnami.openedxcypress", "AzurePortal", "Create", "bitnami.openedxcypress");
    row("TestDrive-StartTestDrive|contoso.a.b", "TestDrive", "StartTestDrive", "contoso.a.b");
    row("MSFT_TEST_636573304831318844-MSFT_TEST_636573304831318844|<Offer Name>", "MSFT_TEST_636573304831318844",
        "MSFT_TEST_636573304831318844", "<Offer Name>");
    row("MSFT_TEST_636573304831318844-MSFT_TEST_636573304831318844 |\\<供應專案名稱 >", "MSFT_TEST_636573304831318844",
        "MSFT_TEST_636573304831318844", "\\<供應專案名稱 >");
    row("MSFT_TEST_636573304831318844-MSFT_TEST_636573304831318844| \\<Název nabídky>", "MSFT_TEST_636573304831318844",
        "MSFT_TEST_636573304831318844", "\\<Název nabídky>");
    row(" AzureMarketplace - INS | checkpoint.x ", "AzureMarketplace", "INS", "checkpoint.x");
    row("AppSource (SPZA)-PLT|contoso.app", "SPZA", "PLT", "contoso.app");
    row("AppSource (SPZA) - PLT | contoso.app", "SPZA", "PLT", "contoso.app");
    row("SPZA", "SPZA", "", "");
    row("AzureMarketplace-INS", "AzureMarketplace", "INS", "");
    row("SPZA|contoso.app", "SPZA", "", "contoso.app");
    row("X-Y-Z|a|b", "X", "Y-Z", "a|b");
    row("-INS|", "", "INS", "");
    row("", "", "", "");
}

void TestLeadOrigin::text_isSplitAtFirstBarAndDash()
{
    QFETCH(QString, text);
    QFETCH(QString, source);
    QFETCH(QString, action);
    QFETCH(QString, offer);
    QCOMPARE(LeadOrigin::fromText(text), (LeadOrigin{source, action, offer}));
}

void TestLeadOrigin::publisher_standsBeforeTheFirstDot_data()
{
    QTest::addColumn<QString>("offer");
    QTest::addColumn<QString>("publisher");
    QTest::newRow("dashes") << QStringLiteral("checkpoint.check-point-r77-10sg-byol") << QStringLiteral("checkpoint");
    QTest::newRow("guid") << QStringLiteral("docusign.3701c77e-1cfa-4c56-91e6-3ed0b622145a")
                          << QStringLiteral("docusign");
    QTest::newRow("two dots") << QStringLiteral("contoso.cold-chain.monitor") << QStringLiteral("contoso");
    QTest::newRow("no dot") << QStringLiteral("openedxcypress") << QString();
    QTest::newRow("a name") << QStringLiteral("Contoso Backup v1.2") << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestLeadOrigin::publisher_standsBeforeTheFirstDot()
{
    QFETCH(QString, offer);
    QFETCH(QString, publisher);
    QCOMPARE(LeadOrigin::publisherOf(offer), publisher);
}

QTEST_GUILESS_MAIN(TestLeadOrigin)
#include "tst_leadorigin.moc"
