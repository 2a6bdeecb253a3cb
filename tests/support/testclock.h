// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"

#include <QList>

#include <mutex>

namespace leadlight::testsupport {

/// A clock that tests set: it stands still but for the waits asked of it, which it notes and goes forward by at once.
/// Any thread.
class TestClock final : public core::Clock
{
public:
    explicit TestClock(const QDateTime &now = QDateTime::currentDateTimeUtc())
        : m_now(now)
    {
    }

    [[nodiscard]] QDateTime nowUtc() const override
    {
        const std::lock_guard lock(m_mutex);
        return m_now;
    }

    bool sleepFor(std::chrono::milliseconds duration, std::stop_token stop) const override
    {
        const std::lock_guard lock(m_mutex);
        m_waits.append(duration);
        m_now = m_now.addMSecs(duration.count());
        return !stop.stop_requested();
    }

    void set(const QDateTime &now)
    {
        const std::lock_guard lock(m_mutex);
        m_now = now;
    }

    /// Every wait so far.
    [[nodiscard]] QList<std::chrono::milliseconds> waits() const
    {
        const std::lock_guard lock(m_mutex);
        return m_waits;
    }

private:
    mutable std::mutex m_mutex;
    mutable QDateTime m_now;
    mutable QList<std::chrono::milliseconds> m_waits;
};

} // namespace leadlight::testsupport
