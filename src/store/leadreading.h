// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/leadscan.h"

#include <atomic>
#include <condition_variable>
#include <mutex>

namespace leadlight::store {

/// Hands a list of leads to a receiver, in its order and at constant memory: the calling thread and a few helpers, each
/// on a connection of its own, read a stretch at a time and take turns at handing over what they made of it.
class LeadReading final
{
public:
    /// @p own: in a read transaction, the moment of which all leads will be.
    LeadReading(Connection &own, std::span<const qint64> ids, LeadReceiver &receiver, std::stop_token stop);

    /// Errors: the cache's, the receiver's, Cancelled.
    [[nodiscard]] core::Result<> run();

private:
    void help();
    void work(Connection &connection);
    [[nodiscard]] core::Result<> handOver(size_t stretch, LeadScan &scan, LeadBytes &bytes, LeadScan::Ending ending);
    [[nodiscard]] bool awaitTurn(size_t stretch);
    void endTurn(const core::Result<> &result);
    [[nodiscard]] std::span<const qint64> idsOf(size_t stretch) const;

    Connection &m_own;
    const std::span<const qint64> m_ids;
    LeadReceiver &m_receiver;
    const std::stop_token m_stop;
    const size_t m_stretches;
    qint64 m_moment = 0; ///< of m_own, as cache_state.changes

    std::atomic<size_t> m_nextToRead = 0;
    std::mutex m_mutex;
    std::condition_variable m_turnCame;
    size_t m_turn = 0;       ///< which stretch is the next to be handed over
    core::Result<> m_result; ///< the first failure ends the work of all
};

} // namespace leadlight::store
