// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/leads/groupedleads.h"

#include <algorithm>
#include <memory>
#include <vector>

namespace leadlight::ui {

/// Leads [first, end) of a snapshot.
struct PositionRange
{
    qint64 first = 0;
    qint64 end = 0;
    friend bool operator==(const PositionRange &, const PositionRange &) = default;
};

/// Rows first .. last.
struct RowRange
{
    int first = 0;
    int last = -1;
    [[nodiscard]] bool isEmpty() const { return last < first; }
};

/// Which grid row shows what: group headings among the leads they head, some of them folded. Making it and folding
/// everything goes once over the groups (milliseconds for a million), folding one shifts those below it; the rest is
/// looking up. A value; any thread.
class GridRows final
{
public:
    /// What a row shows: the heading of @p group, or the lead at @p position of the snapshot, under @p group (-1:
    /// flat).
    struct Row
    {
        int group = -1;
        qint64 position = -1; ///< -1: a heading
        [[nodiscard]] bool isHeading() const { return position < 0; }
    };

    GridRows();
    GridRows(std::shared_ptr<const GroupedLeads> leads, const GridFolding &folding);

    [[nodiscard]] const GroupedLeads &leads() const { return *m_leads; }
    [[nodiscard]] const std::shared_ptr<const GroupedLeads> &sharedLeads() const { return m_leads; }
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] Row at(int row) const;

    /// The row of a lead, or of the innermost visible heading over it when that is folded.
    [[nodiscard]] int rowOfPosition(qint64 position) const;
    /// The row of a heading; -1 when it is under a folded one.
    [[nodiscard]] int rowOfGroup(int group) const;
    [[nodiscard]] bool isFolded(int group) const { return m_isFolded[size_t(group)] != 0; }

    void setFolded(int group, bool isFolded);
    void setFolding(const GridFolding &folding);

    /// Calls @p each with the first and last row of every run of visible leads in [first, end) of the snapshot.
    template <typename Each> void forRuns(qint64 first, qint64 end, Each each) const
    {
        while (first < end) {
            const int group = m_leads->groupOfPosition(first);
            const qint64 until = group < 0 ? end : std::min(end, m_leads->first(group) + m_leads->count(group));
            const int row = rowOfPosition(first);
            if (!at(row).isHeading())
                each(row, row + int(until - first) - 1);
            first = until;
        }
    }

    /// The leads that rows stand for: themselves, and all that is under a folded heading.
    [[nodiscard]] PositionRange leadsOf(RowRange rows) const;
    /// The rows that stand for these leads and no others, with the headings between them and those whose leads they
    /// all are.
    [[nodiscard]] RowRange rowsOf(PositionRange leads) const;

private:
    [[nodiscard]] int visibleOver(int group) const;
    int layOut(int from, int until, int row);

    std::shared_ptr<const GroupedLeads> m_leads;
    std::vector<int> m_starts; ///< row of each group's heading; of a hidden one, the next row that is shown
    std::vector<char> m_isFolded;
    int m_count = 0;
};

} // namespace leadlight::ui
