// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/markdown.h"

#include "exchange/leadtexts.h"

namespace leadlight::exchange {

namespace {

/// Whether a character means something within a line; '.' and ':' only where they make an address a link.
bool isMarkup(QStringView line, qsizetype at)
{
    const QChar c = line[at];
    if (c == u':')
        return line.sliced(at).startsWith(u"://");
    if (c == u'.')
        return line.first(at).endsWith(u"www", Qt::CaseInsensitive);
    return QStringView(u"\\`*_[]<>|~&$").contains(c);
}

} // namespace

QString markdownText(const QString &text)
{
    QString escaped;
    escaped.reserve(text.size() + 8);
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        const bool isBreak =
            c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
        if (!isBreak && isMarkup(text, at))
            escaped += u'\\';
        escaped += isBreak ? QChar(u' ') : c;
    }
    return escaped;
}

QByteArray markdownHead(const QStringList &titles)
{
    QByteArray head;
    appendMarkdownRow(head, titles);
    for (qsizetype i = 0; i < titles.size(); ++i)
        head += "| --- ";
    return head + "|\n";
}

void appendMarkdownRow(QByteArray &to, const QStringList &cells)
{
    for (const QString &cell : cells) {
        to += "| ";
        appendUtf8(to, markdownText(cell));
        to += ' ';
    }
    to += "|\n";
}

} // namespace leadlight::exchange
