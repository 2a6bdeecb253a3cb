// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/gridrows.h"

namespace leadlight::ui {

GridRows::GridRows()
    : m_leads(std::make_shared<GroupedLeads>())
{
}

GridRows::GridRows(std::shared_ptr<const GroupedLeads> leads, const GridFolding &folding)
    : m_leads(std::move(leads))
    , m_starts(size_t(m_leads->groupCount()))
    , m_isFolded(size_t(m_leads->groupCount()))
{
    setFolding(folding);
}

void GridRows::setFolding(const GridFolding &folding)
{
    std::fill(m_isFolded.begin(), m_isFolded.end(), char(folding.isAll));
    if (!folding.others.isEmpty())
        std::transform(m_leads->keys().begin(), m_leads->keys().end(), m_isFolded.begin(),
                       [&folding](GroupKey key) { return char(folding.isFolded(key)); });
    m_count = m_leads->groupCount() == 0 ? int(m_leads->count()) : layOut(0, m_leads->groupCount(), 0);
}

/// Gives groups [from, until), whole subtrees, their rows from @p row on; returns the row after them.
int GridRows::layOut(int from, int until, int row)
{
    for (int at = from; at < until;) {
        m_starts[size_t(at)] = row++;
        if (!isFolded(at) && m_leads->isInnermost(at))
            row += int(m_leads->count(at));
        const int next = isFolded(at) ? m_leads->end(at) : at + 1;
        std::fill(m_starts.begin() + at + 1, m_starts.begin() + next, row);
        at = next;
    }
    return row;
}

void GridRows::setFolded(int group, bool isFolded)
{
    m_isFolded[size_t(group)] = char(isFolded);
    if (rowOfGroup(group) < 0)
        return;
    const int end = m_leads->end(group);
    const int before = end < m_leads->groupCount() ? m_starts[size_t(end)] : m_count;
    const int difference = layOut(group, end, m_starts[size_t(group)]) - before;
    // Groups after it that are hidden begin where the next shown one does and move along.
    std::for_each(m_starts.begin() + end, m_starts.end(), [difference](int &start) { start += difference; });
    m_count += difference;
}

GridRows::Row GridRows::at(int row) const
{
    if (m_starts.empty())
        return {-1, row};
    // Hidden groups begin where the next shown one does, and stand before it.
    const int group = int(std::upper_bound(m_starts.begin(), m_starts.end(), row) - m_starts.begin()) - 1;
    const int offset = row - m_starts[size_t(group)];
    return offset == 0 ? Row{group, -1} : Row{group, m_leads->first(group) + offset - 1};
}

/// The group itself, or the outermost folded one over it.
int GridRows::visibleOver(int group) const
{
    int visible = group;
    for (int at = m_leads->parent(group); at >= 0; at = m_leads->parent(at)) {
        if (isFolded(at))
            visible = at;
    }
    return visible;
}

int GridRows::rowOfGroup(int group) const
{
    return visibleOver(group) == group ? m_starts[size_t(group)] : -1;
}

int GridRows::rowOfPosition(qint64 position) const
{
    const int group = m_leads->groupOfPosition(position);
    if (group < 0)
        return int(position);
    const int visible = visibleOver(group);
    const int row = m_starts[size_t(visible)];
    return isFolded(visible) ? row : row + 1 + int(position - m_leads->first(group));
}

PositionRange GridRows::leadsOf(RowRange rows) const
{
    const auto firstAtOrAfter = [this](int row) {
        if (row >= m_count)
            return m_leads->count();
        const Row at = this->at(row);
        return at.isHeading() ? m_leads->first(at.group) : at.position;
    };
    // What follows the last row begins where what it stands for ends: under an unfolded heading, with its first lead.
    return {firstAtOrAfter(rows.first), firstAtOrAfter(rows.last + 1)};
}

RowRange GridRows::rowsOf(PositionRange leads) const
{
    const auto foldedOver = [this](qint64 position) {
        const int row = rowOfPosition(position);
        const Row at = this->at(row);
        return at.isHeading() ? at.group : -1;
    };
    // A folded heading stands for all of its leads, so it is left out where only some of them are meant.
    if (const int group = leads.first < leads.end ? foldedOver(leads.first) : -1;
        group >= 0 &&
        (m_leads->first(group) < leads.first || leads.end < m_leads->first(group) + m_leads->count(group)))
        leads.first = m_leads->first(group) + m_leads->count(group);
    if (const int group = leads.first < leads.end ? foldedOver(leads.end - 1) : -1;
        group >= 0 && leads.end < m_leads->first(group) + m_leads->count(group))
        leads.end = m_leads->first(group);
    if (leads.first >= leads.end)
        return {};
    RowRange rows{rowOfPosition(leads.first), rowOfPosition(leads.end - 1)};
    for (int group = m_leads->groupOfPosition(leads.first); group >= 0; group = m_leads->parent(group)) {
        if (m_leads->first(group) < leads.first || leads.end < m_leads->first(group) + m_leads->count(group))
            break;
        if (const int row = rowOfGroup(group); row >= 0)
            rows.first = row;
    }
    return rows;
}

} // namespace leadlight::ui
