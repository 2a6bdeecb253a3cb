// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/csvsample.h"

#include <QAbstractTableModel>

namespace leadlight::ui {

/// The first cells of a CSV file's columns, below an empty row that the choosers lie upon. A snapshot; GUI thread.
class ColumnsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    static constexpr int chooserRow = 0;

    void setSample(const leads::CsvSample &sample);
    /// As it is shown; "Column 3" where it has none.
    [[nodiscard]] QString nameOf(int column) const { return nameOf(m_names, column); }
    [[nodiscard]] static QString nameOf(const QStringList &header, int column);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QStringList m_names;
    QList<QStringList> m_rows;
};

} // namespace leadlight::ui
