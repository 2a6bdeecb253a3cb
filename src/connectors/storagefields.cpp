// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/storagefields.h"

#include "azure/sasterms.h"
#include "azure/sasurl.h"
#include "http/message.h"

#include <QDate>
#include <QRegularExpression>
#include <QtGlobal>

namespace leadlight::connectors {

using core::ErrorKind;
using core::Result;
using core::Secret;

namespace {

constexpr QLatin1StringView connectionString("connectionString");
constexpr QLatin1StringView account("account");
constexpr QLatin1StringView endpoint("endpoint");
constexpr QLatin1StringView directoryId("directoryId");
constexpr QLatin1StringView applicationId("applicationId");
constexpr QLatin1StringView clientSecret("clientSecret");
constexpr QLatin1StringView clientSecretExpires("clientSecretExpires");
constexpr QLatin1StringView authority("authority");

constexpr const char *guidPattern = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

Result<> validateConnectionString(QByteArrayView value)
{
    const auto parsed = azure::StorageAccount::fromConnectionString(Secret(value.toByteArray()));
    return parsed ? Result<>() : core::failure(parsed);
}

Result<> validateAccount(QByteArrayView value)
{
    return mustMatch(account, value, "[a-z0-9]{3,24}",
                     QT_TRANSLATE_NOOP("connectors", "3 to 24 lower-case letters and digits"));
}

Result<> validateDirectoryId(QByteArrayView value)
{
    static const QByteArray guidOrDomain = QByteArray(guidPattern) + "|([A-Za-z0-9-]+\\.)+[A-Za-z]{2,}";
    return mustMatch(directoryId, value, guidOrDomain.constData(),
                     QT_TRANSLATE_NOOP("connectors", "32 hexadecimal digits in five groups, or a domain name"));
}

Result<> validateApplicationId(QByteArrayView value)
{
    return mustMatch(applicationId, value, guidPattern,
                     QT_TRANSLATE_NOOP("connectors", "32 hexadecimal digits in five groups"));
}

/// What a shared access signature in it means for whoever hands the string on.
Message remarkOnConnectionString(QByteArrayView value)
{
    const auto parsed = azure::StorageAccount::fromConnectionString(Secret(value.toByteArray()));
    const auto *sas = parsed ? std::get_if<azure::SharedAccessSignature>(&parsed->credential) : nullptr;
    if (!sas)
        return {};
    const QDateTime end = azure::SasTerms::of(*sas).end;
    if (!end.isValid()) {
        return {QT_TRANSLATE_NOOP(
            "connectors", "This is a shared access signature: enough to read the leads. Partner Center wants the "
                          "connection string with an account key.")};
    }
    return {
        QT_TRANSLATE_NOOP("connectors",
                          "This is a shared access signature that ends on %1: enough to read the leads. Partner Center "
                          "wants the connection string with an account key."),
        {end.toString(Qt::ISODate)}};
}

Result<> validateDay(QByteArrayView value)
{
    if (value.size() != 10 || !QDate::fromString(QString::fromUtf8(value), Qt::ISODate).isValid()) // no time behind it
        return core::fail(ErrorKind::WrongField, clientSecretExpires,
                          QString::fromLatin1(QT_TRANSLATE_NOOP("connectors", "a date like 2026-11-30")));
    return {};
}

Result<> validateAddress(QLatin1StringView field, QByteArrayView value)
{
    const QUrl url = QUrl::fromEncoded(value.toByteArray(), QUrl::StrictMode);
    const bool secure = url.scheme() == QLatin1StringView("https") ||
                        (url.scheme() == QLatin1StringView("http") && http::isLoopback(url));
    if (!url.isValid() || url.host().isEmpty() || !secure || url.hasQuery() || !url.userInfo().isEmpty())
        return core::fail(ErrorKind::WrongField, field,
                          QString::fromLatin1(QT_TRANSLATE_NOOP("connectors", "an address that starts with https://")));
    return {};
}

Result<> validateEndpoint(QByteArrayView value)
{
    return validateAddress(endpoint, value);
}

Result<> validateAuthority(QByteArrayView value)
{
    return validateAddress(authority, value);
}

} // namespace

Result<> mustMatch(QLatin1StringView field, QByteArrayView value, const char *pattern, const char *why)
{
    const QRegularExpression whole(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern)));
    if (!whole.match(QString::fromUtf8(value)).hasMatch())
        return core::fail(ErrorKind::WrongField, field, QString::fromUtf8(why));
    return {};
}

