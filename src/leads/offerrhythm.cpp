// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/offerrhythm.h"

#include <QDate>

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>

namespace leadlight::leads {

namespace {

constexpr qint64 ticksOfHour = 36'000'000'000;
constexpr qint64 hoursOfWeek = 168;
constexpr qint64 hoursOfYear = 365 * 24;

constexpr qint64 firstHour = 350'640; ///< 2010-01-01T00:00Z

constexpr double leastWeight = 0.05;  ///< of an hour in which leads never come
constexpr double profileCaution = 10; ///< arrivals that each weekday and hour is given beforehand
constexpr double christmasPace = 0.2;
constexpr qint64 christmasHours = 14 * 24;

constexpr double yearsToExpect = 20;
constexpr qint64 leastHoursLookedAt = hoursOfYear;
constexpr qint64 mostHoursLookedAt = 3 * hoursOfYear;
constexpr std::size_t leastQuiets = 8;
constexpr std::size_t enoughQuiets = 60;
constexpr std::size_t newestQuiets = 12;
constexpr double leastHistory = 4 * hoursOfWeek;
constexpr double overLongest = 1.5;
constexpr double weeksOfCaution = 6; ///< after so many weeks the factor above is still doubled
constexpr qint64 leastQuiet = 24 * ticksOfHour;
constexpr double leastOutage = 7 * 24;
constexpr double outageFactor = 2;
constexpr int mostOutages = 2;

LeadTime timeOf(qint64 hour)
{
    return {hour * ticksOfHour, 0};
}

double sumOf(std::span<const double> quiets)
{
    return std::accumulate(quiets.begin(), quiets.end(), 0.);
}

/// The law of the quiets, fitted to some of them.
struct Law
{
    double usualWait = 0; ///< active hours
    double worth = 0;     ///< quiets

    explicit Law(std::span<const double> quiets)
    {
        const double squares = std::inner_product(quiets.begin(), quiets.end(), quiets.begin(), 0.);
        usualWait = squares / (2 * sumOf(quiets));
        worth = sumOf(quiets) / usualWait;
    }

