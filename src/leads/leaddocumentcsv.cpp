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

/// Names for the columns of rows of leads without a header.
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

/// The first record that is not empty: empty lines above it do no harm.
struct FirstRecord
{
    qsizetype start = 0;
    CsvEnd end;
    QByteArray utf8;
};

FirstRecord firstRecord(QByteArrayView text, CsvDialect dialect)
{
    FirstRecord first;
    do {
        first.start = first.end.next;
        first.end = csvRecordEnd(text, first.start, dialect);
        first.utf8 = asUtf8(text.sliced(first.start, first.end.content - first.start));
    } while (first.end.isFound && first.utf8.trimmed().isEmpty());
    return first;
}

bool hasName(const QStringList &header, QLatin1StringView name)
{
    return header.contains(name, Qt::CaseInsensitive);
}

FileDescription describe(const QStringList &header, bool hasHeader, char delimiter)
{
    using Format = FileDescription::Format;
    FileDescription description{Format::Csv, header.size(), false, hasHeader, delimiter};
    const auto types =
        std::count_if(header.cbegin(), header.cend(), [](const QString &name) { return name.endsWith("@type"_L1); });
    description.hasTypes = types > 0;
    description.columns -= types;
    if (LeadColumns(header).areOfAnExport())
        description.format = Format::Export;
    else if (hasName(header, "PartitionKey"_L1) && hasName(header, "RowKey"_L1))
        description.format = Format::TableRows;
    else if (hasName(header, "Lead ID"_L1) && hasName(header, "Customer Name"_L1))
        description.format = Format::PartnerCenter;
    return description;
}

} // namespace

QStringList namesWithoutHeader(const QStringList &cells)
{
    if (looksLikeLead(cells))
        return madeUpHeader(cells);
    QStringList names;
    for (qsizetype i = 0; i < cells.size(); ++i)
        names.append(u"Column %1"_s.arg(i + 1));
    return names;
}

std::optional<CsvForm> recognisedCsv(LeadInput &input)
{
    const QByteArrayView text = input.text();
    CsvDialect dialect{',', endsWithCr(text)};
    // The first record's end is found with the delimiter that fits best.
    const FirstRecord first = firstRecord(text, dialect);
    if (first.end.quoteOpen)
        return std::nullopt;
    dialect.delimiter = csvDelimiter(first.utf8);
    const QStringList cells = csvCells(first.utf8, dialect.delimiter);

    const int known = LeadColumns(cells).knownCount();
    if (known >= 2 || (known == 1 && cells.size() <= 2)) {
        input.consume(first.end.next);
        return CsvForm{dialect, first.utf8, cells, describe(cells, true, dialect.delimiter)};
    }
    if (!looksLikeLead(cells))
        return std::nullopt;
    input.consume(first.start);
    const QStringList names = namesWithoutHeader(cells);
    return CsvForm{dialect, names.join(QLatin1Char(dialect.delimiter)).toUtf8(), names,
                   describe(names, false, dialect.delimiter)};
}

std::optional<CsvForm> mappedCsv(LeadInput &input, const ColumnMapping &mapping)
{
    const QByteArrayView text = input.text();
    const CsvDialect dialect{mapping.delimiter, endsWithCr(text)};
    FirstRecord first = firstRecord(text, dialect);
    if (first.end.quoteOpen) {
        first.end = csvLineEnd(text, first.start, dialect);
        first.utf8 = asUtf8(text.sliced(first.start, first.end.content - first.start));
    }
    const QStringList cells = csvCells(first.utf8, mapping.delimiter);
    const QStringList names = mapping.hasHeader ? cells : namesWithoutHeader(cells);
    if (names != mapping.header)
        return std::nullopt;
    input.consume(mapping.hasHeader ? first.end.next : first.start);
    const QByteArray header = mapping.hasHeader ? first.utf8 : names.join(QLatin1Char(mapping.delimiter)).toUtf8();
    return CsvForm{dialect, header, names, describe(names, mapping.hasHeader, mapping.delimiter)};
}

CsvLeadFile::CsvLeadFile(LeadInput input, const QString &name, CsvForm form)
    : LeadFile(std::move(input), name)
    , m_form(std::move(form))
    , m_columns(m_form.names)
{
    m_form.header = m_columns.entity(m_form.header, m_form.dialect.delimiter).toByteArray();
}

CsvLeadFile::CsvLeadFile(LeadInput input, const QString &name, CsvForm form, const ColumnMapping &mapping)
    : LeadFile(std::move(input), name)
    , m_form(std::move(form))
    , m_columns(mapping)
    , m_named(LeadColumns(m_form.names))
{
    m_form.description.format = FileDescription::Format::Csv;
}

core::Result<std::optional<LeadFile::Record>> CsvLeadFile::cut()
{
    for (;;) {
        const QByteArrayView text = input().text();
        const CsvEnd end = csvRecordEnd(text, 0, m_form.dialect);
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
        return take(csvLineEnd(text, 0, m_form.dialect), true);
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
    QByteArray raw = m_form.header + "\r\n";
    raw.append(m_columns.entity(text, m_form.dialect.delimiter));
    const QStringList cells = csvCells(text, m_form.dialect.delimiter);
    DecodedLead lead = m_columns.decode(cells, raw);
    if (m_named) {
        const Lead named = m_named->decode(cells, {}).lead;
        lead.namedTime = named.createdAt.isKnown() ? named.createdAt : named.receivedAt;
    }
    if (record.quoteOpen)
        lead.lead.problems.prepend(
            QStringLiteral(QT_TRANSLATE_NOOP("LeadProblems", "A quote in its row is not closed.")));
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
