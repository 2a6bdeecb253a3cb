// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/connection.h"

namespace leadlight::store {

/// Runs @p read on a snapshot of the cache that can be stopped.
template <typename Read> auto onSnapshot(Connection &connection, std::stop_token stop, Read read) -> decltype(read())
{
    auto transaction = Transaction::begin(connection, Transaction::Kind::Read);
    if (!transaction)
        return core::failure(transaction);
    auto answer = [&] {
        const StopScope scope(connection, stop);
        return read();
    }();
    if (answer && stop.stop_requested())
        return core::fail(core::ErrorKind::Cancelled);
    return answer;
}

} // namespace leadlight::store
