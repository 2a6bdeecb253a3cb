// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/workpanel.h"

#include "ui/common/icons.h"
#include "ui/common/leadwords.h"
#include "ui/leads/notesview.h"
#include "ui/leads/workwords.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QStringListModel>
#include <QToolButton>
#include <QVBoxLayout>

namespace leadlight::ui {

namespace {

using Kind = store::WorkChange::Kind;

/// Longer names and tags are not typed but pasted by mistake.
constexpr int longestName = 200;

QCompleter *completerFor(QStringListModel *known, QLineEdit *edit)
{
    auto *completer = new QCompleter(known, edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    edit->setCompleter(completer);
    return completer;
}

QHBoxLayout *bareRow(QWidget *widget)
{
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    return row;
}

} // namespace

WorkPanel::WorkPanel(QWidget *parent)
    : QWidget(parent)
    , m_clock(new QLabel(this))
    , m_status(new QComboBox(this))
    , m_notes(new NotesView(this))
    , m_knownOwners(new QStringListModel(this))
    , m_knownTags(new QStringListModel(this))
{
    setObjectName(QStringLiteral("workPanel"));
    m_clock->setObjectName(QStringLiteral("workClock"));
    m_clock->setTextFormat(Qt::PlainText);
    m_clock->setWordWrap(true);
    m_clock->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_status->setObjectName(QStringLiteral("workStatus"));
    for (const leads::LeadStatus status : leads::leadStatuses)
        m_status->addItem(statusWords(status), int(status));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(6);
    layout->addWidget(m_clock);
    auto *fields = new QGridLayout;
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setHorizontalSpacing(8);
    fields->setVerticalSpacing(4);
    fields->setColumnStretch(1, 1);
    addField(*fields, tr("Status"), m_status, m_status);
    QWidget *owner = makeOwner();
    addField(*fields, tr("Owner"), owner, m_owner);
    QWidget *followUp = makeFollowUp();
    addField(*fields, tr("Follow up"), followUp, m_followUp);
    QWidget *tags = makeTags();
    addField(*fields, tr("Tags"), tags, m_newTag);
    layout->addLayout(fields);
    layout->addWidget(m_notes);
    // Scrolling through the details must not change what it passes over.
    for (QWidget *widget : {static_cast<QWidget *>(m_status), static_cast<QWidget *>(m_day)}) {
        widget->setFocusPolicy(Qt::StrongFocus);
        widget->installEventFilter(this);
    }
    connectParts();
}

void WorkPanel::addField(QGridLayout &fields, const QString &name, QWidget *editor, QWidget *buddy)
{
    auto *label = new QLabel(name, this);
    label->setBuddy(buddy);
    label->setMinimumHeight(m_status->sizeHint().height());
    const int row = fields.rowCount();
    fields.addWidget(label, row, 0, Qt::AlignLeft | Qt::AlignTop);
    fields.addWidget(editor, row, 1);
    buddy->setAccessibleName(name);
}

QWidget *WorkPanel::makeOwner()
{
    auto *owner = new QWidget(this);
    m_owner = new QLineEdit(owner);
    m_owner->setObjectName(QStringLiteral("workOwner"));
    m_owner->setMaxLength(longestName);
    m_owner->setPlaceholderText(tr("Nobody"));
    completerFor(m_knownOwners, m_owner);
    m_me = new QToolButton(owner);
    m_me->setObjectName(QStringLiteral("workMe"));
    m_me->setText(tr("Me"));
    m_me->setAccessibleName(tr("Make me the owner"));
    auto *row = bareRow(owner);
    row->addWidget(m_owner, 1);
    row->addWidget(m_me);
    return owner;
}

QWidget *WorkPanel::makeFollowUp()
{
    auto *followUp = new QWidget(this);
    m_day = new QDateEdit(followUp);
    m_day->setObjectName(QStringLiteral("workDay"));
    m_day->setAccessibleName(tr("Day of the follow-up"));
    m_day->setCalendarPopup(true);
    m_day->setKeyboardTracking(false); // a day counts when it is whole
    m_day->setDisplayFormat(dayFormat());
    m_followUp = new QToolButton(followUp);
    m_followUp->setObjectName(QStringLiteral("workFollowUp"));
    m_followUp->setPopupMode(QToolButton::InstantPopup);
    m_followUp->setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto *menu = new QMenu(tr("Follow up"), m_followUp);
    const auto add = [&](const QString &text, auto day) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, day] { changeFollowUp(day()); });
    };
    add(tr("Tomorrow"), [] { return QDate::currentDate().addDays(1); });
    add(tr("In a week"), [] { return QDate::currentDate().addDays(7); });
    connect(menu->addAction(tr("On a day")), &QAction::triggered, this, [this] {
        if (!m_lead.work.followUp.isValid())
            changeFollowUp(QDate::currentDate().addDays(1));
        m_day->setFocus(Qt::OtherFocusReason);
    });
    menu->addSeparator();
    add(tr("None"), [] { return QDate(); });
    m_followUp->setMenu(menu);
    auto *row = bareRow(followUp);
    row->addWidget(m_day, 1);
    row->addWidget(m_followUp);
    row->addStretch();
    return followUp;
}

