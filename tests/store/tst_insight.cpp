// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cachefixture.h"
#include "indexfixture.h"
#include "store/insight.h"

#include <QDateTime>

#include <map>
#include <numeric>
#include <set>

using namespace leadlight;
using namespace leadlight::leads;
using namespace leadlight::store;
using namespace leadlight::tests;

namespace {

constexpr qint64 hour = qint64(60) * 60 * 10'000'000;

qint64 nowTicks()
{
    return LeadTime::fromDateTime(QDateTime::currentDateTimeUtc()).ticks;
}

/// A stretch of days in a zone.
struct Days
{
    const char *zone;
    QDate first;
    QDate last;

    [[nodiscard]] QTimeZone timeZone() const { return QTimeZone(zone); }
};

const Days stretches[] = {
    {"Europe/Prague", QDate(2026, 3, 20), QDate(2026, 4, 5)},      // summer time begins
    {"Europe/Prague", QDate(2025, 10, 24), QDate(2025, 10, 28)},   // and ends
    {"America/New_York", QDate(2024, 2, 1), QDate(2024, 12, 31)},  // both
    {"Asia/Kathmandu", QDate(1985, 12, 28), QDate(1986, 1, 4)},    // a quarter of an hour from midnight on is missing
    {"Pacific/Apia", QDate(2011, 9, 1), QDate(2012, 4, 10)},       // a whole day is missing
    {"Pacific/Apia", QDate(2011, 12, 31), QDate(2012, 1, 3)},      // and stands before the first
    {"America/Sao_Paulo", QDate(2017, 10, 1), QDate(2018, 11, 9)}, // midnights that are missing or come twice
    {"UTC", QDate(2010, 1, 1), QDate(2026, 1, 1)},
};

/// The day on which something happened, as Qt tells it.
QDate dayOf(qint64 ticks, const QTimeZone &zone)
{
    qint64 ms = ticks / 10'000;
    if (ticks % 10'000 < 0)
        --ms;
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toTimeZone(zone).date();
}

qint64 timeOf(const Lead &lead)
{
    return lead.receivedAt.isKnown() ? lead.receivedAt.ticks : lead.createdAt.ticks;
}

/// The filter's text, and the same in C++.
struct Filter
{
    const char *text;
    bool (*passes)(const Lead &);

    [[nodiscard]] LeadFilter filter() const { return LeadFilter::fromText(QString::fromLatin1(text)).value(); }
};

const Filter filters[] = {
    {"", [](const Lead &) { return true; }},
    {"-country:C1", [](const Lead &lead) { return lead.country != QStringLiteral("C1"); }},
    {"is:test", [](const Lead &lead) { return lead.isTest; }},
    {"source:S1,S2 -action:A0",
     [](const Lead &lead) {
         return (lead.source == QStringLiteral("S1") || lead.source == QStringLiteral("S2")) &&
                lead.action != QStringLiteral("A0");
     }},
    {"status:active", [](const Lead &lead) { return lead.work.status == LeadStatus::Active; }},
    {"company:nobody", [](const Lead &) { return false; }},
};

/// Makes leads around some days: on the edges of days and hours, far outside, without a time.
class RandomLeads
{
public:
    RandomLeads(const Days &days, quint32 seed)
        : m_days(days)
        , m_zone(days.timeZone())
        , m_random(seed)
    {
    }

    int upTo(int end) { return m_random.bounded(end); }
    bool chance(int percent) { return upTo(100) < percent; }

    qint64 time()
    {
        static const int hoursFromNow[] = {-40, -30, -25, -23, -10, -1, 1, 10, 23, 25, 40};
        if (chance(10))
            return nowTicks() + hoursFromNow[upTo(int(std::size(hoursFromNow)))] * hour;
        if (chance(5)) {
            static const qint64 absurd[] = {LeadTime::fromText(u"1601-01-01T00:00:00Z").ticks,
                                            LeadTime::fromText(u"2500-01-01T00:00:00Z").ticks, 0, INT64_MAX,
                                            INT64_MIN + 1};
            return absurd[upTo(int(std::size(absurd)))];
        }
        const qint64 from = LeadTime::fromDateTime(m_days.first.addDays(-2).startOfDay(m_zone)).ticks;
        const qint64 to = LeadTime::fromDateTime(m_days.last.addDays(3).startOfDay(m_zone)).ticks;
        const qint64 ticks = from + qint64(m_random.generateDouble() * double(to - from));
        if (chance(50))
            return ticks;
        const QDateTime midnight = dayOf(ticks, m_zone).startOfDay(m_zone);
        const qint64 start = midnight.isValid() ? LeadTime::fromDateTime(midnight).ticks : ticks;
        return start + hour * (upTo(5) - 2) + (upTo(3) - 1);
    }

    Lead lead(int row)
    {
        Lead lead = tableLead(row);
        lead.source = chance(8) ? QString() : QStringLiteral("S%1").arg(upTo(12));
        lead.action = QStringLiteral("A%1").arg(upTo(3));
        const int offer = std::min(upTo(25), upTo(25));
        lead.offerTitle = offer < 2 ? QString() : QStringLiteral("title %1").arg(offer);
        lead.offer = offer == 0 || offer == 9 ? QString() : QStringLiteral("offer-%1").arg(offer);
        lead.country = chance(8) ? QString() : QStringLiteral("C%1").arg(std::min(upTo(14), upTo(14)));
        lead.receivedAt = {chance(80) ? time() : LeadTime::unknown, 7};
        lead.createdAt = {chance(70) ? time() : LeadTime::unknown, 7};
        lead.isTest = chance(10);
        lead.doNotContact = chance(10);
        lead.raw.bytes += QByteArray::number(m_random.generate64());
        return lead;
    }

    /// What an export tells of a lead.
    LeadWork workOn(const Lead &lead)
    {
        LeadWork work;
        work.status = leadStatuses[size_t(1 + upTo(4))];
        static const qint64 waits[] = {
            -5 * hour,     0,         1, hour - 1, hour, 5 * hour, 23 * hour + 7, 24 * hour - 1, 24 * hour,
            24 * hour + 1, 100 * hour};
        const qint64 since = timeOf(lead);
        const bool isUsual = since > -(qint64(1) << 60) && since < qint64(1) << 60;
        if (isUsual && chance(85))
            work.answeredAt = {since + waits[upTo(int(std::size(waits)))], 7};
        return work;
    }

private:
    const Days &m_days;
    const QTimeZone m_zone;
    QRandomGenerator m_random;
};

/// Leads in a base and beside it, some in a newer version, worked on.
void fill(LeadStore &store, const QString &cachePath, RandomLeads &random)
{
    const auto write = [&](int first, int count) {
        std::vector<Lead> leads;
        for (int row = first; row < first + count; ++row)
            leads.push_back(random.lead(row));
        QVERIFY(store.writePage(tableOrigin(), pageOf(std::move(leads))));
    };
    const auto import = [&](int first, int count) {
        std::vector<Lead> leads;
        for (int row = first; row < first + count; ++row) {
            leads.push_back(random.lead(row));
            leads.back().work = random.workOn(leads.back());
        }
        ImportedFile file;
        QVERIFY(store.writeImport(leads, file));
    };
    write(0, 250);
    import(1000, 80);
    writeIndex(cachePath);
    write(200, 100);
    import(2000, 80);
    WorkChange change;
    change.status = LeadStatus::Active;
    for (const qint64 id : allIds(store)) {
        if (random.chance(10))
            change.leads.push_back(id);
    }
    QVERIFY(store.work(change, QStringLiteral("Jana")));
}

/// Every lead as it lies in its row.
std::vector<Lead> allLeads(LeadStore &store)
{
    std::vector<Lead> leads;
    const auto rows = store.rows(allIds(store));
    if (!rows)
        return leads;
    for (const LeadRow &row : *rows)
        leads.push_back(row.lead);
    return leads;
}

QString valueOf(const Lead &lead, LeadField field)
{
    if (field == LeadField::Offer)
        return lead.offer.isEmpty() ? lead.offerTitle : lead.offer;
    return lead.*info(field).text;
}

/// A series in words: who, how many, and on which days.
QString lineOf(const QString &name, const std::map<qint64, qint64> &days)
{
    QString line = name;
    qint64 all = 0;
    for (const auto &[day, count] : days) {
        line += QStringLiteral(" %1:%2").arg(day).arg(count);
        all += count;
    }
    return line + QStringLiteral(" = %1").arg(all);
}

QString nameOf(const QString &value, const QString &title)
{
    return QStringLiteral("'%1' '%2'").arg(value, title);
}

/// What insight() is to answer.
QStringList plainInsight(const std::vector<Lead> &leads, const Filter &filter, const InsightQuery &query)
{
    std::map<QString, std::map<qint64, qint64>> days; // by value
    std::map<QString, qint64> counts;
    for (const Lead &lead : leads) {
        if (timeOf(lead) == LeadTime::unknown || !filter.passes(lead))
            continue;
        const QDate day = dayOf(timeOf(lead), query.zone);
        if (day < query.first || day > query.last)
            continue;
        ++days[valueOf(lead, query.by)][query.first.daysTo(day)];
        ++counts[valueOf(lead, query.by)];
    }
    std::vector<QString> values;
    for (const auto &[value, count] : counts)
        values.push_back(value);
    std::sort(values.begin(), values.end(), [&](const QString &a, const QString &b) {
        return std::tuple(-counts[a], a.isEmpty(), a) < std::tuple(-counts[b], b.isEmpty(), b);
    });
    QStringList lines;
    std::map<qint64, qint64> rest;
    for (size_t i = 0; i < values.size(); ++i) {
        if (i >= size_t(Insight::mostSeries)) {
            for (const auto &[day, count] : days[values[i]])
                rest[day] += count;
            continue;
        }
        QString title;
        for (const Lead &lead : leads) {
            if (query.by == LeadField::Offer && valueOf(lead, LeadField::Offer) == values[i])
                title = lead.offerTitle;
        }
        lines.append(lineOf(nameOf(values[i], title), days[values[i]]));
    }
    if (!rest.empty())
        lines.append(lineOf(QStringLiteral("rest"), rest));
    return lines;
}

QStringList linesOf(const Insight &insight)
{
    QStringList lines;
    for (const Insight::Series &series : insight.series) {
        std::map<qint64, qint64> days;
        for (size_t day = 0; day < series.perDay.size(); ++day) {
            if (series.perDay[day] > 0)
                days[qint64(day)] = series.perDay[day];
        }
        lines.append(lineOf(series.isRest ? QStringLiteral("rest") : nameOf(series.value, series.title), days));
    }
    return lines;
}

/// What answerTimes() is to answer, in words.
QString plainAnswers(const std::vector<Lead> &leads, const Filter &filter, const Days &days)
{
    qint64 inTime = 0;
    qint64 late = 0;
    qint64 waiting = 0;
    qint64 unanswered = 0;
    std::vector<qint64> waits;
    std::vector<int> perHour(24);
    for (const Lead &lead : leads) {
        const qint64 since = timeOf(lead);
        if (since == LeadTime::unknown || !filter.passes(lead) || lead.isTest || lead.doNotContact)
            continue;
        const QDate day = dayOf(since, days.timeZone());
        if (day < days.first || day > days.last)
            continue;
        if (lead.work.answeredAt.isKnown()) {
            const qint64 wait = std::max<qint64>(0, lead.work.answeredAt.ticks - since);
            waits.push_back(wait);
            if (wait > 24 * hour)
                ++late;
            else
                ++inTime;
            if (wait <= 24 * hour)
                ++perHour[wait == 24 * hour ? 23 : size_t(wait / hour)];
        } else if (lead.work.status == LeadStatus::New && since < nowTicks() + 24 * hour) {
            ++(since < nowTicks() - 24 * hour ? unanswered : waiting);
        }
    }
    std::sort(waits.begin(), waits.end());
    const size_t n = waits.size();
    const qint64 median = n == 0 ? 0 : (waits[(n - 1) / 2] + waits[n / 2]) / 2;
    QString text = QStringLiteral("%1 %2 %3 %4 %5").arg(inTime).arg(late).arg(waiting).arg(unanswered).arg(median);
    for (const int count : perHour)
        text += QStringLiteral(" %1").arg(count);
    return text;
}

QString inWords(const AnswerTimes &times)
{
    QString text = QStringLiteral("%1 %2 %3 %4 %5")
                       .arg(times.answeredInTime)
                       .arg(times.answeredLate)
                       .arg(times.waiting)
                       .arg(times.unanswered)
                       .arg(times.medianTicks);
    for (const quint32 count : times.perHour)
        text += QStringLiteral(" %1").arg(count);
    return text;
}

/// A lead of an offer that came so many hours before @p now.
Lead leadOf(const QString &offer, int row, qint64 now, double hoursBefore)
{
    Lead lead = tableLead(row);
    lead.offer = offer;
    lead.offerTitle = QStringLiteral("Title of ") + offer;
    lead.receivedAt = {now - qint64(hoursBefore * double(hour)), 7};
    return lead;
}

QString inWords(const QString &offer, const OfferRhythm &rhythm)
{
    return QStringLiteral("%1 %2 %3 %4 %5 %6")
        .arg(offer)
        .arg(int(rhythm.state))
        .arg(rhythm.leads)
        .arg(rhythm.last.ticks)
        .arg(rhythm.unusualFrom.ticks)
        .arg(rhythm.yearsBetween);
}

/// What silences() is to answer, of any offers and in no order.
QStringList plainSilences(const std::vector<Lead> &leads, LeadTime now)
{
    std::map<QString, std::vector<qint64>> ticks;
    for (const Lead &lead : leads) {
        if (!lead.isTest && !valueOf(lead, LeadField::Offer).isEmpty())
            ticks[valueOf(lead, LeadField::Offer)].push_back(timeOf(lead));
    }
    std::vector<OfferArrivals> arrivals;
    for (const auto &[offer, ofOffer] : ticks)
        arrivals.emplace_back(ofOffer, now);
    const WeekProfile profile(arrivals);
    QStringList lines;
    auto ofOffer = arrivals.begin();
    for (const auto &each : ticks) {
        const OfferRhythm rhythm = OfferRhythm::of(*ofOffer++, profile, now);
        if (rhythm.leads > 0)
            lines.append(inWords(each.first, rhythm));
    }
    lines.sort();
    return lines;
}

} // namespace

class TestInsight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void insight_randomLeads_isWhatQtSays_data() { stretchRows(); }
    void insight_randomLeads_isWhatQtSays();
    void insight_aDay_isWhatTheFilterFinds_data() { stretchRows(); }
    void insight_aDay_isWhatTheFilterFinds();
    void insight_noDays_isEmpty();
    void insight_tenYearsOfLeads_countsEach();
    void answerTimes_randomLeads_isWhatQtSays_data() { stretchRows(); }
    void answerTimes_randomLeads_isWhatQtSays();
    void answerTimes_newLeads_waitOrAreUnanswered();
    void answerTimes_setBackToNew_isNotAnswered();
    void silences_randomLeads_areThoseOfEachOffer_data() { stretchRows(); }
    void silences_randomLeads_areThoseOfEachOffer();
    void silences_offerStopped_standsFirst();
    void silences_testLeads_doNotEndASilence();
    void silences_tooManyOffers_areThoseWithMostArrivals();
    void all_stopRequested_areCancelled();

private:
    static void stretchRows();
};

