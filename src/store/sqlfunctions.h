// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

struct sqlite3;

namespace leadlight::store {

/// The type under which a const TextPattern * is bound.
constexpr auto textPatternType = "leadlight-text-pattern";

/// Adds what the cache's statements call; patterns are bound as pointers, so no text of a filter ever becomes SQL:
///   word_in(search, pattern)          whether a word stands in any of the folded fields
///   field_matches(search, n, pattern) whether the n-th of the folded fields matches
///   text_matches(text, pattern)       whether a text matches, folding it first
///   search_field(search, n)           the n-th of the folded fields
///   name_matches(search, pattern)     whether first and last name together match
void registerFunctions(sqlite3 *handle);

} // namespace leadlight::store
