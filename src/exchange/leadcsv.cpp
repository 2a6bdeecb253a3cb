// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/leadcsv.h"

#include "exchange/leadjson.h"
#include "exchange/leadtexts.h"
#include "leads/formulaguard.h"
#include "leads/leadfield.h"
#include "leads/worktext.h"

#include <algorithm>

namespace leadlight::exchange {

namespace {

using leads::Lead;
using leads::LeadFieldInfo;

/// Puts quotes around what stands in @p to from @p from on.
void quoteFrom(QByteArray &to, qsizetype from)
{
    const auto inner = std::count(to.cbegin() + from, to.cend(), '"');
    qsizetype end = to.size() + inner + 2;
    qsizetype read = to.size();
    to.resize(end);
    char *bytes = to.data();
    bytes[--end] = '"';
    while (read > from) {
        const char c = bytes[--read];
        bytes[--end] = c;
        if (c == '"')
            bytes[--end] = '"';
    }
    bytes[from] = '"';
}

void appendCell(QByteArray &to, const QString &text, bool guard)
{
    if (text.isEmpty())
        return;
    const qsizetype from = to.size();
    if (guard && leads::looksLikeFormula(text))
        to.append('\'');
    appendUtf8(to, text);
    // Blanks at either end are quoted as well: some readers take unquoted ones off.
    const bool needsQuotes = to[from] == ' ' || to.back() == ' ' ||
                             std::any_of(to.cbegin() + from, to.cend(),
                                         [](char c) { return c == ',' || c == '"' || c == '\n' || c == '\r'; });
    if (needsQuotes)
        quoteFrom(to, from);
}

void appendField(QByteArray &to, const Lead &lead, const LeadFieldInfo &field, bool guard)
{
    switch (field.kind) {
    case LeadFieldInfo::Kind::Number:
        appendNumber(to, lead.id);
        return;
    case LeadFieldInfo::Kind::Code:
    case LeadFieldInfo::Kind::Text:
        return appendCell(to, lead.*field.text, guard);
    case LeadFieldInfo::Kind::Time:
        return appendTime(to, lead.*field.time);
    case LeadFieldInfo::Kind::Flag:
        to.append(lead.*field.flag ? "true" : "false");
        return;
    case LeadFieldInfo::Kind::List:
        if (!lead.problems.isEmpty())
            appendCell(to, lead.problems.join(QStringLiteral("; ")), guard);
        return;
    case LeadFieldInfo::Kind::Place: {
        const qsizetype from = to.size();
        appendOrigin(to, lead.place);
        return quoteFrom(to, from);
    }
    }
}

/// In the order of workFields().
void appendWork(QByteArray &to, const leads::LeadWork &work, bool guard)
{
    if (isUntouched(work)) {
        to.append("new,,,,,"); // as below, for nearly all leads there are
        return;
    }
    to.append(leads::nameOf(work.status)).append(',');
    appendCell(to, work.owner, guard);
    to.append(',');
    appendCell(to, leads::tagsText(work.tags), guard);
    to.append(',');
    appendUtf8(to, work.followUp.toString(Qt::ISODate));
    to.append(',');
    appendTime(to, work.answeredAt);
    to.append(',');
    appendCell(to, leads::notesText(work.notes), guard);
}

} // namespace

QByteArray csvHeader()
{
    QByteArray header;
    for (const auto &fields : {leads::leadFields(), leads::workFields()}) {
        for (const LeadFieldInfo &field : fields)
            header.append(field.name.data(), field.name.size()).append(',');
    }
    header.chop(1);
    return header.append("\r\n");
}

void appendCsvRecord(QByteArray &to, const Lead &lead, bool guard)
{
    for (const LeadFieldInfo &field : leads::leadFields()) {
        appendField(to, lead, field, guard);
        to.append(',');
    }
    appendWork(to, lead.work, guard);
    to.append("\r\n");
}

} // namespace leadlight::exchange
