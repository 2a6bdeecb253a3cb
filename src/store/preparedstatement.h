// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/statement.h"

#include <optional>

namespace leadlight::store {

/// The statement of a slot, prepared when it is first asked for.
[[nodiscard]] inline core::Result<Statement *> prepared(std::optional<Statement> &slot, Connection &connection,
                                                        std::string_view sql)
{
    if (!slot) {
        auto statement = Statement::prepare(connection, sql);
        if (!statement)
            return core::failure(statement);
        slot = *std::move(statement);
    }
    return &*slot;
}

} // namespace leadlight::store
