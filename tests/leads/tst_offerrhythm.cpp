// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/offerrhythm.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numbers>
#include <random>

using namespace leadlight::leads;

namespace {

constexpr qint64 minute = 600'000'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

using Ticks = std::vector<qint64>;
using State = OfferRhythm::State;

qint64 at(const char *text)
{
    return LeadTime::fromText(QString::fromLatin1(text)).ticks;
}

OfferRhythm rhythmOf(std::span<const qint64> ticks, qint64 now, const WeekProfile &profile = WeekProfile())
{
    const LeadTime time{now, 7};
    return OfferRhythm::of(OfferArrivals(ticks, time), profile, time);
}

/// A lead every `step`, the last at or before `end`.
Ticks every(qint64 step, qint64 begin, qint64 end)
{
    Ticks ticks;
    for (qint64 tick = begin; tick <= end; tick += step)
        ticks.push_back(tick);
    return ticks;
}

double daysUntilUnusual(const OfferRhythm &rhythm)
{
    return double(rhythm.unusualFrom.ticks - rhythm.last.ticks) / double(day);
}

/// Made histories of four years: leads a day in each hour, bent by one or more shapes. The same everywhere, for the
/// distributions of the standard library are not.
class Histories
{
public:
    using Rates = std::vector<double>;
    static constexpr int days = 4 * 365;

    explicit Histories(quint64 seed)
        : m_random(seed)
    {
    }

    Ticks make(double leadsPerDay, const auto &bend)
    {
        Rates rates(std::size_t(days) * 24, leadsPerDay / 24);
        bend(*this, rates);
        Ticks ticks;
        double next = chanceWait();
        for (std::size_t i = 0; i < rates.size(); ++i) {
            double past = 0;
            while (past + next <= rates[i]) {
                past += next;
                ticks.push_back(begin() + qint64((double(i) + past / rates[i]) * double(hour)));
                next = chanceWait();
            }
            next -= rates[i] - past;
        }
        return ticks;
    }

    static qint64 begin() { return at("2022-03-01T00:00Z"); }

    double even() { return double(m_random() >> 11) * 0x1p-53; }
    /// Exponential, mean 1.
    double chanceWait() { return -std::log(1 - even()); }
    /// Gamma of shape 1/2, mean 1: most days far below it.
    double wildDay() { return 2 * chanceWait() * std::pow(std::cos(2 * std::numbers::pi * even()), 2); }

    static void steady(Histories &, Rates &) {}
    static void burstyDays(Histories &self, Rates &rates)
    {
        self.eachDay(rates, 1, [&](int) { return self.wildDay(); });
    }
    static void burstyWeeks(Histories &self, Rates &rates)
    {
        self.eachDay(rates, 7, [&](int) { return (self.chanceWait() + self.chanceWait()) / 2; });
    }
    static void officeHours(Histories &, Rates &rates)
    {
        for (std::size_t i = 0; i < rates.size(); ++i) {
            const int weekday = int(1 + i / 24) % 7; // the first day is a Tuesday
            rates[i] *= (weekday >= 5 ? 0.2 : 1.32) * (i % 24 >= 7 && i % 24 < 19 ? 1.7 : 0.3);
        }
    }
    static void season(Histories &self, Rates &rates)
    {
        const double phase = self.even();
        self.eachDay(rates, 1, [&](int d) { return 1 + std::sin(2 * std::numbers::pi * (d / 365. + phase)) / 2; });
    }
    static void decline(Histories &self, Rates &rates)
    {
        self.eachDay(rates, 1, [](int d) { return std::pow(0.5, d / 365. - 1); });
    }
    static void campaigns(Histories &self, Rates &rates)
    {
        int from = 0;
        int until = 0;
        self.eachDay(rates, 1, [&](int d) {
            if (d >= until) {
                from = d + int(60 * self.chanceWait());
                until = from + 3 + int(10 * self.even());
            }
            return d >= from ? 10. : 1.;
        });
    }
    static void christmas(Histories &self, Rates &rates)
    {
        self.eachDay(rates, 1, [](int d) {
            const QDate date = QDate(2022, 3, 1).addDays(d);
            const bool isHoliday = (date.month() == 12 && date.day() >= 21) || (date.month() == 1 && date.day() <= 3);
            return isHoliday ? 0.2 : 1.;
        });
    }
    static void otherHoliday(Histories &self, Rates &rates)
    {
        self.eachDay(rates, 1, [](int d) { return d % 365 >= 130 && d % 365 < 137 ? 0.2 : 1.; });
    }
    static void everything(Histories &self, Rates &rates)
    {
        for (const auto bend : {officeHours, burstyDays, season, christmas, campaigns})
            bend(self, rates);
    }

private:
    void eachDay(Rates &rates, int daysOfStep, const std::function<double(int)> &factor)
    {
        double now = 1;
        for (int d = 0; d < days; ++d) {
            if (d % daysOfStep == 0)
                now = factor(d);
            for (int h = 0; h < 24; ++h)
                rates[std::size_t(d * 24 + h)] *= now;
        }
    }

