// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/knownerrors.h"

#include <algorithm>

namespace leadlight::connectors {

std::span<const KnownError> knownErrors()
{
    return {};
}

const KnownError *knownError(QStringView diagnosis)
{
    const auto all = knownErrors();
    const auto found = std::find_if(all.begin(), all.end(), [&](const KnownError &each) { return each.diagnosis == diagnosis; });
    return found == all.end() ? nullptr : &*found;
}

QLatin1StringView diagnosisOf(const core::Error &)
{
    return {};
}

std::optional<Explanation> explain(const QString &)
{
    return std::nullopt;
}

} // namespace leadlight::connectors
