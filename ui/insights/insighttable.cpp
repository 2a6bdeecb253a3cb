// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/insighttable.h"

#include <QLocale>

namespace leadlight::ui {

void InsightTable::show(const QStringList &bars, const QStringList &parts, std::vector<std::vector<qint64>> values)
{
    beginResetModel();
    m_bars = bars;
    m_parts = parts;
    m_values = std::move(values);
    endResetModel();
}

int InsightTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_bars.size());
}

int InsightTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstPartColumn + int(m_parts.size());
}

QVariant InsightTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() != NameColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const auto bar = size_t(barOf(index.row()));
    if (index.column() == NameColumn)
        return m_bars.at(qsizetype(bar));
    qint64 sum = 0;
    for (size_t part = 0; part < m_values.size(); ++part) {
        if (index.column() == AllColumn || partOf(index.column()) == int(part))
            sum += m_values[part][bar];
    }
    return QLocale().toString(sum);
}

QVariant InsightTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == NameColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == NameColumn)
        return tr("Received");
    return section == AllColumn ? tr("All") : m_parts.at(section - FirstPartColumn);
}

} // namespace leadlight::ui
