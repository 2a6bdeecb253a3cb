// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/dynamics/dynamicsfields.h"

#include "connectors/dynamics/dynamicsrules.h"
#include "connectors/storagefields.h"

#include <QRegularExpression>
#include <QtGlobal>

#include <algorithm>
#include <array>

namespace leadlight::connectors::dynamicsfield {

using core::ErrorKind;
using core::Result;

namespace {

constexpr std::array authChoices{
    FieldChoice{entra.data(), QT_TRANSLATE_NOOP("connectors", "Application in Microsoft Entra ID")},
    FieldChoice{office365.data(), QT_TRANSLATE_NOOP("connectors", "Office 365 user (retired)")}};
/// The application that Microsoft registered for tools which sign in by name and password, found in every directory.
constexpr QLatin1StringView sampleApplication("51f81489-12ee-4a9e-aaae-a2591f45987d");
constexpr QLatin1StringView anyDirectory("organizations");

/// A cloud of Microsoft's, by how the hosts of its organizations end.
struct Cloud
{
    const char *hosts;
    const char *signIn;
};
constexpr Cloud clouds[]{
    {"dynamics\\.com", "https://login.microsoftonline.com"},
    {"dynamics\\.cn", "https://login.partner.microsoftonline.cn"},
    {"microsoftdynamics\\.us", "https://login.microsoftonline.us"},
    {"appsplatform\\.us", "https://login.microsoftonline.us"},
    {"microsoftdynamics\\.de", "https://login.microsoftonline.de"},
};

QString hostPattern()
{
    QStringList endings;
    for (const Cloud &cloud : clouds)
        endings.append(QString::fromLatin1(cloud.hosts));
    return QStringLiteral("(?<name>[a-z0-9-]+)\\.(?<api>api\\.)?(?<rest>crm\\d*\\.(?:%1))").arg(endings.join(u'|'));
}

std::array<FieldDescription, 9> describe()
{
    const auto storage = storageFields(); // its sign-in address is ours
    const auto &signIn =
        *std::find_if(storage.begin(), storage.end(), [](const auto &each) { return each.id == authority; });
    return {{
        {.id = url,
         .label = QT_TRANSLATE_NOOP("connectors", "Dynamics 365 address"),
         .help =
             QT_TRANSLATE_NOOP("connectors", "What the browser shows when Dynamics 365 Sales is open, up to the host: "
                                             "https://contoso.crm4.dynamics.com"),
         .isRequired = true,
         .validate = validateUrl,
         .remark = remarkOnUrl},
        {.id = auth,
         .label = QT_TRANSLATE_NOOP("connectors", "Authentication"),
         .help = QT_TRANSLATE_NOOP(
             "connectors", "An application of Microsoft Entra (entra), or the user name and password of Office 365 "
                           "(office365), which Microsoft retired in April 2022."),
         .isRequired = true,
         .defaultValue = entra.data(),
         .validate = validateAuth,
         .remark = remarkOnAuth,
         .choices = authChoices},
        {.id = directoryId,
         .label = QT_TRANSLATE_NOOP("connectors", "Directory (tenant) ID"),
         .help = QT_TRANSLATE_NOOP(
             "connectors",
             "In the Azure portal: Microsoft Entra ID > Overview > Tenant ID. Not needed with a user of Office 365."),
         .isRequired = true,
         .validate = validateDirectoryId,
         .remark = remarkOnDirectoryId},
        {.id = applicationId,
         .label = QT_TRANSLATE_NOOP("connectors", "Application (client) ID"),
         .help = QT_TRANSLATE_NOOP(
             "connectors", "In the Azure portal: App registrations > your application > Overview. Not needed with "
                           "a user of Office 365."),
         .isRequired = true,
         .validate = validateApplicationId},
        {.id = clientSecret,
         .label = QT_TRANSLATE_NOOP("connectors", "Client secret"),
         .help = QT_TRANSLATE_NOOP(
             "connectors",
             "The secret's value, not its ID: app registration > Certificates & secrets. Older pages call "
             "it the application key."),
         .isSecret = true,
         .isRequired = true,
         .validate = validateClientSecret},
        {.id = clientSecretExpires,
         .label = QT_TRANSLATE_NOOP("connectors", "Client secret ends on"),
         .help = QT_TRANSLATE_NOOP("connectors", "The column Expires beside the secret; Leadlight warns in time."),
         .validate = validateClientSecretExpires,
         .isDate = true},
        {.id = userName,
         .label = QT_TRANSLATE_NOOP("connectors", "User name"),
         .help = QT_TRANSLATE_NOOP("connectors",
                                   "Only with a user of Office 365: the account that the marketplace signs in with."),
         .validate = validateUserName},
        {.id = password,
         .label = QT_TRANSLATE_NOOP("connectors", "Password"),
         .help = QT_TRANSLATE_NOOP(
             "connectors",
             "Only with a user of Office 365. It ends every 90 days unless the directory says otherwise."),
         .isSecret = true,
         .validate = validatePassword},
        {.id = authority,
         .label = signIn.label,
         .help = QT_TRANSLATE_NOOP("connectors",
                                   "Only when it is not the usual one of the cloud that the address is of, for example "
                                   "https://login.chinacloudapi.cn"),
         .defaultValue = signIn.defaultValue,
         .validate = signIn.validate},
    }};
}

} // namespace

std::span<const FieldDescription> all()
{
    static const auto fields = describe();
    return fields;
}

bool usesOffice365(const Connector &connector)
{
    return connector.values.value(auth) == office365;
}

Result<> validateTogether(const Connector &connector, const QList<QString> &secretsGiven)
{
    const auto isGiven = [&](QLatin1StringView field) {
        return !connector.values.value(field).isEmpty() || secretsGiven.contains(field);
    };
    const QList<QLatin1StringView> needed = usesOffice365(connector)
                                                ? QList{url, userName, password}
                                                : QList{url, directoryId, applicationId, clientSecret};
    for (const QLatin1StringView field : needed) {
        if (!isGiven(field))
            return core::fail(ErrorKind::WrongField, field,
                              QString::fromLatin1(QT_TRANSLATE_NOOP("connectors", "missing")));
    }
    return {};
}

QUrl organization(const Connector &connector)
{
    QUrl address = QUrl::fromEncoded(connector.values.value(url).toUtf8(), QUrl::StrictMode);
    address.setPath({});
    return address;
}

QUrl signInAddress(const Connector &connector)
{
    if (const QString chosen = connector.values.value(authority); !chosen.isEmpty())
        return QUrl::fromEncoded(chosen.toUtf8(), QUrl::StrictMode);
    const QString host = organization(connector).host();
    for (const Cloud &cloud : clouds) {
        if (host.endsWith(u'.' + QString::fromLatin1(cloud.hosts).remove(u'\\')))
            return QUrl(QString::fromLatin1(cloud.signIn));
    }
    return QUrl(QString::fromLatin1(clouds[0].signIn));
}

azure::EntraIdentity identity(const Connector &connector, const core::Secret &secret)
{
    const auto given = [&](QLatin1StringView field, QLatin1StringView otherwise) {
        const QString value = connector.values.value(field);
        return value.isEmpty() ? QString(otherwise) : value;
    };
    if (!usesOffice365(connector))
        return azure::EntraApplication{given(directoryId, {}), given(applicationId, {}), secret,
                                       signInAddress(connector)};
    return azure::EntraUser{given(directoryId, anyDirectory), given(applicationId, sampleApplication),
                            given(userName, {}), secret, signInAddress(connector)};
}

bool isOrganizationHost(const QString &host)
{
    static const QRegularExpression whole(QRegularExpression::anchoredPattern(hostPattern()));
    return whole.match(host).hasMatch();
}

QString organizationHostIn(const QString &text)
{
    static const QRegularExpression host(QStringLiteral("(?<![\\w.-])%1(?![\\w-]|\\.\\w)").arg(hostPattern()),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = host.match(text);
    return match.hasMatch() ? (match.captured(u"name") + u'.' + match.captured(u"rest")).toLower() : QString();
}

} // namespace leadlight::connectors::dynamicsfield
