// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notice/newleads.h"

#include <algorithm>
#include <unordered_set>

namespace leadlight::ui {

using leads::LeadFilter;
using leads::LeadTerm;

namespace {

constexpr size_t mostLooked = 200; ///< leads whose offers are looked at
constexpr size_t mostShown = 3;

LeadTerm flagTerm(LeadTerm::Flag flag, bool exclude)
{
    LeadTerm term;
    term.kind = LeadTerm::Kind::Flag;
    term.flag = flag;
    term.exclude = exclude;
    return term;
}

/// What a lead of the source has to be, whatever the view.
std::vector<LeadTerm> newsTerms(const NoticeSource &source)
{
    LeadTerm connector;
    connector.kind = LeadTerm::Kind::Field;
    connector.field = leads::LeadField::Connector;
    connector.anyOf = {{source.connector, false}};
    LeadTerm received;
    received.kind = LeadTerm::Kind::Time;
    received.fromTicks = source.sinceTicks;
    return {connector, received, flagTerm(LeadTerm::Flag::New, false), flagTerm(LeadTerm::Flag::Test, true),
            flagTerm(LeadTerm::Flag::DoNotContact, true)};
}

LeadFilter newsOf(const NoticeView &view, const NewLeadsQuestion &question)
{
    leads::FilterReading reading;
    reading.now = question.now; // what waits or is late depends on it
    const auto filter = LeadFilter::fromText(view.filterText, reading);
    if (!filter)
        return {};
    std::vector<std::vector<LeadTerm>> groups = filter->groups;
    if (groups.empty())
        groups.emplace_back();
    LeadFilter news;
    for (const NoticeSource &source : question.sources) {
        const std::vector<LeadTerm> terms = newsTerms(source);
        for (std::vector<LeadTerm> group : groups) {
            group.insert(group.end(), terms.begin(), terms.end());
            news.groups.push_back(std::move(group));
        }
    }
    return news;
}

void count(NewLeads &found, const NoticeView &view, const leads::Lead &lead)
{
    NewLeads::Group fresh{view.id, view.name, {}, 1};
    if (view.id.isEmpty())
        fresh.offer = lead.offerTitle.isEmpty() ? lead.offer : lead.offerTitle;
    const auto group = std::find_if(found.groups.begin(), found.groups.end(), [&fresh](const NewLeads::Group &each) {
        return each.viewId == fresh.viewId && each.offer == fresh.offer;
    });
    if (group == found.groups.end())
        found.groups.append(fresh);
    else
        ++group->count;
}

using Counted = std::pair<qint64, const NoticeView *>; ///< a lead's id and the view that it counts for

/// What the first of them are about.
core::Result<> lookAt(NewLeads &found, std::vector<Counted> leads, store::LeadStore &store)
{
    leads.resize(std::min(leads.size(), mostLooked));
    std::vector<qint64> ids;
    for (const auto &[id, view] : leads)
        ids.push_back(id);
    auto rows = store.rows(ids);
    if (!rows)
        return core::failure(rows);
    for (store::LeadRow &row : *rows) {
        const auto place =
            std::find_if(leads.begin(), leads.end(), [&](const auto &each) { return each.first == row.lead.id; });
        count(found, *place->second, row.lead);
        if (found.first.size() < mostShown)
            found.first.push_back(std::move(row.lead));
    }
    std::stable_sort(
        found.groups.begin(), found.groups.end(),
        [](const NewLeads::Group &left, const NewLeads::Group &right) { return left.count > right.count; });
    return {};
}

} // namespace

core::Result<NewLeads> findNewLeads(store::LeadStore &store, const NewLeadsQuestion &question, std::stop_token stop)
{
    NewLeads found;
    const auto everything = store.view({}, stop);
    if (!everything)
        return core::failure(everything);
    if (const auto greatest = std::max_element(everything->ids.begin(), everything->ids.end());
        greatest != everything->ids.end())
        found.greatest = *greatest;
    if (question.sources.isEmpty() || found.greatest <= question.after)
        return found;

    std::vector<Counted> news;
    std::unordered_set<qint64> counted;
    for (const NoticeView &view : question.views) {
        const LeadFilter filter = newsOf(view, question);
        if (filter.isEmpty()) // would let everything through
            continue;
        const auto shown = store.view({filter, {}, {}}, stop);
        if (!shown)
            return core::failure(shown);
        for (const qint64 id : shown->ids) {
            if (id > question.after && counted.insert(id).second)
                news.emplace_back(id, &view);
        }
    }
    std::sort(news.begin(), news.end(), [](const auto &left, const auto &right) { return left.first > right.first; });
    found.count = qint64(news.size());
    if (news.empty())
        return found;
    found.newest = news.front().first;

    if (const auto looked = lookAt(found, std::move(news), store); !looked)
        return core::failure(looked);
    return found;
}

core::Result<NewLeads> findLateLeads(store::LeadStore &store, const QDateTime &from, const QDateTime &now,
                                     std::stop_token stop)
{
    const qint64 nowTicks = leads::LeadTime::fromDateTime(now).ticks;
    LeadTerm late = flagTerm(LeadTerm::Flag::Late, false);
    late.nowTicks = nowTicks;
    LeadTerm received;
    received.kind = LeadTerm::Kind::Time;
    received.fromTicks = leads::LeadTime::fromDateTime(from).ticks - leads::answerDueTicks + 1;
    received.untilTicks = nowTicks - leads::answerDueTicks + 1;
    const auto shown = store.view({LeadFilter{{{late, received}}}, {}, {}}, stop);
    if (!shown)
        return core::failure(shown);
    NewLeads found;
    found.count = qint64(shown->ids.size());
    const NoticeView all;
    std::vector<Counted> counted;
    for (const qint64 id : shown->ids)
        counted.emplace_back(id, &all);
    if (const auto looked = lookAt(found, std::move(counted), store); !looked)
        return core::failure(looked);
    return found;
}

} // namespace leadlight::ui
