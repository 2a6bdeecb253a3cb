// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/storedtext.h"

#include <algorithm>

namespace leadlight::store {

namespace {

constexpr char surrogateLead = '\xED';

/// A surrogate in UTF-8 is 0xED followed by a byte of 0xA0 or more; no proper character begins like that.
size_t findSurrogate(std::string_view bytes)
{
    for (size_t at = bytes.find(surrogateLead); at != bytes.npos; at = bytes.find(surrogateLead, at + 1)) {
        if (at + 2 < bytes.size() && quint8(bytes[at + 1]) >= 0xA0)
            return at;
    }
    return bytes.npos;
}

/// QString::fromUtf8 drops a byte-order mark in front; for a text of ours it is a character like any other.
QString fromProperUtf8(std::string_view bytes)
{
    QString marks;
    for (; bytes.starts_with("\xEF\xBB\xBF"); bytes.remove_prefix(3))
        marks += QChar(QChar::ByteOrderMark);
    const QString text = QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
    return marks.isEmpty() ? text : marks + text;
}

} // namespace

QByteArray toStored(QStringView text)
{
    QByteArray stored("");
    appendStored(stored, text);
    return stored;
}

void appendStored(QByteArray &to, QStringView text)
{
    constexpr qsizetype mostBytesOfAUnit = 3;
    const qsizetype before = to.size();
    to.resize(before + text.size() * mostBytesOfAUnit);
    char *out = to.data() + before;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t unit = text[at].unicode();
        if (unit < 0x80) {
            *out++ = char(unit);
        } else if (unit < 0x800) {
            *out++ = char(0xC0 | (unit >> 6));
            *out++ = char(0x80 | (unit & 0x3F));
        } else if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
            const char32_t character = QChar::surrogateToUcs4(text[at], text[at + 1]);
            ++at;
            *out++ = char(0xF0 | (character >> 18));
            *out++ = char(0x80 | ((character >> 12) & 0x3F));
            *out++ = char(0x80 | ((character >> 6) & 0x3F));
            *out++ = char(0x80 | (character & 0x3F));
        } else {
            *out++ = char(0xE0 | (unit >> 12));
            *out++ = char(0x80 | ((unit >> 6) & 0x3F));
            *out++ = char(0x80 | (unit & 0x3F));
        }
    }
    to.resize(out - to.constData());
}

QString fromStored(std::string_view bytes)
{
    QString text;
    for (size_t at = findSurrogate(bytes); at != bytes.npos; at = findSurrogate(bytes)) {
        text += fromProperUtf8(bytes.substr(0, at));
        text += QChar(ushort(0xD000 | ((bytes[at + 1] & 0x3F) << 6) | (bytes[at + 2] & 0x3F)));
        bytes.remove_prefix(at + 3);
    }
    return text.isEmpty() ? fromProperUtf8(bytes) : text + fromProperUtf8(bytes);
}

} // namespace leadlight::store
