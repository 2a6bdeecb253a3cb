// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/background.h"

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace leadlight::core {

namespace {

/// Lets the window's thread go first where processors are few: what it does is short and somebody is watching. What
/// nobody waits for comes last.
void yieldToOthers([[maybe_unused]] Background::Pace pace)
{
#ifdef Q_OS_LINUX
    // There a niceness belongs to a thread, and threads it starts inherit it; QThread::setPriority does nothing.
    thread_local const int done = setpriority(PRIO_PROCESS, 0, pace == Background::Pace::Quiet ? 19 : 5);
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

Background::Background(int threads, Pace pace)
    : m_pace(pace)
{
    m_pool.setMaxThreadCount(threads);
    // Threads are kept, because stores and connections are bound to them.
    m_pool.setExpiryTimeout(-1);
    m_pool.setThreadPriority(pace == Pace::Quiet ? QThread::IdlePriority : QThread::LowPriority);
}

Background::~Background()
{
    m_everything.request_stop();
    m_pool.waitForDone();
}

void Background::start(const std::stop_source &source, std::function<void()> job)
{
    m_pool.start([job = std::move(job), source, everything = m_everything.get_token(), pace = m_pace] {
        const std::stop_callback stopWithTheRest(everything, [source]() mutable { source.request_stop(); });
        yieldToOthers(pace);
        job();
    });
}

} // namespace leadlight::core
