// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/leaddetails.h"

#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"
#include "ui/common/joined.h"
#include "ui/common/leadwords.h"
#include "ui/common/shades.h"
#include "ui/common/spoken.h"
#include "ui/common/valuetext.h"
#include "ui/help/helpwindow.h"
#include "ui/leads/historyview.h"
#include "ui/leads/maillink.h"
#include "ui/leads/personpanel.h"
#include "ui/leads/workpanel.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace leadlight::ui {

namespace {

constexpr int margin = 12;
/// A row of a Table has 255 properties at most; a file may say what it likes.
constexpr qsizetype mostProperties = 300;
constexpr qsizetype mostProblems = 50;

void copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace

LeadDetails::LeadDetails(QWidget *parent)
    : QScrollArea(parent)
    , m_card(new QWidget(this))
    , m_layout(new QVBoxLayout(m_card))
{
    setObjectName(QStringLiteral("leadDetails"));
    setAccessibleName(tr("Details"));
    setSpokenRole(*this, QAccessible::Pane);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Base);
    m_card->setBackgroundRole(QPalette::Base);
    m_card->setAutoFillBackground(true);
    m_layout->setContentsMargins(margin, margin, margin, margin);
    m_layout->setSpacing(4);

    m_wayBack = makeWayBack();
    m_layout->addWidget(m_wayBack);
    m_nothing = addLabel("detailsNothing", 1, false);
    m_nothing->setText(tr("Choose a lead to see it here."));
    m_name = addLabel("detailsName", 1.35, true);
    m_company = addLabel("detailsCompany", 1, false);
    m_badges = addLabel("detailsBadges", 1, true);

    auto *buttons = new FlowLayout(6);
    m_mail = new QToolButton(m_card);
    m_mail->setObjectName(QStringLiteral("detailsMail"));
    m_mail->setText(tr("Write e-mail"));
    m_mail->setIcon(lineIcon(QLatin1StringView("mail")));
    m_copyAll = new QToolButton(m_card);
    m_copyAll->setObjectName(QStringLiteral("detailsCopyContact"));
    m_copyAll->setText(tr("Copy contact"));
    m_copyAll->setIcon(lineIcon(QLatin1StringView("copy")));
    for (QToolButton *button : {m_mail, m_copyAll}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        buttons->addWidget(button);
    }
    m_layout->addSpacing(4);
    m_layout->addLayout(buttons);
    m_layout->addSpacing(4);
    connect(m_mail, &QToolButton::clicked, this, [this] { QDesktopServices::openUrl(mailLink(m_email)); });
    connect(m_copyAll, &QToolButton::clicked, this, [this] { copyText(m_contactText); });

    m_contact = new QVBoxLayout;
    m_layout->addLayout(m_contact);
    m_layout->addSpacing(8);
    m_sentence = addLabel("detailsSentence", 1, false);
    m_problems = addLabel("detailsProblems", 1, false);
    m_vanished = addLabel("detailsVanished", 1, false);
    m_vanished->setText(tr("The last full sync no longer found this lead in its storage. It is kept here."));
    m_layout->addSpacing(8);
    m_work = new WorkPanel(m_card);
    HelpWindow::setTopic(*m_work, QStringLiteral("work"));
    m_layout->addWidget(m_work);
    m_person = new PersonPanel(m_card);
    HelpWindow::setTopic(*m_person, QStringLiteral("persons"));
    m_layout->addWidget(m_person);
    m_history = new HistoryView(m_card);
    m_layout->addWidget(m_history);
    m_propertiesHeading = addHeading(tr("Properties as received"));
    m_properties = new QVBoxLayout;
    m_layout->addLayout(m_properties);
    m_layout->addSpacing(8);
    m_erase = new QToolButton(m_card);
    m_erase->setObjectName(QStringLiteral("detailsErase"));
    m_erase->setText(tr("Erase this person\u2026"));
    connect(m_erase, &QToolButton::clicked, this, &LeadDetails::erasureWanted);
    m_layout->addWidget(m_erase, 0, Qt::AlignLeft);
    m_layout->addStretch();
    setWidget(m_card);
    clear();
}

