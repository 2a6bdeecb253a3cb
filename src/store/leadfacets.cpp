// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/index/indexsnapshot.h"
#include "store/index/sortedrows.h"
#include "store/index/termmatches.h"
#include "store/index/workstates.h"
#include "store/leadrows.h"
#include "store/leadviews.h"
#include "store/storedtext.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace leadlight::store {

using core::Result;
using leads::LeadField;
using leads::LeadFilter;
using leads::LeadTerm;

namespace {

/// The filter without those of its terms.
template <typename IsOne> LeadFilter without(LeadFilter filter, IsOne isOne)
{
    for (auto &group : filter.groups) {
        std::erase_if(group, isOne);
        // A group without a condition lets everything through, whatever the other groups say: counted as all leads
        // are anyway.
        if (group.empty())
            return {};
    }
    return filter;
}

/// As if nothing had been chosen in a facet.
LeadFilter withoutTermsOf(const LeadFilter &filter, LeadField field)
{
    return without(filter, [field](const LeadTerm &term) {
        return term.kind == LeadTerm::Kind::Field && term.field == field && !term.exclude;
    });
}

LeadFilter withoutTimes(const LeadFilter &filter)
{
    return without(filter, [](const LeadTerm &term) { return term.kind == LeadTerm::Kind::Time; });
}

/// The values, folded, that a filter asks for in a field.
std::vector<QByteArray> namedIn(const LeadFilter &filter, LeadField field)
{
    std::vector<QByteArray> named;
    for (const auto &group : filter.groups) {
        for (const LeadTerm &term : group) {
            if (term.kind != LeadTerm::Kind::Field || term.field != field)
                continue;
            for (const leads::LeadPattern &pattern : term.anyOf) {
                if (!pattern.hasWildcard)
                    named.push_back(toStored(leads::folded(pattern.text)));
            }
        }
    }
    std::sort(named.begin(), named.end());
    return named;
}

/// A value of a facet on its way into the list.
struct Value
{
    quint32 number = 0; ///< by which its texts are found
    qint64 all = 0;     ///< leads of the cache that have it
    qint64 count = 0;   ///< of those, how many the filter lets through
};

/// Keeps the values that Facets lists, out of some that stand in their order.
template <typename IsNamed> void keepMost(std::vector<Value> &values, IsNamed isNamed)
{
    std::erase_if(values, [](const Value &value) { return value.all == 0; });
    if (values.size() <= size_t(Facets::most))
        return;
    std::vector<size_t> order(values.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::nth_element(order.begin(), order.begin() + Facets::most, order.end(), [&values](size_t a, size_t b) {
        return values[a].all != values[b].all ? values[a].all > values[b].all : a < b;
    });
    std::vector<bool> keep(values.size());
    for (size_t i = 0; i < order.size(); ++i)
        keep[order[i]] = i < size_t(Facets::most) || isNamed(values[order[i]].number);
    size_t at = 0;
    std::erase_if(values, [&](const Value &) { return !keep[at++]; });
}

bool isOneOf(const std::vector<QByteArray> &sorted, std::string_view folded)
{
    return std::binary_search(sorted.begin(), sorted.end(),
                              QByteArray::fromRawData(folded.data(), qsizetype(folded.size())));
}

/// What a filter lets through in both parts, counted.
struct Counted
{
    std::vector<qint64> byHeading;
    std::vector<qint64> byCountry; ///< those of the base, then those of the delta
    std::vector<qint64> byWork;    ///< by state
};

/// The countries of both parts: the same one may stand in either.
class Countries
{
public:
    explicit Countries(const IndexSnapshot &snapshot)
    {
        for (const IndexPart *part : snapshot.parts()) {
            for (size_t n = 0; n < part->leads->columns().countryEnds.size(); ++n) {
                m_stored.push_back(part->leads->country(n));
                m_folded.push_back(toStored(leads::folded(fromStored(m_stored.back()))));
            }
        }
    }

    /// In the order of a facet, each once.
    [[nodiscard]] Result<std::vector<Value>> values(const Counted &all, const Counted &found,
                                                    const std::stop_token &stop) const
    {
        // A folded text has no 0 byte but where the text has one, and then the two are told apart behind it.
        std::vector<std::string> keys;
        for (size_t n = 0; n < m_stored.size(); ++n)
            keys.push_back(m_stored[n].empty() ? std::string()
                                               : m_folded[n].toStdString() + '\0' + std::string(m_stored[n]));
        const std::vector<std::string_view> texts(keys.begin(), keys.end());
        const auto sorted = sortByText(texts, stop);
        if (!sorted)
            return core::failure(sorted);
        std::vector<Value> values;
        for (size_t i = 0; i < sorted->rows.size(); ++i) {
            const quint32 number = sorted->rows[i];
            if (sorted->runStarts[i / 64] >> (i % 64) & 1)
                values.push_back({number, 0, 0});
            values.back().all += all.byCountry[number];
            values.back().count += found.byCountry[number];
        }
        return values;
    }
    [[nodiscard]] std::string_view stored(quint32 number) const { return m_stored[number]; }
    [[nodiscard]] std::string_view folded(quint32 number) const
    {
        return {m_folded[number].constData(), size_t(m_folded[number].size())};
    }
    [[nodiscard]] size_t count() const { return m_stored.size(); }

private:
    std::vector<std::string_view> m_stored;
    std::vector<QByteArray> m_folded;
};

class FacetCounts
{
public:
    FacetCounts(const IndexSnapshot &snapshot, const LeadFilter &filter, const std::stop_token &stop)
        : m_snapshot(snapshot)
        , m_filter(filter)
        , m_stop(stop)
        , m_countries(snapshot)
    {
    }

    Result<Facets> facets(std::span<const qint64> since)
    {
        Facets facets;
        const std::pair<LeadField, QList<FacetValue> &> parts[] = {{LeadField::Source, facets.sources},
                                                                   {LeadField::Action, facets.actions},
                                                                   {LeadField::Offer, facets.offers},
                                                                   {LeadField::Country, facets.countries}};
        for (const auto &[field, list] : parts) {
            auto values = field == LeadField::Country ? countries() : headingValues(field);
            if (!values)
                return core::failure(values);
            list = *std::move(values);
        }
        auto counts = countSince(since);
        if (!counts)
            return core::failure(counts);
        facets.since = *std::move(counts);
        auto statuses = statusValues();
        auto owners = workValues(LeadField::Owner);
        auto tags = workValues(LeadField::Tags);
        for (const auto *list : {&statuses, &owners, &tags}) {
            if (!*list)
                return core::failure(*list);
        }
        facets.statuses = *std::move(statuses);
        facets.owners = *std::move(owners);
        facets.tags = *std::move(tags);
        return facets;
    }

private:
    /// Facets often share a filter (none of its own terms in it): each filter is counted once.
    Result<const Counted *> counted(const LeadFilter &filter)
    {
        for (const auto &[known, counts] : m_counted) {
            if (known == filter)
                return counts.get();
        }
        auto counts = std::make_unique<Counted>();
        counts->byHeading.resize(m_snapshot.headings->limit());
        counts->byCountry.resize(m_countries.count());
        counts->byWork.resize(m_snapshot.work->count());
        size_t firstCountry = 0;
        for (const IndexPart *part : m_snapshot.parts()) {
            const auto rows = m_snapshot.terms->matching(m_snapshot, *part, filter, m_stop);
            if (!rows)
                return core::failure(rows);
            const auto &columns = part->leads->columns();
            rows->forEach([&](size_t row) {
                ++counts->byHeading[columns.headings[row]];
                ++counts->byCountry[firstCountry + columns.countries[row]];
                ++counts->byWork[part->workOf(row)];
            });
            firstCountry += columns.countryEnds.size();
        }
        return m_counted.emplace_back(filter, std::move(counts)).second.get();
    }

    Result<QList<FacetValue>> headingValues(LeadField field)
    {
        const auto all = counted({});
        const auto found = counted(withoutTermsOf(m_filter, field));
        if (!all || !found)
            return core::failure(all ? found : all);
        const IndexHeadings &headings = *m_snapshot.headings;
        const HeadingValues &ofField = headings.values(field);
        std::vector<Value> values(ofField.count());
        for (quint32 n = 0; n < values.size(); ++n)
            values[n].number = n;
        for (size_t id = 0; id < headings.limit(); ++id) {
            Value &value = values[ofField.ofHeadings()[id]];
            value.all += (*all)->byHeading[id];
            value.count += (*found)->byHeading[id];
        }
        const auto named = namedIn(m_filter, field);
        keepMost(values, [&](quint32 n) { return isOneOf(named, ofField.folded(n)); });
        QList<FacetValue> list;
        for (const Value &value : values)
            list.append({ofField.text(value.number),
                         field == LeadField::Offer ? headings.titleOf(value.number) : QString(), value.count});
        return list;
    }

    Result<QList<FacetValue>> countries()
    {
        const auto all = counted({});
        const auto found = counted(withoutTermsOf(m_filter, LeadField::Country));
        if (!all || !found)
            return core::failure(all ? found : all);
        auto values = m_countries.values(**all, **found, m_stop);
        if (!values)
            return core::failure(values);
        const auto named = namedIn(m_filter, LeadField::Country);
        keepMost(*values, [&](quint32 n) { return isOneOf(named, m_countries.folded(n)); });
        QList<FacetValue> list;
        for (const Value &value : *values)
            list.append({fromStored(m_countries.stored(value.number)), {}, value.count});
        return list;
    }

    Result<QList<FacetValue>> statusValues()
    {
        const auto found = counted(withoutTermsOf(m_filter, LeadField::Status));
        if (!found)
            return core::failure(found);
        QList<FacetValue> list;
        for (const leads::LeadStatus status : leads::leadStatuses)
            list.append({QString(leads::nameOf(status)), {}, 0});
        for (size_t state = 0; state < (*found)->byWork.size(); ++state)
            list[(*m_snapshot.work)[state].status].count += (*found)->byWork[state];
        return list;
    }

    /// Owners or tags: of a lead that has none, the empty value.
    Result<QList<FacetValue>> workValues(LeadField field)
    {
        const auto all = counted({});
        const auto found = counted(withoutTermsOf(m_filter, field));
        if (!all || !found)
            return core::failure(all ? found : all);
        const WorkStates &work = *m_snapshot.work;
        std::map<quint32, Value> byText;
        for (size_t n = 0; n < work.count(); ++n) {
            const WorkState &state = work[n];
            const quint32 none = 0;
            std::span<const quint32> texts = field == LeadField::Owner ? std::span(&state.owner, 1) : work.tags(state);
            for (const quint32 text : texts.empty() ? std::span(&none, 1) : texts) {
                Value &value = byText[text];
                value.number = text;
                value.all += (*all)->byWork[n];
                value.count += (*found)->byWork[n];
            }
        }
        const auto textOf = [&work](quint32 number) {
            const WorkText *text = work.text(number);
            return text ? std::pair(text->folded, text->stored) : std::pair<QByteArray, QByteArray>();
        };
        std::vector<Value> values;
        for (const auto &[number, value] : byText)
            values.push_back(value);
        std::sort(values.begin(), values.end(), [&](const Value &a, const Value &b) {
            return std::tuple(a.number == 0, textOf(a.number)) < std::tuple(b.number == 0, textOf(b.number));
        });
        const auto named = namedIn(m_filter, field);
        keepMost(values, [&](quint32 n) { return std::binary_search(named.begin(), named.end(), textOf(n).first); });
        QList<FacetValue> list;
        for (const Value &value : values)
            list.append({fromStored(textOf(value.number).second.toStdString()), {}, value.count});
        return list;
    }

    Result<std::vector<qint64>> countSince(std::span<const qint64> since)
    {
        std::vector<qint64> counts(since.size());
        const LeadFilter filter = withoutTimes(m_filter);
        for (const IndexPart *part : m_snapshot.parts()) {
            if (since.empty())
                break;
            const auto rows = m_snapshot.terms->matching(m_snapshot, *part, filter, m_stop);
            if (!rows)
                return core::failure(rows);
            const auto &columns = part->leads->columns();
            rows->forEach([&](size_t row) {
                const qint64 received = columns.received[row];
                const qint64 time = received != leads::LeadTime::unknown ? received : columns.created[row];
                for (size_t i = 0; i < since.size(); ++i)
                    counts[i] += time != leads::LeadTime::unknown && time >= since[i] ? 1 : 0;
            });
        }
        return counts;
    }

    const IndexSnapshot &m_snapshot;
    const LeadFilter &m_filter;
    const std::stop_token &m_stop;
    Countries m_countries;
    std::vector<std::pair<LeadFilter, std::unique_ptr<Counted>>> m_counted;
};

} // namespace

Result<Facets> countFacets(const IndexSnapshot &snapshot, const LeadFilter &filter, std::span<const qint64> since,
                           const std::stop_token &stop)
{
    return FacetCounts(snapshot, filter, stop).facets(since);
}

} // namespace leadlight::store
