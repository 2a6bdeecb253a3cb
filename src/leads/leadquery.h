// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/leadfield.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QTimeZone>

#include <tl/expected.hpp>
#include <vector>

namespace leadlight::leads {

/// A text to look for, with '*' for anything. Compared without regard to case and Latin diacritics.
struct LeadPattern
{
    QString text; ///< as typed; '*' is a wildcard where hasWildcard is set
    bool hasWildcard = false;
    friend bool operator==(const LeadPattern &, const LeadPattern &) = default;
};

/// One condition of a filter.
struct LeadTerm
{
    enum class Kind {
        Word,  ///< substring of any text or code field; a wildcard matches within one field
        Field, ///< one Number, Code or Text field: Code fields whole (`source:SPZA`), Text fields as substring, either
               ///< as a whole with '*'; an empty pattern (`source:""`) means that the field is empty. Of several tags
               ///< or notes one is enough
        Name, ///< `name:`, like a Text field that holds "firstName lastName", trimmed
        Flag, ///< is:test is:dnc is:new is:withheld is:problem is:waiting is:late is:overdue is:followup
        Time, ///< after: before: on:, on receivedAt or, where that is unknown, createdAt
    };
    enum class Flag { Test, DoNotContact, New, Withheld, Problem, Waiting, Late, Overdue, FollowUp };

    Kind kind = Kind::Word;
    bool exclude = false;
    LeadField field = LeadField::Source; ///< for Field
    std::vector<LeadPattern> anyOf;      ///< for Word, Field and Name: one or more, any of which is enough
    Flag flag = Flag::Test;              ///< for Flag
    qint64 fromTicks = INT64_MIN;        ///< for Time: inclusive, as LeadTime::ticks
    qint64 untilTicks = INT64_MAX;       ///< for Time: exclusive
    qint64 nowTicks = 0;                 ///< for Waiting, Late and Overdue: when the filter was read
    QDate today = {};                    ///< for Overdue: on which day that was
    int position = 0;                    ///< where it stands in the text it was read from
    int length = 0;
    friend bool operator==(const LeadTerm &, const LeadTerm &) = default;
};

/// What is wrong with a filter's text and where, so that it can be underlined.
struct FilterError
{
    enum class Reason { UnknownField, UnknownFlag, WrongDate, MissingValue, UnclosedQuote, LonelyOr, LonelyMinus };
    Reason reason;
    int position = 0; ///< UTF-16 units from the start
    int length = 0;
    QString word;       ///< the part it is about
    QString meant = {}; ///< for UnknownField and UnknownFlag: the name that is near; empty when none is
};

/// Where, when and by whom a filter is read.
struct FilterReading
{
    QTimeZone zone = QTimeZone::systemTimeZone();
    QString me = ownName(); ///< `owner:me`
    QDateTime now = QDateTime::currentDateTimeUtc();

    [[nodiscard]] qint64 nowTicks() const { return LeadTime::fromDateTime(now).ticks; }
    [[nodiscard]] QDate today() const { return now.toTimeZone(zone).date(); }
};

/// A filter: any of the groups, of each group every term. No groups: every lead.
struct LeadFilter
{
    std::vector<std::vector<LeadTerm>> groups;

    [[nodiscard]] bool isEmpty() const { return groups.empty(); }
    /// Reads the language of the command line's manual; dates mean days in the reading's zone: `after:` from that day's
    /// start on, `before:` until its start. `mail:` is email, `tag:` tags, `note:` notes, `isTest:true` is `is:test`;
    /// `http:`, `https:` and `mailto:` are words. The bare word `overdue` is `is:overdue`. In quotes nothing has a
    /// meaning, and two quotes stand for one.
    [[nodiscard]] static tl::expected<LeadFilter, FilterError> fromText(const QString &text,
                                                                        const FilterReading &reading = {});
    friend bool operator==(const LeadFilter &, const LeadFilter &) = default;
};

/// What is left of a filter's text without the terms that cannot be understood: all of it where there is no fault.
[[nodiscard]] QString understoodPart(const QString &text);

/// A value as the filter language wants it: in quotes where it holds blanks, commas, quotes, colons, is empty or has a
/// meaning of its own (OR, overdue, me).
[[nodiscard]] QString quotedForFilter(const QString &value);

/// Lower case, without Latin diacritics: the form in which texts are compared ("Žluťoučký" -> "zlutoucky").
/// Keeps every other script as it is. The store and the search use the same function.
[[nodiscard]] QString folded(QStringView text);

struct LeadSort
{
    LeadField field = LeadField::ReceivedAt;
    bool descending = true;
    friend bool operator==(const LeadSort &, const LeadSort &) = default;
};

/// Which leads, in which order, under which headings: all that a view is.
struct LeadQuery
{
    LeadFilter filter;
    LeadSort sort;             ///< ties are broken by id, newest first
    QList<LeadField> grouping; ///< Source, Action, Offer in any order, any subset; empty: flat
    friend bool operator==(const LeadQuery &, const LeadQuery &) = default;
};

} // namespace leadlight::leads
