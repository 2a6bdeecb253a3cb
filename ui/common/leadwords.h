// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/lead.h"
#include "leads/leadfield.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace leadlight::ui {

/// Words for a person with the marketplace's code: "Contact me" and "PLT". An unknown code stands for itself, without
/// words.
struct WordsAndCode
{
    QString words;
    QString code;

    /// "Contact me (PLT)"; the code alone where there are no words; "(no source)" where there is nothing.
    [[nodiscard]] QString joined() const;
};

[[nodiscard]] WordsAndCode sourceWords(const QString &source);
[[nodiscard]] WordsAndCode actionWords(const QString &action);
/// "United States" and "US"; what is not an ISO code stands for itself, and in languages other than English all do.
[[nodiscard]] WordsAndCode countryWords(const QString &country);
/// Source, Action, Country or Offer; @p title is an offer's title.
[[nodiscard]] WordsAndCode groupWords(leads::LeadField field, const QString &value, const QString &title);
/// "Source", "Action", "Country", "Offer".
[[nodiscard]] QString groupingFieldName(leads::LeadField field);

/// "Jana Novakova"; the company or the address where there is no name; "(no name)" where there is nothing.
[[nodiscard]] QString leadName(const leads::Lead &lead);
/// "Do not contact", "Test", "Withheld", "Problem": what a lead's badges say.
[[nodiscard]] QStringList leadBadges(const leads::Lead &lead);
/// One of a lead's problems in the language of the program; verbatim where it is not one of Leadlight's own texts.
[[nodiscard]] QString problemWords(const QString &problem);
/// "Asked to be contacted on AppSource about DocuSign, 2 hours ago."
[[nodiscard]] QString originSentence(const leads::Lead &lead, const QDateTime &now);

/// For the grid: "2 h ago" within the last day, else the date. Empty when unknown.
[[nodiscard]] QString shortTime(const leads::LeadTime &time, const QDateTime &now);
/// "2 hours ago", "3 days ago", else "on 9/28/18".
[[nodiscard]] QString relativeTime(const QDateTime &time, const QDateTime &now);
/// Day and time to the second in the zone that times are shown in; what was received says it to the last digit.
[[nodiscard]] QString fullTime(const leads::LeadTime &time);
/// "2026-11-21 09:14:05" in the same zone, which the head of the column names. Empty when unknown.
[[nodiscard]] QString tableTime(const leads::LeadTime &time);

/// Whether a word is so long that looking for its end at every line would take minutes; then lines break anywhere.
[[nodiscard]] bool hasEndlessWord(const QString &text);

/// A stranger's text as it may be shown on one line: control and bidi characters made visible, line breaks as a sign,
/// cut at about a thousand characters.
[[nodiscard]] QString shownLine(const QString &text);
/// The same over several lines, uncut.
[[nodiscard]] QString shownText(const QString &text);

/// A tool tip that shows the text as it is, also where Qt would take it for rich text.
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace leadlight::ui
