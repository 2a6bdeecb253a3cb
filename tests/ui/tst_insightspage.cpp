// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/settings.h"
#include "ui/connectorfixture.h"
#include "ui/insightfixture.h"
#include "ui/insights/barchart.h"
#include "ui/insights/daybuckets.h"
#include "ui/insights/insighttable.h"
#include "ui/insights/insightwords.h"
#include "ui/leads/filterfield.h"
#include "ui/mainwindow/mainwindow.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDateEdit>
#include <QGraphicsTextItem>
#include <QLabel>
#include <QLineEdit>
#include <QMutex>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QToolTip>
#include <QtCharts/QAbstractAxis>
#include <QtCharts/QChart>

#include <numeric>

using namespace leadlight;
using namespace leadlight::tests;
using namespace Qt::Literals::StringLiterals;
using ui::BarChart;

namespace {

/// A moment of a day in local time, @p daysAgo.
qint64 ticksOf(int daysAgo)
{
    return leads::LeadTime::fromDateTime(QDate::currentDate().addDays(-daysAgo).startOfDay().addSecs(60)).ticks;
}

} // namespace

/// The insight page in a real window on a real cache.
class TestInsightsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void noLeads_saysWhatThePageIsFor();
    void leads_areCountedByDayAndSource();
    void bar_leadsToItsLeads();
    void tableRow_leadsToItsLeadsByEnter();
    void everyLegendEntry_leadsToAsManyLeadsAsItSays_data();
    void everyLegendEntry_leadsToAsManyLeadsAsItSays();
    void range_bringsOtherDays();
    void newLead_isCountedWhileThePageIsShown();
    void answers_areCountedAndLeadToWhatWaits();
    void silentOffer_canBeCheckedAndLeftAlone();
    void manyOffers_canBeSearched();
    void storage_isToldWithItsCost();
    void escape_leadsBackAndAKeyHere();
    void darkPalette_isFollowed();
    void hostileNames_areShownAndNotObeyed();
    void buckets_areDaysToYears_data();
    void buckets_areDaysToYears();
    void buckets_holdEveryDayOnce();
    void durations_areSaidAsOneWould_data();
    void durations_areSaidAsOneWould();
    void table_keepsTheRulesOfModels();

private:
    void add(const char *source, const char *offer, int daysAgo)
    {
        leads::Lead lead = leadAt(int(m_leads.size()), QString::fromUtf8(offer), ticksOf(daysAgo));
        lead.source = QString::fromLatin1(source);
        m_leads.push_back(lead);
    }
    void addSix();
    void open();
    template <typename Widget = QWidget> Widget *find(const char *name) const
    {
        return m_window->findChild<Widget *>(QString::fromLatin1(name));
    }
    QString text(const char *name) const { return find<QLabel>(name)->text(); }
    QList<QToolButton *> legend() const { return find("arrivalsLegend")->findChildren<QToolButton *>(); }
    QStringList legendTexts() const
    {
        QStringList texts;
        for (const QToolButton *button : legend())
            texts.append(button->text());
        return texts;
    }
    QString filterText() const { return m_window->findChild<ui::FilterField *>()->text(); }
    qint64 countOf(const QString &filter) const
    {
        const auto read = leads::LeadFilter::fromText(filter);
        if (!read)
            return -1;
        const auto store = store::LeadStore::open(m_fixture->profile.cacheFile(), store::LeadStore::Access::ReadOnly);
        return (*store)->count(*read, {}).value();
    }
    /// The row of an offer, by a part of its name.
    QWidget *offerRow(const QString &name) const
    {
        for (QWidget *row : m_window->findChildren<QWidget *>(u"offerRow"_s)) {
            if (row->isVisible() && row->findChild<QLabel *>(u"offerName"_s)->text().contains(name))
                return row;
        }
        return nullptr;
    }

    std::vector<leads::Lead> m_leads;
    QMutex m_mutex;
    QStringList m_checked;
    std::unique_ptr<ConnectorFixture> m_fixture;
    std::unique_ptr<ui::Services> m_services;
    std::unique_ptr<ui::MainWindow> m_window;
};

