// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/insightwords.h"

#include "ui/common/leadwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace leadlight::ui {

namespace {

constexpr qsizetype longestName = 60;
/// What the filter field holds.
constexpr qsizetype longestFilter = 32'000;
constexpr double hoursPerDay = 24;
constexpr double dollarsPerLead = 0.5 / 1000; // as Microsoft's page on leads says

class InsightWords
{
    Q_DECLARE_TR_FUNCTIONS(InsightWords)

public:
    static QString leads(qint64 count);
    static QString duration(double hours);
    static QString rhythm(const leads::OfferRhythm &rhythm);
    static QString alarm(int count);
    static QString model();
    static QString others() { return tr("All others"); }
};

QString InsightWords::leads(qint64 count)
{
    return count == 1 ? tr("1 lead") : tr("%Ln leads", nullptr, int(count));
}

QString InsightWords::duration(double hours)
{
    const auto rounded = [hours](double unit) { return std::max(1, int(std::lround(hours / unit))); };
    const int wholeHours = rounded(1);
    const int days = rounded(hoursPerDay);
    const int weeks = rounded(7 * hoursPerDay);
    const int months = rounded(30.44 * hoursPerDay);
    if (wholeHours < 48)
        return wholeHours == 1 ? tr("1 hour") : tr("%n hours", nullptr, wholeHours);
    if (days < 21)
        return tr("%n days", nullptr, days);
    if (weeks < 10)
        return tr("%n weeks", nullptr, weeks);
    if (months < 24)
        return tr("%n months", nullptr, months);
    return tr("%n years", nullptr, rounded(365.25 * hoursPerDay));
}

QString InsightWords::rhythm(const leads::OfferRhythm &rhythm)
{
    using State = leads::OfferRhythm::State;
    if (rhythm.leads == 0)
        return tr("No lead yet.");
    const QString quiet = duration(rhythm.quietHours);
    if (rhythm.state == State::TooFewToTell) {
        //: %1 is "12 leads", %2 a length of time
        return tr("%1 so far, too few to tell a rhythm; quiet for %2.").arg(leads(rhythm.leads), quiet);
    }
    const int perDay = int(std::lround(rhythm.leadsPerDay));
    const QString pace = perDay > 1 ? tr("About %n leads a day", nullptr, perDay)
                                    //: %1 is a length of time, "2 days"
                                    : tr("About one lead every %1").arg(duration(rhythm.hoursBetween));
    const QString day = QLocale().toString(rhythm.unusualFrom.toDateTime().toLocalTime().date(), QLocale::ShortFormat);
    //: A sentence about an offer: %1 is "About one lead every 2 days", %2 a length of time, %3 a date
    return rhythm.state == State::Unusual ? tr("%1; quiet for %2; unusual since %3.").arg(pace, quiet, day)
                                          : tr("%1; quiet for %2; would be unusual from %3 on.").arg(pace, quiet, day);
}

QString InsightWords::alarm(int count)
{
    if (count == 0)
        return {};
    return count == 1 ? tr("1 offer is unusually quiet") : tr("%n offers are unusually quiet", nullptr, count);
}

QString InsightWords::model()
{
    return tr("Each offer has a rhythm of its own, taken from its last year: how long one usually waits for a lead. "
              "The wait is measured on a clock that runs slower at night, at weekends and at Christmas, when leads are "
              "rare anyway. Quiet counts as unusual when it lasts longer than one would expect once in twenty years, "
              "and half as long again as the longest wait of that time. So a false alarm is rare, less than one in "
              "five years for most offers, and an offer whose leads come in wild bursts may be quiet for weeks before "
              "it is called unusual. An offer with too few leads to tell a rhythm is not judged, and one that has been "
              "quiet for more than a year is taken to have left the market. Test leads do not count. What has not "
              "been synced yet is not silent: everything is judged as of the last sync.");
}

/// At most so many characters, and none cut in two.
QString shortened(const QString &text)
{
    if (text.size() <= longestName)
        return text;
    const qsizetype end = text.at(longestName - 1).isLowSurrogate() ? longestName - 2 : longestName - 1;
    return text.left(end) + QChar(0x2026);
}

QString joinedFilter(const QStringList &parts)
{
    QStringList words = parts;
    words.removeAll(QString());
    return words.join(QLatin1Char(' '));
}

} // namespace

QString leadsText(qint64 count)
{
    return InsightWords::leads(count);
}

QString durationText(double hours)
{
    return InsightWords::duration(hours);
}

QString offerText(const store::OfferSilence &offer)
{
    const WordsAndCode words = groupWords(leads::LeadField::Offer, offer.offer, offer.title);
    return WordsAndCode{shortened(words.words), shortened(words.code)}.joined();
}

QString rhythmText(const leads::OfferRhythm &rhythm)
{
    return InsightWords::rhythm(rhythm);
}

QString alarmText(int count)
{
    return InsightWords::alarm(count);
}

QString silenceModelText()
{
    return InsightWords::model();
}

QString costText(qint64 leadsAMonth)
{
    // The C locale knows no currencies. A bare dollar sign means another dollar elsewhere.
    const QLocale american(QLocale::English, QLocale::UnitedStates);
    const QLocale locale = QLocale().language() == QLocale::C ? american : QLocale();
    const bool isPlain = locale.territory() == QLocale::UnitedStates;
    return locale.toCurrencyString(double(leadsAMonth) * dollarsPerLead,
                                   isPlain ? QStringLiteral("$") : QStringLiteral("US$"), 2);
}

QString seriesText(leads::LeadField field, const store::Insight::Series &series)
{
    if (series.isRest)
        return InsightWords::others();
    const WordsAndCode words = groupWords(field, series.value, series.title);
    // An offer's code is long and its title says all.
    if (field == leads::LeadField::Offer && !words.words.isEmpty())
        return shortened(words.words);
    return WordsAndCode{shortened(words.words), shortened(words.code)}.joined();
}

QString seriesFilter(leads::LeadField field, const store::Insight &insight, size_t series)
{
    QStringList values;
    if (insight.series[series].isRest) {
        for (const store::Insight::Series &each : insight.series) {
            if (!each.isRest)
                values.append(leads::quotedForFilter(each.value));
        }
    } else {
        values.append(leads::quotedForFilter(insight.series[series].value));
    }
    const QString text = leads::info(field).name + QLatin1Char(':') + values.join(QLatin1Char(','));
    if (text.size() > longestFilter)
        return {};
    return insight.series[series].isRest ? QLatin1Char('-') + text : text;
}

QString leadsBehind(const DaySpan &span, const QString &more)
{
    return joinedFilter({more, QStringLiteral("-is:test"), receivedText(span)});
}

QString waitingBehind(const DaySpan &span)
{
    return joinedFilter({QStringLiteral("is:waiting -is:late"), receivedText(span)});
}

QString unansweredBehind(const DaySpan &span)
{
    // What is older than a month is not late any more, but was not answered either.
    const QString late = joinedFilter({QStringLiteral("is:late"), receivedText(span)});
    if (span.first > QDate::currentDate().addDays(-30))
        return late;
    return late + QStringLiteral(" OR ") +
           joinedFilter({QStringLiteral("status:new -is:waiting -is:test -is:dnc"), receivedText(span)});
}

} // namespace leadlight::ui
