// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

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

} // namespace leadlight::store
