// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/groupedleads.h"

#include <QCollator>
#include <QHashFunctions>

#include <algorithm>

namespace leadlight::ui {

namespace {

WordsAndCode wordsOf(const store::LeadGroup &group)
{
    WordsAndCode words = groupWords(group.field, group.value, group.title);
    if (words.words.isEmpty())
        return {words.code, {}};
    return words;
}

GroupKey keyOf(const store::LeadGroup &group, GroupKey parent)
{
    return qHashMulti(size_t(parent), int(group.field), group.value);
}

/// One past the last descendant of groups[at].
size_t endOf(const std::vector<store::LeadGroup> &groups, size_t at)
{
    size_t end = at + 1;
    while (end < groups.size() && groups[end].level > groups[at].level)
        ++end;
    return end;
}

} // namespace

void GridFolding::set(GroupKey key, bool isFolded)
{
    if (isFolded == isAll)
        others.remove(key);
    else
        others.insert(key);
}

/// Moves the groups and leads of a view to where they are read.
class GroupedLeads::Arranger final
{
public:
    Arranger(store::LeadView view, GroupedLeads &result, std::stop_token stop)
        : m_view(std::move(view))
        , m_result(result)
        , m_stop(std::move(stop))
    {
        m_collator.setNumericMode(true);
        m_result.m_ids.reserve(m_view.ids.size());
        m_result.m_groups.reserve(m_view.groups.size());
        m_result.m_links.reserve(m_view.groups.size());
        m_result.m_keys.reserve(m_view.groups.size());
        takeSiblings(0, m_view.groups.size(), -1, GroupKey(QHashSeed::globalSeed()));
    }

private:
    struct Sibling
    {
        size_t at;
        size_t end;
        bool isEmpty; ///< stands last, whatever it is called
        QCollatorSortKey key;
    };

    /// The groups of [from, until), which are siblings and their descendants.
    void takeSiblings(size_t from, size_t until, int parent, GroupKey parentKey)
    {
        std::vector<Sibling> siblings;
        for (size_t at = from; at < until && !m_stop.stop_requested(); at = siblings.back().end) {
            const store::LeadGroup &group = m_view.groups[at];
            siblings.push_back(
                {at, endOf(m_view.groups, at), group.value.isEmpty(), m_collator.sortKey(wordsOf(group).words)});
        }
        std::stable_sort(siblings.begin(), siblings.end(), [](const Sibling &a, const Sibling &b) {
            return a.isEmpty != b.isEmpty ? b.isEmpty : a.key < b.key;
        });
        for (const Sibling &sibling : siblings) {
            if (m_stop.stop_requested())
                return;
            take(sibling, parent, parentKey);
        }
    }

    void take(const Sibling &sibling, int parent, GroupKey parentKey)
    {
        store::LeadGroup &group = m_view.groups[sibling.at];
        const int index = int(m_result.m_groups.size());
        const GroupKey key = keyOf(group, parentKey);
        m_result.m_links.push_back({parent, index + 1, int(m_result.m_ids.size()), int(group.count)});
        m_result.m_keys.push_back(key);
        const auto first = m_view.ids.begin() + group.first;
        const auto end = first + group.count;
        m_result.m_groups.push_back(std::move(group));
        if (sibling.end == sibling.at + 1) {
            m_result.m_ids.insert(m_result.m_ids.end(), first, end);
        } else {
            takeSiblings(sibling.at + 1, sibling.end, index, key);
            m_result.m_links[size_t(index)].end = int(m_result.m_groups.size());
        }
    }

    store::LeadView m_view;
    GroupedLeads &m_result;
    std::stop_token m_stop;
    QCollator m_collator;
};

GroupedLeads::GroupedLeads(store::LeadView view, std::stop_token stop)
    : m_newCount(view.newCount)
{
    if (view.groups.empty())
        m_ids = std::move(view.ids);
    else
        Arranger(std::move(view), *this, std::move(stop));
}

WordsAndCode GroupedLeads::words(int group) const
{
    return wordsOf(m_groups[size_t(group)]);
}

int GroupedLeads::groupOfKey(GroupKey key) const
{
    const auto at = std::find(m_keys.begin(), m_keys.end(), key);
    return at == m_keys.end() ? -1 : int(at - m_keys.begin());
}

int GroupedLeads::groupOfPosition(qint64 position) const
{
    // Of the groups that begin at or before it the last is the innermost one around it.
    const auto after = std::upper_bound(m_links.begin(), m_links.end(), position,
                                        [](qint64 wanted, const Link &link) { return wanted < link.first; });
    return int(after - m_links.begin()) - 1;
}

qint64 GroupedLeads::positionOf(qint64 id) const
{
    const auto at = std::find(m_ids.begin(), m_ids.end(), id);
    return at == m_ids.end() ? -1 : at - m_ids.begin();
}

} // namespace leadlight::ui
