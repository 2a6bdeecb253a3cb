// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/leadgridmodel.h"

#include "ui/common/leadwords.h"
#include "ui/insights/insightwords.h"
#include "ui/leads/leadcolumns.h"

namespace leadlight::ui {

LeadGridModel::LeadGridModel(core::Background &background, const store::ThreadStores &stores, QObject *parent)
    : QAbstractTableModel(parent)
    , m_blocks(new GridBlocks(background, stores, this))
{
    connect(m_blocks, &GridBlocks::fetched, this, &LeadGridModel::tellChanged);
    connect(m_blocks, &GridBlocks::failed, this, &LeadGridModel::fetchFailed);
}

void LeadGridModel::setSnapshot(GridSnapshot snapshot)
{
    if (snapshot.folding.isAll != m_folding.isAll) {
        snapshot.rows.setFolding(m_folding);
    } else if (snapshot.folding.others != m_folding.others) {
        const QSet<GroupKey> changed =
            (snapshot.folding.others - m_folding.others) + (m_folding.others - snapshot.folding.others);
        for (const GroupKey key : changed) {
            if (const int group = snapshot.rows.leads().groupOfKey(key); group >= 0)
                snapshot.rows.setFolded(group, m_folding.isFolded(key));
        }
    }
    beginResetModel();
    m_rows = std::move(snapshot.rows);
    m_newCount = leads().newCount();
    m_blocks->setLeads(m_rows.sharedLeads());
    endResetModel();
}

int LeadGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.count();
}

int LeadGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(leadColumns().size());
}

QVariant LeadGridModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const GridRows::Row row = m_rows.at(index.row());
    if (role == IsHeadingRole)
        return row.isHeading();
    if (row.isHeading())
        return headingData(row.group, role);
    return leadData(row.position, index.column(), role);
}

QVariant LeadGridModel::headingData(int group, int role) const
{
    switch (role) {
    case LevelRole:
        return leads().level(group);
    case CountRole:
        return leads().count(group);
    case IsFoldedRole:
        return m_rows.isFolded(group);
    case Qt::DisplayRole:
    case WordsRole:
        return leads().words(group).words;
    case CodeRole:
        return leads().words(group).code;
    case Qt::AccessibleTextRole:
        //: Read aloud: a heading's words, how many leads, whether its leads are hidden, how deep it stands from 1 on
        return tr("%1, %2, %3, level %4")
            .arg(leads().words(group).joined(), leadsText(leads().count(group)),
                 m_rows.isFolded(group) ? tr("folded") : tr("unfolded"), QString::number(leads().level(group) + 1));
    default:
        return {};
    }
}

QVariant LeadGridModel::leadData(qint64 position, int column, int role) const
{
    if (role == LeadIdRole)
        return leads().ids()[size_t(position)];
    const LeadColumn &description = leadColumns()[size_t(column)];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(description.alignment);
    const store::LeadRow *row = lead(position);
    if (role == IsLoadedRole)
        return row != nullptr;
    if (!row)
        return role == Qt::AccessibleTextRole ? tr("Reading the lead") : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return description.text(row->lead, QDateTime::currentDateTimeUtc());
    case Qt::ToolTipRole: {
        const auto text = description.toolTip ? description.toolTip : description.text;
        return plainToolTip(text(row->lead, QDateTime::currentDateTimeUtc()));
    }
    case IsNewRole:
        return row->isNew;
    case BadgesRole:
        return leadBadges(row->lead);
    case Qt::AccessibleTextRole:
        return readAloud(*row, column);
    default:
        return {};
    }
}

/// What a cell says to somebody who does not see its column: "Company: Contoso".
QString LeadGridModel::readAloud(const store::LeadRow &row, int column)
{
    QStringList marks = leadBadges(row.lead);
    if (row.isNew)
        marks.prepend(tr("New"));
    if (column == MarkerColumn)
        return marks.isEmpty() ? tr("Looked at") : marks.join(QStringLiteral(", "));
    const LeadColumn &description = leadColumns()[size_t(column)];
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QString text = description.text(row.lead, now);
    if (text.isEmpty() && description.toolTip)
        text = description.toolTip(row.lead, now);
    QStringList parts{text.isEmpty() ? tr("nothing") : text};
    if (column == NameColumn)
        parts += marks; // they are shown there, and it is where one walks
    return description.translatedTitle() + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
}

QVariant LeadGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const LeadColumn &column = leadColumns()[size_t(section)];
    switch (role) {
    case Qt::DisplayRole:
        return section == MarkerColumn ? QString() : column.titleWithZone();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return column.titleToHandOut();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(column.alignment);
    default:
        return {};
    }
}

qint64 LeadGridModel::leadId(int row) const
{
    if (row < 0 || row >= m_rows.count())
        return 0;
    const GridRows::Row at = m_rows.at(row);
    return at.isHeading() ? 0 : leads().ids()[size_t(at.position)];
}

int LeadGridModel::rowOfLead(qint64 id) const
{
    const qint64 position = leads().positionOf(id);
    return position < 0 ? -1 : m_rows.rowOfPosition(position);
}

void LeadGridModel::setFolded(int row, bool isFolded)
{
    const GridRows::Row at = m_rows.at(row);
    if (!at.isHeading() || m_rows.isFolded(at.group) == isFolded)
        return;
    m_folding.set(leads().key(at.group), isFolded);
    // How many rows it is about is known when it is done; views are told before.
    const int before = m_rows.count();
    m_rows.setFolded(at.group, isFolded);
    const int difference = m_rows.count() - before;
    m_rows.setFolded(at.group, !isFolded);
    if (difference < 0)
        beginRemoveRows({}, row + 1, row - difference);
    else if (difference > 0)
        beginInsertRows({}, row + 1, row + difference);
    m_rows.setFolded(at.group, isFolded);
    if (difference < 0)
        endRemoveRows();
    else if (difference > 0)
        endInsertRows();
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void LeadGridModel::setAllFolded(bool areFolded)
{
    beginResetModel();
    m_folding = {areFolded, {}};
    m_rows.setFolding(m_folding);
    endResetModel();
}

void LeadGridModel::markSeen(qint64 id)
{
    const qint64 position = leads().positionOf(id);
    if (position < 0 || m_blocks->isSeen(id))
        return;
    --m_newCount;
    m_blocks->markSeen(id, position);
    tellChanged(position, position + 1);
}

void LeadGridModel::tellChanged(qint64 first, qint64 end)
{
    m_rows.forRuns(first, end,
                   [this](int from, int last) { Q_EMIT dataChanged(index(from, 0), index(last, columnCount() - 1)); });
}

} // namespace leadlight::ui