void TestInsightsPage::init()
{
    m_leads.clear();
    m_checked.clear();
    m_fixture = std::make_unique<ConnectorFixture>();
    m_services = std::make_unique<ui::Services>(m_fixture->services());
    m_services->check = [this](const connectors::Connector &connector, const connectors::CheckOptions &,
                               const connectors::Check::Observer &, std::stop_token) {
        const QMutexLocker lock(&m_mutex);
        m_checked.append(connector.name);
        return connectors::CheckReport{};
    };
}

void TestInsightsPage::cleanup()
{
    m_window.reset();
    m_fixture.reset();
}

/// Yesterday three leads of AppSource and two of the portal, ten days ago one of AppSource; a test lead counts nowhere.
void TestInsightsPage::addSix()
{
    for (int i = 0; i < 3; ++i)
        add("SPZA", "docusign.1", 1);
    for (int i = 0; i < 2; ++i)
        add("AzurePortal", "contoso.2", 1);
    add("SPZA", "contoso.2", 10);
    add("SPZA", "contoso.2", 1);
    m_leads.back().isTest = true;
}

void TestInsightsPage::open()
{
    if (!m_leads.empty())
        m_fixture->write(m_leads);
    m_window = std::make_unique<ui::MainWindow>(*m_services);
    m_window->resize(1280, 900);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::mouseClick(find<QToolButton>("insightsTitle"), Qt::LeftButton);
    QTRY_VERIFY(find("insightsPage")->isVisible());
    QTRY_VERIFY(!text("storageText").isEmpty());
    if (!m_leads.empty())
        QTRY_VERIFY(!text("arrivalsNote").isEmpty() && !text("answersNote").isEmpty());
}

void TestInsightsPage::noLeads_saysWhatThePageIsFor()
{
    open();
    QTRY_VERIFY(find("noInsights")->isVisible());
    QVERIFY(find("noInsights")->findChild<QLabel *>(u"emptySentence"_s)->text().startsWith(u"No leads yet."_s));
    find<QPushButton>("getLeads")->click();
    QTRY_VERIFY(find<QPushButton>("connectStorage")->isVisible());
}

void TestInsightsPage::leads_areCountedByDayAndSource()
{
    addSix();
    open();
    QCOMPARE(legendTexts(), (QStringList{u"AppSource (SPZA)  4"_s, u"Azure portal (AzurePortal)  2"_s}));
    QVERIFY2(text("arrivalsNote").startsWith(u"6 leads in these days"_s), qPrintable(text("arrivalsNote")));
    QCOMPARE(text("arrivalsTitle"), u"Leads a day"_s);
    const auto *table = find<QTableView>("arrivalsTable")->model();
    QCOMPARE(table->rowCount(), 30);
    const auto row = [table](int daysAgo) {
        QStringList cells;
        for (int column = 1; column < table->columnCount(); ++column)
            cells.append(table->index(daysAgo, column).data().toString());
        return cells;
    };
    QCOMPARE(row(0), (QStringList{u"0"_s, u"0"_s, u"0"_s}));
    QCOMPARE(row(1), (QStringList{u"5"_s, u"3"_s, u"2"_s}));
    QCOMPARE(row(10), (QStringList{u"1"_s, u"1"_s, u"0"_s}));
}

void TestInsightsPage::bar_leadsToItsLeads()
{
    addSix();
    open();
    auto *chart = find<BarChart>("arrivalsChart");
    const QString yesterday = QDate::currentDate().addDays(-1).toString(Qt::ISODate);
    QTest::mouseMove(chart->viewport(), chart->middleOf(28, 1));
    QTRY_VERIFY(QToolTip::text().contains(u"5 leads"_s));
    QVERIFY(QToolTip::text().contains(u"Azure portal (AzurePortal): 2"_s));
    QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, chart->middleOf(28, 1));
    QVERIFY(!find("insightsPage")->isVisible());
    QCOMPARE(filterText(), u"source:AzurePortal -is:test on:"_s + yesterday);
    QCOMPARE(countOf(filterText()), 2);
    QTRY_VERIFY2(text("counts").contains(u'2'), qPrintable(text("counts")));
}

