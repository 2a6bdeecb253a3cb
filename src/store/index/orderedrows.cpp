// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/index/orderedrows.h"

#include "store/index/leadorders.h"
#include "store/index/sortedrows.h"
#include "store/index/workstates.h"
#include "store/leadrows.h"
#include "store/storedtext.h"
#include "store/textpattern.h"

#include <algorithm>

namespace leadlight::store {

using core::Result;
using leads::LeadField;
using leads::LeadSort;
using leads::LeadTime;

namespace {

std::vector<RowNumber> numbersOf(const RowSet &rows, RowNumber first)
{
    std::vector<RowNumber> numbers;
    numbers.reserve(rows.count());
    rows.forEach([&](size_t row) { numbers.push_back(first + RowNumber(row)); });
    return numbers;
}

/// Merges rows of the base, sorted, with a few of the delta, sorted alike: finds where each of the few goes.
template <typename Before>
std::vector<RowNumber> merged(const std::vector<RowNumber> &base, const std::vector<RowNumber> &delta, Before before)
{
    if (delta.empty())
        return base;
    std::vector<RowNumber> all;
    all.reserve(base.size() + delta.size());
    auto from = base.begin();
    for (const RowNumber row : delta) {
        // In growing steps from where the one before went.
        qptrdiff step = 1;
        auto to = from;
        while (base.end() - to > step && before(to[step - 1], row)) {
            to += step;
            step *= 2;
        }
        to = std::partition_point(to, base.end() - to > step ? to + step : base.end(),
                                  [&](RowNumber each) { return before(each, row); });
        all.insert(all.end(), from, to);
        all.push_back(row);
        from = to;
    }
    all.insert(all.end(), from, base.end());
    return all;
}

std::vector<RowNumber> byId(const FoundRows &found, bool descending)
{
    const SnapshotRows rows(found.snapshot);
    auto all = merged(numbersOf(found.base, 0), numbersOf(found.delta, rows.baseCount()),
                      [&rows](RowNumber a, RowNumber b) { return rows.id(a) < rows.id(b); });
    if (descending)
        std::reverse(all.begin(), all.end());
    return all;
}

std::vector<RowNumber> byRank(const FoundRows &found, const RowRanks &ranks, bool descending)
{
    const quint32 turned = ranks.lastIsEmpty ? ranks.count - 1 : ranks.count; ///< so many turn round
    const auto place = [&](RowNumber row) {
        const quint32 rank = ranks.of(row);
        return descending && rank < turned ? turned - 1 - rank : rank;
    };
    const auto rows = byId(found, true);
    std::vector<RowNumber> next(size_t(ranks.count) + 1);
    for (const RowNumber row : rows)
        ++next[place(row) + 1];
    for (size_t i = 1; i < next.size(); ++i)
        next[i] += next[i - 1];
    std::vector<RowNumber> sorted(rows.size());
    for (const RowNumber row : rows)
        sorted[next[place(row)]++] = row;
    return sorted;
}

/// Rows of the base out of a ready order.
std::vector<RowNumber> pickInOrder(const LeadOrder &order, const RowSet &rows, bool descending)
{
    const size_t count = rows.count();
    std::vector<RowNumber> picked(count + 1); // one more, so that picking needs no branch
    size_t at = 0;
    const auto pick = [&](size_t from, size_t to) {
        for (; from < to && at < count; ++from) {
            const quint32 row = order.rows[from];
            picked[at] = row;
            at += size_t(rows.contains(row));
        }
    };
    if (!descending) {
        pick(0, order.rows.size());
    } else {
        size_t end = order.known;
        for (size_t word = (order.known + 63) / 64; word-- > 0;) {
            for (quint64 starts = order.runStarts[word]; starts != 0;) {
                const auto bit = size_t(63 - std::countl_zero(starts));
                starts ^= quint64(1) << bit;
                const size_t start = word * 64 + bit;
                if (start >= order.known)
                    continue;
                pick(start, end);
                end = start;
            }
        }
        pick(order.known, order.rows.size());
    }
    picked.resize(count);
    return picked;
}

/// Compares the values of a field, and where they are equal ids.
template <typename Value, typename IsEmpty>
auto comparing(const SnapshotRows &rows, bool descending, Value value, IsEmpty isEmpty)
{
    return [=](RowNumber a, RowNumber b) {
        const auto x = value(a);
        const auto y = value(b);
        if (x == y)
            return rows.id(a) > rows.id(b);
        if (isEmpty(x) || isEmpty(y))
            return isEmpty(y);
        return (x < y) != descending;
    };
}

Result<std::vector<RowNumber>> byReadyOrder(const FoundRows &found, const LeadSort &sort, const std::stop_token &stop)
{
    const auto order = found.snapshot.orders->order(sort.field, stop);
    if (!order)
        return core::failure(order);
    const auto base = pickInOrder(**order, found.base, sort.descending);
    if (found.delta.next(0) == found.delta.size())
        return base;
    // These are too few to keep their orders ready.
    const auto sorted = sortLeads(*found.snapshot.delta.leads, sort.field, stop);
    if (!sorted)
        return core::failure(sorted);
    const SnapshotRows rows(found.snapshot);
    auto delta = pickInOrder({sorted->rows, sorted->runStarts, sorted->known, {}, {}}, found.delta, sort.descending);
    for (RowNumber &row : delta)
        row += rows.baseCount();
    return merged(base, delta, lastingOrder(found.snapshot, sort));
}

RowRanks ranksOfHeadings(const IndexSnapshot &snapshot, LeadField field)
{
    const HeadingValues &values = snapshot.headings->values(field);
    return {[rows = SnapshotRows(snapshot), ofHeadings = values.ofHeadings()](RowNumber row) {
                return ofHeadings[rows.heading(row)];
            },
            quint32(values.count()), true};
}

/// Connectors stand by their folded names. There are few.
RowRanks ranksOfConnectors(const IndexSnapshot &snapshot)
{
    std::vector<std::pair<QByteArray, quint32>> byName;
    for (auto it = snapshot.connectors->begin(); it != snapshot.connectors->end(); ++it)
        byName.emplace_back(toStored(leads::folded(it.value())), it.key());
    std::sort(byName.begin(), byName.end(), [](const auto &a, const auto &b) {
        return std::tuple(a.first.isEmpty(), a) < std::tuple(b.first.isEmpty(), b);
    });
    std::vector<std::pair<quint32, quint32>> ranks; ///< origin and rank
    quint32 rank = 0;
    for (size_t i = 0; i < byName.size(); ++i) {
        if (i > 0 && byName[i].first != byName[i - 1].first)
            ++rank;
        ranks.emplace_back(byName[i].second, rank);
    }
    std::sort(ranks.begin(), ranks.end());
    const bool lastIsEmpty = !byName.empty() && byName.back().first.isEmpty();
    return {[rows = SnapshotRows(snapshot), ranks](RowNumber row) {
                const quint32 origin = rows.value(&LeadSegment::Columns::origins, row);
                const auto found = std::lower_bound(ranks.begin(), ranks.end(), std::pair(origin, 0U));
                return found == ranks.end() ? 0U : found->second;
            },
            rank + 1, lastIsEmpty};
}

RowRanks ranksOfWork(const IndexSnapshot &snapshot, LeadField field)
{
    auto ranks = snapshot.work->ranks(field);
    return {[rows = SnapshotRows(snapshot), &snapshot, ofStates = std::move(ranks.ofStates)](RowNumber row) {
                return ofStates[row < rows.baseCount() ? snapshot.base.workOf(row)
                                                       : snapshot.delta.workOf(row - rows.baseCount())];
            },
            ranks.count, ranks.lastIsEmpty};
}

RowRanks ranksOfFlag(const IndexSnapshot &snapshot, quint8 flag)
{
    const auto rankOf = [rows = SnapshotRows(snapshot), flag, &snapshot](RowNumber row) -> quint32 {
        const quint8 flags =
            row < rows.baseCount() ? (*snapshot.base.flags)[row] : (*snapshot.delta.flags)[row - rows.baseCount()];
        return flags & flag ? 1 : 0;
    };
    return {rankOf, 2, false};
}

RowOrder orderByText(const IndexSnapshot &snapshot, int position, bool descending)
{
    const SnapshotRows rows(snapshot);
    const auto text = [rows, &snapshot, position](RowNumber row) {
        const bool isBase = row < rows.baseCount();
        const LeadSegment &leads = isBase ? *snapshot.base.leads : *snapshot.delta.leads;
        return fieldAt(leads.text(isBase ? row : row - rows.baseCount()), position);
    };
    return comparing(rows, descending, text, [](std::string_view each) { return each.empty(); });
}

RowOrder orderByTime(const IndexSnapshot &snapshot, LeadField field, bool descending)
{
    const SnapshotRows rows(snapshot);
    const auto column =
        field == LeadField::ReceivedAt ? &LeadSegment::Columns::received : &LeadSegment::Columns::created;
    const auto time = [rows, column](RowNumber row) { return rows.value(column, row); };
    return comparing(rows, descending, time, [](qint64 each) { return each == LeadTime::unknown; });
}

} // namespace

bool isLastingOrder(LeadField field)
{
    return LeadOrders::has(field) || IndexHeadings::has(field) || field == LeadField::Id;
}

RowOrder lastingOrder(const IndexSnapshot &snapshot, const LeadSort &sort)
{
    const SnapshotRows rows(snapshot);
    if (const auto position = searchPosition(sort.field))
        return orderByText(snapshot, *position, sort.descending);
    if (LeadOrders::has(sort.field))
        return orderByTime(snapshot, sort.field, sort.descending);
    if (IndexHeadings::has(sort.field)) {
        const HeadingValues &values = snapshot.headings->values(sort.field);
        const auto rank = [rows, ofHeadings = values.ofHeadings()](RowNumber row) {
            return ofHeadings[rows.heading(row)];
        };
        return comparing(rows, sort.descending, rank, [empty = values.empty()](quint32 each) { return each == empty; });
    }
    return [rows, descending = sort.descending](RowNumber a, RowNumber b) {
        return descending ? rows.id(a) > rows.id(b) : rows.id(a) < rows.id(b);
    };
}

Result<std::vector<RowNumber>> orderedRows(const FoundRows &found, const LeadSort &sort,
                                           const std::function<Result<RowRanks>()> &ranksOfOrigin,
                                           const std::stop_token &stop)
{
    if (LeadOrders::has(sort.field))
        return byReadyOrder(found, sort, stop);
    if (WorkStates::has(sort.field))
        return byRank(found, ranksOfWork(found.snapshot, sort.field), sort.descending);
    if (IndexHeadings::has(sort.field))
        return byRank(found, ranksOfHeadings(found.snapshot, sort.field), sort.descending);
    const auto byFlag = [&](qint64 flag) {
        return byRank(found, ranksOfFlag(found.snapshot, quint8(flag)), sort.descending);
    };
    switch (sort.field) {
    case LeadField::Connector:
        return byRank(found, ranksOfConnectors(found.snapshot), sort.descending);
    case LeadField::IsTest:
        return byFlag(testFlag);
    case LeadField::DoNotContact:
        return byFlag(doNotContactFlag);
    case LeadField::PiiWithheld:
        return byFlag(withheldFlag);
    case LeadField::Problems:
        return byFlag(problemsFlag);
    case LeadField::Origin: {
        const auto ranks = ranksOfOrigin();
        if (!ranks)
            return core::failure(ranks);
        return byRank(found, *ranks, sort.descending);
    }
    default:
        return byId(found, sort.descending);
    }
}

} // namespace leadlight::store
