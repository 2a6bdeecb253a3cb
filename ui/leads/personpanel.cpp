// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/personpanel.h"

#include "leads/leadquery.h"
#include "ui/common/leadwords.h"
#include "ui/common/shades.h"
#include "ui/leads/personwords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace leadlight::ui {

namespace {

using Kind = store::WorkChange::Kind;

QString termOf(const char *field, const QString &value)
{
    return QLatin1StringView(field) + leads::quotedForFilter(value.trimmed());
}

} // namespace

PersonPanel::PersonPanel(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("personPanel"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    make(m_same, "personSame");
    make(m_possible, "personPossible");
    make(m_company, "personCompany");
    layout->addStretch();
    dimHeadings();
    clear();
}

void PersonPanel::make(Section &section, const char *name)
{
    section.widget = new QWidget(this);
    section.widget->setObjectName(QString::fromLatin1(name));
    auto *layout = new QVBoxLayout(section.widget);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->setSpacing(2);
    section.heading = new QLabel(section.widget);
    section.heading->setTextFormat(Qt::PlainText);
    section.heading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    QFont bold = section.heading->font();
    bold.setBold(true);
    section.heading->setFont(bold);
    layout->addWidget(section.heading);
    section.rows = new QVBoxLayout;
    section.rows->setSpacing(0);
    layout->addLayout(section.rows);
    section.more = new QToolButton(section.widget);
    section.more->setObjectName(QStringLiteral("personMore"));
    section.more->setAutoRaise(true);
    layout->addWidget(section.more, 0, Qt::AlignLeft);
    connect(section.more, &QToolButton::clicked, this, [this, &section] { Q_EMIT filterWanted(section.filter); });
    this->layout()->addWidget(section.widget);
}

PersonPanel::Row &PersonPanel::row(Section &section, size_t n)
{
    if (n < section.used.size())
        return *section.used[n];
    Row *row = section.used.emplace_back(std::make_unique<Row>()).get();
    row->widget = new QWidget(section.widget);
    auto *layout = new QHBoxLayout(row->widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    row->words = new PersonRow(row->widget);
    row->words->setObjectName(QStringLiteral("personRow"));
    row->act = new QToolButton(row->widget);
    row->act->setObjectName(QStringLiteral("personAct"));
    layout->addWidget(row->words, 1);
    layout->addWidget(row->act);
    section.rows->addWidget(row->widget);
    connect(row->words, &PersonRow::clicked, this, [this, row] { Q_EMIT leadWanted(row->lead); });
    connect(row->act, &QToolButton::clicked, this, [this, row] { Q_EMIT changeWanted(row->change); });
    return *row;
}

void PersonPanel::showRows(Section &section, size_t count, const QString &heading)
{
    for (size_t n = 0; n < section.used.size(); ++n)
        section.used[n]->widget->setVisible(n < count);
    section.heading->setText(heading);
    section.widget->setVisible(count > 0);
}

void PersonPanel::showMore(Section &section, qint64 rest, const QString &filter)
{
    section.filter = filter;
    section.more->setText(tr("and %1 more").arg(QLocale().toString(rest)));
    section.more->setAccessibleName(section.heading->text() + QStringLiteral(": ") + section.more->text());
    section.more->setToolTip(tr("Show them among the leads"));
    section.more->setVisible(rest > 0 && !filter.isEmpty());
}

void PersonPanel::showPerson(qint64 asked, const store::PersonLeads &person)
{
    const auto own = std::find_if(person.same.begin(), person.same.end(),
                                  [asked](const store::LeadRow &each) { return each.lead.id == asked; });
    if (own == person.same.end()) {
        clear(); // the lead is gone
        return;
    }
    setMinimumHeight(0);
    showSame(own->lead, person);
    showPossible(own->lead, person);
    showCompany(own->lead, person);
    setVisible(person.sameCount > 1 || !person.possible.empty() || !person.company.empty());
}

void PersonPanel::showSame(const leads::Lead &asked, const store::PersonLeads &person)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    size_t used = 0;
    for (const store::LeadRow &each : person.same) {
        if (each.lead.id == asked.id)
            continue;
        Row &line = row(m_same, used++);
        PersonRow::Words words = timelineWords(each.lead, now);
        const bool isJoined =
            std::find(person.joined.begin(), person.joined.end(), each.lead.id) != person.joined.end();
        if (isJoined && !each.lead.email.isEmpty())
            words.note += QStringLiteral(" \u00b7 ") + isolatedLine(shownLine(each.lead.email));
        line.words->setWords(words);
        line.lead = each.lead.id;
        line.change.kind = Kind::Split;
        line.change.leads = {each.lead.id};
        line.act->setText(tr("Split"));
        line.act->setAccessibleName(tr("Split %1 from this person").arg(words.title));
        line.act->setToolTip(tr("This address is another person\u2019s"));
        line.act->setVisible(isJoined);
    }
    const qint64 others = person.sameCount - 1;
    showRows(m_same, used, tr("Also from this person (%1)").arg(QLocale().toString(others)));
    QStringList addresses;
    for (const store::LeadRow &each : person.same) {
        if (!each.lead.email.trimmed().isEmpty())
            addresses.append(leads::quotedForFilter(each.lead.email.trimmed()));
    }
    addresses.removeDuplicates();
    showMore(m_same, others - qint64(used),
             addresses.isEmpty() ? QString() : QLatin1StringView("email:") + addresses.join(QLatin1Char(',')));
}

void PersonPanel::showPossible(const leads::Lead &asked, const store::PersonLeads &person)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    size_t used = 0;
    for (const auto &each : person.possible) {
        Row &line = row(m_possible, used++);
        const PersonRow::Words words = possibleWords(each, now);
        line.words->setWords(words);
        line.lead = each.row.lead.id;
        line.change.kind = Kind::Join;
        line.change.leads = {asked.id, each.row.lead.id};
        line.act->setText(tr("Join"));
        line.act->setAccessibleName(tr("Join with %1").arg(words.title));
        line.act->setToolTip(tr("It is the same person"));
        line.act->show();
    }
    showRows(m_possible, used, tr("Perhaps the same person (%1)").arg(QLocale().toString(person.possibleCount)));
    const QString name = (asked.firstName.trimmed() + QLatin1Char(' ') + asked.lastName.trimmed()).trimmed();
    showMore(m_possible, person.possibleCount - qint64(used), name.isEmpty() ? QString() : termOf("name:", name));
}

void PersonPanel::showCompany(const leads::Lead &asked, const store::PersonLeads &person)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    size_t used = 0;
    for (const store::LeadRow &each : person.company) {
        Row &line = row(m_company, used++);
        line.words->setWords(personWords(each.lead, now));
        line.lead = each.lead.id;
        line.act->hide();
    }
    showRows(m_company, used, tr("Other people of the company (%1)").arg(QLocale().toString(person.companyCount)));
    showMore(m_company, person.companyCount - qint64(used), termOf("company:", asked.company));
}

void PersonPanel::wait()
{
    setMinimumHeight(isVisible() ? height() : 0);
    for (Section *section : {&m_same, &m_possible, &m_company})
        section->widget->hide();
}

void PersonPanel::clear()
{
    setMinimumHeight(0);
    hide();
    for (Section *section : {&m_same, &m_possible, &m_company})
        section->widget->hide();
}

void PersonPanel::dimHeadings()
{
    const QPalette dimmed = withDimmedText(palette());
    for (const Section *section : {&m_same, &m_possible, &m_company})
        section->heading->setPalette(dimmed);
}

void PersonPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_company.heading)
        dimHeadings();
}

} // namespace leadlight::ui
