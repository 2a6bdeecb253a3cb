// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/leadwork.h"
#include "store/leadwork.h"

#include <QDateTime>
#include <QString>

namespace leadlight::leads {
struct Lead;
}

namespace leadlight::ui {

/// "New", "Active", "Won", "Lost", "Not relevant".
[[nodiscard]] QString statusWords(leads::LeadStatus status);
/// "Waiting for 5 hours; an answer is due in 19 hours.", "Late: waiting for 3 days.", "Answered after 2 hours."; empty
/// where nobody waits.
[[nodiscard]] QString clockWords(const leads::Lead &lead, const QDateTime &now);
/// What a change does to @p leadCount leads, to be said after "Undo:": "status of 12 leads to Active".
[[nodiscard]] QString changeWords(const store::WorkChange &change, qint64 leadCount);
/// What a line of a lead's history says: "Status: New to Active".
[[nodiscard]] QString eventWords(const store::WorkEvent &event);
/// Who did it and when: "Anna, 11/21/26 10:12".
[[nodiscard]] QString eventMaker(const store::WorkEvent &event);
/// A day in few characters, its year whole.
[[nodiscard]] QString dayFormat();

} // namespace leadlight::ui
