// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/marketo/marketofields.h"

#include "http/message.h"

#include <QDate>
#include <QRegularExpression>
#include <QUrl>
#include <QtGlobal>

#include <algorithm>

namespace leadlight::connectors {

using core::ErrorKind;
using core::Result;
using namespace marketofield;

namespace {

constexpr qsizetype longestValue = 2000; // bytes; what is longer is not looked at closely

bool matches(QStringView text, const char *pattern)
{
    const QRegularExpression whole(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern)));
    return text.size() <= longestValue && whole.match(text).hasMatch();
}

tl::unexpected<core::Error> wrong(QLatin1StringView field, const char *why)
{
    return core::fail(ErrorKind::WrongField, field, QString::fromUtf8(why));
}

Result<> validateMunchkinId(QByteArrayView value)
{
    const QString text = QString::fromUtf8(value);
    if (text.isEmpty())
        return wrong(munchkinId, "missing");
    if (isMunchkinId(text))
        return {};
    if (isFormId(text))
        return wrong(munchkinId, QT_TRANSLATE_NOOP("connectors", "only digits: this looks like the form ID"));
    if (isServerId(text))
        return wrong(munchkinId, QT_TRANSLATE_NOOP("connectors", "this looks like the server ID"));
    if (isMunchkinId(text.toUpper()))
        return wrong(munchkinId, QT_TRANSLATE_NOOP("connectors", "its letters are capitals, as in 123-PQR-789"));
    return wrong(
        munchkinId,
        QT_TRANSLATE_NOOP("connectors", "three digits, three capital letters and three digits, as in 123-PQR-789"));
}

Result<> validateFormId(QByteArrayView value)
{
    const QString text = QString::fromUtf8(value);
    if (text.isEmpty())
        return wrong(formId, "missing");
    if (isFormId(text))
        return {};
    if (isServerId(text))
        return wrong(formId, QT_TRANSLATE_NOOP("connectors", "there are letters in it: this looks like the server ID"));
    if (isMunchkinId(text.toUpper()))
        return wrong(formId, QT_TRANSLATE_NOOP("connectors", "this looks like the Munchkin ID"));
    if (matches(text, "mktoForm_\\d+"))
        return wrong(formId, QT_TRANSLATE_NOOP("connectors", "only the number behind mktoForm_ belongs there"));
    return wrong(formId, QT_TRANSLATE_NOOP("connectors", "a number of at most nine digits, as in 1179"));
}

Result<> validateServerId(QByteArrayView value)
{
    const QString text = QString::fromUtf8(value);
    if (text.isEmpty() || isServerId(text))
        return {};
    if (isFormId(text))
        return wrong(serverId, QT_TRANSLATE_NOOP("connectors", "only digits: this looks like the form ID"));
    if (isMunchkinId(text.toUpper()))
        return wrong(serverId, QT_TRANSLATE_NOOP("connectors", "this looks like the Munchkin ID"));
    return wrong(serverId, QT_TRANSLATE_NOOP("connectors", "what stands between app- and .marketo.com, as in ys12"));
}

Result<> validateCredential(QLatin1StringView field, QByteArrayView value)
{
    if (value.isEmpty())
        return wrong(field, "missing");
    const auto isGraphic = [](char c) { return c > ' ' && c < 0x7f; };
    if (!std::all_of(value.begin(), value.end(), isGraphic))
        return wrong(field,
                     QT_TRANSLATE_NOOP("connectors", "only letters, digits and signs belong into it, without blanks"));
    if (value.size() > 200)
        return wrong(field, QT_TRANSLATE_NOOP("connectors", "it is longer than 200 characters"));
    return {};
}

Result<> validateClientId(QByteArrayView value)
{
    if (value.contains('@'))
        return wrong(
            clientId,
            QT_TRANSLATE_NOOP("connectors",
                              "this looks like the API-only user's e-mail address; the client ID is under LaunchPoint "
                              "> View Details"));
    return validateCredential(clientId, value);
}

Result<> validateClientSecret(QByteArrayView value)
{
    return validateCredential(clientSecret, value);
}

Result<> validateExpires(QByteArrayView value)
{
    const QString text = QString::fromUtf8(value);
    if (text.isEmpty() || (text.size() == 10 && QDate::fromString(text, Qt::ISODate).isValid()))
        return {};
    return wrong(clientSecretExpires, QT_TRANSLATE_NOOP("connectors", "a day, as in 2027-03-31"));
}

