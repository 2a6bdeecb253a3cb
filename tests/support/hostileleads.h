// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/lead.h"

#include <QList>
#include <QString>

#include <vector>

namespace leadlight::testsupport {

/// What strangers write into a form. Each holds "Zq7", by which a test finds it again on the screen.
struct HostileText
{
    const char *name;
    QString text;
};

/// The text that a chain of QString::arg() would take apart.
inline QString percentText()
{
    return QStringLiteral("Zq7P %1 %2 %3 %L1 %L2 %n %% %99");
}

inline QList<HostileText> hostileTexts(quint16 port)
{
    const QString host = QStringLiteral("127.0.0.1:%1").arg(port);
    const auto bidi = [](char16_t c) { return QStringLiteral("Zq7 user") + QChar(c) + QStringLiteral("gpj.exe"); };
    return {
        {"html", QStringLiteral("Zq7 <b>bold</b> <a href=\"http://%1/a\">here</a> &amp; &lt;").arg(host)},
        {"html first", QStringLiteral("<html><body>Zq7<img src=\"http://%1/i.png\"></body></html>").arg(host)},
        {"doctype", QStringLiteral("<!DOCTYPE html><h1>Zq7</h1><link rel=stylesheet href=http://%1/s.css>").arg(host)},
        {"script", QStringLiteral("Zq7 <script src=\"http://%1/x.js\">alert(1)</script>").arg(host)},
        {"image", QStringLiteral("<img src=http://%1/x>Zq7").arg(host)},
        {"closing tag", QStringLiteral("Zq7 </qt></table><img src='http://%1/y'>").arg(host)},
        {"markdown", QStringLiteral("Zq7 ![x](http://%1/m.png) [y](http://%1/) `|` # *a*").arg(host)},
        {"file link", QStringLiteral("<a href=\"file:///etc/passwd\">Zq7</a> file:///etc/passwd")},
        {"address", QStringLiteral("http://%1/Zq7?q=1&r=2").arg(host)},
        {"right to left override", bidi(0x202e)},
        {"left to right override", bidi(0x202d)},
        {"embedding", bidi(0x202b)},
        {"isolate", bidi(0x2067)},
        {"first strong isolate", bidi(0x2068)},
        {"pop isolate", bidi(0x2069)},
        {"marks", bidi(0x200f)},
        {"arabic mark", bidi(0x061c)},
        {"zero width space", bidi(0x200b)},
        {"word joiner", bidi(0x2060)},
        {"byte order mark", bidi(0xfeff)},
        {"soft hyphen", bidi(0x00ad)},
        {"line separator", QStringLiteral("Zq7 one\u2028two\u2029three\u0085four")},
        {"NUL", QStringLiteral("Zq7 before") + QChar(0) + QStringLiteral("after")},
        {"controls", QStringLiteral("Zq7 \u0001\u0007\u0008\u000b\u000c\u001b[31mred\u007f\u009b31m")},
        {"line breaks", QStringLiteral("Zq7 one\r\ntwo\nthree\rfour\tfive")},
        {"long", QStringLiteral("Zq7") + QString(32 * 1024, QLatin1Char('W'))},
        {"long words", QStringLiteral("Zq7 ") + QStringLiteral("lorem ipsum ").repeated(2731)},
        {"emoji", QString::fromUtf8("Zq7 \xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7 "
                                    "\xF0\x9F\x87\xA8\xF0\x9F\x87\xBF \xE2\x9D\xA4\xEF\xB8\x8F")},
        {"combining", QStringLiteral("Zq7 Z") + QStringLiteral("\u0335\u0353\u0310").repeated(200)},
        {"lone high surrogate", QStringLiteral("Zq7 ") + QChar(0xd83d)},
        {"lone low surrogate", QChar(0xdc69) + QStringLiteral(" Zq7")},
        {"tag characters", QString::fromUtf8("Zq7 \xF3\xA0\x81\xA8\xF3\xA0\x81\xA9")},
        {"private use", QStringLiteral("Zq7 \ue000\uf8ff")},
        {"formula", QStringLiteral("=cmd|'/C calc'!A0 Zq7")},
        {"hyperlink formula", QStringLiteral("=HYPERLINK(\"http://%1/Zq7\",\"x\")").arg(host)},
        {"at", QStringLiteral("@SUM(1+1)*cmd|' /C calc'!A0 Zq7")},
        {"plus", QStringLiteral("+1+1 Zq7")},
        {"minus", QStringLiteral("-1+1 Zq7")},
        {"tab first", QStringLiteral("\t=1+1 Zq7")},
        {"return first", QStringLiteral("\r=1+1 Zq7")},
        {"mail", QStringLiteral("Zq7@example.com?bcc=all@evil.example&body=x")},
        {"mail with more", QStringLiteral("Zq7@example.com,other@evil.example")},
        {"mail header", QStringLiteral("Zq7@example.com%0D%0ABcc:other@evil.example")},
        {"mail scheme", QStringLiteral("mailto:Zq7@example.com?subject=x")},
        {"vCard", QStringLiteral("Zq7\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:Eve\r\nEMAIL:eve@evil.example")},
        {"vCard fields", QStringLiteral("Zq7;TYPE=x,y\\n:EMAIL:eve@evil.example")},
        {"JSON", QStringLiteral("{\"Zq7\":[\"\\u0000\",null],\"a\":\"}\"}")},
        {"CSV", QStringLiteral("Zq7\",\"x\";\"y\"\n\"second\",row")},
        {"XML", QStringLiteral("Zq7 ]]><x>&#0;&unknown; _x0041_")},
        {"percents", percentText()},
        {"ampersands", QStringLiteral("&Zq7 A&B && C &File &")},
        {"quotes", QStringLiteral("Zq7 \"a\" 'b' \\ \"\" OR tag:x )")},
        {"blanks", QStringLiteral("   Zq7   ")},
        {"blank only", QStringLiteral("\u00a0\u3000")},
    };
}

/// As JSON writes it, every character that is not a plain letter or digit escaped: so it carries lone surrogates too.
inline QByteArray hostileJson(const QString &text)
{
    QByteArray json = "\"";
    for (const QChar c : text) {
        if (c.isLetterOrNumber() && c.unicode() < 128)
            json += char(c.unicode());
        else
            json += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    }
    return json + '"';
}

/// A lead for each of the texts, which stands in all of its fields and in its raw entity, in names and values; and
/// leads of impossible times. Ids are given by the store, in this order, from 1.
inline std::vector<leads::Lead> hostileLeads(quint16 port, const QDateTime &now)
{
    using leads::LeadTime;
    std::vector<leads::Lead> result;
    const auto add = [&](const QString &text, LeadTime received) {
        leads::Lead lead;
        const QString row = QStringLiteral("row-%1").arg(result.size());
        lead.place = leads::TableKey{text, row};
        lead.source = lead.action = lead.offer = lead.publisher = lead.offerTitle = text;
        lead.firstName = lead.lastName = lead.email = lead.phone = lead.country = text;
        lead.company = lead.title = lead.description = text;
        lead.problems = {QStringLiteral("The property could not be read.")};
        lead.receivedAt = received;
        const QByteArray json = hostileJson(text);
        lead.raw = {leads::RawEntity::Format::Json,
                    "{\"RowKey\":\"" + row.toLatin1() + "\"," + json + ":" + json + ",\"CustomerInfo\":" + json + "}"};
        result.push_back(std::move(lead));
    };
    for (const HostileText &each : hostileTexts(port))
        add(each.text, LeadTime::fromDateTime(now.addSecs(-60 * qint64(result.size()) - 60)));
    const auto at = [](int year) { return LeadTime::fromDateTime(QDateTime(QDate(year, 1, 1), QTime(0, 0), Qt::UTC)); };
    for (const int year : {1, 1601, 1899, 1969, 2038, 2106, 9999})
        add(QStringLiteral("Zq7 of the year %1").arg(year), at(year));
    add(QStringLiteral("Zq7 in two hours"), LeadTime::fromDateTime(now.addSecs(2 * 60 * 60)));
    add(QStringLiteral("Zq7 of the first moment"), LeadTime{INT64_MIN + 1, 7});
    add(QStringLiteral("Zq7 of the last moment"), LeadTime{INT64_MAX, 7});
    add(QStringLiteral("Zq7 without a time"), LeadTime{});
    return result;
}

} // namespace leadlight::testsupport
