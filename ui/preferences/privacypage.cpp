// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/privacypage.h"

#include "ui/common/errortext.h"
#include "ui/common/notelabel.h"
#include "ui/common/services.h"
#include "ui/common/withstore.h"
#include "ui/help/helpwindow.h"
#include "ui/privacy/retentionwatch.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

namespace leadlight::ui {

namespace {

constexpr int offeredMonths[] = {0, 6, 12, 24, 36, 60};

} // namespace

PrivacyPage::PrivacyPage(Preferences &preferences, const Services &services, RetentionWatch &retention, QWidget *parent)
    : PreferencesPage(preferences, parent)
    , m_services(services)
    , m_retention(retention)
    , m_period(new QComboBox(this))
    , m_keepsOpen(new QCheckBox(tr("&Except those that are worked on: Active, or to be followed up"), this))
    , m_outlook(new QLabel(this))
    , m_agree(new QPushButton(this))
    , m_question(makeQuestion())
    , m_note(new NoteLabel(QStringLiteral("retentionNote"), this))
{
    HelpWindow::setTopic(*this, QStringLiteral("erase-person"));
    m_period->setObjectName(QStringLiteral("retentionPeriod"));
    for (const int months : offeredMonths)
        m_period->addItem(periodWords(months), months);
    m_keepsOpen->setObjectName(QStringLiteral("retentionKeepsOpen"));
    QFormLayout *form = addSection(tr("Leads"));
    //: Followed by "forever" or "2 years"
    form->addRow(tr("&Keep leads"), m_period);
    form->addRow(m_keepsOpen);
    form->addRow(m_question);
    form->addRow(m_note);
    addText(*form, tr("Counted from the day on which a lead was received. What is older is erased every day, with its "
                      "notes and its history. Its row stays in the storage account, and a sync passes it by."));
    addText(*addSection(tr("People")),
            tr("To erase a person, choose one of the person's leads, then \"Erase this person\" "
               "in the Lead menu."));
    endPage();
    connect(m_period, &QComboBox::currentIndexChanged, this, &PrivacyPage::choose);
    connect(m_keepsOpen, &QCheckBox::toggled, this, &PrivacyPage::choose);
    connect(&retention, &RetentionWatch::kept, this, &PrivacyPage::showKept);
    connect(&retention, &RetentionWatch::notKept, this, &PrivacyPage::showFault);
    const auto ask = withStore(
        services.stores, [](store::LeadStore &store, std::stop_token) { return store::LeadRetention(store).rule(); });
    setEnabled(false);
    m_task = services.reading.run(this, ask, [this](const core::Result<store::RetentionRule> &rule) {
        setEnabled(rule.has_value());
        if (rule)
            showRule(*rule);
        else
            m_note->show(NoteLabel::Tone::Fault, errorText(rule.error()));
    });
}

void PrivacyPage::addText(QFormLayout &form, const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    form.addRow(label);
}

QWidget *PrivacyPage::makeQuestion()
{
    auto *question = new QWidget(this);
    question->setObjectName(QStringLiteral("retentionQuestion"));
    m_outlook->setObjectName(QStringLiteral("retentionOutlook"));
    m_outlook->setTextFormat(Qt::PlainText);
    m_outlook->setWordWrap(true);
    m_agree->setObjectName(QStringLiteral("retentionAgree"));
    auto *leave = new QPushButton(tr("&Leave it as it was"), question);
    leave->setObjectName(QStringLiteral("retentionLeave"));
    for (QPushButton *button : {m_agree, leave})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_agree);
    buttons->addWidget(leave);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(question);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->addWidget(m_outlook);
    layout->addLayout(buttons);
    question->hide();
    connect(m_agree, &QPushButton::clicked, this, &PrivacyPage::agree);
    connect(leave, &QPushButton::clicked, this, [this] {
        showRule(m_inForce);
        m_period->setFocus();
    });
    return question;
}

store::RetentionRule PrivacyPage::chosen() const
{
    return {m_period->currentData().toInt(), m_keepsOpen->isChecked()};
}

void PrivacyPage::showRule(const store::RetentionRule &rule)
{
    m_inForce = rule;
    const QSignalBlocker noPeriod(m_period);
    const QSignalBlocker noOpen(m_keepsOpen);
    if (m_period->findData(rule.months) < 0) // a newer Leadlight offered it
        m_period->addItem(periodWords(rule.months), rule.months);
    m_period->setCurrentIndex(m_period->findData(rule.months));
    m_keepsOpen->setChecked(rule.keepsOpen);
    m_keepsOpen->setEnabled(rule.months > 0);
    m_question->hide();
}

void PrivacyPage::choose()
{
    const store::RetentionRule rule = chosen();
    m_keepsOpen->setEnabled(rule.months > 0);
    m_task = {};
    m_note->show(QString());
    if (rule == m_inForce) {
        m_question->hide();
        return;
    }
    if (rule.months == 0) {
        agree();
        return;
    }
    m_outlook->setText(tr("Counting the leads that are older"));
    m_agree->setText(tr("E&rase them"));
    m_agree->setEnabled(false);
    m_question->show();
    const auto ask = withStore(
        m_services.stores, [rule, now = m_retention.clock().nowUtc()](store::LeadStore &store, std::stop_token stop) {
            return store::LeadRetention(store).outlook(rule, now, std::move(stop));
        });
    m_task = m_services.reading.run(
        this, ask, [this](const core::Result<store::RetentionOutlook> &outlook) { showOutlook(outlook); });
}

void PrivacyPage::showOutlook(const core::Result<store::RetentionOutlook> &outlook)
{
    if (!outlook) {
        showFault(outlook.error());
        return;
    }
    m_agree->setEnabled(true);
    if (outlook->older == 0) {
        m_agree->setText(tr("Keep &to it"));
        m_outlook->setText(
            tr("No lead is older than that now. From now on, leads that become older are erased every day. "
               "That cannot be undone."));
        return;
    }
    const QLocale locale;
    m_outlook->setText(
        tr("%1 of %2 leads are older than that. They are erased now, and from now on every day those that "
           "become older. That cannot be undone.")
            .arg(locale.toString(outlook->older), locale.toString(outlook->all)));
}

void PrivacyPage::agree()
{
    m_hadFocus = isAncestorOf(QApplication::focusWidget());
    setEnabled(false); // until it is stored or not
    m_retention.keepTo(chosen());
}

void PrivacyPage::showKept(const store::RetentionRule &rule)
{
    setEnabled(true);
    showRule(rule);
    m_note->show(rule.months == 0 ? tr("Leads are kept forever. Of those that were erased for their age, a full sync "
                                       "brings back the ones whose rows still lie in a storage account.")
                                  : tr("Leads are kept for %1.").arg(periodWords(rule.months)));
    giveFocusBack();
}

void PrivacyPage::showFault(const core::Error &error)
{
    setEnabled(true);
    showRule(m_inForce);
    m_note->show(NoteLabel::Tone::Fault, errorText(error));
    giveFocusBack();
}

/// Who has gone on to another page meanwhile keeps it.
void PrivacyPage::giveFocusBack()
{
    if (std::exchange(m_hadFocus, false) && isVisible())
        m_period->setFocus();
}

} // namespace leadlight::ui
