// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "leads/textencoding.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QIODevice>
#include <QString>

#include <optional>

namespace leadlight::leads {

/// A device as a window of bytes that moves forward: what was not consumed yet, and more on request. UTF-16 (recognised
/// by its mark or by the zeros between Latin letters) and what is in an encoding that was chosen arrive as UTF-8,
/// everything else as it is, without a mark.
class LeadInput
{
public:
    /// @p encoding: where it is not to be found out.
    LeadInput(QIODevice &device, const QString &name, std::optional<TextEncoding> encoding = {});

    [[nodiscard]] QByteArrayView text() const { return QByteArrayView(m_buffer).sliced(m_from); }
    [[nodiscard]] bool isAtEnd() const { return m_atEnd; }
    void consume(qsizetype bytes) { m_from += bytes; }
    /// Reads on, at least as much as is waiting already, so that looking again and again at a long text stays cheap.
    /// Errors: NotReadable.
    [[nodiscard]] core::Result<> more();

private:
    void startDecoding(const QByteArray &first);

    QIODevice &m_device;
    QString m_name;
    QByteArray m_buffer;
    qsizetype m_from = 0;
    bool m_isStarted = false;
    bool m_atEnd = false;
    std::optional<TextEncoding> m_encoding;
    std::optional<QStringDecoder> m_decoder;
};

} // namespace leadlight::leads
