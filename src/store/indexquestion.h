// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/index/leadindex.h"
#include "store/readsnapshot.h"

#include <stop_token>
#include <utility>

namespace leadlight::store {

/// Answers @p ask from the index as of now.
template <typename Ask>
auto onIndex(Connection &connection, LeadIndex &index, const std::stop_token &stop, Ask ask)
    -> decltype(ask(std::declval<const IndexSnapshot &>()))
{
    // The answer needs no transaction: what it reads does not change.
    const auto snapshot = onSnapshot(connection, stop, [&] { return index.snapshot(connection, stop); });
    if (!snapshot)
        return core::failure(snapshot);
    auto answer = ask(**snapshot);
    if (answer && stop.stop_requested())
        return core::fail(core::ErrorKind::Cancelled);
    return answer;
}

} // namespace leadlight::store
