// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/leadfield.h"

#include <QSet>
#include <QString>

#include <algorithm>
#include <vector>

namespace leadlight::store {
struct LeadGroup;
}

namespace leadlight::ui {

/// Which grid row shows what: group headings among the leads they head, some of them folded. Arithmetic on the
/// snapshot's groups, without any lead; so its cost follows the number of groups and not of leads. A value; any thread.
class GridRows final
{
public:
    /// A heading of the grid.
    struct Group
    {
        leads::LeadField field;
        int level = 0;
        int parent = -1;  ///< in groups()
        int end = 0;      ///< one past its last descendant in groups()
        QString words;    ///< "Contact me"
        QString code;     ///< "PLT"
        QString path;     ///< names it in every snapshot: the values from the top down to it
        qint64 first = 0; ///< its leads in the snapshot
        qint64 count = 0;
        bool isFolded = false;
    };

    /// What a row shows: the heading of @p group, or the lead at @p position of the snapshot, under @p group (-1:
    /// flat).
    struct Row
    {
        int group = -1;
        qint64 position = -1; ///< -1: a heading
        [[nodiscard]] bool isHeading() const { return position < 0; }
    };

    GridRows() = default;
    /// Siblings are put in the order of their words. @p folded: paths of the groups that are folded.
    GridRows(const std::vector<store::LeadGroup> &groups, qint64 leadCount, const QSet<QString> &folded);

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] Row at(int row) const;
    [[nodiscard]] const std::vector<Group> &groups() const { return m_groups; }

    /// The row of a lead, or of the innermost visible heading over it when that is folded.
    [[nodiscard]] int rowOfPosition(qint64 position) const;
    /// The row of a heading; -1 when it is under a folded one or not there.
    [[nodiscard]] int rowOfGroup(int group) const;
    [[nodiscard]] int groupOfPath(const QString &path) const; ///< -1 when there is none

    /// Calls @p each with the first and last row of every run of visible leads in [first, end) of the snapshot.
    template <typename Each> void forRuns(qint64 first, qint64 end, Each each) const
    {
        for (const Run &run : m_runs) {
            const qint64 from = std::max(first, run.first);
            const qint64 until = std::min(end, run.first + run.count);
            if (!run.isHeading && from < until)
                each(run.row + int(from - run.first), run.row + int(until - run.first) - 1);
        }
    }

    void setFolded(int group, bool isFolded);

private:
    /// A heading (one row) or consecutive leads.
    struct Run
    {
        int row = 0;
        int group = -1;
        bool isHeading = false;
        qint64 first = 0;
        qint64 count = 0;
    };

    void layOut();

    std::vector<Group> m_groups; ///< depth-first
    std::vector<Run> m_runs;     ///< by row
    qint64 m_leadCount = 0;
    int m_count = 0;
};

} // namespace leadlight::ui
