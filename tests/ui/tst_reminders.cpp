// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/notificationservice.h"
#include "ui/notice/reminders.h"
#include "ui/noticefixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace leadlight;
using namespace leadlight::tests;
using testsupport::NotificationService;
using ui::Preference;
using ui::Reminders;

/// Silent offers and leads that wait, told to a notification service on a clock that the test sets. Run on a session
/// bus of its own.
class TestReminders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void silence_isToldOnce();
    void silences_areToldTogether();
    void silenceInQuietHours_isToldAfterwards();
    void silence_whoDoesNotWantIt_isNotTold_data();
    void silence_whoDoesNotWantIt_isNotTold();
    void silence_leadsToInsightsAndCheck();

    void lateLeads_areOffAtFirst();
    void lateLeads_areToldOnceWithoutNames();
    void lateLeads_namesWhereAllowed();
    void lateLeads_countUpUntilSomebodyLooks();
    void lateLeads_switchedOnLater_leaveOutWhatWasLate();
    void lateLeads_whatDoesNotWait_isNotTold_data();
    void lateLeads_whatDoesNotWait_isNotTold();
    void lateLeads_ofTheNight_areToldInTheMorning();
    void lateLeads_whileSomebodyLooks_areNotTold();
    void lateLeads_leadToTheLeads();
    void restart_tellsNothingTwice();
    void clockAnHourBack_tellsNothingTwice();
    void clockAYearAhead_isNotBelievedForEver();
    void zoneThatChanges_movesTheQuietHours();

private:
    void pass(qint64 seconds)
    {
        m_fixture->clock.set(m_fixture->clock.nowUtc().addSecs(seconds));
        m_reminders->look();
    }
    /// A lead that becomes late so many seconds from now.
    void bring(qint64 lateIn, const NoticeFixture::Change &change = {})
    {
        m_fixture->bring(1, [&](leads::Lead &lead) {
            lead.receivedAt = leads::LeadTime::fromDateTime(m_fixture->clock.nowUtc().addSecs(lateIn - day));
            if (change)
                change(lead);
        });
    }
    /// Whatever is to be told has been.
    void settle()
    {
        QTRY_COMPARE(m_fixture->state.toldLateUpTo(), m_fixture->clock.nowUtc());
        m_fixture->settle();
    }
    void start()
    {
        m_reminders = std::make_unique<Reminders>(m_fixture->services, m_fixture->preferences, m_fixture->state,
                                                  m_fixture->clock, QDBusConnection::sessionBus());
    }
    void startWithLate()
    {
        m_fixture->preferences.set(Preference::NotifiesLate, true);
        m_reminders->look();
    }
    [[nodiscard]] const testsupport::ReceivedNotification &last() const { return m_service->received().constLast(); }
    [[nodiscard]] qsizetype count() const { return m_service->received().size(); }

    static constexpr qint64 hour = 3600;
    static constexpr qint64 day = 24 * hour;
    std::unique_ptr<NotificationService> m_service;
    std::unique_ptr<NoticeFixture> m_fixture;
    std::unique_ptr<Reminders> m_reminders;
};

namespace {

store::OfferSilence silence(const char *title, double days)
{
    store::OfferSilence offer{
        .offer = QStringLiteral("contoso.1"), .title = QString::fromUtf8(title), .count = 40, .rhythm = {}};
    offer.rhythm.state = leads::OfferRhythm::State::Unusual;
    offer.rhythm.quietHours = 24 * days;
    return offer;
}

} // namespace

void TestReminders::init()
{
    m_service = std::make_unique<NotificationService>();
    QVERIFY(m_service->start());
    m_fixture = std::make_unique<NoticeFixture>();
    start();
}

void TestReminders::cleanup()
{
    m_reminders.reset();
    m_fixture.reset();
    m_service.reset();
    qputenv("TZ", "Europe/Prague");
}

// --- offers that have fallen silent
// ------------------------------------------------------------------------------------

void TestReminders::silence_isToldOnce()
{
    m_reminders->tellSilent({silence("Cost Lens", 9.4)});
    QTRY_COMPARE(count(), 1);
    QCOMPARE(last().summary, QStringLiteral("No lead for Cost Lens in 9 days"));
    QVERIFY(last().body.contains(QStringLiteral("unusual")));
    QCOMPARE(last().actions, (QStringList{QStringLiteral("default"), QStringLiteral("Show"), QStringLiteral("check"),
                                          QStringLiteral("Check the connectors")}));
    pass(hour);
    m_fixture->settle();
    QCOMPARE(count(), 1);
}

void TestReminders::silences_areToldTogether()
{
    m_reminders->tellSilent({silence("A", 1.2), silence("B", 3), silence("C", 4), silence("D", 5), silence("", 6)});
    QTRY_COMPARE(count(), 1);
    QCOMPARE(last().summary, QStringLiteral("5 offers are unusually quiet"));
    QCOMPARE(last().body, QStringLiteral("A: no lead in a day\nB: no lead in 3 days\nC: no lead in 4 days\n"
                                         "D: no lead in 5 days\nand 1 more"));
}

