// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "azure/storageaccount.h"

#include "azure/connectionstring.h"
#include "http/message.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace leadlight::azure {

using core::ErrorKind;
using core::Result;

namespace {

using Parts = QMap<QByteArray, QByteArray>;

const QByteArray emulatorAccount = "devstoreaccount1";
// Public: the same in every installation of the emulator.
const QByteArray emulatorKey =
    "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

/// A fault in one part: what is wrong (see StorageAccount::fromConnectionString) and a sentence.
tl::unexpected<core::Error> wrong(QLatin1StringView part, QLatin1StringView reason, const QString &detail)
{
    return tl::unexpected(core::Error{ErrorKind::WrongConnectionString, part, detail, 0, reason, {}});
}

constexpr QLatin1StringView missing{"missing"};
constexpr QLatin1StringView malformed{"malformed"};
constexpr QLatin1StringView wrongLength{"wrong-length"};
constexpr QLatin1StringView wrongSuffix{"wrong-suffix"};
constexpr QLatin1StringView plainHttp{"plain-http"};

bool isWrongSuffix(const QString &suffix)
{
    static const QSet<QString> clouds{
        QStringLiteral("core.windows.net"),       QStringLiteral("core.chinacloudapi.cn"),
        QStringLiteral("core.usgovcloudapi.net"), QStringLiteral("core.cloudapi.de"),
        QStringLiteral("core.eaglex.ic.gov"),     QStringLiteral("core.microsoft.scloud"),
    };
    // The documents once had "windows" translated ("core.screens.net"). Other suffixes belong to clouds of one's own.
    return suffix.startsWith(QLatin1StringView("core.")) && !clouds.contains(suffix);
}

/// An address without query and trailing slash; empty when it is not one.
QUrl serviceUrl(const QString &text)
{
    QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1StringView("https") || url.scheme() == QLatin1StringView("http");
    if (!isWeb || url.host().isEmpty() || url.hasQuery() || url.hasFragment() || !url.userInfo().isEmpty())
        return {};
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path);
    return url;
}

bool isPlain(const QUrl &url)
{
    return url.scheme() == QLatin1StringView("http") && !http::isLoopback(url);
}

/// "contosoleads" of https://contosoleads.table.core.windows.net or of http://127.0.0.1:10002/contosoleads.
QString accountOf(const QUrl &endpoint)
{
    const QString path = endpoint.path().mid(1);
    return path.isEmpty() ? endpoint.host().section(u'.', 0, 0) : path.section(u'/', 0, 0);
}

Result<QUrl> explicitEndpoint(const Parts &parts, QLatin1StringView part)
{
    const QByteArray text = parts.value(QByteArray(part.data(), part.size()).toLower());
    if (text.isEmpty())
        return QUrl();
    const QUrl url = serviceUrl(QString::fromUtf8(text));
    if (url.isEmpty())
        return wrong(part, malformed, QStringLiteral("It is not an address like https://name.table.core.windows.net."));
    static const QRegularExpression service(QStringLiteral("\\.(?:table|blob)\\.(core\\..+)$"));
    if (const auto match = service.match(url.host()); match.hasMatch() && isWrongSuffix(match.captured(1)))
        return wrong(part, wrongSuffix, QStringLiteral("\"%1\" is no cloud of Azure's.").arg(match.captured(1)));
    if (isPlain(url))
        return wrong(part, plainHttp, QStringLiteral("Only the emulator may be reached by plain http:."));
    return url;
}

/// The endpoint of "table" or "blob" by protocol, account and suffix.
Result<QUrl> derivedEndpoint(const Parts &parts, const QString &account, const QString &service)
{
    const QString protocol = QString::fromUtf8(parts.value("defaultendpointsprotocol", "https")).toLower();
    const QString suffix = QString::fromUtf8(parts.value("endpointsuffix", "core.windows.net")).toLower();
    const QLatin1StringView protocolPart("DefaultEndpointsProtocol");
    const QLatin1StringView suffixPart("EndpointSuffix");
    if (protocol != QLatin1StringView("https") && protocol != QLatin1StringView("http"))
        return wrong(protocolPart, malformed, QStringLiteral("It is neither https nor http."));
    static const QRegularExpression hostName(
        QStringLiteral("^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)*[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$"));
    if (!hostName.match(suffix).hasMatch())
        return wrong(suffixPart, malformed, QStringLiteral("It is not a name like core.windows.net."));
    if (isWrongSuffix(suffix))
        return wrong(suffixPart, wrongSuffix, QStringLiteral("\"%1\" is no cloud of Azure's.").arg(suffix));
    const QUrl url(QStringLiteral("%1://%2.%3.%4").arg(protocol, account, service, suffix), QUrl::StrictMode);
    if (isPlain(url))
        return wrong(protocolPart, plainHttp, QStringLiteral("Only the emulator may be reached by plain http:."));
    return url;
}

