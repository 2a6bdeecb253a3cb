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

LeadFilter newsOf(const LeadFilter &view, const QList<NoticeSource> &sources)
{
    std::vector<std::vector<LeadTerm>> groups = view.groups;
    if (groups.empty())
        groups.emplace_back();
    LeadFilter news;
    for (const NoticeSource &source : sources) {
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

    std::vector<std::pair<qint64, const NoticeView *>> news; // with the view that each counts for
    std::unordered_set<qint64> counted;
    for (const NoticeView &view : question.views) {
        const auto shown = store.view({newsOf(view.filter, question.sources), {}, {}}, stop);
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

    news.resize(std::min(news.size(), mostLooked));
    std::vector<qint64> ids;
    for (const auto &[id, view] : news)
        ids.push_back(id);
    auto rows = store.rows(ids);
    if (!rows)
        return core::failure(rows);
    for (store::LeadRow &row : *rows) {
        const auto place =
            std::find_if(news.begin(), news.end(), [&](const auto &each) { return each.first == row.lead.id; });
        count(found, *place->second, row.lead);
        if (found.first.size() < mostShown)
            found.first.push_back(std::move(row.lead));
    }
    std::stable_sort(
        found.groups.begin(), found.groups.end(),
        [](const NewLeads::Group &left, const NewLeads::Group &right) { return left.count > right.count; });
    return found;
}

} // namespace leadlight::ui
