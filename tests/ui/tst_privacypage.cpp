// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/filesizelimit.h"
#include "support/testclock.h"
#include "ui/connectorfixture.h"
#include "ui/preferences/privacypage.h"
#include "ui/privacy/retentionwatch.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace leadlight;
using namespace leadlight::tests;
using store::RetentionRule;
using ui::PrivacyPage;
using ui::RetentionWatch;

namespace {

const QDateTime now(QDate(2026, 11, 28), QTime(12, 0), Qt::UTC);

} // namespace

/// How long leads are kept is chosen and agreed to, and kept to day by day.
class TestPrivacyPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void chosenPeriod_erasesNothingBeforeItIsAgreedTo();
    void forEver_holdsAtOnce();
    void rule_isInForceWhenThePageSaysSo();
    void ruleThatCannotBeStored_isNotShownAsInForce();
    void ruleThatIsAgreedTo_isStoredThoughThePageIsClosed();
    void rule_isShownWhenThePageIsOpenedAgain();
    void everyDay_whatHasBecomeOlderGoes();
    void wrongClock_erasesNothingByItself();

private:
    template <typename Widget> [[nodiscard]] Widget &find(const char *name) const
    {
        return *m_page->findChild<Widget *>(QLatin1StringView(name));
    }
    void open()
    {
        m_page = std::make_unique<PrivacyPage>(*m_preferences, *m_services, *m_watch);
        m_page->show();
        QTRY_VERIFY(m_page->isEnabled());
    }
    void choose(int months)
    {
        auto &period = find<QComboBox>("retentionPeriod");
        period.setCurrentIndex(period.findData(months));
    }
    [[nodiscard]] qint64 count() const { return (*m_fixture->stores.forThisThread())->totals({}).value().all; }
    [[nodiscard]] RetentionRule rule() const
    {
        return store::LeadRetention(**m_fixture->stores.forThisThread()).rule().value();
    }

    std::unique_ptr<ConnectorFixture> m_fixture;
    testsupport::TestClock m_clock;
    std::unique_ptr<ui::Services> m_services;
    std::unique_ptr<ui::Preferences> m_preferences;
    std::unique_ptr<RetentionWatch> m_watch;
    std::unique_ptr<PrivacyPage> m_page;
};

void TestPrivacyPage::init()
{
    m_page.reset();
    m_watch.reset();
    m_fixture = std::make_unique<ConnectorFixture>();
    m_clock.set(now);
    std::vector<leads::Lead> leads = sampleLeads();
    for (size_t i = 0; i < leads.size(); ++i) // 10, 100, 200, 300, 400, 500 days old
        leads[i].receivedAt = leads::LeadTime::fromDateTime(now.addDays(i == 0 ? -10 : -100 * qint64(i)));
    m_fixture->write(leads);
    m_preferences = std::make_unique<ui::Preferences>(m_fixture->profile.preferencesFile());
    m_services = std::make_unique<ui::Services>(m_fixture->services());
    m_watch = std::make_unique<RetentionWatch>(*m_services, m_clock, nullptr);
}

void TestPrivacyPage::chosenPeriod_erasesNothingBeforeItIsAgreedTo()
{
    open();
    QCOMPARE(find<QComboBox>("retentionPeriod").currentData().toInt(), 0);
    QVERIFY(!find<QWidget>("retentionQuestion").isVisible());
    choose(12);
    QTRY_VERIFY(find<QPushButton>("retentionAgree").isEnabled());
    QVERIFY(find<QLabel>("retentionOutlook").text().startsWith(QStringLiteral("2 of 6 leads")));
    find<QPushButton>("retentionLeave").click();
    QCOMPARE(find<QComboBox>("retentionPeriod").currentData().toInt(), 0);
    QVERIFY(!find<QWidget>("retentionQuestion").isVisible());
    QCOMPARE(rule(), RetentionRule());

    choose(6);
    QTRY_VERIFY(find<QPushButton>("retentionAgree").isEnabled());
    QVERIFY(find<QLabel>("retentionOutlook").text().startsWith(QStringLiteral("4 of 6 leads")));
    QSignalSpy told(m_watch.get(), &RetentionWatch::told);
    find<QPushButton>("retentionAgree").click();
    QVERIFY(told.wait());
    QCOMPARE(count(), 2);
    QCOMPARE(rule(), (RetentionRule{6, true}));
    choose(60);
    QTRY_VERIFY(find<QPushButton>("retentionAgree").isEnabled());
    QVERIFY(find<QLabel>("retentionOutlook").text().startsWith(QStringLiteral("No lead is older")));
}

