// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <tl/expected.hpp>

namespace leadlight::core {

/// A value or an Error. Anything that can fail returns one; nothing throws across a module.
template <typename T = void> using Result = tl::expected<T, Error>;

/// The failing side of a Result: `return fail(ErrorKind::DiskFull, path);`
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorKind kind, const QString &subject = {}, const QString &detail = {})
{
    return tl::unexpected<Error>(Error{kind, subject, detail, 0, {}, {}});
}

/// Hands a failure on unchanged: `if (!page) return failure(page);`
template <typename T> [[nodiscard]] tl::unexpected<Error> failure(const Result<T> &result)
{
    return tl::unexpected<Error>(result.error());
}

} // namespace leadlight::core
