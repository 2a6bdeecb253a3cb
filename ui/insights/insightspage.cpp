// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/insightspage.h"

#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/services.h"
#include "ui/common/spoken.h"
#include "ui/common/withstore.h"
#include "ui/connectors/pagetitle.h"
#include "ui/insights/answersview.h"
#include "ui/insights/arrivalsview.h"
#include "ui/insights/insightwords.h"
#include "ui/insights/rhythmview.h"
#include "ui/insights/silencewatch.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDirIterator>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace leadlight::ui {

namespace {

using namespace std::chrono_literals;

/// How often to look whether the leads have changed.
constexpr std::chrono::milliseconds pollPause = 1500ms;
constexpr int widestContent = 1100;

/// There was no marketplace before.
QDate firstDayOfAll()
{
    return {2010, 1, 1};
}

leads::LeadFilter withoutTests()
{
    return leads::LeadFilter::fromText(QStringLiteral("-is:test")).value();
}

/// Without the days before the first lead.
DaySpan trim(store::Insight &insight, const DaySpan &span)
{
    qint64 empty = span.days() - 1;
    for (const store::Insight::Series &series : insight.series) {
        const auto first =
            std::find_if(series.perDay.begin(), series.perDay.end(), [](quint32 count) { return count > 0; });
        empty = std::min<qint64>(empty, first - series.perDay.begin());
    }
    for (store::Insight::Series &series : insight.series)
        series.perDay.erase(series.perDay.begin(), series.perDay.begin() + empty);
    insight.first = span.first.addDays(empty);
    return {insight.first, span.last};
}

/// What the cache takes on the disk with its search index.
qint64 bytesOf(const QString &cacheFile)
{
    qint64 bytes = QFileInfo(cacheFile).size() + QFileInfo(cacheFile + QStringLiteral("-wal")).size();
    QDirIterator files(cacheFile + QStringLiteral(".index"), QDir::Files);
    while (files.hasNext())
        bytes += files.nextFileInfo().size();
    return bytes;
}

/// The leads of an offer that came through a connector.
leads::LeadFilter offerThrough(const QString &offer, const QString &connector)
{
    const auto is = [](leads::LeadField field, const QString &value) {
        leads::LeadTerm term;
        term.kind = leads::LeadTerm::Kind::Field;
        term.field = field;
        term.anyOf = {{value, false}};
        return term;
    };
    return {{{is(leads::LeadField::Offer, offer), is(leads::LeadField::Connector, connector)}}};
}

} // namespace

InsightsPage::InsightsPage(const Services &services, SilenceWatch &watch, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_watch(watch)
    , m_centre(new QStackedWidget(this))
    , m_empty(
          new EmptyState(tr("No leads yet. Once there are, this page shows how many arrive and when, how soon they are "
                            "answered, and which offer has fallen silent."),
                         m_centre))
{
    setObjectName(QStringLiteral("insightsPage"));
    m_empty->setObjectName(QStringLiteral("noInsights"));
    connect(m_empty->addButton(tr("See how to get leads"), "getLeads"), &QPushButton::clicked, this,
            &InsightsPage::leaveWanted);
    auto *area = new QScrollArea(m_centre);
    area->setObjectName(QStringLiteral("insightsScroll"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(tr("Insights"));
    setSpokenRole(*area, QAccessible::Pane);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_centre, 1);
    area->setWidget(makeContent());
    m_centre->addWidget(area);
    m_centre->addWidget(m_empty);
    connectParts();
    m_poll.setSingleShot(true);
    m_poll.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_poll, &QTimer::timeout, this, &InsightsPage::poll);
}

QWidget *InsightsPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *back = new QPushButton(lineIcon(QLatin1StringView("back")), tr("Leads"), head);
    back->setObjectName(QStringLiteral("backFromInsights"));
    back->setToolTip(tr("Back to the leads (Esc)"));
    back->setAccessibleName(tr("Back to the leads"));
    back->setShortcut(Qt::Key_Escape);
    connect(back, &QPushButton::clicked, this, &InsightsPage::leaveWanted);
    m_range = new QComboBox(head);
    m_range->setObjectName(QStringLiteral("insightsRange"));
    m_range->setAccessibleName(tr("Leads of which days"));
    m_range->setAccessibleDescription(m_range->accessibleName()); // on Linux its choice is read as its name
    m_range->addItem(tr("Last 30 days"), int(Range::Days30));
    m_range->addItem(tr("Last 90 days"), int(Range::Days90));
    m_range->addItem(tr("Last year"), int(Range::Year));
    m_range->addItem(tr("All leads"), int(Range::All));
    m_range->addItem(tr("From a day to another"), int(Range::Chosen));
    m_fromTo = new QWidget(head);
    const auto makeDay = [this](const char *name, const QString &words) {
        auto *edit = new QDateEdit(QDate::currentDate(), m_fromTo);
        edit->setObjectName(QString::fromLatin1(name));
        edit->setAccessibleName(words);
        edit->setCalendarPopup(true);
        edit->setMinimumDate(QDate(1990, 1, 1));
        return edit;
    };
    m_from = makeDay("insightsFrom", tr("From"));
    m_to = makeDay("insightsTo", tr("To"));
    auto *days = new QHBoxLayout(m_fromTo);
    days->setContentsMargins(0, 0, 0, 0);
    days->addWidget(m_from);
    days->addWidget(new QLabel(QStringLiteral("\u2013"), m_fromTo));
    days->addWidget(m_to);
    m_fromTo->hide();
    auto *title = pageTitle(tr("Insights"), head);
    title->setWordWrap(false);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(8);
    layout->addWidget(back);
    layout->addWidget(title);
    layout->addStretch();
    layout->addWidget(m_fromTo);
    layout->addWidget(m_range);
    return head;
}

