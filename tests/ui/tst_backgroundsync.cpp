// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testclock.h"
#include "ui/notice/backgroundsync.h"
#include "ui/preferences/preferences.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace leadlight;
using namespace std::chrono_literals;
using core::ErrorKind;
using ui::BackgroundSync;
using ui::Preference;
using ui::Preferences;

/// The background sync on two clocks that the test sets, looked at every ten seconds as in life.
class TestBackgroundSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void start_syncsSoonThenEveryInterval();
    void off_syncsNever();
    void intervalChanged_countsFromTheLastSync();
    void whileOneRuns_noneIsStarted();
    void failures_doubleThePauseUpToSixHours();
    void oneFails_theOthersGoOn();
    void refused_waitsForAPerson_data();
    void refused_waitsForAPerson();
    void editedConnector_isTriedAgain();
    void thirdFailureInARow_isToldOnce();
    void success_startsAfresh();
    void stoppedOrBusyElsewhere_isNoFailure();
    void sleep_isFollowedByOneSync();
    void clockSetBack_doesNotStarve();
    void clockThatJumps_doesNotFlood();
    void clockMovedOnce_syncsAtMostOnceMore_data();
    void clockMovedOnce_syncsAtMostOnceMore();
    void zoneThatChanges_changesNothing();
    void nextSync_isSaid();

private:
    /// Both clocks.
    void pass(std::chrono::milliseconds time)
    {
        for (auto left = time; left > 0ms; left -= 10s) {
            m_running += 10s;
            m_clock.set(m_clock.nowUtc().addSecs(10));
            m_sync->look();
        }
    }
    /// How long until the next sync is asked for; gives up after @p most.
    std::chrono::milliseconds untilNext(std::chrono::milliseconds most = 24h)
    {
        const auto from = m_running;
        const auto before = m_wanted->size();
        while (m_wanted->size() == before && m_running - from < most)
            pass(10s);
        return m_running - from;
    }
    void end(std::optional<ErrorKind> error = {}, const QString &name = QStringLiteral("A"))
    {
        sync::ConnectorReport report;
        report.connector = name;
        if (error)
            report.error = core::Error{.kind = *error, .subject = {}, .detail = {}, .serviceCode = {}, .requestId = {}};
        m_sync->syncBegan({name}, false);
        m_sync->syncEnded({report});
    }
    /// A round that ends so.
    void round(std::optional<ErrorKind> error)
    {
        untilNext();
        end(error);
    }
    static connectors::Connector connector(const char *name)
    {
        return {.uid = QStringLiteral("uid-") + QLatin1StringView(name),
                .name = QString::fromLatin1(name),
                .kind = QStringLiteral("azure-table"),
                .values = {}};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    testsupport::TestClock m_clock;
    std::chrono::milliseconds m_running{0};
    std::unique_ptr<BackgroundSync> m_sync;
    std::unique_ptr<QSignalSpy> m_wanted;
    std::unique_ptr<QSignalSpy> m_failing;
};

namespace {

/// A tenth more or less, and the ten seconds between two looks.
bool isAbout(std::chrono::milliseconds time, std::chrono::milliseconds wanted)
{
    return time >= wanted * 9 / 10 - 10s && time <= wanted * 11 / 10 + 10s;
}

} // namespace

void TestBackgroundSync::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_preferences = std::make_unique<Preferences>(m_folder->filePath(QStringLiteral("preferences.ini")));
    m_clock.set(QDateTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC));
    m_running = 1h;
    m_sync = std::make_unique<BackgroundSync>(*m_preferences, m_clock, [this] { return m_running; });
    m_sync->setConnectors({connector("A")});
    m_wanted = std::make_unique<QSignalSpy>(m_sync.get(), &BackgroundSync::syncWanted);
    m_failing = std::make_unique<QSignalSpy>(m_sync.get(), &BackgroundSync::failing);
}

void TestBackgroundSync::start_syncsSoonThenEveryInterval()
{
    QVERIFY(untilNext() <= 20s);
    QCOMPARE(m_wanted->first().first().toStringList(), QStringList{QStringLiteral("A")});
    end();
    QSet<qint64> waits;
    for (int i = 0; i < 20; ++i) {
        const auto wait = untilNext();
        QVERIFY2(isAbout(wait, 15min), qPrintable(QString::number(wait.count())));
        waits.insert(wait.count());
        end();
    }
    QVERIFY(waits.size() > 3); // not in step with every other machine
}

