// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/azuretable/tablepull.h"

#include "leads/leaddecoder.h"

namespace leadlight::connectors {

using core::ErrorKind;
using core::Result;
using leads::LeadTime;

namespace {

QByteArray filterOf(const TablePass &pass)
{
    return pass.from.isKnown() ? "Timestamp ge datetime'" + pass.from.toText().toLatin1() + '\'' : QByteArray();
}

} // namespace

TablePull::TablePull(http::Client &http, azure::StorageAccount account, const QString &table)
    : m_client(http, account, table)
    // Table names do not tell case apart.
    , m_identity(QStringLiteral("azure-table|%1/%2").arg(account.tableEndpoint.toString().toLower(), table.toLower()))
{
}

void TablePull::start(PullStart start)
{
    m_began = QDateTime::currentDateTimeUtc();
    m_checkpoint = TableCheckpoint::fromJson(start.checkpoint);
    m_checkpoint.beginPass(start.full, m_began);
    m_resumed = m_checkpoint.pass->next.has_value();
}

Result<azure::TablePage> TablePull::fetch(const std::stop_token &stop)
{
    if (m_ahead)
        return std::exchange(m_ahead, nullptr)->take(stop);
    TablePass &pass = *m_checkpoint.pass;
    auto page = m_client.query(filterOf(pass), pass.next, stop);
    if (!page && m_resumed && page.error().kind == ErrorKind::RequestRejected) {
        // The token of an earlier run is no longer taken: begin the same pass anew, rows met twice are recognised.
        pass.next.reset();
        page = m_client.query(filterOf(pass), pass.next, stop);
    }
    m_resumed = false;
    return page;
}

Result<PullPage> TablePull::next(std::stop_token stop)
{
    TablePass &pass = *m_checkpoint.pass;
    const auto page = fetch(stop);
    PullPage step;
    if (!page) {
        if (page.error().kind != ErrorKind::TableMissing || pass.next)
            return core::failure(page);
        m_missing = true;
        m_checkpoint = {}; // should a table of this name be made one day, it is read from its beginning
        step.checkpoint = m_checkpoint.toJson();
        step.last = true;
        return step;
    }

    if (page->next) {
        if (const auto fresh = rememberToken(*page->next); !fresh)
            return core::failure(fresh);
        m_ahead = std::make_unique<Ahead<Result<azure::TablePage>>>(
            [this, filter = filterOf(pass), from = page->next](const std::stop_token &ahead) {
                return m_client.query(filter, from, ahead);
            });
    }
    if (!pass.serviceStart.isKnown())
        pass.serviceStart = LeadTime::fromDateTime(page->serviceTime.isValid() ? page->serviceTime : m_began);
    step.ofFullPass = pass.full;
    step.leads.reserve(page->entities.size());
    for (const QByteArrayView entity : page->entities) {
        leads::Lead lead = leads::decodeJsonLead(entity);
        if (lead.receivedAt.isKnown() && (!pass.newest.isKnown() || lead.receivedAt.ticks > pass.newest.ticks))
            pass.newest = lead.receivedAt;
        step.leads.push_back(std::move(lead));
    }

    if (page->next) {
        pass.next = page->next;
    } else {
        m_checkpoint.endPass(m_began);
        step.last = true;
    }
    step.checkpoint = m_checkpoint.toJson();
    return step;
}

Result<> TablePull::rememberToken(const azure::ContinuationToken &token)
{
    const QByteArray both =
        token.nextPartitionKey + '\n' + (token.hasRowKey ? '1' + token.nextRowKey : QByteArray("0"));
    if (m_tokens.contains(both))
        return core::fail(ErrorKind::RepeatingToken, m_identity);
    m_tokens.insert(both);
    return {};
}

} // namespace leadlight::connectors
