// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/leadstore.h"
#include "ui/common/leadwords.h"

#include <QSet>

#include <span>
#include <stop_token>
#include <vector>

namespace leadlight::ui {

/// Names a group in every snapshot: made of the fields and values from the top down to it. Holds for one run of the
/// program.
using GroupKey = quint64;

/// Which groups are folded: none or all, but for some. A value, shared when copied.
struct GridFolding
{
    bool isAll = false;
    QSet<GroupKey> others;

    [[nodiscard]] bool isFolded(GroupKey key) const { return isAll != others.contains(key); }
    void set(GroupKey key, bool isFolded);
    friend bool operator==(const GridFolding &, const GridFolding &) = default;
};

/// A snapshot of leads with its groups in the order in which people read them: siblings by their words, leads in the
/// order of their groups, so that positions grow with the rows of the grid. Making one takes up to seconds for a
/// million groups and is for a worker thread; looking at it costs nothing that grows with its size, except where said.
/// Immutable; any thread.
class GroupedLeads final
{
public:
    GroupedLeads() = default;
    /// Gives up when @p stop asks to; what is there then is not for showing.
    explicit GroupedLeads(store::LeadView view, std::stop_token stop = {});

    [[nodiscard]] const std::vector<qint64> &ids() const { return m_ids; }
    [[nodiscard]] qint64 count() const { return qint64(m_ids.size()); }
    [[nodiscard]] qint64 newCount() const { return m_newCount; }

    // --- groups, depth-first; each named by its place in that order
    [[nodiscard]] int groupCount() const { return int(m_groups.size()); }
    [[nodiscard]] leads::LeadField field(int group) const { return m_groups[size_t(group)].field; }
    [[nodiscard]] int level(int group) const { return m_groups[size_t(group)].level; }
    [[nodiscard]] int parent(int group) const { return m_links[size_t(group)].parent; } ///< -1: none
    [[nodiscard]] int end(int group) const { return m_links[size_t(group)].end; } ///< one past its last descendant
    [[nodiscard]] bool isInnermost(int group) const { return end(group) == group + 1; }
    [[nodiscard]] qint64 first(int group) const { return m_links[size_t(group)].first; } ///< of ids()
    [[nodiscard]] qint64 count(int group) const { return m_links[size_t(group)].count; }
    [[nodiscard]] GroupKey key(int group) const { return m_keys[size_t(group)]; }
    [[nodiscard]] std::span<const GroupKey> keys() const { return m_keys; }
    /// "Contact me" and "PLT"; made when asked for. Words are never empty.
    [[nodiscard]] WordsAndCode words(int group) const;

    [[nodiscard]] int groupOfKey(GroupKey key) const;         ///< -1: none; goes over all keys
    [[nodiscard]] int groupOfPosition(qint64 position) const; ///< the innermost; -1: the view is flat
    [[nodiscard]] qint64 positionOf(qint64 id) const;         ///< -1: none; goes over all ids

private:
    /// What going over all groups needs, close together.
    struct Link
    {
        int parent;
        int end;
        int first;
        int count;
    };
    class Arranger;

    std::vector<qint64> m_ids;
    std::vector<store::LeadGroup> m_groups;
    std::vector<Link> m_links;
    std::vector<GroupKey> m_keys;
    qint64 m_newCount = 0;
};

} // namespace leadlight::ui
