// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/columnsmodel.h"

#include "ui/common/leadwords.h"

#include <algorithm>

namespace leadlight::ui {

namespace {

constexpr qsizetype mostRows = 4;

} // namespace

void ColumnsModel::setSample(const leads::CsvSample &sample)
{
    beginResetModel();
    m_names = sample.mapping.header.first(std::min(sample.mapping.header.size(), leads::mostMappedColumns));
    m_rows = sample.rows.first(std::min(sample.rows.size(), mostRows));
    endResetModel();
}

QString ColumnsModel::nameOf(const QStringList &header, int column)
{
    const QString name = shownLine(header.value(column)).trimmed();
    return name.isEmpty() ? tr("Column %1").arg(column + 1) : name;
}

int ColumnsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + int(m_rows.size());
}

int ColumnsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_names.size());
}

QVariant ColumnsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.row() == chooserRow)
        return {};
    const QString text = shownLine(m_rows[index.row() - 1].value(index.column()));
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole:
        return plainToolTip(text);
    case Qt::AccessibleTextRole:
        return nameOf(index.column()) + QLatin1String(": ") + text;
    default:
        return {};
    }
}

QVariant ColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(section);
    case Qt::ToolTipRole:
        return plainToolTip(nameOf(section));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

} // namespace leadlight::ui
