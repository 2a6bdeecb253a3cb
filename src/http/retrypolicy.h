// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/message.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace leadlight::http {

/// How often and how patiently a request is tried again: on dropped connections, time-outs, 408, 429 and 5xx but 501
/// and 505. Delays double from @p firstDelay with jitter; Retry-After (seconds or a date) wins when the service sends
/// it.
struct RetryPolicy
{
    int retries = 4;
    std::chrono::milliseconds firstDelay{1000};
    std::chrono::milliseconds longestDelay{30000};

    /// The wait before retry @p number (from 1). @p jitter in [0, 1) spreads it over 50 to 100 % of the full delay.
    [[nodiscard]] std::chrono::milliseconds delay(int number, double jitter) const;
};

/// Whether an answer with this status is worth another try.
[[nodiscard]] bool isPassing(int status);

/// The wait that an answer asks for by Retry-After, at most five minutes; nothing when it asks for none.
[[nodiscard]] std::optional<std::chrono::milliseconds> retryAfter(const Response &response, const QDateTime &now);

} // namespace leadlight::http