    std::mt19937_64 m_random;
};

/// What the alarm would have said over made histories: the first year, in which it gets to know the offers, and the
/// three after it.
struct Outcome
{
    double falseAlarmsOfFirstYear = 0; ///< per offer and year, as the next
    double falseAlarms = 0;
    std::vector<double> daysToNotice; ///< from the last lead before a stop at any time of the last two years, ascending
    std::vector<double> waitsToNotice; ///< the same in mean times between leads
    int unnoticed = 0;

    void count(const Ticks &ticks, const WeekProfile &profile)
    {
        const WeekProfile even;
        const qint64 knownFrom = Histories::begin() + 365 * day;
        for (std::size_t i = 0; i + 1 < ticks.size(); ++i) {
            if (ticks[i + 1] - ticks[i] <= day) // quiet for less than a day never is an alarm
                continue;
            const bool isKnown = ticks[i] >= knownFrom;
            const std::span<const qint64> before(ticks.data(), i + 1);
            const OfferRhythm rhythm = rhythmOf(before, ticks[i + 1], isKnown ? profile : even);
            if (rhythm.state == State::Unusual)
                ++(isKnown ? falseAlarms : falseAlarmsOfFirstYear);
        }
    }

    void stop(const Ticks &ticks, qint64 time, const WeekProfile &profile)
    {
        const auto end = std::upper_bound(ticks.begin(), ticks.end(), time);
        const OfferRhythm rhythm = rhythmOf(Ticks(ticks.begin(), end), time, profile);
        if (rhythm.state == State::TooFewToTell) {
            ++unnoticed;
            return;
        }
        const double days = std::max(0., double(rhythm.unusualFrom.ticks - time) / double(day));
        daysToNotice.push_back(days);
        waitsToNotice.push_back(days * rhythm.leadsPerDay);
    }

    void finish(int offers)
    {
        falseAlarmsOfFirstYear /= offers;
        falseAlarms /= offers * 3;
        std::sort(daysToNotice.begin(), daysToNotice.end());
        std::sort(waitsToNotice.begin(), waitsToNotice.end());
    }
};

using Bend = std::function<void(Histories &, Histories::Rates &)>;

/// LEADLIGHT_OFFERS=150 makes the figures that the simulation prints exact, in a minute of a release build.
int wantedOffers()
{
    return qEnvironmentVariableIntValue("LEADLIGHT_OFFERS");
}

double ofTen(const std::vector<double> &sorted, std::size_t tenths)
{
    return sorted.empty() ? -1 : sorted[sorted.size() * tenths / 10];
}

} // namespace

class TestOfferRhythm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrivals_areHoursWithLeadsThatCanBeTrue_data();
    void arrivals_areHoursWithLeadsThatCanBeTrue();
    void arrivals_inAnyOrder_areTheSame();
    void leadsOfLastYear_leaveOutOlderOnes();
    void profile_ofFewLeads_isNearlyEven();
    void profile_ofOfficeHours_passesWeekendsAndNightsQuickly();
    void profile_passesChristmasAtAFifth();
    void profile_hourAfter_isTheFirstThatIsEnough();
    void rhythm_ofTooLittle_saysSo_data();
    void rhythm_ofTooLittle_saysSo();
    void rhythm_ofADailyOffer_isDescribed();
    void state_turnsAtTheTimeThatWasForetold();
    void rhythm_whenLeadsComeBack_isUsualAgain();
    void rhythm_afterAnImportOfOldLeads_isTheSame();
    void rhythm_withDoubleClicks_isTheSame();
    void rhythm_afterAnOutage_isNotDeaf();
    void rhythm_ofAnOfferThatSlowsDown_followsIt();
    void rhythm_ofAWeekendlessOffer_allowsForWeekends();
    void simulation_keepsToItsBounds_data();
    void simulation_keepsToItsBounds();
};