void TestReminders::silenceInQuietHours_isToldAfterwards()
{
    m_fixture->preferences.set(Preference::QuietHours, true);
    m_fixture->clock.set(QDateTime(QDate(2026, 11, 24), QTime(22, 0), Qt::UTC));
    m_reminders->tellSilent({silence("Cost Lens", 9)});
    pass(60);
    m_reminders->tellSilent({silence("DocuSign", 3)});
    m_fixture->settle();
    QCOMPARE(count(), 0);
    pass(9 * hour); // 8:01 in Prague
    QTRY_COMPARE(count(), 1);
    QCOMPARE(last().summary, QStringLiteral("2 offers are unusually quiet"));
}

void TestReminders::silence_whoDoesNotWantIt_isNotTold_data()
{
    QTest::addColumn<bool>("looks");
    QTest::newRow("switched off") << false;
    QTest::newRow("looks at the window") << true;
}

void TestReminders::silence_whoDoesNotWantIt_isNotTold()
{
    QFETCH(bool, looks);
    m_fixture->preferences.set(Preference::NotifiesSilence, looks);
    m_reminders->setIsLooking(looks);
    m_reminders->tellSilent({silence("Cost Lens", 9)});
    m_reminders->setIsLooking(false);
    m_fixture->preferences.set(Preference::NotifiesSilence, true);
    m_reminders->look();
    m_fixture->settle();
    QCOMPARE(count(), 0);
}

void TestReminders::silence_leadsToInsightsAndCheck()
{
    QSignalSpy insights(m_reminders.get(), &Reminders::insightsWanted);
    QSignalSpy check(m_reminders.get(), &Reminders::checkWanted);
    m_reminders->tellSilent({silence("Cost Lens", 9)});
    QTRY_COMPARE(count(), 1);
    m_fixture->settle();
    m_service->invoke(last().id, QStringLiteral("default"));
    QTRY_COMPARE(insights.size(), 1);
    QCOMPARE(check.size(), 0);
    m_service->invoke(last().id, QStringLiteral("check"));
    QTRY_COMPARE(check.size(), 1);
    QCOMPARE(insights.size(), 1);
}

// --- leads that wait
// ---------------------------------------------------------------------------------------------------

void TestReminders::lateLeads_areOffAtFirst()
{
    bring(hour);
    pass(2 * hour);
    m_fixture->settle();
    QCOMPARE(count(), 0);
}

void TestReminders::lateLeads_areToldOnceWithoutNames()
{
    startWithLate();
    bring(hour);
    bring(hour, [](leads::Lead &lead) { lead.offerTitle = QStringLiteral("Cost Lens"); });
    pass(hour - 1);
    settle();
    QCOMPARE(count(), 0);
    pass(2);
    settle();
    QCOMPARE(count(), 1);
    QCOMPARE(last().summary, QStringLiteral("2 leads have waited for an answer for more than a day"));
    QCOMPARE(last().body, QStringLiteral("1 for Cost Lens\n1 for DocuSign"));
    QVERIFY(!last().body.contains(QStringLiteral("Contoso")));
    QCOMPARE(last().hints.value(QStringLiteral("urgency")).value<uchar>(), uchar(0));
    QCOMPARE(last().hints.value(QStringLiteral("suppress-sound")).toBool(), true);
    for (int i = 0; i < 3; ++i) {
        pass(hour);
        settle();
    }
    QCOMPARE(count(), 1);
}

void TestReminders::lateLeads_namesWhereAllowed()
{
    m_fixture->preferences.set(Preference::NotifiesNames, true);
    startWithLate();
    bring(hour);
    pass(2 * hour);
    settle();
    QCOMPARE(last().summary, QStringLiteral("1 lead has waited for an answer for more than a day"));
    QCOMPARE(last().body, QStringLiteral("Jana Novakova, Contoso"));
}

void TestReminders::lateLeads_countUpUntilSomebodyLooks()
{
    startWithLate();
    bring(hour);
    bring(3 * hour);
    bring(6 * hour);
    pass(2 * hour);
    settle();
    const uint id = last().id;
    pass(2 * hour);
    settle();
    QCOMPARE(last().replaces, id);
    QCOMPARE(last().summary, QStringLiteral("2 leads have waited for an answer for more than a day"));
    m_service->close(last().id, 2);
    m_fixture->settle();
    pass(4 * hour);
    settle();
    QCOMPARE(count(), 3);
    QCOMPARE(last().summary, QStringLiteral("1 lead has waited for an answer for more than a day"));
}

void TestReminders::lateLeads_switchedOnLater_leaveOutWhatWasLate()
{
    bring(-hour);
    bring(hour);
    pass(60);
    startWithLate();
    pass(60);
    settle();
    QCOMPARE(count(), 0);
    pass(hour);
    settle();
    QCOMPARE(last().summary, QStringLiteral("1 lead has waited for an answer for more than a day"));
}

