// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <stop_token>

class QSocketNotifier;

namespace leadlight::app {

/// Turns Ctrl+C (SIGINT) and SIGTERM into a request to stop; a second one ends the program at once. One per program,
/// made in the main thread.
class Interrupt final : public QObject
{
public:
    explicit Interrupt(std::stop_source stop);
    ~Interrupt() override;

private:
    QSocketNotifier *m_notifier;
};

} // namespace leadlight::app