void TestInsightsPage::tableRow_leadsToItsLeadsByEnter()
{
    addSix();
    open();
    auto *button = find<QToolButton>("arrivalsTableButton");
    QTest::keyClick(button, Qt::Key_Space);
    auto *table = find<QTableView>("arrivalsTable");
    QVERIFY(table->isVisible());
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down); // yesterday, all
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(!find("insightsPage")->isVisible());
    QCOMPARE(filterText(), u"-is:test on:"_s + QDate::currentDate().addDays(-1).toString(Qt::ISODate));
    QCOMPARE(countOf(filterText()), 5);
}

void TestInsightsPage::everyLegendEntry_leadsToAsManyLeadsAsItSays_data()
{
    QTest::addColumn<int>("field");
    QTest::newRow("source") << 0;
    QTest::newRow("action") << 1;
    QTest::newRow("offer") << 2;
    QTest::newRow("country") << 3;
}

void TestInsightsPage::everyLegendEntry_leadsToAsManyLeadsAsItSays()
{
    QFETCH(int, field);
    // More values than series, some of them with a meaning in the filter language.
    const QStringList names{u"a b"_s, u"a,b"_s, u"\"q\""_s, u"st*r"_s, u"x:y"_s, QString(),
                            u"OR"_s,  u"-c"_s,  u"(d)"_s,   u"me"_s,   u"<b>"_s, u"AppSource"_s};
    int repeats = 0;
    for (const QString &name : names) {
        for (int i = 0; i <= repeats; ++i) {
            leads::Lead lead = leadAt(int(m_leads.size()), name, ticksOf(i));
            lead.source = lead.action = lead.country = name;
            m_leads.push_back(lead);
        }
        ++repeats;
    }
    open();
    if (field > 0) {
        const QString before = legendTexts().join(u'\n');
        find<QComboBox>("arrivalsBy")->setCurrentIndex(field);
        QTRY_VERIFY(legendTexts().join(u'\n') != before || field == 3);
    }
    QTRY_COMPARE(legend().size(), 9);
    qint64 sum = 0;
    for (int i = 0; i < 9; ++i) {
        const qint64 said = legend().at(i)->text().section(u"  "_s, -1).toLongLong();
        QTest::mouseClick(legend().at(i), Qt::LeftButton);
        QVERIFY(!find("insightsPage")->isVisible());
        const QString filter = filterText();
        QVERIFY2(countOf(filter) == said, qPrintable(filter + u" of "_s + legend().at(i)->text()));
        sum += said;
        QTest::mouseClick(find<QToolButton>("insightsTitle"), Qt::LeftButton);
    }
    QCOMPARE(sum, qint64(m_leads.size()));
}

void TestInsightsPage::range_bringsOtherDays()
{
    addSix();
    add("SPZA", "contoso.2", 60);
    add("SPZA", "contoso.2", 300);
    add("SPZA", "contoso.2", 1500);
    open();
    auto *range = find<QComboBox>("insightsRange");
    const auto *table = find<QTableView>("arrivalsTable")->model();
    range->setCurrentIndex(1);
    QTRY_VERIFY(text("arrivalsNote").startsWith(u"7 leads"_s));
    QCOMPARE(table->rowCount(), 90);
    range->setCurrentIndex(2);
    QTRY_VERIFY(text("arrivalsNote").startsWith(u"8 leads"_s));
    QCOMPARE(text("arrivalsTitle"), u"Leads a week"_s);
    range->setCurrentIndex(3);
    QTRY_VERIFY(text("arrivalsNote").startsWith(u"9 leads"_s));
    QCOMPARE(text("arrivalsTitle"), u"Leads a month"_s);
    const QDate first = QDate::currentDate().addDays(-1500);
    QVERIFY(text("arrivalsNote").contains(QLocale().toString(first, QLocale::ShortFormat)));
    range->setCurrentIndex(4);
    QVERIFY(find("insightsFrom")->isVisible());
    find<QDateEdit>("insightsTo")->setDate(QDate::currentDate().addDays(-60));
    find<QDateEdit>("insightsFrom")->setDate(QDate::currentDate().addDays(-61));
    QTRY_VERIFY(text("arrivalsNote").startsWith(u"1 lead "_s));
    QCOMPARE(table->rowCount(), 2);
}

