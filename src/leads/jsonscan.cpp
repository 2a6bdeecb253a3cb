// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/jsonscan.h"

#include <QVarLengthArray>

namespace leadlight::leads {

namespace {

using Status = JsonEnd::Status;

/// Walks over JSON, byte by byte. Stops where the text ends or breaks.
class Walker
{
public:
    explicit Walker(QByteArrayView text, qsizetype at = 0)
        : m_text(text)
        , m_at(at)
    {
    }

    [[nodiscard]] qsizetype at() const { return m_at; }
    [[nodiscard]] QByteArrayView since(qsizetype from) const { return m_text.sliced(from, m_at - from); }

    /// Goes to the next byte that is no blank; nothing when the text ends.
    char peek()
    {
        m_at = skipJsonBlanks(m_text, m_at);
        return m_at < m_text.size() ? m_text[m_at] : '\0';
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    void step() { ++m_at; }

    Status take(char wanted)
    {
        if (peek() == wanted && !atEnd()) {
            ++m_at;
            return Status::Complete;
        }
        return atEnd() ? Status::Incomplete : Status::Broken;
    }

    /// Stands at the opening quote.
    Status string()
    {
        for (qsizetype i = m_at + 1; i < m_text.size(); ++i) {
            if (m_text[i] == '\\') {
                ++i;
            } else if (m_text[i] == '"') {
                m_at = i + 1;
                return Status::Complete;
            }
        }
        m_at = m_text.size();
        return Status::Incomplete;
    }

    /// A member's name and the colon behind it.
    Status name(QByteArrayView *written = nullptr)
    {
        if (peek() != '"')
            return atEnd() ? Status::Incomplete : Status::Broken;
        const qsizetype start = m_at;
        if (const Status status = string(); status != Status::Complete)
            return status;
        if (written)
            *written = m_text.sliced(start + 1, m_at - start - 2);
        return take(':');
    }

    Status scalar()
    {
        const char c = peek();
        if (atEnd())
            return Status::Incomplete;
        if (c == '"')
            return string();
        if (c == '-' || (c >= '0' && c <= '9'))
            return number();
        for (const QByteArrayView word : {QByteArrayView("true"), QByteArrayView("false"), QByteArrayView("null")}) {
            const QByteArrayView here = m_text.sliced(m_at).first(qMin(word.size(), m_text.size() - m_at));
            if (here == word) {
                m_at += word.size();
                return Status::Complete;
            }
            if (word.startsWith(here))
                return Status::Incomplete;
        }
        return Status::Broken;
    }

    Status value();

private:
    Status number()
    {
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (!(c >= '0' && c <= '9') && c != '.' && c != 'e' && c != 'E' && c != '+' && c != '-')
                return Status::Complete;
            ++m_at;
        }
        return Status::Incomplete;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

/// Without recursion, so that depth costs a byte a level and not a stack frame.
Status Walker::value()
{
    QVarLengthArray<char, 64> closers;
    for (;;) {
        const char c = peek();
        Status status = Status::Complete;
        if (c == '{' || c == '[') {
            step();
            closers.append(c == '{' ? '}' : ']');
            if (peek() != closers.last() || atEnd()) {
                if (c == '{' && (status = name()) != Status::Complete)
                    return status;
                continue;
            }
        } else if ((status = scalar()) != Status::Complete) {
            return status;
        }
        // A value has just ended, or an empty object or array is about to.
        for (;;) {
            if (closers.isEmpty())
                return Status::Complete;
            const char next = peek();
            if (atEnd())
                return Status::Incomplete;
            if (next == closers.last()) {
                step();
                closers.removeLast();
                continue;
            }
            if (next != ',')
                return Status::Broken;
            step();
            if (closers.last() == '}' && (status = name()) != Status::Complete)
                return status;
            break;
        }
    }
}

JsonValue::Kind kindOf(char first)
{
    switch (first) {
    case '{':
        return JsonValue::Kind::Object;
    case '[':
        return JsonValue::Kind::Array;
    case '"':
        return JsonValue::Kind::String;
    case 't':
    case 'f':
        return JsonValue::Kind::Boolean;
    case 'n':
        return JsonValue::Kind::Null;
    default:
        return JsonValue::Kind::Number;
    }
}

/// The value the walker stands before.
Status readValue(Walker &walker, JsonValue &value)
{
    value.kind = kindOf(walker.peek());
    const qsizetype start = walker.at();
    const Status status = walker.value();
    value.bytes = walker.since(start);
    return status;
}

std::optional<char16_t> hexNumber(QByteArrayView digits)
{
    char16_t value = 0;
    for (const char c : digits) {
        const int digit = c >= '0' && c <= '9'   ? c - '0'
                          : c >= 'a' && c <= 'f' ? c - 'a' + 10
                          : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                 : -1;
        if (digit < 0)
            return std::nullopt;
        value = static_cast<char16_t>(value * 16 + digit);
    }
    return value;
}

/// One escape behind its backslash; returns how many bytes it took.
qsizetype unescapeOne(QByteArrayView rest, QString &to)
{
    switch (rest[0]) {
    case 'b':
        to.append(u'\b');
        return 1;
    case 'f':
        to.append(u'\f');
        return 1;
    case 'n':
        to.append(u'\n');
        return 1;
    case 'r':
        to.append(u'\r');
        return 1;
    case 't':
        to.append(u'\t');
        return 1;
    case 'u':
        if (rest.size() >= 5) {
            if (const auto unit = hexNumber(rest.sliced(1, 4))) {
                to.append(QChar(*unit));
                return 5;
            }
        }
        [[fallthrough]];
    default:
        // '"', '\\', '/' stand for themselves, and so does what JSON does not know.
        to.append(QLatin1Char(rest[0]));
        return 1;
    }
}

void replaceLoneSurrogates(QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else
            text[i] = QChar::ReplacementCharacter;
    }
}

/// What stands between the quotes of a string.
QString unescaped(QByteArrayView written)
{
    qsizetype backslash = written.indexOf('\\');
    if (backslash < 0)
        return QString::fromUtf8(written);
    QString text;
    text.reserve(written.size());
    qsizetype at = 0;
    while (backslash >= 0 && backslash + 1 < written.size()) {
        text.append(QString::fromUtf8(written.sliced(at, backslash - at)));
        // A character of several bytes behind a backslash is copied with what follows.
        at = backslash + 1;
        if (static_cast<unsigned char>(written[at]) < 0x80)
            at += unescapeOne(written.sliced(at), text);
        backslash = written.indexOf('\\', at);
    }
    text.append(QString::fromUtf8(written.sliced(at)));
    replaceLoneSurrogates(text);
    return text;
}

} // namespace

QString JsonValue::toText() const
{
    switch (kind) {
    case Kind::Null:
        return {};
    case Kind::String:
        return unescaped(bytes.sliced(1, bytes.size() - 2));
    default:
        return QString::fromUtf8(bytes);
    }
}

QString JsonMember::name() const
{
    return unescaped(writtenName);
}

qsizetype skipJsonBlanks(QByteArrayView text, qsizetype from)
{
    while (from < text.size()) {
        const char c = text[from];
        if (c == ' ' || c == '\n' || c == '\r' || c == '\t')
            ++from;
        else if (c == '\xc2' && from + 1 < text.size() && text[from + 1] == '\xa0')
            from += 2;
        else if (c == '\xef' && text.sliced(from).startsWith("\xef\xbb\xbf"))
            from += 3;
        else
            break;
    }
    return from;
}

JsonEnd jsonEnd(QByteArrayView text, qsizetype from)
{
    Walker walker(text, from);
    const Status status = walker.value();
    return {status, walker.at()};
}

JsonMembers jsonMembers(QByteArrayView object)
{
    JsonMembers result;
    result.members.reserve(16);
    Walker walker(object);
    if (walker.take('{') != Status::Complete)
        return result;
    if (walker.peek() == '}' && !walker.atEnd()) {
        walker.step();
    } else {
        for (bool more = true; more;) {
            JsonMember member;
            if (walker.name(&member.writtenName) != Status::Complete ||
                readValue(walker, member.value) != Status::Complete)
                return result;
            result.members.push_back(member);
            more = walker.take(',') == Status::Complete;
        }
        if (walker.take('}') != Status::Complete)
            return result;
    }
    walker.peek();
    result.isWhole = walker.atEnd();
    return result;
}

std::vector<JsonValue> jsonElements(QByteArrayView array)
{
    std::vector<JsonValue> result;
    Walker walker(array);
    if (walker.take('[') != Status::Complete || walker.peek() == ']')
        return result;
    do {
        JsonValue value;
        if (readValue(walker, value) != Status::Complete)
            return {};
        result.push_back(value);
    } while (walker.take(',') == Status::Complete);
    return walker.take(']') == Status::Complete ? result : std::vector<JsonValue>();
}

} // namespace leadlight::leads
