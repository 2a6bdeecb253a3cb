// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/salesforce/organizationid.h"

#include <QtGlobal>

#include <algorithm>

namespace leadlight::connectors {

namespace {

tl::unexpected<core::Error> wrong(const char *why)
{
    return core::fail(core::ErrorKind::WrongField, QStringLiteral("organizationId"), QString::fromUtf8(why));
}

bool isCapital(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isLetterOrDigit(char c)
{
    return isCapital(c) || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

} // namespace

core::Result<> validateOrganizationId(QByteArrayView value)
{
    if (value.isEmpty())
        return wrong("missing");
    if (!std::all_of(value.begin(), value.end(), isLetterOrDigit))
        return wrong(QT_TRANSLATE_NOOP("connectors", "only letters a to z and digits belong into it, without blanks"));
    if (value.size() == 14) {
        return wrong(QT_TRANSLATE_NOOP(
            "connectors", "14 characters, where 15 or 18 belong: one was lost on the way, as in the sample "
                          "of some translated pages"));
    }
    if (value.size() != 15 && value.size() != 18)
        return wrong(QT_TRANSLATE_NOOP("connectors", "15 or 18 characters belong there"));
    if (!value.first(3).toByteArray().toUpper().startsWith("00D"))
        return wrong(QT_TRANSLATE_NOOP("connectors", "an organization's identifier starts with 00D"));
    if (value[2] != 'D')
        return wrong(
            QT_TRANSLATE_NOOP("connectors", "its capital letters were lost: it starts with 00D, with a capital D"));
    if (value.size() == 18 && organizationIdSuffix(value.first(15)) != value.last(3)) {
        return wrong(QT_TRANSLATE_NOOP(
            "connectors", "its last three characters do not fit the others, so a character or a capital letter "
                          "was changed on the way"));
    }
    return {};
}

QByteArray organizationIdSuffix(QByteArrayView fifteen)
{
    constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";
    QByteArray suffix;
    for (qsizetype chunk = 0; chunk < 15; chunk += 5) {
        size_t capitals = 0;
        for (qsizetype i = 0; i < 5; ++i)
            capitals |= size_t(isCapital(fifteen[chunk + i])) << i;
        suffix += alphabet[capitals];
    }
    return suffix;
}

bool isSameOrganization(QByteArrayView a, QByteArrayView b)
{
    return a.size() >= 15 && b.size() >= 15 && a.first(15) == b.first(15);
}

} // namespace leadlight::connectors