void TestInsightsPage::newLead_isCountedWhileThePageIsShown()
{
    addSix();
    open();
    QVERIFY(text("arrivalsNote").startsWith(u"6 leads"_s));
    add("SPZA", "docusign.1", 0);
    m_fixture->write(m_leads);
    QTRY_VERIFY(text("arrivalsNote").startsWith(u"7 leads"_s));
}

void TestInsightsPage::answers_areCountedAndLeadToWhatWaits()
{
    addSix();
    add("SPZA", "docusign.1", 0);
    add("SPZA", "docusign.1", 45);
    m_fixture->write(m_leads);
    {
        // Two of yesterday are answered now; whether that is within a day depends on the time of day.
        const auto store = store::LeadStore::open(m_fixture->profile.cacheFile(), store::LeadStore::Access::ReadWrite);
        store::WorkChange change;
        change.leads = {1, 2};
        change.status = leads::LeadStatus::Active;
        QCOMPARE((*store)->work(change, u"me"_s).value().leadCount, 2);
    }
    open();
    const auto number = [](const QString &words) {
        return words.section(u"  "_s, -1).section(u' ', 0, 0).toLongLong();
    };
    auto *waiting = find<QToolButton>("waitingLeads");
    auto *unanswered = find<QToolButton>("unansweredLeads");
    QTRY_COMPARE(number(text("answeredInTime")) + number(text("answeredLate")), 2);
    QCOMPARE(number(waiting->text()) + number(unanswered->text()), 5);
    QVERIFY2(text("answersNote").startsWith(u"2 leads of these days answered"_s), qPrintable(text("answersNote")));
    const auto leadsTo = [this, number](QToolButton *button) {
        const qint64 said = number(button->text());
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(!find("insightsPage")->isVisible());
        QVERIFY2(countOf(filterText()) == said, qPrintable(filterText() + u" of "_s + button->text()));
        QTest::mouseClick(find<QToolButton>("insightsTitle"), Qt::LeftButton);
    };
    leadsTo(waiting);
    QVERIFY(filterText().startsWith(u"is:waiting -is:late"_s));
    leadsTo(unanswered);
    QVERIFY(filterText().startsWith(u"is:late"_s));
    // Older than what waits.
    const QString before = unanswered->text();
    find<QComboBox>("insightsRange")->setCurrentIndex(1);
    QTRY_VERIFY(unanswered->text() != before);
    leadsTo(unanswered);
}

