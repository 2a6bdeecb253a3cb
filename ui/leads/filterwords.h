// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/filtercompletion.h"
#include "store/leadstore.h"
#include "ui/common/leadwords.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace leadlight::ui {

/// What the window knows that a filter may name.
struct FilterKnowledge
{
    store::Facets facets;
    store::Totals totals;
    QStringList connectors;
};

/// The values and names of the filter language with plain words and counts, for completing it.
[[nodiscard]] leads::FilterVocabulary filterVocabulary(const FilterKnowledge &known, const QDate &today);

/// A day that people ask for, with its words: "Today", "A week ago".
struct NamedDay
{
    QString words;
    QDate day;
};

/// The stretches of time in the side panel, the shortest first: since today, for 7 days, for 30, this year.
[[nodiscard]] std::vector<NamedDay> receivedDays(const QDate &today);

/// What a facet is called: "Source", "Status", "Tag".
[[nodiscard]] QString facetName(leads::LeadField field);
/// A value of a facet, with its code where the words need one. @p title is an offer's title.
[[nodiscard]] WordsAndCode facetWords(leads::LeadField field, const QString &value, const QString &title);

/// Whether a value of a facet is one that a check of a lead destination made up ("MSFT_TEST_6365...").
[[nodiscard]] bool isTestValue(leads::LeadField field, const QString &value);

} // namespace leadlight::ui
