// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/viewcolumns.h"

#include "ui/leads/leadcolumns.h"

#include <QHeaderView>

#include <algorithm>

namespace leadlight::ui {

namespace {

/// -1 when there is none.
int sectionOf(const QString &id)
{
    const auto columns = leadColumns();
    const auto column = std::find_if(columns.begin(), columns.end(),
                                     [&id](const LeadColumn &each) { return id == QLatin1StringView(each.id); });
    return column == columns.end() ? -1 : int(column - columns.begin());
}

} // namespace

QList<ViewColumn> columnsOf(const QHeaderView &header)
{
    QList<ViewColumn> shown;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int section = header.logicalIndex(visual);
        if (!header.isSectionHidden(section))
            shown.append({QString::fromLatin1(leadColumns()[size_t(section)].id), header.sectionSize(section)});
    }
    return shown;
}

void showColumns(QHeaderView &header, const QList<ViewColumn> &columns)
{
    if (columns.isEmpty())
        return;
    QList<int> wanted;
    for (const ViewColumn &column : columns) {
        const int section = sectionOf(column.id);
        if (section < 0 || wanted.contains(section))
            continue;
        wanted.append(section);
        header.setSectionHidden(section, false);
        header.resizeSection(section, std::clamp(column.width, header.minimumSectionSize(), widestColumn));
    }
    for (int section = 0; section < header.count(); ++section) {
        const bool isAlways = section == MarkerColumn || section == NameColumn;
        if (!wanted.contains(section))
            header.setSectionHidden(section, !isAlways);
    }
    for (int visual = 0; visual < wanted.size(); ++visual)
        header.moveSection(header.visualIndex(wanted.at(visual)), visual);
}

} // namespace leadlight::ui