QWidget *LeadDetails::makeWayBack()
{
    auto *bar = new QWidget(m_card);
    bar->setObjectName(QStringLiteral("detailsOutside"));
    auto *layout = new QVBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 8);
    auto *text = new QLabel(tr("This lead is not among the leads that the filter shows."), bar);
    text->setWordWrap(true);
    auto *back = new QToolButton(bar);
    back->setObjectName(QStringLiteral("detailsBack"));
    back->setText(tr("Back to the chosen lead"));
    back->setIcon(lineIcon(QLatin1StringView("back")));
    back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    back->setToolTip(back->shortcut().toString(QKeySequence::NativeText));
    layout->addWidget(text);
    layout->addWidget(back);
    connect(back, &QToolButton::clicked, this, &LeadDetails::backWanted);
    return bar;
}

void LeadDetails::setOutside(bool isOutside)
{
    m_isOutside = isOutside;
    m_wayBack->setVisible(isOutside && m_lead != 0);
}

void LeadDetails::showPerson(qint64 lead, const store::PersonLeads &person)
{
    QScrollBar *bar = verticalScrollBar();
    const int top = m_history->y();
    const bool isRead = bar->value() > m_person->y(); // what is on the screen stands below
    m_person->showPerson(lead, person);
    m_layout->activate();
    // So that the scroll bar knows the new height.
    QCoreApplication::sendPostedEvents(m_card, QEvent::LayoutRequest);
    if (isRead)
        bar->setValue(bar->value() + m_history->y() - top);
}

QLabel *LeadDetails::addLabel(const char *name, double scale, bool isBold)
{
    auto *label = new QLabel(m_card);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // one endless word must not widen the pane
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(isBold);
    label->setFont(font);
    m_layout->addWidget(label);
    return label;
}

QLabel *LeadDetails::addHeading(const QString &title)
{
    m_layout->addSpacing(8);
    QLabel *label = addLabel("", 1, true);
    label->setText(title);
    return label;
}

LeadDetails::Row *LeadDetails::addRow(QVBoxLayout *layout)
{
    auto row = std::make_unique<Row>();
    row->widget = new QWidget(m_card);
    row->name = new QLabel(row->widget);
    row->name->setTextFormat(Qt::PlainText);
    row->name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    QFont small = row->name->font();
    small.setPointSizeF(small.pointSizeF() * 0.86);
    row->name->setFont(small);
    row->value = new ValueText(row->widget);
    row->copy = new QToolButton(row->widget);
    row->copy->setIcon(lineIcon(QLatin1StringView("copy")));
    row->copy->setAutoRaise(true);
    row->copy->setToolTip(tr("Copy"));
    auto *grid = new QGridLayout(row->widget);
    grid->setContentsMargins(0, 1, 0, 1);
    grid->setHorizontalSpacing(4);
    grid->setVerticalSpacing(0);
    grid->addWidget(row->name, 0, 0);
    grid->addWidget(row->value, 1, 0);
    grid->addWidget(row->copy, 0, 1, 2, 1, Qt::AlignVCenter);
    grid->setColumnStretch(0, 1);
    layout->addWidget(row->widget);
    Row *raw = row.get();
    connect(row->copy, &QToolButton::clicked, this, [raw] { copyText(raw->text); });
    if (layout == m_properties) { // some are called as what stands above
        for (QWidget *each : {static_cast<QWidget *>(row->value), static_cast<QWidget *>(row->copy)})
            each->setAccessibleDescription(tr("Property as received"));
    }
    (layout == m_contact ? m_contactRows : m_propertyRows).push_back(std::move(row));
    return raw;
}

void LeadDetails::showRow(Row &row, const QString &name, const QString &value)
{
    row.text = value;
    row.name->setText(name);
    row.value->setValue(value);
    row.value->setAccessibleName(name);
    row.copy->setAccessibleName(tr("Copy %1").arg(name));
    row.widget->show();
}

void LeadDetails::clear()
{
    m_lead = 0;
    m_isOutside = false;
    m_work->clear();
    m_person->clear();
    const auto children = m_card->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *child : children)
        child->setVisible(child == m_nothing);
}

LeadDetails::Content LeadDetails::contentOf(store::LeadRow row)
{
    QList<leads::LeadProperty> properties = leads::rawProperties(row.lead.raw);
    if (properties.isEmpty() && !row.lead.raw.bytes.isEmpty())
        properties.append({tr("As received"), QString::fromUtf8(row.lead.raw.bytes), {}});
    return {std::move(row), std::move(properties)};
}

