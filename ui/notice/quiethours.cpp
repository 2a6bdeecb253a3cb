// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notice/quiethours.h"

namespace leadlight::ui {

bool QuietHours::areAt(const QDateTime &local) const
{
    if (atWeekends && local.date().dayOfWeek() >= Qt::Saturday)
        return true;
    if (!isOn)
        return false;
    const QTime time = local.time();
    return from <= until ? from <= time && time < until : from <= time || time < until;
}

} // namespace leadlight::ui
