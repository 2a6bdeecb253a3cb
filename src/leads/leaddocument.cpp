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
/// Bytes; a batch ends with the lead that reaches it.
constexpr qsizetype largestBatch = 4 * 1024 * 1024;
/// Bytes; a mapped file is looked at as far as its sample goes.
constexpr qsizetype longestHeader = 1024 * 1024;

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
        return std::make_unique<CsvLeadFile>(std::move(input), name, *std::move(csv));
    }
    if (PlainTextLeadFile::fits(input.text()) && input.isAtEnd())
        return std::make_unique<PlainTextLeadFile>(std::move(input), name);
    return core::fail(ErrorKind::UnknownFileFormat, name);
}

core::Result<std::unique_ptr<LeadDocument>> LeadDocument::open(QIODevice &device, const QString &name,
                                                               const ColumnMapping &mapping)
{
    LeadInput input(device, name, mapping.encoding);
    // A header of thousands of columns is longer than a piece.
    do {
        if (const core::Result<> read = input.more(); !read)
            return core::failure(read);
    } while (!input.isAtEnd() && input.text().size() < longestHeader);
    auto form = mappedCsv(input, mapping);
    if (!form) {
        core::Error error;
        error.kind = ErrorKind::UnknownFileFormat;
        error.subject = name;
        error.serviceCode = QStringLiteral("changed");
        return tl::unexpected(std::move(error));
    }
    return std::make_unique<CsvLeadFile>(std::move(input), name, *std::move(form), mapping);
}

DecodedLead LeadFile::numbered(const Record &record, qint64 row) const
{
    DecodedLead decoded = decode(record);
    if (!decoded.hasPlace)
        decoded.lead.place = FileRow{m_name, row, decoded.namedTime};
    return decoded;
}

core::Result<std::optional<DecodedLead>> LeadFile::readNumbered()
{
    const core::Result<std::optional<Record>> record = cut();
    if (!record)
        return core::failure(record);
    if (!*record)
        return std::optional<DecodedLead>();
    return numbered(**record, ++m_row);
}

core::Result<UnreadLeads> LeadFile::nextBatch(size_t most)
{
    /// Copied out of the input, which moves on.
    struct Batch
    {
        std::vector<Lead> ahead;
        QByteArray text;
        std::vector<std::pair<qsizetype, bool>> records; ///< where each ends in the text; quoteOpen
        qint64 rowBefore = 0;
    };
    if (m_failed)
        return tl::unexpected(*m_failed);
    const auto batch = std::make_shared<Batch>();
    for (; !m_ahead.empty() && batch->ahead.size() < most; m_ahead.pop_front())
        batch->ahead.push_back(std::move(m_ahead.front().lead));
    batch->rowBefore = m_row;
    while (batch->ahead.size() + batch->records.size() < most && batch->text.size() < largestBatch) {
        const core::Result<std::optional<Record>> record = cut();
        if (!record) {
            // What stands before it can be read.
            m_failed = record.error();
            break;
        }
        if (!*record)
            break;
        ++m_row;
        batch->text.append((*record)->bytes);
        batch->records.emplace_back(batch->text.size(), (*record)->quoteOpen);
    }
    if (batch->ahead.empty() && batch->records.empty())
        return m_failed ? core::Result<UnreadLeads>(tl::unexpected(*m_failed)) : UnreadLeads();
    return [this, batch](std::stop_token stop) {
        std::vector<Lead> leads = batch->ahead;
        leads.reserve(batch->ahead.size() + batch->records.size());
        const QByteArrayView text = batch->text;
        qsizetype begin = 0;
        qint64 row = batch->rowBefore;
        for (const auto &[end, quoteOpen] : batch->records) {
            if (stop.stop_requested())
                break;
            leads.push_back(numbered({text.sliced(begin, end - begin), quoteOpen}, ++row).lead);
            begin = end;
        }
        return leads;
    };
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
