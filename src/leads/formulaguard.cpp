// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/formulaguard.h"

namespace leadlight::leads {

bool looksLikeFormula(QStringView cell)
{
    for (const QChar c : cell) {
        switch (c.unicode()) {
        case u'=':
        case u'+':
        case u'-':
        case u'@':
        case u'\t':
        case u'\r':
        case u'\n':
        case u'\0':
        case u'\uff1d':
        case u'\uff0b':
        case u'\uff0d':
        case u'\uff20':
            return true;
        case u'\'':
        case u'\u200b': // zero-width space, joiners and marks: a reader does not see them, a spreadsheet may skip them
        case u'\u200c':
        case u'\u200d':
        case u'\u200e':
        case u'\u200f':
        case u'\ufeff':
            continue;
        default:
            if (!c.isSpace())
                return false;
        }
    }
    return false;
}

QString guarded(const QString &cell)
{
    return looksLikeFormula(cell) ? u'\'' + cell : cell;
}

QString unguarded(const QString &cell)
{
    return cell.startsWith(u'\'') && looksLikeFormula(cell) ? cell.sliced(1) : cell;
}

} // namespace leadlight::leads
