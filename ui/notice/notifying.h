// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace leadlight::core {
class Clock;
}

namespace leadlight::ui {

class NoticeState;
class Preferences;

/// Whether a notification may come at this moment: not in the quiet hours, and not on a day for which somebody has
/// paused them. Goes by the clock on the wall in the zone that the machine is in now. GUI thread.
[[nodiscard]] bool mayNotify(const Preferences &preferences, const NoticeState &state, const core::Clock &clock);

} // namespace leadlight::ui
