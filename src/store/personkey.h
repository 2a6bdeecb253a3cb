// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace leadlight::store {

/// What two leads of one person have in common, out of a folded e-mail address; empty: nothing tells whose lead it is.
[[nodiscard]] inline QString personKey(const QString &foldedEmail)
{
    return foldedEmail.trimmed();
}

} // namespace leadlight::store
