// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadquery.h"

#include "leads/filternames.h"
#include "leads/startofday.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace leadlight::leads {

namespace {

using Kind = LeadTerm::Kind;
using Reason = FilterError::Reason;
template <typename T = void> using Parsed = tl::expected<T, FilterError>;

/// A stretch of the filter's text.
struct Span
{
    qsizetype from = 0;
    qsizetype to = 0;
};

std::optional<LeadTerm::Flag> flagOf(LeadField field)
{
    switch (field) {
    case LeadField::IsTest:
        return LeadTerm::Flag::Test;
    case LeadField::DoNotContact:
        return LeadTerm::Flag::DoNotContact;
    case LeadField::PiiWithheld:
        return LeadTerm::Flag::Withheld;
    default:
        return std::nullopt;
    }
}

constexpr QLatin1StringView overdueWord("overdue");
constexpr QLatin1StringView meWord("me");

bool isOneOf(QStringView word, std::initializer_list<QLatin1StringView> list)
{
    return std::any_of(list.begin(), list.end(),
                       [word](auto each) { return word.compare(each, Qt::CaseInsensitive) == 0; });
}

/// The field that a name before a colon means, by its own name or a shorter one.
std::optional<LeadField> filterFieldNamed(QStringView name)
{
    if (isOneOf(name, {"mail"_L1}))
        return LeadField::Email;
    if (isOneOf(name, {"tag"_L1}))
        return LeadField::Tags;
    if (isOneOf(name, {"note"_L1}))
        return LeadField::Notes;
    return leadFieldNamed(name);
}

/// Reads a filter from left to right. Every term ends at a blank.
class FilterParser
{
public:
    FilterParser(QStringView text, const FilterReading &reading)
        : m_text(text)
        , m_reading(reading)
    {
    }

    Parsed<LeadFilter> parse()
    {
        LeadFilter filter;
        std::vector<LeadTerm> group;
        std::optional<Span> orWord;
        for (skipBlanks(); !atEnd(); skipBlanks()) {
            if (const Span word = plainWord(); m_text.sliced(word.from, word.to - word.from) == u"OR") {
                if (group.empty())
                    return fail(Reason::LonelyOr, word);
                filter.groups.push_back(std::exchange(group, {}));
                orWord = word;
                m_at = word.to;
                continue;
            }
            Parsed<LeadTerm> term = parseTerm();
            if (!term)
                return tl::unexpected(term.error());
            group.push_back(*std::move(term));
        }
        if (group.empty() && orWord)
            return fail(Reason::LonelyOr, *orWord);
        if (!group.empty())
            filter.groups.push_back(std::move(group));
        return filter;
    }

    /// The text without the terms that have a fault, and without each OR that has nothing on one side then. One pass,
    /// however many faults there are.
    QString understood()
    {
        std::vector<Span> faults;
        std::optional<Span> orWord; // still without anything behind it
        bool hasTerm = false;       // in this group
        for (skipBlanks(); !atEnd(); skipBlanks()) {
            const qsizetype start = m_at;
            if (const Span word = plainWord(); m_text.sliced(word.from, word.to - word.from) == u"OR") {
                if (hasTerm)
                    orWord = word;
                else
                    faults.push_back(word);
                hasTerm = false;
                m_at = word.to;
            } else if (const auto term = parseTerm()) {
                hasTerm = true;
                orWord.reset();
            } else {
                m_at = std::max<qsizetype>(term.error().position + term.error().length, start + 1);
                m_at = plainWord().to;
                faults.push_back({start, m_at});
            }
        }
        if (orWord)
            faults.push_back(*orWord);
        std::sort(faults.begin(), faults.end(), [](const Span &a, const Span &b) { return a.from < b.from; });
        QString kept;
        qsizetype at = 0;
        for (const Span &fault : faults) {
            kept.append(m_text.sliced(at, fault.from - at));
            at = fault.to;
        }
        return kept.append(m_text.sliced(at));
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] bool atBlank() const { return atEnd() || m_text[m_at].isSpace(); }

    void skipBlanks()
    {
        while (!atEnd() && m_text[m_at].isSpace())
            ++m_at;
    }

    /// From here to the next blank.
    [[nodiscard]] Span plainWord() const
    {
        qsizetype end = m_at;
        while (end < m_text.size() && !m_text[end].isSpace())
            ++end;
        return {m_at, end};
    }