/// @p isEmulator: accounts of an emulator have keys of any length.
Result<Credential> credentialOf(const Parts &parts, bool isEmulator)
{
    const QLatin1StringView keyPart("AccountKey");
    const QLatin1StringView sasPart("SharedAccessSignature");
    if (const QByteArray text = parts.value("accountkey"); !text.isEmpty()) {
        const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded)
            return wrong(keyPart, malformed, QStringLiteral("The key is not base64."));
        if (decoded.decoded.size() != 64 && !isEmulator) {
            return wrong(keyPart, wrongLength,
                         QStringLiteral("The key has %1 bytes instead of 64.").arg(decoded.decoded.size()));
        }
        return AccountKey{core::Secret(*decoded)};
    }
    QByteArray sas = parts.value("sharedaccesssignature");
    if (sas.startsWith('?'))
        sas.remove(0, 1);
    if (sas.isEmpty())
        return wrong(keyPart, missing,
                     QStringLiteral("There is neither an account key nor a shared access signature."));
    const auto fields = sas.split('&');
    const auto isSignature = [](const QByteArray &field) { return field.size() > 4 && field.startsWith("sig="); };
    if (std::none_of(fields.begin(), fields.end(), isSignature))
        return wrong(sasPart, malformed, QStringLiteral("The shared access signature has no \"sig\"."));
    return SharedAccessSignature{core::Secret(sas)};
}

/// The account's name, checked by the service's rule where an address is made of it, and loosely where it only names
/// one.
Result<QString> accountName(const Parts &parts, bool isPartOfAddress, const QUrl &endpoint)
{
    const QLatin1StringView part("AccountName");
    const QString name = QString::fromUtf8(parts.value("accountname"));
    if (name.isEmpty() && isPartOfAddress)
        return wrong(part, missing, QStringLiteral("There is no account name and no endpoint."));
    if (name.isEmpty())
        return accountOf(endpoint);
    static const QRegularExpression strict(QStringLiteral("^[a-z0-9]+$"));
    static const QRegularExpression loose(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9_-]*$"));
    if (!(isPartOfAddress ? strict : loose).match(name).hasMatch())
        return wrong(part, malformed, QStringLiteral("The account name may only have lower-case letters and digits."));
    if (isPartOfAddress && (name.size() < 3 || name.size() > 24))
        return wrong(part, wrongLength, QStringLiteral("The account name has 3 to 24 characters."));
    return name;
}

/// The parts that UseDevelopmentStorage stands for.
Result<Parts> emulatorParts(const Parts &parts)
{
    const QLatin1StringView proxyPart("DevelopmentStorageProxyUri");
    if (parts.value("usedevelopmentstorage").toLower() != "true")
        return wrong(QLatin1StringView("UseDevelopmentStorage"), malformed, QStringLiteral("It can only be true."));
    const QString proxy = QString::fromUtf8(parts.value("developmentstorageproxyuri", "http://127.0.0.1"));
    QUrl url = serviceUrl(proxy);
    if (url.isEmpty())
        return wrong(proxyPart, malformed, QStringLiteral("It is not an address like http://127.0.0.1."));
    if (isPlain(url))
        return wrong(proxyPart, plainHttp, QStringLiteral("Only this machine may be reached by plain http:."));
    Parts emulator{{"accountname", emulatorAccount}, {"accountkey", emulatorKey}};
    url.setPath(u'/' + QString::fromLatin1(emulatorAccount));
    url.setPort(10000);
    emulator.insert("blobendpoint", url.toEncoded());
    url.setPort(10002);
    emulator.insert("tableendpoint", url.toEncoded());
    return emulator;
}

tl::unexpected<core::Error> wrongField(QLatin1StringView field, const QString &detail)
{
    return core::fail(ErrorKind::WrongField, field, detail);
}

} // namespace

