// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/privacy/erasureplan.h"

#include <QDateTime>
#include <QString>

namespace leadlight::ui {

/// What a receipt tells, beside what was erased.
struct ErasureReceipt
{
    ErasureOutcome outcome;
    QDateTime at;
    QString by;
    QString request; ///< on whose request, as typed; may be empty
    qint64 removedViews = 0;
    qint64 keptViews = 0; ///< that tell of the person
};

/// "3 leads, 2 notes, 1 tag and 8 lines of history".
[[nodiscard]] QString extentWords(const store::ErasedLeads &extent);
/// "3 leads".
[[nodiscard]] QString leadCountWords(qint64 count);
/// Markdown to be kept as a proof: what was erased and what remains to be done elsewhere. Holds nothing of the person
/// but what was typed as the request; the rows that still lie in a storage account stand there by their keys.
[[nodiscard]] QString receiptText(const ErasureReceipt &receipt);

} // namespace leadlight::ui
