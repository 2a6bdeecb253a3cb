// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadinput.h"

namespace leadlight::leads {

namespace {

constexpr qint64 pieceSize = 256 * 1024;

/// UTF-16 without a mark: Latin letters leave every other byte zero.
std::optional<QStringConverter::Encoding> utf16WithoutMark(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(qMin<qsizetype>(bytes.size(), 4096) & ~qsizetype(1));
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < sample.size(); ++i)
        zeros[i % 2] += sample[i] == '\0' ? 1 : 0;
    const qsizetype many = sample.size() / 8;
    const qsizetype few = sample.size() / 64;
    if (many > 0 && zeros[1] > many && zeros[0] <= few)
        return QStringConverter::Utf16LE;
    if (many > 0 && zeros[0] > many && zeros[1] <= few)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

} // namespace

LeadInput::LeadInput(QIODevice &device, const QString &name)
    : m_device(device)
    , m_name(name)
{
}

core::Result<> LeadInput::more()
{
    m_buffer.remove(0, m_from);
    m_from = 0;
    // The first piece is made whole, since the encoding is told from it.
    const qint64 wanted = qMax<qint64>(pieceSize, m_buffer.size());
    QByteArray piece;
    while (piece.size() < wanted) {
        const QByteArray part = m_device.read(wanted - piece.size());
        if (part.isEmpty())
            break;
        piece.append(part);
    }
    if (piece.size() < wanted) {
        m_atEnd = m_device.atEnd();
        if (!m_atEnd)
            return core::fail(core::ErrorKind::NotReadable, m_name, m_device.errorString());
    }
    if (!m_isStarted)
        startDecoding(piece);
    if (m_utf16)
        m_buffer.append(QString(m_utf16->decode(piece)).toUtf8());
    else if (std::exchange(m_isStarted, true) || !piece.startsWith("\xef\xbb\xbf"))
        m_buffer.append(piece);
    else
        m_buffer.append(QByteArrayView(piece).sliced(3));
    m_isStarted = true;
    return {};
}

void LeadInput::startDecoding(const QByteArray &first)
{
    std::optional<QStringConverter::Encoding> encoding;
    if (first.startsWith("\xff\xfe"))
        encoding = QStringConverter::Utf16LE;
    else if (first.startsWith("\xfe\xff"))
        encoding = QStringConverter::Utf16BE;
    else
        encoding = utf16WithoutMark(first);
    if (encoding)
        m_utf16.emplace(*encoding);
}

} // namespace leadlight::leads
