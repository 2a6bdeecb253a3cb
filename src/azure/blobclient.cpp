// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "azure/blobclient.h"

#include "azure/authorizer.h"
#include "http/httpdate.h"

#include <QXmlStreamReader>

namespace leadlight::azure {

using core::ErrorKind;
using core::Result;

namespace {

/// "0x8D..." of "\"0x8D...\"": headers quote it, listings do not.
QString unquoted(const QString &etag)
{
    return etag.size() > 1 && etag.startsWith(u'"') && etag.endsWith(u'"') ? etag.mid(1, etag.size() - 2) : etag;
}

/// A name with characters that XML cannot hold comes percent-encoded.
QString readName(QXmlStreamReader &xml)
{
    const bool isEncoded = xml.attributes().value(QLatin1StringView("Encoded")) == QLatin1StringView("true");
    const QString text = xml.readElementText();
    return isEncoded ? QUrl::fromPercentEncoding(text.toUtf8()) : text;
}

void readProperties(QXmlStreamReader &xml, BlobItem &blob)
{
    while (xml.readNextStartElement()) {
        const QString name = xml.name().toString();
        const QString value = xml.readElementText(QXmlStreamReader::SkipChildElements);
        if (name == QLatin1StringView("Last-Modified"))
            blob.lastModified = http::fromHttpDate(value.toLatin1());
        else if (name == QLatin1StringView("Etag"))
            blob.etag = unquoted(value);
        else if (name == QLatin1StringView("Content-Length"))
            blob.size = value.toLongLong();
        else if (name == QLatin1StringView("Content-Type"))
            blob.contentType = value;
    }
}

BlobItem readBlob(QXmlStreamReader &xml)
{
    BlobItem blob;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1StringView("Name"))
            blob.name = readName(xml);
        else if (xml.name() == QLatin1StringView("Properties"))
            readProperties(xml, blob);
        else
            xml.skipCurrentElement();
    }
    return blob;
}

/// EnumerationResults/Blobs/Blob and EnumerationResults/NextMarker; nothing when it is anything else.
std::optional<BlobList> readList(const QByteArray &body)
{
    QXmlStreamReader xml(body);
    if (!xml.readNextStartElement() || xml.name() != QLatin1StringView("EnumerationResults"))
        return std::nullopt;
    BlobList list;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1StringView("NextMarker")) {
            list.nextMarker = xml.readElementText();
        } else if (xml.name() == QLatin1StringView("Blobs")) {
            while (xml.readNextStartElement()) {
                if (xml.name() == QLatin1StringView("Blob"))
                    list.blobs.append(readBlob(xml));
                else
                    xml.skipCurrentElement();
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    xml.readNext(); // past the root: only the end may follow
    if (xml.hasError() || !xml.atEnd())
        return std::nullopt;
    return list;
}

} // namespace

BlobClient::BlobClient(http::Client &http, const StorageAccount &account, QString container,
                       std::shared_ptr<const core::Clock> clock)
    : m_endpoint(account.blobEndpoint)
    , m_container(std::move(container))
    , m_authorizer(std::make_unique<Authorizer>(http, account, Service::Blob, std::move(clock)))
{
}

BlobClient::~BlobClient() = default;
BlobClient::BlobClient(BlobClient &&) noexcept = default;

http::Request BlobClient::request(const QString &blob) const
{
    http::Request request;
    request.url = QUrl::fromEncoded(m_endpoint.toEncoded() + '/' + m_container.toUtf8().toPercentEncoding("$") + '/' +
                                    blob.toUtf8().toPercentEncoding("/"));
    return request;
}

Result<http::Response> BlobClient::send(const http::Request &request, std::stop_token stop)
{
    if (m_endpoint.isEmpty()) {
        core::Error error{
            ErrorKind::WrongConnectionString, QStringLiteral("BlobEndpoint"), {}, 0, QStringLiteral("missing"), {}};
        return tl::unexpected(error);
    }
    return m_authorizer->send(request, m_container, stop);
}

Result<BlobList> BlobClient::list(const QString &prefix, const QString &marker, std::stop_token stop, int most)
{
    QByteArray query = "restype=container&comp=list";
    if (most > 0)
        query += "&maxresults=" + QByteArray::number(most);
    if (!prefix.isEmpty())
        query += "&prefix=" + prefix.toUtf8().toPercentEncoding();
    if (!marker.isEmpty())
        query += "&marker=" + marker.toUtf8().toPercentEncoding();
    http::Request question;
    question.url =
        QUrl::fromEncoded(m_endpoint.toEncoded() + '/' + m_container.toUtf8().toPercentEncoding("$") + '?' + query);
    std::optional<BlobList> list;
    question.isWhole = [&list](const http::Response &answer) {
        list = readList(answer.body);
        return list.has_value();
    };
    const auto response = send(question, std::move(stop));
    if (!response)
        return core::failure(response);
    return std::move(*list);
}

Result<BlobContent> BlobClient::download(const QString &name, std::stop_token stop)
{
    http::Request question = request(name);
    // The bytes as they are stored; and only a length tells that they are all there.
    question.setHeader("Accept-Encoding", "identity");
    question.isWhole = [](const http::Response &answer) { return answer.hasHeader("Content-Length"); };
    auto response = send(question, std::move(stop));
    if (!response)
        return core::failure(response);
    const QString etag = unquoted(QString::fromLatin1(response->header("ETag")));
    return BlobContent{std::move(response->body), etag, http::fromHttpDate(response->header("Last-Modified"))};
}

Result<> BlobClient::upload(const QString &name, const QByteArray &bytes, const QByteArray &contentType,
                            std::stop_token stop)
{
    http::Request question = request(name);
    question.method = "PUT";
    question.setHeader("x-ms-blob-type", "BlockBlob");
    question.setHeader("Content-Type", contentType);
    question.body = bytes;
    const auto response = send(question, std::move(stop));
    return response ? Result<>() : core::failure(response);
}

Result<> BlobClient::remove(const QString &name, std::stop_token stop)
{
    http::Request question = request(name);
    question.method = "DELETE";
    const auto response = send(question, std::move(stop));
    return response ? Result<>() : core::failure(response);
}

} // namespace leadlight::azure
