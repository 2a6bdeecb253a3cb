// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace leadlight::leads {

/// Whether a spreadsheet might take a cell for a formula: it starts, behind blanks and leading single quotes, with
/// = + - @, one of their full-width forms, a tab, a line break or NUL.
[[nodiscard]] bool looksLikeFormula(QStringView cell);

/// The cell with a single quote in front where it looks like a formula; unguarded() takes exactly that off again.
[[nodiscard]] QString guarded(const QString &cell);
[[nodiscard]] QString unguarded(const QString &cell);

} // namespace leadlight::leads
