// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/jsonscan.h"
#include "leads/leadfiles.h"

namespace leadlight::leads {

namespace {

using Status = JsonEnd::Status;

/// No lead is larger (an entity has at most 1 MiB); what goes on for longer has lost its end.
constexpr qsizetype largestLead = 32 * 1024 * 1024;

/// Where the elements of {"value":[...]} begin: behind members whose names start with "odata.". Nothing for other
/// objects.
std::optional<qsizetype> elementsOf(QByteArrayView object)
{
    qsizetype at = skipJsonBlanks(object, 0) + 1;
    for (;;) {
        at = skipJsonBlanks(object, at);
        const JsonEnd nameEnd = jsonEnd(object, at);
        if (nameEnd.status != Status::Complete || object[at] != '"')
            return std::nullopt;
        const QByteArrayView name = object.sliced(at + 1, nameEnd.at - at - 2);
        at = skipJsonBlanks(object, nameEnd.at);
        if (at >= object.size() || object[at] != ':')
            return std::nullopt;
        at = skipJsonBlanks(object, at + 1);
        if (name == "value")
            return at < object.size() && object[at] == '[' ? std::optional(at + 1) : std::nullopt;
        if (!name.startsWith("odata.") && !name.startsWith("@odata."))
            return std::nullopt;
        const JsonEnd valueEnd = jsonEnd(object, at);
        at = skipJsonBlanks(object, valueEnd.at);
        if (valueEnd.status != Status::Complete || at >= object.size() || object[at] != ',')
            return std::nullopt;
        ++at;
    }
}

/// One object a line, told by the first line. Where that one is broken, reading value by value does as well.
bool isLineByLine(QByteArrayView text)
{
    const qsizetype lineEnd = text.indexOf('\n');
    if (lineEnd < 0)
        return false;
    const QByteArrayView line = text.first(lineEnd);
    const JsonEnd end = jsonEnd(line);
    return end.status == Status::Complete && skipJsonBlanks(line, end.at) == line.size();
}

/// Where, behind a broken value, a line starts with the next one; nothing when none does.
std::optional<qsizetype> nextValueLine(QByteArrayView text)
{
    for (qsizetype at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
        qsizetype start = skipJsonBlanks(text, at);
        if (start < text.size() && text[start] == ',')
            start = skipJsonBlanks(text, start + 1);
        if (start < text.size() && text[start] == '{')
            return start;
    }
    return std::nullopt;
}

} // namespace

core::Result<std::optional<LeadFile::Record>> JsonLeadFile::cut()
{
    if (m_layout == Layout::Start) {
        const core::Result<bool> any = skipBlanks();
        if (!any)
            return core::failure(any);
        if (!*any)
            return std::optional<Record>();
        if (const core::Result<> chosen = chooseLayout(); !chosen)
            return core::failure(chosen);
    }
    return m_layout == Layout::Lines ? cutLine() : cutValue();
}

/// Skips blanks; says whether anything is left.
core::Result<bool> JsonLeadFile::skipBlanks()
{
    for (;;) {
        input().consume(skipJsonBlanks(input().text(), 0));
        if (!input().text().isEmpty())
            return true;
        if (input().isAtEnd())
            return false;
        if (const core::Result<> read = input().more(); !read)
            return core::failure(read);
    }
}

core::Result<> JsonLeadFile::chooseLayout()
{
    const QByteArrayView text = input().text();
    if (m_format == FileDescription::Format::Empty)
        m_format = FileDescription::Format::JsonValues;
    if (text[0] == '[') {
        m_layout = Layout::Array;
        input().consume(1);
    } else if (const auto elements = text[0] == '{' ? elementsOf(text) : std::nullopt) {
        m_layout = Layout::Container;
        m_format = FileDescription::Format::TableAnswer;
        input().consume(*elements);
    } else if (isLineByLine(text)) {
        m_layout = Layout::Lines;
        m_format = FileDescription::Format::JsonLines;
    }
    return {};
}

LeadFile::Record JsonLeadFile::take(qsizetype bytes)
{
    const Record record{input().text().first(bytes)};
    input().consume(bytes);
    return record;
}

DecodedLead JsonLeadFile::decode(const Record &record) const
{
    return record.bytes.isValidUtf8() ? decodeJson(record.bytes) : decodeJson(asUtf8(record.bytes));
}

core::Result<std::optional<LeadFile::Record>> JsonLeadFile::cutLine()
{
    for (;;) {
        const QByteArrayView text = input().text();
        const qsizetype lineEnd = text.indexOf('\n');
        if (lineEnd < 0 && !input().isAtEnd() && text.size() < largestLead) {
            if (const core::Result<> read = input().more(); !read)
                return core::failure(read);
            continue;
        }
        const qsizetype whole = lineEnd < 0 ? text.size() : lineEnd;
        const qsizetype start = skipJsonBlanks(text.first(whole), 0);
        qsizetype end = whole;
        while (end > start && (text[end - 1] == '\r' || text[end - 1] == ' ' || text[end - 1] == '\t'))
            --end;
        const qsizetype consumed = lineEnd < 0 ? whole : lineEnd + 1;
        if (start == end) {
            input().consume(consumed);
            if (lineEnd < 0)
                return std::optional<Record>();
            continue;
        }
        input().consume(start);
        const Record record = take(end - start);
        input().consume(consumed - end);
        return record;
    }
}

core::Result<std::optional<LeadFile::Record>> JsonLeadFile::cutValue()
{
    for (;;) {
        const core::Result<bool> any = skipBlanks();
        if (!any)
            return core::failure(any);
        if (!*any)
            return std::optional<Record>();
        const char first = input().text()[0];
        if (first == ',' && m_layout != Layout::Start) {
            input().consume(1);
            continue;
        }
        if (first == ']' && m_layout != Layout::Start) {
            if (const core::Result<> left = leaveArray(); !left)
                return core::failure(left);
            return cut();
        }
        const JsonEnd end = jsonEnd(input().text());
        if (end.status == Status::Complete)
            return take(end.at);
        if (end.status == Status::Incomplete && !input().isAtEnd() && input().text().size() < largestLead) {
            if (const core::Result<> read = input().more(); !read)
                return core::failure(read);
            continue;
        }
        return cutBroken();
    }
}

/// What cannot be read goes as far as the next line that starts with an object, or else to the end.
core::Result<LeadFile::Record> JsonLeadFile::cutBroken()
{
    for (;;) {
        const QByteArrayView text = input().text();
        if (const auto next = nextValueLine(text)) {
            qsizetype end = text.first(*next).lastIndexOf('\n');
            while (end > 0 && (QByteArrayView(" \t\r\n,").contains(text[end - 1])))
                --end;
            const Record record = take(qMax<qsizetype>(end, 1));
            input().consume(*next - qMax<qsizetype>(end, 1));
            return record;
        }
        if (input().isAtEnd() || text.size() >= largestLead)
            return take(text.size());
        if (const core::Result<> read = input().more(); !read)
            return core::failure(read);
    }
}

/// Stands at the closing bracket. What a container holds behind its array is of no interest.
core::Result<> JsonLeadFile::leaveArray()
{
    input().consume(1);
    if (m_layout == Layout::Container) {
        const QByteArray opened = "{\"\":0";
        for (;;) {
            const JsonEnd end = jsonEnd(opened + input().text().toByteArray());
            if (end.status == Status::Complete) {
                input().consume(end.at - opened.size());
                break;
            }
            if (end.status == Status::Broken || input().isAtEnd())
                break;
            if (const core::Result<> read = input().more(); !read)
                return read;
        }
    }
    m_layout = Layout::Start;
    return {};
}

} // namespace leadlight::leads
