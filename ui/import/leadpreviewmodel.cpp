// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/leadpreviewmodel.h"

#include "ui/common/datetimetext.h"
#include "ui/common/joined.h"
#include "ui/common/leadwords.h"
#include "ui/common/shownzone.h"
#include "ui/leads/leadcolumns.h"

#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace leadlight::ui {

namespace {

const std::vector<const LeadColumn *> &shownColumns()
{
    static const std::vector<const LeadColumn *> columns = [] {
        std::vector<const LeadColumn *> shown;
        for (const QLatin1StringView id :
             {"name"_L1, "email"_L1, "company"_L1, "country"_L1, "phone"_L1, "title"_L1, "received"_L1, "created"_L1,
              "source"_L1, "action"_L1, "offer"_L1, "description"_L1}) {
            const auto found = std::ranges::find_if(
                leadColumns(), [id](const LeadColumn &column) { return id == QLatin1StringView(column.id); });
            shown.push_back(&*found);
        }
        return shown;
    }();
    return columns;
}

/// In the person's own order of day and month; the time of day only where there is one. A day alone is the one that the
/// file names, in every zone.
QString timeText(const leads::LeadTime &time)
{
    constexpr qint64 ticksPerDay = qint64(24 * 3600) * 10'000'000;
    if (!time.isKnown())
        return {};
    const bool isDay = time.digits == 0 && time.ticks % ticksPerDay == 0;
    return isDay ? QLocale().toString(time.toDateTime().date(), QLocale::ShortFormat)
                 : dateTimeText(inShownZone(time.toDateTime()));
}

} // namespace

int LeadPreviewModel::marksColumn()
{
    return int(shownColumns().size());
}

int LeadPreviewModel::columnNamed(QLatin1StringView id)
{
    const auto &columns = shownColumns();
    const auto found =
        std::ranges::find_if(columns, [id](const LeadColumn *column) { return id == QLatin1StringView(column->id); });
    return found == columns.end() ? -1 : int(found - columns.begin());
}

void LeadPreviewModel::setLeads(std::vector<leads::Lead> leads)
{
    beginResetModel();
    m_leads = std::move(leads);
    endResetModel();
}

bool LeadPreviewModel::isEmptyColumn(int column) const
{
    return std::ranges::all_of(m_leads, [&](const leads::Lead &lead) { return textOf(lead, column).isEmpty(); });
}

int LeadPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_leads.size());
}

int LeadPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : marksColumn() + 1;
}

QString LeadPreviewModel::textOf(const leads::Lead &lead, int column) const
{
    if (column == marksColumn())
        return joinedItems(leadBadges(lead));
    const LeadColumn &shown = *shownColumns()[size_t(column)];
    const auto time = shown.sort ? leads::info(*shown.sort).time : nullptr;
    return time ? timeText(lead.*time) : shown.textToHandOut(lead, m_now);
}

QString LeadPreviewModel::problemsOf(const leads::Lead &lead)
{
    QStringList problems;
    for (const QString &problem : lead.problems)
        problems.append(problemWords(problem));
    return shownText(problems.join(QLatin1Char('\n')));
}

QVariant LeadPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const leads::Lead &lead = m_leads[size_t(index.row())];
    const QString text = textOf(lead, index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole:
        return plainToolTip(index.column() == marksColumn() ? problemsOf(lead) : text);
    case Qt::AccessibleTextRole:
        return text.isEmpty() ? text : headerData(index.column(), Qt::Horizontal).toString() + ": "_L1 + text;
    default:
        return {};
    }
}

QVariant LeadPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    //: Title of a column: what is special about a lead, as "Problem" or "Test"
    return section == marksColumn() ? tr("Marks") : shownColumns()[size_t(section)]->titleWithZone();
}

} // namespace leadlight::ui