QWidget *InsightsPage::makeContent()
{
    auto *content = new QWidget(this);
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto *column = new QWidget(content);
    column->setMaximumWidth(widestContent);
    m_arrivals = new ArrivalsView(column);
    m_answers = new AnswersView(column);
    m_rhythm = new RhythmView(m_watch, !m_services.isDemo, column);
    m_storage = new QLabel(column);
    m_storage->setObjectName(QStringLiteral("storageText"));
    m_storage->setTextFormat(Qt::PlainText);
    m_storage->setWordWrap(true);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(12, 12, 12, 24);
    layout->setSpacing(24);
    layout->addWidget(m_arrivals);
    layout->addWidget(m_answers);
    layout->addWidget(m_rhythm);
    auto *storage = new QVBoxLayout;
    storage->setSpacing(8);
    storage->addWidget(pageTitle(tr("Storage"), column));
    storage->addWidget(m_storage);
    layout->addLayout(storage);
    layout->addStretch();
    auto *across = new QHBoxLayout(content);
    across->setContentsMargins(0, 0, 0, 0);
    across->addStretch();
    across->addWidget(column, 1000);
    across->addStretch();
    return content;
}

void InsightsPage::connectParts()
{
    connect(m_range, &QComboBox::currentIndexChanged, this, &InsightsPage::chooseRange);
    connect(m_range, &QComboBox::activated, this, [this] { m_mayWiden = false; });
    for (QDateEdit *edit : {m_from, m_to})
        connect(edit, &QDateEdit::dateChanged, this, &InsightsPage::ask);
    connect(m_arrivals, &ArrivalsView::fieldChosen, this, &InsightsPage::askForCounts);
    connect(m_arrivals, &ArrivalsView::leadsWanted, this, &InsightsPage::leadsWanted);
    connect(m_answers, &AnswersView::leadsWanted, this, &InsightsPage::leadsWanted);
    connect(m_rhythm, &RhythmView::leadsWanted, this, &InsightsPage::leadsWanted);
    connect(m_rhythm, &RhythmView::checkWanted, this, &InsightsPage::findConnectors);
}

void InsightsPage::focusPage()
{
    m_range->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> InsightsPage::panes() const
{
    return {m_range, m_centre->currentWidget()};
}

// --- which days
// -------------------------------------------------------------------------------------------------------

void InsightsPage::chooseRange()
{
    const bool isChosen = Range(m_range->currentData().toInt()) == Range::Chosen;
    if (isChosen && !m_fromTo->isVisibleTo(this)) {
        const QSignalBlocker blocker(m_from);
        m_from->setDate(m_to->date().addDays(-29));
    }
    m_fromTo->setVisible(isChosen);
    ask();
}

DaySpan InsightsPage::span() const
{
    const QDate today = QDate::currentDate();
    switch (Range(m_range->currentData().toInt())) {
    case Range::Days30:
        return {today.addDays(-29), today};
    case Range::Days90:
        return {today.addDays(-89), today};
    case Range::Year:
        return {today.addYears(-1).addDays(1), today};
    case Range::All:
        return {firstDayOfAll(), today};
    case Range::Chosen:
        break;
    }
    return {std::min(m_from->date(), m_to->date()), std::max(m_from->date(), m_to->date())};
}

/// Where few leads come, the page begins with days enough to show any.
bool InsightsPage::widensRange(qint64 count)
{
    const bool widens = m_mayWiden && count == 0 && Range(m_range->currentData().toInt()) < Range::All;
    m_mayWiden = widens;
    if (widens)
        m_range->setCurrentIndex(m_range->currentIndex() + 1);
    return widens;
}

// --- asking the cache
// -------------------------------------------------------------------------------------------------

void InsightsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_rhythm->refresh();
    ask();
}

void InsightsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_poll.stop();
    m_pollTask = {};
}

void InsightsPage::ask()
{
    if (!isVisible())
        return; // showEvent() sees to it
    m_poll.stop();
    m_pollTask = {};
    askForCounts();
    askForAnswers();
    askForStorage();
    m_watch.ask();
}

