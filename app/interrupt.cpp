// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/interrupt.h"

#include <QSocketNotifier>

#include <atomic>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace leadlight::app {

namespace {

int wakePipe[2] = {-1, -1};
std::atomic<bool> interrupted = false;

// Only what is allowed inside a signal handler: an atomic, write and _exit.
extern "C" void onSignal(int)
{
    if (interrupted.exchange(true))
        _exit(130);
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = write(wakePipe[1], &byte, 1);
}

} // namespace

Interrupt::Interrupt(std::stop_source stop)
{
    if (pipe2(wakePipe, O_CLOEXEC | O_NONBLOCK) != 0)
        qFatal("no pipe for signals");
    m_notifier = new QSocketNotifier(wakePipe[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this, stop]() mutable {
        m_notifier->setEnabled(false);
        stop.request_stop();
    });
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
    std::signal(SIGPIPE, SIG_IGN); // a reader that goes away is an error of write(), not the end
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    close(wakePipe[0]);
    close(wakePipe[1]);
}

} // namespace leadlight::app
