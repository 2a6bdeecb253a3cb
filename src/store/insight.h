// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/leadquery.h"
#include "leads/offerrhythm.h"

#include <QDate>
#include <QList>
#include <QTimeZone>

#include <vector>

namespace leadlight::store {

/// Leads counted by day and by the value of a field.
struct InsightQuery
{
    leads::LeadFilter filter;
    leads::LeadField by = leads::LeadField::Source; ///< Source, Action, Offer or Country
    QDate first;                                    ///< the first day, in zone
    QDate last;                                     ///< the last day, inclusive
    QTimeZone zone = QTimeZone::systemTimeZone();
};

struct Insight
{
    static constexpr int mostSeries = 8;

    struct Series
    {
        QString value;       ///< verbatim; empty where isRest
        QString title;       ///< of an offer
        bool isRest = false; ///< everything beyond the mostSeries largest
        std::vector<quint32> perDay;
        qint64 count = 0;
    };
    QDate first;
    std::vector<Series> series; ///< the largest first, the rest last
    qint64 count = 0;
};

/// How soon leads were answered: of those received within the days asked about. Left out are test and do-not-contact
/// leads, those of which nobody knows when they were answered, and unanswered ones dated later than a day from now.
struct AnswerTimes
{
    qint64 answeredInTime = 0; ///< within answerDueTicks: 24 hours
    qint64 answeredLate = 0;
    qint64 waiting = 0;           ///< still New, not older than that
    qint64 unanswered = 0;        ///< still New, older
    qint64 medianTicks = 0;       ///< of the answered ones; 0 when there are none
    std::vector<quint32> perHour; ///< answered after 0..1 h, 1..2 h, ... 23..24 h
};

/// An offer's rhythm and its silence.
struct OfferSilence
{
    static constexpr size_t most = 1000; ///< offers that are judged: those with the most arrivals

    QString offer;
    QString title;
    qint64 count = 0;
    leads::OfferRhythm rhythm;
};

} // namespace leadlight::store
