// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <optional>
#include <vector>

namespace leadlight::azure {

/// Finds the elements of the top-level "value" array of a JSON object, as slices of @p body, every byte as it came.
/// Nothing when the whole is not such an object: cut off, unbalanced, something after it, elements that are not
/// objects. What the elements hold is only looked at for where it ends.
[[nodiscard]] std::optional<std::vector<QByteArrayView>> entitySlices(QByteArrayView body);

} // namespace leadlight::azure
