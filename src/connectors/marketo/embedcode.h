// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/connectorkind.h"

#include <optional>

namespace leadlight::connectors {

/// Finds Marketo's values in a form's embed code (with or without its tags, also with the slip "("(" of the documents),
/// in lines like "Form ID: 1179", or in a REST address. Values that stand in each other's place are put right, with a
/// remark. Nothing when there is none of them.
[[nodiscard]] std::optional<Recognised> readMarketoValues(const QByteArray &pasted);

} // namespace leadlight::connectors
