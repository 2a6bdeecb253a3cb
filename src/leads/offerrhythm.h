// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/leadtime.h"

#include <array>
#include <span>
#include <vector>

namespace leadlight::leads {

/// When leads of one offer came, as the hours (whole UTC hours since 1970) in which at least one did, ascending. So a
/// person who clicks three times in a minute is one arrival, and so are a thousand old leads stamped with the hour in
/// which they were imported. Takes the times in any order and leaves out those that cannot be true: before 2010, when
/// there was no marketplace, and after `now`. Test leads are the caller's to leave out. A value; any thread.
class OfferArrivals
{
public:
    OfferArrivals() = default;
    /// `ticks` and `now` as in LeadTime.
    OfferArrivals(std::span<const qint64> ticks, LeadTime now);

    [[nodiscard]] const std::vector<qint64> &hours() const { return m_hours; }
    /// Unknown when there is none.
    [[nodiscard]] LeadTime last() const { return m_last; }
    /// Leads whose time can be true, each counted.
    [[nodiscard]] qint64 leads() const { return m_leads; }
    /// Of them those of the 365 days up to the last.
    [[nodiscard]] qint64 leadsOfLastYear() const { return m_leadsOfLastYear; }

private:
    void collect(std::span<const qint64> ticks, qint64 first, qint64 last);

    std::vector<qint64> m_hours;
    LeadTime m_last;
    qint64 m_leads = 0;
    qint64 m_leadsOfLastYear = 0;
};

/// A clock that runs slower when leads are rarer: how much each hour of the week counts, 1 on average. Made of all
/// offers of a publisher, for one alone seldom has leads enough; weekday and hour of the day are estimated apart and
/// multiplied, and with few leads all stay near 1. The days from 21 December to 3 January run at a fifth, whatever the
/// leads say, for a fortnight a year is too rare to learn. All in UTC: a change of zone changes nothing. A value; any
/// thread.
class WeekProfile
{
public:
    /// All hours of the week count the same.
    WeekProfile();
    explicit WeekProfile(std::span<const OfferArrivals> offers);

    /// Hours on this clock from the beginning of 2010 to the beginning of an hour since 1970.
    [[nodiscard]] double activeHours(qint64 hour) const;
    /// The first hour that begins at least so many active hours after `hour` does.
    [[nodiscard]] qint64 hourAfter(qint64 hour, double activeHours) const;

private:
    void setWeights(const std::array<double, 7> &days, const std::array<double, 24> &hours);
    [[nodiscard]] double weekHours(qint64 hour) const;

    static constexpr std::size_t christmases = 141; ///< of 2009 to 2149

    std::array<double, 169> m_week{}; ///< active hours before each hour of the week; weeks begin on Thursday
    std::array<qint64, christmases> m_christmas{}; ///< the first hour of 21 December
    std::array<double, christmases + 1> m_saved{}; ///< active hours that the Christmases before each took away
};

/// How often leads of one offer come and from when on its quiet is unusual: the silence alarm. Numbers only; the words
/// are the window's.
///
/// **The model.** Quiet is the time between two arrivals, measured on the clock of WeekProfile; of the last year, or as
/// far back as 60 arrivals reach, three years at most. The *usual wait* is what somebody who starts to watch at any
/// moment waits on average: the sum of the squares of the quiets over twice their sum. With leads that come evenly by
/// chance that is just the mean quiet, but a campaign's hundred leads in a week hardly lower it, because they fill
/// little time: that is what makes it fit for leads that come in bursts. The sum of the quiets over the usual wait says
/// how many quiets this knowledge is worth (n). A quiet longer than x is then as likely as
///
///     (1 + x / (n * usual wait)) ^ -n
///
/// the exponential law of chance arrivals, widened for how few were seen. A quiet is unusual when all of these are
/// exceeded:
///  - the length that is to be expected once in 20 years by the law above, with the quiets of the whole time;
///  - the same with the newest 12 alone, so that an offer which declines or leaves its season sets its own pace;
///  - one and a half times the longest quiet of that time, more in the first year, when little has been seen;
///  - a day.
/// A quiet of the past longer than a week and than twice what the others make unusual was an outage, not the offer's
/// rhythm; up to two are left out, so that the alarm does not grow deaf. There is no judgement on fewer than eight
/// quiets, worth fewer than eight, or of less than four weeks in all.
///
/// **How good it is**, by tst_offerrhythm's simulation of 150 offers for each kind of history and 0.1 to 50 leads a
/// day. False alarms per offer and year, the worst of these rates: steady 0.01, office hours 0.02, Christmas 0.02,
/// campaigns 0.03, bursty days 0.03, seasons 0.04, all of these together 0.04, a holiday week that is not known here
/// 0.08, bursty weeks 0.13, halving every year 0.16; in an offer's first year at most 0.17. A stop of a steady offer is
/// noticed after 8 to 16 mean times between leads, though not within a day; of one with bursts or campaigns later, for
/// so it was quiet before: of all together at 1 lead a day after 3 weeks (9 of 10 within 6).
struct OfferRhythm
{
    enum class State { TooFewToTell, Usual, Unusual };

    State state = State::TooFewToTell;
    LeadTime last;                ///< unknown: no leads
    qint64 leads = 0;             ///< all that were counted
    double leadsPerDay = 0;       ///< in the last year of leads
    double hoursBetween = 0;      ///< between arrivals, the mean of the time looked at: "about every 2 days"
    double quietHours = 0;        ///< since the last lead
    double longestQuietHours = 0; ///< between two leads, of all time, outages too
    LeadTime longestQuietSince;   ///< the hour of the lead before it
    LeadTime unusualFrom;         ///< does not move until the next lead comes; unknown when too few
    double chance = 1;            ///< that a quiet grows as long as the present one, 0 to 1
    double yearsBetween = 0;      ///< a quiet like the present one is to be expected once in so many years

    [[nodiscard]] static OfferRhythm of(const OfferArrivals &arrivals, const WeekProfile &profile, LeadTime now);
};

} // namespace leadlight::leads
