// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QLatin1StringView>
#include <QList>
#include <QStringDecoder>

#include <optional>

namespace leadlight::leads {

/// How a file writes its letters as bytes.
enum class TextEncoding { Utf8, Utf16LE, Utf16BE, Windows1252, Windows1250, Big5, Gb18030 };

/// As in the registry of encodings: "windows-1250". Stays as it is, for it is remembered.
[[nodiscard]] QLatin1StringView nameOf(TextEncoding encoding);
[[nodiscard]] std::optional<TextEncoding> textEncodingNamed(QStringView name);
/// Those that can be read here; which they are is up to the build of Qt.
[[nodiscard]] QList<TextEncoding> readableEncodings();

/// Found by looking at the beginning of a file: UTF-16 by its mark or by the zeros between Latin letters, UTF-8 by its
/// rules, else @p otherwise.
[[nodiscard]] TextEncoding encodingOf(QByteArrayView beginning, TextEncoding otherwise);

/// Nothing for UTF-8, which needs none, and for what cannot be read here.
[[nodiscard]] std::optional<QStringDecoder> decoderFor(TextEncoding encoding);

} // namespace leadlight::leads
