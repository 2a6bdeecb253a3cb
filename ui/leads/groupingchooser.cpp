// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/groupingchooser.h"

#include "ui/common/icons.h"
#include "ui/common/leadwords.h"

#include <QActionGroup>
#include <QMenu>

namespace leadlight::ui {

namespace {

using leads::LeadField;
using Grouping = QList<LeadField>;

const QList<LeadField> groupable{LeadField::Source, LeadField::Action, LeadField::Offer};

/// Every order of every subset of the groupable fields with @p size fields.
QList<Grouping> groupingsOf(int size)
{
    if (size == 0)
        return {{}};
    QList<Grouping> result;
    const QList<Grouping> shorter = groupingsOf(size - 1);
    for (const Grouping &start : shorter) {
        for (const LeadField field : groupable) {
            if (!start.contains(field))
                result.append(start + Grouping{field});
        }
    }
    return result;
}

} // namespace

GroupingChooser::GroupingChooser(QWidget *parent)
    : QPushButton(parent)
    , m_choices(new QActionGroup(this))
{
    setObjectName(QStringLiteral("groupingChooser"));
    setFlat(true);
    setIcon(lineIcon(QLatin1StringView("group")));
    setToolTip(tr("Group the leads"));
    setMenu(new QMenu(toolTip(), this)); // its title stands before its entries in the list of commands
    for (const int size : {3, 2, 1, 0}) {
        const QList<Grouping> groupings = groupingsOf(size);
        for (const Grouping &grouping : groupings)
            addChoice(grouping);
        if (size > 0)
            menu()->addSeparator();
    }
    setGrouping(groupable);
}

void GroupingChooser::addChoice(const Grouping &grouping)
{
    QStringList names;
    for (const LeadField field : grouping)
        names.append(groupingFieldName(field));
    QAction *action = menu()->addAction(names.isEmpty() ? tr("Not grouped") : names.join(QStringLiteral(" \u203a ")));
    action->setCheckable(true);
    action->setData(groupingText(grouping));
    action->setActionGroup(m_choices);
    connect(action, &QAction::triggered, this, [this, grouping] {
        setGrouping(grouping);
        Q_EMIT chosen(grouping);
    });
}

void GroupingChooser::setGrouping(const Grouping &grouping)
{
    const QList<QAction *> actions = m_choices->actions();
    for (QAction *action : actions) {
        if (action->data().toString() == groupingText(grouping)) {
            action->setChecked(true);
            setText(action->text());
            setAccessibleName(tr("Grouped by: %1").arg(action->text()));
        }
    }
}

QString groupingText(const Grouping &grouping)
{
    QStringList names;
    for (const LeadField field : grouping)
        names.append(QString(leads::info(field).name));
    return names.join(QLatin1Char(','));
}

Grouping groupingFromText(const QString &text)
{
    Grouping grouping;
    const QStringList names = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &name : names) {
        const auto field = leads::leadFieldNamed(name);
        if (field && groupable.contains(*field) && !grouping.contains(*field))
            grouping.append(*field);
    }
    return grouping;
}

} // namespace leadlight::ui
