// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/csvscan.h"

#include "leads/leadshapes.h"

#include <array>
#include <utility>

namespace leadlight::leads {

namespace {

/// Windows-1252 between 0x80 and 0x9f; the five bytes it leaves free stay the control characters of that number.
constexpr std::array<char16_t, 32> windows1252{
    0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008d, 0x017d, 0x008f, 0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178,
};

/// How many bytes the UTF-8 character at the start of @p bytes has; 0 when it is none.
qsizetype characterLength(QByteArrayView bytes)
{
    const auto lead = static_cast<unsigned char>(bytes[0]);
    const qsizetype length = lead < 0x80   ? 1
                             : lead < 0xc2 ? 0
                             : lead < 0xe0 ? 2
                             : lead < 0xf0 ? 3
                             : lead < 0xf5 ? 4
                                           : 0;
    return length > 0 && length <= bytes.size() && bytes.first(length).isValidUtf8() ? length : 0;
}

} // namespace

CsvEnd csvRecordEnd(QByteArrayView text, qsizetype from, CsvDialect dialect)
{
    bool atCellStart = true;
    for (qsizetype i = from; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '"' && atCellStart) {
            for (++i;; i += 2) {
                i = text.indexOf('"', i);
                if (i < 0)
                    return {false, true, text.size(), text.size()};
                if (i + 1 == text.size() || text[i + 1] != '"')
                    break;
            }
            atCellStart = false;
        } else if (c == '\n') {
            const bool crLf = i > from && text[i - 1] == '\r' && !dialect.endsWithCr;
            return {true, false, crLf ? i - 1 : i, i + 1};
        } else if (c == '\r' && dialect.endsWithCr) {
            return {true, false, i, i + 1};
        } else {
            atCellStart = c == dialect.delimiter;
        }
    }
    return {false, false, text.size(), text.size()};
}

CsvEnd csvLineEnd(QByteArrayView text, qsizetype from, CsvDialect dialect)
{
    const qsizetype found = text.indexOf(dialect.endsWithCr ? '\r' : '\n', from);
    const qsizetype end = found < 0 ? text.size() : found;
    return {true, true, end, qMin(end + 1, text.size())};
}

bool endsWithCr(QByteArrayView text)
{
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '"')
            quoted = !quoted;
        else if (!quoted && text[i] == '\n')
            return false;
        else if (!quoted && text[i] == '\r')
            return i + 1 < text.size() && text[i + 1] != '\n';
    }
    return false;
}

namespace {

/// QString::fromUtf8 drops a byte-order mark in front.
QString textWithMarks(QByteArrayView utf8)
{
    constexpr QByteArrayView mark("\xef\xbb\xbf");
    QString marks;
    for (; utf8.startsWith(mark); utf8 = utf8.sliced(mark.size()))
        marks += QChar(QChar::ByteOrderMark);
    const QString text = QString::fromUtf8(utf8);
    return marks.isEmpty() ? text : marks + text;
}

/// Where the cell that starts at @p at ends.
qsizetype cellEnd(QByteArrayView record, qsizetype at, char delimiter)
{
    if (at < record.size() && record[at] == '"') {
        qsizetype quote = record.indexOf('"', at + 1);
        while (quote >= 0 && quote + 1 < record.size() && record[quote + 1] == '"')
            quote = record.indexOf('"', quote + 2);
        at = quote < 0 ? record.size() : quote + 1;
    }
    const qsizetype end = record.indexOf(delimiter, at);
    return end < 0 ? record.size() : end;
}

/// Of a cell that starts with a quote. What stands behind the closing one belongs to the cell as it is.
QByteArray withoutQuotes(QByteArrayView cell)
{
    QByteArray plain;
    plain.reserve(cell.size());
    for (qsizetype at = 1;;) {
        const qsizetype quote = cell.indexOf('"', at);
        if (quote < 0)
            return plain.append(cell.sliced(at));
        plain.append(cell.sliced(at, quote - at));
        at = quote + 1;
        if (at == cell.size() || cell[at] != '"')
            return plain.append(cell.sliced(at));
        plain.append('"');
        ++at;
    }
}

} // namespace

QStringList csvCells(QByteArrayView record, char delimiter)
{
    QStringList cells;
    for (qsizetype at = 0;;) {
        const qsizetype end = cellEnd(record, at, delimiter);
        QByteArray unquoted;
        QByteArrayView cell = record.sliced(at, end - at);
        if (cell.startsWith('"')) {
            unquoted = withoutQuotes(cell);
            cell = unquoted;
        }
        // A byte-order mark in front of the first cell is the file's; any other is the cell's.
        cells.append(cells.isEmpty() ? QString::fromUtf8(cell) : textWithMarks(cell));
        if (end == record.size())
            return cells;
        at = end + 1;
    }
}

QByteArrayView csvFirstCells(QByteArrayView record, char delimiter, qsizetype count)
{
    qsizetype end = -1;
    for (; count > 0 && end < record.size(); --count)
        end = cellEnd(record, end + 1, delimiter);
    return record.first(qMax<qsizetype>(end, 0));
}

char csvDelimiter(QByteArrayView header)
{
    char best = ',';
    std::pair<int, qsizetype> bestScore{-1, 0};
    for (const char delimiter : csvDelimiters) {
        const QStringList cells = csvCells(header, delimiter);
        const std::pair<int, qsizetype> score{LeadColumns(cells).knownCount(), cells.size()};
        if (score > bestScore) {
            bestScore = score;
            best = delimiter;
        }
    }
    return best;
}

bool isMostlyUtf8(QByteArrayView bytes)
{
    if (bytes.isValidUtf8())
        return true;
    qsizetype whole = 0;
    qsizetype damaged = 0;
    for (qsizetype i = 0; i < bytes.size();) {
        const qsizetype length = characterLength(bytes.sliced(i));
        whole += length > 1 ? 1 : 0;
        damaged += length == 0 ? 1 : 0;
        i += qMax<qsizetype>(length, 1);
    }
    return whole > damaged;
}

QByteArray asUtf8(QByteArrayView bytes)
{
    if (isMostlyUtf8(bytes))
        return bytes.toByteArray();
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xa0)
            c = QChar(windows1252[c.unicode() - 0x80u]);
    }
    return text.toUtf8();
}

} // namespace leadlight::leads
