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
    if (text.isValidUtf16())
        return text.toUtf8();
    QByteArray stored;
    qsizetype from = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
            ++at;
        } else if (text[at].isSurrogate()) {
            stored += text.sliced(from, at - from).toUtf8();
            const ushort unit = text[at].unicode();
            stored += surrogateLead;
            stored += char(0x80 | ((unit >> 6) & 0x3F));
            stored += char(0x80 | (unit & 0x3F));
            from = at + 1;
        }
    }
    return stored + text.sliced(from).toUtf8();
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
