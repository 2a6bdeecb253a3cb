// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/leadtime.h"
#include "store/index/textcolumn.h"

#include <QtGlobal>

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace leadlight::store {

/// A stretch of the index: what searching, ordering and counting need to know of some leads, column by column, so that
/// going over 1.5 million of them is going over a few megabytes. Row n of every column belongs to the same lead; rows
/// stand by ascending id. Immutable; any thread. Where the memory comes from (a mapped file, the heap) is its maker's
/// affair.
class LeadSegment final
{
public:
    struct Columns
    {
        std::span<const qint64> ids;          ///< ascending
        std::span<const qint64> received;     ///< ticks as LeadTime::ticks, LeadTime::unknown included
        std::span<const qint64> created;      ///< the same
        std::span<const quint32> headings;    ///< headings.id
        std::span<const quint32> origins;     ///< pull_origins.id
        std::span<const quint32> countries;   ///< n-th of countryTexts
        std::span<const quint64> textEnds;    ///< one past the last byte of each lead's part of texts
        std::string_view texts;               ///< the column leads.search of every lead, one behind the other, each
                                              ///< followed by a 0 byte that textEnds does not count
        std::span<const quint64> countryEnds; ///< as textEnds, of countryTexts, without 0 bytes
        std::string_view countryTexts;        ///< the countries as received (stored form), each once
    };

    /// @p memory: what keeps the columns alive.
    LeadSegment(const Columns &columns, std::shared_ptr<const void> memory)
        : m_columns(columns)
        , m_memory(std::move(memory))
    {
    }

    [[nodiscard]] size_t count() const { return m_columns.ids.size(); }
    [[nodiscard]] const Columns &columns() const { return m_columns; }
    /// The folded fields of a lead, separated by fieldSeparator, in the order of searchPosition().
    [[nodiscard]] std::string_view text(size_t row) const
    {
        const quint64 from = row == 0 ? 0 : m_columns.textEnds[row - 1] + 1;
        return m_columns.texts.substr(from, m_columns.textEnds[row] - from);
    }
    [[nodiscard]] std::string_view country(size_t n) const
    {
        const quint64 from = n == 0 ? 0 : m_columns.countryEnds[n - 1];
        return m_columns.countryTexts.substr(from, m_columns.countryEnds[n] - from);
    }
    /// The row of a lead; count() when it is not there.
    [[nodiscard]] size_t rowOf(qint64 id) const;

private:
    Columns m_columns;
    std::shared_ptr<const void> m_memory;
};

/// Builds segments in memory, lead by lead in ascending order of id. Bound to no thread, used by one at a time.
class LeadSegmentBuilder final
{
public:
    struct Row
    {
        qint64 id = 0;
        qint64 received = leads::LeadTime::unknown;
        qint64 created = leads::LeadTime::unknown;
        quint32 heading = 0;
        quint32 origin = 0;
        std::string_view country; ///< stored form, as received
        std::string_view text;    ///< leads.search
    };
    /// A lead of a segment; its texts are the segment's.
    [[nodiscard]] static Row row(const LeadSegment &leads, size_t n);

    LeadSegmentBuilder();
    ~LeadSegmentBuilder();
    Q_DISABLE_COPY_MOVE(LeadSegmentBuilder)

    void add(const Row &row);
    /// What was added so far. More may be added afterwards: the segments share the memory, and those given out do not
    /// change.
    [[nodiscard]] std::shared_ptr<const LeadSegment> build();

private:
    struct Memory;
    [[nodiscard]] bool hasRoomFor(const Row &row) const;
    std::shared_ptr<Memory> m_memory;
    TextNumbers m_countryNumbers;
    std::shared_ptr<const TextColumn> m_countries; ///< as given out last
};

} // namespace leadlight::store
