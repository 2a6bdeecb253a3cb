// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/leadquery.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace leadlight::ui {

// The side panel's choices and the filter's text are the same thing in two forms; these functions go from one to the
// other.

/// The fixed views of the side panel.
enum class LeadsView { All, New, Waiting, Overdue, DoNotContact, Test, Problems };
/// From the top.
inline constexpr std::array leadsViews{LeadsView::All,          LeadsView::New,  LeadsView::Waiting, LeadsView::Overdue,
                                       LeadsView::DoNotContact, LeadsView::Test, LeadsView::Problems};

/// "is:new"; empty for all leads.
[[nodiscard]] QString filterTextOf(LeadsView view);
/// The view a filter is within.
[[nodiscard]] LeadsView viewOf(const leads::LeadFilter &filter);

/// The values that a filter selects of a field, where each of its groups selects the same ones; else none.
[[nodiscard]] QStringList selectedValues(const leads::LeadFilter &filter, leads::LeadField field);

/// The text of @p filter with the field's selection replaced by @p values; everything else stays as it was typed.
/// @p filter must have been read from @p text.
[[nodiscard]] QString withSelectedValues(const QString &text, const leads::LeadFilter &filter, leads::LeadField field,
                                         const QStringList &values);

/// The start of the only `after:` that each of a filter's groups has, in ticks; nothing where it is not the same.
[[nodiscard]] std::optional<qint64> receivedSince(const leads::LeadFilter &filter);
/// The text of @p filter with `after:` @p day in the place of any other; without any when the day is not valid.
[[nodiscard]] QString withReceivedSince(const QString &text, const leads::LeadFilter &filter, const QDate &day);

/// Whether a filter lets only test leads through by saying so.
[[nodiscard]] bool selectsTestLeads(const leads::LeadFilter &filter);
/// The text of @p filter with `is:test` put in or taken out.
[[nodiscard]] QString withTestLeads(const QString &text, const leads::LeadFilter &filter, bool only);

} // namespace leadlight::ui
