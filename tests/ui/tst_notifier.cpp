// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/notificationservice.h"
#include "ui/noticefixture.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace leadlight;
using namespace leadlight::tests;
using testsupport::NotificationService;
using ui::Notifier;
using ui::Preference;

/// What is told of new leads and failing connectors, to a notification service that does what the test wants. Run on a
/// session bus of its own.
class TestNotifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void newLeads_areToldWithoutNames();
    void moreLeads_countUpInOneNotification();
    void whatIsNoNews_isNotTold_data();
    void whatIsNoNews_isNotTold();
    void firstSync_isHistory();
    void firstSyncThatFailsHalfWay_isHistoryToo();
    void fullReadOfAnotherAccount_isHistory();
    void imports_areNoNews();
    void leadsOfAnotherProcess_areToldAtTheNextSync();
    void restart_tellsNothingTwice();
    void cacheSetAside_beginsAfresh();
    void damagedState_isNoFlood();
    void savedViews_chooseAndEachLeadCountsOnce();
    void namesWhereAllowed_areCutAndHarmless();
    void lookingPerson_isNotDisturbed();
    void quietHours_gatherAndTellOnce();
    void longQuiet_losesNothing();
    void snooze_lastsForTheDay();
    void show_leadsToTheView();
    void dismissed_countsAfresh();
    void expired_goesOnCounting();
    void off_tellsNothingAndNothingLater();
    void capabilities_areRespected_data();
    void capabilities_areRespected();
    void anotherService_getsANotificationOfItsOwn();
    void signalsOfStrangers_areIgnored();
    void noService_isSaidOnce_data();
    void noService_isSaidOnce();
    void silentService_neverHoldsTheWindowUp();
    void noBus_isSaid();
    void clockThatJumps_losesNoNews_data();
    void clockThatJumps_losesNoNews();
    void zoneThatChanges_movesTheQuietHours();
    void waitingView_isReadAtEverySync();
    void failingConnector_isTold();
    void failureInQuietHours_isToldAfterwardsUnlessMended();

private:
    [[nodiscard]] const testsupport::ReceivedNotification &last() const { return m_service->received().constLast(); }
    [[nodiscard]] qsizetype count() const { return m_service->received().size(); }

    std::unique_ptr<NotificationService> m_service;
    std::unique_ptr<NoticeFixture> m_fixture;
};

namespace {

/// A view of leads about @p offer.
ui::NoticeView viewOf(const char *name, const char *filter)
{
    return {QStringLiteral("id-") + QLatin1StringView(name), QString::fromUtf8(name), QString::fromUtf8(filter)};
}

core::Error error(core::ErrorKind kind)
{
    return {
        .kind = kind, .subject = QStringLiteral("contoso.example"), .detail = {}, .serviceCode = {}, .requestId = {}};
}

} // namespace

void TestNotifier::init()
{
    m_service = std::make_unique<NotificationService>();
    QVERIFY(m_service->start());
    m_fixture = std::make_unique<NoticeFixture>();
}

void TestNotifier::cleanup()
{
    m_fixture.reset();
    m_service.reset();
}

// --- what is news
// ------------------------------------------------------------------------------------------------------

void TestNotifier::newLeads_areToldWithoutNames()
{
    m_fixture->startAfterFirstSync();
    QCOMPARE(count(), 0);
    m_fixture->sync(2);
    QTRY_COMPARE(count(), 1);
    QCOMPARE(last().summary, QStringLiteral("2 new leads for DocuSign"));
    QCOMPARE(last().body, QString());
    QCOMPARE(last().application, QStringLiteral("Leadlight"));
    QCOMPARE(last().icon, QStringLiteral("org.leadlight.Leadlight"));
    QCOMPARE(last().hints.value(QStringLiteral("desktop-entry")).toString(), QStringLiteral("org.leadlight.Leadlight"));
    QCOMPARE(last().hints.value(QStringLiteral("urgency")).value<uchar>(), uchar(1));
    QCOMPARE(last().actions, (QStringList{QStringLiteral("default"), QStringLiteral("Show"), QStringLiteral("pause"),
                                          QStringLiteral("Snooze for today")}));
    m_fixture->settle(5);
    QCOMPARE(count(), 1);
}

