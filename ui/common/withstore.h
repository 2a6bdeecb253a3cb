// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "store/threadstores.h"

#include <stop_token>
#include <type_traits>
#include <utility>

namespace leadlight::ui {

/// Runs @p ask with the worker thread's store, or hands its failure on.
template <typename Ask> auto withStore(const store::ThreadStores &stores, Ask ask)
{
    return [&stores, ask = std::move(ask)](
               std::stop_token stop) -> std::invoke_result_t<Ask, store::LeadStore &, std::stop_token> {
        const auto store = stores.forThisThread();
        return store ? ask(**store, stop) : core::failure(store);
    };
}

} // namespace leadlight::ui
