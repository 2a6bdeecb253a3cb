// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/markdown.h"

#include "exchange/leadtexts.h"

namespace leadlight::exchange {

namespace {

/// Whether a character means something within a cell; '.' and ':' only where they make an address a link.
bool isMarkup(QStringView cell, qsizetype at)
{
    const QChar c = cell[at];
    if (c == u':')
        return cell.sliced(at).startsWith(u"://");
    if (c == u'.')
        return cell.first(at).endsWith(u"www", Qt::CaseInsensitive);
    return QStringView(u"\\`*_[]<>|~&$").contains(c);
}

void appendCell(QByteArray &to, const QString &cell)
{
    QString text;
    text.reserve(cell.size() + 8);
    for (qsizetype at = 0; at < cell.size(); ++at) {
        const QChar c = cell[at];
        const bool isBreak =
            c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
        if (!isBreak && isMarkup(cell, at))
            text += u'\\';
        text += isBreak ? QChar(u' ') : c;
    }
    appendUtf8(to, text);
}

} // namespace

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
        appendCell(to, cell);
        to += ' ';
    }
    to += "|\n";
}

} // namespace leadlight::exchange
