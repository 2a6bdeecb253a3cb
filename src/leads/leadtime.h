// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

namespace leadlight::leads {

/// A point in time as a source gave it: UTC in units of 100 ns (the service's own resolution, finer than QDateTime's),
/// and how many decimals of the second were written, so that it is printed exactly as it came.
struct LeadTime
{
    qint64 ticks = unknown; ///< 100 ns since 1970-01-01T00:00:00Z; may be negative
    int digits = 7;         ///< decimals of the second, 0 to 7

    static constexpr qint64 unknown = INT64_MIN;

    [[nodiscard]] bool isKnown() const { return ticks != unknown; }
    /// "2018-09-28T18:24:18.7117715Z", or empty when unknown.
    [[nodiscard]] QString toText() const;
    /// For the view; milliseconds at best. Invalid when unknown.
    [[nodiscard]] QDateTime toDateTime() const;

    /// ISO 8601 with any number of decimals and any offset (none: UTC), then "M/d/yyyy h:mm:ss tt" and "M/d/yyyy"
    /// (UTC, as the portal's code writes them). Unknown when it is neither.
    [[nodiscard]] static LeadTime fromText(QStringView text);
    /// From .NET ticks (100 ns since 0001-01-01), the number in MSFT_TEST_<n>.
    [[nodiscard]] static LeadTime fromDotNetTicks(qint64 dotNetTicks);
    [[nodiscard]] static LeadTime fromDateTime(const QDateTime &time);

    friend bool operator==(const LeadTime &, const LeadTime &) = default;
};

} // namespace leadlight::leads
