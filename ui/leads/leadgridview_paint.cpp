// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/shades.h"
#include "ui/leads/groupheading.h"
#include "ui/leads/leadgridview.h"

#include <QHeaderView>
#include <QPainter>

namespace leadlight::ui {

QList<int> LeadGridView::stickyGroups() const
{
    const GroupedLeads &leads = m_model.leads();
    QList<int> sticky;
    while (true) {
        const int row = rowAt(int(sticky.size()) * m_rowHeight);
        if (row < 0)
            return sticky;
        // The heading on this row's own level of the stack, when the row is still under the stack so far.
        int group = m_model.rows().at(row).group;
        while (group >= 0 && leads.level(group) > sticky.size())
            group = leads.parent(group);
        if (group < 0 || leads.level(group) < sticky.size())
            return sticky;
        if (!sticky.isEmpty() && leads.parent(group) != sticky.last())
            return sticky;
        sticky.append(group);
    }
}

int LeadGridView::stickyGroupAt(const QPoint &position) const
{
    const QList<int> sticky = stickyGroups();
    const int at = position.y() / m_rowHeight;
    return at >= 0 && at < sticky.size() ? sticky.at(at) : -1;
}

void LeadGridView::paintHeading(QPainter &painter, int top, int group, bool isCurrent) const
{
    const GroupedLeads &leads = m_model.leads();
    const GroupHeading heading{leads.words(group), leads.field(group), leads.level(group), leads.count(group),
                               m_model.rows().isFolded(group)};
    paintGroupHeading(painter, QRect(0, top, viewport()->width(), m_rowHeight), heading,
                      {palette(), hasFocus() ? QPalette::Active : QPalette::Inactive, font(), layoutDirection(),
                       isCurrent, hasFocus() && m_model.rows().rowOfGroup(group) == currentIndex().row()});
}

void LeadGridView::paintRows(QPainter &painter)
{
    std::vector<LeadRowPainter::Column> columns;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        const int left = m_header->sectionViewportPosition(column);
        const int width = m_header->sectionSize(column);
        if (!m_header->isSectionHidden(column) && left < viewport()->width() && left + width > 0)
            columns.push_back({column, left, width});
    }
    m_painter.begin(palette(), isActiveWindow() ? QPalette::Active : QPalette::Inactive, font(), layoutDirection());
    const int current = currentIndex().row();
    bool isWaiting = false;
    for (int y = -(verticalOffset() % m_rowHeight); y < viewport()->height(); y += m_rowHeight) {
        const int row = rowAt(std::max(0, y));
        if (row < 0)
            break;
        const GridRows::Row at = m_model.rows().at(row);
        const bool isSelected = selectionModel()->isSelected(m_model.index(row, 0));
        if (at.isHeading()) {
            paintHeading(painter, y, at.group, isSelected || current == row);
            continue;
        }
        const store::LeadRow *lead = m_model.lead(at.position);
        m_painter.paint(painter, QRect(0, y, viewport()->width(), m_rowHeight), columns, lead, isSelected);
        if (row == current && hasFocus())
            m_painter.paintFocus(painter, visualRect(currentIndex()), isSelected);
        isWaiting = isWaiting || !lead;
    }
    if (!isWaiting && m_model.rowCount() > 0 && !std::exchange(m_hasPainted, true))
        QMetaObject::invokeMethod(this, &LeadGridView::painted, Qt::QueuedConnection);
}

void LeadGridView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    paintRows(painter);
    const QList<int> sticky = stickyGroups();
    const int current = currentIndex().row();
    for (int level = 0; level < sticky.size(); ++level)
        paintHeading(painter, level * m_rowHeight, sticky.at(level),
                     current >= 0 && current == m_model.rows().rowOfGroup(sticky.at(level)));
}

} // namespace leadlight::ui