void TestReminders::lateLeads_whatDoesNotWait_isNotTold_data()
{
    QTest::addColumn<NoticeFixture::Change>("change");
    const auto add = [](const char *name, const NoticeFixture::Change &change) { QTest::newRow(name) << change; };
    add("test", [](leads::Lead &lead) { lead.isTest = true; });
    add("not to be contacted", [](leads::Lead &lead) {
        lead.action = QStringLiteral("DNC");
        lead.doNotContact = true;
    });
    add("of 1601", [](leads::Lead &lead) { lead.receivedAt = leads::LeadTime::fromText(u"1601-01-01T00:00:00Z"); });
    add("of 9999", [](leads::Lead &lead) { lead.receivedAt = leads::LeadTime::fromText(u"9999-12-31T23:59:59Z"); });
    add("of no time", [](leads::Lead &lead) { lead.receivedAt = {}; });
    add("two months old", [](leads::Lead &lead) { lead.receivedAt.ticks -= 60 * ticksPerDay; });
}

void TestReminders::lateLeads_whatDoesNotWait_isNotTold()
{
    QFETCH(NoticeFixture::Change, change);
    startWithLate();
    bring(hour, change);
    pass(2 * hour);
    settle();
    QCOMPARE(count(), 0);
    bring(hour); // the question itself works
    pass(2 * hour);
    settle();
    QCOMPARE(count(), 1);
}

void TestReminders::lateLeads_ofTheNight_areToldInTheMorning()
{
    m_fixture->preferences.set(Preference::QuietHours, true);
    m_fixture->clock.set(QDateTime(QDate(2026, 11, 24), QTime(16, 0), Qt::UTC)); // 17:00 in Prague
    startWithLate();
    for (int i = 2; i < 5; ++i)
        bring(i * hour);
    for (int i = 0; i < 14; ++i) {
        pass(hour);
        m_fixture->settle();
        QCOMPARE(count(), 0);
    }
    pass(hour + 60);
    settle();
    QCOMPARE(count(), 1);
    QCOMPARE(last().summary, QStringLiteral("3 leads have waited for an answer for more than a day"));
}

void TestReminders::lateLeads_whileSomebodyLooks_areNotTold()
{
    startWithLate();
    bring(hour);
    m_reminders->setIsLooking(true);
    pass(2 * hour);
    m_reminders->setIsLooking(false);
    pass(hour);
    settle();
    QCOMPARE(count(), 0);
}

void TestReminders::lateLeads_leadToTheLeads()
{
    QSignalSpy wanted(m_reminders.get(), &Reminders::lateLeadsWanted);
    startWithLate();
    bring(hour);
    pass(2 * hour);
    settle();
    m_service->invoke(last().id, QStringLiteral("default"));
    QTRY_COMPARE(wanted.size(), 1);
    QTRY_COMPARE(m_service->closed().size(), 1);
}

void TestReminders::restart_tellsNothingTwice()
{
    startWithLate();
    bring(hour);
    pass(2 * hour);
    settle();
    QCOMPARE(count(), 1);
    bring(hour);
    start();
    pass(2 * hour);
    settle();
    QCOMPARE(count(), 2);
    QCOMPARE(last().summary, QStringLiteral("1 lead has waited for an answer for more than a day"));
}

// --- clocks and zones
// --------------------------------------------------------------------------------------------------

void TestReminders::clockAnHourBack_tellsNothingTwice()
{
    startWithLate();
    bring(hour);
    bring(hour + 1800);
    pass(hour + 60);
    settle();
    QCOMPARE(count(), 1);
    pass(-hour);
    pass(hour - 60);
    m_fixture->settle();
    QCOMPARE(count(), 1);
    pass(hour);
    settle();
    QCOMPARE(count(), 2);
}

void TestReminders::clockAYearAhead_isNotBelievedForEver()
{
    startWithLate();
    bring(hour);
    pass(365 * day); // and nobody has waited for a year
    settle();
    QCOMPARE(count(), 0);
    pass(-365 * day + 60);
    settle();
    QCOMPARE(count(), 0);
    pass(hour);
    settle();
    QCOMPARE(count(), 1);
}

void TestReminders::zoneThatChanges_movesTheQuietHours()
{
    m_fixture->preferences.set(Preference::QuietHours, true);
    m_fixture->clock.set(QDateTime(QDate(2026, 11, 24), QTime(6, 0), Qt::UTC)); // 7:00 in Prague
    m_reminders->tellSilent({silence("Cost Lens", 9)});
    m_fixture->settle();
    QCOMPARE(count(), 0);
    qputenv("TZ", "Asia/Tokyo"); // 15:00
    m_reminders->look();
    QTRY_COMPARE(count(), 1);
    qputenv("TZ", "America/Los_Angeles"); // 22:00
    m_reminders->tellSilent({silence("DocuSign", 9)});
    m_fixture->settle();
    QCOMPARE(count(), 1);
    qputenv("TZ", "Asia/Tokyo");
    m_reminders->look();
    QTRY_COMPARE(count(), 2);
}

QTEST_MAIN(TestReminders)
#include "tst_reminders.moc"