void TestInsight::stretchRows()
{
    QTest::addColumn<int>("stretch");
    for (int i = 0; i < int(std::size(stretches)); ++i)
        QTest::addRow("%s from %s", stretches[i].zone, qPrintable(stretches[i].first.toString(Qt::ISODate))) << i;
}

void TestInsight::insight_randomLeads_isWhatQtSays()
{
    QFETCH(const int, stretch);
    const Days &days = stretches[stretch];
    const TemporaryCache cache;
    const auto store = cache.open();
    RandomLeads random(days, quint32(stretch) + 1);
    fill(*store, cache.path(), random);
    {
        IndexReader reader(cache.path());
        const auto snapshot = reader.snapshot();
        QVERIFY(snapshot && snapshot->base.count() > 0 && snapshot->delta.count() > 0);
    }
    const std::vector<Lead> leads = allLeads(*store);
    QCOMPARE(leads.size(), size_t(250 + 80 + 50 + 80));
    int rests = 0;
    for (const Filter &filter : filters) {
        for (const LeadField by : {LeadField::Source, LeadField::Action, LeadField::Offer, LeadField::Country}) {
            const InsightQuery query{filter.filter(), by, days.first, days.last, days.timeZone()};
            LEADLIGHT_REQUIRE(insight, store->insight(query, {}));
            QCOMPARE(linesOf(insight), plainInsight(leads, filter, query));
            QCOMPARE(insight.first, days.first);
            qint64 sum = 0;
            for (const Insight::Series &series : insight.series) {
                QCOMPARE(qint64(series.perDay.size()), days.first.daysTo(days.last) + 1);
                QCOMPARE(std::accumulate(series.perDay.begin(), series.perDay.end(), qint64(0)), series.count);
                sum += series.count;
                rests += series.isRest ? 1 : 0;
            }
            QCOMPARE(insight.count, sum);
        }
    }
    QVERIFY(rests > 0);
}

