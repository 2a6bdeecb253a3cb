// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/daybuckets.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace leadlight::ui {

namespace {

constexpr qint64 mostDays = 92;
constexpr qint64 mostDaysInWeeks = 92 * 7;
constexpr qint64 mostDaysInMonths = 10 * 366;

} // namespace

DayBuckets::DayBuckets(const DaySpan &span)
{
    if (span.days() <= mostDays)
        m_unit = Unit::Day;
    else if (span.days() <= mostDaysInWeeks)
        m_unit = Unit::Week;
    else
        m_unit = span.days() <= mostDaysInMonths ? Unit::Month : Unit::Year;
    for (QDate day = span.first; day <= span.last; day = m_spans.back().last.addDays(1))
        m_spans.push_back({day, std::min(lastDayWith(day), span.last)});
}

QDate DayBuckets::lastDayWith(const QDate &day) const
{
    switch (m_unit) {
    case Unit::Day:
        break;
    case Unit::Week: {
        const int begun = (day.dayOfWeek() - QLocale().firstDayOfWeek() + 7) % 7;
        return day.addDays(6 - begun);
    }
    case Unit::Month:
        return {day.year(), day.month(), day.daysInMonth()};
    case Unit::Year:
        return {day.year(), 12, 31};
    }
    return day;
}

std::vector<qint64> DayBuckets::sums(std::span<const quint32> perDay) const
{
    std::vector<qint64> result;
    result.reserve(m_spans.size());
    size_t at = 0;
    for (const DaySpan &span : m_spans) {
        qint64 sum = 0;
        for (qint64 day = 0; day < span.days() && at < perDay.size(); ++day)
            sum += perDay[at++];
        result.push_back(sum);
    }
    return result;
}

QString DayBuckets::shortName(int bucket) const
{
    const QLocale locale;
    const QDate first = span(bucket).first;
    if (m_unit == Unit::Year)
        return locale.toString(first, QStringLiteral("yyyy"));
    if (m_unit == Unit::Month)
        return locale.toString(first, QStringLiteral("MMM yyyy"));
    return locale.toString(first, QLocale::ShortFormat);
}

QString DayBuckets::name(int bucket) const
{
    const QLocale locale;
    const DaySpan &days = span(bucket);
    switch (m_unit) {
    case Unit::Day:
        return locale.toString(days.first, QLocale::LongFormat);
    case Unit::Week:
        //: From one date to another, both included
        return QCoreApplication::translate("DayBuckets", "%1 to %2")
            .arg(locale.toString(days.first, QLocale::ShortFormat), locale.toString(days.last, QLocale::ShortFormat));
    case Unit::Month:
        return locale.toString(days.first, QStringLiteral("MMMM yyyy"));
    case Unit::Year:
        return locale.toString(days.first, QStringLiteral("yyyy"));
    }
    return {};
}

QString receivedText(const DaySpan &span)
{
    if (span.days() == 1)
        return QStringLiteral("on:") + span.first.toString(Qt::ISODate);
    return QStringLiteral("after:%1 before:%2")
        .arg(span.first.toString(Qt::ISODate), span.last.addDays(1).toString(Qt::ISODate));
}

} // namespace leadlight::ui
