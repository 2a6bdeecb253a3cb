// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/leadquery.h"

#include <QByteArray>

#include <string_view>
#include <vector>

namespace leadlight::store {

/// A LeadPattern made ready to be compared with folded texts in the form of toStored(). A value; any thread.
class TextPattern final
{
public:
    enum class Scope {
        Part,  ///< somewhere in the text
        Whole, ///< the text from end to end
    };
    TextPattern(const leads::LeadPattern &pattern, Scope scope);

    /// @p folded: stored form of a folded text.
    [[nodiscard]] bool matches(std::string_view folded) const;
    /// The same for any of the texts that U+001F separates; a wildcard does not reach over a separator.
    [[nodiscard]] bool matchesAnyField(std::string_view foldedFields) const;
    /// Folds first.
    [[nodiscard]] bool matchesText(const QString &text) const;
    [[nodiscard]] Scope scope() const { return m_scope; }
    /// What stands between the wildcards, in stored form: one piece where there is no wildcard.
    [[nodiscard]] const std::vector<QByteArray> &pieces() const { return m_pieces; }

private:
    std::vector<QByteArray> m_pieces;
    Scope m_scope;
};

/// What separates the fields in the column `search`.
constexpr char16_t fieldSeparator = u'\x1F';
/// The n-th of the fields that U+001F separates.
[[nodiscard]] std::string_view fieldAt(std::string_view fields, int n);

} // namespace leadlight::store
