// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/filtercompletion.h"

#include "leads/filternames.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace leadlight::leads {

namespace {

constexpr qsizetype mostOffered = 50;

/// Where the cursor stands: in a word (or name), or in one of the values after a name.
struct Place
{
    QString name;            ///< lower case; empty: in a word or name
    qsizetype from = 0;      ///< of what would be replaced
    qsizetype to = 0;        ///< its end
    QString typed;           ///< of it up to the cursor, without quotes
    bool isQuoted = false;   ///< opens with a quotation mark
    QStringList otherValues; ///< of the same name, folded
};

bool isNameLetter(QChar c, bool isFirst)
{
    return c.isLetter() || (!isFirst && (c.isDigit() || c == u'_'));
}

/// Goes over the text as the filter's reader does, but never fails, and stops at the part with the cursor.
class PlaceFinder
{
public:
    PlaceFinder(const QString &text, qsizetype cursor)
        : m_text(text)
        , m_cursor(cursor)
    {
    }

    Place find()
    {
        for (;;) {
            while (m_at < m_text.size() && m_text[m_at].isSpace() && m_at < m_cursor)
                ++m_at;
            if (m_at < m_text.size() && m_text[m_at] == u'-' && m_at < m_cursor)
                ++m_at;
            if (const auto place = term())
                return *place;
        }
    }

private:
    /// The place when the cursor is in the term that starts here; else goes to its end.
    std::optional<Place> term()
    {
        const qsizetype start = m_at;
        qsizetype end = start;
        while (end < m_text.size() && isNameLetter(m_text[end], end == start))
            ++end;
        const bool hasName = end > start && end < m_text.size() && m_text[end] == u':';
        if (hasName && m_cursor > end) {
            m_at = end + 1;
            return values(m_text.sliced(start, end - start).toLower());
        }
        if (hasName) // in the name: its colon goes with it
            return Place{{}, start, end + 1, m_text.sliced(start, m_cursor - start), false, {}};
        return values({});
    }

    /// Values up to the next blank, separated by commas.
    std::optional<Place> values(const QString &name)
    {
        std::optional<Place> found;
        QStringList others;
        for (;; ++m_at) {
            Place place = value();
            place.name = name;
            if (!found && m_cursor <= place.to)
                found = place;
            else
                others.append(folded(m_text.sliced(place.from, place.to - place.from).remove(u'"')));
            if (m_at >= m_text.size() || m_text[m_at] != u',')
                break;
        }
        if (found)
            found->otherValues = others;
        return found;
    }

    Place value()
    {
        Place place;
        place.from = m_at;
        place.isQuoted = m_at < m_text.size() && m_text[m_at] == u'"';
        if (place.isQuoted)
            skipQuoted();
        while (m_at < m_text.size() && !m_text[m_at].isSpace() && m_text[m_at] != u',')
            ++m_at;
        place.to = m_at;
        if (m_cursor >= place.from)
            place.typed = m_text.sliced(place.from, std::min(m_cursor, place.to) - place.from);
        if (place.isQuoted)
            place.typed = place.typed.sliced(std::min<qsizetype>(1, place.typed.size())).replace("\"\""_L1, "\""_L1);
        return place;
    }

    /// Behind the closing quotation mark. One that is missing would stand at the cursor.
    void skipQuoted()
    {
        const qsizetype opening = m_at;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] != u'"')
                continue;
            if (m_at + 1 >= m_text.size() || m_text[m_at + 1] != u'"') {
                ++m_at;
                return;
            }
            ++m_at;
        }
        if (m_cursor > opening)
            m_text.truncate(m_cursor);
        m_at = m_text.size();
    }

    QString m_text;
    const qsizetype m_cursor;
    qsizetype m_at = 0;
};

/// How well what was typed fits: 0 begins with it, 1 a word of it does, 2 it is somewhere inside, 3 not at all.
int rank(const QString &typed, const FilterValue &value)
{
    const QString code = folded(value.value);
    const QString words = folded(value.words);
    if (code.startsWith(typed))
        return 0;
    if (words.startsWith(typed) || words.contains(u' ' + typed))
        return 1;
    return code.contains(typed) || words.contains(typed) ? 2 : 3;
}

FilterCompletion completion(const Place &place, const QString &replacement, const QString &shown,
                            const FilterValue &value)
{
    return {int(place.from), int(place.to - place.from), replacement, shown, value.words, value.count};
}

QList<FilterCompletion> valuesAt(const Place &place, const QString &whole, const FilterVocabulary &vocabulary)
{
    const QString typed = folded(place.typed);
    QList<std::pair<int, FilterValue>> fitting;
    const QList<FilterValue> known = vocabulary.values.value(place.name);
    for (const FilterValue &value : known) {
        const int how = rank(typed, value);
        if (how < 3 && !place.otherValues.contains(folded(value.value)))
            fitting.append({how, value});
    }
    // Flags and days stand in an order of their own; the rest by how many leads they would give.
    const bool isOrdered = place.name == "is"_L1 || takesDay(place.name);
    std::stable_sort(fitting.begin(), fitting.end(), [isOrdered](const auto &a, const auto &b) {
        return a.first != b.first ? a.first < b.first : !isOrdered && a.second.count > b.second.count;
    });
    QList<FilterCompletion> completions;
    for (const auto &[how, value] : std::as_const(fitting)) {
        const QString replacement = quotedForFilter(value.value);
        if (folded(replacement) != folded(whole) && completions.size() < mostOffered)
            completions.append(completion(place, replacement, value.value, value));
    }
    return completions;
}

QList<FilterCompletion> namesAt(const Place &place, const QString &whole, const FilterVocabulary &vocabulary)
{
    const QString typed = folded(place.typed);
    QList<FilterCompletion> completions;
    const auto offer = [&](const QString &text, const FilterValue &value) {
        if (text != whole)
            completions.append(completion(place, text, text, value));
    };
    for (const QLatin1StringView name : filterNames()) {
        if (folded(QString(name)).startsWith(typed))
            offer(name + QLatin1Char(':'), {name, vocabulary.names.value(name), -1});
    }
    const bool hasColon = whole.endsWith(u':');
    if (!hasColon && !typed.isEmpty()) {
        const QList<FilterValue> flags = vocabulary.values.value(QStringLiteral("is"));
        for (const FilterValue &flag : flags) {
            if (flag.value.startsWith(typed))
                offer("is:"_L1 + flag.value, flag);
        }
    }
    if (completions.isEmpty() && hasColon && !leadFieldNamed(whole.chopped(1))) {
        if (const QString meant = filterNameNear(whole.chopped(1)); !meant.isEmpty())
            offer(meant + QLatin1Char(':'), {meant, vocabulary.names.value(meant), -1});
    }
    return completions;
}

} // namespace

QList<FilterCompletion> filterCompletions(const QString &text, int cursor, const FilterVocabulary &vocabulary,
                                          bool isAsked)
{
    const Place place = PlaceFinder(text, std::clamp<qsizetype>(cursor, 0, text.size())).find();
    const QString whole = text.sliced(place.from, place.to - place.from);
    if (!place.name.isEmpty())
        return valuesAt(place, whole, vocabulary);
    const bool isWord = !place.isQuoted && place.otherValues.isEmpty();
    if (!isWord || (place.typed.size() < 2 && !isAsked))
        return {};
    return namesAt(place, whole, vocabulary);
}

} // namespace leadlight::leads