void TestInsight::insight_aDay_isWhatTheFilterFinds()
{
    QFETCH(const int, stretch);
    const Days &days = stretches[stretch];
    const TemporaryCache cache;
    const auto store = cache.open();
    RandomLeads random(days, quint32(stretch) + 300);
    fill(*store, cache.path(), random);
    const InsightQuery query{{}, LeadField::Source, days.first, days.last, days.timeZone()};
    LEADLIGHT_REQUIRE(insight, store->insight(query, {}));
    QVERIFY(insight.count > 0);
    for (qint64 day = 0; day < qint64(insight.series.front().perDay.size()); ++day) {
        qint64 ofDay = 0;
        for (const Insight::Series &series : insight.series)
            ofDay += series.perDay[size_t(day)];
        const QString text = QStringLiteral("on:") + days.first.addDays(day).toString(Qt::ISODate);
        const auto filter = LeadFilter::fromText(text, {.zone = query.zone});
        QVERIFY(filter);
        LEADLIGHT_REQUIRE(found, store->count(*filter, {}));
        QCOMPARE(ofDay, found);
    }
}

void TestInsight::insight_noDays_isEmpty()
{
    const TemporaryCache cache;
    const auto store = cache.open();
    QVERIFY(store->writePage(tableOrigin(), pageOf({tableLead(1)})));
    const QDate day(2017, 7, 14);
    const std::pair<QDate, QDate> none[] = {
        {day, day.addDays(-1)}, {QDate(), day}, {day, QDate()}, {QDate(), QDate()}, {QDate(-5, 1, 1), day}};
    for (const auto &[first, last] : none) {
        LEADLIGHT_REQUIRE(insight, store->insight({{}, LeadField::Source, first, last, QTimeZone::utc()}, {}));
        QCOMPARE(insight.count, 0);
        QVERIFY(insight.series.empty());
        LEADLIGHT_REQUIRE(times, store->answerTimes({}, first, last, QTimeZone::utc(), {}));
        QCOMPARE(times.unanswered, 0);
    }
    LEADLIGHT_REQUIRE(insight, store->insight({{}, LeadField::Source, day, day, QTimeZone::utc()}, {}));
    QCOMPARE(insight.count, 1);
}

