// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

#include <chrono>
#include <stop_token>

namespace leadlight::core {

/// The time, injected so that tests can set it. Any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDateTime nowUtc() const = 0;
    /// Waits; returns false at once when asked to stop.
    virtual bool sleepFor(std::chrono::milliseconds duration, std::stop_token stop) const = 0;
};

/// The machine's own clock.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override;
    bool sleepFor(std::chrono::milliseconds duration, std::stop_token stop) const override;
};

} // namespace leadlight::core
