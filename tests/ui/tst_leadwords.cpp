// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/leadwords.h"
#include "ui/common/shownzone.h"

#include <QTest>

using namespace leadlight::ui;
namespace leads = leadlight::leads;

class TestLeadWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codes_getWords_data();
    void codes_getWords();
    void origin_isASentence_data();
    void origin_isASentence();
    void relativeTime_countsInTheLargestUnit_data();
    void relativeTime_countsInTheLargestUnit();
    void shortTime_isADateAfterADay();
    void times_followTheZone();
    void shownLine_makesInvisibleCharactersVisible_data();
    void shownLine_makesInvisibleCharactersVisible();
    void shownLine_cutsBetweenCharacters();
    void toolTip_showsTagsAsText();
    void name_fallsBackToWhatThereIs();
    void badges_sayEveryFlag();

private:
    const QDateTime m_now = QDateTime::fromString(QStringLiteral("2026-11-21T12:00:00Z"), Qt::ISODate);
};

void TestLeadWords::codes_getWords_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("expected");
    QTest::newRow("source") << sourceWords(QStringLiteral("SPZA")).joined() << QStringLiteral("AppSource (SPZA)");
    QTest::newRow("case") << sourceWords(QStringLiteral("azureportal")).joined()
                          << QStringLiteral("Azure portal (azureportal)");
    QTest::newRow("action") << actionWords(QStringLiteral("PLT")).joined() << QStringLiteral("Contact me (PLT)");
    QTest::newRow("unknown") << actionWords(QStringLiteral("LCM")).joined() << QStringLiteral("LCM");
    QTest::newRow("nothing") << sourceWords({}).joined() << QStringLiteral("(no source)");
    QTest::newRow("offer")
        << groupWords(leads::LeadField::Offer, QStringLiteral("docusign.x"), QStringLiteral("DocuSign")).joined()
        << QStringLiteral("DocuSign (docusign.x)");
    QTest::newRow("offer by title only")
        << groupWords(leads::LeadField::Offer, QStringLiteral("DocuSign"), QStringLiteral("DocuSign")).joined()
        << QStringLiteral("DocuSign");
}

void TestLeadWords::codes_getWords()
{
    QFETCH(QString, shown);
    QTEST(shown, "expected");
}

void TestLeadWords::origin_isASentence_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("expected");
    QTest::newRow("known") << QStringLiteral("SPZA") << QStringLiteral("PLT") << QStringLiteral("DocuSign")
                           << QStringLiteral("Asked to be contacted on AppSource about DocuSign, 2 hours ago.");
    QTest::newRow("unknown") << QStringLiteral("Bazaar") << QStringLiteral("XYZ") << QString()
                             << QStringLiteral("Sent a lead (XYZ) through Bazaar, 2 hours ago.");
    QTest::newRow("empty") << QString() << QString() << QString() << QStringLiteral("Sent a lead, 2 hours ago.");
    QTest::newRow("looks like a place for an argument")
        << QStringLiteral("SPZA") << QStringLiteral("PLT") << QStringLiteral("%1 and %2")
        << QStringLiteral("Asked to be contacted on AppSource about %1 and %2, 2 hours ago.");
}

void TestLeadWords::origin_isASentence()
{
    leads::Lead lead;
    QFETCH(QString, source);
    QFETCH(QString, action);
    QFETCH(QString, title);
    lead.source = source;
    lead.action = action;
    lead.offerTitle = title;
    lead.receivedAt = leads::LeadTime::fromDateTime(m_now.addSecs(-2 * 3600 - 5));
    QTEST(originSentence(lead, m_now), "expected");
}

void TestLeadWords::relativeTime_countsInTheLargestUnit_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("expected");
    QTest::newRow("seconds") << 20 << QStringLiteral("just now");
    QTest::newRow("one minute") << 61 << QStringLiteral("1 minute ago");
    QTest::newRow("minutes") << 300 << QStringLiteral("5 minutes ago");
    QTest::newRow("one hour") << 3600 << QStringLiteral("1 hour ago");
    QTest::newRow("one day") << 90000 << QStringLiteral("1 day ago");
    QTest::newRow("days") << 3 * 86400 << QStringLiteral("3 days ago");
}

void TestLeadWords::relativeTime_countsInTheLargestUnit()
{
    QFETCH(int, seconds);
    QTEST(relativeTime(m_now.addSecs(-seconds), m_now), "expected");
}