void TestInsight::insight_tenYearsOfLeads_countsEach()
{
    const TemporaryCache cache;
    const auto store = cache.open();
    const QTimeZone zone("Europe/Prague");
    const QDate first(2016, 1, 1);
    constexpr int dayCount = 3653;
    std::vector<Lead> leads;
    for (int day = 0; day < dayCount; ++day) {
        leads.push_back(tableLead(day));
        // One at the start of every day, so that an hour too little or too much moves it.
        leads.back().receivedAt = LeadTime::fromDateTime(first.addDays(day).startOfDay(zone));
    }
    QVERIFY(store->writePage(tableOrigin(), pageOf(std::move(leads))));
    LEADLIGHT_REQUIRE(insight, store->insight({{}, LeadField::Source, first, first.addDays(dayCount - 1), zone}, {}));
    QCOMPARE(insight.series.size(), size_t(1));
    QCOMPARE(insight.series.front().perDay, std::vector<quint32>(dayCount, 1));
}

void TestInsight::answerTimes_randomLeads_isWhatQtSays()
{
    QFETCH(const int, stretch);
    const TemporaryCache cache;
    const auto store = cache.open();
    RandomLeads random(stretches[stretch], quint32(stretch) + 100);
    fill(*store, cache.path(), random);
    const std::vector<Lead> leads = allLeads(*store);
    const QDate today = QDate::currentDate();
    const Days aroundToday{stretches[stretch].zone, today.addDays(-3), today.addDays(3)};
    for (const Filter &filter : filters) {
        for (const Days &days : {stretches[stretch], aroundToday}) {
            LEADLIGHT_REQUIRE(times, store->answerTimes(filter.filter(), days.first, days.last, days.timeZone(), {}));
            QCOMPARE(inWords(times), plainAnswers(leads, filter, days));
        }
    }
}

