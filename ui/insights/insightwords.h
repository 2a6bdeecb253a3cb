// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/insight.h"
#include "ui/insights/daybuckets.h"

#include <QDateTime>
#include <QString>

namespace leadlight::ui {

// The words of the insight page, and the filters behind its numbers.

/// "1 lead", "1,204 leads".
[[nodiscard]] QString leadsText(qint64 count);
/// "8 hours", "9 days", "7 weeks", "5 months": as exact as one would say it.
[[nodiscard]] QString durationText(double hours);
/// An offer's title and name, shortened to what fits a line.
[[nodiscard]] QString offerText(const store::OfferSilence &offer);
/// "About one lead every 2 days; quiet for 9 days; unusual since Nov 18."
[[nodiscard]] QString rhythmText(const leads::OfferRhythm &rhythm);
/// "1 offer is unusually quiet"; empty when none is.
[[nodiscard]] QString alarmText(int count);
/// How silence is judged, in a paragraph.
[[nodiscard]] QString silenceModelText();

/// What it costs to receive and store so many leads a month: "$0.60".
[[nodiscard]] QString costText(qint64 leadsAMonth);

/// What a part of a chart stands for: "AppSource (SPZA)", "All others"; shortened.
[[nodiscard]] QString seriesText(leads::LeadField field, const store::Insight::Series &series);
/// The leads of one of an answer's series in the filter language, without their days: "source:SPZA".
[[nodiscard]] QString seriesFilter(leads::LeadField field, const store::Insight &insight, size_t series);
/// Received in these days, no test leads, and what @p more says.
[[nodiscard]] QString leadsBehind(const DaySpan &span, const QString &more);
/// Those of them that wait for their answer, not yet for a day.
[[nodiscard]] QString waitingBehind(const DaySpan &span);
/// Those that have no answer and are older than a day.
[[nodiscard]] QString unansweredBehind(const DaySpan &span);

} // namespace leadlight::ui
