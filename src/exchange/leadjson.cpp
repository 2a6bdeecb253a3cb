// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/leadjson.h"

#include "exchange/leadtexts.h"
#include "leads/jsonscan.h"
#include "leads/leaddecoder.h"
#include "leads/leadfield.h"

#include <algorithm>

namespace leadlight::exchange {

namespace {

using leads::Lead;
using leads::LeadFieldInfo;
using leads::RawEntity;

constexpr char hexDigits[] = "0123456789abcdef";

void appendEscape(QByteArray &to, char16_t unit)
{
    to.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4)
        to.append(hexDigits[(unit >> shift) & 0xf]);
}

constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");

bool isMarkAt(QByteArrayView utf8, qsizetype at)
{
    return utf8.sliced(at).startsWith(byteOrderMark);
}

bool needsEscape(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\' || c == '\x7f' || c == byteOrderMark.front();
}

/// Byte-order marks are escaped too: readers that take a text apart tend to drop them.
void appendEscaped(QByteArray &to, QByteArrayView utf8)
{
    for (qsizetype at = 0; at < utf8.size(); ++at) {
        const char c = utf8[at];
        switch (c) {
        case '"':
            to.append("\\\"");
            break;
        case '\\':
            to.append("\\\\");
            break;
        case '\n':
            to.append("\\n");
            break;
        case '\r':
            to.append("\\r");
            break;
        case '\t':
            to.append("\\t");
            break;
        case byteOrderMark.front():
            if (isMarkAt(utf8, at)) {
                to.append("\\ufeff");
                at += byteOrderMark.size() - 1;
            } else {
                to.append(c);
            }
            break;
        default:
            if (needsEscape(c))
                appendEscape(to, static_cast<unsigned char>(c));
            else
                to.append(c);
        }
    }
}

/// An entity that may stand in a line as it is: UTF-8 without control characters.
bool isOneLine(QByteArrayView json)
{
    return std::none_of(json.begin(), json.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }) &&
           json.isValidUtf8();
}

/// The same JSON on one line: control characters become blanks between the values and escapes within strings.
QByteArray onOneLine(QByteArrayView json)
{
    const QByteArray utf8 = QString::fromUtf8(json).toUtf8();
    QByteArray line;
    line.reserve(utf8.size());
    bool inString = false;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const char c = utf8[i];
        if (c == '"')
            inString = !inString;
        if (inString && c == '\\' && i + 1 < utf8.size()) {
            line.append(c);
            // What stands behind a backslash is no quote that ends the string, but may be a control character.
            const char next = utf8[++i];
            if (static_cast<unsigned char>(next) < 0x20) {
                line.chop(1);
                appendEscape(line, static_cast<unsigned char>(next));
            } else {
                line.append(next);
            }
        } else if (static_cast<unsigned char>(c) >= 0x20) {
            line.append(c);
        } else if (inString) {
            appendEscape(line, static_cast<unsigned char>(c));
        }
    }
    return line;
}

void appendRaw(QByteArray &to, const RawEntity &raw)
{
    if (raw.format == RawEntity::Format::Csv) {
        to.append('{');
        const auto properties = leads::rawProperties(raw);
        for (const leads::LeadProperty &property : properties) {
            appendString(to, property.name);
            to.append(':');
            appendString(to, property.value);
            to.append(',');
        }
        if (!properties.isEmpty())
            to.chop(1);
        to.append('}');
        return;
    }
    const QByteArrayView json = QByteArrayView(raw.bytes).trimmed();
    if (json.isEmpty())
        to.append("{}");
    else if (raw.format == RawEntity::Format::Json && leads::jsonMembers(json).isWhole)
        isOneLine(json) ? to.append(json) : to.append(onOneLine(json));
    else
        appendString(to, QString::fromUtf8(raw.bytes));
}

/// The time in quotes, or null.
void appendTimeValue(QByteArray &to, const leads::LeadTime &time)
{
    if (!time.isKnown()) {
        to.append("null");
        return;
    }
    to.append('"');
    appendTime(to, time);
    to.append('"');
}