void LeadDetails::show(const Content &content)
{
    const leads::Lead &lead = content.row.lead;
    m_nothing->hide();
    const auto showLabel = [](QLabel *label, const QString &text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    showLabel(m_name, leadName(lead));
    showLabel(m_company, joinedItems({shownLine(lead.title), shownLine(lead.company)}));
    showLabel(m_badges, leadBadges(lead).join(QStringLiteral(" \u00b7 ")));
    showLabel(m_sentence, originSentence(lead, QDateTime::currentDateTimeUtc()));
    QStringList notes;
    if (lead.piiWithheld)
        notes << tr(
            "No personal data arrived. The marketplace withholds it for customers of schools and universities (.edu).");
    for (const QString &problem : lead.problems.first(std::min(mostProblems, lead.problems.size())))
        notes << shownLine(problemWords(problem));
    if (lead.problems.size() > mostProblems)
        notes << tr("%Ln more problems.", nullptr, int(lead.problems.size() - mostProblems));
    showLabel(m_problems, notes.join(QLatin1Char('\n')));
    m_vanished->setVisible(content.row.hasVanished);
    showContact(lead);
    m_work->showLead(lead);
    m_work->show();
    m_erase->show();
    m_history->showEvents(content.events);
    showProperties(content.properties);
    dimNames();
    m_wayBack->setVisible(m_isOutside);
    if (std::exchange(m_lead, lead.id) != lead.id)
        verticalScrollBar()->setValue(0); // the same one, read anew, stays where it is
}

void LeadDetails::showContact(const leads::Lead &lead)
{
    const QPair<QString, QString> values[] = {
        {tr("E-mail"), lead.email},
        {tr("Phone"), lead.phone},
        {tr("Country"), lead.country},
        {tr("Offer"), lead.offerTitle.isEmpty() ? lead.offer : lead.offerTitle},
        {tr("Received"), fullTime(lead.receivedAt)},
        {tr("Created"), lead.createdAt == lead.receivedAt ? QString() : fullTime(lead.createdAt)},
        {tr("Description"), lead.description},
    };
    m_email = lead.email;
    m_mail->setVisible(isOneAddress(lead.email) && !lead.doNotContact);
    setPlainToolTip(*m_mail, shownLine(lead.email));
    m_copyAll->show();
    QStringList card{leadName(lead), lead.title, lead.company, lead.email, lead.phone, lead.country};
    card.removeAll(QString());
    card.removeDuplicates();
    m_contactText = card.join(QLatin1Char('\n'));

    size_t used = 0;
    for (const auto &[name, value] : values) {
        if (value.isEmpty())
            continue;
        Row *row = used < m_contactRows.size() ? m_contactRows[used].get() : addRow(m_contact);
        showRow(*row, name, value);
        ++used;
    }
    for (; used < m_contactRows.size(); ++used)
        m_contactRows[used]->widget->hide();
}

void LeadDetails::showProperties(const QList<leads::LeadProperty> &properties)
{
    m_propertiesHeading->setVisible(!properties.isEmpty());
    size_t used = 0;
    for (const leads::LeadProperty &property : properties.first(std::min(mostProperties, properties.size()))) {
        Row *row = used < m_propertyRows.size() ? m_propertyRows[used].get() : addRow(m_properties);
        const QString type =
            property.edmType.isEmpty() ? QString() : QStringLiteral(" \u00b7 ") + shownLine(property.edmType);
        showRow(*row, shownLine(property.name) + type, property.value);
        ++used;
    }
    if (properties.size() > mostProperties) {
        Row *row = used < m_propertyRows.size() ? m_propertyRows[used].get() : addRow(m_properties);
        showRow(*row, tr("%Ln more properties", nullptr, int(properties.size() - mostProperties)),
                tr("An export as JSON lines has all of them."));
        ++used;
    }
    for (; used < m_propertyRows.size(); ++used)
        m_propertyRows[used]->widget->hide();
}

void LeadDetails::dimNames()
{
    const QPalette dimmed = withDimmedText(palette());
    for (const auto *rows : {&m_contactRows, &m_propertyRows}) {
        for (const auto &row : *rows)
            row->name->setPalette(dimmed);
    }
    for (QLabel *label : {m_company, m_nothing, m_propertiesHeading})
        label->setPalette(dimmed);
}

QSize LeadDetails::minimumSizeHint() const
{
    constexpr QSize least(200, 120);
    const int width = m_card->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
    return least.expandedTo({width, 0});
}

void LeadDetails::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_layout->invalidate(); // else it stays as it was laid out before it was shown
    updateGeometry();
}

void LeadDetails::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_propertiesHeading)
        dimNames();
}

} // namespace leadlight::ui
