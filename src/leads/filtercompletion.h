// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace leadlight::leads {

/// Something that may stand in a filter, with what it means.
struct FilterValue
{
    QString value;     ///< verbatim: "PLT", "new", "2026-01-31", "company"
    QString words;     ///< plain words for it: "Contact me"; may be empty
    qint64 count = -1; ///< how many leads it would give; negative: not known
    friend bool operator==(const FilterValue &, const FilterValue &) = default;
};

/// What can be offered: the values after each name that has some ("source", "is", "after"; lower case), and the words
/// for the names themselves.
struct FilterVocabulary
{
    QHash<QString, QList<FilterValue>> values;
    QHash<QString, QString> names; ///< as in filterNames()
};

/// One way to go on: put @p replacement in the place of [position, position + length); the cursor goes behind it.
struct FilterCompletion
{
    int position = 0; ///< UTF-16 units from the start
    int length = 0;
    QString replacement;
    QString shown; ///< the value or name without quotes; "is:new", "company:"
    QString words;
    qint64 count = -1;
    friend bool operator==(const FilterCompletion &, const FilterCompletion &) = default;
};

/// What could stand at the cursor, the likeliest first: names and flags where a word begins, values after a colon and
/// after each comma. Nothing for a word of fewer than two letters unless @p isAsked for, nothing inside quotes that
/// are not a value's, and nothing where what is there is already all that could be said.
[[nodiscard]] QList<FilterCompletion> filterCompletions(const QString &text, int cursor,
                                                        const FilterVocabulary &vocabulary, bool isAsked);

} // namespace leadlight::leads
