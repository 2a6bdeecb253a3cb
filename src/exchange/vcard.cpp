// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/vcard.h"

#include <QStringList>

namespace leadlight::exchange {

namespace {

constexpr qsizetype longestLine = 75; // octets, without the line end

/// Characters that steer the text around them, and what stands for half a character: an address book is to show
/// neither.
bool isUnwanted(char32_t c)
{
    constexpr char32_t zeroWidthNonJoiner = 0x200c;
    constexpr char32_t zeroWidthJoiner = 0x200d;
    if (c == zeroWidthNonJoiner || c == zeroWidthJoiner)
        return false;
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Format || c == QChar::ReplacementCharacter;
}

/// The text as a value (RFC 2426, section 4). @p keepsLines: else a line break becomes a blank.
QString escaped(const QString &text, bool keepsLines)
{
    QString plain = text;
    plain.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    QString result;
    for (const char32_t c : plain.toUcs4()) {
        if (c == '\n' || c == '\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            result += keepsLines ? QStringLiteral("\\n") : QStringLiteral(" ");
        else if (c == '\t')
            result += u' ';
        else if (c == '\\' || c == ',' || c == ';')
            (result += u'\\') += QChar(char16_t(c));
        else if (!isUnwanted(c))
            result += QChar::fromUcs4(c);
    }
    return result.trimmed();
}

QString line(const QString &text)
{
    return escaped(text, false);
}

/// Appends a content line, folded between characters: what goes on stands behind a blank.
void appendLine(QByteArray &to, QByteArrayView name, const QString &value)
{
    const QByteArray whole = name.toByteArray() + value.toUtf8();
    qsizetype room = longestLine;
    qsizetype from = 0;
    while (whole.size() - from > room) {
        qsizetype end = from + room;
        while ((static_cast<unsigned char>(whole[end]) & 0xc0) == 0x80) // within a character
            --end;
        to.append(whole.constData() + from, end - from).append("\r\n ");
        from = end;
        room = longestLine - 1;
    }
    to.append(whole.constData() + from, whole.size() - from).append("\r\n");
}

void appendIfAny(QByteArray &to, QByteArrayView name, const QString &value)
{
    if (!value.isEmpty())
        appendLine(to, name, value);
}

/// What the card is filed under; the format wants something.
QString cardName(const leads::Lead &lead)
{
    const QString person = line(lead.firstName + u' ' + lead.lastName);
    for (const QString &name : {person, line(lead.company), line(lead.email)}) {
        if (!name.isEmpty())
            return name;
    }
    return QStringLiteral("Lead %1").arg(lead.id);
}

} // namespace

void appendVcard(QByteArray &to, const leads::Lead &lead)
{
    to += "BEGIN:VCARD\r\nVERSION:3.0\r\n";
    appendLine(to, "N:", line(lead.lastName) + u';' + line(lead.firstName) + QStringLiteral(";;;"));
    appendLine(to, "FN:", cardName(lead));
    appendIfAny(to, "ORG:", line(lead.company));
    appendIfAny(to, "TITLE:", line(lead.title));
    appendIfAny(to, "EMAIL;TYPE=INTERNET:", line(lead.email));
    appendIfAny(to, "TEL;TYPE=VOICE:", line(lead.phone));
    if (const QString country = line(lead.country); !country.isEmpty())
        appendLine(to, "ADR;TYPE=WORK:", QStringLiteral(";;;;;;") + country);
    appendIfAny(to, "NOTE:", escaped(lead.description, true));
    QStringList categories;
    if (lead.doNotContact)
        categories += QStringLiteral("DO-NOT-CONTACT");
    for (const QString &tag : lead.work.tags)
        categories += line(tag);
    appendIfAny(to, "CATEGORIES:", categories.join(u','));
    to += "END:VCARD\r\n";
}

} // namespace leadlight::exchange
