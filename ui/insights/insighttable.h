// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace leadlight::ui {

/// A chart as a table: a row a bar, the newest first; its name, all of its leads, and those of each part. GUI thread.
class InsightTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, AllColumn, FirstPartColumn };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QStringList &bars, const QStringList &parts, std::vector<std::vector<qint64>> values);
    [[nodiscard]] int barOf(int row) const { return int(m_bars.size()) - 1 - row; }
    /// -1 for all.
    [[nodiscard]] static int partOf(int column) { return std::max(column - FirstPartColumn, -1); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_bars;
    QStringList m_parts;
    std::vector<std::vector<qint64>> m_values; ///< by part and bar
};

} // namespace leadlight::ui