void TestOfferRhythm::arrivals_areHoursWithLeadsThatCanBeTrue_data()
{
    QTest::addColumn<QStringList>("times");
    QTest::addColumn<QStringList>("hours");
    QTest::addColumn<qint64>("leads");
    QTest::addColumn<QString>("last");
    const auto row = [](const char *name, const QStringList &times, const QStringList &hours, qint64 leads,
                        const char *last) {
        QTest::newRow(name) << times << hours << leads << QString::fromLatin1(last);
    };
    const QString noon = QStringLiteral("2026-11-20T12:00:00Z");
    const QString now = QStringLiteral("2026-11-21T10:00:00Z");
    row("none", {}, {}, 0, "");
    row("one", {QStringLiteral("2026-11-20T12:34:56.7654321Z")}, {noon}, 1, "2026-11-20T12:34:56.7654321Z");
    row("double click", {QStringLiteral("2026-11-20T12:34:56Z"), QStringLiteral("2026-11-20T12:35:01Z")}, {noon}, 2,
        "2026-11-20T12:35:01.0000000Z");
    row("newest first", {QStringLiteral("2026-11-21T09:59Z"), noon}, {noon, QStringLiteral("2026-11-21T09:00:00Z")}, 2,
        "2026-11-21T09:59:00.0000000Z");
    row("now", {now}, {now}, 1, "2026-11-21T10:00:00.0000000Z");
    row("a tick later", {QStringLiteral("2026-11-21T10:00:00.0000001Z")}, {}, 0, "");
    row("future", {noon, QStringLiteral("9999-12-31T23:59:59Z")}, {noon}, 1, "2026-11-20T12:00:00.0000000Z");
    row("1601", {QStringLiteral("1601-01-01T00:00:00Z"), noon}, {noon}, 1, "2026-11-20T12:00:00.0000000Z");
    row("before the marketplace", {QStringLiteral("2009-12-31T23:59:59.9999999Z")}, {}, 0, "");
    row("first hour", {QStringLiteral("2010-01-01T00:00:00Z")}, {QStringLiteral("2010-01-01T00:00:00Z")}, 1,
        "2010-01-01T00:00:00.0000000Z");
    row("unknown", {QStringLiteral("yesterday"), noon}, {noon}, 1, "2026-11-20T12:00:00.0000000Z");
    row("the hour 64 later", {noon, QStringLiteral("2026-11-18T03:10Z"), QStringLiteral("2026-11-17T20:00Z")},
        {QStringLiteral("2026-11-17T20:00:00Z"), QStringLiteral("2026-11-18T03:00:00Z"), noon}, 3,
        "2026-11-20T12:00:00.0000000Z");
}

void TestOfferRhythm::arrivals_areHoursWithLeadsThatCanBeTrue()
{
    QFETCH(QStringList, times);
    QFETCH(QStringList, hours);
    QFETCH(qint64, leads);
    QFETCH(QString, last);
    Ticks ticks;
    for (const QString &time : times)
        ticks.push_back(LeadTime::fromText(time).ticks);
    const OfferArrivals arrivals(ticks, {at("2026-11-21T10:00:00Z"), 0});
    QStringList found;
    for (const qint64 each : arrivals.hours())
        found += LeadTime{each * hour, 0}.toText();
    QCOMPARE(found, hours);
    QCOMPARE(arrivals.leads(), leads);
    QCOMPARE(arrivals.last().toText(), last);
}

