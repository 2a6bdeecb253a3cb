// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/leadreading.h"

#include "store/connection.h"

#include <algorithm>
#include <thread>

namespace leadlight::store {

using core::ErrorKind;
using core::Result;

namespace {

constexpr size_t leadsPerStretch = 1000;
/// Handing over is done by one at a time; more than these would wait for each other.
constexpr size_t mostThreads = 4;
/// A thread and a connection cost about as much as reading so many stretches.
constexpr size_t stretchesWorthAHelper = 4;

const QString momentSql = QStringLiteral("SELECT changes FROM cache_state");

} // namespace

LeadReading::LeadReading(Connection &own, std::span<const qint64> ids, LeadReceiver &receiver, std::stop_token stop)
    : m_own(own)
    , m_ids(ids)
    , m_receiver(receiver)
    , m_stop(std::move(stop))
    , m_stretches((ids.size() + leadsPerStretch - 1) / leadsPerStretch)
{
}

Result<> LeadReading::run()
{
    const auto moment = m_own.number(momentSql);
    if (!moment)
        return core::failure(moment);
    m_moment = *moment;
    m_receiver.begin(qint64(m_ids.size()));
    {
        const size_t useful = std::min(m_stretches / stretchesWorthAHelper,
                                       std::clamp<size_t>(std::thread::hardware_concurrency(), 1, mostThreads) - 1);
        std::vector<std::jthread> helpers;
        for (size_t i = 0; i < useful; ++i)
            helpers.emplace_back([this] { help(); });
        work(m_own);
    }
    return m_result;
}

void LeadReading::help()
{
    // Whatever does not work here is left to the others.
    const auto connection = Connection::open(m_own.path(), true);
    if (!connection)
        return;
    const auto transaction = Transaction::begin(**connection, Transaction::Kind::Read);
    if (!transaction)
        return;
    // All leads are to be of one moment. Somebody has written since: then the others do without.
    if (const auto moment = (*connection)->number(momentSql); !moment || *moment != m_moment)
        return;
    work(**connection);
}

void LeadReading::work(Connection &connection)
{
    LeadScan scan(connection, m_receiver);
    LeadBytes bytes;
    while (true) {
        const size_t stretch = m_nextToRead++;
        if (stretch >= m_stretches)
            return;
        const auto ending = scan.read(idsOf(stretch), m_stop, bytes);
        if (!awaitTurn(stretch))
            return;
        endTurn(ending ? handOver(stretch, scan, bytes, *ending) : core::failure(ending));
    }
}

Result<> LeadReading::handOver(size_t stretch, LeadScan &scan, LeadBytes &bytes, LeadScan::Ending ending)
{
    if (ending == LeadScan::Ending::Whole)
        return m_receiver.take(bytes);
    const std::span<const qint64> ids = idsOf(stretch);
    for (size_t i = 0; i < ids.size(); ++i) {
        if (const auto done = scan.read(ids.subspan(i, 1), m_stop, bytes); !done)
            return core::failure(done);
        if (const auto taken = m_receiver.take(bytes); !taken)
            return taken;
    }
    return {};
}

bool LeadReading::awaitTurn(size_t stretch)
{
    std::unique_lock lock(m_mutex);
    m_turnCame.wait(lock, [&] { return m_turn == stretch || !m_result; });
    return m_result.has_value();
}

void LeadReading::endTurn(const Result<> &result)
{
    {
        const std::lock_guard lock(m_mutex);
        if (result)
            ++m_turn;
        else
            m_result = result;
    }
    m_turnCame.notify_all();
}

std::span<const qint64> LeadReading::idsOf(size_t stretch) const
{
    const size_t first = stretch * leadsPerStretch;
    return m_ids.subspan(first, std::min(leadsPerStretch, m_ids.size() - first));
}

} // namespace leadlight::store
