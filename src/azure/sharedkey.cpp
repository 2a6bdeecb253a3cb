// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "azure/sharedkey.h"

#include <QCryptographicHash>
#include <QMap>
#include <QMessageAuthenticationCode>
#include <QUrlQuery>

namespace leadlight::azure::sharedkey {

namespace {

QByteArray encodedPath(const QUrl &url)
{
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    return path.isEmpty() ? QByteArray("/") : path;
}

/// "x-ms-date:...\nx-ms-version:...\n", sorted by name.
QByteArray canonicalHeaders(const http::Request &request)
{
    QMap<QByteArray, QByteArray> sorted;
    for (const auto &[name, value] : request.headers) {
        if (name.toLower().startsWith("x-ms-"))
            sorted.insert(name.toLower(), value.trimmed());
    }
    QByteArray text;
    for (auto it = sorted.cbegin(); it != sorted.cend(); ++it)
        text += it.key() + ':' + it.value() + '\n';
    return text;
}

/// "\ncomp:list\nrestype:container", sorted by name, values decoded.
QByteArray canonicalQuery(const QUrl &url)
{
    QMap<QByteArray, QByteArray> sorted;
    const auto items = QUrlQuery(url.query(QUrl::FullyEncoded)).queryItems(QUrl::FullyEncoded);
    for (const auto &[name, value] : items)
        sorted.insert(QByteArray::fromPercentEncoding(name.toLatin1()).toLower(),
                      QByteArray::fromPercentEncoding(value.toLatin1()));
    QByteArray text;
    for (auto it = sorted.cbegin(); it != sorted.cend(); ++it)
        text += '\n' + it.key() + ':' + it.value();
    return text;
}

} // namespace

QByteArray tableStringToSign(const http::Request &request, const QByteArray &account)
{
    QByteArray text = request.method + '\n' + request.header("Content-MD5") + '\n' + request.header("Content-Type") +
                      '\n' + request.header("x-ms-date") + "\n/" + account + encodedPath(request.url);
    const QString comp = QUrlQuery(request.url).queryItemValue(QStringLiteral("comp"));
    if (!comp.isEmpty())
        text += "?comp=" + comp.toUtf8();
    return text;
}

QByteArray blobStringToSign(const http::Request &request, const QByteArray &account)
{
    QByteArray text = request.method + '\n';
    for (const char *name : {"Content-Encoding", "Content-Language"})
        text += request.header(name) + '\n';
    text += (request.body.isEmpty() ? QByteArray() : QByteArray::number(request.body.size())) + '\n';
    for (const char *name : {"Content-MD5", "Content-Type"})
        text += request.header(name) + '\n';
    text += '\n'; // Date: x-ms-date is sent in its place
    for (const char *name : {"If-Modified-Since", "If-Match", "If-None-Match", "If-Unmodified-Since", "Range"})
        text += request.header(name) + '\n';
    return text + canonicalHeaders(request) + '/' + account + encodedPath(request.url) + canonicalQuery(request.url);
}

QByteArray signature(const QByteArray &stringToSign, const core::Secret &key)
{
    const QByteArrayView bytes = key.reveal();
    const QByteArray raw = QByteArray::fromRawData(bytes.data(), bytes.size());
    return QMessageAuthenticationCode::hash(stringToSign, raw, QCryptographicHash::Sha256).toBase64();
}

} // namespace leadlight::azure::sharedkey
