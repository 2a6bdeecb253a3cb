// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/lead.h"

namespace leadlight::tests {

/// A lead whose every text tries to be more than a text: markup, links, formulas, headers, vCard properties, table
/// cells, control and bidi characters, half a character, 32 KB.
inline leads::Lead hostileLead()
{
    leads::Lead lead;
    lead.place = leads::TableKey{QStringLiteral("evil"), QStringLiteral("row")};
    lead.source = QStringLiteral("<b>SPZA</b>\r\n|");
    lead.action = QStringLiteral("=cmd|' /C calc'!A1");
    lead.offer = QStringLiteral("![x](http://127.0.0.1:9/x.png)");
    lead.offerTitle = QStringLiteral("<img src='http://127.0.0.1:9/x.png'>");
    lead.firstName = QStringLiteral("=HYPERLINK(\"http://127.0.0.1:9\")\t\u202eevE\u0000\u0007").append(QChar(0xd83d));
    lead.lastName = QStringLiteral("Eve\r\nEMAIL:boss@example.com\r\nEND:VCARD\r\n| next | row |");
    lead.email = QStringLiteral("eve@example.com?bcc=all@example.com&body=x\r\nBcc: all@example.com");
    lead.phone = QStringLiteral("+1;ext=\"<script>alert(1)</script>\"");
    lead.company = QStringLiteral("@SUM(1+1)*cmd|' /C calc'!A0");
    lead.title = QStringLiteral("\u200b\u2066CEO\u2069\ufeff \U0001F600");
    lead.country = QStringLiteral("{{7*7}}");
    lead.description = QString(32'768, u'x') + QStringLiteral("\n<a href='file:///etc/passwd'>x</a>");
    lead.raw = {leads::RawEntity::Format::Json, R"({"RowKey":"row","x":"</script><b>\u202e"})"};
    return lead;
}

} // namespace leadlight::tests
