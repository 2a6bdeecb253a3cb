// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/persons.h"
#include "ui/leads/personrow.h"

#include <QDateTime>
#include <QString>

namespace leadlight::ui {

/// What a lead of the same person was: action and offer, day, source and status.
[[nodiscard]] PersonRow::Words timelineWords(const leads::Lead &lead, const QDateTime &now);
/// Who it is: name, day of the last lead, e-mail.
[[nodiscard]] PersonRow::Words personWords(const leads::Lead &lead, const QDateTime &now);
/// The same with why it may be the person asked about.
[[nodiscard]] PersonRow::Words possibleWords(const store::PersonLeads::Possible &possible, const QDateTime &now);
/// "Same name and company."
[[nodiscard]] QString reasonWords(store::PersonLeads::Reason reason);

/// A stranger's text on one line, for a sentence around it: neither reads the other's direction.
[[nodiscard]] QString isolatedLine(const QString &text);

} // namespace leadlight::ui
