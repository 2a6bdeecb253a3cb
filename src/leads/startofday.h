// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/leadtime.h"

#include <QDate>
#include <QTimeZone>

namespace leadlight::leads {

/// The first moment of a day in a zone, which is not midnight everywhere. A day that a zone has skipped (Samoa's
/// 30 December 2011) begins when the next one does. Any thread.
[[nodiscard]] LeadTime startOfDay(const QDate &day, const QTimeZone &zone);

} // namespace leadlight::leads