void TestBackgroundSync::off_syncsNever()
{
    m_preferences->set(Preference::SyncMinutes, 0);
    pass(24h);
    QCOMPARE(m_wanted->size(), 0);
}

void TestBackgroundSync::intervalChanged_countsFromTheLastSync()
{
    round({});
    pass(10min);
    m_preferences->set(Preference::SyncMinutes, 60);
    QVERIFY(isAbout(10min + untilNext(), 60min));
    end();
    pass(30min);
    m_preferences->set(Preference::SyncMinutes, 5);
    QCOMPARE(untilNext(), 10s);
}

void TestBackgroundSync::whileOneRuns_noneIsStarted()
{
    untilNext();
    m_sync->syncBegan({QStringLiteral("A")}, false);
    pass(10h);
    QCOMPARE(m_wanted->size(), 1);
    m_sync->syncEnded({});
    QVERIFY(isAbout(untilNext(), 15min));
}

void TestBackgroundSync::failures_doubleThePauseUpToSixHours()
{
    untilNext();
    for (const auto pause : {30min, 60min, 120min, 240min, 360min, 360min}) {
        end(ErrorKind::ServiceFailed);
        const auto wait = untilNext();
        QVERIFY2(isAbout(wait, pause), qPrintable(QString::number(wait / 1min)));
    }
}

void TestBackgroundSync::oneFails_theOthersGoOn()
{
    m_sync->setConnectors({connector("A"), connector("B")});
    untilNext();
    QCOMPARE(m_wanted->last().first().toStringList(), (QStringList{QStringLiteral("A"), QStringLiteral("B")}));
    end(ErrorKind::ConnectionFailed);
    end({}, QStringLiteral("B"));
    QVERIFY(isAbout(untilNext(), 15min));
    QCOMPARE(m_wanted->last().first().toStringList(), QStringList{QStringLiteral("B")});
    end({}, QStringLiteral("B"));
    untilNext();
    QCOMPARE(m_wanted->last().first().toStringList(), (QStringList{QStringLiteral("A"), QStringLiteral("B")}));
}

void TestBackgroundSync::refused_waitsForAPerson_data()
{
    QTest::addColumn<ErrorKind>("error");
    QTest::newRow("keychain locked") << ErrorKind::KeychainRefused;
    QTest::newRow("no keychain") << ErrorKind::KeychainMissing;
    QTest::newRow("keychain silent") << ErrorKind::KeychainSilent;
    QTest::newRow("secret gone") << ErrorKind::SecretMissing;
    QTest::newRow("key") << ErrorKind::KeyRejected;
    QTest::newRow("sas over") << ErrorKind::SasExpired;
    QTest::newRow("sign-in") << ErrorKind::SignInFailed;
}

void TestBackgroundSync::refused_waitsForAPerson()
{
    QFETCH(ErrorKind, error);
    round(error);
    QCOMPARE(m_failing->size(), 1);
    QCOMPARE(m_failing->first().at(2).toBool(), true);
    m_wanted->clear();
    pass(48h);
    QCOMPARE(m_wanted->size(), 0);
    QVERIFY(m_sync->nextSyncText().contains(QStringLiteral("until you")));

    m_sync->syncBegan({}, true);
    sync::ConnectorReport report;
    report.connector = QStringLiteral("A");
    m_sync->syncEnded({report});
    QVERIFY(isAbout(untilNext(), 15min));
}

void TestBackgroundSync::editedConnector_isTriedAgain()
{
    round(ErrorKind::KeyRejected);
    m_wanted->clear();
    connectors::Connector edited = connector("A");
    edited.values.insert(QStringLiteral("table"), QStringLiteral("leads"));
    m_sync->setConnectors({edited});
    QVERIFY(isAbout(untilNext(), 15min));
}

void TestBackgroundSync::thirdFailureInARow_isToldOnce()
{
    for (int i = 0; i < 8; ++i) {
        QCOMPARE(m_failing->size(), i < 3 ? 0 : 1);
        round(ErrorKind::HostNotFound);
    }
    QCOMPARE(m_failing->first().at(0).toString(), QStringLiteral("A"));
    QCOMPARE(m_failing->first().at(2).toBool(), false);
}