std::array<FieldDescription, 8> storageFields()
{
    return {{
        {.id = connectionString,
         .label = QT_TRANSLATE_NOOP("connectors", "Connection string"),
         .help = QT_TRANSLATE_NOOP("connectors",
                                   "In the Azure portal: your storage account > Access keys > Connection string. "
                                   "A connection string or a URL with a shared access signature works too."),
         .isSecret = true,
         .isRequired = true,
         .validate = validateConnectionString,
         .remark = remarkOnConnectionString},
        {.id = account,
         .label = QT_TRANSLATE_NOOP("connectors", "Storage account"),
         .help = QT_TRANSLATE_NOOP("connectors", "The account's name, for example contosoleads."),
         .validate = validateAccount},
        {.id = endpoint,
         .label = QT_TRANSLATE_NOOP("connectors", "Endpoint"),
         .help = QT_TRANSLATE_NOOP("connectors",
                                   "Instead of the account's name, for another cloud or a domain of your own: "
                                   "https://contosoleads.table.core.windows.net"),
         .validate = validateEndpoint},
        {.id = directoryId,
         .label = QT_TRANSLATE_NOOP("connectors", "Directory (tenant) ID"),
         .help = QT_TRANSLATE_NOOP("connectors", "In the Azure portal: Microsoft Entra ID > Overview > Tenant ID."),
         .validate = validateDirectoryId},
        {.id = applicationId,
         .label = QT_TRANSLATE_NOOP("connectors", "Application (client) ID"),
         .help =
             QT_TRANSLATE_NOOP("connectors", "Of an app registration that has the role Storage Table Data Reader or "
                                             "Storage Blob Data Reader on the account."),
         .validate = validateApplicationId},
        {.id = clientSecret,
         .label = QT_TRANSLATE_NOOP("connectors", "Client secret"),
         .help = QT_TRANSLATE_NOOP("connectors",
                                   "The secret's value, not its ID: app registration > Certificates & secrets."),
         .isSecret = true},
        {.id = clientSecretExpires,
         .label = QT_TRANSLATE_NOOP("connectors", "Client secret ends on"),
         .help = QT_TRANSLATE_NOOP("connectors",
                                   "Certificates & secrets shows it under Expires. Leadlight warns a month before."),
         .validate = validateDay,
         .isDate = true},
        {.id = authority,
         .label = QT_TRANSLATE_NOOP("connectors", "Sign-in address"),
         .help =
             QT_TRANSLATE_NOOP("connectors", "Only for sovereign clouds, for example https://login.microsoftonline.us"),
         .defaultValue = "https://login.microsoftonline.com",
         .validate = validateAuthority},
    }};
}

Result<> validateStorageFields(const Connector &connector, const QList<QString> &secretsGiven)
{
    if (secretsGiven.contains(connectionString)) {
        for (const QLatin1StringView other : {account, endpoint, directoryId, applicationId}) {
            if (connector.values.contains(other))
                return core::fail(
                    ErrorKind::WrongField, other,
                    QString::fromLatin1(QT_TRANSLATE_NOOP("connectors", "not used with a connection string")));
        }
        return {};
    }
    const bool wantsEntra = secretsGiven.contains(clientSecret) || connector.values.contains(account) ||
                            connector.values.contains(endpoint) || connector.values.contains(directoryId) ||
                            connector.values.contains(applicationId);
    const QString missing = QString::fromLatin1(QT_TRANSLATE_NOOP("connectors", "missing"));
    if (!wantsEntra)
        return core::fail(ErrorKind::WrongField, connectionString, missing);
    if (!connector.values.contains(account) && !connector.values.contains(endpoint))
        return core::fail(ErrorKind::WrongField, account, missing);
    for (const QLatin1StringView field : {directoryId, applicationId}) {
        if (!connector.values.contains(field))
            return core::fail(ErrorKind::WrongField, field, missing);
    }
    if (!secretsGiven.contains(clientSecret))
        return core::fail(ErrorKind::WrongField, clientSecret, missing);
    return {};
}

std::optional<Recognised> recogniseStorage(const QByteArray &pasted, azure::Service service, QLatin1StringView resource)
{
    static const QByteArray slip = "core.screens.net";
    Recognised recognised;
    QByteArray text = pasted.trimmed();
    if (text.contains(slip)) {
        text.replace(slip, "core.windows.net");
        recognised.remark = {QT_TRANSLATE_NOOP(
            "connectors", "core.screens.net was replaced by core.windows.net: an edition of the documents "
                          "translates the word windows.")};
    }
    const auto account = azure::StorageAccount::fromConnectionString(Secret(text));
    if (!account && account.error().serviceCode == QLatin1StringView("not-a-connection-string"))
        return std::nullopt;
    recognised.values.insert(connectionString, Secret(text));
    const auto url = azure::SasUrl::fromText(QString::fromUtf8(text));
    if (!url)
        return recognised;
    const bool isTable = service == azure::Service::Table;
    if ((isTable ? url->tableEndpoint : url->blobEndpoint).isEmpty()) {
        recognised.remark = {isTable ? QT_TRANSLATE_NOOP("connectors", "This URL is for blobs, not for tables.")
                                     : QT_TRANSLATE_NOOP("connectors", "This URL is for tables, not for blobs.")};
    } else if (url->isBlob != isTable && !url->resource.isEmpty()) {
        recognised.values.insert(resource, Secret(url->resource.toUtf8()));
    }
    return recognised;
}

QMap<QString, QString> storageExpiries(const QMap<QString, Secret> &secrets)
{
    const auto parsed = azure::StorageAccount::fromConnectionString(secrets.value(connectionString));
    const auto *sas = parsed ? std::get_if<azure::SharedAccessSignature>(&parsed->credential) : nullptr;
    const QDateTime end = sas ? azure::SasTerms::of(*sas).end : QDateTime();
    if (!end.isValid())
        return {};
    return {{connectionString, end.toString(Qt::ISODate)}};
}

Result<azure::StorageAccount> storageAccount(const ConnectorKind &kind, const Connector &connector,
                                             const ReadSecret &secret, std::stop_token stop)
{
    const bool usesEntra = connector.values.contains(applicationId);
    const auto credential = secret(usesEntra ? clientSecret : connectionString, stop);
    if (!credential)
        return core::failure(credential);
    if (!usesEntra)
        return azure::StorageAccount::fromConnectionString(*credential);
    const QString where = kind.value(connector, endpoint);
    return azure::StorageAccount::forEntra(where.isEmpty() ? kind.value(connector, account) : where,
                                           {.directoryId = kind.value(connector, directoryId),
                                            .applicationId = kind.value(connector, applicationId),
                                            .clientSecret = *credential,
                                            .authority = QUrl(kind.value(connector, authority))});
}

} // namespace leadlight::connectors
