// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/copyformat.h"

#include "exchange/leadcsv.h"
#include "exchange/leadjson.h"
#include "exchange/markdown.h"
#include "exchange/vcard.h"
#include "leads/formulaguard.h"
#include "ui/leads/leadcolumns.h"
#include "ui/leads/maillink.h"

namespace leadlight::ui {

namespace {

using leads::Lead;

QStringList titlesOf(const QList<int> &columns)
{
    QStringList titles;
    for (const int column : columns)
        titles += leadColumns()[size_t(column)].titleToHandOut();
    return titles;
}

/// A line of cells apart by tabs, as spreadsheets take it: so with their guard.
void appendLine(QByteArray &to, const QStringList &cells)
{
    for (const QString &cell : cells)
        to += leads::guarded(cell).toUtf8() + '\t';
    to.back() = '\n';
}

CopyFormat tableFormat(const QList<int> &columns, void (*append)(QByteArray &to, const QStringList &cells))
{
    CopyFormat format{};
    format.append = [columns, append, now = QDateTime::currentDateTimeUtc()](QByteArray &to, const Lead &lead) {
        QStringList cells;
        for (const int column : columns)
            cells += leadColumns()[size_t(column)].textToHandOut(lead, now);
        append(to, cells);
        return true;
    };
    return format;
}

CopyFormat textFormat(const QList<int> &columns, bool withHeadings)
{
    CopyFormat format = tableFormat(columns, appendLine);
    format.mimeTypes = {QStringLiteral("text/tab-separated-values")};
    format.surplus = 1;
    if (withHeadings)
        appendLine(format.before, titlesOf(columns));
    return format;
}

CopyFormat markdownFormat(const QList<int> &columns)
{
    CopyFormat format = tableFormat(columns, exchange::appendMarkdownRow);
    format.mimeTypes = {QStringLiteral("text/markdown")};
    format.before = exchange::markdownHead(titlesOf(columns));
    return format;
}

CopyFormat csvFormat()
{
    CopyFormat format{};
    format.mimeTypes = {QStringLiteral("text/csv")};
    format.before = exchange::csvHeader();
    format.append = [](QByteArray &to, const Lead &lead) {
        exchange::appendCsvRecord(to, lead, true);
        return true;
    };
    return format;
}

CopyFormat jsonFormat()
{
    CopyFormat format{};
    format.mimeTypes = {QStringLiteral("application/json")};
    format.wantsRaw = true;
    format.before = "[\n";
    format.after = "\n]\n";
    format.surplus = 2;
    format.append = [](QByteArray &to, const Lead &lead) {
        exchange::appendLead(to, lead);
        to += ",\n";
        return true;
    };
    return format;
}

CopyFormat vcardFormat()
{
    CopyFormat format{};
    format.mimeTypes = {QStringLiteral("text/vcard"), QStringLiteral("text/x-vcard")};
    format.append = [](QByteArray &to, const Lead &lead) {
        exchange::appendVcard(to, lead);
        return true;
    };
    return format;
}

/// For the field "To" of a mail: nobody whom one is not to write to, and nothing that is more than an address.
CopyFormat addressFormat()
{
    CopyFormat format{};
    format.surplus = 2;
    format.append = [](QByteArray &to, const Lead &lead) {
        if (lead.doNotContact || !isOneAddress(lead.email))
            return false;
        to += lead.email.toUtf8() + ", ";
        return true;
    };
    return format;
}

} // namespace

CopyFormat copyFormat(CopyAs as, const QList<int> &columns)
{
    switch (as) {
    case CopyAs::Text:
        return textFormat(columns, false);
    case CopyAs::TextWithHeadings:
        return textFormat(columns, true);
    case CopyAs::Csv:
        return csvFormat();
    case CopyAs::Json:
        return jsonFormat();
    case CopyAs::Markdown:
        return markdownFormat(columns);
    case CopyAs::Vcard:
        return vcardFormat();
    case CopyAs::Addresses:
        break;
    }
    return addressFormat();
}

} // namespace leadlight::ui