void TestOfferRhythm::arrivals_inAnyOrder_areTheSame()
{
    const LeadTime now{at("2026-11-21T10:00Z"), 7};
    Ticks ticks = Histories(7).make(3, Histories::campaigns);
    const OfferArrivals ordered(ticks, now);
    std::mt19937 random(3);
    std::shuffle(ticks.begin(), ticks.end(), random);
    const OfferArrivals shuffled(ticks, now);
    QVERIFY(ordered.hours().size() > 4000);
    QVERIFY(std::is_sorted(ordered.hours().begin(), ordered.hours().end()));
    QCOMPARE(shuffled.hours(), ordered.hours());
    QCOMPARE(shuffled.last(), ordered.last());
    QCOMPARE(shuffled.leads(), qint64(ticks.size()));
}

void TestOfferRhythm::leadsOfLastYear_leaveOutOlderOnes()
{
    const Ticks ticks{at("2024-01-01"), at("2025-02-28T12:00Z"), at("2025-03-01T12:00Z"), at("2026-02-28T12:00Z")};
    const OfferArrivals arrivals(ticks, {at("2026-11-21"), 7});
    QCOMPARE(arrivals.leads(), 4);
    QCOMPARE(arrivals.leadsOfLastYear(), 2);
}

void TestOfferRhythm::profile_ofFewLeads_isNearlyEven()
{
    const OfferArrivals few(Ticks{at("2026-11-16T09:00Z"), at("2026-11-17T09:00Z")}, {at("2026-11-21"), 7});
    const WeekProfile profile({&few, 1});
    const qint64 saturday = at("2026-11-14") / hour;
    const double weekend = profile.activeHours(saturday + 48) - profile.activeHours(saturday);
    QVERIFY2(std::abs(weekend - 48) < 3, qPrintable(QString::number(weekend)));
    QCOMPARE(WeekProfile().activeHours(saturday + 48) - WeekProfile().activeHours(saturday), 48.);
}

void TestOfferRhythm::profile_ofOfficeHours_passesWeekendsAndNightsQuickly()
{
    Ticks ticks;
    for (qint64 date = at("2026-03-02"); date < at("2026-09-07"); date += 7 * day) {
        for (int weekday = 0; weekday < 5; ++weekday) {
            for (int h = 9; h < 17; ++h)
                ticks.push_back(date + weekday * day + h * hour);
        }
    }
    const OfferArrivals arrivals(ticks, {at("2026-11-21"), 7});
    const WeekProfile profile({&arrivals, 1});
    const auto between = [&](const char *from, const char *to) {
        return profile.activeHours(at(to) / hour) - profile.activeHours(at(from) / hour);
    };
    QVERIFY(std::abs(between("2026-11-02", "2026-11-09") - 168) < 1e-6);
    QVERIFY(between("2026-11-07", "2026-11-09") < 5);
    QVERIFY(between("2026-11-03T17:00Z", "2026-11-04T09:00Z") < 5);
    QVERIFY(between("2026-11-03T09:00Z", "2026-11-03T17:00Z") > 25);
}

void TestOfferRhythm::profile_passesChristmasAtAFifth()
{
    const WeekProfile profile;
    const auto between = [&](const QDate &from, const QDate &to) {
        const QDate epoch(1970, 1, 1);
        return profile.activeHours(epoch.daysTo(to) * 24) - profile.activeHours(epoch.daysTo(from) * 24);
    };
    for (int year = 2010; year < 2149; ++year) {
        QVERIFY(std::abs(between({year, 12, 20}, {year, 12, 21}) - 24) < 1e-6);
        QVERIFY(std::abs(between({year, 12, 21}, {year, 12, 22}) - 4.8) < 1e-6);
        QVERIFY(std::abs(between({year + 1, 1, 3}, {year + 1, 1, 4}) - 4.8) < 1e-6);
        QVERIFY(std::abs(between({year + 1, 1, 4}, {year + 1, 1, 5}) - 24) < 1e-6);
    }
    QVERIFY(std::abs(between({2023, 1, 4}, {2024, 1, 4}) - (365 - 14 * 0.8) * 24) < 1e-6);
}