void TestInsight::answerTimes_newLeads_waitOrAreUnanswered()
{
    const TemporaryCache cache;
    const auto store = cache.open();
    std::vector<Lead> leads;
    for (const double hoursBefore : {-30., -20., 1., 20., 30., 40., 50.})
        leads.push_back(leadOf(QStringLiteral("a"), int(leads.size()), nowTicks(), hoursBefore));
    QVERIFY(store->writePage(tableOrigin(), pageOf(std::move(leads))));
    const QDate today = QDate::currentDate();
    LEADLIGHT_REQUIRE(times,
                      store->answerTimes({}, today.addDays(-9), today.addDays(9), QTimeZone::systemTimeZone(), {}));
    QCOMPARE(times.waiting, 3);
    QCOMPARE(times.unanswered, 3);
    QCOMPARE(times.answeredInTime + times.answeredLate, 0);
    QCOMPARE(times.medianTicks, 0);
    QCOMPARE(times.perHour, std::vector<quint32>(24));
}

void TestInsight::answerTimes_setBackToNew_isNotAnswered()
{
    const TemporaryCache cache;
    const auto store = cache.open();
    QVERIFY(store->writePage(tableOrigin(), pageOf({leadOf(QStringLiteral("a"), 1, nowTicks(), 2)})));
    const QDate today = QDate::currentDate();
    WorkChange change;
    change.leads = allIds(*store);
    for (const auto &[status, answered] : {std::pair(LeadStatus::Won, 1), std::pair(LeadStatus::New, 0)}) {
        change.status = status;
        QVERIFY(store->work(change, QStringLiteral("Jana")));
        LEADLIGHT_REQUIRE(times,
                          store->answerTimes({}, today.addDays(-9), today.addDays(9), QTimeZone::systemTimeZone(), {}));
        QCOMPARE(times.answeredInTime, answered);
        QCOMPARE(times.waiting, 1 - answered);
        QCOMPARE(times.perHour[2], quint32(answered));
    }
}

