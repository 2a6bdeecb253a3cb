// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadtime.h"

#include <QTimeZone>

#include <array>
#include <chrono>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace leadlight::leads {

namespace {

constexpr qint64 ticksPerSecond = 10'000'000;
constexpr qint64 ticksPerMillisecond = 10'000;
constexpr qint64 ticksPerDay = 86'400 * ticksPerSecond;
constexpr qint64 dotNetTicksAtUnixEpoch = 621'355'968'000'000'000;
constexpr qint64 lastDotNetTick = 3'155'378'975'999'999'999;

/// Reads a text from left to right; each step says whether it found what it wanted.
class Scanner
{
public:
    explicit Scanner(QStringView text)
        : m_text(text)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at == m_text.size(); }

    bool take(char16_t wanted)
    {
        if (atEnd() || m_text[m_at].toLower() != QChar(wanted).toLower())
            return false;
        ++m_at;
        return true;
    }

    /// A number of at least @p least and at most @p most digits.
    std::optional<int> number(int least, int most)
    {
        int value = 0;
        int count = 0;
        while (count < most && isDigit()) {
            value = value * 10 + (m_text[m_at++].unicode() - u'0');
            ++count;
        }
        return count < least ? std::nullopt : std::optional(value);
    }

    /// The decimals behind the point in ticks; what is finer is cut off. @p digits: how many were written, at most 7.
    qint64 fraction(int &digits)
    {
        qint64 value = 0;
        digits = 0;
        for (; isDigit(); ++m_at) {
            if (digits == 7)
                continue;
            value = value * 10 + (m_text[m_at].unicode() - u'0');
            ++digits;
        }
        for (int i = digits; i < 7; ++i)
            value *= 10;
        return value;
    }

private:
    [[nodiscard]] bool isDigit() const { return m_at < m_text.size() && m_text[m_at] >= u'0' && m_text[m_at] <= u'9'; }

    QStringView m_text;
    qsizetype m_at = 0;
};

std::optional<qint64> daysFromEpoch(int year, int month, int day)
{
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    if (!date.ok() || year < 1)
        return std::nullopt;
    return std::chrono::sys_days(date).time_since_epoch().count();
}

/// "h:mm", "h:mm:ss" or "h:mm:ss.fffffff" as ticks of the day. @p digits: decimals of the second.
std::optional<qint64> timeOfDay(Scanner &text, int &digits)
{
    const auto hour = text.number(1, 2);
    if (!hour || *hour > 23 || !text.take(u':'))
        return std::nullopt;
    const auto minute = text.number(2, 2);
    if (!minute || *minute > 59)
        return std::nullopt;
    qint64 ticks = (*hour * 60 + *minute) * 60 * ticksPerSecond;
    if (!text.take(u':'))
        return ticks;
    const auto second = text.number(2, 2);
    if (!second || *second > 59)
        return std::nullopt;
    ticks += *second * ticksPerSecond;
    if (text.take(u'.') || text.take(u','))
        ticks += text.fraction(digits);
    return ticks;
}

/// "Z", "+02:00", "+0200", "+02" or nothing, as ticks to take off.
std::optional<qint64> offset(Scanner &text)
{
    if (text.take(u'Z') || text.atEnd())
        return 0;
    const bool west = text.take(u'-') || text.take(u'\u2212');
    if (!west && !text.take(u'+'))
        return std::nullopt;
    const auto hours = text.number(2, 2);
    if (!hours)
        return std::nullopt;
    text.take(u':');
    const int minutes = text.number(2, 2).value_or(0);
    if (*hours > 23 || minutes > 59)
        return std::nullopt;
    const qint64 ticks = (*hours * 60 + minutes) * 60 * ticksPerSecond;
    return west ? -ticks : ticks;
}

