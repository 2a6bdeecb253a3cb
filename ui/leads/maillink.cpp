// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/maillink.h"

#include <algorithm>

namespace leadlight::ui {

namespace {

constexpr qsizetype longestAddress = 320; // RFC 5321

} // namespace

bool isOneAddress(const QString &email)
{
    const qsizetype at = email.indexOf(QLatin1Char('@'));
    const bool hasStranger = std::any_of(email.begin(), email.end(), [](QChar c) {
        return c.isSpace() || !c.isPrint() || QStringView(u",;:?&%<>\"\\()[]").contains(c);
    });
    return email.size() <= longestAddress && at > 0 && at == email.lastIndexOf(QLatin1Char('@')) &&
           at < email.size() - 1 && !hasStranger;
}

QUrl mailLink(const QString &email)
{
    if (!isOneAddress(email))
        return {};
    return QUrl::fromEncoded("mailto:" + QUrl::toPercentEncoding(email, "@"), QUrl::StrictMode);
}

} // namespace leadlight::ui