    [[nodiscard]] tl::unexpected<FilterError> fail(Reason reason, Span span) const
    {
        const QStringView word = m_text.sliced(span.from, span.to - span.from);
        return tl::unexpected(
            FilterError{reason, static_cast<int>(span.from), static_cast<int>(word.size()), word.toString(), {}});
    }

    [[nodiscard]] tl::unexpected<FilterError> failNear(Reason reason, Span span, const QString &meant) const
    {
        tl::unexpected<FilterError> failure = fail(reason, span);
        failure.value().meant = meant;
        return failure;
    }

    /// The name before a ':' when what stands here looks like `field:`, else an empty view.
    [[nodiscard]] QStringView fieldName() const
    {
        qsizetype end = m_at;
        while (end < m_text.size() &&
               (m_text[end].isLetter() || (end > m_at && (m_text[end].isDigit() || m_text[end] == u'_'))))
            ++end;
        if (end == m_at || end == m_text.size() || m_text[end] != u':')
            return {};
        const QStringView name = m_text.sliced(m_at, end - m_at);
        return isOneOf(name, {"http"_L1, "https"_L1, "mailto"_L1}) ? QStringView() : name;
    }

    Parsed<LeadTerm> parseTerm()
    {
        LeadTerm term;
        const qsizetype start = m_at;
        if (m_text[m_at] == u'-') {
            term.exclude = true;
            ++m_at;
            if (atBlank())
                return fail(Reason::LonelyMinus, {start, m_at});
        }
        const QStringView name = fieldName();
        const Parsed<> read = !name.isEmpty() ? readField(term, name) : readWord(term);
        if (!read)
            return tl::unexpected(read.error());
        term.position = static_cast<int>(start);
        term.length = static_cast<int>(m_at - start);
        return term;
    }

    /// `a,b`, or the one word that is short for a flag.
    Parsed<> readWord(LeadTerm &term)
    {
        const Span word = plainWord();
        if (!isOneOf(m_text.sliced(word.from, word.to - word.from), {overdueWord}))
            return readPatterns(term);
        setFlag(term, LeadTerm::Flag::Overdue);
        m_at = word.to;
        return {};
    }

    void setFlag(LeadTerm &term, LeadTerm::Flag flag) const
    {
        using Flag = LeadTerm::Flag;
        term.kind = Kind::Flag;
        term.flag = flag;
        if (flag == Flag::Waiting || flag == Flag::Late || flag == Flag::Overdue)
            term.nowTicks = m_reading.nowTicks();
        if (flag == Flag::Overdue)
            term.today = m_reading.today();
    }

    /// `name:value`; stands at the name.
    Parsed<> readField(LeadTerm &term, QStringView name)
    {
        const Span nameSpan{m_at, m_at + name.size()};
        m_at = nameSpan.to + 1;
        const Span value = plainWord();
        if (value.from == value.to)
            return fail(Reason::MissingValue, {nameSpan.from, m_at});
        if (isOneOf(name, {"is"_L1}))
            return readFlag(term, value);
        if (takesDay(name))
            return readDay(term, name, value);
        if (isOneOf(name, {"name"_L1})) {
            term.kind = Kind::Name;
            return readPatterns(term);
        }
        const auto field = filterFieldNamed(name);
        if (!field)
            return failNear(Reason::UnknownField, nameSpan, filterNameNear(name));
        term.field = *field;
        switch (info(*field).kind) {
        case LeadFieldInfo::Kind::Number:
        case LeadFieldInfo::Kind::Code:
        case LeadFieldInfo::Kind::Text:
            term.kind = Kind::Field;
            return readPatterns(term);
        case LeadFieldInfo::Kind::Flag:
            return readTruth(term, *flagOf(*field), value);
        default:
            return failNear(Reason::UnknownField, nameSpan, filterNameNear(name));
        }
    }

    Parsed<> readFlag(LeadTerm &term, Span value)
    {
        const QStringView word = m_text.sliced(value.from, value.to - value.from);
        const auto flags = filterFlags();
        const auto known = std::find_if(flags.begin(), flags.end(), [word](const FilterFlag &each) {
            return word.compare(each.name, Qt::CaseInsensitive) == 0;
        });
        if (known == flags.end())
            return failNear(Reason::UnknownFlag, value, filterFlagNear(word));
        setFlag(term, known->flag);
        m_at = value.to;
        return {};
    }

