// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/activity.h"

#include <chrono>

namespace leadlight::ui {

Activity::Activity(core::Background &background, QObject *parent)
    : QObject(parent)
    , m_background(background)
{
    m_pulse.setInterval(std::chrono::milliseconds(100));
    connect(&m_pulse, &QTimer::timeout, this, [this] { Q_EMIT progressed(progressText()); });
}

} // namespace leadlight::ui
