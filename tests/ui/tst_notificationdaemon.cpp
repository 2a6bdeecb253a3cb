// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/notificationdaemon.h"
#include "ui/noticefixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace leadlight;
using namespace leadlight::tests;
using testsupport::NotificationDaemon;
using ui::Notifier;
using ui::Preference;

/// What a real notification daemon makes of it: dunst, on a display and a session bus of its own.
class TestNotificationDaemon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void newLeads_areOneNotificationThatCountsUp();
    void press_showsTheLeads();
    void hostileLead_isShownAsItIsWritten();

private:
    NotificationDaemon m_daemon;
    std::unique_ptr<NoticeFixture> m_fixture;
};

void TestNotificationDaemon::initTestCase()
{
    QVERIFY2(m_daemon.start(), "dunst or Xvfb did not start");
}

void TestNotificationDaemon::init()
{
    m_fixture = std::make_unique<NoticeFixture>();
    m_fixture->startAfterFirstSync();
    QCOMPARE(m_daemon.shown(), 0);
}

void TestNotificationDaemon::cleanup()
{
    m_fixture.reset();
    m_daemon.putAllAway();
}

void TestNotificationDaemon::newLeads_areOneNotificationThatCountsUp()
{
    m_fixture->sync(3);
    QTRY_COMPARE(m_daemon.shown(), 1);
    m_fixture->settle(6);
    m_fixture->sync(2, [](leads::Lead &lead) { lead.offerTitle = QStringLiteral("Cost Lens"); });
    m_fixture->settle(8);
    QCOMPARE(m_daemon.shown(), 1);
    m_daemon.putAllAway();
    QTRY_VERIFY(!m_daemon.history().isEmpty());
    const QVariantMap told = m_daemon.history().constFirst();
    QCOMPARE(told.value(QStringLiteral("summary")).toString(), QStringLiteral("3 new leads for DocuSign, 2 more"));
    QCOMPARE(told.value(QStringLiteral("body")).toString(),
             QStringLiteral("3 new leads for DocuSign\n2 new leads for Cost Lens"));
    QCOMPARE(told.value(QStringLiteral("appname")).toString(), QStringLiteral("Leadlight"));
    QCOMPARE(told.value(QStringLiteral("default_action_name")).toString(), QStringLiteral("default"));
}

void TestNotificationDaemon::press_showsTheLeads()
{
    QSignalSpy wanted(m_fixture->notifier.get(), &Notifier::viewWanted);
    m_fixture->sync(1);
    QTRY_COMPARE(m_daemon.shown(), 1);
    m_fixture->settle(4);
    QVERIFY(m_daemon.press());
    QTRY_COMPARE(wanted.size(), 1);
    QTRY_COMPARE(m_daemon.shown(), 0);
    m_fixture->sync(1); // and counts afresh
    QTRY_COMPARE(m_daemon.shown(), 1);
    m_daemon.putAllAway();
    QCOMPARE(m_daemon.history().constFirst().value(QStringLiteral("summary")).toString(),
             QStringLiteral("1 new lead for DocuSign"));
}

void TestNotificationDaemon::hostileLead_isShownAsItIsWritten()
{
    m_fixture->preferences.set(Preference::NotifiesNames, true);
    m_fixture->sync(1, [](leads::Lead &lead) {
        lead.firstName = QStringLiteral("<b>Bold</b> &amp; <img src=\"http://127.0.0.1/x\">\u202E");
        lead.lastName = QString(32 * 1024, u'x');
        lead.company = QStringLiteral("<a href=\"http://127.0.0.1/y\">Contoso</a>\u0007%s%n");
        lead.offerTitle = QStringLiteral("</markup>\n%b");
    });
    QTRY_COMPARE(m_daemon.shown(), 1);
    m_daemon.putAllAway();
    const QVariantMap told = m_daemon.history().constFirst();
    // dunst unescapes what it was given and takes markup out: what a person reads is what was written.
    const QString shown = told.value(QStringLiteral("message")).toString();
    QVERIFY2(shown.contains(QStringLiteral("&lt;b&gt;Bold&lt;/b&gt; &amp;amp; &lt;img src=")), qPrintable(shown));
    QVERIFY2(shown.contains(QStringLiteral("&lt;a href=")), qPrintable(shown));
    QVERIFY(!shown.contains(QStringLiteral("\u202E")) && !shown.contains(u'\u0007'));
    QVERIFY(shown.size() < 600);
    QVERIFY(told.value(QStringLiteral("urls")).toString().isEmpty());
    QVERIFY(told.value(QStringLiteral("icon_path")).toString().isEmpty());
}

QTEST_GUILESS_MAIN(TestNotificationDaemon)
#include "tst_notificationdaemon.moc"