Result<StorageAccount> StorageAccount::fromConnectionString(const core::Secret &text)
{
    auto parts = connectionStringParts(text);
    if (parts && parts->contains("usedevelopmentstorage"))
        parts = emulatorParts(*parts);
    if (!parts)
        return core::failure(parts);
    auto table = explicitEndpoint(*parts, QLatin1StringView("TableEndpoint"));
    if (!table)
        return core::failure(table);
    auto blob = explicitEndpoint(*parts, QLatin1StringView("BlobEndpoint"));
    if (!blob)
        return core::failure(blob);
    const auto name = accountName(*parts, table->isEmpty() && blob->isEmpty(), table->isEmpty() ? *blob : *table);
    if (!name)
        return core::failure(name);
    const bool hasEndpoint = !table->isEmpty() || !blob->isEmpty();
    auto credential = credentialOf(*parts, hasEndpoint && http::isLoopback(table->isEmpty() ? *blob : *table));
    if (!credential)
        return core::failure(credential);

    // Beside an endpoint that is given, the other one may be missing: Cosmos has no blobs, and without a name or with a
    // protocol that only suits the emulator nothing can be derived.
    const bool isNamed = parts->contains("accountname");
    const bool isCosmos = table->host().contains(QLatin1StringView(".cosmos"));
    if (table->isEmpty() && isNamed) {
        if (const auto derived = derivedEndpoint(*parts, *name, QStringLiteral("table")); derived)
            table = derived;
        else if (!hasEndpoint)
            return core::failure(derived);
    }
    if (blob->isEmpty() && isNamed && !isCosmos) {
        if (const auto derived = derivedEndpoint(*parts, *name, QStringLiteral("blob")); derived)
            blob = derived;
        else if (!hasEndpoint)
            return core::failure(derived);
    }
    return StorageAccount{*name, *table, *blob, std::move(*credential)};
}

Result<StorageAccount> StorageAccount::forEntra(const QString &accountOrEndpoint, EntraApplication application)
{
    static const QRegularExpression guid(
        QStringLiteral("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression domain(QStringLiteral("^[a-z0-9-]+(?:\\.[a-z0-9-]+)+$"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression account(QStringLiteral("^[a-z0-9]{3,24}$"));
    if (!guid.match(application.directoryId).hasMatch() && !domain.match(application.directoryId).hasMatch())
        return wrongField(QLatin1StringView("directoryId"), QStringLiteral("It is neither a GUID nor a domain name."));
    if (!guid.match(application.applicationId).hasMatch())
        return wrongField(QLatin1StringView("applicationId"), QStringLiteral("It is not a GUID."));
    if (application.clientSecret.isEmpty())
        return wrongField(QLatin1StringView("clientSecret"), QStringLiteral("It is empty."));
    if (application.authority.isEmpty())
        application.authority = QUrl(QStringLiteral("https://login.microsoftonline.com"));
    application.authority = serviceUrl(application.authority.toString(QUrl::FullyEncoded));
    if (application.authority.isEmpty() || isPlain(application.authority))
        return wrongField(QLatin1StringView("authority"), QStringLiteral("It is not an https: address."));

    const QString text = accountOrEndpoint.trimmed();
    if (account.match(text).hasMatch()) {
        return StorageAccount{text, QUrl(QStringLiteral("https://%1.table.core.windows.net").arg(text)),
                              QUrl(QStringLiteral("https://%1.blob.core.windows.net").arg(text)),
                              std::move(application)};
    }
    const QUrl endpoint = serviceUrl(text);
    if (endpoint.isEmpty() || isPlain(endpoint)) {
        return wrongField(text.contains(QLatin1StringView("://")) ? QLatin1StringView("endpoint")
                                                                  : QLatin1StringView("account"),
                          QStringLiteral("It is neither an account name nor an https: address."));
    }
    // One endpoint tells the other; a custom domain stands for whichever service is read.
    const auto forService = [&endpoint](QLatin1StringView service, QLatin1StringView other) {
        QUrl url = endpoint;
        url.setHost(endpoint.host().replace(other, service));
        return url;
    };
    const QLatin1StringView table(".table.");
    const QLatin1StringView blob(".blob.");
    return StorageAccount{accountOf(endpoint), forService(table, blob), forService(blob, table),
                          std::move(application)};
}

} // namespace leadlight::azure