void TestBackgroundSync::success_startsAfresh()
{
    round(ErrorKind::HostNotFound);
    round(ErrorKind::HostNotFound);
    round({});
    QVERIFY(isAbout(untilNext(), 15min));
    end(ErrorKind::HostNotFound);
    QVERIFY(isAbout(untilNext(), 30min));
    end(ErrorKind::HostNotFound);
    QCOMPARE(m_failing->size(), 0);
}

void TestBackgroundSync::stoppedOrBusyElsewhere_isNoFailure()
{
    for (int i = 0; i < 4; ++i) {
        round(ErrorKind::Cancelled);
        round(ErrorKind::AlreadyRunning);
    }
    QCOMPARE(m_failing->size(), 0);
    QVERIFY(isAbout(untilNext(), 15min));
}

void TestBackgroundSync::sleep_isFollowedByOneSync()
{
    round({});
    pass(2min);
    m_wanted->clear();
    m_clock.set(m_clock.nowUtc().addSecs(8 * 3600)); // the running time stands still meanwhile
    const auto wait = untilNext();
    QVERIFY2(wait > 20s && wait < 2min, qPrintable(QString::number(wait.count()))); // the network has to come first
    end();
    QVERIFY(isAbout(untilNext(), 15min));

    // What sat out before the machine slept is tried again.
    for (int i = 0; i < 4; ++i)
        end(ErrorKind::HostNotFound);
    pass(2min);
    m_clock.set(m_clock.nowUtc().addSecs(8 * 3600));
    QVERIFY(untilNext() < 2min);
}

void TestBackgroundSync::clockSetBack_doesNotStarve()
{
    round({});
    m_clock.set(m_clock.nowUtc().addDays(-1));
    QVERIFY(isAbout(untilNext(), 15min));
    end();
    QVERIFY(isAbout(untilNext(), 15min));
}

void TestBackgroundSync::clockMovedOnce_syncsAtMostOnceMore_data()
{
    QTest::addColumn<int>("hours");
    QTest::newRow("an hour back") << -1;
    QTest::newRow("an hour ahead") << 1;
    QTest::newRow("a year back") << -365 * 24;
    QTest::newRow("a year ahead") << 365 * 24;
}

void TestBackgroundSync::clockMovedOnce_syncsAtMostOnceMore()
{
    QFETCH(int, hours);
    for (const int direction : {1, -1}) { // and back again
        round({});
        pass(2min);
        m_clock.set(m_clock.nowUtc().addSecs(direction * hours * 3600));
        QVERIFY(untilNext() <= 17min);
        end();
        for (int i = 0; i < 3; ++i) {
            const auto wait = untilNext();
            QVERIFY2(isAbout(wait, 15min), qPrintable(QString::number(wait.count())));
            end();
        }
    }
}

void TestBackgroundSync::zoneThatChanges_changesNothing()
{
    round({});
    pass(5min);
    qputenv("TZ", "Pacific/Auckland");
    QVERIFY(isAbout(5min + untilNext(), 15min));
    qputenv("TZ", "Europe/Prague");
}

void TestBackgroundSync::clockThatJumps_doesNotFlood()
{
    round({});
    m_wanted->clear();
    for (int i = 0; i < 360; ++i) { // an hour
        m_clock.set(m_clock.nowUtc().addDays(i % 2 == 0 ? 1 : -1));
        pass(10s);
        if (m_wanted->size() > 0 && m_wanted->size() % 2 == 1)
            end();
    }
    QVERIFY2(m_wanted->size() <= 60, qPrintable(QString::number(m_wanted->size())));
    m_wanted->clear();
    end();
    QVERIFY(isAbout(untilNext(), 15min));
}

void TestBackgroundSync::nextSync_isSaid()
{
    QCOMPARE(m_sync->nextSyncText(), QStringLiteral("Next sync within a minute."));
    round({});
    const QString next = m_sync->nextSyncText();
    QVERIFY2(QRegularExpression(QStringLiteral("^Next sync in 1[3-7] minutes\\.$")).match(next).hasMatch(),
             qPrintable(next));
    m_preferences->set(Preference::SyncMinutes, 0);
    QVERIFY(m_sync->nextSyncText().contains(QStringLiteral("switched off")));
}

QTEST_GUILESS_MAIN(TestBackgroundSync)
#include "tst_backgroundsync.moc"
