// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/lead.h"

#include <QAbstractTableModel>
#include <QDateTime>

#include <vector>

namespace leadlight::ui {

/// The first leads of a file as the grid will show them, with what is special about each of them in words. Times are
/// always dates, so that one sees how a date was read. A snapshot; GUI thread.
class LeadPreviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setLeads(std::vector<leads::Lead> leads);
    /// Whether no lead has anything in a column.
    [[nodiscard]] bool isEmptyColumn(int column) const;
    /// The column of marks: "Problem", "Test".
    [[nodiscard]] static int marksColumn();
    /// By LeadColumn::id; -1 where it is not shown.
    [[nodiscard]] static int columnNamed(QLatin1StringView id);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString textOf(const leads::Lead &lead, int column) const;
    [[nodiscard]] static QString problemsOf(const leads::Lead &lead);

    std::vector<leads::Lead> m_leads;
    QDateTime m_now = QDateTime::currentDateTimeUtc();
};

} // namespace leadlight::ui
