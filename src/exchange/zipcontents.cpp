// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/zipcontents.h"

#include <QFile>
#include <QtEndian>

namespace leadlight::exchange {

namespace {

// APPNOTE.TXT of PKWARE, 4.3.12: the header of a file in the central directory, and 4.5.3: its extra field of 64 bits.
constexpr QByteArrayView fileHeader("PK\x01\x02");
constexpr qsizetype headerSize = 46;
constexpr qsizetype uncompressedSizeAt = 24;
constexpr qsizetype nameLengthAt = 28;
constexpr qsizetype extraLengthAt = 30;
constexpr quint32 seeExtra = 0xffffffff;
constexpr quint16 zip64Extra = 1;

template <typename Number> Number numberAt(QByteArrayView bytes, qsizetype at)
{
    return at + qsizetype(sizeof(Number)) <= bytes.size() ? qFromLittleEndian<Number>(bytes.data() + at) : Number(0);
}

/// The uncompressed size stands first in the field.
qint64 sizeInExtra(QByteArrayView extra)
{
    for (qsizetype at = 0; at + 4 <= extra.size(); at += 4 + numberAt<quint16>(extra, at + 2)) {
        if (numberAt<quint16>(extra, at) == zip64Extra)
            return numberAt<qint64>(extra, at + 4);
    }
    return 0;
}

} // namespace

std::optional<qint64> zippedSize(const QString &archive, const QByteArray &name)
{
    constexpr qint64 enough = 64 * 1024;
    QFile file(archive);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(qMax<qint64>(0, file.size() - enough)))
        return std::nullopt;
    const QByteArray end = file.readAll();
    for (qsizetype at = end.indexOf(fileHeader); at >= 0; at = end.indexOf(fileHeader, at + 1)) {
        const QByteArrayView header = QByteArrayView(end).sliced(at);
        const auto nameLength = numberAt<quint16>(header, nameLengthAt);
        const auto extraLength = numberAt<quint16>(header, extraLengthAt);
        if (header.size() < headerSize + nameLength + extraLength || header.sliced(headerSize, nameLength) != name)
            continue;
        const auto size = numberAt<quint32>(header, uncompressedSizeAt);
        return size == seeExtra ? sizeInExtra(header.sliced(headerSize + nameLength, extraLength)) : qint64(size);
    }
    return std::nullopt;
}

} // namespace leadlight::exchange
