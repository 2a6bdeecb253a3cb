// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/background.h"

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace leadlight::core {

namespace {

/// Lets the window's thread go first where processors are few: what it does is short and somebody is watching.
void yieldToTheWindow()
{
#ifdef Q_OS_LINUX
    // There a niceness belongs to a thread, and threads it starts inherit it; QThread::setPriority does nothing.
    thread_local const int done = setpriority(PRIO_PROCESS, 0, 5);
    static_cast<void>(done);
#endif
}

} // namespace

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
    m_pool.setThreadPriority(QThread::LowPriority);
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
        yieldToTheWindow();
        job();
    });
}

} // namespace leadlight::core
