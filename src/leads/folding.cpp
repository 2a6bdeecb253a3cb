// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadquery.h"

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace leadlight::leads {

namespace {

/// Where Latin ends (with its extensions A and B); below it a table answers.
constexpr char16_t endOfLatin = 0x250;

/// Latin letters that do not decompose into a plain letter and a mark, after case folding.
QLatin1StringView plainLetters(char16_t letter)
{
    switch (letter) {
    case u'ß':
        return "ss"_L1;
    case u'æ':
        return "ae"_L1;
    case u'œ':
        return "oe"_L1;
    case u'ø':
        return "o"_L1;
    case u'đ':
    case u'ð':
        return "d"_L1;
    case u'þ':
        return "th"_L1;
    case u'ł':
        return "l"_L1;
    case u'ħ':
        return "h"_L1;
    case u'ŧ':
        return "t"_L1;
    case u'ı':
        return "i"_L1;
    case u'ĸ':
        return "k"_L1;
    case u'ŋ':
        return "n"_L1;
    default:
        return {};
    }
}

bool isCombiningMark(QChar c)
{
    return c.unicode() >= 0x300 && c.unicode() < 0x370;
}

/// The rule itself: decompose, drop the marks on Latin letters, fold the case, spell out what is left of special
/// letters, compose what belongs to other scripts again.
QString foldedByRule(QStringView text)
{
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_D);
    QString plain;
    plain.reserve(decomposed.size());
    bool onLatin = false;
    for (const QChar c : decomposed) {
        if (!isCombiningMark(c))
            onLatin = c.script() == QChar::Script_Latin;
        else if (onLatin)
            continue;
        plain.append(c);
    }
    QString result;
    result.reserve(plain.size());
    for (const QChar c : plain.toCaseFolded()) {
        if (const QLatin1StringView letters = plainLetters(c.unicode()); !letters.isEmpty())
            result.append(letters);
        else
            result.append(c);
    }
    return result.normalized(QString::NormalizationForm_C);
}

/// Folds piece by piece, because normalising takes time in the square of the length. A piece ends where no letter is
/// torn from its marks, the halves of a pair or the parts of a Hangul syllable, as long as it does not get too long for
/// that.
QString foldedInPieces(QStringView text)
{
    constexpr qsizetype usual = 1024;
    constexpr qsizetype longest = 4 * usual;
    const auto belongsToTheOneBefore = [](QChar c) {
        return c.isMark() || c.isLowSurrogate() || (c.unicode() >= 0x1100 && c.unicode() < 0x1200);
    };
    QString result;
    while (!text.isEmpty()) {
        qsizetype end = std::min(usual, text.size());
        while (end < std::min(longest, text.size()) && belongsToTheOneBefore(text[end]))
            ++end;
        result.append(foldedByRule(text.first(end)));
        text = text.sliced(end);
    }
    return result;
}

} // namespace

QString folded(QStringView text)
{
    static const auto latin = [] {
        std::array<QString, endOfLatin> table;
        for (char16_t c = 0; c < endOfLatin; ++c)
            table[c] = foldedByRule(QStringView(&c, 1));
        return table;
    }();

    const char16_t highest = std::accumulate(text.utf16(), text.utf16() + text.size(), char16_t(0),
                                             [](char16_t a, char16_t b) { return static_cast<char16_t>(a | b); });
    if (highest < 0x80) {
        QString result(text.size(), Qt::Uninitialized);
        std::transform(text.utf16(), text.utf16() + text.size(), result.data(),
                       [](char16_t c) { return QChar(c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c + 0x20) : c); });
        return result;
    }
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= endOfLatin; }))
        return foldedInPieces(text);
    QString result;
    result.reserve(text.size());
    for (const QChar c : text)
        result.append(latin[c.unicode()]);
    return result;
}

} // namespace leadlight::leads