void TestOfferRhythm::profile_hourAfter_isTheFirstThatIsEnough()
{
    const OfferArrivals arrivals(Histories(5).make(4, Histories::officeHours), {at("2026-11-21"), 7});
    const WeekProfile profile({&arrivals, 1});
    for (qint64 from = at("2025-11-01") / hour; from < at("2026-02-01") / hour; from += 29) {
        for (const double wait : {0.1, 7.0, 100.0, 2000.0}) {
            const qint64 to = profile.hourAfter(from, wait);
            QVERIFY(profile.activeHours(to) - profile.activeHours(from) >= wait - 1e-6);
            QVERIFY(profile.activeHours(to - 1) - profile.activeHours(from) < wait);
        }
    }
}

void TestOfferRhythm::rhythm_ofTooLittle_saysSo_data()
{
    QTest::addColumn<Ticks>("ticks");
    QTest::newRow("no leads") << Ticks();
    QTest::newRow("one lead") << Ticks{at("2026-03-01")};
    QTest::newRow("seven, one a week") << every(7 * day, at("2026-01-01"), at("2026-02-12"));
    QTest::newRow("one busy day") << every(10 * minute, at("2026-02-01"), at("2026-02-02"));
    QTest::newRow("three busy weeks") << every(hour, at("2026-02-01"), at("2026-02-22"));
    QTest::newRow("two busy days far apart") << []() {
        Ticks ticks = every(hour, at("2026-02-01"), at("2026-02-02"));
        const Ticks later = every(hour, at("2026-06-01"), at("2026-06-02"));
        ticks.insert(ticks.end(), later.begin(), later.end());
        return ticks;
    }();
    QTest::newRow("a thousand old leads imported at once")
        << every(3 * 10'000'000, at("2026-02-01"), at("2026-02-01T00:50Z"));
    QTest::newRow("all of 1601") << every(day, at("1601-01-01"), at("1601-12-31"));
    QTest::newRow("all in the future") << every(day, at("2027-01-01"), at("2027-12-31"));
}

void TestOfferRhythm::rhythm_ofTooLittle_saysSo()
{
    QFETCH(Ticks, ticks);
    const OfferRhythm rhythm = rhythmOf(ticks, at("2026-11-21"));
    QVERIFY(rhythm.state == State::TooFewToTell);
    QVERIFY(!rhythm.unusualFrom.isKnown());
    QVERIFY(rhythm.leads <= qint64(ticks.size()));
}

void TestOfferRhythm::rhythm_ofADailyOffer_isDescribed()
{
    Ticks ticks = every(day, at("2025-01-01T12:20Z"), at("2026-06-10T12:20Z"));
    ticks.erase(ticks.begin() + 100, ticks.begin() + 103); // quiet from 10 April on
    const OfferRhythm rhythm = rhythmOf(ticks, at("2026-06-12T00:20Z"));
    QVERIFY(rhythm.state == State::Usual);
    QCOMPARE(rhythm.last.ticks, at("2026-06-10T12:20Z"));
    QCOMPARE(rhythm.leads, qint64(ticks.size()));
    QCOMPARE(rhythm.leadsPerDay, 1.);
    QCOMPARE(rhythm.hoursBetween, 24.);
    QCOMPARE(rhythm.quietHours, 36.);
    QCOMPARE(rhythm.longestQuietHours, 96.);
    QCOMPARE(rhythm.longestQuietSince.ticks, at("2025-04-10T12:00Z"));
    QVERIFY(rhythm.chance > 0 && rhythm.chance < 1);
    QVERIFY(rhythm.yearsBetween > 0 && rhythm.yearsBetween < 1);
}

void TestOfferRhythm::state_turnsAtTheTimeThatWasForetold()
{
    const Ticks ticks = Histories(11).make(1, Histories::steady);
    const OfferRhythm atOnce = rhythmOf(ticks, ticks.back());
    QVERIFY(atOnce.state == State::Usual);
    const qint64 turn = atOnce.unusualFrom.ticks;
    QVERIFY(turn > ticks.back() + 4 * day);
    QVERIFY(turn < ticks.back() + 30 * day);
    QVERIFY(rhythmOf(ticks, turn - 1).state == State::Usual);
    const OfferRhythm then = rhythmOf(ticks, turn);
    QVERIFY(then.state == State::Unusual);
    QVERIFY(then.yearsBetween >= 19);
    QVERIFY(then.chance < 0.001);
    const OfferRhythm later = rhythmOf(ticks, turn + 365 * day);
    QCOMPARE(later.unusualFrom.ticks, turn);
    QVERIFY(later.chance < then.chance);
    QVERIFY(later.yearsBetween > then.yearsBetween);
}

