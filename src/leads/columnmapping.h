// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/leadparts.h"
#include "leads/listtime.h"
#include "leads/textencoding.h"

#include <QLatin1StringView>
#include <QList>
#include <QStringList>

#include <optional>
#include <span>

namespace leadlight::leads {

/// How a CSV file with columns of its own becomes leads. A value, made by csvSample() and changed by a person.
struct ColumnMapping
{
    /// What a column is for a lead; nothing: one more property, which stays in the raw entity.
    using Column = std::optional<LeadPart>;

    char delimiter = ',';
    TextEncoding encoding = TextEncoding::Utf8;
    bool hasHeader = true;
    DateOrder dateOrder = DateOrder::MonthFirst;
    QStringList header;    ///< as the file has it, or made up; a file that has another one by now is not read
    QList<Column> columns; ///< may be fewer than the header has

    friend bool operator==(const ColumnMapping &, const ColumnMapping &) = default;
};

/// So many columns of a file can be mapped; those behind them are kept.
constexpr qsizetype mostMappedColumns = 200;

/// A part of a lead that a column can be.
struct MappablePart
{
    LeadPart part;
    QLatin1StringView id; ///< stays as it is, for it is remembered
};
/// In the order in which they are offered.
[[nodiscard]] std::span<const MappablePart> mappableParts();
[[nodiscard]] std::optional<LeadPart> mappablePartNamed(QStringView id);
/// Empty for what is not mappable.
[[nodiscard]] QLatin1StringView idOf(ColumnMapping::Column column);

/// The first two columns that are to be the same part; nothing when each part is there once.
[[nodiscard]] std::optional<std::pair<qsizetype, qsizetype>> twiceMapped(const QList<ColumnMapping::Column> &columns);

/// What the columns of @p header probably hold, each part at most once: by names that are usual in English, Czech,
/// Chinese and German lists and in exports of HubSpot, Salesforce, Dynamics 365, Pipedrive, Outlook and Google, then by
/// what their first values look like. @p hasHeader: the names are the file's.
[[nodiscard]] QList<ColumnMapping::Column> guessedColumns(const QStringList &header, bool hasHeader,
                                                          const QList<QStringList> &rows);

/// What can be said of the order of day and month in the first values of the columns of times.
enum class DateOrders {
    Alike,      ///< both ways of reading give the same, or there are no dates
    DayFirst,   ///< only this way they can all be read
    MonthFirst, ///< ...
    Either,     ///< only a person can tell
};
[[nodiscard]] DateOrders dateOrdersIn(const QList<ColumnMapping::Column> &columns, const QList<QStringList> &rows);

/// Whether a part is a time.
[[nodiscard]] bool isTime(LeadPart part);
/// Whether a text looks like a value rather than like the name of a column: an address, a number for telephones, a
/// time.
[[nodiscard]] bool looksLikeValue(const QString &text);

} // namespace leadlight::leads