QWidget *WorkPanel::makeTags()
{
    auto *tags = new QWidget(this);
    m_tags = new QVBoxLayout(tags);
    m_tags->setContentsMargins(0, 0, 0, 0);
    m_tags->setSpacing(2);
    m_newTag = new QLineEdit(tags);
    m_newTag->setObjectName(QStringLiteral("workTag"));
    m_newTag->setMaxLength(longestName);
    m_newTag->setPlaceholderText(tr("Add a tag"));
    completerFor(m_knownTags, m_newTag);
    m_tags->addWidget(m_newTag);
    return tags;
}

void WorkPanel::connectParts()
{
    connect(m_status, &QComboBox::activated, this, [this] {
        store::WorkChange change = changeOf(Kind::Status);
        change.status = leads::LeadStatus(m_status->currentData().toInt());
        if (std::exchange(m_lead.work.status, change.status) == change.status)
            return;
        showClock();
        Q_EMIT changeWanted(change);
    });
    connect(m_owner, &QLineEdit::editingFinished, this, [this] { changeOwner(m_owner->text()); });
    connect(m_me, &QToolButton::clicked, this, [this] { changeOwner(leads::ownName()); });
    connect(m_day, &QDateEdit::dateChanged, this, &WorkPanel::changeFollowUp);
    connect(m_newTag, &QLineEdit::returnPressed, this, &WorkPanel::addTag);
    connect(m_notes, &NotesView::changeWanted, this, &WorkPanel::changeWanted);
    m_minute.setInterval(std::chrono::minutes(1));
    m_minute.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_minute, &QTimer::timeout, this, &WorkPanel::showClock);
}

store::WorkChange WorkPanel::changeOf(Kind kind) const
{
    store::WorkChange change;
    change.kind = kind;
    change.leads = {m_lead.id};
    return change;
}

void WorkPanel::showLead(const leads::Lead &lead)
{
    const bool isOther = lead.id != m_lead.id;
    if (isOther)
        keepTyped();
    const bool isTyping = !isOther && m_owner->isModified();
    m_lead = lead;
    m_lead.raw = {};
    m_status->setCurrentIndex(m_status->findData(int(lead.work.status)));
    if (!isTyping)
        m_owner->setText(lead.work.owner);
    showFollowUp();
    showTags();
    showClock();
    m_notes->showNotes(lead.id, lead.work.notes);
    m_minute.start();
}

void WorkPanel::clear()
{
    keepTyped();
    m_lead = {};
    m_notes->showNotes(0, {});
    m_minute.stop();
}

/// An owner or a tag that was typed for the lead that goes.
void WorkPanel::keepTyped()
{
    if (m_lead.id == 0)
        return;
    if (m_owner->isModified())
        changeOwner(m_owner->text());
    addTag();
}