void TestInsightsPage::silentOffer_canBeCheckedAndLeftAlone()
{
    addDaily(m_leads, u"docusign.1"_s, 200, 60, ticksOf(0));
    addDaily(m_leads, u"contoso.2"_s, 200, 0, ticksOf(0));
    const auto feeding = m_fixture->add(u"Contoso table"_s, u"azure-table"_s, {}, {});
    m_fixture->add(u"Another"_s, u"azure-table"_s, {}, {});
    ui::Settings(m_fixture->profile.stateFile()).setLastSync(feeding.uid, QDateTime::currentDateTimeUtc());
    open();
    QTRY_VERIFY(offerRow(u"docusign.1"_s));
    QTRY_COMPARE(offerRow(u"docusign.1"_s)->findChild<QLabel *>(u"offerBadge"_s)->text(), u"Unusually quiet"_s);
    const QString sentence = offerRow(u"docusign.1"_s)->findChild<QLabel *>(u"offerRhythm"_s)->text();
    QVERIFY2(sentence.startsWith(u"About one lead every 24 hours; quiet for 9 weeks; unusual since"_s) ||
                 sentence.startsWith(u"About one lead every 24 hours; quiet for 60 days; unusual since"_s),
             qPrintable(sentence));
    QVERIFY(!offerRow(u"contoso.2"_s)->findChild<QLabel *>(u"offerBadge"_s)->isVisible());
    QVERIFY(!offerRow(u"contoso.2"_s)->findChild<QToolButton *>(u"checkOffer"_s)->isVisible());
    QCOMPARE(find<QToolButton>("silenceAlarm")->text(), u"1 offer is unusually quiet"_s);

    auto *explain = find<QToolButton>("explainSilence");
    QVERIFY(!find("silenceModel")->isVisible());
    QTest::keyClick(explain, Qt::Key_Space);
    QVERIFY(find("silenceModel")->isVisible());

    // The connector that brought the offer's leads is checked, the other is not.
    QTest::mouseClick(offerRow(u"docusign.1"_s)->findChild<QToolButton *>(u"checkOffer"_s), Qt::LeftButton);
    QTRY_VERIFY(find("connectorsPage")->isVisible());
    const auto checked = [this] {
        const QMutexLocker lock(&m_mutex);
        return m_checked;
    };
    QTRY_COMPARE(checked(), QStringList{u"Contoso table"_s});

    m_window->showInsights();
    QTest::mouseClick(offerRow(u"docusign.1"_s)->findChild<QToolButton *>(u"watchOffer"_s), Qt::LeftButton);
    QCOMPARE(offerRow(u"docusign.1"_s)->findChild<QLabel *>(u"offerBadge"_s)->text(), u"Not watched"_s);
    QVERIFY(find<QToolButton>("silenceAlarm")->isHidden());
    QTest::mouseClick(offerRow(u"docusign.1"_s)->findChild<QToolButton *>(u"watchOffer"_s), Qt::LeftButton);
    QCOMPARE(offerRow(u"docusign.1"_s)->findChild<QLabel *>(u"offerBadge"_s)->text(), u"Unusually quiet"_s);
    QVERIFY(!find<QToolButton>("silenceAlarm")->isHidden());
}

void TestInsightsPage::manyOffers_canBeSearched()
{
    for (int i = 0; i < 15; ++i)
        addDaily(m_leads, QStringLiteral("offer-%1.").arg(i), 40, 0, ticksOf(0));
    open();
    const auto shown = [this] {
        const auto rows = m_window->findChildren<QWidget *>(u"offerRow"_s);
        return std::count_if(rows.begin(), rows.end(), [](const QWidget *row) { return row->isVisible(); });
    };
    QTRY_COMPARE(shown(), 12);
    QTest::mouseClick(find<QToolButton>("moreOffers"), Qt::LeftButton);
    QCOMPARE(shown(), 15);
    QVERIFY(!find("moreOffers")->isVisible());
    auto *search = find<QLineEdit>("findOffer");
    QTest::keyClicks(search, u"OFFER-7"_s);
    QCOMPARE(shown(), 1);
    QVERIFY(offerRow(u"offer-7."_s));
}

