// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/personkey.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace leadlight::store {

QString personKey(const QString &email)
{
    return email.trimmed();
}

QString emailDomain(const QString &key)
{
    const qsizetype at = key.lastIndexOf(u'@');
    return at < 1 ? QString() : key.sliced(at + 1);
}

QString mailboxKey(const QString &key)
{
    const qsizetype at = key.lastIndexOf(u'@');
    if (at < 1 || at + 1 == key.size())
        return {};
    QString local = key.first(at);
    if (const qsizetype plus = local.indexOf(u'+'); plus > 0)
        local.truncate(plus);
    local.remove(u'.');
    return local.isEmpty() ? QString() : local + key.sliced(at);
}

bool isFreeMail(const QString &domain)
{
    constexpr std::array hosts{
        "126.com"_L1,   "163.com"_L1,        "aol.com"_L1, "gmail.com"_L1,      "googlemail.com"_L1, "gmx.at"_L1,
        "gmx.ch"_L1,    "gmx.com"_L1,        "gmx.de"_L1,  "gmx.net"_L1,        "icloud.com"_L1,     "mac.com"_L1,
        "mail.com"_L1,  "mail.ru"_L1,        "me.com"_L1,  "msn.com"_L1,        "naver.com"_L1,      "outlook.com"_L1,
        "proton.me"_L1, "protonmail.com"_L1, "qq.com"_L1,  "rediffmail.com"_L1, "seznam.cz"_L1,      "web.de"_L1,
        "yandex.ru"_L1, "zoho.com"_L1};
    // These have one for every country.
    constexpr std::array families{"hotmail."_L1, "live."_L1, "outlook."_L1, "yahoo."_L1};
    return std::find(hosts.begin(), hosts.end(), domain) != hosts.end() ||
           std::any_of(families.begin(), families.end(), [&domain](auto each) { return domain.startsWith(each); });
}

QString nameKey(const QString &first, const QString &last)
{
    return (first.trimmed() + u' ' + last.trimmed()).trimmed();
}

QString phoneKey(const QString &phone)
{
    constexpr qsizetype fewest = 7;
    constexpr qsizetype mostAlike = 4;
    QString digits;
    for (const QChar c : phone) {
        if (c.isDigit() && (!digits.isEmpty() || c.digitValue() != 0))
            digits.append(QChar(u'0' + c.digitValue()));
    }
    const QSet<QChar> different(digits.cbegin(), digits.cend());
    return digits.size() < fewest || different.size() < mostAlike ? QString() : digits;
}

bool isSamePhone(const QString &key, const QString &other)
{
    constexpr qsizetype wholeNumber = 9;
    const auto &[shorter, longer] =
        std::minmax(key, other, [](const auto &a, const auto &b) { return a.size() < b.size(); });
    return key == other || (shorter.size() >= wholeNumber && longer.endsWith(shorter));
}

} // namespace leadlight::store
