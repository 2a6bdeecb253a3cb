// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/index/termmatches.h"
#include "store/index/workstates.h"
#include "store/indexquestion.h"
#include "store/insight.h"
#include "store/insightrows.h"
#include "store/leadrows.h"
#include "store/leadstore_p.h"

#include <algorithm>

namespace leadlight::store {

using core::Result;

namespace {

struct AnswerCounts
{
    std::vector<qint64> waits; ///< ticks; of the answered ones
    qint64 waiting = 0;
    qint64 unanswered = 0;
};

/// Counts what a filter lets through in one part of a snapshot.
Result<> countAnswers(const IndexSnapshot &snapshot, const IndexPart &part, const RowSet &rows, const LeadDays &days,
                      OfSlices<AnswerCounts> &counts, const std::stop_token &stop)
{
    const qint64 now = leads::LeadTime::fromDateTime(QDateTime::currentDateTimeUtc()).ticks;
    const auto &columns = part.leads->columns();
    return countRows(rows, counts, stop, [&](AnswerCounts &own, size_t row) {
        const qint64 time = timeOfRow(columns, row);
        if (!days.contain(time) || ((*part.flags)[row] & (testFlag | doNotContactFlag)))
            return;
        const WorkState &state = (*snapshot.work)[part.workOf(row)];
        if (state.answered != leads::LeadTime::unknown)
            // A clock that was wrong does not make an answer come before its question.
            own.waits.push_back(std::max<qint64>(state.answered - time, 0));
        else if (leads::LeadStatus(state.status) != leads::LeadStatus::New || time >= now + leads::answerDueTicks)
            return; // answered nobody knows when, or dated wrongly
        else if (time >= now - leads::answerDueTicks)
            ++own.waiting;
        else
            ++own.unanswered;
    });
}

/// Of at least one; of an even number the mean of the two in the middle.
qint64 medianOf(std::vector<qint64> &ticks)
{
    const auto middle = ticks.begin() + ptrdiff_t(ticks.size() / 2);
    std::nth_element(ticks.begin(), middle, ticks.end());
    if (ticks.size() % 2 == 1)
        return *middle;
    const qint64 below = *std::max_element(ticks.begin(), middle);
    return below + (*middle - below) / 2;
}

AnswerTimes summary(OfSlices<AnswerCounts> &counts)
{
    AnswerTimes times;
    times.perHour.resize(size_t(leads::answerDueTicks / ticksOfHour));
    std::vector<qint64> waits;
    for (AnswerCounts &each : counts) {
        times.waiting += each.waiting;
        times.unanswered += each.unanswered;
        waits.insert(waits.end(), each.waits.begin(), each.waits.end());
        each.waits = {};
    }
    for (const qint64 wait : waits) {
        if (wait > leads::answerDueTicks) {
            ++times.answeredLate;
            continue;
        }
        ++times.answeredInTime;
        ++times.perHour[std::min(size_t(wait / ticksOfHour), times.perHour.size() - 1)];
    }
    if (!waits.empty())
        times.medianTicks = medianOf(waits);
    return times;
}

} // namespace

Result<AnswerTimes> LeadStore::answerTimes(const leads::LeadFilter &filter, const QDate &first, const QDate &last,
                                           const QTimeZone &zone, std::stop_token stop)
{
    return onIndex(*d->connection, *d->index, stop, [&](const IndexSnapshot &snapshot) -> Result<AnswerTimes> {
        const LeadDays days(first, last, zone);
        OfSlices<AnswerCounts> counts;
        for (const IndexPart *part : snapshot.parts()) {
            const auto rows = snapshot.terms->matching(snapshot, *part, filter, stop);
            if (!rows)
                return core::failure(rows);
            if (const auto done = countAnswers(snapshot, *part, *rows, days, counts, stop); !done)
                return core::failure(done);
        }
        return summary(counts);
    });
}

} // namespace leadlight::store
