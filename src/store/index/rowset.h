// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <bit>
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
    template <typename Each> void forEach(Each each) const
    {
        for (size_t i = 0; i < m_words.size(); ++i) {
            for (quint64 word = m_words[i]; word != 0; word &= word - 1)
                each(i * 64 + size_t(std::countr_zero(word)));
        }
    }

private:
    void trim()
    {
        if (m_count % 64 != 0 && !m_words.empty())
            m_words.back() &= (quint64(1) << (m_count % 64)) - 1;
    }
    size_t m_count = 0;
    std::vector<quint64> m_words;
};

} // namespace leadlight::store
