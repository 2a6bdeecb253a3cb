// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <algorithm>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace leadlight::store {

/// Texts by number, all in one piece of memory. A value.
class TextColumn final
{
public:
    void add(std::string_view text)
    {
        m_bytes += text;
        m_ends.push_back(m_bytes.size());
    }
    [[nodiscard]] size_t count() const { return m_ends.size(); }
    [[nodiscard]] std::string_view operator[](size_t n) const
    {
        const quint64 from = n == 0 ? 0 : m_ends[n - 1];
        return std::string_view(m_bytes).substr(from, m_ends[n] - from);
    }
    void shrink()
    {
        m_bytes.shrink_to_fit();
        m_ends.shrink_to_fit();
    }
    [[nodiscard]] const std::string &bytes() const { return m_bytes; }
    [[nodiscard]] const std::vector<quint64> &ends() const { return m_ends; }

private:
    std::string m_bytes;
    std::vector<quint64> m_ends; ///< one past the last byte of each
};

/// Numbers texts as they are met, equal ones alike, and keeps each once. A value.
class TextNumbers final
{
public:
    [[nodiscard]] quint32 number(std::string_view text)
    {
        // Neighbours often have the same.
        if (m_last < m_texts.count() && m_texts[m_last] == text)
            return m_last;
        if (2 * (m_texts.count() + 1) > m_slots.size())
            grow();
        quint32 &slot = slotOf(text);
        if (slot == none) {
            slot = quint32(m_texts.count());
            m_texts.add(text);
        }
        return m_last = slot;
    }
    [[nodiscard]] const TextColumn &texts() const { return m_texts; } ///< by number

private:
    static constexpr quint32 none = ~quint32(0);

    /// The slot that holds the text's number, or the free one where it belongs.
    [[nodiscard]] quint32 &slotOf(std::string_view text)
    {
        size_t at = std::hash<std::string_view>()(text);
        while (true) {
            quint32 &slot = m_slots[at++ & (m_slots.size() - 1)];
            if (slot == none || m_texts[slot] == text)
                return slot;
        }
    }
    void grow()
    {
        constexpr size_t least = 64;
        m_slots.assign(std::max(least, 2 * m_slots.size()), none);
        for (quint32 n = 0; n < m_texts.count(); ++n)
            slotOf(m_texts[n]) = n;
    }
    TextColumn m_texts;
    std::vector<quint32> m_slots; ///< at least half of them free, their count a power of two
    quint32 m_last = 0;
};

} // namespace leadlight::store
