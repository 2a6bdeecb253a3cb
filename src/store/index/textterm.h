// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/leadquery.h"
#include "store/index/leadsegment.h"
#include "store/textpattern.h"

#include <string>

namespace leadlight::store {

/// A pattern of a filter as a question to the folded texts (and ids) of a segment. A value; any thread.
class TextTerm final
{
public:
    /// Any text field of a lead.
    [[nodiscard]] static TextTerm word(const leads::LeadPattern &pattern);
    /// One text field, or the id.
    [[nodiscard]] static TextTerm field(leads::LeadField field, const leads::LeadPattern &pattern);
    /// First and last name together.
    [[nodiscard]] static TextTerm name(const leads::LeadPattern &pattern);

    /// What stands in the text of every lead that matches; may be empty.
    [[nodiscard]] const std::string &needle() const { return m_needle; }
    /// Whether the needle alone decides.
    [[nodiscard]] bool isDecidedByNeedle() const;
    [[nodiscard]] bool matches(const LeadSegment &leads, size_t row) const;
    /// Whether @p other lets through every lead that this lets through, as far as the two tell by themselves.
    [[nodiscard]] bool isWithin(const TextTerm &other) const;

    /// Code fields and ids are compared whole, texts in part unless a wildcard says where; an empty value means an
    /// empty field.
    [[nodiscard]] static TextPattern::Scope scopeOf(leads::LeadField field, const leads::LeadPattern &pattern);

    friend bool operator==(const TextTerm &a, const TextTerm &b)
    {
        return a.m_where == b.m_where && a.m_position == b.m_position && a.m_pattern.scope() == b.m_pattern.scope() &&
               a.m_pattern.pieces() == b.m_pattern.pieces();
    }

private:
    enum class Where { AnyField, Field, Name, Id };
    TextTerm(Where where, int position, const leads::LeadPattern &pattern, TextPattern::Scope scope);

    Where m_where;
    int m_position; ///< of the field
    TextPattern m_pattern;
    std::string m_needle;
};

} // namespace leadlight::store
