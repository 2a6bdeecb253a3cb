// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/gridrows.h"

#include "store/leadstore.h"
#include "ui/common/leadwords.h"

#include <QCollator>

#include <algorithm>

namespace leadlight::ui {

namespace {

using Group = GridRows::Group;

/// One past the last descendant of groups[at].
int endOf(const std::vector<store::LeadGroup> &groups, int at)
{
    int end = at + 1;
    while (end < int(groups.size()) && groups[size_t(end)].level > groups[size_t(at)].level)
        ++end;
    return end;
}

Group groupOf(const store::LeadGroup &group, int parent, const QString &parentPath)
{
    const WordsAndCode words = groupWords(group.field, group.value, group.title);
    Group result;
    result.field = group.field;
    result.level = group.level;
    result.parent = parent;
    result.words = words.words.isEmpty() ? words.code : words.words;
    result.code = words.words.isEmpty() ? QString() : words.code;
    result.path = parentPath + QChar(0x1f) + QString::number(int(group.field)) + QLatin1Char('=') + group.value;
    result.first = group.first;
    result.count = group.count;
    return result;
}

/// Moves the groups of [from, until), siblings and their descendants, into @p result in the order of their words.
void takeSiblings(const std::vector<store::LeadGroup> &groups, int from, int until, int parent,
                  const QCollator &collator, std::vector<Group> &result)
{
    struct Sibling
    {
        int at;
        Group group;
        bool isEmpty; ///< stands last, whatever it is called
        QCollatorSortKey key;
    };
    const QString parentPath = parent < 0 ? QString() : result[size_t(parent)].path;
    std::vector<Sibling> siblings;
    for (int at = from; at < until; at = endOf(groups, at)) {
        Group group = groupOf(groups[size_t(at)], parent, parentPath);
        QCollatorSortKey key = collator.sortKey(group.words);
        siblings.push_back({at, std::move(group), groups[size_t(at)].value.isEmpty(), std::move(key)});
    }
    std::stable_sort(siblings.begin(), siblings.end(), [](const Sibling &a, const Sibling &b) {
        return a.isEmpty != b.isEmpty ? b.isEmpty : a.key < b.key;
    });
    for (Sibling &sibling : siblings) {
        const int index = int(result.size());
        result.push_back(std::move(sibling.group));
        takeSiblings(groups, sibling.at + 1, endOf(groups, sibling.at), index, collator, result);
        result[size_t(index)].end = int(result.size());
    }
}

} // namespace

GridRows::GridRows(const std::vector<store::LeadGroup> &groups, qint64 leadCount, const QSet<QString> &folded)
    : m_leadCount(leadCount)
{
    QCollator collator;
    collator.setNumericMode(true);
    m_groups.reserve(groups.size());
    takeSiblings(groups, 0, int(groups.size()), -1, collator, m_groups);
    for (Group &group : m_groups)
        group.isFolded = folded.contains(group.path);
    layOut();
}

void GridRows::layOut()
{
    m_runs.clear();
    m_count = 0;
    const auto addRun = [this](int group, bool isHeading, qint64 first, qint64 count) {
        m_runs.push_back({m_count, group, isHeading, first, count});
        m_count += isHeading ? 1 : int(count);
    };
    if (m_groups.empty() && m_leadCount > 0)
        addRun(-1, false, 0, m_leadCount);
    for (int at = 0; at < int(m_groups.size());) {
        const Group &group = m_groups[size_t(at)];
        addRun(at, true, 0, 0);
        const bool isInnermost = group.end == at + 1;
        if (isInnermost && !group.isFolded && group.count > 0)
            addRun(at, false, group.first, group.count);
        at = group.isFolded ? group.end : at + 1;
    }
}

GridRows::Row GridRows::at(int row) const
{
    const auto after =
        std::upper_bound(m_runs.begin(), m_runs.end(), row, [](int r, const Run &run) { return r < run.row; });
    Q_ASSERT(after != m_runs.begin());
    const Run &run = *std::prev(after);
    if (run.isHeading)
        return {run.group, -1};
    return {run.group, run.first + (row - run.row)};
}

int GridRows::rowOfPosition(qint64 position) const
{
    int heading = -1;
    for (const Run &run : m_runs) {
        if (run.isHeading) {
            const Group &group = m_groups[size_t(run.group)];
            if (position >= group.first && position < group.first + group.count)
                heading = run.row;
        } else if (position >= run.first && position < run.first + run.count) {
            return run.row + int(position - run.first);
        }
    }
    return heading;
}

int GridRows::rowOfGroup(int group) const
{
    // Headings stand in the order of their groups.
    const auto at = std::lower_bound(m_runs.begin(), m_runs.end(), group,
                                     [](const Run &run, int wanted) { return run.group < wanted; });
    return at != m_runs.end() && at->group == group && at->isHeading ? at->row : -1;
}

int GridRows::groupOfPath(const QString &path) const
{
    const auto at =
        std::find_if(m_groups.begin(), m_groups.end(), [&path](const Group &group) { return group.path == path; });
    return at == m_groups.end() ? -1 : int(at - m_groups.begin());
}

void GridRows::setFolded(int group, bool isFolded)
{
    m_groups[size_t(group)].isFolded = isFolded;
    layOut();
}

} // namespace leadlight::ui
