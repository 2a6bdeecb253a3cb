// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/retrypolicy.h"

#include "http/httpdate.h"

#include <algorithm>
#include <cmath>

namespace leadlight::http {

std::chrono::milliseconds RetryPolicy::delay(int number, double jitter) const
{
    const double full = std::min(static_cast<double>(firstDelay.count()) * std::exp2(number - 1),
                                 static_cast<double>(longestDelay.count()));
    return std::chrono::milliseconds(std::llround(full * (0.5 + jitter / 2)));
}

bool isPassing(int status)
{
    return status == 408 || status == 429 || (status >= 500 && status != 501 && status != 505);
}

std::optional<std::chrono::milliseconds> retryAfter(const Response &response, const QDateTime &now)
{
    const QByteArray text = response.header("Retry-After").trimmed();
    bool isNumber = false;
    qint64 seconds = text.toLongLong(&isNumber);
    if (!isNumber) {
        const QDateTime date = fromHttpDate(text);
        if (!date.isValid())
            return std::nullopt;
        seconds = now.secsTo(date);
    }
    return std::chrono::seconds(std::clamp<qint64>(seconds, 0, 300));
}

} // namespace leadlight::http
