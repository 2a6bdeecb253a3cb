// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "leads/leadquery.h"

#include <QString>

namespace leadlight::ui {

/// The sentences a person reads when something failed: what happened, why, what to do. One per ErrorKind, used by the
/// window and by the command line alike. Plain text. Any thread, once translations are loaded.
[[nodiscard]] QString errorText(const core::Error &error);

/// The same for a filter that cannot be understood, said of the part that is underlined.
[[nodiscard]] QString filterErrorText(const leads::FilterError &error);

} // namespace leadlight::ui