LeadTime fromIso(Scanner text)
{
    const auto year = text.number(4, 4);
    if (!year || !text.take(u'-'))
        return {};
    const auto month = text.number(2, 2);
    if (!month || !text.take(u'-'))
        return {};
    const auto day = text.number(2, 2);
    const auto days = day ? daysFromEpoch(*year, *month, *day) : std::nullopt;
    if (!days)
        return {};
    LeadTime time{*days * ticksPerDay, 0};
    if (text.atEnd())
        return time;
    if (!text.take(u'T') && !text.take(u' '))
        return {};
    const auto ofDay = timeOfDay(text, time.digits);
    text.take(u' ');
    const auto shift = ofDay ? offset(text) : std::nullopt;
    if (!shift || !text.atEnd())
        return {};
    time.ticks += *ofDay - *shift;
    return time;
}

LeadTime fromAmerican(Scanner text)
{
    const auto month = text.number(1, 2);
    if (!month || !text.take(u'/'))
        return {};
    const auto day = text.number(1, 2);
    if (!day || !text.take(u'/'))
        return {};
    const auto year = text.number(4, 4);
    const auto days = year ? daysFromEpoch(*year, *month, *day) : std::nullopt;
    if (!days)
        return {};
    LeadTime time{*days * ticksPerDay, 0};
    if (text.atEnd())
        return time;
    if (!text.take(u' '))
        return {};
    auto ofDay = timeOfDay(text, time.digits);
    if (!ofDay)
        return {};
    constexpr qint64 halfDay = ticksPerDay / 2;
    if (text.take(u' ') || text.take(u'\u202f')) {
        const bool afternoon = text.take(u'P');
        if ((!afternoon && !text.take(u'A')) || !text.take(u'M') || *ofDay >= halfDay + ticksPerDay / 24)
            return {};
        ofDay = *ofDay % halfDay + (afternoon ? halfDay : 0);
    }
    if (!text.atEnd())
        return {};
    time.ticks += *ofDay;
    return time;
}

void writeNumber(char *to, int width, qint64 value)
{
    for (int i = width - 1; i >= 0; --i, value /= 10)
        to[i] = static_cast<char>('0' + value % 10);
}

} // namespace

QString LeadTime::toText() const
{
    if (!isKnown())
        return {};
    qint64 days = ticks / ticksPerDay;
    qint64 ofDay = ticks % ticksPerDay;
    if (ofDay < 0) {
        ofDay += ticksPerDay;
        --days;
    }
    const std::chrono::year_month_day date{std::chrono::sys_days(std::chrono::days(days))};
    const qint64 seconds = ofDay / ticksPerSecond;

    std::array<char, 28> text{};
    std::copy_n("0000-00-00T00:00:00.0000000Z", text.size(), text.begin());
    writeNumber(text.data(), 4, static_cast<int>(date.year()));
    writeNumber(text.data() + 5, 2, static_cast<unsigned>(date.month()));
    writeNumber(text.data() + 8, 2, static_cast<unsigned>(date.day()));
    writeNumber(text.data() + 11, 2, seconds / 3600);
    writeNumber(text.data() + 14, 2, seconds / 60 % 60);
    writeNumber(text.data() + 17, 2, seconds % 60);
    writeNumber(text.data() + 20, 7, ofDay % ticksPerSecond);
    const size_t length = digits > 0 ? 20 + static_cast<size_t>(digits) : 19;
    text[length] = 'Z';
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(length) + 1);
}

QDateTime LeadTime::toDateTime() const
{
    if (!isKnown())
        return {};
    // Rounded down, also before 1970.
    const qint64 milliseconds = ticks / ticksPerMillisecond - (ticks % ticksPerMillisecond < 0 ? 1 : 0);
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

LeadTime LeadTime::fromText(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const LeadTime iso = fromIso(Scanner(trimmed));
    return iso.isKnown() ? iso : fromAmerican(Scanner(trimmed));
}

LeadTime LeadTime::fromDotNetTicks(qint64 dotNetTicks)
{
    if (dotNetTicks < 0 || dotNetTicks > lastDotNetTick)
        return {};
    return {dotNetTicks - dotNetTicksAtUnixEpoch, 7};
}

LeadTime LeadTime::fromDateTime(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    return {time.toMSecsSinceEpoch() * ticksPerMillisecond, 3};
}

} // namespace leadlight::leads