void TestNotifier::moreLeads_countUpInOneNotification()
{
    m_fixture->startAfterFirstSync();
    QSignalSpy unseen(m_fixture->notifier.get(), &Notifier::unseenChanged);
    m_fixture->sync(3);
    QTRY_COMPARE(count(), 1);
    const uint id = last().id;
    m_fixture->sync(2, [](leads::Lead &lead) { lead.offerTitle = QStringLiteral("Cost Lens"); });
    QTRY_COMPARE(count(), 2);
    QCOMPARE(last().replaces, id);
    QCOMPARE(last().summary, QStringLiteral("3 new leads for DocuSign, 2 more"));
    QCOMPARE(last().body, QStringLiteral("3 new leads for DocuSign\n2 new leads for Cost Lens"));
    QCOMPARE(unseen.last().first().toLongLong(), 5);
    m_fixture->sync(0); // nothing new: nothing is said again
    m_fixture->settle(8);
    QCOMPARE(count(), 2);
    m_fixture->sync(300);
    QTRY_COMPARE(count(), 3);
    QCOMPARE(last().summary, QStringLiteral("305 new leads"));
}

void TestNotifier::whatIsNoNews_isNotTold_data()
{
    QTest::addColumn<NoticeFixture::Change>("change");
    QTest::newRow("do not contact") << NoticeFixture::Change([](leads::Lead &lead) {
        lead.action = QStringLiteral("DNC");
        lead.doNotContact = true;
    });
    QTest::newRow("test") << NoticeFixture::Change([](leads::Lead &lead) { lead.isTest = true; });
    QTest::newRow("received long ago") << NoticeFixture::Change(
        [](leads::Lead &lead) { lead.receivedAt.ticks -= 40 * ticksPerDay; });
    QTest::newRow("received in 1601") << NoticeFixture::Change(
        [](leads::Lead &lead) { lead.receivedAt.ticks = -116'444'736'000'000'000; });
}

void TestNotifier::whatIsNoNews_isNotTold()
{
    QFETCH(NoticeFixture::Change, change);
    m_fixture->startAfterFirstSync();
    m_fixture->sync(4, change);
    m_fixture->settle(7);
    QCOMPARE(count(), 0);
    m_fixture->sync(1);
    QTRY_COMPARE(count(), 1);
    QCOMPARE(last().summary, QStringLiteral("1 new lead for DocuSign"));
}

void TestNotifier::firstSync_isHistory()
{
    m_fixture->start();
    m_fixture->sync(50); // all of them of today
    m_fixture->settle(50);
    QCOMPARE(count(), 0);
    m_fixture->sync(1);
    QTRY_COMPARE(count(), 1);
    QCOMPARE(last().summary, QStringLiteral("1 new lead for DocuSign"));
}

void TestNotifier::firstSyncThatFailsHalfWay_isHistoryToo()
{
    m_fixture->start();
    m_fixture->sync(20, {}, false);
    m_fixture->settle(20);
    m_fixture->sync(20);
    m_fixture->settle(40);
    QCOMPARE(count(), 0);
    m_fixture->sync(2, {}, false); // what came is there, whatever happened then
    QTRY_COMPARE(count(), 1);
    QCOMPARE(last().summary, QStringLiteral("2 new leads for DocuSign"));
}

void TestNotifier::fullReadOfAnotherAccount_isHistory()
{
    m_fixture->startAfterFirstSync();
    m_fixture->sync(500, [](leads::Lead &lead) { lead.receivedAt.ticks -= 3 * ticksPerDay; });
    m_fixture->settle(503);
    QCOMPARE(count(), 0);
}

void TestNotifier::imports_areNoNews()
{
    m_fixture->startAfterFirstSync();
    m_fixture->bring(10, {}, QString()); // of no connector
    m_fixture->sync(1);
    QTRY_COMPARE(count(), 1);
    QCOMPARE(last().summary, QStringLiteral("1 new lead for DocuSign"));
}

void TestNotifier::leadsOfAnotherProcess_areToldAtTheNextSync()
{
    m_fixture->startAfterFirstSync();
    m_fixture->clock.set(m_fixture->clock.nowUtc().addSecs(600));
    m_fixture->bring(2); // as `leadlight sync` would
    m_fixture->sync(0);
    QTRY_COMPARE(count(), 1);
    QCOMPARE(last().summary, QStringLiteral("2 new leads for DocuSign"));
}

void TestNotifier::restart_tellsNothingTwice()
{
    m_fixture->startAfterFirstSync();
    m_fixture->sync(2);
    QTRY_COMPARE(count(), 1);
    m_fixture->settle(5);
    m_fixture->start();
    m_fixture->sync(0);
    m_fixture->sync(1);
    QTRY_COMPARE(count(), 2);
    QCOMPARE(last().summary, QStringLiteral("1 new lead for DocuSign"));
}

void TestNotifier::cacheSetAside_beginsAfresh()
{
    m_fixture->startAfterFirstSync();
    m_fixture->state.setToldUpTo(1'000'000); // of a cache that is gone
    m_fixture->start();
    m_fixture->settle(3);
    m_fixture->sync(1);
    QTRY_COMPARE(count(), 1);
    QCOMPARE(last().summary, QStringLiteral("1 new lead for DocuSign"));
}

void TestNotifier::damagedState_isNoFlood()
{
    m_fixture->startAfterFirstSync();
    m_fixture->sync(3);
    QTRY_COMPARE(count(), 1);
    m_fixture->settle(6);
    QFile file(m_fixture->cache.file(QStringLiteral("damaged.ini")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[notice]\ntoldUpTo=-5\npausedOn=tomorrow\n[noticeSince]\nuid=1601\n");
    file.close();
    ui::NoticeState state(file.fileName());
    QVERIFY(!state.toldUpTo());
    QVERIFY(!state.pausedOn().isValid());
    Notifier notifier(m_fixture->services, m_fixture->preferences, state, m_fixture->clock,
                      QDBusConnection::sessionBus());
    notifier.setConnectors({m_fixture->connector});
    QTRY_COMPARE(state.toldUpTo(), std::optional<qint64>(6));
    m_fixture->settle();
    QCOMPARE(count(), 1);
}

// --- what it says
// ------------------------------------------------------------------------------------------------------

void TestNotifier::savedViews_chooseAndEachLeadCountsOnce()
{
    const ui::NoticeView big = viewOf("Big deals", "company:contoso");
    const ui::NoticeView czech = viewOf("Czech", "country:CZ OR country:SK");
    m_fixture->startAfterFirstSync();
    m_fixture->notifier->setViews({big, czech});
    m_fixture->preferences.set(Preference::NotifiedViews, QStringList{big.id, czech.id});
    m_fixture->sync(1, [](leads::Lead &lead) { lead.country = QStringLiteral("CZ"); }); // in both
    m_fixture->sync(1, [](leads::Lead &lead) { lead.country = lead.company = QStringLiteral("SK"); });
    m_fixture->sync(1, [](leads::Lead &lead) { lead.company = QStringLiteral("Nobody"); }); // in neither
    m_fixture->sync(2);
    m_fixture->settle(8);
    QCOMPARE(last().summary, QStringLiteral("3 new leads in Big deals, 1 more"));
    QCOMPARE(last().body, QStringLiteral("3 new leads in Big deals\n1 new lead in Czech"));

    m_fixture->notifier->setIsLooking(true);
    m_fixture->notifier->setIsLooking(false);
    m_fixture->preferences.set(Preference::NotifiedViews, QStringList{QString(), czech.id});
    m_fixture->sync(2, [](leads::Lead &lead) { lead.country = QStringLiteral("CZ"); });
    m_fixture->sync(3);
    m_fixture->settle(13);
    QCOMPARE(last().summary, QStringLiteral("3 new leads for DocuSign, 2 more"));
    QCOMPARE(last().body, QStringLiteral("3 new leads for DocuSign\n2 new leads in Czech"));

    const qsizetype before = count();
    m_fixture->preferences.set(Preference::NotifiedViews, QStringList());
    m_fixture->sync(5);
    m_fixture->settle(18);
    QCOMPARE(count(), before);
}

void TestNotifier::namesWhereAllowed_areCutAndHarmless()
{
    m_fixture->startAfterFirstSync();
    m_fixture->preferences.set(Preference::NotifiesNames, true);
    m_fixture->sync(1);
    QTRY_COMPARE(count(), 1);
    QCOMPARE(last().body, QStringLiteral("Jana Novakova, Contoso"));

    m_fixture->notifier->setIsLooking(true);
    m_fixture->notifier->setIsLooking(false);
    m_fixture->sync(5, [](leads::Lead &lead) {
        lead.firstName = QStringLiteral("<img src='http://127.0.0.1/x'>\u202E\n<b>");
        lead.lastName = QString(32 * 1024, u'x');
        lead.company = QStringLiteral("A & <i>B</i>\u200B\x1b[31m");
        lead.offerTitle = QStringLiteral("<a href='x'>\u2066DocuSign</a>");
    });
    m_fixture->settle(9);
    const testsupport::ReceivedNotification &told = last();
    QVERIFY2(told.body.startsWith(QStringLiteral("&lt;img src=&#39;")) ||
                 told.body.startsWith(QStringLiteral("&lt;img src='")),
             qPrintable(told.body));
    QVERIFY(!told.body.contains(u'<') && !told.body.contains(QStringLiteral("\u202E")));
    QVERIFY(told.body.contains(QStringLiteral("A &amp; &lt;i&gt;B&lt;/i&gt;")));
    QVERIFY(!told.body.contains(u'\x1b') && !told.summary.contains(QStringLiteral("\u2066")));
    const QStringList lines = told.body.split(u'\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.last(), QStringLiteral("and 2 more"));
    QVERIFY2(told.body.size() < 4 * 400, "a name is cut at eighty characters");
    // The summary is plain text to every service: as it is, but cut and visible.
    QVERIFY2(told.summary.contains(QStringLiteral("<a href='x'>")), qPrintable(told.summary));
    QVERIFY(told.summary.size() < 120);
}

void TestNotifier::capabilities_areRespected_data()
{
    QTest::addColumn<QStringList>("capabilities");
    QTest::addColumn<QString>("body");
    QTest::addColumn<qsizetype>("actions");
    const QString markup = QStringLiteral("body-markup");
    const QString text = QStringLiteral("body");
    const QString actions = QStringLiteral("actions");
    QTest::newRow("all") << QStringList{actions, text, markup} << QStringLiteral("A &lt;&amp;&gt; B, Contoso")
                         << qsizetype(4);
    QTest::newRow("plain text") << QStringList{actions, text} << QStringLiteral("A <&> B, Contoso") << qsizetype(4);
    QTest::newRow("no actions") << QStringList{text} << QStringLiteral("A <&> B, Contoso") << qsizetype(0);
    QTest::newRow("a line") << QStringList() << QString() << qsizetype(0);
}

void TestNotifier::capabilities_areRespected()
{
    QFETCH(QStringList, capabilities);
    m_service->setCapabilities(capabilities);
    m_fixture->startAfterFirstSync();
    m_fixture->preferences.set(Preference::NotifiesNames, true);
    m_fixture->sync(1, [](leads::Lead &lead) {
        lead.firstName = QStringLiteral("A <&>");
        lead.lastName = QStringLiteral("B");
    });
    QTRY_COMPARE(count(), 1);
    QTEST(last().body, "body");
    QTEST(last().actions.size(), "actions");
}

// --- when it is told
// ---------------------------------------------------------------------------------------------------

void TestNotifier::lookingPerson_isNotDisturbed()
{
    m_fixture->startAfterFirstSync();
    m_fixture->notifier->setIsLooking(true);
    m_fixture->sync(2);
    m_fixture->settle(5);
    QCOMPARE(count(), 0);
    m_fixture->notifier->setIsLooking(false);
    m_fixture->sync(1);
    QTRY_COMPARE(count(), 1);
    QCOMPARE(last().summary, QStringLiteral("1 new lead for DocuSign"));
    QSignalSpy unseen(m_fixture->notifier.get(), &Notifier::unseenChanged);
    m_fixture->settle(6);
    m_fixture->notifier->setIsLooking(true); // takes the notification away
    QCOMPARE(unseen.last().first().toLongLong(), 0);
    QTRY_COMPARE(m_service->closed(), QList<uint>{last().id});
}

void TestNotifier::quietHours_gatherAndTellOnce()
{
    m_fixture->startAfterFirstSync();
    m_fixture->preferences.set(Preference::QuietHours, true); // 18:00 to 8:00
    QSignalSpy unseen(m_fixture->notifier.get(), &Notifier::unseenChanged);
    m_fixture->clock.set(QDateTime(QDate(2026, 11, 24), QTime(17, 30), Qt::UTC));
    m_fixture->sync(2);
    QTRY_COMPARE(unseen.size(), 1); // the tray shows it all the same
    m_fixture->clock.set(QDateTime(QDate(2026, 11, 25), QTime(2, 0), Qt::UTC));
    m_fixture->sync(1);
    QTRY_COMPARE(unseen.size(), 2);
    m_fixture->notifier->look();
    m_fixture->settle();
    QCOMPARE(count(), 0);
    m_fixture->clock.set(QDateTime(QDate(2026, 11, 25), QTime(7, 0), Qt::UTC));
    m_fixture->notifier->look();
    QTRY_COMPARE(count(), 1);
    QCOMPARE(last().summary, QStringLiteral("3 new leads for DocuSign"));
    m_fixture->settle(6);
    m_fixture->notifier->look();
    m_fixture->settle();
    QCOMPARE(count(), 1);
}

void TestNotifier::longQuiet_losesNothing()
{
    m_fixture->startAfterFirstSync();
    m_fixture->preferences.set(Preference::QuietWeekends, true);
    QDateTime now(QDate(2026, 11, 27), QTime(23, 30), Qt::UTC); // Saturday in Prague
    for (int i = 0; i < 24; ++i) {
        m_fixture->clock.set(now);
        m_fixture->sync(i == 0 ? 2 : 0);
        now = now.addSecs(2 * 3600);
    }
    m_fixture->clock.set(QDateTime(QDate(2026, 11, 30), QTime(6, 0), Qt::UTC));
    m_fixture->sync(1);
    QTRY_VERIFY(count() > 0 && last().summary == QStringLiteral("3 new leads for DocuSign"));
}

void TestNotifier::snooze_lastsForTheDay()
{
    m_fixture->startAfterFirstSync();
    m_fixture->sync(1);
    QTRY_COMPARE(count(), 1);
    m_fixture->settle(4);
    QSignalSpy paused(m_fixture->notifier.get(), &Notifier::pausedChanged);
    m_service->invoke(last().id, QStringLiteral("pause"));
    QTRY_COMPARE(paused.size(), 1);
    m_fixture->sync(2);
    m_fixture->clock.set(QDateTime(QDate(2026, 11, 24), QTime(22, 0), Qt::UTC)); // 23:00 in Prague
    m_fixture->sync(1);
    m_fixture->start(); // also after a restart
    m_fixture->sync(0);
    m_fixture->settle();
    QVERIFY(m_fixture->notifier->isPausedToday());
    QCOMPARE(count(), 1);
    m_fixture->clock.set(QDateTime(QDate(2026, 11, 24), QTime(23, 0), Qt::UTC));
    QVERIFY(!m_fixture->notifier->isPausedToday());
    QTRY_VERIFY((m_fixture->notifier->look(), count() == 2));
    QCOMPARE(last().summary, QStringLiteral("3 new leads for DocuSign"));
}

void TestNotifier::off_tellsNothingAndNothingLater()
{
    m_fixture->startAfterFirstSync();
    m_fixture->preferences.set(Preference::Notifies, false);
    m_fixture->sync(2);
    m_fixture->settle(5);
    m_fixture->preferences.set(Preference::Notifies, true);
    m_fixture->sync(0);
    m_fixture->notifier->look();
    m_fixture->settle();
    QCOMPARE(count(), 0);
}

// --- what comes back
// ---------------------------------------------------------------------------------------------------

void TestNotifier::show_leadsToTheView()
{
    const ui::NoticeView big = viewOf("Big deals", "company:contoso");
    m_fixture->startAfterFirstSync();
    QSignalSpy wanted(m_fixture->notifier.get(), &Notifier::viewWanted);
    m_fixture->sync(1);
    QTRY_COMPARE(count(), 1);
    m_fixture->settle(4);
    m_service->invoke(last().id, QStringLiteral("default"));
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), QString());

    m_fixture->notifier->setViews({big});
    m_fixture->preferences.set(Preference::NotifiedViews, QStringList{big.id, QString()});
    m_fixture->sync(1);
    QTRY_COMPARE(count(), 2);
    QCOMPARE(last().replaces, 0U); // the one before has been seen to
    m_fixture->settle(5);
    m_service->invoke(last().id, QStringLiteral("default"));
    QTRY_COMPARE(wanted.size(), 2);
    QCOMPARE(wanted.last().first().toString(), big.id);
}

void TestNotifier::dismissed_countsAfresh()
{
    m_fixture->startAfterFirstSync();
    m_fixture->sync(2);
    QTRY_COMPARE(count(), 1);
    m_fixture->settle(5);
    QSignalSpy unseen(m_fixture->notifier.get(), &Notifier::unseenChanged);
    m_service->close(last().id, 2);
    QTRY_COMPARE(unseen.size(), 1);
    m_fixture->sync(1);
    QTRY_COMPARE(count(), 2);
    QCOMPARE(last().replaces, 0U);
    QCOMPARE(last().summary, QStringLiteral("1 new lead for DocuSign"));
}

void TestNotifier::expired_goesOnCounting()
{
    m_fixture->startAfterFirstSync();
    m_fixture->sync(2);
    QTRY_COMPARE(count(), 1);
    m_fixture->settle(5);
    m_service->close(last().id, 1);
    m_fixture->settle();
    m_fixture->sync(1);
    QTRY_COMPARE(count(), 2);
    QCOMPARE(last().replaces, 0U); // nothing is shown that could be replaced
    QCOMPARE(last().summary, QStringLiteral("3 new leads for DocuSign"));
}

void TestNotifier::signalsOfStrangers_areIgnored()
{
    m_fixture->startAfterFirstSync();
    QSignalSpy wanted(m_fixture->notifier.get(), &Notifier::viewWanted);
    m_fixture->sync(1);
    QTRY_COMPARE(count(), 1);
    m_fixture->settle(4);
    const uint id = last().id;
    m_service->invoke(id + 1, QStringLiteral("default")); // another program's notification
    QDBusMessage stranger =
        QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/Notifications"),
                                   QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("ActionInvoked"));
    stranger.setArguments({id, QStringLiteral("default")});
    QVERIFY(QDBusConnection::sessionBus().send(stranger)); // not from the service
    m_fixture->settle();
    QCOMPARE(wanted.size(), 0);
    m_service->invoke(id, QStringLiteral("default"));
    QTRY_COMPARE(wanted.size(), 1);
}

// --- services that are not as one would like
// ---------------------------------------------------------------------------

void TestNotifier::anotherService_getsANotificationOfItsOwn()
{
    m_fixture->startAfterFirstSync();
    m_fixture->sync(1);
    QTRY_COMPARE(count(), 1);
    m_fixture->settle(4);
    m_service->stop();
    m_service->setCapabilities({});
    QVERIFY(m_service->start());
    m_fixture->settle();
    m_fixture->sync(1);
    QTRY_COMPARE(count(), 2);
    QCOMPARE(last().replaces, 0U); // that number is somebody else's now
    QCOMPARE(last().actions, QStringList());
    QCOMPARE(last().summary, QStringLiteral("2 new leads for DocuSign"));
}

void TestNotifier::noService_isSaidOnce_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::newRow("there is none") << false;
    QTest::newRow("it refuses") << true;
}

void TestNotifier::noService_isSaidOnce()
{
    QFETCH(bool, isThere);
    m_service->setManners(NotificationService::Manners::Refuses);
    if (!isThere)
        m_service->stop();
    m_fixture->startAfterFirstSync();
    QSignalSpy notShown(m_fixture->notifier.get(), &Notifier::notShown);
    m_fixture->sync(1);
    QTRY_COMPARE(notShown.size(), 1);
    QCOMPARE(notShown.first().first().value<ui::NoticeText>().summary, QStringLiteral("1 new lead for DocuSign"));
    // And when one comes, it is used.
    m_service->setManners(NotificationService::Manners::Answers);
    if (!isThere)
        QVERIFY(m_service->start());
    m_fixture->sync(1);
    QTRY_COMPARE(count(), 1);
    QCOMPARE(last().summary, QStringLiteral("2 new leads for DocuSign"));
    QCOMPARE(notShown.size(), 1);
}

void TestNotifier::silentService_neverHoldsTheWindowUp()
{
    m_service->setManners(NotificationService::Manners::IsSilent);
    m_fixture->startAfterFirstSync();
    QSignalSpy notShown(m_fixture->notifier.get(), &Notifier::notShown);
    QElapsedTimer sinceTurn;
    qint64 longest = 0;
    QTimer turns;
    connect(&turns, &QTimer::timeout, this, [&] { longest = std::max(longest, sinceTurn.restart()); });
    sinceTurn.start();
    turns.start(10);
    m_fixture->sync(1);
    m_fixture->sync(1);
    QTRY_COMPARE_WITH_TIMEOUT(notShown.size(), 1, 30'000);
    QCOMPARE(notShown.first().first().value<ui::NoticeText>().summary, QStringLiteral("2 new leads for DocuSign"));
    QVERIFY2(longest < 4000, "the window waited for the service"); // which has five seconds
}

void TestNotifier::noBus_isSaid()
{
    NoticeFixture fixture(QDBusConnection(QStringLiteral("a bus that nobody connected to")));
    fixture.startAfterFirstSync();
    QSignalSpy notShown(fixture.notifier.get(), &Notifier::notShown);
    fixture.sync(1);
    QTRY_COMPARE(notShown.size(), 1);
}

// --- failures
// ----------------------------------------------------------------------------------------------------------

void TestNotifier::clockThatJumps_losesNoNews_data()
{
    QTest::addColumn<int>("hours");
    QTest::newRow("an hour back") << -1;
    QTest::newRow("an hour ahead") << 1;
    QTest::newRow("a year back") << -365 * 24;
    QTest::newRow("a year ahead") << 365 * 24;
}

void TestNotifier::clockThatJumps_losesNoNews()
{
    QFETCH(int, hours);
    m_fixture->startAfterFirstSync();
    m_fixture->sync(1);
    m_fixture->settle(4);
    QCOMPARE(last().summary, QStringLiteral("1 new lead for DocuSign"));
    m_fixture->clock.set(m_fixture->clock.nowUtc().addSecs(hours * 3600));
    m_fixture->sync(1);
    m_fixture->settle(5);
    QCOMPARE(count(), 2);
    m_fixture->clock.set(m_fixture->clock.nowUtc().addSecs(-hours * 3600)); // somebody has seen to it
    m_fixture->sync(1);
    m_fixture->settle(6);
    QCOMPARE(count(), 3);
    m_fixture->sync(0);
    m_fixture->settle(6);
    QCOMPARE(count(), 3);
}

void TestNotifier::zoneThatChanges_movesTheQuietHours()
{
    m_fixture->preferences.set(Preference::QuietHours, true); // 18:00 to 8:00
    m_fixture->startAfterFirstSync();
    qputenv("TZ", "America/Los_Angeles"); // three in the morning
    m_fixture->sync(1);
    m_fixture->settle();
    QCOMPARE(count(), 0);
    qputenv("TZ", "Asia/Calcutta"); // five in the afternoon
    m_fixture->notifier->look();
    QTRY_COMPARE(count(), 1);
    qputenv("TZ", "Europe/Prague");
}

void TestNotifier::waitingView_isReadAtEverySync()
{
    const ui::NoticeView waiting = viewOf("Waiting", "is:waiting");
    m_fixture->startAfterFirstSync();
    m_fixture->notifier->setViews({waiting});
    m_fixture->preferences.set(Preference::NotifiedViews, QStringList{waiting.id});
    m_fixture->clock.set(m_fixture->clock.nowUtc().addDays(40));
    m_fixture->sync(1);
    m_fixture->settle(4);
    QCOMPARE(count(), 1);
    QCOMPARE(last().summary, QStringLiteral("1 new lead in Waiting"));
}

void TestNotifier::failingConnector_isTold()
{
    m_fixture->startAfterFirstSync();
    QSignalSpy wanted(m_fixture->notifier.get(), &Notifier::connectorsWanted);
    m_fixture->notifier->tellFailing(QStringLiteral("Contoso <table>"), error(core::ErrorKind::KeyRejected), true);
    QTRY_COMPARE(count(), 1);
    QCOMPARE(last().summary, QStringLiteral("Contoso <table> needs you"));
    QVERIFY(last().body.contains(QStringLiteral("rejected")));
    m_fixture->settle();
    m_service->invoke(last().id, QStringLiteral("default"));
    QTRY_COMPARE(wanted.size(), 1);

    m_fixture->preferences.set(Preference::Notifies, false);
    m_fixture->notifier->tellFailing(QStringLiteral("Contoso"), error(core::ErrorKind::HostNotFound), false);
    m_fixture->settle();
    QCOMPARE(count(), 1);
}

void TestNotifier::failureInQuietHours_isToldAfterwardsUnlessMended()
{
    m_fixture->startAfterFirstSync();
    m_fixture->preferences.set(Preference::QuietHours, true);
    m_fixture->clock.set(QDateTime(QDate(2026, 11, 24), QTime(20, 0), Qt::UTC));
    m_fixture->notifier->tellFailing(m_fixture->connector.name, error(core::ErrorKind::HostNotFound), false);
    m_fixture->notifier->tellFailing(QStringLiteral("Another"), error(core::ErrorKind::HostNotFound), false);
    m_fixture->sync(0); // the first one works again
    m_fixture->settle();
    QCOMPARE(count(), 0);
    m_fixture->clock.set(QDateTime(QDate(2026, 11, 25), QTime(8, 0), Qt::UTC));
    m_fixture->notifier->look();
    QTRY_COMPARE(count(), 1);
    QCOMPARE(last().summary, QStringLiteral("Another cannot be synced"));
    QVERIFY(!last().body.contains(m_fixture->connector.name));
}

QTEST_GUILESS_MAIN(TestNotifier)
#include "tst_notifier.moc"
