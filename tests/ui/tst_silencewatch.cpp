// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testclock.h"
#include "ui/common/settings.h"
#include "ui/connectorfixture.h"
#include "ui/insightfixture.h"
#include "ui/insights/silencewatch.h"

#include <QSignalSpy>

using namespace leadlight;
using namespace leadlight::tests;
using ui::SilenceWatch;

namespace {

const QString silent = QStringLiteral("docusign.1");
const QString lively = QStringLiteral("contoso.2");

} // namespace

/// The silence alarm on a real cache, on a clock that the test sets.
class TestSilenceWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void silentOffer_isToldOnce();
    void nextSilence_isToldAgain();
    void offerThatIsNotWatched_isNotTold();
    void whatWasNotFetched_isNotSilent();
    void nothingEverSynced_isJudgedAsOfTheNewestLead();
    void clockPutBack_isNotInTheFuture();
    void offerQuietForAYear_isGoneAndNotSilent();
    void nameOfAnyLength_canBeLeftUnwatched();

private:
    /// Another start of the window.
    void open()
    {
        m_watch.reset();
        m_settings = std::make_unique<ui::Settings>(m_fixture->profile.stateFile());
        m_watch = std::make_unique<SilenceWatch>(*m_services, *m_settings, m_clock);
        connect(m_watch.get(), &SilenceWatch::offersFellSilent, this, [this](const QList<store::OfferSilence> &offers) {
            for (const store::OfferSilence &offer : offers)
                m_told.append(offer.offer);
        });
    }
    void setSynced(const QDateTime &at)
    {
        m_settings->setLastSync(m_connector.uid, at);
        m_watch->setConnectors({m_connector});
    }
    /// Asks and waits for the answer.
    void ask()
    {
        QSignalSpy changed(m_watch.get(), &SilenceWatch::changed);
        m_watch->ask();
        QTRY_COMPARE(changed.count(), 1);
    }
    /// Whether the alarm is on for an offer of which the watch must know.
    bool isAlarming(const QString &name) const
    {
        for (const store::OfferSilence &offer : m_watch->offers()) {
            if (offer.offer == name)
                return m_watch->isAlarming(offer);
        }
        qFatal("the watch does not know the offer");
    }

    const QDateTime m_now{QDate(2026, 11, 18), QTime(11, 0), Qt::UTC};
    const qint64 m_ticks = leads::LeadTime::fromDateTime(m_now).ticks;
    testsupport::TestClock m_clock;
    connectors::Connector m_connector{.uid = QStringLiteral("uid"), .name = {}, .kind = {}, .values = {}};
    std::vector<leads::Lead> m_leads;
    QStringList m_told;
    std::unique_ptr<ConnectorFixture> m_fixture;
    std::unique_ptr<ui::Services> m_services;
    std::unique_ptr<ui::Settings> m_settings;
    std::unique_ptr<SilenceWatch> m_watch;
};

void TestSilenceWatch::init()
{
    m_clock.set(m_now);
    m_fixture = std::make_unique<ConnectorFixture>();
    m_services = std::make_unique<ui::Services>(m_fixture->services());
    m_told.clear();
    m_leads.clear();
    addDaily(m_leads, silent, 200, 60, m_ticks);
    addDaily(m_leads, lively, 200, 0, m_ticks);
    m_fixture->write(m_leads);
    open();
    setSynced(m_now);
}

void TestSilenceWatch::cleanup()
{
    m_watch.reset();
    m_fixture.reset();
}

void TestSilenceWatch::silentOffer_isToldOnce()
{
    QCOMPARE(m_watch->alarmCount(), 0);
    ask();
    QCOMPARE(m_told, QStringList{silent});
    QCOMPARE(m_watch->alarmCount(), 1);
    QCOMPARE(m_watch->asOf(), m_now);
    QVERIFY(!isAlarming(lively));
    ask();
    QCOMPARE(m_told, QStringList{silent});
    open();
    setSynced(m_now);
    ask();
    QCOMPARE(m_watch->alarmCount(), 1);
    QCOMPARE(m_told, QStringList{silent});
}

void TestSilenceWatch::nextSilence_isToldAgain()
{
    ask();
    m_leads.push_back(leadAt(int(m_leads.size()), silent, m_ticks));
    m_fixture->write(m_leads);
    ask();
    QCOMPARE(m_watch->alarmCount(), 0);
    // The longest quiet that was seen is two months now.
    const QDateTime later = m_now.addDays(150);
    m_clock.set(later);
    setSynced(later);
    ask();
    QVERIFY(isAlarming(silent));
    QCOMPARE(m_told.count(silent), 2);
}

void TestSilenceWatch::offerThatIsNotWatched_isNotTold()
{
    m_watch->setWatched(silent, false);
    ask();
    QCOMPARE(m_watch->alarmCount(), 0);
    open();
    setSynced(m_now);
    ask();
    QVERIFY(!m_watch->isWatched(silent));
    QVERIFY(m_watch->isWatched(lively));
    QCOMPARE(m_told, QStringList());
    // Whoever watches it again sees its silence where that is done.
    m_watch->setWatched(silent, true);
    QCOMPARE(m_watch->alarmCount(), 1);
    ask();
    QCOMPARE(m_told, QStringList());
}

void TestSilenceWatch::whatWasNotFetched_isNotSilent()
{
    setSynced(m_now.addDays(-59));
    ask();
    QCOMPARE(m_watch->asOf(), m_now.addDays(-59));
    QCOMPARE(m_watch->alarmCount(), 0);
    QCOMPARE(m_told, QStringList());
}

void TestSilenceWatch::nothingEverSynced_isJudgedAsOfTheNewestLead()
{
    m_watch->setConnectors({});
    m_clock.set(m_now.addDays(200));
    ask();
    QCOMPARE(m_watch->asOf(), m_now);
    QVERIFY(isAlarming(silent));
    QVERIFY(!isAlarming(lively));
}

void TestSilenceWatch::clockPutBack_isNotInTheFuture()
{
    setSynced(m_now.addDays(300));
    ask();
    QCOMPARE(m_watch->asOf(), m_now);
    QVERIFY(!isAlarming(lively));
}

void TestSilenceWatch::offerQuietForAYear_isGoneAndNotSilent()
{
    const QDateTime later = m_now.addDays(300);
    m_clock.set(later);
    setSynced(later);
    ask();
    QVERIFY(isAlarming(lively)); // for 300 days
    QVERIFY(isAlarming(silent)); // for 360
    m_clock.set(m_now.addDays(310));
    setSynced(m_now.addDays(310));
    ask();
    QVERIFY(isAlarming(lively));
    QVERIFY(!isAlarming(silent)); // for 370
}

void TestSilenceWatch::nameOfAnyLength_canBeLeftUnwatched()
{
    const QString beginning(32'000, QLatin1Char('x'));
    const QString one = beginning + QStringLiteral("/[%]\n1");
    const QString other = beginning + QStringLiteral("/[%]\n2");
    m_watch->setWatched(one, false);
    open();
    QVERIFY(!m_watch->isWatched(one));
    QVERIFY(m_watch->isWatched(other));
    m_watch->setWatched(one, true);
    open();
    QVERIFY(m_watch->isWatched(one));
}

QTEST_MAIN(TestSilenceWatch)
#include "tst_silencewatch.moc"
