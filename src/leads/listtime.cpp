// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/listtime.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace leadlight::leads {

namespace {

/// The day of three numbers; a year of two digits is one of this century.
QDate dayOf(int first, int second, int third, bool isDayFirst)
{
    if (first > 31)
        return {first, second, third};
    const int year = third < 100 ? 2000 + third : third;
    return isDayFirst ? QDate(year, second, first) : QDate(year, first, second);
}

/// "6:24" or "6:24:18" on a clock of 24 hours, or of 12 where @p half says which half of the day. Null where the clock
/// has no such time.
QTime timeOf(int hour, int minute, int second, const QString &half)
{
    if (half.isEmpty())
        return {hour, minute, second};
    if (hour > 12)
        return {};
    const bool isAfternoon = half == "pm"_L1 || half == "odp."_L1 || half == u"下午";
    return {hour % 12 + (isAfternoon ? 12 : 0), minute, second};
}

} // namespace

LeadTime timeInList(QStringView text, DateOrder order)
{
    constexpr qsizetype longest = 60;
    if (text.size() > longest)
        return {};
    const QString plain = text.toString().simplified();
    static const QRegularExpression iso(u"^\\d{4}-\\d\\d-\\d\\d"_s);
    if (iso.match(plain).hasMatch())
        return LeadTime::fromText(plain);
    // A day, perhaps a time of the day, perhaps before or behind it which half of the day.
    static const QRegularExpression form(
        u"^(\\d{1,4})(?: ?([./-]) ?|年)(\\d{1,2})(?: ?\\2 ?|月)(\\d{1,4})日?"
        "(?:,? (AM|PM|上午|下午)? ?(\\d{1,2}):(\\d\\d)(?::(\\d\\d))? ?(AM|PM|dop\\.|odp\\.)?)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(plain);
    if (!match.hasMatch())
        return {};
    const auto number = [&match](int part) { return match.capturedView(part).toInt(); };
    const bool isDayFirst = match.capturedView(2) == u"." || order == DateOrder::DayFirst;
    const QDate day = dayOf(number(1), number(3), number(4), isDayFirst);
    const QTime time = timeOf(number(6), number(7), number(8), (match.captured(5) + match.captured(9)).toLower());
    if (!day.isValid() || day.year() < 1 || !time.isValid())
        return {};
    LeadTime result = LeadTime::fromDateTime(QDateTime(day, time, Qt::UTC));
    result.digits = 0;
    return result;
}

} // namespace leadlight::leads
