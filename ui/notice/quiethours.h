// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QTime>

namespace leadlight::ui {

/// When nobody wants to be disturbed, by the clock on the wall: what a change to or from summer time does to an hour
/// does not matter. A value.
struct QuietHours
{
    bool isOn = false;
    QTime from;              ///< the first quiet minute
    QTime until;             ///< the first one that is not; before @p from: of the next day; the same: never quiet
    bool atWeekends = false; ///< Saturday and Sunday, whether @p isOn or not

    /// @p local: in the person's own zone.
    [[nodiscard]] bool areAt(const QDateTime &local) const;
};

} // namespace leadlight::ui
