// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/lead.h"

#include <QByteArray>

namespace leadlight::exchange {

/// The names of the fields as a record of CSV, with its line end.
[[nodiscard]] QByteArray csvHeader();

/// Appends a lead as a record of CSV (RFC 4180), with its line end. @p guard: a quote goes in front of cells that a
/// spreadsheet would take for a formula.
void appendCsvRecord(QByteArray &to, const leads::Lead &lead, bool guard);

} // namespace leadlight::exchange
