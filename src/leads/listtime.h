// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/leadtime.h"

namespace leadlight::leads {

/// Which number comes first in dates like 3/4/2026.
enum class DateOrder { MonthFirst, DayFirst };

/// A time as lists have it that people and spreadsheets have written: ISO 8601, "28. 9. 2018", "2018/9/28", and
/// "9/28/2018" or "28-9-18" in the given order, with or without a time of the day (UTC). Unknown when it is none of
/// these.
[[nodiscard]] LeadTime timeInList(QStringView text, DateOrder order);

} // namespace leadlight::leads
