// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadfiles.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace leadlight::leads {

namespace {

/// A quote that stays open for longer was never meant to be one.
constexpr qsizetype largestRecord = 32 * 1024 * 1024;

const QStringList &tableColumns()
{
    static const QStringList names{u"PartitionKey"_s, u"RowKey"_s,     u"Timestamp"_s,           u"CustomerInfo"_s,
                                   u"LeadSource"_s,   u"ActionCode"_s, u"OfferDisplayName"_s,    u"CreatedTime"_s,
                                   u"Description"_s,  u"ProductId"_s,  u"PublisherDisplayName"_s};
    return names;
}

/// The order in which Storage Explorer shows a table: the keys, then by name.
QStringList sortedTableColumns(qsizetype count)
{
    QStringList names = tableColumns().first(count);
    std::sort(names.begin() + 3, names.end());
    return names;
}

/// Names for the columns of a file that brings none.
QStringList madeUpHeader(const QStringList &cells)
{
    if (cells.size() >= 9 && cells.size() <= tableColumns().size()) {
        for (const QStringList &names : {tableColumns().first(cells.size()), sortedTableColumns(cells.size())}) {
            if (cells[names.indexOf(u"CustomerInfo"_s)].startsWith(u'{'))
                return names;
        }
        return tableColumns().first(cells.size());
    }
    QStringList names;
    for (qsizetype i = 0; i < cells.size(); ++i)
        names.append(cells[i].startsWith(u'{') ? u"CustomerInfo"_s : u"Column %1"_s.arg(i + 1));
    return names;
}

/// Whether a record without a header above it can be a lead's.
bool looksLikeLead(const QStringList &cells)
{
    static const QStringList signs{u"{"_s, u"@"_s, u"AzureMarketplace"_s, u"AzurePortal"_s, u"TestDrive"_s, u"SPZA"_s};
    return cells.size() >= 3 && std::any_of(cells.cbegin(), cells.cend(), [](const QString &cell) {
               return std::any_of(signs.cbegin(), signs.cend(),
                                  [&](const QString &sign) { return cell.contains(sign); });
           });
}

/// A file ends its records with a lone carriage return when that is the first line end in it.
bool endsWithCr(QByteArrayView text)
{
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '"')
            quoted = !quoted;
        else if (!quoted && text[i] == '\n')
            return false;
        else if (!quoted && text[i] == '\r')
            return i + 1 < text.size() && text[i + 1] != '\n';
    }
    return false;
}

/// Where the lines of a text "key = value" have their '='; nothing for other lines.
qsizetype equalsSign(QByteArrayView line)
{
    const qsizetype at = line.indexOf('=');
    return at > 0 && leadPartNamed(line.first(at).trimmed()) ? at : -1;
}

/// The lines of a text that are not blank.
QList<QByteArrayView> linesOf(QByteArrayView text)
{
    QList<QByteArrayView> lines;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = text.indexOf('\n', at);
        end = end < 0 ? text.size() : end;
        const QByteArrayView line = text.sliced(at, end - at).trimmed();
        if (!line.isEmpty())
            lines.append(line);
        at = end + 1;
    }
    return lines;
}

} // namespace

std::optional<std::pair<CsvDialect, CsvLeadFile::Header>> recognisedCsv(LeadInput &input)
{
    const QByteArrayView text = input.text();
    CsvDialect dialect{',', endsWithCr(text)};
    CsvEnd end;
    QByteArray record;
    qsizetype start = 0;
    // Empty lines above the header do no harm. The first record's end is found with the delimiter that fits best.
    do {
        start = end.next;
        end = csvRecordEnd(text, start, dialect);
        record = asUtf8(text.sliced(start, end.content - start));
    } while (end.isFound && record.trimmed().isEmpty());
    if (end.quoteOpen)
        return std::nullopt;
    dialect.delimiter = csvDelimiter(record);
    const QStringList cells = csvCells(record, dialect.delimiter);

    const int known = LeadColumns(cells).knownCount();
    if (known >= 2 || (known == 1 && cells.size() <= 2)) {
        input.consume(end.next);
        return std::pair(dialect, CsvLeadFile::Header{record, cells});
    }
    if (!looksLikeLead(cells))
        return std::nullopt;
    input.consume(start);
    const QStringList names = madeUpHeader(cells);
    return std::pair(dialect, CsvLeadFile::Header{names.join(QLatin1Char(dialect.delimiter)).toUtf8(), names});
}

core::Result<std::optional<LeadFile::Record>> CsvLeadFile::cut()
{
    for (;;) {
        const QByteArrayView text = input().text();
        const CsvEnd end = csvRecordEnd(text, 0, m_dialect);
        if (!end.isFound && !input().isAtEnd() && text.size() < largestRecord) {
            if (const core::Result<> read = input().more(); !read)
                return core::failure(read);
            continue;
        }
        if (text.isEmpty())
            return std::optional<Record>();
        if (!end.quoteOpen && text.first(end.content).trimmed().isEmpty()) {
            input().consume(end.next);
            continue;
        }
        if (!end.quoteOpen)
            return take(end, false);
        // A quote that is never closed takes its own line with it and no other.
        qsizetype lineEnd = text.indexOf(m_dialect.endsWithCr ? '\r' : '\n');
        lineEnd = lineEnd < 0 ? text.size() : lineEnd;
        return take({true, true, lineEnd, qMin(lineEnd + 1, text.size())}, true);
    }
}

LeadFile::Record CsvLeadFile::take(CsvEnd end, bool quoteOpen)
{
    const Record record{input().text().first(end.content), quoteOpen};
    input().consume(end.next);
    return record;
}

DecodedLead CsvLeadFile::decode(const Record &record) const
{
    const QByteArray text = asUtf8(record.bytes);
    QByteArray raw = m_header.record + "\r\n";
    raw.append(m_columns.entity(text, m_dialect.delimiter));
    DecodedLead lead = m_columns.decode(csvCells(text, m_dialect.delimiter), raw);
    if (record.quoteOpen)
        lead.lead.problems.prepend(u"A quote in its row is not closed."_s);
    return lead;
}

bool PlainTextLeadFile::fits(QByteArrayView text)
{
    const QList<QByteArrayView> lines = linesOf(text);
    return !lines.isEmpty() && equalsSign(lines.first()) > 0 &&
           std::count_if(lines.cbegin(), lines.cend(), [](QByteArrayView line) { return equalsSign(line) > 0; }) >= 3;
}

core::Result<std::optional<LeadFile::Record>> PlainTextLeadFile::cut()
{
    if (input().text().isEmpty())
        return std::optional<Record>();
    const Record record{input().text()};
    input().consume(record.bytes.size());
    return record;
}

DecodedLead PlainTextLeadFile::decode(const Record &record) const
{
    const QByteArray text = asUtf8(record.bytes);
    LeadParts parts;
    for (const QByteArrayView line : linesOf(text)) {
        if (const qsizetype at = equalsSign(line); at > 0)
            parts.set(*leadPartNamed(line.first(at).trimmed()), QString::fromUtf8(line.sliced(at + 1).trimmed()));
    }
    DecodedLead result;
    result.isKnown = parts.isLead();
    result.lead = parts.toLead({});
    result.lead.raw = {RawEntity::Format::Text, text};
    return result;
}

} // namespace leadlight::leads
