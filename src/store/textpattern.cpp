// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/textpattern.h"

#include "store/storedtext.h"

namespace leadlight::store {

namespace {

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

} // namespace

TextPattern::TextPattern(const leads::LeadPattern &pattern, Scope scope)
    : m_scope(scope)
{
    const QString folded = leads::folded(pattern.text);
    if (!pattern.hasWildcard) {
        m_pieces.push_back(toStored(folded));
        return;
    }
    for (const QString &piece : folded.split(u'*'))
        m_pieces.push_back(toStored(piece));
}

bool TextPattern::matches(std::string_view folded) const
{
    if (m_scope == Scope::Whole) {
        if (m_pieces.size() == 1)
            return folded == view(m_pieces.front());
        const std::string_view first = view(m_pieces.front());
        const std::string_view last = view(m_pieces.back());
        if (folded.size() < first.size() + last.size() || !folded.starts_with(first) || !folded.ends_with(last))
            return false;
        folded = folded.substr(first.size(), folded.size() - first.size() - last.size());
    }
    // The leftmost place of each piece leaves the most room for those after it.
    const size_t ends = m_scope == Scope::Whole ? 1 : 0;
    for (size_t i = ends; i + ends < m_pieces.size(); ++i) {
        const size_t at = folded.find(view(m_pieces[i]));
        if (at == folded.npos)
            return false;
        folded.remove_prefix(at + size_t(m_pieces[i].size()));
    }
    return true;
}

bool TextPattern::matchesAnyField(std::string_view foldedFields) const
{
    if (m_scope == Scope::Part && m_pieces.size() == 1)
        return foldedFields.find(view(m_pieces.front())) != foldedFields.npos;
    while (true) {
        const size_t end = foldedFields.find(char(fieldSeparator));
        if (matches(foldedFields.substr(0, end)))
            return true;
        if (end == foldedFields.npos)
            return false;
        foldedFields.remove_prefix(end + 1);
    }
}

bool TextPattern::matchesText(const QString &text) const
{
    return matches(view(toStored(leads::folded(text))));
}

std::string_view fieldAt(std::string_view fields, int n)
{
    for (; n > 0; --n) {
        const size_t end = fields.find(char(fieldSeparator));
        if (end == fields.npos)
            return {};
        fields.remove_prefix(end + 1);
    }
    return fields.substr(0, fields.find(char(fieldSeparator)));
}

} // namespace leadlight::store
