// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/mappingmemory.h"

#include "leads/csvscan.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace leadlight::ui {

namespace {

using leads::ColumnMapping;
using leads::CsvWishes;
using leads::DateOrder;

constexpr qsizetype mostEntries = 50;

QString digestOf(const QByteArray &line)
{
    return QString::fromLatin1(QCryptographicHash::hash(line, QCryptographicHash::Blake2b_160).toHex());
}

QJsonObject toJson(const QString &line, const CsvWishes &wishes)
{
    QJsonArray columns;
    for (const ColumnMapping::Column column : wishes.columns.value_or(QList<ColumnMapping::Column>()))
        columns.append(leads::idOf(column));
    QJsonObject entry{
        {QStringLiteral("line"), line},
        {QStringLiteral("delimiter"), QString(QLatin1Char(wishes.delimiter.value_or(',')))},
        {QStringLiteral("encoding"), leads::nameOf(wishes.encoding.value_or(leads::TextEncoding::Utf8))},
        {QStringLiteral("columns"), columns},
    };
    if (wishes.dateOrder)
        entry.insert(QStringLiteral("dayFirst"), *wishes.dateOrder == DateOrder::DayFirst);
    return entry;
}

std::optional<CsvWishes> fromJson(const QJsonObject &entry)
{
    const QString delimiter = entry.value(QLatin1String("delimiter")).toString();
    const auto encoding = leads::textEncodingNamed(entry.value(QLatin1String("encoding")).toString());
    const QJsonArray ids = entry.value(QLatin1String("columns")).toArray();
    const char mark = delimiter.size() == 1 ? delimiter[0].toLatin1() : '\0';
    const bool isDelimiter = std::ranges::find(leads::csvDelimiters, mark) != std::end(leads::csvDelimiters);
    if (!isDelimiter || !encoding || ids.isEmpty() || ids.size() > leads::mostMappedColumns)
        return std::nullopt;
    CsvWishes wishes;
    wishes.delimiter = mark;
    wishes.encoding = encoding;
    wishes.hasHeader = true;
    if (const QJsonValue dayFirst = entry.value(QLatin1String("dayFirst")); dayFirst.isBool())
        wishes.dateOrder = dayFirst.toBool() ? DateOrder::DayFirst : DateOrder::MonthFirst;
    wishes.columns.emplace();
    for (const QJsonValue &id : ids)
        wishes.columns->append(leads::mappablePartNamed(id.toString()));
    return wishes;
}

} // namespace

MappingMemory::MappingMemory(const QString &text)
{
    const QJsonArray entries = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        const QString line = entry.value(QLatin1String("line")).toString();
        const auto wishes = fromJson(entry);
        if (wishes && !line.isEmpty() && m_entries.size() < mostEntries)
            m_entries.append({line, *wishes});
    }
}

QString MappingMemory::toText() const
{
    QJsonArray entries;
    for (const Entry &entry : m_entries)
        entries.append(toJson(entry.line, entry.wishes));
    return QString::fromUtf8(QJsonDocument(entries).toJson(QJsonDocument::Compact));
}

std::optional<CsvWishes> MappingMemory::find(const QByteArray &firstLine) const
{
    const QString line = digestOf(firstLine);
    const auto found = std::ranges::find_if(m_entries, [&line](const Entry &entry) { return entry.line == line; });
    return found == m_entries.cend() ? std::nullopt : std::optional(found->wishes);
}

void MappingMemory::remember(const QByteArray &firstLine, const leads::CsvSample &csv)
{
    // Without a header, the first line is a person's and says nothing of other files.
    if (!csv.mapping.hasHeader)
        return;
    const QString line = digestOf(firstLine);
    m_entries.removeIf([&line](const Entry &entry) { return entry.line == line; });
    CsvWishes wishes{csv.mapping.delimiter, csv.mapping.encoding, true, std::nullopt, csv.mapping.columns};
    if (csv.dateOrders == leads::DateOrders::Either)
        wishes.dateOrder = csv.mapping.dateOrder;
    m_entries.prepend({line, wishes});
    m_entries.resize(std::min(m_entries.size(), mostEntries));
}

} // namespace leadlight::ui
