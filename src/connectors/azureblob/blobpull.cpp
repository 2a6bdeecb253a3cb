// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/azureblob/blobpull.h"

#include "leads/leaddocument.h"

#include <QBuffer>

#include <atomic>
#include <optional>
#include <thread>

namespace leadlight::connectors {

using azure::BlobContent;
using azure::BlobItem;
using core::ErrorKind;
using core::Result;
using leads::Lead;

namespace {

constexpr int parallelDownloads = 6; // as many connections as one host is given
constexpr qsizetype blobsPerStep = 96;
constexpr qint64 bytesPerStep = 8 * 1024 * 1024;

/// Downloads every item, several at a time. The answers stand where their items do.
std::vector<Result<BlobContent>> downloadAll(azure::BlobClient &client, const QList<BlobItem> &items,
                                             std::stop_token stop)
{
    std::vector<Result<BlobContent>> contents(size_t(items.size()), core::fail(ErrorKind::Cancelled));
    std::atomic<qsizetype> taken = 0;
    const auto work = [&] {
        for (qsizetype i = taken++; i < items.size() && !stop.stop_requested(); i = taken++)
            contents[size_t(i)] = client.download(items[i].name, stop);
    };
    std::vector<std::jthread> threads;
    for (qsizetype i = 1; i < std::min<qsizetype>(parallelDownloads, items.size()); ++i)
        threads.emplace_back(work);
    work();
    threads.clear(); // joins
    return contents;
}

/// A blob that holds no leads one could read still shows up, as one lead with its problem.
Lead unreadableBlob(const QString &name, const QByteArray &bytes)
{
    Lead lead;
    lead.place = leads::BlobRow{name, 1};
    lead.problems = {QStringLiteral(
        QT_TRANSLATE_NOOP("LeadProblems", "This blob could not be read as leads: it is neither CSV nor JSON."))};
    lead.raw = {leads::RawEntity::Format::Text, bytes};
    return lead;
}

Result<> appendLeads(const BlobItem &item, const BlobContent &content, std::vector<Lead> &leads)
{
    QByteArray bytes = content.bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto changed = leads::LeadTime::fromDateTime(content.lastModified);
    const auto document = leads::LeadDocument::open(buffer, item.name);
    if (!document) {
        if (document.error().kind != ErrorKind::UnknownFileFormat)
            return core::failure(document);
        leads.push_back(unreadableBlob(item.name, content.bytes));
        leads.back().receivedAt = changed;
        return {};
    }
    for (qint64 row = 1;; ++row) {
        auto lead = (*document)->next();
        if (!lead)
            return core::failure(lead);
        if (!*lead)
            return {};
        (*lead)->place = leads::BlobRow{item.name, row};
        if (!(*lead)->receivedAt.isKnown())
            (*lead)->receivedAt = changed;
        leads.push_back(std::move(**lead));
    }
}

} // namespace

BlobPull::BlobPull(http::Client &http, azure::StorageAccount account, const QString &container, const QString &prefix)
    : m_identity(QStringLiteral("azure-blob|%1/%2").arg(account.blobEndpoint.toString().toLower(), container))
    , m_client(http, account, container)
    , m_prefix(prefix)
{
    // Two connectors on different parts of a container have nothing in common.
    if (!prefix.isEmpty())
        m_identity += u'/' + prefix;
}

Result<> BlobPull::listMore(std::stop_token stop)
{
    while (!m_listed && m_pending.size() < blobsPerStep) {
        const auto page = m_client.list(m_prefix, m_marker, stop);
        if (!page)
            return core::failure(page);
        for (const BlobItem &item : page->blobs) {
            if (m_start.full || m_start.documentVersions.value(item.name) != item.etag)
                m_pending.append(item);
        }
        m_marker = page->nextMarker;
        m_listed = m_marker.isEmpty();
        if (!m_listed && m_markers.contains(m_marker))
            return core::fail(ErrorKind::RepeatingToken, m_identity);
        m_markers.insert(m_marker);
    }
    return {};
}

Result<BlobPull::Download> BlobPull::download(std::stop_token stop)
{
    Download download;
    if (const auto listed = listMore(stop); !listed) {
        download.isMissing = listed.error().kind == ErrorKind::ContainerMissing && m_markers.isEmpty();
        if (!download.isMissing)
            return core::failure(listed);
    }
    for (qint64 bytes = 0; !m_pending.isEmpty() && download.items.size() < blobsPerStep && bytes < bytesPerStep;) {
        bytes += m_pending.first().size;
        download.items.append(m_pending.takeFirst());
    }
    download.contents = downloadAll(m_client, download.items, stop);
    download.isLast = download.isMissing || (m_listed && m_pending.isEmpty());
    return download;
}

Result<PullPage> BlobPull::next(std::stop_token stop)
{
    const auto downloaded = m_ahead ? std::exchange(m_ahead, nullptr)->take(stop) : download(stop);
    if (!downloaded)
        return core::failure(downloaded);
    const auto &[items, contents, isMissing, isLast] = *downloaded;
    PullPage step;
    step.last = isLast;
    step.ofFullPass = m_start.full && !isMissing;
    m_missing = isMissing;
    if (!isLast)
        m_ahead =
            std::make_unique<Ahead<Result<Download>>>([this](const std::stop_token &ahead) { return download(ahead); });
    for (qsizetype i = 0; i < items.size(); ++i) {
        const auto &content = contents[size_t(i)];
        if (!content) {
            if (content.error().serviceCode == QLatin1StringView("BlobNotFound"))
                continue; // deleted since it was listed
            return core::failure(content);
        }
        if (const auto read = appendLeads(items[i], *content, step.leads); !read)
            return core::failure(read);
        step.documents.append({items[i].name, content->etag});
    }
    return step;
}

} // namespace leadlight::connectors
