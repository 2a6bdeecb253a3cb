// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "azure/sasurl.h"

#include "azure/connectionstring.h"
#include "azure/sasterms.h"

#include <QRegularExpression>
#include <QUrl>

namespace leadlight::azure {

namespace {

/// Whether the account stands in the path, as with the emulator, instead of the host's name.
bool isPathStyle(const QUrl &url)
{
    static const QRegularExpression address(QStringLiteral("^(?:localhost|[0-9.]+|.*:.*)$"));
    return address.match(url.host()).hasMatch();
}

} // namespace

std::optional<SasUrl> SasUrl::fromText(const QString &text)
{
    const QString tidy = tidied(text);
    const qsizetype mark = tidy.indexOf(u'?');
    const QUrl url(tidy.left(mark), QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1StringView("https") || url.scheme() == QLatin1StringView("http");
    if (mark < 0 || !isWeb || url.host().isEmpty())
        return std::nullopt;
    QString query = tidy.mid(mark + 1);
    query.truncate(query.indexOf(u'#') < 0 ? query.size() : query.indexOf(u'#'));
    if (!(u'&' + query).contains(QLatin1StringView("&sig=")))
        return std::nullopt;

    SasUrl sas;
    sas.query = core::Secret(query.toUtf8());
    const SasTerms terms = SasTerms::of({sas.query});
    QStringList path = url.path().split(u'/', Qt::SkipEmptyParts);
    QUrl endpoint = url.adjusted(QUrl::RemovePath);
    if (isPathStyle(url) && !path.isEmpty())
        endpoint.setPath(u'/' + path.takeFirst());
    // Without a name that tells, what the signature says of itself does.
    const QString host = u'.' + url.host();
    const bool namesTable = host.contains(QLatin1StringView(".table."));
    const bool namesBlob = host.contains(QLatin1StringView(".blob."));
    const bool forTable = terms.services.contains(u't') || !terms.table.isEmpty();
    const bool forBlob = terms.services.contains(u'b') || !terms.resource.isEmpty();
    sas.isBlob = namesBlob || (!namesTable && forBlob && !forTable);
    const auto at = [&endpoint](QLatin1StringView service, QLatin1StringView other) {
        QUrl address = endpoint;
        address.setHost(endpoint.host().replace(other, service));
        return address.toEncoded();
    };
    if (forTable || namesTable)
        sas.tableEndpoint = at(QLatin1StringView(".table."), QLatin1StringView(".blob."));
    if (forBlob || namesBlob)
        sas.blobEndpoint = at(QLatin1StringView(".blob."), QLatin1StringView(".table."));
    // With the emulator the services differ by their ports: only the one that it points at is known.
    if (isPathStyle(url))
        (sas.isBlob ? sas.tableEndpoint : sas.blobEndpoint).clear();
    sas.resource = path.value(0);
    if (sas.resource.endsWith(QLatin1StringView("()")))
        sas.resource.chop(2);
    return sas;
}

} // namespace leadlight::azure