Result<> validateRestEndpoint(QByteArrayView value)
{
    const QUrl url = value.size() > longestValue ? QUrl() : QUrl::fromEncoded(value.toByteArray(), QUrl::StrictMode);
    const bool isHere = http::isLoopback(url);
    if (value.isEmpty())
        return {};
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment() ||
        (url.scheme() != QLatin1StringView("https") && !(isHere && url.scheme() == QLatin1StringView("http"))))
        return wrong(restEndpoint, QT_TRANSLATE_NOOP("connectors", "an address that starts with https://"));
    if (!matches(url.path(), "/?|/rest/?|/identity/?"))
        return wrong(restEndpoint, QT_TRANSLATE_NOOP("connectors", "only the host belongs there, without a path"));
    if (!isHere && !matches(url.host(), "[a-z0-9-]+\\.mktorest\\.com|app-[a-z]{2,3}\\d{2,3}\\.marketo\\.com"))
        return wrong(restEndpoint, QT_TRANSLATE_NOOP("connectors", "its host ends with .mktorest.com"));
    return {};
}

} // namespace

bool isMunchkinId(QStringView text)
{
    return matches(text, "[0-9]{3}-[A-Z]{3}-[0-9]{3}");
}

bool isFormId(QStringView text)
{
    return matches(text, "[1-9][0-9]{0,8}");
}

bool isServerId(QStringView text)
{
    return matches(text, "(app-)?[a-z]{2,3}[0-9]{2,3}");
}

Result<> validateMarketoFields(const Connector &connector, const QList<QString> &secretsGiven)
{
    const auto has = [&](QLatin1StringView field) { return !connector.values.value(field).isEmpty(); };
    for (const QLatin1StringView field : {munchkinId, formId}) {
        if (!has(field))
            return wrong(field, "missing");
    }
    const bool hasSecret = secretsGiven.contains(clientSecret);
    if (has(clientId) && !hasSecret)
        return wrong(clientSecret, "missing");
    if (!has(clientId) && (hasSecret || !has(serverId)))
        return wrong(clientId, "missing");
    const QString host = QUrl(connector.values.value(restEndpoint)).host();
    if (host.endsWith(QLatin1StringView(".mktorest.com")) &&
        host.section(u'.', 0, 0).toUpper() != connector.values.value(munchkinId))
        return wrong(restEndpoint, QT_TRANSLATE_NOOP("connectors", "its host names another Munchkin ID"));
    return {};
}

std::array<FieldDescription, 7> marketoFields()
{
    return {{
        {.id = munchkinId,
         .label = QT_TRANSLATE_NOOP("connectors", "Munchkin ID"),
         .help = QT_TRANSLATE_NOOP(
             "connectors",
             "The account's number, as in 123-PQR-789: Marketo > Admin > Munchkin, or the second value of "
             "loadForm in the form's embed code."),
         .isRequired = true,
         .validate = validateMunchkinId},
        {.id = formId,
         .label = QT_TRANSLATE_NOOP("connectors", "Form ID"),
         .help = QT_TRANSLATE_NOOP("connectors", "The number behind mktoForm_ in the form's embed code, as in 1179."),
         .isRequired = true,
         .validate = validateFormId},
        {.id = clientId,
         .label = QT_TRANSLATE_NOOP("connectors", "Client ID"),
         .help = QT_TRANSLATE_NOOP("connectors", "Marketo > Admin > LaunchPoint > your custom service > View Details."),
         .isRequired = true,
         .validate = validateClientId},
        {.id = clientSecret,
         .label = QT_TRANSLATE_NOOP("connectors", "Client secret"),
         .help = QT_TRANSLATE_NOOP("connectors", "On the same page as the client ID."),
         .isSecret = true,
         .isRequired = true,
         .validate = validateClientSecret},
        {.id = clientSecretExpires,
         .label = QT_TRANSLATE_NOOP("connectors", "Client secret ends on"),
         .help = QT_TRANSLATE_NOOP("connectors", "A day to be reminded of, if you mean to renew the secret."),
         .validate = validateExpires,
         .isDate = true},
        {.id = serverId,
         .label = QT_TRANSLATE_NOOP("connectors", "Server ID"),
         .help = QT_TRANSLATE_NOOP(
             "connectors",
             "Only for set-ups from before January 2023, as in ys12: what stands between app- and .marketo.com "
             "in the embed code."),
         .validate = validateServerId},
        {.id = restEndpoint,
         .label = QT_TRANSLATE_NOOP("connectors", "REST address"),
         .help = QT_TRANSLATE_NOOP(
             "connectors",
             "Normally https:// with the Munchkin ID and .mktorest.com. Only if Marketo > Admin > Web Services "
             "shows another one."),
         .validate = validateRestEndpoint},
    }};
}

} // namespace leadlight::connectors