void TestInsightsPage::storage_isToldWithItsCost()
{
    addSix();
    open();
    QVERIFY2(text("storageText").startsWith(u"7 leads are kept on this computer in "_s),
             qPrintable(text("storageText")));
    QVERIFY(text("storageText").contains(u"7 leads came in the last 30 days"_s));
    QCOMPARE(ui::costText(1'000), u"$0.50"_s);
}

void TestInsightsPage::escape_leadsBackAndAKeyHere()
{
    addSix();
    open();
    QTest::keyClick(find<QComboBox>("insightsRange"), Qt::Key_Escape);
    QTRY_VERIFY(!find("insightsPage")->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_I, Qt::ControlModifier);
    QTRY_VERIFY(find("insightsPage")->isVisible());
}

void TestInsightsPage::darkPalette_isFollowed()
{
    addSix();
    open();
    const auto *chart = find<BarChart>("arrivalsChart");
    const auto lightness = [chart](bool ofText) {
        if (!ofText)
            return chart->backgroundBrush().color().lightness();
        return chart->chart()->axes(Qt::Vertical).constFirst()->labelsBrush().color().lightness();
    };
    QVERIFY(lightness(false) > 200 && lightness(true) < 128);
    const QPalette light = QApplication::palette();
    QPalette dark(QColor(50, 50, 50), QColor(30, 30, 30));
    QApplication::setPalette(dark);
    QTRY_VERIFY(lightness(false) < 60);
    QVERIFY(lightness(true) > 128);
    QVERIFY(find<QLabel>("arrivalsNote")->palette().color(QPalette::WindowText).lightness() > 128);
    QApplication::setPalette(light);
    QTRY_VERIFY(lightness(false) > 200);
}

void TestInsightsPage::hostileNames_areShownAndNotObeyed()
{
    const QString tag = u"<img src=x onerror=alert(1)>"_s;
    const QString bidi = u"abc\u202edcba\u2066"_s;
    const QString huge = u"&<b>"_s + QString(32'000, QLatin1Char('W'));
    for (const QString &name : {tag, bidi, huge}) {
        addDaily(m_leads, name, 40, 0, ticksOf(0));
        for (leads::Lead &lead : m_leads)
            lead.offerTitle = lead.offer;
    }
    open();
    find<QComboBox>("arrivalsBy")->setCurrentIndex(2);
    QTRY_COMPARE(legend().size(), 3);
    const QString texts = legendTexts().join(u'\n');
    QVERIFY2(texts.contains(tag), qPrintable(texts));
    QVERIFY(texts.contains(u"&&<b>W"_s));
    QVERIFY(!texts.contains(QChar(0x202e)));
    for (const QToolButton *button : legend())
        QVERIFY(button->sizeHint().width() < 1000);
    QTRY_VERIFY(offerRow(tag));
    QCOMPARE(offerRow(tag)->findChild<QLabel *>(u"offerName"_s)->textFormat(), Qt::PlainText);
    for (const QLabel *label : find("insightsPage")->findChildren<QLabel *>()) {
        if (label->text().contains(u"<img"_s))
            QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY(!label->text().contains(QChar(0x202e)));
    }

    // What is drawn as HTML knows nothing of leads.
    auto *chart = find<BarChart>("arrivalsChart");
    int written = 0;
    for (const QGraphicsItem *item : chart->scene()->items()) {
        if (const auto *rich = qgraphicsitem_cast<const QGraphicsTextItem *>(item)) {
            ++written;
            QVERIFY(rich->toPlainText().size() < 20);
        }
    }
    QVERIFY(written > 3);
    // Today's bar has a lead of each.
    QTest::mouseMove(chart->viewport(), chart->middleOf(29));
    QTRY_VERIFY(QToolTip::text().contains(u"3 leads"_s));
    QVERIFY(QToolTip::text().contains(tag.toHtmlEscaped()));
    QVERIFY(!QToolTip::text().contains(u"<img"_s));

    // An offer's leads can be looked at whatever its name.
    QTest::mouseClick(offerRow(tag)->findChild<QToolButton *>(u"offerLeads"_s), Qt::LeftButton);
    QCOMPARE(countOf(filterText()), 40);
}

void TestInsightsPage::buckets_areDaysToYears_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("received");
    QTest::newRow("a day") << QDate(2026, 11, 3) << QDate(2026, 11, 3) << 1 << u"Tuesday, November 3, 2026"_s
                           << u"on:2026-11-03"_s;
    QTest::newRow("a month") << QDate(2026, 11, 1) << QDate(2026, 11, 30) << 30 << u"Sunday, November 1, 2026"_s
                             << u"on:2026-11-01"_s;
    // From a Tuesday: the first week is a part of one (weeks begin on Sunday here).
    QTest::newRow("a year") << QDate(2025, 11, 18) << QDate(2026, 11, 17) << 53 << u"11/18/25 to 11/22/25"_s
                            << u"after:2025-11-18 before:2025-11-23"_s;
    QTest::newRow("five years") << QDate(2021, 11, 18) << QDate(2026, 11, 17) << 61 << u"November 2021"_s
                                << u"after:2021-11-18 before:2021-12-01"_s;
    QTest::newRow("a leap day") << QDate(2020, 2, 29) << QDate(2024, 2, 29) << 49 << u"February 2020"_s
                                << u"on:2020-02-29"_s;
    QTest::newRow("a century") << QDate(1926, 6, 1) << QDate(2026, 6, 1) << 101 << u"1926"_s
                               << u"after:1926-06-01 before:1927-01-01"_s;
}

void TestInsightsPage::buckets_areDaysToYears()
{
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const ui::DayBuckets buckets({first, last});
    QTEST(buckets.count(), "count");
    QTEST(buckets.name(0), "name");
    QTEST(ui::receivedText(buckets.span(0)), "received");
}

void TestInsightsPage::buckets_holdEveryDayOnce()
{
    for (const int days : {1, 2, 91, 92, 93, 365, 644, 645, 3660, 3661, 6000}) {
        const ui::DaySpan span{QDate(2009, 12, 30), QDate(2009, 12, 30).addDays(days - 1)};
        std::vector<quint32> perDay(size_t(days), 0);
        std::iota(perDay.begin(), perDay.end(), 1);
        const ui::DayBuckets buckets(span);
        const auto sums = buckets.sums(perDay);
        QCOMPARE(int(sums.size()), buckets.count());
        QCOMPARE(std::accumulate(sums.begin(), sums.end(), qint64(0)), qint64(days) * (days + 1) / 2);
        QDate next = span.first;
        for (int i = 0; i < buckets.count(); ++i) {
            QCOMPARE(buckets.span(i).first, next);
            next = buckets.span(i).last.addDays(1);
        }
        QCOMPARE(next, span.last.addDays(1));
        QVERIFY(buckets.count() <= 123);
    }
}

void TestInsightsPage::durations_areSaidAsOneWould_data()
{
    QTest::addColumn<double>("hours");
    QTest::addColumn<QString>("words");
    QTest::newRow("minutes") << 0.2 << u"1 hour"_s;
    QTest::newRow("hours") << 47.4 << u"47 hours"_s;
    QTest::newRow("two days") << 48.0 << u"2 days"_s;
    QTest::newRow("three weeks") << 21.0 * 24 << u"3 weeks"_s;
    QTest::newRow("months") << 100.0 * 24 << u"3 months"_s;
    QTest::newRow("years") << 800.0 * 24 << u"2 years"_s;
}

void TestInsightsPage::durations_areSaidAsOneWould()
{
    QFETCH(double, hours);
    QTEST(ui::durationText(hours), "words");
}

void TestInsightsPage::table_keepsTheRulesOfModels()
{
    ui::InsightTable table;
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.show({u"Monday"_s, u"Tuesday"_s}, {u"One"_s, u"Two"_s}, {{1, 2}, {3, 4}});
    QCOMPARE(table.rowCount(), 2);
    QCOMPARE(table.index(0, 0).data().toString(), u"Tuesday"_s);
    QCOMPARE(table.index(0, 1).data().toString(), u"6"_s);
    QCOMPARE(table.index(1, 3).data().toString(), u"3"_s);
    QCOMPARE(table.barOf(0), 1);
    QCOMPARE(ui::InsightTable::partOf(0), -1);
    QCOMPARE(ui::InsightTable::partOf(1), -1);
    QCOMPARE(ui::InsightTable::partOf(3), 1);
    table.show({}, {}, {});
    QCOMPARE(table.rowCount(), 0);
}

QTEST_MAIN(TestInsightsPage)
#include "tst_insightspage.moc"
