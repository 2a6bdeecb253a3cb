// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <algorithm>
#include <atomic>
#include <stop_token>
#include <system_error>
#include <thread>
#include <vector>

namespace leadlight::store {

/// Calls @p work with 0 .. count - 1, each once, in any order and on all processors, the calling thread's among them.
/// Between two pieces of work it looks whether a stop was asked for. Errors: Cancelled.
template <typename Work>
[[nodiscard]] core::Result<> inParallel(size_t count, const std::stop_token &stop, const Work &work)
{
    std::atomic<size_t> next = 0;
    const auto run = [&] {
        for (size_t i = next++; i < count && !stop.stop_requested(); i = next++)
            work(i);
    };
    {
        const size_t threads = std::min<size_t>(count, std::max(1U, std::thread::hardware_concurrency()));
        std::vector<std::jthread> helpers;
        try {
            for (size_t i = 1; i < threads; ++i)
                helpers.emplace_back(run);
        } catch (const std::system_error &) {
            // No more threads to be had: those that are there do the work.
        }
        run();
    }
    if (stop.stop_requested())
        return core::fail(core::ErrorKind::Cancelled);
    return {};
}

} // namespace leadlight::store
