// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/csvsample.h"

#include "leads/csvscan.h"
#include "leads/leadfiles.h"

#include <QBuffer>

#include <algorithm>
#include <array>

namespace leadlight::leads {

namespace {

constexpr qsizetype mostRows = 50;

/// Text has letters, line ends and tabs, and hardly any other control characters.
bool isText(QByteArrayView utf8)
{
    const auto controls = std::count_if(utf8.cbegin(), utf8.cend(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t';
    });
    return !utf8.contains('\0') && controls * 20 <= utf8.size();
}

/// The first records that are not blank, in UTF-8.
QList<QByteArray> firstRecords(QByteArrayView text, char delimiter)
{
    QList<QByteArray> records;
    const CsvDialect dialect{delimiter, endsWithCr(text)};
    for (qsizetype at = 0; at < text.size() && records.size() <= mostRows;) {
        CsvEnd end = csvRecordEnd(text, at, dialect);
        if (end.quoteOpen)
            end = csvLineEnd(text, at, dialect);
        const QByteArrayView record = text.sliced(at, end.content - at);
        if (!record.trimmed().isEmpty())
            records.append(asUtf8(record));
        at = end.next;
    }
    return records;
}

/// The delimiter that cuts the most of the first records into as many cells as the first one, more than one.
char likelyDelimiter(QByteArrayView text)
{
    char best = ',';
    qsizetype bestScore = 0;
    for (const char delimiter : csvDelimiters) {
        const QList<QByteArray> records = firstRecords(text, delimiter);
        const qsizetype cells = csvCells(records.first(), delimiter).size();
        if (cells < 2)
            continue;
        const auto alike = std::count_if(records.cbegin(), records.cend(), [&](const QByteArray &record) {
            return csvCells(record, delimiter).size() == cells;
        });
        const qsizetype score = alike * 1000 + std::min<qsizetype>(cells, 999);
        if (score > bestScore) {
            bestScore = score;
            best = delimiter;
        }
    }
    return best;
}

DateOrder orderOf(DateOrders orders, DateOrder usual)
{
    if (orders == DateOrders::DayFirst)
        return DateOrder::DayFirst;
    return orders == DateOrders::MonthFirst ? DateOrder::MonthFirst : usual;
}

} // namespace

std::optional<CsvSample> csvSample(const QByteArray &beginning, const CsvWishes &wishes, const CsvHabits &habits)
{
    CsvSample sample;
    ColumnMapping &mapping = sample.mapping;
    mapping.encoding = wishes.encoding ? *wishes.encoding : encodingOf(beginning, habits.encoding);
    QBuffer buffer;
    buffer.setData(beginning);
    buffer.open(QIODevice::ReadOnly);
    LeadInput input(buffer, {}, mapping.encoding);
    while (!input.isAtEnd()) {
        if (!input.more())
            return std::nullopt;
    }
    const QByteArrayView text = input.text();
    if (!isText(text) || text.trimmed().isEmpty() || text.trimmed().startsWith('<'))
        return std::nullopt;
    mapping.delimiter = wishes.delimiter ? *wishes.delimiter : likelyDelimiter(text);
    const QList<QByteArray> records = firstRecords(text, mapping.delimiter);
    for (const QByteArray &record : records)
        sample.rows.append(csvCells(record, mapping.delimiter));

    const QStringList first = sample.rows.first();
    mapping.hasHeader =
        wishes.hasHeader ? *wishes.hasHeader : std::none_of(first.cbegin(), first.cend(), looksLikeValue);
    mapping.header = mapping.hasHeader ? sample.rows.takeFirst() : namesWithoutHeader(first);
    for (QStringList &row : sample.rows)
        row = row.first(std::min(row.size(), mostMappedColumns));
    const bool fits = wishes.columns && wishes.columns->size() <= mapping.header.size();
    mapping.columns = fits ? *wishes.columns : guessedColumns(mapping.header, mapping.hasHeader, sample.rows);
    const bool isKnown = std::any_of(mapping.columns.cbegin(), mapping.columns.cend(),
                                     [](const ColumnMapping::Column &column) { return column.has_value(); });
    // One column that nobody knows is prose, unless somebody insists.
    if (mapping.header.size() == 1 && !isKnown && wishes == CsvWishes())
        return std::nullopt;
    sample.dateOrders = dateOrdersIn(mapping.columns, sample.rows);
    mapping.dateOrder = wishes.dateOrder ? *wishes.dateOrder : orderOf(sample.dateOrders, habits.dateOrder);
    return sample;
}

} // namespace leadlight::leads
