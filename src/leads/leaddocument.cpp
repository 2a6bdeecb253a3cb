// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leaddocument.h"

#include "leads/jsonscan.h"
#include "leads/leadfiles.h"

#include <algorithm>

namespace leadlight::leads {

namespace {

using core::ErrorKind;

/// A file is foreign when none of so many leads at its start is known.
constexpr size_t leadsToLookAt = 100;

core::Result<std::unique_ptr<LeadDocument>> accepted(std::unique_ptr<LeadFile> file, const QString &name)
{
    const core::Result<bool> known = file->looksLikeLeads();
    if (!known)
        return core::failure(known);
    if (!*known)
        return core::fail(ErrorKind::UnknownFileFormat, name);
    return file;
}

} // namespace

core::Result<std::unique_ptr<LeadDocument>> LeadDocument::open(QIODevice &device, const QString &name)
{
    LeadInput input(device, name);
    if (const core::Result<> read = input.more(); !read)
        return core::failure(read);
    const qsizetype start = skipJsonBlanks(input.text(), 0);
    const char first = start < input.text().size() ? input.text()[start] : '\0';
    const bool isEmpty = start == input.text().size() && input.isAtEnd();
    if (isEmpty || first == '{' || first == '[')
        return accepted(std::make_unique<JsonLeadFile>(std::move(input), name), name);
    if (auto csv = recognisedCsv(input)) {
        auto &[dialect, header] = *csv;
        return std::make_unique<CsvLeadFile>(std::move(input), name, dialect, std::move(header));
    }
    if (PlainTextLeadFile::fits(input.text()) && input.isAtEnd())
        return std::make_unique<PlainTextLeadFile>(std::move(input), name);
    return core::fail(ErrorKind::UnknownFileFormat, name);
}

core::Result<std::optional<DecodedLead>> LeadFile::readNumbered()
{
    core::Result<std::optional<DecodedLead>> decoded = read();
    if (!decoded || !*decoded)
        return decoded;
    ++m_row;
    if (!(*decoded)->hasPlace)
        (*decoded)->lead.place = FileRow{m_name, m_row};
    return decoded;
}

core::Result<std::optional<Lead>> LeadFile::next()
{
    if (!m_ahead.empty()) {
        Lead lead = std::move(m_ahead.front().lead);
        m_ahead.pop_front();
        return lead;
    }
    core::Result<std::optional<DecodedLead>> decoded = readNumbered();
    if (!decoded)
        return core::failure(decoded);
    if (!*decoded)
        return std::optional<Lead>();
    return std::move((*decoded)->lead);
}

core::Result<bool> LeadFile::looksLikeLeads()
{
    while (m_ahead.size() < leadsToLookAt) {
        core::Result<std::optional<DecodedLead>> decoded = readNumbered();
        if (!decoded)
            return core::failure(decoded);
        if (!*decoded)
            return m_ahead.empty();
        m_ahead.push_back(*std::move(*decoded));
        if (m_ahead.back().isKnown)
            return true;
    }
    return false;
}

} // namespace leadlight::leads
