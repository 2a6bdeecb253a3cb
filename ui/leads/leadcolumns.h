// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/lead.h"
#include "leads/leadfield.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <span>

namespace leadlight::ui {

/// A column of the grid: all that the grid, its header, its menu and copying need to know of it.
struct LeadColumn
{
    const char *id;    ///< in English, for tests and for what is remembered
    const char *title; ///< marked for translation
    Qt::Alignment alignment;
    int width; ///< at first, in characters
    bool isShownAtFirst;
    std::optional<leads::LeadField> sort;
    QString (*text)(const leads::Lead &lead, const QDateTime &now);
    /// More than the text has room for, also where that is empty; nullptr: the text itself.
    QString (*toolTip)(const leads::Lead &lead, const QDateTime &now);
    bool isRelative = false; ///< the text grows older by itself: "2 h ago"

    [[nodiscard]] QString translatedTitle() const;
    /// The same with the zone of a time: "Received (UTC)".
    [[nodiscard]] QString titleWithZone() const;
    /// For what leaves the window: "Received (Europe/Prague)", and times that stay true.
    [[nodiscard]] QString titleToHandOut() const;
    [[nodiscard]] QString textToHandOut(const leads::Lead &lead, const QDateTime &now) const;
};

/// Every column. A new one goes to the end, for windows remember columns by their place here.
[[nodiscard]] std::span<const LeadColumn> leadColumns();
/// Their places in leadColumns(), in the order of a fresh window.
[[nodiscard]] std::span<const int> freshColumnOrder();

/// The columns with a meaning of their own for the delegate.
enum LeadColumnIndex { MarkerColumn = 0, NameColumn = 1 };

} // namespace leadlight::ui
