// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/notificationspage.h"

#include "ui/common/datetimetext.h"
#include "ui/common/leadwords.h"
#include "ui/help/helpwindow.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QTimeEdit>

namespace leadlight::ui {

namespace {

constexpr int fewestViewsShown = 3; // rows; one alone would not look like a list
constexpr int mostViewsShown = 6;

} // namespace

NotificationsPage::NotificationsPage(Preferences &preferences, const QList<std::pair<QString, QString>> &views,
                                     QWidget *parent)
    : PreferencesPage(preferences, parent)
{
    HelpWindow::setTopic(*this, QStringLiteral("watch"));
    addNewLeads(views);
    addQuietHours();
    endPage();
    connect(&preferences, &Preferences::changed, this, &NotificationsPage::showWhatMatters);
    showWhatMatters();
}

void NotificationsPage::addNewLeads(const QList<std::pair<QString, QString>> &views)
{
    QFormLayout *form = addSection(tr("Notifications"));
    form->addRow(
        makeCheckBox("notifies", tr("Notify me of &new leads while the window is not in front"), Preference::Notifies));
    QListWidget *list = makeViewList(views);
    auto *of = new QLabel(tr("For these &views"), this);
    of->setBuddy(list);
    form->addRow(of, list);
    QCheckBox *names = makeCheckBox("notifiesNames", tr("Show na&mes and companies"), Preference::NotifiesNames);
    names->setToolTip(tr("Notifications can be read by whoever passes the screen, also when it is locked."));
    form->addRow(names);
    form->addRow(
        makeCheckBox("notifiesSilence", tr("Notify me when an offer has fallen &silent"), Preference::NotifiesSilence));
    form->addRow(makeCheckBox("notifiesLate", tr("Notify me when leads have waited for an answer for more than a &day"),
                              Preference::NotifiesLate));
    m_ofNewLeads = {of, list};
    m_ofPeople = {names};
}

QListWidget *NotificationsPage::makeViewList(const QList<std::pair<QString, QString>> &views)
{
    auto *list = new QListWidget(this);
    list->setObjectName(QStringLiteral("notifiedViews"));
    list->setAccessibleName(tr("Views whose new leads are told"));
    const QStringList told = preferences().texts(Preference::NotifiedViews);
    const auto add = [list, &told](const QString &id, const QString &name) {
        auto *item = new QListWidgetItem(name, list);
        item->setData(Qt::UserRole, id);
        item->setSizeHint({0, list->fontMetrics().height() + 8});
        item->setCheckState(told.contains(id) ? Qt::Checked : Qt::Unchecked);
    };
    add({}, tr("All new leads"));
    for (const auto &[id, name] : views)
        add(id, shownLine(name));
    const int rows = std::clamp(list->count(), fewestViewsShown, mostViewsShown);
    list->setFixedHeight(rows * list->sizeHintForRow(0) + 2 * list->frameWidth());
    list->setMinimumWidth(280);
    connect(list, &QListWidget::itemChanged, this, [this, list] {
        QStringList chosen;
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->checkState() == Qt::Checked)
                chosen.append(list->item(row)->data(Qt::UserRole).toString());
        }
        preferences().set(Preference::NotifiedViews, chosen);
    });
    return list;
}

void NotificationsPage::addQuietHours()
{
    QFormLayout *form = addSection(tr("Quiet hours"));
    QCheckBox *quiet = makeCheckBox("quietHours", tr("&Quiet from"), Preference::QuietHours);
    QTimeEdit *from = makeTime("quietFrom", tr("Quiet from"), Preference::QuietFrom);
    auto *to = new QLabel(tr("to", "between two times of the day"), this);
    QTimeEdit *until = makeTime("quietUntil", tr("Quiet until"), Preference::QuietUntil);
    auto *row = new QHBoxLayout;
    for (QWidget *each : QList<QWidget *>{quiet, from, to, until})
        row->addWidget(each);
    row->addStretch();
    form->addRow(row);
    QCheckBox *weekends = makeCheckBox("quietWeekends", tr("Quiet at &weekends"), Preference::QuietWeekends);
    weekends->setToolTip(tr("One notification afterwards tells what came meanwhile."));
    quiet->setToolTip(weekends->toolTip());
    form->addRow(weekends);
    m_ofNotifications = {quiet, weekends};
    m_ofQuietHours = {from, to, until};
}

QTimeEdit *NotificationsPage::makeTime(const char *name, const QString &accessibleName, Preference key)
{
    auto *edit = new QTimeEdit(preferences().time(key), this);
    edit->setObjectName(QLatin1StringView(name));
    edit->setAccessibleName(accessibleName);
    edit->setDisplayFormat(shortTimeFormat(locale()).remove(QStringLiteral(":ss")));
    connect(edit, &QTimeEdit::timeChanged, this, [this, key](QTime time) { preferences().set(key, time); });
    return edit;
}

void NotificationsPage::showWhatMatters()
{
    const auto enable = [](const QList<QWidget *> &widgets, bool isEnabled) {
        for (QWidget *widget : widgets)
            widget->setEnabled(isEnabled);
    };
    const bool newLeads = preferences().flag(Preference::Notifies);
    const bool people = newLeads || preferences().flag(Preference::NotifiesLate);
    const bool anything = people || preferences().flag(Preference::NotifiesSilence);
    enable(m_ofNewLeads, newLeads);
    enable(m_ofPeople, people);
    enable(m_ofNotifications, anything);
    enable(m_ofQuietHours, anything && preferences().flag(Preference::QuietHours));
}

} // namespace leadlight::ui
