// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadinput.h"

namespace leadlight::leads {

namespace {

constexpr qint64 pieceSize = 256 * 1024;

} // namespace

LeadInput::LeadInput(QIODevice &device, const QString &name, std::optional<TextEncoding> encoding)
    : m_device(device)
    , m_name(name)
    , m_encoding(encoding)
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
    if (m_decoder)
        m_buffer.append(QString(m_decoder->decode(piece)).toUtf8());
    else if (std::exchange(m_isStarted, true) || !piece.startsWith("\xef\xbb\xbf"))
        m_buffer.append(piece);
    else
        m_buffer.append(QByteArrayView(piece).sliced(3));
    m_isStarted = true;
    return {};
}

void LeadInput::startDecoding(const QByteArray &first)
{
    // Without a choice, what is neither UTF-16 nor UTF-8 is read record by record.
    m_decoder = decoderFor(m_encoding ? *m_encoding : encodingOf(first, TextEncoding::Utf8));
}

} // namespace leadlight::leads
