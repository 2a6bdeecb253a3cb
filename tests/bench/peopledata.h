// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>
#include <string_view>

namespace leadlight::bench {

/// How a name is written, and what stands for it in an address of e-mail.
struct Name
{
    std::string_view written;
    std::string_view ascii;
};

/// People who write one language: their names, places and words. UTF-8.
struct People
{
    int weight; ///< of all leads, in parts of the sum of weights
    std::string_view dialCode;
    std::span<const std::string_view> countries; ///< the first is the most frequent
    std::span<const Name> firstNames;
    std::span<const Name> lastNames;
    std::span<const std::string_view> cities;
    std::span<const std::string_view> trades;         ///< what companies call themselves after
    std::span<const std::string_view> companyEndings; ///< with the space in front, where there is one
    std::span<const std::string_view> titles;
    std::span<const std::string_view> sentences; ///< {offer}, {city}, {company}, {number} are filled in
    std::string_view gap;                        ///< between words of a name and between sentences
};

/// Everyone that leads come from.
[[nodiscard]] std::span<const People> everyone();

} // namespace leadlight::bench
