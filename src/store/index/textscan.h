// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <string_view>

namespace leadlight::store {

/// Looks for one text in much text, gigabytes a second. A value over the needle it was made for, which must not be
/// empty and must outlive it; any thread.
class TextScan final
{
public:
    explicit TextScan(std::string_view needle);

    /// Where the needle first stands between @p from and @p end, or @p end.
    [[nodiscard]] const char *find(const char *from, const char *end) const;
    [[nodiscard]] size_t needleSize() const { return m_needle.size(); }

private:
    [[nodiscard]] const char *findInBlocks(const char *&from, const char *end) const;

    std::string_view m_needle;
    // The two places of the needle whose bytes are looked for first.
    size_t m_probe1 = 0;
    size_t m_probe2 = 0;
};

} // namespace leadlight::store
