// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/leadgridmodel.h"

#include "store/threadstores.h"
#include "ui/common/leadwords.h"
#include "ui/leads/leadcolumns.h"

#include <QFont>
#include <QLocale>
#include <QTimer>

#include <algorithm>
#include <unordered_map>

namespace leadlight::ui {

namespace {

constexpr qint64 blockSize = 128;
constexpr qsizetype keptBlocks = 256;
/// A screenful never spans more; older wishes belong to rows that were scrolled past.
constexpr qsizetype blocksAtOnce = 4;

} // namespace

LeadGridModel::LeadGridModel(core::Background &background, const store::ThreadStores &stores, QObject *parent)
    : QAbstractTableModel(parent)
    , m_background(background)
    , m_stores(stores)
    , m_blocks(keptBlocks)
{
}

void LeadGridModel::setView(store::LeadView view)
{
    beginResetModel();
    m_fetch = {};
    m_underWay.clear();
    m_wanted.clear();
    m_blocks.clear();
    m_seen.clear();
    m_view = std::move(view);
    m_rows = GridRows(m_view.groups, qint64(m_view.ids.size()), m_folded);
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
        return headingData(m_rows.groups()[size_t(row.group)], role);
    return leadData(row.position, index.column(), role);
}

QVariant LeadGridModel::headingData(const GridRows::Group &group, int role) const
{
    switch (role) {
    case LevelRole:
        return group.level;
    case CountRole:
        return group.count;
    case IsFoldedRole:
        return group.isFolded;
    case Qt::DisplayRole:
    case WordsRole:
        return group.words;
    case CodeRole:
        return group.code;
    case Qt::AccessibleTextRole: {
        const QString name = group.code.isEmpty() ? group.words : WordsAndCode{group.words, group.code}.joined();
        const QString leads = group.count == 1 ? tr("1 lead") : tr("%n leads", nullptr, int(group.count));
        //: Read aloud: a heading's words, how many leads, and whether its leads are hidden
        return tr("%1, %2, %3").arg(name, leads, group.isFolded ? tr("folded") : tr("unfolded"));
    }
    default:
        return {};
    }
}

QVariant LeadGridModel::leadData(qint64 position, int column, int role) const
{
    if (role == LeadIdRole)
        return m_view.ids[size_t(position)];
    const LeadColumn &description = leadColumns()[size_t(column)];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(description.alignment);
    const store::LeadRow *row = leadAt(position);
    if (role == IsLoadedRole)
        return row != nullptr;
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return description.text(row->lead, QDateTime::currentDateTimeUtc());
    case Qt::ToolTipRole: {
        const QString tip = description.toolTip ? description.toolTip(row->lead)
                                                : description.text(row->lead, QDateTime::currentDateTimeUtc());
        return plainToolTip(tip);
    }
    case IsNewRole:
        return row->isNew;
    case BadgesRole:
        return leadBadges(row->lead);
    case Qt::AccessibleTextRole: {
        QStringList parts{description.text(row->lead, QDateTime::currentDateTimeUtc())};
        if (column == MarkerColumn && row->isNew)
            parts = {tr("New")};
        if (column == NameColumn)
            parts += leadBadges(row->lead);
        return description.translatedTitle() + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

QVariant LeadGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const LeadColumn &column = leadColumns()[size_t(section)];
    switch (role) {
    case Qt::DisplayRole:
        return section == MarkerColumn ? QString() : column.translatedTitle();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return column.translatedTitle();
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
    return at.isHeading() ? 0 : m_view.ids[size_t(at.position)];
}

int LeadGridModel::rowOfLead(qint64 id) const
{
    const auto at = std::find(m_view.ids.begin(), m_view.ids.end(), id);
    return at == m_view.ids.end() ? -1 : m_rows.rowOfPosition(at - m_view.ids.begin());
}

void LeadGridModel::setFolded(int row, bool isFolded)
{
    const GridRows::Row at = m_rows.at(row);
    if (!at.isHeading() || m_rows.groups()[size_t(at.group)].isFolded == isFolded)
        return;
    const QString path = m_rows.groups()[size_t(at.group)].path;
    if (isFolded)
        m_folded.insert(path);
    else
        m_folded.remove(path);
    GridRows changed = m_rows;
    changed.setFolded(at.group, isFolded);
    const int difference = changed.count() - m_rows.count();
    if (difference < 0)
        beginRemoveRows({}, row + 1, row - difference);
    else if (difference > 0)
        beginInsertRows({}, row + 1, row + difference);
    m_rows = std::move(changed);
    if (difference < 0)
        endRemoveRows();
    else if (difference > 0)
        endInsertRows();
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void LeadGridModel::setAllFolded(bool areFolded)
{
    beginResetModel();
    m_folded.clear();
    if (areFolded) {
        for (const GridRows::Group &group : m_rows.groups())
            m_folded.insert(group.path);
    }
    m_rows = GridRows(m_view.groups, qint64(m_view.ids.size()), m_folded);
    endResetModel();
}

void LeadGridModel::markSeen(qint64 id)
{
    const auto at = std::find(m_view.ids.begin(), m_view.ids.end(), id);
    if (at == m_view.ids.end())
        return;
    const qint64 position = at - m_view.ids.begin();
    if (m_seen.contains(id))
        return;
    m_seen.insert(id);
    --m_view.newCount;
    if (Block *block = m_blocks.object(position / blockSize))
        (*block)[size_t(position % blockSize)].isNew = false;
    m_rows.forRuns(position, position + 1, [this](int first, int last) {
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    });
}

const store::LeadRow *LeadGridModel::leadAt(qint64 position) const
{
    const qint64 number = position / blockSize;
    if (const Block *block = m_blocks.object(number)) {
        const store::LeadRow &row = (*block)[size_t(position % blockSize)];
        return row.lead.id == 0 ? nullptr : &row;
    }
    if (m_wanted.contains(number) || m_underWay.contains(number))
        return nullptr;
    if (m_wanted.isEmpty()) {
        // A painted row is the one thing that asks; what it gets comes after the painting.
        auto *self = const_cast<LeadGridModel *>(this);
        QTimer::singleShot(0, self, [self] { self->fetchWanted(); });
    }
    m_wanted.append(number);
    return nullptr;
}

void LeadGridModel::fetchWanted()
{
    if (!m_underWay.isEmpty() || m_wanted.isEmpty())
        return;
    m_underWay = m_wanted.last(std::min(blocksAtOnce, m_wanted.size()));
    m_wanted.clear();
    std::vector<qint64> ids;
    for (const qint64 block : std::as_const(m_underWay)) {
        const auto first = m_view.ids.begin() + block * blockSize;
        const auto rest = m_view.ids.end() - first;
        ids.insert(ids.end(), first, first + std::min<std::ptrdiff_t>(blockSize, rest));
    }
    m_fetch = m_background.run(
        this,
        [&stores = m_stores, ids = std::move(ids)](std::stop_token) -> core::Result<std::vector<store::LeadRow>> {
            const auto store = stores.forThisThread();
            return store ? (*store)->rows(ids) : core::failure(store);
        },
        [this](core::Result<std::vector<store::LeadRow>> rows) {
            const QList<qint64> blocks = std::exchange(m_underWay, {});
            if (rows)
                takeBlocks(blocks, std::move(*rows));
            else
                Q_EMIT fetchFailed(rows.error());
            fetchWanted();
        });
}

void LeadGridModel::takeBlocks(const QList<qint64> &blocks, std::vector<store::LeadRow> rows)
{
    std::unordered_map<qint64, store::LeadRow *> byId;
    for (store::LeadRow &row : rows)
        byId.emplace(row.lead.id, &row);
    for (const qint64 number : blocks) {
        const qint64 first = number * blockSize;
        const qint64 end = std::min(first + blockSize, qint64(m_view.ids.size()));
        auto *block = new Block(size_t(end - first));
        for (qint64 position = first; position < end; ++position) {
            if (const auto found = byId.find(m_view.ids[size_t(position)]); found != byId.end())
                (*block)[size_t(position - first)] = std::move(*found->second);
        }
        for (store::LeadRow &row : *block)
            row.isNew = row.isNew && !m_seen.contains(row.lead.id);
        m_blocks.insert(number, block);
        m_rows.forRuns(first, end, [this](int from, int last) {
            Q_EMIT dataChanged(index(from, 0), index(last, columnCount() - 1));
        });
    }
}

} // namespace leadlight::ui
