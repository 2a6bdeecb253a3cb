// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/azureblob/blobcheck.h"

#include "azure/blobclient.h"
#include "connectors/checksettings.h"
#include "connectors/storagecheck.h"
#include "connectors/storagetestlead.h"
#include "leads/leaddocument.h"

#include <QBuffer>
#include <QtGlobal>

#include <algorithm>
#include <vector>

namespace leadlight::connectors {

using azure::BlobClient;
using azure::BlobItem;
using azure::BlobList;
using azure::Service;
using core::ErrorKind;
using core::Result;

namespace {

constexpr int blobsLookedAt = 100;
constexpr qint64 largestLookedAt = 8 * 1024 * 1024; // bytes

/// Every lead of a document; nothing when it is none.
std::optional<std::vector<leads::Lead>> leadsOf(QByteArray bytes, const QString &name)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto document = leads::LeadDocument::open(buffer, name);
    if (!document)
        return std::nullopt;
    std::vector<leads::Lead> all;
    for (;;) {
        auto lead = (*document)->next();
        if (!lead)
            return std::nullopt;
        if (!*lead)
            return all;
        all.push_back(std::move(**lead));
    }
}

/// The youngest blob that is not too large to be fetched for a look.
const BlobItem *youngest(const BlobList &list)
{
    const BlobItem *found = nullptr;
    for (const BlobItem &blob : list.blobs) {
        if (blob.size <= largestLookedAt && (!found || blob.lastModified > found->lastModified))
            found = &blob;
    }
    return found;
}

Finding readYoungest(BlobClient &client, const BlobList &list, const Connector &connector, const std::stop_token &stop)
{
    const BlobItem *blob = youngest(list);
    if (!blob)
        return leadsRead(0, 0);
    const auto content = client.download(blob->name, stop);
    if (!content && content.error().serviceCode == QLatin1StringView("BlobNotFound"))
        return leadsRead(0, 0); // deleted since it was listed
    if (!content)
        return storageFailure(content.error(), connector);
    const auto read = leadsOf(content->bytes, blob->name);
    if (!read) {
        return Finding::warn(
            QLatin1StringView("leads-unreadable"),
            {QT_TRANSLATE_NOOP("connectors", "The youngest blob is neither CSV nor JSON with leads.")});
    }
    const auto unreadable =
        std::count_if(read->begin(), read->end(), [](const leads::Lead &lead) { return !lead.problems.isEmpty(); });
    return leadsRead(qsizetype(read->size()), unreadable);
}

Finding sendTestLead(BlobClient &client, const QString &blob, const StorageTestLead &lead, const Connector &connector,
                     bool &written, const std::stop_token &stop)
{
    const auto sent = client.upload(blob, lead.csv(), "text/csv; charset=utf-8", stop);
    written = sent || mayHaveArrived(sent.error());
    if (!sent)
        return storageFailure(sent.error(), connector);
    const auto back = client.download(blob, stop);
    if (!back)
        return storageFailure(back.error(), connector);
    const auto read = leadsOf(back->bytes, blob);
    if (!read || read->size() != 1)
        return testLeadCompared(lead.name(), {QStringLiteral("CSV")});
    return testLeadCompared(lead.name(), lead.differences(read->front()));
}

/// The steps test-lead and clean-up.
void checkByTestLead(BlobClient &client, const azure::StorageAccount &account, const QString &container,
                     const QString &prefix, Check &check)
{
    const StorageTestLead lead(newTestLeadName());
    const QString blob = prefix + lead.name() + QStringLiteral(".csv");
    bool written = false;
    check.step(QLatin1StringView("test-lead"), [&](const std::stop_token &stop) {
        // To delete is asked for before anything is written that could not be deleted.
        if (const auto refused = refusedBySas(account, Service::Blob, container, QLatin1StringView("r(cw)d")))
            return *refused;
        return sendTestLead(client, blob, lead, check.connector(), written, stop);
    });
    check.always(QLatin1StringView("clean-up"), written, [&](const std::stop_token &stop) {
        // Also when the check was stopped after the lead was written.
        return cleanedUp(client.remove(blob, stop.stop_requested() ? std::stop_token() : stop), blob);
    });
}

} // namespace

void checkContainer(const ConnectorKind &kind, const QString &container, const QString &prefix, Check &check)
{
    std::optional<azure::StorageAccount> account;
    check.step(QLatin1StringView("settings"),
               [&](const std::stop_token &stop) { return storageSettings(kind, check, Service::Blob, account, stop); });
    check.step(QLatin1StringView("reach"),
               [&](const std::stop_token &stop) { return reachStorage(check, account->blobEndpoint, stop); });

    std::optional<BlobClient> client;
    Result<BlobList> list = core::fail(ErrorKind::Cancelled);
    check.step(QLatin1StringView("sign-in"), [&](const std::stop_token &stop) {
        if (const auto refused = refusedBySas(*account, Service::Blob, container, QLatin1StringView("rl")))
            return *refused;
        client.emplace(check.http(), *account, container);
        list = client->list(prefix, {}, stop, blobsLookedAt);
        const bool isKnownUser = list || list.error().kind == ErrorKind::ContainerMissing;
        return isKnownUser ? signedIn(*account) : storageFailure(list.error(), check.connector());
    });
    check.step(QLatin1StringView("object"), [&](const std::stop_token &) {
        return list ? Finding::pass({QT_TRANSLATE_NOOP("connectors", "The container %1 is there."), {container}})
                    : Finding::fail(QLatin1StringView("container-missing"), QStringLiteral("container"),
                                    {QT_TRANSLATE_NOOP("connectors", "There is no container %1."), {container}});
    });
    check.step(QLatin1StringView("read"),
               [&](const std::stop_token &stop) { return readYoungest(*client, *list, check.connector(), stop); });

    if (!check.options().sendTestLead)
        return;
    if (client) {
        checkByTestLead(*client, *account, container, prefix, check);
    } else {
        check.skip(QLatin1StringView("test-lead"));
        check.skip(QLatin1StringView("clean-up"));
    }
}

} // namespace leadlight::connectors