    Parsed<> readTruth(LeadTerm &term, LeadTerm::Flag flag, Span value)
    {
        const QStringView word = m_text.sliced(value.from, value.to - value.from);
        if (!isOneOf(word, {"true"_L1, "false"_L1}))
            return fail(Reason::UnknownFlag, value);
        if (isOneOf(word, {"false"_L1}))
            term.exclude = !term.exclude;
        setFlag(term, flag);
        m_at = value.to;
        return {};
    }

    Parsed<> readDay(LeadTerm &term, QStringView name, Span value)
    {
        const QStringView word = m_text.sliced(value.from, value.to - value.from);
        const QDate day = word.size() == 10 ? QDate::fromString(word.toString(), Qt::ISODate) : QDate();
        if (!day.isValid())
            return fail(Reason::WrongDate, value);
        const qint64 start = startOfDay(day, m_reading.zone).ticks;
        term.kind = Kind::Time;
        if (isOneOf(name, {"after"_L1, "on"_L1}))
            term.fromTicks = start;
        if (isOneOf(name, {"before"_L1}))
            term.untilTicks = start;
        if (isOneOf(name, {"on"_L1}))
            term.untilTicks = startOfDay(day.addDays(1), m_reading.zone).ticks;
        m_at = value.to;
        return {};
    }

    /// `a,"b c",d*` up to the next blank. Of owners an unquoted `me` is the person who reads.
    Parsed<> readPatterns(LeadTerm &term)
    {
        for (;;) {
            const qsizetype start = m_at;
            Parsed<LeadPattern> pattern = readPattern();
            if (!pattern)
                return tl::unexpected(pattern.error());
            const bool comma = !atEnd() && m_text[m_at] == u',';
            if (m_at == start) {
                // Nothing between two commas, or before or behind one: the comma is what can be underlined.
                const qsizetype at = comma ? m_at : m_at - 1;
                return fail(Reason::MissingValue, {at, at + 1});
            }
            if (term.kind == Kind::Field && term.field == LeadField::Owner &&
                isOneOf(m_text.sliced(start, m_at - start), {meWord}) && !m_reading.me.isEmpty())
                pattern->text = m_reading.me;
            term.anyOf.push_back(*std::move(pattern));
            if (!comma)
                return {};
            ++m_at;
        }
    }

    /// One value: a run of plain and quoted parts up to a blank or comma.
    Parsed<LeadPattern> readPattern()
    {
        LeadPattern pattern;
        for (const qsizetype start = m_at; !atBlank() && m_text[m_at] != u','; ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'"' && m_at == start) {
                const Parsed<> read = readQuoted(pattern.text);
                if (!read)
                    return tl::unexpected(read.error());
                continue;
            }
            pattern.hasWildcard = pattern.hasWildcard || c == u'*';
            pattern.text.append(c);
        }
        return pattern;
    }

    /// Stands at the opening quote and ends at the closing one.
    Parsed<> readQuoted(QString &to)
    {
        const qsizetype opening = m_at;
        for (++m_at; !atEnd(); ++m_at) {
            if (m_text[m_at] != u'"') {
                to.append(m_text[m_at]);
            } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
                to.append(u'"');
                ++m_at;
            } else {
                return {};
            }
        }
        return fail(Reason::UnclosedQuote, {opening, m_text.size()});
    }

    QStringView m_text;
    const FilterReading &m_reading;
    qsizetype m_at = 0;
};

} // namespace

tl::expected<LeadFilter, FilterError> LeadFilter::fromText(const QString &text, const FilterReading &reading)
{
    return FilterParser(text, reading).parse();
}

QString understoodPart(const QString &text)
{
    const FilterReading reading;
    return FilterParser(text, reading).understood();
}

QString quotedForFilter(const QString &value)
{
    const bool hasMeaning = std::any_of(value.cbegin(), value.cend(), [](QChar c) {
        return c.isSpace() || c == u',' || c == u'"' || c == u':' || c == u'*';
    });
    if (!value.isEmpty() && !hasMeaning && !value.startsWith(u'-') && value != "OR"_L1 &&
        !isOneOf(value, {overdueWord, meWord}))
        return value;
    QString escaped = value;
    return u'"' + escaped.replace(u'"', "\"\""_L1) + u'"';
}

} // namespace leadlight::leads
