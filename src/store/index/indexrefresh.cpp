// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/index/indexrefresh.h"

#include "store/connection.h"
#include "store/index/leadlayouts.h"
#include "store/index/leadorders.h"
#include "store/index/termmatches.h"
#include "store/leadrows.h"

#include <algorithm>
#include <limits>

namespace leadlight::store {

using core::Result;

namespace {

using Flags = std::vector<quint8>;

constexpr auto vanishedBit = quint8(vanishedFlag);
constexpr auto seenBit = quint8(seenFlag);
constexpr auto goneBit = quint8(goneFlag);

/// Leads that were read just now.
struct FreshLeads
{
    std::shared_ptr<const LeadSegment> leads;
    Flags flags;
};

Result<FreshLeads> readFresh(Connection &connection, qint64 changes, const IndexHeadings &headings)
{
    auto rows = IndexLeads::since(connection, changes, headings);
    if (!rows)
        return core::failure(rows);
    LeadSegmentBuilder builder;
    FreshLeads fresh;
    while (true) {
        const auto lead = rows->next();
        if (!lead)
            return core::failure(lead);
        if (!*lead)
            break;
        builder.add((*lead)->row);
        fresh.flags.push_back((*lead)->flags);
    }
    fresh.leads = builder.build();
    return fresh;
}

bool isSameLead(const LeadSegment &a, size_t rowOfA, const LeadSegment &b, size_t rowOfB)
{
    const auto &ofA = a.columns();
    const auto &ofB = b.columns();
    return ofA.received[rowOfA] == ofB.received[rowOfB] && ofA.created[rowOfA] == ofB.created[rowOfB] &&
           ofA.headings[rowOfA] == ofB.headings[rowOfB] && ofA.origins[rowOfA] == ofB.origins[rowOfB] &&
           a.country(ofA.countries[rowOfA]) == b.country(ofB.countries[rowOfB]) && a.text(rowOfA) == b.text(rowOfB);
}

/// A column that is copied when the first of its values changes.
template <typename Value> class ChangingColumn
{
public:
    using Column = std::vector<Value>;
    explicit ChangingColumn(std::shared_ptr<const Column> column)
        : m_column(std::move(column))
    {
    }
    [[nodiscard]] Value operator[](size_t row) const { return (*m_column)[row]; }
    void set(size_t row, Value value)
    {
        if ((*m_column)[row] == value)
            return;
        if (!m_own)
            m_column = m_own = std::make_shared<Column>(*m_column);
        (*m_own)[row] = value;
    }
    [[nodiscard]] std::shared_ptr<const Column> take() { return std::move(m_column); }

private:
    std::shared_ptr<const Column> m_column;
    std::shared_ptr<Column> m_own;
};

using ChangingFlags = ChangingColumn<quint8>;

/// A delta on its way from one moment to the next.
class DeltaMerge
{
public:
    DeltaMerge(const IndexPart &old, std::shared_ptr<LeadSegmentBuilder> builder)
        : m_old(old)
        , m_builder(std::move(builder))
        , m_flags(*old.flags)
    {
    }
    /// Takes a lead in, in ascending order of id, in place of its older version.
    void put(const LeadSegmentBuilder::Row &row, quint8 flags)
    {
        const auto ids = m_old.leads->columns().ids;
        const bool isBehindAll = ids.empty() || row.id > ids.back();
        if (!m_isNew && !isBehindAll) {
            // Something changes in the middle: all of it is put together anew.
            m_builder = std::make_shared<LeadSegmentBuilder>();
            m_flags.clear();
            m_isNew = true;
        }
        if (m_isNew)
            copyUpTo(row.id);
        m_builder->add(row);
        m_flags.push_back(flags);
    }
    [[nodiscard]] IndexPart finish(std::shared_ptr<LeadSegmentBuilder> &builder)
    {
        if (m_isNew)
            copyUpTo(std::numeric_limits<qint64>::max());
        builder = m_builder;
        return {m_builder->build(), std::make_shared<const Flags>(std::move(m_flags)), m_old.work};
    }

private:
    /// Leads before this id; the one with it is left out.
    void copyUpTo(qint64 id)
    {
        const auto ids = m_old.leads->columns().ids;
        for (; m_copied < ids.size() && ids[m_copied] < id; ++m_copied) {
            m_builder->add(LeadSegmentBuilder::row(*m_old.leads, m_copied));
            m_flags.push_back((*m_old.flags)[m_copied]);
        }
        if (m_copied < ids.size() && ids[m_copied] == id)
            ++m_copied;
    }
    const IndexPart &m_old;
    std::shared_ptr<LeadSegmentBuilder> m_builder;
    Flags m_flags;
    bool m_isNew = false;
    size_t m_copied = 0;
};

/// The leads of @p fresh taken into the parts of @p next, which are those of @p old so far.
void takeIn(const FreshLeads &fresh, const IndexSnapshot &old, IndexSnapshot &next,
            std::shared_ptr<LeadSegmentBuilder> &builder)
{
    const LeadSegment &base = *old.base.leads;
    const LeadSegment &delta = *old.delta.leads;
    ChangingFlags baseFlags(old.base.flags);
    DeltaMerge merge(old.delta, builder);
    for (size_t row = 0; row < fresh.leads->count(); ++row) {
        const qint64 id = fresh.leads->columns().ids[row];
        const size_t inBase = base.rowOf(id);
        const bool isInBase = inBase < base.count() && !(baseFlags[inBase] & goneBit);
        quint8 flags = fresh.flags[row];
        if (isInBase) {
            flags = quint8(flags | (baseFlags[inBase] & seenBit));
            if (isSameLead(base, inBase, *fresh.leads, row)) {
                baseFlags.set(inBase, flags);
                continue;
            }
            baseFlags.set(inBase, baseFlags[inBase] | goneBit);
        } else if (const size_t inDelta = delta.rowOf(id); inDelta < delta.count()) {
            flags = quint8(flags | ((*old.delta.flags)[inDelta] & seenBit));
        }
        merge.put(LeadSegmentBuilder::row(*fresh.leads, row), flags);
    }
    next.base.flags = baseFlags.take();
    next.delta = merge.finish(builder);
}

void takeIn(const std::vector<IndexMark> &marks, IndexSnapshot &next)
{
    ChangingFlags baseFlags(next.base.flags);
    ChangingFlags deltaFlags(next.delta.flags);
    const auto put = [](const IndexMark &mark, const LeadSegment &leads, ChangingFlags &flags) {
        const size_t row = leads.rowOf(mark.id);
        if (row < leads.count())
            flags.set(row, quint8((flags[row] & ~seenBit) | (mark.isSeen ? seenBit : 0)));
    };
    for (const IndexMark &mark : marks) {
        put(mark, *next.base.leads, baseFlags);
        put(mark, *next.delta.leads, deltaFlags);
    }
    next.base.flags = baseFlags.take();
    next.delta.flags = deltaFlags.take();
}

using WorkColumn = std::vector<quint32>;

/// What was known of the leads of a part's new segment, where they stand in either of the old parts.
std::shared_ptr<const WorkColumn> carriedOver(const IndexSnapshot &old, const LeadSegment &leads)
{
    auto column = std::make_shared<WorkColumn>();
    const auto isWorked = [](const IndexPart *part) { return !part->work->empty(); };
    const auto parts = old.parts();
    if (std::none_of(parts.begin(), parts.end(), isWorked))
        return column;
    column->resize(leads.count());
    const auto ids = leads.columns().ids;
    // The base first: what is in the delta too, is newer there.
    for (const IndexPart *part : parts) {
        const auto known = part->leads->columns().ids;
        size_t at = 0;
        for (size_t row = 0; row < ids.size() && isWorked(part); ++row) {
            at = size_t(std::lower_bound(known.begin() + qptrdiff(at), known.end(), ids[row]) - known.begin());
            if (at < known.size() && known[at] == ids[row] && !((*part->flags)[at] & goneBit))
                (*column)[row] = (*part->work)[at];
        }
    }
    return column;
}

/// Takes in what people have made of leads since the state last looked.
Result<> takeInWork(Connection &connection, const CacheMoment &now, IndexState &state, IndexSnapshot &next)
{
    std::vector<std::pair<qint64, quint32>> changed;
    const auto read = readWorkSince(connection, state.workMoment, *state.work,
                                    [&changed](qint64 id, quint32 number) { changed.emplace_back(id, number); });
    if (!read)
        return read;
    state.workMoment = now.changes;
    for (IndexPart *part : {&next.base, &next.delta}) {
        if (part->work->empty() && !changed.empty())
            part->work = std::make_shared<const WorkColumn>(part->count());
        ChangingColumn<quint32> column(part->work);
        for (const auto &[id, number] : changed) {
            if (const size_t row = part->leads->rowOf(id); row < part->count())
                column.set(row, number);
        }
        part->work = column.take();
    }
    next.work = state.work->states();
    return {};
}

/// Brings a state whose moment the cache has gone through up to now.
Result<IndexState> advanced(Connection &connection, const IndexState &known, const CacheMoment &now,
                            std::shared_ptr<const IndexHeadings> headings)
{
    auto connectors = readConnectors(connection);
    if (!connectors)
        return core::failure(connectors);
    const auto fresh = readFresh(connection, known.moment.changes, *headings);
    if (!fresh)
        return core::failure(fresh);
    const auto marks = readMarksSince(connection, known.moment.changes);
    if (!marks)
        return core::failure(marks);
    IndexState state = known;
    auto next = std::make_shared<IndexSnapshot>(*known.snapshot);
    next->changes = now.changes;
    next->rawBytes = now.rawBytes;
    next->headings = std::move(headings);
    next->connectors = *std::move(connectors);
    if (fresh->leads->count() > 0)
        takeIn(*fresh, *known.snapshot, *next, state.delta);
    takeIn(*marks, *next);
    if (next->delta.leads != known.snapshot->delta.leads)
        next->delta.work = carriedOver(*known.snapshot, *next->delta.leads);
    if (const auto done = takeInWork(connection, now, state, *next); !done)
        return core::failure(done);
    state.moment = now;
    state.snapshot = std::move(next);
    return state;
}

/// Of a base alone, before anything else is known.
IndexState startAt(const IndexBase &base, const QString &folder, const IndexState &known)
{
    IndexState state;
    state.moment = base.moment;
    state.base = base;
    state.delta = std::make_shared<LeadSegmentBuilder>();
    auto snapshot = std::make_shared<IndexSnapshot>();
    const auto noWork = std::make_shared<const WorkColumn>();
    snapshot->base = {base.leads, base.flags, noWork};
    snapshot->delta = {state.delta->build(), std::make_shared<const Flags>(), noWork};
    state.work = std::make_shared<WorkStateNumbers>();
    snapshot->work = state.work->states();
    snapshot->orders = std::make_shared<LeadOrders>(base.leads, base.file.isEmpty() ? QString() : folder, base.stamp);
    snapshot->layouts = std::make_shared<LeadLayouts>();
    snapshot->terms = known.snapshot ? known.snapshot->terms : std::make_shared<TermMatches>();
    state.snapshot = std::move(snapshot);
    return state;
}

IndexBase emptyBase(const CacheMoment &now)
{
    IndexBase base;
    base.leads = LeadSegmentBuilder().build();
    base.flags = std::make_shared<const Flags>();
    base.moment.erasures = now.erasures;
    return base;
}

/// Every lead and every mark; false when the file cannot take them.
Result<bool> fill(IndexFileWriter &writer, Connection &connection, const IndexHeadings &headings)
{
    auto rows = IndexLeads::since(connection, -1, headings);
    if (!rows)
        return core::failure(rows);
    while (true) {
        const auto lead = rows->next();
        if (!lead)
            return core::failure(lead);
        if (!*lead)
            break;
        if (!writer.add((*lead)->row, (*lead)->flags))
            return false;
    }
    const auto marks = readMarksSince(connection, -1);
    if (!marks)
        return core::failure(marks);
    for (const IndexMark &mark : *marks) {
        if (mark.isSeen)
            writer.setSeen(mark.id);
    }
    return true;
}

Result<IndexBase> baseInMemory(Connection &connection, const CacheMoment &now)
{
    const auto headings = IndexHeadings::load(connection, nullptr);
    if (!headings)
        return core::failure(headings);
    auto fresh = readFresh(connection, -1, **headings);
    if (!fresh)
        return core::failure(fresh);
    const auto marks = readMarksSince(connection, -1);
    if (!marks)
        return core::failure(marks);
    for (const IndexMark &mark : *marks) {
        const size_t row = fresh->leads->rowOf(mark.id);
        if (mark.isSeen && row < fresh->leads->count())
            fresh->flags[row] |= seenBit;
    }
    IndexBase base = emptyBase(now);
    base.leads = std::move(fresh->leads);
    base.flags = std::make_shared<const Flags>(std::move(fresh->flags));
    base.moment = now;
    return base;
}

/// How many leads would stand beside the base.
Result<size_t> leadsBeside(Connection &connection, const IndexState &state)
{
    const auto fresh = countChangedSince(connection, state.moment.changes);
    if (!fresh)
        return core::failure(fresh);
    return *fresh + state.snapshot->delta.count();
}

} // namespace

size_t leadsWorthABase(size_t leadsInBase)
{
    return std::max(size_t(20'000), leadsInBase / 16);
}

Result<std::optional<IndexBase>> writeBase(Connection &connection, const CacheMoment &now, const QString &folder)
{
    const auto headings = IndexHeadings::load(connection, nullptr);
    if (!headings)
        return core::failure(headings);
    const auto expected = countChangedSince(connection, -1);
    if (!expected)
        return core::failure(expected);
    IndexFileWriter writer(folder);
    if (!writer.open(*expected))
        return std::nullopt;
    const auto whole = fill(writer, connection, **headings);
    if (!whole)
        return core::failure(whole);
    if (!*whole)
        return std::nullopt;
    auto base = writer.finish(now, (*headings)->limit());
    if (!base)
        return std::nullopt;
    removeOldBases(folder, *base);
    return *std::move(base);
}

Result<IndexBase> makeBase(Connection &connection, const CacheMoment &now, const QString &folder)
{
    auto written = writeBase(connection, now, folder);
    if (!written)
        return core::failure(written);
    return *written ? **std::move(written) : baseInMemory(connection, now);
}

Result<IndexState> refreshed(Connection &connection, const IndexState &known, const CacheMoment &now,
                             const QString &folder)
{
    // A base is made at once only when going on without one would cost more.
    constexpr size_t patience = 4;
    const auto follows = known.snapshot ? leadsTo(connection, known.moment, now) : Result<bool>(false);
    if (!follows)
        return core::failure(follows);
    const auto headings = IndexHeadings::load(connection, *follows ? known.snapshot->headings : nullptr);
    if (!headings)
        return core::failure(headings);
    IndexState from = *follows ? known : startAt(emptyBase(now), folder, known);
    auto beside = leadsBeside(connection, from);
    if (!beside)
        return core::failure(beside);
    const auto isTooMuch = [&] { return *beside > patience * leadsWorthABase(from.base.leads->count()); };
    if (!*follows || isTooMuch()) {
        // Perhaps another process has done the work.
        const auto found = findIndexBase(connection, folder, now, (*headings)->limit());
        if (!found)
            return core::failure(found);
        if (*found && (*found)->moment.changes > from.base.moment.changes) {
            from = startAt(**found, folder, known);
            beside = leadsBeside(connection, from);
            if (!beside)
                return core::failure(beside);
        }
    }
    if (!*follows)
        removeOldBases(folder, from.base);
    if (isTooMuch()) {
        const auto made = makeBase(connection, now, folder);
        if (!made)
            return core::failure(made);
        from = startAt(*made, folder, known);
    }
    return advanced(connection, from, now, *headings);
}

Result<IndexState> stateOver(Connection &connection, const IndexBase &base, const CacheMoment &now,
                             const QString &folder, const IndexState &known)
{
    const auto headings = IndexHeadings::load(connection, known.snapshot->headings);
    if (!headings)
        return core::failure(headings);
    return advanced(connection, startAt(base, folder, known), now, *headings);
}

} // namespace leadlight::store
