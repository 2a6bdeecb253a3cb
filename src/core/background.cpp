// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/background.h"

namespace leadlight::core {

Task &Task::operator=(Task &&other) noexcept
{
    stop();
    m_source = std::move(other.m_source);
    return *this;
}

Background::Background(int threads)
{
    m_pool.setMaxThreadCount(threads);
    // Threads are kept, because stores and connections are bound to them.
    m_pool.setExpiryTimeout(-1);
}

Background::~Background()
{
    m_everything.request_stop();
    m_pool.waitForDone();
}

void Background::start(const std::stop_source &source, std::function<void()> job)
{
    m_pool.start([job = std::move(job), source, everything = m_everything.get_token()] {
        const std::stop_callback stopWithTheRest(everything, [source]() mutable { source.request_stop(); });
        job();
    });
}

} // namespace leadlight::core