void TestInsight::silences_randomLeads_areThoseOfEachOffer()
{
    QFETCH(const int, stretch);
    const Days &days = stretches[stretch];
    const TemporaryCache cache;
    const auto store = cache.open();
    RandomLeads random(days, quint32(stretch) + 200);
    fill(*store, cache.path(), random);
    const std::vector<Lead> leads = allLeads(*store);
    const LeadTime afterwards = LeadTime::fromDateTime(days.last.addDays(9).startOfDay(Qt::UTC));
    for (const LeadTime now : {LeadTime{nowTicks(), 0}, afterwards, LeadTime()}) {
        LEADLIGHT_REQUIRE(silences, store->silences(now, {}));
        QStringList lines;
        for (const OfferSilence &each : silences) {
            lines.append(inWords(each.offer, each.rhythm));
            QCOMPARE(each.count, each.rhythm.leads);
        }
        lines.sort();
        QCOMPARE(lines, plainSilences(leads, now));
    }
}

void TestInsight::silences_offerStopped_standsFirst()
{
    const TemporaryCache cache;
    const auto store = cache.open();
    const qint64 now = nowTicks();
    QRandomGenerator random(7);
    std::vector<Lead> leads;
    const auto add = [&](const QString &offer, int count, double hoursBetween, double hoursQuiet) {
        for (int i = 0; i < count; ++i) {
            const double before = hoursQuiet + hoursBetween * (i == 0 ? 0 : i + random.generateDouble() * 0.5);
            leads.push_back(leadOf(offer, int(leads.size()), now, before));
        }
    };
    add(QStringLiteral("alive"), 100, 48, 20);
    add(QStringLiteral("long silent"), 100, 24, 900);
    add(QStringLiteral("silent"), 100, 24, 600);
    add(QStringLiteral("new"), 3, 24, 20);
    add(QStringLiteral("newest"), 2, 24, 20);
    QVERIFY(store->writePage(tableOrigin(), pageOf(std::move(leads))));
    LEADLIGHT_REQUIRE(silences, store->silences({now, 0}, {}));
    QStringList offers;
    for (const OfferSilence &each : silences)
        offers.append(each.offer + QString::number(int(each.rhythm.state)));
    QCOMPARE(offers, QStringList({QStringLiteral("long silent2"), QStringLiteral("silent2"), QStringLiteral("alive1"),
                                  QStringLiteral("new0"), QStringLiteral("newest0")}));
    QCOMPARE(silences.front().title, QStringLiteral("Title of long silent"));
    QCOMPARE(silences.front().count, 100);
}