    [[nodiscard]] double quietsOfYear() const { return double(hoursOfYear) / usualWait; }
    [[nodiscard]] double chance(double quiet) const { return std::pow(1 + quiet / (worth * usualWait), -worth); }
    [[nodiscard]] double yearsBetween(double quiet) const { return 1 / (quietsOfYear() * chance(quiet)); }
    /// The quiet to be expected once in yearsToExpect: yearsBetween() turned round.
    [[nodiscard]] double rareQuiet() const
    {
        return worth * usualWait * (std::pow(yearsToExpect * quietsOfYear(), 1 / worth) - 1);
    }
};

std::span<const double> newest(std::span<const double> quiets)
{
    return quiets.first(std::min(quiets.size(), newestQuiets));
}

/// The law that expects the longer quiets.
Law patientLaw(std::span<const double> quiets)
{
    const Law all(quiets);
    const Law recent(newest(quiets));
    return recent.rareQuiet() > all.rareQuiet() ? recent : all;
}

/// From how many active hours on a quiet is unusual; `quiets` newest first.
double unusualQuiet(std::span<const double> quiets)
{
    const double weeks = std::min(sumOf(quiets), double(hoursOfYear)) / double(hoursOfWeek);
    const double longest = *std::max_element(quiets.begin(), quiets.end());
    return std::max(patientLaw(quiets).rareQuiet(), overLongest * (1 + weeksOfCaution / weeks) * longest);
}

bool isEnough(std::span<const double> quiets)
{
    return quiets.size() >= leastQuiets && Law(quiets).worth >= double(leastQuiets) && sumOf(quiets) >= leastHistory;
}

void leaveOutOutages(std::vector<double> *quiets)
{
    for (int found = 0; found < mostOutages && !quiets->empty(); ++found) {
        std::vector<double> others = *quiets;
        const auto longest = std::max_element(others.begin(), others.end());
        const double length = *longest;
        others.erase(longest);
        if (length <= leastOutage || !isEnough(others) || length <= outageFactor * unusualQuiet(others))
            return;
        *quiets = std::move(others);
    }
}

/// The active hours between the arrivals that are looked at, newest first, and the hour of the first of these.
std::vector<double> quietsOf(const std::vector<qint64> &hours, const WeekProfile &profile, qint64 *since)
{
    std::vector<double> quiets;
    double later = profile.activeHours(hours.back());
    for (std::size_t i = hours.size() - 1; i > 0; --i) {
        const bool reachesFar = quiets.size() >= enoughQuiets && hours.back() - hours[i] >= leastHoursLookedAt;
        const bool isOld = quiets.size() >= leastQuiets && hours.back() - hours[i - 1] > mostHoursLookedAt;
        if (reachesFar || isOld)
            break;
        const double earlier = profile.activeHours(hours[i - 1]);
        quiets.push_back(later - earlier);
        later = earlier;
        *since = hours[i - 1];
    }
    return quiets;
}

void describe(const OfferArrivals &arrivals, LeadTime now, OfferRhythm *rhythm)
{
    const std::vector<qint64> &hours = arrivals.hours();
    rhythm->last = arrivals.last();
    rhythm->leads = arrivals.leads();
    rhythm->quietHours = double(now.ticks - rhythm->last.ticks) / double(ticksOfHour);
    const qint64 history = hours.back() - hours.front();
    const double days = double(std::clamp<qint64>(history, 24, hoursOfYear)) / 24;
    rhythm->leadsPerDay = double(arrivals.leadsOfLastYear()) / days;
    for (std::size_t i = 1; i < hours.size(); ++i) {
        const double quiet = double(hours[i] - hours[i - 1]);
        if (quiet > rhythm->longestQuietHours) {
            rhythm->longestQuietHours = quiet;
            rhythm->longestQuietSince = timeOf(hours[i - 1]);
        }
    }
}

} // namespace

OfferArrivals::OfferArrivals(std::span<const qint64> ticks, LeadTime now)
{
    qint64 first = now.ticks;
    qint64 last = LeadTime::unknown;
    for (const qint64 tick : ticks) {
        if (tick < firstHour * ticksOfHour || tick > now.ticks)
            continue;
        first = std::min(first, tick);
        last = std::max(last, tick);
        ++m_leads;
    }
    if (m_leads > 0)
        collect(ticks, first, last);
}

/// A bit for each hour sorts and collapses at once.
void OfferArrivals::collect(std::span<const qint64> ticks, qint64 first, qint64 last)
{
    const qint64 begin = first / ticksOfHour;
    const qint64 yearBefore = last - hoursOfYear * ticksOfHour;
    std::vector<quint64> bits(std::size_t(last / ticksOfHour - begin) / 64 + 1);
    for (const qint64 tick : ticks) {
        if (tick < first || tick > last)
            continue;
        const auto hour = std::size_t(tick / ticksOfHour - begin);
        bits[hour / 64] |= quint64(1) << (hour % 64);
        m_leadsOfLastYear += tick > yearBefore ? 1 : 0;
    }
    std::size_t count = 0;
    for (const quint64 word : bits)
        count += std::size_t(std::popcount(word));
    m_hours.reserve(count);
    for (std::size_t i = 0; i < bits.size(); ++i) {
        for (quint64 word = bits[i]; word != 0; word &= word - 1)
            m_hours.push_back(begin + qint64(i * 64) + std::countr_zero(word));
    }
    m_last = {last, LeadTime().digits};
}

WeekProfile::WeekProfile()
    : WeekProfile(std::span<const OfferArrivals>())
{
}

WeekProfile::WeekProfile(std::span<const OfferArrivals> offers)
{
    std::array<double, 7> days;
    std::array<double, 24> hours;
    days.fill(profileCaution);
    hours.fill(profileCaution);
    for (const OfferArrivals &offer : offers) {
        for (const qint64 hour : offer.hours()) {
            ++days[std::size_t(hour / 24 % 7)];
            ++hours[std::size_t(hour % 24)];
        }
    }
    setWeights(days, hours);
}

void WeekProfile::setWeights(const std::array<double, 7> &days, const std::array<double, 24> &hours)
{
    double ofDays = 0;
    for (const double day : days)
        ofDays += day;
    double ofHours = 0;
    for (const double hour : hours)
        ofHours += hour;
    for (std::size_t i = 0; i < hoursOfWeek; ++i) {
        const double weight = days[i / 24] / (ofDays / 7) * (hours[i % 24] / (ofHours / 24));
        m_week[i + 1] = m_week[i] + std::max(weight, leastWeight);
    }
    const double scale = double(hoursOfWeek) / m_week.back();
    for (double &sum : m_week)
        sum *= scale;
    for (std::size_t i = 0; i < christmases; ++i) {
        const QDate day(2009 + int(i), 12, 21);
        m_christmas[i] = QDate(1970, 1, 1).daysTo(day) * 24;
        const double whole = weekHours(m_christmas[i] + christmasHours) - weekHours(m_christmas[i]);
        m_saved[i + 1] = m_saved[i] + (1 - christmasPace) * whole;
    }
}

/// Since 2010, Christmas like any other time.
double WeekProfile::weekHours(qint64 hour) const
{
    const auto week = [this](qint64 at) {
        return double(at / hoursOfWeek * hoursOfWeek) + m_week[std::size_t(at % hoursOfWeek)];
    };
    return week(hour) - week(firstHour);
}

double WeekProfile::activeHours(qint64 hour) const
{
    // A 21 December is never more than a day away from where years of 365.25 days put it.
    const qint64 guess = std::clamp<qint64>((hour - m_christmas.front()) / 8766, 0, qint64(christmases) - 1);
    auto i = std::size_t(guess);
    while (i > 0 && hour < m_christmas[i])
        --i;
    while (i + 1 < christmases && hour >= m_christmas[i + 1])
        ++i;
    const qint64 begin = m_christmas[i];
    const qint64 end = std::clamp(hour, begin, begin + christmasHours);
    return weekHours(hour) - m_saved[i] - (1 - christmasPace) * (weekHours(end) - weekHours(begin));
}

qint64 WeekProfile::hourAfter(qint64 hour, double activeHours) const
{
    const double aim = this->activeHours(hour) + activeHours;
    qint64 step = hoursOfWeek;
    while (this->activeHours(hour + step) < aim)
        step *= 2;
    qint64 low = hour;
    qint64 high = hour + step;
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        if (this->activeHours(middle) < aim)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

OfferRhythm OfferRhythm::of(const OfferArrivals &arrivals, const WeekProfile &profile, LeadTime now)
{
    OfferRhythm rhythm;
    const std::vector<qint64> &hours = arrivals.hours();
    if (hours.empty() || now.ticks < arrivals.last().ticks)
        return rhythm;
    describe(arrivals, now, &rhythm);
    qint64 since = hours.back();
    std::vector<double> quiets = quietsOf(hours, profile, &since);
    if (quiets.empty())
        return rhythm;
    rhythm.hoursBetween = double(hours.back() - since) / double(quiets.size());
    leaveOutOutages(&quiets);
    if (!isEnough(quiets))
        return rhythm;

    const qint64 unusual = profile.hourAfter(hours.back(), unusualQuiet(quiets));
    rhythm.unusualFrom = {std::max(unusual * ticksOfHour, rhythm.last.ticks + leastQuiet), 0};
    rhythm.state = now.ticks >= rhythm.unusualFrom.ticks ? State::Unusual : State::Usual;
    const Law law = patientLaw(quiets);
    const double quiet = profile.activeHours(now.ticks / ticksOfHour) - profile.activeHours(hours.back());
    rhythm.chance = law.chance(quiet);
    rhythm.yearsBetween = law.yearsBetween(quiet);
    return rhythm;
}

} // namespace leadlight::leads
