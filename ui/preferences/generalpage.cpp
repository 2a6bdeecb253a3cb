// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/generalpage.h"

#include "ui/common/appearance.h"
#include "ui/common/errortext.h"
#include "ui/common/language.h"
#include "ui/help/helpwindow.h"
#include "ui/notice/autostart.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace leadlight::ui {

namespace {

constexpr int offeredMinutes[] = {0, 5, 15, 30, 60, 240};

} // namespace

GeneralPage::GeneralPage(Preferences &preferences, const Autostart *autostart, QWidget *parent)
    : PreferencesPage(preferences, parent)
    , m_autostart(autostart)
    , m_fault(new QLabel(this))
{
    HelpWindow::setTopic(*this, QStringLiteral("look"));
    m_fault->setObjectName(QStringLiteral("preferencesFault"));
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setWordWrap(true);
    m_fault->hide();
    addWindow();
    addYou();
    addBackground();
    endPage();
}

void GeneralPage::addWindow()
{
    QFormLayout *form = addSection(tr("Window"));
    auto *language = new QComboBox(this);
    language->setObjectName(QStringLiteral("language"));
    language->addItem(tr("Follow the system"), QString());
    for (const Language &each : languages())
        language->addItem(each.name, each.code);
    language->setCurrentIndex(std::max(language->findData(preferences().text(Preference::Language)), 0));
    auto *now = new QPushButton(tr("&Use it now"), this);
    now->setObjectName(QStringLiteral("useLanguageNow"));
    now->setToolTip(tr("Opens the window again in this language. Without it, the language changes at the next start."));
    now->setEnabled(false);
    connect(now, &QPushButton::clicked, this, &GeneralPage::otherLanguageWanted);
    connect(language, &QComboBox::currentIndexChanged, this, [this, language, now] {
        preferences().set(Preference::Language, language->currentData());
        now->setEnabled(true);
    });
    auto *row = new QHBoxLayout;
    row->addWidget(language);
    row->addWidget(now);
    form->addRow(tr("&Language"), row);
    static_cast<QLabel *>(form->labelForField(row))->setBuddy(language);

    auto *appearance = new QComboBox(this);
    appearance->setObjectName(QStringLiteral("appearance"));
    const QStringList titles{tr("Follow the system"), tr("Light"), tr("Dark"), tr("High contrast")};
    for (const Appearance each : appearances)
        appearance->addItem(titles.at(int(each)), nameOf(each));
    appearance->setCurrentIndex(appearance->findData(preferences().text(Preference::Appearance)));
    connect(appearance, &QComboBox::currentIndexChanged, this,
            [this, appearance] { preferences().set(Preference::Appearance, appearance->currentData()); });
    form->addRow(tr("&Appearance"), appearance);
}

void GeneralPage::addYou()
{
    QFormLayout *form = addSection(tr("You"));
    auto *name = new QLineEdit(preferences().text(Preference::OwnName), this);
    name->setObjectName(QStringLiteral("ownName"));
    name->setMinimumWidth(280);
    name->setToolTip(tr("Leads that you take over get this name; the filter owner:me finds them."));
    connect(name, &QLineEdit::editingFinished, this, [this, name] {
        preferences().set(Preference::OwnName, name->text());
        name->setText(preferences().text(Preference::OwnName)); // where nothing was left, the system's again
    });
    form->addRow(tr("You&r name"), name);
}

void GeneralPage::addBackground()
{
    QFormLayout *form = addSection(tr("Background"));
    auto *interval = new QComboBox(this);
    interval->setObjectName(QStringLiteral("syncMinutes"));
    const int chosen = preferences().number(Preference::SyncMinutes);
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
            [this, interval] { preferences().set(Preference::SyncMinutes, interval->currentData()); });
    //: Followed by "every 15 minutes"
    form->addRow(tr("&Fetch new leads"), interval);
    form->addRow(
        makeCheckBox("staysInTray", tr("Go on in the &tray when the window is closed"), Preference::StaysInTray));
    if (m_autostart) {
        auto *login = new QCheckBox(tr("Start in the tray at l&ogin"), this);
        login->setObjectName(QStringLiteral("startAtLogin"));
        login->setChecked(m_autostart->isOn());
        connect(login, &QCheckBox::clicked, this, [this, login] { setAutostart(*login); });
        form->addRow(login);
    }
    form->addRow(m_fault);
}

void GeneralPage::setAutostart(QCheckBox &box)
{
    const auto done = m_autostart->set(box.isChecked());
    m_fault->setVisible(!done);
    if (done)
        return;
    m_fault->setText(errorText(done.error()));
    box.setChecked(!box.isChecked());
}

} // namespace leadlight::ui
