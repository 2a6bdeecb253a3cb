// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/leadquery.h"

#include <QByteArray>
#include <QString>

namespace leadlight::ui {

/// Everything that makes the leads page look the way it does: what one comes back to with a saved view. A value.
struct ViewState
{
    QString filterText; ///< as typed
    leads::LeadSort sort;
    QList<leads::LeadField> grouping;
    QByteArray columns; ///< which, how wide, in which order (QHeaderView::saveState()); empty: as they are
};

/// "receivedAt:desc", for what is kept.
[[nodiscard]] QString sortText(const leads::LeadSort &sort);
/// The usual order where the text names none.
[[nodiscard]] leads::LeadSort sortFromText(const QString &text);

} // namespace leadlight::ui