void TestLeadWords::shortTime_isADateAfterADay()
{
    QCOMPARE(shortTime(leads::LeadTime::fromDateTime(m_now.addSecs(-7200)), m_now), QStringLiteral("2 h ago"));
    QVERIFY(shortTime(leads::LeadTime::fromDateTime(m_now.addDays(-2)), m_now).contains(QStringLiteral("19")));
    QVERIFY(!shortTime(leads::LeadTime::fromDateTime(m_now.addDays(2)), m_now).contains(QStringLiteral("ago")));
    QCOMPARE(shortTime({}, m_now), QString());
}

void TestLeadWords::times_followTheZone()
{
    const auto time = leads::LeadTime::fromText(u"2026-11-20T23:30:05.0000007Z");
    QVERIFY(fullTime(time).endsWith(QStringLiteral("21 November 2026 00:30:05 CET")));
    QCOMPARE(tableTime(time), QStringLiteral("2026-11-21 00:30:05"));
    QCOMPARE(shownZoneName(), QStringLiteral("Europe/Prague"));
    setShownInUtc(true);
    const auto back = qScopeGuard([] { setShownInUtc(false); });
    QVERIFY(fullTime(time).endsWith(QStringLiteral("20 November 2026 23:30:05 UTC")));
    QCOMPARE(tableTime(time), QStringLiteral("2026-11-20 23:30:05"));
    QCOMPARE(tableTime({}), QString());
    QCOMPARE(shortTime(time, time.toDateTime().addDays(9)),
             QLocale().toString(QDate(2026, 11, 20), QLocale::ShortFormat));
}

void TestLeadWords::shownLine_makesInvisibleCharactersVisible_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << QStringLiteral("Žluťoučký kůň") << QStringLiteral("Žluťoučký kůň");
    QTest::newRow("bidi") << QStringLiteral("a\u202Eb") << QStringLiteral("a[U+202E]b");
    QTest::newRow("escape") << QStringLiteral("a\u001Bb") << QStringLiteral("a[U+001B]b");
    QTest::newRow("null") << QString(QChar(0)) << QStringLiteral("[U+0000]");
    QTest::newRow("lines") << QStringLiteral("a\r\nb") << QStringLiteral("a\u21B5b");
    QTest::newRow("zero width") << QStringLiteral("a\u200Bb") << QStringLiteral("a[U+200B]b");
    QTest::newRow("emoji") << QStringLiteral("\U0001F469\u200D\U0001F4BB")
                           << QStringLiteral("\U0001F469\u200D\U0001F4BB");
    QTest::newRow("half a character") << QString(QChar(0xd800)) << QString(QChar(0xfffd));
}

void TestLeadWords::shownLine_makesInvisibleCharactersVisible()
{
    QFETCH(QString, text);
    QTEST(shownLine(text), "expected");
}

void TestLeadWords::shownLine_cutsBetweenCharacters()
{
    const QString text = QString(999, u'x') + QStringLiteral("\U0001F469") + QString(5000, u'y');
    QCOMPARE(shownLine(text), QString(999, u'x') + QChar(0x2026));
}

void TestLeadWords::toolTip_showsTagsAsText()
{
    QCOMPARE(plainToolTip(QStringLiteral("<b>&")), QStringLiteral("<qt>&lt;b&gt;&amp;</qt>"));
    QCOMPARE(plainToolTip({}), QString());
}

void TestLeadWords::name_fallsBackToWhatThereIs()
{
    leads::Lead lead;
    QCOMPARE(leadName(lead), QStringLiteral("(no name)"));
    lead.company = QStringLiteral("Contoso");
    QCOMPARE(leadName(lead), QStringLiteral("Contoso"));
    lead.lastName = QStringLiteral("Smith");
    QCOMPARE(leadName(lead), QStringLiteral("Smith"));
}

void TestLeadWords::badges_sayEveryFlag()
{
    leads::Lead lead;
    QVERIFY(leadBadges(lead).isEmpty());
    lead.doNotContact = lead.isTest = lead.piiWithheld = true;
    lead.problems = QStringList{QStringLiteral("x")};
    QCOMPARE(leadBadges(lead).size(), 4);
}

QTEST_GUILESS_MAIN(TestLeadWords)
#include "tst_leadwords.moc"