void TestInsight::silences_testLeads_doNotEndASilence()
{
    const TemporaryCache cache;
    const auto store = cache.open();
    const qint64 now = nowTicks();
    std::vector<Lead> leads;
    for (int i = 0; i < 60; ++i)
        leads.push_back(leadOf(QStringLiteral("a"), i, now, 700 + 24 * i));
    leads.push_back(leadOf(QStringLiteral("a"), 60, now, 1));
    for (const bool isTest : {true, false}) {
        leads.back().isTest = isTest;
        leads.back().raw.bytes += isTest ? "t" : "";
        QVERIFY(store->writePage(tableOrigin(), pageOf(leads)));
        LEADLIGHT_REQUIRE(silences, store->silences({now, 0}, {}));
        QCOMPARE(silences.size(), size_t(1));
        QCOMPARE(silences.front().rhythm.state, isTest ? OfferRhythm::State::Unusual : OfferRhythm::State::Usual);
        leads.back().raw.bytes += "u";
    }
}

void TestInsight::silences_tooManyOffers_areThoseWithMostArrivals()
{
    const TemporaryCache cache;
    const auto store = cache.open();
    const qint64 now = nowTicks();
    std::vector<Lead> leads;
    for (int i = 0; i < 1200; ++i)
        leads.push_back(leadOf(QStringLiteral("offer %1").arg(i), int(leads.size()), now, 30));
    for (int i = 0; i < 40; ++i)
        leads.push_back(leadOf(QStringLiteral("the last one"), int(leads.size()), now, 24 * i + 1));
    QVERIFY(store->writePage(tableOrigin(), pageOf(std::move(leads))));
    LEADLIGHT_REQUIRE(silences, store->silences({now, 0}, {}));
    QCOMPARE(silences.size(), OfferSilence::most);
    QCOMPARE(silences.front().offer, QStringLiteral("the last one"));
    QCOMPARE(silences.front().rhythm.state, OfferRhythm::State::Usual);
}

void TestInsight::all_stopRequested_areCancelled()
{
    const TemporaryCache cache;
    const auto store = cache.open();
    QVERIFY(store->writePage(tableOrigin(), pageOf({tableLead(1)})));
    std::stop_source stop;
    stop.request_stop();
    const QDate day(2017, 7, 14);
    const auto insight = store->insight({{}, LeadField::Source, day, day, QTimeZone::utc()}, stop.get_token());
    const auto times = store->answerTimes({}, day, day, QTimeZone::utc(), stop.get_token());
    const auto silences = store->silences({nowTicks(), 0}, stop.get_token());
    QVERIFY(!insight && !times && !silences);
    for (const core::Error &error : {insight.error(), times.error(), silences.error()})
        QCOMPARE(error.kind, core::ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestInsight)
#include "tst_insight.moc"