void TestOfferRhythm::rhythm_whenLeadsComeBack_isUsualAgain()
{
    Ticks ticks = Histories(11).make(1, Histories::steady);
    const qint64 back = ticks.back() + 60 * day;
    QVERIFY(rhythmOf(ticks, back).state == State::Unusual);
    ticks.push_back(back);
    QVERIFY(rhythmOf(ticks, back + day).state == State::Usual);
}

void TestOfferRhythm::rhythm_afterAnImportOfOldLeads_isTheSame()
{
    Ticks ticks = Histories(12).make(0.5, Histories::steady);
    const double before = daysUntilUnusual(rhythmOf(ticks, ticks.back()));
    const qint64 import = ticks[ticks.size() - 20] + 3 * hour;
    const Ticks imported = every(minute / 10, import, import + 3 * hour);
    ticks.insert(ticks.end(), imported.begin(), imported.end());
    std::sort(ticks.begin(), ticks.end());
    const double after = daysUntilUnusual(rhythmOf(ticks, ticks.back()));
    QVERIFY2(std::abs(after - before) < 0.2 * before, qPrintable(QStringLiteral("%1 %2").arg(before).arg(after)));
}

void TestOfferRhythm::rhythm_withDoubleClicks_isTheSame()
{
    const Ticks ticks = every(31 * hour, at("2025-01-01T10:05Z"), at("2026-06-01"));
    Ticks doubled;
    for (const qint64 tick : ticks)
        doubled.insert(doubled.end(), {tick - 2 * minute, tick - minute, tick});
    const OfferRhythm single = rhythmOf(ticks, at("2026-06-02"));
    const OfferRhythm triple = rhythmOf(doubled, at("2026-06-02"));
    QCOMPARE(triple.unusualFrom, single.unusualFrom);
    QCOMPARE(triple.chance, single.chance);
    QCOMPARE(triple.hoursBetween, single.hoursBetween);
    QCOMPARE(triple.leads, 3 * single.leads);
}

void TestOfferRhythm::rhythm_afterAnOutage_isNotDeaf()
{
    Ticks ticks = Histories(13).make(1, Histories::steady);
    const double before = daysUntilUnusual(rhythmOf(ticks, ticks.back()));
    const qint64 begin = ticks.back() - 200 * day;
    std::erase_if(ticks, [=](qint64 tick) { return tick > begin && tick < begin + 75 * day; });
    const OfferRhythm rhythm = rhythmOf(ticks, ticks.back());
    QVERIFY(rhythm.longestQuietHours >= 75 * 24);
    QVERIFY2(daysUntilUnusual(rhythm) < 1.3 * before, qPrintable(QString::number(daysUntilUnusual(rhythm))));
}

void TestOfferRhythm::rhythm_ofAnOfferThatSlowsDown_followsIt()
{
    Ticks ticks = every(4 * hour, at("2025-01-01"), at("2025-06-30"));
    const Ticks slow = every(10 * day, at("2025-07-05"), at("2026-02-01"));
    QVERIFY(rhythmOf(ticks, slow.front()).state == State::Unusual);
    int alarms = 0;
    for (const qint64 tick : slow) {
        alarms += rhythmOf(ticks, tick).state == State::Unusual ? 1 : 0;
        ticks.push_back(tick);
    }
    QVERIFY2(alarms >= 1 && alarms <= 4, qPrintable(QString::number(alarms)));
    QVERIFY(rhythmOf(ticks, ticks.back() + 15 * day).state == State::Usual);
}