void WorkPanel::changeOwner(const QString &owner)
{
    const QString name = owner.trimmed();
    m_owner->setText(name);
    if (m_lead.id == 0 || std::exchange(m_lead.work.owner, name) == name)
        return;
    store::WorkChange change = changeOf(Kind::Owner);
    change.text = name;
    Q_EMIT changeWanted(change);
}

void WorkPanel::changeFollowUp(const QDate &day)
{
    if (m_lead.id == 0 || std::exchange(m_lead.work.followUp, day) == day)
        return;
    showFollowUp();
    store::WorkChange change = changeOf(Kind::FollowUp);
    change.day = day;
    Q_EMIT changeWanted(change);
}

void WorkPanel::showFollowUp()
{
    const QDate day = m_lead.work.followUp;
    const QSignalBlocker blocker(m_day);
    m_day->setVisible(day.isValid());
    if (day.isValid())
        m_day->setDate(day);
    m_followUp->setText(day.isValid() ? tr("Change") : tr("None"));
    //: Of a button, read aloud; %1 is "None" or "Change"
    m_followUp->setAccessibleName(tr("Follow up: %1").arg(m_followUp->text()));
}

void WorkPanel::addTag()
{
    const QString tag = m_newTag->text().trimmed();
    m_newTag->clear();
    if (tag.isEmpty() || m_lead.id == 0)
        return;
    if (!m_lead.work.tags.contains(tag, Qt::CaseInsensitive)) {
        m_lead.work.tags.append(tag);
        showTags();
    }
    store::WorkChange change = changeOf(Kind::AddTag);
    change.text = tag;
    Q_EMIT changeWanted(change);
}

void WorkPanel::showTags()
{
    QWidget *box = m_newTag->parentWidget();
    const auto old = box->findChildren<QWidget *>(QStringLiteral("workTagRow"), Qt::FindDirectChildrenOnly);
    for (QWidget *row : old) {
        m_tags->removeWidget(row);
        row->setObjectName(QString());
        row->hide();
        row->deleteLater(); // its button may be what was pressed
    }
    QWidget *before = m_followUp;
    for (const QString &tag : std::as_const(m_lead.work.tags)) {
        auto *row = new QWidget(box);
        row->setObjectName(QStringLiteral("workTagRow"));
        auto *name = new QLabel(shownLine(tag), row);
        name->setTextFormat(Qt::PlainText);
        name->setWordWrap(true);
        auto *remove = new QToolButton(row);
        remove->setObjectName(QStringLiteral("workRemoveTag"));
        remove->setIcon(lineIcon(QLatin1StringView("close")));
        remove->setAutoRaise(true);
        remove->setAccessibleName(tr("Remove the tag %1").arg(shownLine(tag)));
        remove->setToolTip(tr("Remove this tag"));
        auto *layout = bareRow(row);
        layout->addWidget(name, 1);
        layout->addWidget(remove);
        m_tags->insertWidget(m_tags->count() - 1, row);
        connect(remove, &QToolButton::clicked, this, [this, tag] {
            store::WorkChange change = changeOf(Kind::RemoveTag);
            change.text = tag;
            m_lead.work.tags.removeAll(tag);
            showTags();
            Q_EMIT changeWanted(change);
        });
        QWidget::setTabOrder(before, remove);
        before = remove;
    }
}

void WorkPanel::showClock()
{
    const QString words = clockWords(m_lead, QDateTime::currentDateTimeUtc());
    m_clock->setText(words);
    m_clock->setVisible(!words.isEmpty());
}

void WorkPanel::setKnown(const QStringList &owners, const QStringList &tags)
{
    m_knownOwners->setStringList(owners);
    m_knownTags->setStringList(tags);
}

void WorkPanel::focusTag()
{
    m_newTag->setFocus(Qt::ShortcutFocusReason);
}

bool WorkPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && !static_cast<QWidget *>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace leadlight::ui