void InsightsPage::askForCounts()
{
    const bool isAll = Range(m_range->currentData().toInt()) == Range::All;
    store::InsightQuery query;
    query.filter = withoutTests();
    query.by = m_arrivals->field();
    query.first = span().first;
    query.last = span().last;
    const auto work = withStore(m_services.stores,
                                [query, isAll](store::LeadStore &store, std::stop_token stop) -> core::Result<Counts> {
                                    const auto changes = store.changeCounter();
                                    if (!changes)
                                        return core::failure(changes);
                                    auto insight = store.insight(query, stop);
                                    if (!insight)
                                        return core::failure(insight);
                                    const DaySpan asked{query.first, query.last};
                                    const DaySpan span = isAll ? trim(*insight, asked) : asked;
                                    return Counts{*std::move(insight), span, *changes};
                                });
    m_countsTask = m_services.reading.run(this, work, [this](const core::Result<Counts> &counts) {
        if (counts && widensRange(counts->insight.count))
            return;
        if (counts) {
            m_knownChanges = counts->changes;
            m_arrivals->show(counts->insight, counts->span);
            m_poll.start(pollPause);
        } else if (counts.error().kind != core::ErrorKind::Cancelled) {
            Q_EMIT failed(counts.error());
        }
    });
}

void InsightsPage::askForAnswers()
{
    const auto work = withStore(m_services.stores, [span = span()](store::LeadStore &store, std::stop_token stop) {
        return store.answerTimes({}, span.first, span.last, QTimeZone::systemTimeZone(), stop);
    });
    m_answersTask =
        m_services.reading.run(this, work, [this, span = span()](const core::Result<store::AnswerTimes> &times) {
            if (times)
                m_answers->show(*times, span);
        });
}

void InsightsPage::askForStorage()
{
    leads::LeadTerm month; // the same one as in the status bar
    month.kind = leads::LeadTerm::Kind::Time;
    month.fromTicks = leads::LeadTime::fromDateTime(QDateTime::currentDateTimeUtc().addDays(-30)).ticks;
    const auto work = withStore(m_services.stores,
                                [filter = leads::LeadFilter{{{month}}}, cache = m_services.profile.cacheFile()](
                                    store::LeadStore &store, std::stop_token stop) -> core::Result<Storage> {
                                    const auto totals = store.totals(stop);
                                    if (!totals)
                                        return core::failure(totals);
                                    const auto lastMonth = store.count(filter, stop);
                                    if (!lastMonth)
                                        return core::failure(lastMonth);
                                    return Storage{*totals, *lastMonth, bytesOf(cache)};
                                });
    m_storageTask = m_services.reading.run(this, work, [this](const core::Result<Storage> &storage) {
        if (storage)
            showStorage(*storage);
    });
}

void InsightsPage::poll()
{
    if (window()->isMinimized()) {
        m_poll.start(pollPause);
        return;
    }
    const auto work =
        withStore(m_services.stores, [](store::LeadStore &store, std::stop_token) { return store.changeCounter(); });
    m_pollTask = m_services.reading.run(this, work, [this](const core::Result<qint64> &changes) {
        if (changes && m_knownChanges != *changes)
            ask();
        else
            m_poll.start(pollPause);
    });
}

void InsightsPage::showStorage(const Storage &storage)
{
    m_centre->setCurrentIndex(storage.totals.all == 0 ? 1 : 0);
    const QLocale locale;
    //: %1 and %2 are sizes, "120 MB"
    const QString here = tr("%1 are kept on this computer in %2, search index included; what the marketplace sent is "
                            "%3 of it.")
                             .arg(leadsText(storage.totals.all), locale.formattedDataSize(storage.bytes, 1),
                                  locale.formattedDataSize(storage.totals.rawBytes, 1));
    //: %1 is "1,204 leads", %2 "$0.60"
    const QString there =
        tr("At Azure, storing leads costs about 50 US cents for every 1,000 leads received in a month, "
           "as the marketplace's documentation estimates. %1 came in the last 30 days, so that is "
           "about %2 a month.")
            .arg(leadsText(storage.lastMonth), costText(storage.lastMonth));
    m_storage->setText(here + QLatin1Char('\n') + there);
}

/// Those that have brought leads of the offer; all where none has.
void InsightsPage::findConnectors(const QString &offer)
{
    const auto work = withStore(
        m_services.stores,
        [offer, connectors = m_connectors](store::LeadStore &store, std::stop_token stop) -> core::Result<QStringList> {
            QStringList feeding;
            QStringList all;
            for (const connectors::Connector &connector : connectors) {
                const auto count = store.count(offerThrough(offer, connector.name), stop);
                if (!count)
                    return core::failure(count);
                all.append(connector.uid);
                if (*count > 0)
                    feeding.append(connector.uid);
            }
            return feeding.isEmpty() ? all : feeding;
        });
    m_connectorsTask = m_services.reading.run(this, work, [this](const core::Result<QStringList> &uids) {
        if (uids)
            Q_EMIT checkWanted(*uids);
        else if (uids.error().kind != core::ErrorKind::Cancelled)
            Q_EMIT failed(uids.error());
    });
}

} // namespace leadlight::ui
