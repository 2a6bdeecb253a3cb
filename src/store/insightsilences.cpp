// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/indexquestion.h"
#include "store/insight.h"
#include "store/insightrows.h"
#include "store/leadrows.h"
#include "store/leadstore_p.h"

#include <algorithm>
#include <tuple>

namespace leadlight::store {

using core::Result;
using leads::LeadField;
using leads::LeadTime;
using leads::OfferArrivals;
using leads::OfferRhythm;

namespace {

/// When leads of each offer came, offer by offer.
struct OfferTimes
{
    std::vector<size_t> ends; ///< by number of the offer: one past its last
    std::vector<qint64> ticks;

    [[nodiscard]] std::span<const qint64> of(size_t offer) const
    {
        const size_t from = offer == 0 ? 0 : ends[offer - 1];
        return std::span(ticks).subspan(from, ends[offer] - from);
    }
};

/// Calls @p each with the number of the offer and the time of every lead that is there and no test.
template <typename Each> void forEachArrival(const IndexSnapshot &snapshot, Each each)
{
    const auto ofHeadings = snapshot.headings->values(LeadField::Offer).ofHeadings();
    for (const IndexPart *part : snapshot.parts()) {
        const auto &columns = part->leads->columns();
        for (size_t row = 0; row < part->count(); ++row) {
            if (!((*part->flags)[row] & (goneFlag | testFlag)))
                each(ofHeadings[columns.headings[row]], timeOfRow(columns, row));
        }
    }
}

OfferTimes timesOf(const IndexSnapshot &snapshot)
{
    OfferTimes times;
    std::vector<size_t> next(snapshot.headings->values(LeadField::Offer).count() + 1);
    forEachArrival(snapshot, [&](quint32 offer, qint64) { ++next[offer + 1]; });
    for (size_t offer = 1; offer < next.size(); ++offer)
        next[offer] += next[offer - 1];
    times.ticks.resize(next.back());
    forEachArrival(snapshot, [&](quint32 offer, qint64 tick) { times.ticks[next[offer]++] = tick; });
    next.pop_back();
    times.ends = std::move(next);
    return times;
}

/// How far into its silence an offer is: 1 is where it becomes unusual.
double silenceOf(const OfferRhythm &rhythm)
{
    if (rhythm.state == OfferRhythm::State::TooFewToTell)
        return 0;
    return rhythm.quietHours * double(ticksOfHour) / double(rhythm.unusualFrom.ticks - rhythm.last.ticks);
}

/// Judges offers; those with the most arrivals where there are too many of them.
class SilenceCheck
{
public:
    SilenceCheck(const IndexSnapshot &snapshot, LeadTime now, const std::stop_token &stop)
        : m_snapshot(snapshot)
        , m_now(now)
        , m_stop(stop)
    {
    }

    Result<std::vector<OfferSilence>> silences()
    {
        if (const auto done = collect(); !done)
            return core::failure(done);
        const leads::WeekProfile profile(m_arrivals);
        const std::vector<size_t> offers = offersToJudge();
        std::vector<OfferRhythm> rhythms(offers.size());
        const auto done = inParallel(offers.size(), m_stop, [&](size_t i) {
            rhythms[i] = OfferRhythm::of(m_arrivals[offers[i]], profile, m_now);
        });
        if (!done)
            return core::failure(done);
        return sorted(offers, rhythms);
    }

private:
    Result<> collect()
    {
        const OfferTimes times = timesOf(m_snapshot);
        // The last offer is the empty one: leads without an offer.
        m_arrivals.resize(m_snapshot.headings->values(LeadField::Offer).empty());
        constexpr size_t offersAtOnce = 64;
        return inParallel((m_arrivals.size() + offersAtOnce - 1) / offersAtOnce, m_stop, [&](size_t chunk) {
            const size_t end = std::min(m_arrivals.size(), (chunk + 1) * offersAtOnce);
            for (size_t offer = chunk * offersAtOnce; offer < end; ++offer)
                m_arrivals[offer] = OfferArrivals(times.of(offer), m_now);
        });
    }

    [[nodiscard]] std::vector<size_t> offersToJudge() const
    {
        std::vector<size_t> offers;
        for (size_t offer = 0; offer < m_arrivals.size(); ++offer) {
            if (m_arrivals[offer].leads() > 0)
                offers.push_back(offer);
        }
        const auto end = offers.begin() + ptrdiff_t(std::min(offers.size(), OfferSilence::most));
        std::nth_element(offers.begin(), end, offers.end(), [this](size_t a, size_t b) {
            const size_t ofA = m_arrivals[a].hours().size();
            const size_t ofB = m_arrivals[b].hours().size();
            return ofA != ofB ? ofA > ofB : a < b;
        });
        offers.erase(end, offers.end());
        return offers;
    }

    [[nodiscard]] std::vector<OfferSilence> sorted(const std::vector<size_t> &offers,
                                                   const std::vector<OfferRhythm> &rhythms) const
    {
        const auto place = [&](size_t i) {
            return std::tuple(rhythms[i].state, silenceOf(rhythms[i]), rhythms[i].leads);
        };
        std::vector<size_t> order(offers.size());
        for (size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        std::sort(order.begin(), order.end(), [&](size_t a, size_t b) {
            return place(a) != place(b) ? place(a) > place(b) : offers[a] < offers[b];
        });
        std::vector<OfferSilence> silences;
        for (const size_t i : order) {
            const auto offer = quint32(offers[i]);
            silences.push_back({m_snapshot.headings->values(LeadField::Offer).text(offer),
                                m_snapshot.headings->titleOf(offer), rhythms[i].leads, rhythms[i]});
        }
        return silences;
    }

    const IndexSnapshot &m_snapshot;
    const LeadTime m_now;
    const std::stop_token &m_stop;
    std::vector<OfferArrivals> m_arrivals; ///< by number of the offer
};

} // namespace

Result<std::vector<OfferSilence>> LeadStore::silences(leads::LeadTime now, std::stop_token stop)
{
    return onIndex(*d->connection, *d->index, stop,
                   [&](const IndexSnapshot &snapshot) { return SilenceCheck(snapshot, now, stop).silences(); });
}

} // namespace leadlight::store
