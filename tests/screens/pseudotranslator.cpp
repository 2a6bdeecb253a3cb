// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screens/pseudotranslator.h"

#include <QRegularExpression>

namespace leadlight::tests {

namespace {

const QString accented = QString::fromUtf8("áƀćđéƒǵĥíĵķĺɱńóṕɋŕšťúṽŵẋýž");
const QString accentedCapitals = QString::fromUtf8("ÁɃĆĐÉƑǴĤÍĴĶĹṀŃÓṔɊŔŠŤÚṼŴẊÝŽ");
const QString hebrew = QString::fromUtf8("אבגדהופזחטיכלמנסעצקרשתףךםן");

/// What is no text to read: a placeholder, a mnemonic with its letter, markup, an address.
const QRegularExpression &untouched()
{
    static const QRegularExpression pattern(
        QStringLiteral("%L?\\d+|%L?n|&[a-z]+;|&&|&\\w|<[^>]*>|https?://\\S+|\\w+:[\\w-]+|`[^`]*`"));
    return pattern;
}

QString pseudoLetters(const QString &text, PseudoTranslator::Letters letters)
{
    QString result;
    for (const QChar c : text) {
        const bool isSmall = c >= u'a' && c <= u'z';
        const bool isCapital = c >= u'A' && c <= u'Z';
        if (!isSmall && !isCapital)
            result += c;
        else if (letters == PseudoTranslator::Letters::Hebrew)
            result += hebrew.at(c.toLower().unicode() - u'a');
        else
            result += isSmall ? accented.at(c.unicode() - u'a') : accentedCapitals.at(c.unicode() - u'A');
    }
    return result;
}

} // namespace

PseudoTranslator::PseudoTranslator(double growth, Letters letters, QObject *parent)
    : QTranslator(parent)
    , m_growth(growth)
    , m_letters(letters)
{
}

QString PseudoTranslator::translate(const char *context, const char *source, const char *, int) const
{
    const QString text = QString::fromUtf8(source);
    // The names of keys; and a word by which Qt asks whether the language is written from right to left.
    const bool isOfQt = qstrcmp(context, "QShortcut") == 0 || text == QStringLiteral("QT_LAYOUT_DIRECTION");
    if (isOfQt || text.trimmed().isEmpty())
        return {};
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        if (!line.trimmed().isEmpty())
            line = pseudoLine(line);
    }
    return QChar(0x27e6) + lines.join(u'\n') + QChar(0x27e7);
}

QString PseudoTranslator::pseudoLine(const QString &line) const
{
    QString result;
    qsizetype at = 0;
    for (auto found = untouched().globalMatch(line); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        result += pseudoLetters(line.mid(at, match.capturedStart() - at), m_letters) + match.captured();
        at = match.capturedEnd();
    }
    result += pseudoLetters(line.mid(at), m_letters);
    // Longer by words of a usual length, so that the line breaks where a real one would.
    const QString filler = m_letters == Letters::Hebrew ? QString(QChar(0x05d0)) : QString(QChar(0x014d));
    const auto wanted = qsizetype(double(line.size()) * m_growth);
    for (int letters = 0; result.size() < wanted; ++letters)
        result += letters % 9 == 6 ? QStringLiteral(" ") : filler;
    return result.endsWith(u' ') ? result.chopped(1) + filler : result;
}

QStringList PseudoTranslator::plainWords(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("(?<![\\w@.:/&+-])[A-Za-z]{2,}(?![\\w@:/]|[.-]\\w)"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    QStringList words;
    for (auto found = word.globalMatch(text); found.hasNext();)
        words.append(found.next().captured());
    return words;
}

} // namespace leadlight::tests
