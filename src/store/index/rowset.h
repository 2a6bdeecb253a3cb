// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtEndian>

#include <bit>
#include <span>
#include <vector>

namespace leadlight::store {

/// A set of the rows of a segment, one bit each. A value.
class RowSet final
{
public:
    RowSet() = default;
    explicit RowSet(size_t count, bool full = false)
        : m_count(count)
        , m_words((count + 63) / 64, full ? ~quint64(0) : 0)
    {
        trim();
    }

    [[nodiscard]] size_t size() const { return m_count; } ///< rows of the segment
    [[nodiscard]] bool contains(size_t row) const { return m_words[row / 64] >> (row % 64) & 1; }
    void insert(size_t row) { m_words[row / 64] |= quint64(1) << (row % 64); }
    [[nodiscard]] std::vector<quint64> &words() { return m_words; }
    [[nodiscard]] const std::vector<quint64> &words() const { return m_words; }

    [[nodiscard]] size_t count() const
    {
        size_t n = 0;
        for (const quint64 word : m_words)
            n += size_t(std::popcount(word));
        return n;
    }
    /// How many of the rows from @p from to before @p to are in the set.
    [[nodiscard]] size_t count(size_t from, size_t to) const
    {
        if (from >= to)
            return 0;
        const quint64 firstBits = ~quint64(0) << (from % 64);
        const quint64 lastBits = ~quint64(0) >> (63 - (to - 1) % 64);
        const size_t last = (to - 1) / 64;
        if (from / 64 == last)
            return size_t(std::popcount(m_words[last] & firstBits & lastBits));
        auto n = size_t(std::popcount(m_words[from / 64] & firstBits));
        for (size_t i = from / 64 + 1; i < last; ++i)
            n += size_t(std::popcount(m_words[i]));
        return n + size_t(std::popcount(m_words[last] & lastBits));
    }
    RowSet &operator&=(const RowSet &other)
    {
        for (size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= other.m_words[i];
        return *this;
    }
    RowSet &operator|=(const RowSet &other)
    {
        for (size_t i = 0; i < m_words.size(); ++i)
            m_words[i] |= other.m_words[i];
        return *this;
    }
    RowSet &subtract(const RowSet &other)
    {
        for (size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= ~other.m_words[i];
        return *this;
    }
    void invert()
    {
        for (quint64 &word : m_words)
            word = ~word;
        trim();
    }
    /// Calls @p each with every row of the set, ascending.
    template <typename Each> void forEach(Each each) const { forEach(0, m_count, each); }
    /// The same with those from @p from, a multiple of 64, to before @p to, such a one or size().
    template <typename Each> void forEach(size_t from, size_t to, Each each) const
    {
        for (size_t i = from / 64; i < (to + 63) / 64; ++i) {
            for (quint64 word = m_words[i]; word != 0; word &= word - 1)
                each(i * 64 + size_t(std::countr_zero(word)));
        }
    }

    /// The first row of the set from @p from on; size() when there is none.
    [[nodiscard]] size_t next(size_t from) const { return firstSet(from, 0); }
    /// The first row from @p from on that is not in the set; size() when there is none.
    [[nodiscard]] size_t nextMissing(size_t from) const { return firstSet(from, ~quint64(0)); }

private:
    [[nodiscard]] size_t firstSet(size_t from, quint64 flip) const
    {
        if (from >= m_count)
            return m_count;
        quint64 word = (m_words[from / 64] ^ flip) & (~quint64(0) << (from % 64));
        size_t i = from / 64;
        while (word == 0 && ++i < m_words.size())
            word = m_words[i] ^ flip;
        return word == 0 ? m_count : std::min(i * 64 + size_t(std::countr_zero(word)), m_count);
    }
    void trim()
    {
        if (m_count % 64 != 0 && !m_words.empty())
            m_words.back() &= (quint64(1) << (m_count % 64)) - 1;
    }
    size_t m_count = 0;
    std::vector<quint64> m_words;
};

/// The rows of a column of flags that have @p flag, one bit of the eight.
[[nodiscard]] inline RowSet rowsWithFlag(std::span<const quint8> flags, quint8 flag)
{
    constexpr quint64 lowestBits = 0x0101010101010101;
    constexpr quint64 gather = 0x0102040810204080; ///< brings the lowest bits of eight bytes together in the highest
    const int shift = std::countr_zero(flag);
    RowSet rows(flags.size());
    size_t row = 0;
    for (; row + 8 <= flags.size(); row += 8) {
        const auto eight = qFromLittleEndian<quint64>(flags.data() + row);
        rows.words()[row / 64] |= (((eight >> shift) & lowestBits) * gather >> 56) << (row % 64);
    }
    for (; row < flags.size(); ++row) {
        if (flags[row] & flag)
            rows.insert(row);
    }
    return rows;
}

} // namespace leadlight::store