void appendStrings(QByteArray &to, const QStringList &texts)
{
    to.append('[');
    for (const QString &text : texts) {
        if (to.back() != '[')
            to.append(',');
        appendString(to, text);
    }
    to.append(']');
}

void appendValue(QByteArray &to, const Lead &lead, const LeadFieldInfo &field)
{
    switch (field.kind) {
    case LeadFieldInfo::Kind::Number:
        appendNumber(to, lead.id);
        return;
    case LeadFieldInfo::Kind::Code:
    case LeadFieldInfo::Kind::Text:
        return appendString(to, lead.*field.text);
    case LeadFieldInfo::Kind::Time:
        return appendTimeValue(to, lead.*field.time);
    case LeadFieldInfo::Kind::Flag:
        to.append(lead.*field.flag ? "true" : "false");
        return;
    case LeadFieldInfo::Kind::List:
        return appendStrings(to, lead.problems);
    case LeadFieldInfo::Kind::Place:
        return appendOrigin(to, lead.place);
    }
}

/// In the order of workFields().
void appendWork(QByteArray &to, const leads::LeadWork &work)
{
    if (isUntouched(work)) {
        // As below, for nearly all leads there are.
        to.append(R"("status":"new","owner":"","tags":[],"followUp":null,"answeredAt":null,"notes":[])");
        return;
    }
    to.append("\"status\":\"").append(leads::nameOf(work.status)).append("\",\"owner\":");
    appendString(to, work.owner);
    to.append(",\"tags\":");
    appendStrings(to, work.tags);
    to.append(",\"followUp\":");
    if (work.followUp.isValid())
        appendString(to, work.followUp.toString(Qt::ISODate));
    else
        to.append("null");
    to.append(",\"answeredAt\":");
    appendTimeValue(to, work.answeredAt);
    to.append(",\"notes\":[");
    for (const leads::LeadNote &note : work.notes) {
        to.append(to.back() == '[' ? "{\"at\":" : ",{\"at\":");
        appendTimeValue(to, note.writtenAt);
        to.append(",\"text\":");
        appendString(to, note.text);
        to.append('}');
    }
    to.append(']');
}

} // namespace

void appendString(QByteArray &to, QStringView text)
{
    to.append('"');
    const qsizetype from = to.size();
    appendUtf8(to, text);
    if (std::any_of(to.cbegin() + from, to.cend(), needsEscape)) {
        const QByteArray utf8 = to.sliced(from);
        to.truncate(from);
        appendEscaped(to, utf8);
    }
    to.append('"');
}

void appendOrigin(QByteArray &to, const leads::LeadPlace &place)
{
    const auto appendRow = [&to](const char *key, const QString &name, qint64 row) {
        to.append(key);
        appendString(to, name);
        to.append(",\"row\":");
        appendNumber(to, row);
        to.append('}');
    };
    if (const auto *table = std::get_if<leads::TableKey>(&place)) {
        to.append("{\"partitionKey\":");
        appendString(to, table->partitionKey);
        to.append(",\"rowKey\":");
        appendString(to, table->rowKey);
        to.append('}');
    } else if (const auto *blob = std::get_if<leads::BlobRow>(&place)) {
        appendRow("{\"blob\":", blob->blob, blob->row);
    } else if (const auto *file = std::get_if<leads::FileRow>(&place)) {
        appendRow("{\"file\":", file->file, file->row);
    }
}

void appendLead(QByteArray &to, const Lead &lead)
{
    to.append('{');
    for (const LeadFieldInfo &field : leads::leadFields()) {
        to.append('"').append(field.name.data(), field.name.size()).append("\":");
        appendValue(to, lead, field);
        to.append(',');
    }
    to.append("\"raw\":");
    appendRaw(to, lead.raw);
    to.append(',');
    appendWork(to, lead.work);
    to.append('}');
}

} // namespace leadlight::exchange