void TestOfferRhythm::rhythm_ofAWeekendlessOffer_allowsForWeekends()
{
    Histories histories(14);
    const Ticks ticks = histories.make(6, Histories::officeHours);
    const OfferArrivals arrivals(ticks, {ticks.back(), 7});
    const WeekProfile profile({&arrivals, 1});
    const auto until = [&](qint64 stop) {
        const auto end = std::upper_bound(ticks.begin(), ticks.end(), stop);
        return double(rhythmOf(Ticks(ticks.begin(), end), stop, profile).unusualFrom.ticks - stop) / double(day);
    };
    const double fromMonday = until(at("2025-11-03T12:00Z"));
    const double fromFriday = until(at("2025-11-07T16:00Z"));
    QVERIFY2(fromFriday > fromMonday + 0.8, qPrintable(QStringLiteral("%1 %2").arg(fromMonday).arg(fromFriday)));
}

void TestOfferRhythm::simulation_keepsToItsBounds_data()
{
    struct Scenario
    {
        const char *name;
        Bend bend;
        double waits; ///< 9 of 10 stops are noticed within so many mean waits
        double days;  ///< and so many days
    };
    const Scenario scenarios[] = {
        {"steady", Histories::steady, 25, 2},
        {"bursty days", Histories::burstyDays, 50, 20},
        {"bursty weeks", Histories::burstyWeeks, 40, 10},
        {"office hours", Histories::officeHours, 25, 3},
        {"season", Histories::season, 30, 4},
        {"decline", Histories::decline, 120, 4}, // to an eighth of these leads a day
        {"campaigns", Histories::campaigns, 25, 2},
        {"christmas", Histories::christmas, 25, 4},
        {"other holiday", Histories::otherHoliday, 25, 5},
        {"everything", Histories::everything, 40, 15},
    };
    QTest::addColumn<Bend>("bend");
    QTest::addColumn<double>("leadsPerDay");
    QTest::addColumn<double>("daysToNotice");
    std::vector<double> rates{0.1, 1, 10};
    if (wantedOffers() > 0)
        rates = {0.1, 0.3, 1, 3, 10, 50};
    for (const Scenario &each : scenarios) {
        for (const double rate : rates)
            QTest::addRow("%s, %g a day", each.name, rate) << each.bend << rate << each.days + each.waits / rate;
    }
}

/// The target is 0.2 false alarms a year; few offers may exceed it by chance, by two standard deviations.
void TestOfferRhythm::simulation_keepsToItsBounds()
{
    QFETCH(Bend, bend);
    QFETCH(double, leadsPerDay);
    QFETCH(double, daysToNotice);
    const int offers = wantedOffers() > 0 ? wantedOffers() : leadsPerDay < 1 ? 40 : leadsPerDay < 10 ? 10 : 4;
    Histories histories(2026);
    std::vector<Ticks> all;
    std::vector<OfferArrivals> firstYears;
    for (int i = 0; i < offers; ++i) {
        all.push_back(histories.make(leadsPerDay, bend));
        if (i < 10)
            firstYears.emplace_back(all.back(), LeadTime{Histories::begin() + 365 * day, 7});
    }
    const WeekProfile profile(firstYears);
    Outcome outcome;
    for (const Ticks &ticks : all) {
        outcome.count(ticks, profile);
        for (int i = 0; i < 4; ++i)
            outcome.stop(ticks, Histories::begin() + qint64((2 + 2 * histories.even()) * 365 * double(day)), profile);
    }
    outcome.finish(offers);
    qInfo("%.2f false alarms in the first year, %.2f in each later one; a stop noticed after %.1f days, 9 of 10 after "
          "%.1f "
          "(%.0f and %.0f mean waits); %d not",
          outcome.falseAlarmsOfFirstYear, outcome.falseAlarms, ofTen(outcome.daysToNotice, 5),
          ofTen(outcome.daysToNotice, 9), ofTen(outcome.waitsToNotice, 5), ofTen(outcome.waitsToNotice, 9),
          outcome.unnoticed);
    QVERIFY(outcome.falseAlarmsOfFirstYear <= 0.2 + 2 * std::sqrt(0.2 / offers));
    QVERIFY(outcome.falseAlarms <= 0.2 + 2 * std::sqrt(0.2 / (3 * offers)));
    QVERIFY(ofTen(outcome.daysToNotice, 9) < daysToNotice);
    QCOMPARE(outcome.unnoticed, 0);
}

QTEST_APPLESS_MAIN(TestOfferRhythm)
#include "tst_offerrhythm.moc"
