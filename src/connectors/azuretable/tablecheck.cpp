// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/azuretable/tablecheck.h"

#include "azure/tableclient.h"
#include "connectors/checksettings.h"
#include "connectors/storagecheck.h"
#include "connectors/storagetestlead.h"
#include "leads/leaddecoder.h"

#include <QtGlobal>

#include <algorithm>

namespace leadlight::connectors {

using azure::Service;
using azure::TableClient;
using core::ErrorKind;
using core::Result;

namespace {

constexpr int rowsLookedAt = 100;

Finding readRows(const azure::TablePage &page)
{
    const auto unreadable = std::count_if(page.entities.begin(), page.entities.end(), [](QByteArrayView entity) {
        return !leads::decodeJsonLead(entity).problems.isEmpty();
    });
    return leadsRead(qsizetype(page.entities.size()), unreadable);
}

Finding sendTestLead(TableClient &client, const StorageTestLead &lead, const Connector &connector, bool &written,
                     const std::stop_token &stop)
{
    const auto sent = client.insert(lead.entity(), stop);
    written = sent || mayHaveArrived(sent.error());
    // Its key is new: if it is there, an attempt before the last one has arrived.
    if (!sent && sent.error().serviceCode != QLatin1StringView("EntityAlreadyExists"))
        return storageFailure(sent.error(), connector);
    written = true;
    const auto back = client.read(lead.partitionKey(), lead.rowKey(), stop);
    if (!back)
        return storageFailure(back.error(), connector);
    return testLeadCompared(lead.name(), lead.differences(leads::decodeJsonLead(*back)));
}

/// The steps test-lead and clean-up.
void checkByTestLead(TableClient &client, const azure::StorageAccount &account, const QString &table, bool isMissing,
                     Check &check)
{
    const StorageTestLead lead(newTestLeadName());
    bool written = false;
    check.step(QLatin1StringView("test-lead"), [&](const std::stop_token &stop) {
        if (isMissing) {
            // Made and deleted again, its name would be taken for a while, also for the marketplace.
            return Finding::warn(
                QLatin1StringView("table-missing"),
                {QT_TRANSLATE_NOOP("connectors", "No test lead was written, as there is no table %1."), {table}});
        }
        // To delete is asked for before anything is written that could not be deleted.
        if (const auto refused = refusedBySas(account, Service::Table, table, QLatin1StringView("rad")))
            return *refused;
        return sendTestLead(client, lead, check.connector(), written, stop);
    });
    check.always(QLatin1StringView("clean-up"), written, [&](const std::stop_token &stop) {
        // Also when the check was stopped after the lead was written.
        const auto removed =
            client.remove(lead.partitionKey(), lead.rowKey(), stop.stop_requested() ? std::stop_token() : stop);
        return cleanedUp(removed, lead.name());
    });
}

} // namespace

void checkTable(const ConnectorKind &kind, const QString &table, Check &check)
{
    std::optional<azure::StorageAccount> account;
    check.step(QLatin1StringView("settings"), [&](const std::stop_token &stop) {
        return storageSettings(kind, check, Service::Table, account, stop);
    });
    check.step(QLatin1StringView("reach"),
               [&](const std::stop_token &stop) { return reachStorage(check, account->tableEndpoint, stop); });

    std::optional<TableClient> client;
    Result<azure::TablePage> page = core::fail(ErrorKind::Cancelled);
    bool isMissing = false;
    check.step(QLatin1StringView("sign-in"), [&](const std::stop_token &stop) {
        if (const auto refused = refusedBySas(*account, Service::Table, table, QLatin1StringView("r")))
            return *refused;
        client.emplace(check.http(), *account, table);
        page = client->query({}, {}, stop, rowsLookedAt);
        isMissing = !page && page.error().kind == ErrorKind::TableMissing;
        return page || isMissing ? signedIn(*account) : storageFailure(page.error(), check.connector());
    });
    check.step(QLatin1StringView("object"), [&](const std::stop_token &) {
        return isMissing ? Finding::warn(QLatin1StringView("table-missing"),
                                         {QT_TRANSLATE_NOOP("connectors", "There is no table %1 yet."), {table}})
                         : Finding::pass({QT_TRANSLATE_NOOP("connectors", "The table %1 is there."), {table}});
    });
    if (isMissing)
        check.skip(QLatin1StringView("read"));
    else
        check.step(QLatin1StringView("read"), [&](const std::stop_token &) { return readRows(*page); });

    if (!check.options().sendTestLead)
        return;
    if (client) {
        checkByTestLead(*client, *account, table, isMissing, check);
    } else {
        check.skip(QLatin1StringView("test-lead"));
        check.skip(QLatin1StringView("clean-up"));
    }
}

} // namespace leadlight::connectors
