// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/textencoding.h"

#include "leads/csvscan.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace leadlight::leads {

namespace {

struct EncodingName
{
    TextEncoding encoding;
    QLatin1StringView name;
};

constexpr std::array encodings{
    EncodingName{TextEncoding::Utf8, "utf-8"_L1},
    EncodingName{TextEncoding::Utf16LE, "utf-16le"_L1},
    EncodingName{TextEncoding::Utf16BE, "utf-16be"_L1},
    EncodingName{TextEncoding::Windows1252, "windows-1252"_L1},
    EncodingName{TextEncoding::Windows1250, "windows-1250"_L1},
    EncodingName{TextEncoding::Big5, "big5"_L1},
    EncodingName{TextEncoding::Gb18030, "gb18030"_L1},
};

/// UTF-16 without a mark: Latin letters leave every other byte zero.
std::optional<TextEncoding> utf16WithoutMark(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(qMin<qsizetype>(bytes.size(), 4096) & ~qsizetype(1));
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < sample.size(); ++i)
        zeros[i % 2] += sample[i] == '\0' ? 1 : 0;
    const qsizetype many = sample.size() / 8;
    const qsizetype few = sample.size() / 64;
    if (many > 0 && zeros[1] > many && zeros[0] <= few)
        return TextEncoding::Utf16LE;
    if (many > 0 && zeros[0] > many && zeros[1] <= few)
        return TextEncoding::Utf16BE;
    return std::nullopt;
}

} // namespace

QLatin1StringView nameOf(TextEncoding encoding)
{
    return encodings[static_cast<size_t>(encoding)].name;
}

std::optional<TextEncoding> textEncodingNamed(QStringView name)
{
    for (const EncodingName &each : encodings) {
        if (name == each.name)
            return each.encoding;
    }
    return std::nullopt;
}

QList<TextEncoding> readableEncodings()
{
    QList<TextEncoding> readable;
    for (const EncodingName &each : encodings) {
        // The readers know these two by themselves.
        const bool isOwn = each.encoding == TextEncoding::Utf8 || each.encoding == TextEncoding::Windows1252;
        if (isOwn || decoderFor(each.encoding))
            readable.append(each.encoding);
    }
    return readable;
}

TextEncoding encodingOf(QByteArrayView beginning, TextEncoding otherwise)
{
    if (beginning.startsWith("\xff\xfe"))
        return TextEncoding::Utf16LE;
    if (beginning.startsWith("\xfe\xff"))
        return TextEncoding::Utf16BE;
    if (const auto utf16 = utf16WithoutMark(beginning))
        return *utf16;
    return isMostlyUtf8(beginning) ? TextEncoding::Utf8 : otherwise;
}

std::optional<QStringDecoder> decoderFor(TextEncoding encoding)
{
    if (encoding == TextEncoding::Utf8)
        return std::nullopt;
    if (encoding == TextEncoding::Utf16LE || encoding == TextEncoding::Utf16BE)
        return QStringDecoder(encoding == TextEncoding::Utf16LE ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
    QStringDecoder decoder(nameOf(encoding).data());
    return decoder.isValid() ? std::optional(std::move(decoder)) : std::nullopt;
}

} // namespace leadlight::leads
