// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/leadquery.h"

#include <QLatin1StringView>
#include <QString>

#include <optional>
#include <span>

namespace leadlight::leads {

// The words of the filter language: one list for reading it, for completing it and for guessing what was meant.

/// What may follow `is:`.
struct FilterFlag
{
    QLatin1StringView name;
    LeadTerm::Flag flag;
};

[[nodiscard]] std::span<const FilterFlag> filterFlags();

/// What may stand before a colon and is worth offering, the most useful first: "source", ..., "is", "after".
[[nodiscard]] std::span<const QLatin1StringView> filterNames();

/// Whether a name takes a day: after, before, on. Ignoring case.
[[nodiscard]] bool takesDay(QStringView name);

/// The name that somebody meant who typed @p name, which is none: the beginning of it, or one with a letter or two
/// mistaken ("compny"). Empty when nothing is near.
[[nodiscard]] QString filterNameNear(QStringView name);
/// The same for what follows `is:`.
[[nodiscard]] QString filterFlagNear(QStringView word);

} // namespace leadlight::leads
