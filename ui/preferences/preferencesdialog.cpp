// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/preferencesdialog.h"

#include "ui/common/errortext.h"
#include "ui/common/leadwords.h"
#include "ui/notice/autostart.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace leadlight::ui {

namespace {

constexpr int offeredMinutes[] = {0, 5, 15, 30, 60, 240};
constexpr int mostViewsShown = 6;

} // namespace

PreferencesDialog::PreferencesDialog(Preferences &preferences, const QList<std::pair<QString, QString>> &views,
                                     const Autostart *autostart, QWidget *parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_views(views)
    , m_autostart(autostart)
    , m_layout(new QVBoxLayout(this))
    , m_fault(new QLabel(this))
{
    setObjectName(QStringLiteral("preferences"));
    setWindowTitle(tr("Preferences"));
    m_layout->setContentsMargins(12, 12, 12, 12);
    m_layout->setSpacing(4);
    m_fault->setObjectName(QStringLiteral("preferencesFault"));
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setWordWrap(true);
    m_fault->hide();
    addBackground();
    addNotifications();
    addYou();
    m_layout->addWidget(m_fault);
    m_layout->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_layout->addSpacing(8);
    m_layout->addWidget(buttons);
    connect(&m_preferences, &Preferences::changed, this, &PreferencesDialog::showWhatMatters);
    showWhatMatters();
}

QFormLayout *PreferencesDialog::addSection(const QString &title)
{
    if (m_layout->count() > 0)
        m_layout->addSpacing(12);
    auto *heading = new QLabel(title, this);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    m_layout->addWidget(heading);
    auto *form = new QFormLayout;
    form->setContentsMargins(12, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_layout->addLayout(form);
    return form;
}

QCheckBox *PreferencesDialog::makeCheckBox(const char *name, const QString &text, Preference key)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(QLatin1StringView(name));
    box->setChecked(m_preferences.flag(key));
    connect(box, &QCheckBox::toggled, this, [this, key](bool isOn) { m_preferences.set(key, isOn); });
    return box;
}

QTimeEdit *PreferencesDialog::makeTime(const char *name, const QString &accessibleName, Preference key)
{
    auto *edit = new QTimeEdit(m_preferences.time(key), this);
    edit->setObjectName(QLatin1StringView(name));
    edit->setAccessibleName(accessibleName);
    edit->setDisplayFormat(locale().timeFormat(QLocale::ShortFormat).remove(QStringLiteral(":ss")));
    connect(edit, &QTimeEdit::timeChanged, this, [this, key](QTime time) { m_preferences.set(key, time); });
    return edit;
}

void PreferencesDialog::addBackground()
{
    QFormLayout *form = addSection(tr("Background"));
    auto *interval = new QComboBox(this);
    interval->setObjectName(QStringLiteral("syncMinutes"));
    const int chosen = m_preferences.number(Preference::SyncMinutes);
    QList<int> offered(std::begin(offeredMinutes), std::end(offeredMinutes));
    if (!offered.contains(chosen))
        offered.append(chosen);
    for (const int minutes : std::as_const(offered)) {
        QString text = tr("every %n minutes", nullptr, minutes);
        if (minutes == 0)
            text = tr("never");
        else if (minutes == 60)
            text = tr("every hour");
        else if (minutes % 60 == 0)
            text = tr("every %n hours", nullptr, minutes / 60);
        interval->addItem(text, minutes);
    }
    interval->setCurrentIndex(int(offered.indexOf(chosen)));
    connect(interval, &QComboBox::currentIndexChanged, this,
            [this, interval] { m_preferences.set(Preference::SyncMinutes, interval->currentData()); });
    //: Followed by "every 15 minutes"
    form->addRow(tr("&Fetch new leads"), interval);
    form->addRow(
        makeCheckBox("staysInTray", tr("Go on in the &tray when the window is closed"), Preference::StaysInTray));
    if (!m_autostart)
        return;
    auto *login = new QCheckBox(tr("Start in the tray at &login"), this);
    login->setObjectName(QStringLiteral("startAtLogin"));
    login->setChecked(m_autostart->isOn());
    connect(login, &QCheckBox::clicked, this, [this, login] { setAutostart(*login); });
    form->addRow(login);
}

void PreferencesDialog::setAutostart(QCheckBox &box)
{
    const auto done = m_autostart->set(box.isChecked());
    m_fault->setVisible(!done);
    if (done)
        return;
    m_fault->setText(errorText(done.error()));
    box.setChecked(!box.isChecked());
}

void PreferencesDialog::addNotifications()
{
    QFormLayout *form = addSection(tr("Notifications"));
    form->addRow(
        makeCheckBox("notifies", tr("Tell about &new leads while the window is not in front"), Preference::Notifies));

    m_viewList = new QListWidget(this);
    m_viewList->setObjectName(QStringLiteral("notifiedViews"));
    m_viewList->setAccessibleName(tr("Views whose new leads are told"));
    const QStringList told = m_preferences.texts(Preference::NotifiedViews);
    const auto add = [this, &told](const QString &id, const QString &name) {
        auto *item = new QListWidgetItem(name, m_viewList);
        item->setData(Qt::UserRole, id);
        item->setCheckState(told.contains(id) ? Qt::Checked : Qt::Unchecked);
    };
    add({}, tr("All new leads"));
    for (const auto &[id, name] : m_views)
        add(id, shownLine(name));
    const int rows = std::min(m_viewList->count(), mostViewsShown);
    m_viewList->setFixedHeight(rows * m_viewList->sizeHintForRow(0) + 2 * m_viewList->frameWidth());
    m_viewList->setMinimumWidth(280);
    connect(m_viewList, &QListWidget::itemChanged, this, [this] {
        QStringList chosen;
        for (int row = 0; row < m_viewList->count(); ++row) {
            if (m_viewList->item(row)->checkState() == Qt::Checked)
                chosen.append(m_viewList->item(row)->data(Qt::UserRole).toString());
        }
        m_preferences.set(Preference::NotifiedViews, chosen);
    });
    auto *of = new QLabel(tr("For these &views"), this);
    of->setBuddy(m_viewList);
    form->addRow(of, m_viewList);

    QCheckBox *names = makeCheckBox("notifiesNames", tr("Show na&mes and companies"), Preference::NotifiesNames);
    names->setToolTip(tr("Notifications can be read by whoever passes the screen, also when it is locked."));
    form->addRow(names);

    form->addRow(
        makeCheckBox("notifiesSilence", tr("Tell when an offer has fallen &silent"), Preference::NotifiesSilence));
    form->addRow(makeCheckBox("notifiesLate", tr("Tell when leads have waited for an answer for more than a &day"),
                              Preference::NotifiesLate));

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
    weekends->setToolTip(tr("What comes meanwhile is told once afterwards."));
    quiet->setToolTip(weekends->toolTip());
    form->addRow(weekends);
    m_ofNewLeads = {of, m_viewList};
    m_ofPeople = {names};
    m_ofNotifications = {quiet, weekends};
    m_ofQuietHours = {from, to, until};
}

void PreferencesDialog::addYou()
{
    QFormLayout *form = addSection(tr("You"));
    auto *name = new QLineEdit(m_preferences.text(Preference::OwnName), this);
    name->setObjectName(QStringLiteral("ownName"));
    name->setMinimumWidth(280);
    name->setToolTip(tr("Leads that you take over get this name; the filter owner:me finds them."));
    connect(name, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_preferences.set(Preference::OwnName, text); });
    // Where nothing is left of it, the name is the system's again.
    connect(name, &QLineEdit::editingFinished, this,
            [this, name] { name->setText(m_preferences.text(Preference::OwnName)); });
    form->addRow(tr("You&r name"), name);
}

void PreferencesDialog::showWhatMatters()
{
    const auto enable = [](const QList<QWidget *> &widgets, bool isEnabled) {
        for (QWidget *widget : widgets)
            widget->setEnabled(isEnabled);
    };
    const bool newLeads = m_preferences.flag(Preference::Notifies);
    const bool people = newLeads || m_preferences.flag(Preference::NotifiesLate);
    const bool anything = people || m_preferences.flag(Preference::NotifiesSilence);
    enable(m_ofNewLeads, newLeads);
    enable(m_ofPeople, people);
    enable(m_ofNotifications, anything);
    enable(m_ofQuietHours, anything && m_preferences.flag(Preference::QuietHours));
}

} // namespace leadlight::ui
