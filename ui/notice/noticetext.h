// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "store/insight.h"
#include "ui/notice/newleads.h"

#include <QString>

namespace leadlight::ui {

/// What a notification says: plain text, whoever wrote the parts of it. Invisible and turning characters are shown
/// instead of obeyed, and no part of a stranger's is longer than eighty characters.
struct NoticeText
{
    QString summary; ///< one line
    QString body;    ///< lines; may be empty
    friend bool operator==(const NoticeText &, const NoticeText &) = default;
};

/// "3 new leads for DocuSign, 2 more". No personal data, but names and companies @p withNames.
[[nodiscard]] NoticeText newLeadsText(const NewLeads &found, bool withNames);
/// "3 leads have waited for an answer for more than a day". Names and companies only @p withNames.
[[nodiscard]] NoticeText lateLeadsText(const NewLeads &found, bool withNames);
/// "No lead for DocuSign in 9 days". @p offers: at least one; names of offers only.
[[nodiscard]] NoticeText silenceText(const QList<store::OfferSilence> &offers);
/// A connector that could not be synced.
[[nodiscard]] NoticeText failingText(const QString &connector, const core::Error &error, bool needsPerson);
/// "3 new leads"
[[nodiscard]] QString newLeadsCount(qint64 count);

} // namespace leadlight::ui
