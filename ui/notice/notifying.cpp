// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notice/notifying.h"

#include "core/clock.h"
#include "ui/notice/noticestate.h"
#include "ui/notice/quiethours.h"
#include "ui/preferences/preferences.h"

namespace leadlight::ui {

bool mayNotify(const Preferences &preferences, const NoticeState &state, const core::Clock &clock)
{
    const QDateTime local = clock.nowUtc().toLocalTime();
    const QuietHours quiet{.isOn = preferences.flag(Preference::QuietHours),
                           .from = preferences.time(Preference::QuietFrom),
                           .until = preferences.time(Preference::QuietUntil),
                           .atWeekends = preferences.flag(Preference::QuietWeekends)};
    return state.pausedOn() != local.date() && !quiet.areAt(local);
}

} // namespace leadlight::ui
