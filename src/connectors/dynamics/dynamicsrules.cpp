// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/dynamics/dynamicsrules.h"

#include "connectors/dynamics/dynamicsfields.h"
#include "connectors/storagefields.h"
#include "http/message.h"

#include <QDate>
#include <QRegularExpression>
#include <QUrl>
#include <QtGlobal>

namespace leadlight::connectors::dynamicsfield {

using core::ErrorKind;
using core::Result;

namespace {

constexpr const char *guidPattern = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
constexpr const char *domainPattern = "([A-Za-z0-9-]+\\.)+[A-Za-z]{2,}";
constexpr qsizetype longestSecret = 1000; // characters; some keychains take little more

/// Addresses that look right and are something else.
struct OtherService
{
    const char *host; ///< how its host ends
    const char *why;
};
constexpr OtherService otherServices[]{
    {".operations.dynamics.com",
     QT_TRANSLATE_NOOP(
         "connectors",
         "this is Finance and Operations, which takes no leads; the address of Dynamics 365 Sales has crm in it, "
         "for example https://contoso.crm4.dynamics.com")},
    {"businesscentral.dynamics.com",
     QT_TRANSLATE_NOOP("connectors",
                       "this is Business Central; the address of Dynamics 365 Sales has crm in it, for example "
                       "https://contoso.crm4.dynamics.com")},
    {"home.dynamics.com",
     QT_TRANSLATE_NOOP("connectors",
                       "this is the start page of all apps; open Dynamics 365 Sales there and copy the address "
                       "that the browser then shows, up to the host")},
    {".powerapps.com",
     QT_TRANSLATE_NOOP("connectors",
                       "this is Power Apps; choose your environment there, then the gear > Session details > "
                       "Instance url")},
    {".microsoft.com",
     QT_TRANSLATE_NOOP("connectors",
                       "this is a portal of Microsoft's; in the Power Platform admin center, the address stands at "
                       "your environment as Environment URL")},
    {".azure.com",
     QT_TRANSLATE_NOOP("connectors",
                       "this is a portal of Microsoft's; in the Power Platform admin center, the address stands at "
                       "your environment as Environment URL")},
    {"login.microsoftonline.com",
     QT_TRANSLATE_NOOP("connectors",
                       "this is where people sign in; wait until Dynamics 365 is open and copy the address then")},
};

Result<> wrong(QLatin1StringView field, const char *why)
{
    return core::fail(ErrorKind::WrongField, field, QString::fromUtf8(why));
}

/// Digits and letters in groups as an ID has them, but letters beyond f among them.
bool isGuidButForItsLetters(QByteArrayView value)
{
    static const QRegularExpression shape(QStringLiteral("^\\w{8}(-\\w{4}){3}-\\w{12}$"));
    static const QRegularExpression hexadecimal(QRegularExpression::anchoredPattern(QString::fromLatin1(guidPattern)));
    const QString text = QString::fromUtf8(value);
    return shape.match(text).hasMatch() && !hexadecimal.match(text).hasMatch();
}

/// What goes for every secret that is carried over by hand.
Result<> validateSecretText(QLatin1StringView field, QByteArrayView value)
{
    const QString text = QString::fromUtf8(value);
    if (text.size() > longestSecret)
        return wrong(field, QT_TRANSLATE_NOOP("connectors", "this is longer than any secret"));
    if (text.trimmed().size() != text.size())
        return wrong(field, QT_TRANSLATE_NOOP("connectors", "there is a blank or a line break at one of its ends"));
    for (const QChar letter : text) {
        if (letter.category() == QChar::Other_Control || letter.category() == QChar::Other_Format)
            return wrong(field, QT_TRANSLATE_NOOP("connectors", "there is a character in it that cannot be seen"));
    }
    return {};
}

} // namespace

Result<> validateUrl(QByteArrayView value)
{
    const QUrl address = QUrl::fromEncoded(value.toByteArray(), QUrl::StrictMode);
    const bool isLoopback = http::isLoopback(address);
    const bool isSecure =
        address.scheme() == QLatin1StringView("https") || (address.scheme() == QLatin1StringView("http") && isLoopback);
    if (!address.isValid() || address.host().isEmpty() || !isSecure)
        return wrong(url, QT_TRANSLATE_NOOP("connectors", "an address that starts with https://, for example "
                                                          "https://contoso.crm4.dynamics.com"));
    if (!isLoopback && !isOrganizationHost(address.host())) {
        for (const OtherService &other : otherServices) {
            if (address.host().endsWith(QLatin1StringView(other.host)))
                return wrong(url, other.why);
        }
        return wrong(url,
                     QT_TRANSLATE_NOOP("connectors",
                                       "the host of a Dynamics 365 that Microsoft hosts, for example "
                                       "https://contoso.crm4.dynamics.com; on-premises Dynamics cannot be connected"));
    }
    const bool hasPath = !address.path().isEmpty() && address.path() != QLatin1StringView("/");
    if (hasPath || address.hasQuery() || address.hasFragment() || !address.userInfo().isEmpty() ||
        (address.port() >= 0 && !isLoopback))
        return wrong(
            url, QT_TRANSLATE_NOOP("connectors",
                                   "the address ends with the host: enter it without /main.aspx, /api/data or whatever "
                                   "else stands behind it, for example https://contoso.crm4.dynamics.com"));
    return {};
}

Message remarkOnUrl(QByteArrayView value)
{
    const QUrl address = QUrl::fromEncoded(value.toByteArray(), QUrl::StrictMode);
    if (!address.host().contains(QLatin1StringView(".api.crm")))
        return {};
    return {QT_TRANSLATE_NOOP("connectors", "This is the address of the Web API. In Partner Center enter %1."),
            {QStringLiteral("https://") + organizationHostIn(address.host())}};
}

Result<> validateAuth(QByteArrayView value)
{
    return mustMatch(auth, value, "entra|office365", QT_TRANSLATE_NOOP("connectors", "entra or office365"));
}

Message remarkOnAuth(QByteArrayView value)
{
    if (value != QByteArrayView("office365"))
        return {};
    return {QT_TRANSLATE_NOOP(
        "connectors",
        "Retired: Microsoft turned this sign-in off for Dynamics 365 in April 2022, because a password alone "
        "cannot answer for a second factor. Choose the Entra application.")};
}

Result<> validateDirectoryId(QByteArrayView value)
{
    if (isGuidButForItsLetters(value))
        return wrong(directoryId,
                     QT_TRANSLATE_NOOP("connectors",
                                       "an ID has only the digits 0 to 9 and the letters a to f; the sample in "
                                       "Microsoft's documents breaks this rule and is no real ID"));
    if (value.contains('@'))
        return wrong(directoryId,
                     QT_TRANSLATE_NOOP("connectors", "this is a user name; the directory ID has 32 hexadecimal "
                                                     "digits in five groups"));
    static const QByteArray guidOrDomain = QByteArray(guidPattern) + '|' + domainPattern;
    return mustMatch(directoryId, value, guidOrDomain.constData(),
                     QT_TRANSLATE_NOOP("connectors", "32 hexadecimal digits in five groups, or a domain name"));
}

Message remarkOnDirectoryId(QByteArrayView value)
{
    if (!value.contains('.'))
        return {};
    return {QT_TRANSLATE_NOOP("connectors", "The domain name works here. Partner Center asks for the ID.")};
}

Result<> validateApplicationId(QByteArrayView value)
{
    return mustMatch(applicationId, value, guidPattern,
                     isGuidButForItsLetters(value)
                         ? QT_TRANSLATE_NOOP("connectors", "an ID has only the digits 0 to 9 and the letters a to f")
                         : QT_TRANSLATE_NOOP("connectors", "32 hexadecimal digits in five groups"));
}

Result<> validateClientSecret(QByteArrayView value)
{
    if (mustMatch(clientSecret, value, guidPattern, ""))
        return wrong(clientSecret,
                     QT_TRANSLATE_NOOP("connectors",
                                       "this is the secret's ID; enter its value, which the portal shows only until "
                                       "you leave the page"));
    return validateSecretText(clientSecret, value);
}

Result<> validateClientSecretExpires(QByteArrayView value)
{
    if (!QDate::fromString(QString::fromUtf8(value), Qt::ISODate).isValid())
        return wrong(clientSecretExpires, QT_TRANSLATE_NOOP("connectors", "a day written as 2027-03-31"));
    return {};
}

Result<> validateUserName(QByteArrayView value)
{
    static const QByteArray pattern = QByteArray("[^\\s@\\p{C}]{1,128}@") + domainPattern;
    return mustMatch(
        userName, value, pattern.constData(),
        QT_TRANSLATE_NOOP("connectors", "the whole user name, for example contoso@contoso.onmicrosoft.com"));
}

Result<> validatePassword(QByteArrayView value)
{
    return validateSecretText(password, value);
}

} // namespace leadlight::connectors::dynamicsfield
