// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

namespace leadlight::ui {

// The zone that times are shown in: the machine's own, or UTC as the marketplace has them. One for all windows of a
// program. Any thread.

[[nodiscard]] bool isShownInUtc();
void setShownInUtc(bool isUtc);

/// The time in that zone.
[[nodiscard]] QDateTime inShownZone(const QDateTime &time);
/// "UTC" or "local": short, for the head of a column.
[[nodiscard]] QString shownZone();
/// "UTC" or "Europe/Prague": for what leaves this machine.
[[nodiscard]] QString shownZoneName();

} // namespace leadlight::ui
