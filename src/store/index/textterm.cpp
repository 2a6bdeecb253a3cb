// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/index/textterm.h"

#include "store/leadrows.h"
#include "store/storedtext.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace leadlight::store {

using leads::LeadField;
using leads::LeadPattern;
using Scope = TextPattern::Scope;

namespace {

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

/// In the folded texts of a lead, what separates the fields stands as a blank.
LeadPattern withoutSeparators(LeadPattern pattern)
{
    pattern.text.replace(QChar(fieldSeparator), u' ');
    return pattern;
}

bool isPlain(char byte)
{
    return byte > ' ' && byte < 0x7F;
}

/// "firstName lastName", trimmed.
std::string nameIn(std::string_view fields)
{
    std::string name(fieldAt(fields, firstNameField));
    name += ' ';
    name += fieldAt(fields, lastNameField);
    if (isPlain(name.front()) && isPlain(name.back()))
        return name;
    return toStored(fromStored(name).trimmed()).toStdString();
}

/// The longest part of the pieces that lies within one field: a name's blank may be where two fields meet.
std::string_view longestPart(const std::vector<QByteArray> &pieces, bool breakAtBlanks)
{
    std::string_view longest;
    for (const QByteArray &piece : pieces) {
        std::string_view rest = view(piece);
        while (true) {
            const size_t end = breakAtBlanks ? rest.find(' ') : rest.npos;
            if (const std::string_view part = rest.substr(0, end); part.size() > longest.size())
                longest = part;
            if (end == rest.npos)
                break;
            rest.remove_prefix(end + 1);
        }
    }
    return longest;
}

} // namespace

TextTerm::TextTerm(Where where, int position, const LeadPattern &pattern, Scope scope)
    : m_where(where)
    , m_position(position)
    , m_pattern(where == Where::Id ? pattern : withoutSeparators(pattern), scope)
{
    if (where != Where::Id)
        m_needle = longestPart(m_pattern.pieces(), where == Where::Name);
}

TextTerm TextTerm::word(const LeadPattern &pattern)
{
    return {Where::AnyField, 0, pattern, Scope::Part};
}

TextTerm TextTerm::field(LeadField field, const LeadPattern &pattern)
{
    const auto position = searchPosition(field);
    return {position ? Where::Field : Where::Id, position.value_or(0), pattern, scopeOf(field, pattern)};
}

TextTerm TextTerm::name(const LeadPattern &pattern)
{
    return {Where::Name, 0, pattern, scopeOf(LeadField::LastName, pattern)};
}

Scope TextTerm::scopeOf(LeadField field, const LeadPattern &pattern)
{
    const bool isText = leads::info(field).kind == leads::LeadFieldInfo::Kind::Text;
    return isText && !pattern.hasWildcard && !pattern.text.isEmpty() ? Scope::Part : Scope::Whole;
}

bool TextTerm::isDecidedByNeedle() const
{
    return m_where == Where::AnyField && m_pattern.pieces().size() == 1;
}

bool TextTerm::matches(const LeadSegment &leads, size_t row) const
{
    switch (m_where) {
    case Where::AnyField:
        return m_pattern.matchesAnyField(leads.text(row));
    case Where::Field:
        return m_pattern.matches(fieldAt(leads.text(row), m_position));
    case Where::Name:
        return m_pattern.matches(nameIn(leads.text(row)));
    case Where::Id:
        break;
    }
    std::array<char, 24> digits;
    const auto written = std::to_chars(digits.begin(), digits.end(), leads.columns().ids[row]);
    return m_pattern.matches({digits.data(), size_t(written.ptr - digits.data())});
}

bool TextTerm::isWithin(const TextTerm &other) const
{
    if (other.m_pattern.scope() != Scope::Part || other.m_pattern.pieces().size() != 1)
        return false;
    const std::string_view wanted = view(other.m_pattern.pieces().front());
    if (other.m_where == Where::AnyField)
        return m_needle.find(wanted) != m_needle.npos;
    const auto &pieces = m_pattern.pieces();
    return other.m_where == m_where && other.m_position == m_position &&
           std::any_of(pieces.begin(), pieces.end(),
                       [wanted](const QByteArray &piece) { return view(piece).find(wanted) != wanted.npos; });
}

} // namespace leadlight::store