void TestPrivacyPage::forEver_holdsAtOnce()
{
    QVERIFY(store::LeadRetention(**m_fixture->stores.forThisThread()).setRule({36, false}));
    open();
    choose(0);
    QTRY_COMPARE(rule().months, 0);
    QCOMPARE(count(), 6);
    QVERIFY(!find<QWidget>("retentionQuestion").isVisible());
}

void TestPrivacyPage::rule_isInForceWhenThePageSaysSo()
{
    open();
    choose(60);
    QTRY_VERIFY(find<QPushButton>("retentionAgree").isEnabled());
    find<QPushButton>("retentionAgree").click();
    QTRY_COMPARE(find<QLabel>("retentionNote").text(), QStringLiteral("Leads are kept for 5 years."));
    // Whatever becomes of the window.
    m_page.reset();
    m_watch.reset();
    QCOMPARE(rule(), (RetentionRule{60, true}));
}

void TestPrivacyPage::ruleThatCannotBeStored_isNotShownAsInForce()
{
    open();
    choose(60);
    QTRY_VERIFY(find<QPushButton>("retentionAgree").isEnabled());
    {
        const FileSizeLimit full(100);
        find<QPushButton>("retentionAgree").click();
        QTRY_VERIFY(!find<QLabel>("retentionNote").text().isEmpty());
    }
    QVERIFY(!find<QLabel>("retentionNote").text().contains(QStringLiteral("kept for")));
    QCOMPARE(find<QComboBox>("retentionPeriod").currentData().toInt(), 0);
    QVERIFY(m_page->isEnabled());
    QCOMPARE(rule(), RetentionRule());
}

void TestPrivacyPage::ruleThatIsAgreedTo_isStoredThoughThePageIsClosed()
{
    open();
    choose(12);
    QTRY_VERIFY(find<QPushButton>("retentionAgree").isEnabled());
    QSignalSpy told(m_watch.get(), &RetentionWatch::told);
    find<QPushButton>("retentionAgree").click();
    m_page.reset();
    QVERIFY(told.wait());
    QCOMPARE(rule(), (RetentionRule{12, true}));
    QCOMPARE(count(), 4);
}

void TestPrivacyPage::rule_isShownWhenThePageIsOpenedAgain()
{
    QVERIFY(store::LeadRetention(**m_fixture->stores.forThisThread()).setRule({7, false}));
    open();
    QCOMPARE(find<QComboBox>("retentionPeriod").currentText(), QStringLiteral("7 months"));
    QVERIFY(!find<QCheckBox>("retentionKeepsOpen").isChecked());
}

void TestPrivacyPage::everyDay_whatHasBecomeOlderGoes()
{
    QVERIFY(store::LeadRetention(**m_fixture->stores.forThisThread()).setRule({12, true}));
    QSignalSpy told(m_watch.get(), &RetentionWatch::told);
    m_watch->start();
    QVERIFY(told.wait()); // 2 of 6 are not unusual
    QCOMPARE(count(), 4);
    QVERIFY(told[0][0].toString().startsWith(QStringLiteral("2 lead")));
    m_clock.set(now.addDays(70));
    m_watch->start(); // as every hour
    QVERIFY(told.wait());
    QCOMPARE(count(), 3);
}

void TestPrivacyPage::wrongClock_erasesNothingByItself()
{
    QVERIFY(store::LeadRetention(**m_fixture->stores.forThisThread()).setRule({12, true}));
    m_clock.set(now.addYears(10));
    QSignalSpy unusual(m_watch.get(), &RetentionWatch::unusual);
    m_watch->start();
    QVERIFY(unusual.wait());
    QVERIFY(unusual[0][0].toString().contains(QStringLiteral("6 of 6")));
    QVERIFY(unusual[0][0].toString().contains(QStringLiteral("2036")));
    QCOMPARE(count(), 6);
    QSignalSpy told(m_watch.get(), &RetentionWatch::told);
    m_watch->agreeTo({24, true}); // not the rule in force: nothing is erased
    QVERIFY(unusual.wait());
    QCOMPARE(unusual.size(), 2);
    m_watch->agreeTo({12, true});
    QVERIFY(told.wait());
    QCOMPARE(count(), 0);
}

QTEST_MAIN(TestPrivacyPage)
#include "tst_privacypage.moc"
