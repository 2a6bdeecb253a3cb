// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

class QHeaderView;

namespace leadlight::ui {

/// A column of the grid as a saved view remembers it.
struct ViewColumn
{
    QString id; ///< LeadColumn::id
    int width = 0;
    friend bool operator==(const ViewColumn &, const ViewColumn &) = default;
};

/// In pixels: nobody makes one wider, and one that is can hardly be found again.
inline constexpr int widestColumn = 4000;

/// The shown columns of the grid's header, from left to right.
[[nodiscard]] QList<ViewColumn> columnsOf(const QHeaderView &header);
/// Shows these and no others, in this order; the marker and the name are always shown. Ids that are none are left out.
void showColumns(QHeaderView &header, const QList<ViewColumn> &columns);

} // namespace leadlight::ui
