// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

#include <span>
#include <vector>

namespace leadlight::ui {

/// Days from one to another, both inclusive.
struct DaySpan
{
    QDate first;
    QDate last;

    [[nodiscard]] qint64 days() const { return first.daysTo(last) + 1; }
    friend bool operator==(const DaySpan &, const DaySpan &) = default;
};

/// A stretch of days cut into as many bars as fit a chart: days, or the weeks, months or years of the locale's calendar
/// where there are too many. The first and the last may be parts of one. A value; any thread.
class DayBuckets
{
public:
    enum class Unit { Day, Week, Month, Year };

    DayBuckets() = default;
    explicit DayBuckets(const DaySpan &span);

    [[nodiscard]] Unit unit() const { return m_unit; }
    [[nodiscard]] int count() const { return int(m_spans.size()); }
    [[nodiscard]] const DaySpan &span(int bucket) const { return m_spans[size_t(bucket)]; }
    /// One number a day, from the first day on, to one a bucket.
    [[nodiscard]] std::vector<qint64> sums(std::span<const quint32> perDay) const;

    /// For an axis: "11/3/26", "Nov 2026", "2026".
    [[nodiscard]] QString shortName(int bucket) const;
    /// In full: "Tuesday, November 3, 2026", "11/2/26 to 11/8/26", "November 2026", "2026".
    [[nodiscard]] QString name(int bucket) const;

private:
    [[nodiscard]] QDate lastDayWith(const QDate &day) const;

    Unit m_unit = Unit::Day;
    std::vector<DaySpan> m_spans;
};

/// The leads received in these days, in the filter language: "after:2026-11-02 before:2026-11-09".
[[nodiscard]] QString receivedText(const DaySpan &span);

} // namespace leadlight::ui
