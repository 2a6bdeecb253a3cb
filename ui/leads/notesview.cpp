// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/notesview.h"

#include "ui/common/datetimetext.h"
#include "ui/common/icons.h"
#include "ui/common/leadwords.h"
#include "ui/common/notelabel.h"
#include "ui/common/shades.h"
#include "ui/common/valuetext.h"
#include "ui/leads/noteeditor.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace leadlight::ui {

namespace {

constexpr qsizetype mostShown = 200;
/// A program that is killed loses what was typed since.
constexpr std::chrono::milliseconds rest{1000};

QString timeText(const leads::LeadNote &note)
{
    return dateTimeText(note.writtenAt.toDateTime().toLocalTime());
}

} // namespace

NotesView::NotesView(QWidget *parent)
    : QWidget(parent)
    , m_editor(new NoteEditor(this))
    , m_draftLabel(new QLabel(tr("This note is not saved yet. It stays with its lead until you save it."), this))
    , m_reason(new NoteLabel(QStringLiteral("noteReason"), this))
    , m_save(new QPushButton(tr("Save note"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_layout(new QVBoxLayout(this))
{
    m_editor->setObjectName(QStringLiteral("noteEditor"));
    m_editor->setPlaceholderText(tr("Write a note"));
    m_editor->setAccessibleName(tr("Write a note"));
    m_editor->setFixedHeight(m_editor->fontMetrics().lineSpacing() * 3 + 14);
    m_editor->installEventFilter(this);
    m_draftLabel->setObjectName(QStringLiteral("noteDraft"));
    m_draftLabel->setWordWrap(true);
    m_draftLabel->hide();
    m_save->setObjectName(QStringLiteral("saveNote"));
    m_save->setToolTip(tr("Ctrl+Enter"));
    m_cancel->setObjectName(QStringLiteral("cancelNote"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    m_layout->addWidget(m_editor);
    m_layout->addWidget(m_reason);
    m_layout->addWidget(m_draftLabel);
    m_layout->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &NotesView::save);
    connect(m_cancel, &QPushButton::clicked, this, &NotesView::cancel);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &NotesView::noteTyping);
    connect(m_editor, &NoteEditor::refused, this,
            [this](const QString &sentence) { m_reason->show(NoteLabel::Tone::Fault, sentence); });
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, &NotesView::flushDrafts);
    showButtons();
}

NotesView::~NotesView()
{
    m_drafts.flush();
}

void NotesView::keepDraftsIn(const QString &path)
{
    m_drafts.keepIn(path);
}

void NotesView::forgetDrafts(const std::vector<qint64> &leads)
{
    for (const qint64 lead : leads)
        m_drafts.set(lead, {});
    m_drafts.flush();
    if (std::find(leads.begin(), leads.end(), m_lead) != leads.end())
        showDraft();
}

void NotesView::showNotes(qint64 lead, const QList<leads::LeadNote> &notes)
{
    const bool isOther = lead != m_lead;
    if (isOther) {
        if (m_lead != 0 && !m_drafts.of(m_lead).text.isEmpty())
            Q_EMIT draftKept();
        flushDrafts();
        m_lead = lead;
        showDraft();
    }
    if (!isOther && notes == m_notes)
        return;
    m_notes = notes;
    delete m_list;
    m_list = new QWidget(this);
    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 4, 0, 0);
    list->setSpacing(4);
    m_layout->addWidget(m_list);
    const qsizetype shown = std::min(mostShown, notes.size());
    for (qsizetype i = 0; i < shown; ++i)
        addRow(notes.at(notes.size() - 1 - i));
    if (shown < notes.size()) {
        auto *more =
            new QLabel(tr("%Ln older notes. An export has all of them.", nullptr, int(notes.size() - shown)), m_list);
        more->setWordWrap(true);
        list->addWidget(more);
    }
}

void NotesView::addRow(const leads::LeadNote &note)
{
    auto *row = new QWidget(m_list);
    row->setObjectName(QStringLiteral("note"));
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *time = new NoteLabel(QStringLiteral("noteTime"), row);
    time->show(note.editedAt.isKnown() ? tr("%1, changed since").arg(timeText(note)) : timeText(note));
    time->setWordWrap(false);
    time->setToolTip(plainToolTip(time->text()));
    time->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *head = new QHBoxLayout;
    head->setSpacing(0);
    head->addWidget(time, 1);
    const auto addButton = [&](const char *icon, const QString &text, const QString &spoken, const char *name) {
        auto *button = new QToolButton(row);
        button->setObjectName(QString::fromLatin1(name));
        button->setIcon(lineIcon(QLatin1StringView(icon)));
        button->setToolTip(text);
        button->setAutoRaise(true);
        button->setAccessibleName(spoken);
        head->addWidget(button);
        return button;
    };
    auto *copyButton = addButton("copy", tr("Copy"), tr("Copy the note of %1").arg(timeText(note)), "copyNote");
    connect(copyButton, &QToolButton::clicked, this, [note] { QGuiApplication::clipboard()->setText(note.text); });
    auto *editButton = addButton("edit", tr("Edit"), tr("Edit the note of %1").arg(timeText(note)), "editNote");
    editButton->setVisible(note.text.size() <= NoteEditor::mostTyped); // a file brought a longer one
    auto *removeButton =
        addButton("remove", tr("Remove"), tr("Remove the note of %1").arg(timeText(note)), "removeNote");
    auto *text = new ValueText(row);
    text->setValue(note.text);
    text->setAccessibleName(tr("Note of %1").arg(timeText(note)));
    layout->addLayout(head);
    layout->addWidget(text);
    m_list->layout()->addWidget(row);
    connect(editButton, &QToolButton::clicked, this, [this, note] { edit(note); });
    connect(removeButton, &QToolButton::clicked, this, [this, id = note.id] {
        store::WorkChange change;
        change.kind = store::WorkChange::Kind::RemoveNote;
        change.leads = {m_lead};
        change.note = id;
        Q_EMIT changeWanted(change);
    });
}

void NotesView::focusEditor()
{
    m_editor->setFocus(Qt::ShortcutFocusReason);
}

void NotesView::edit(const leads::LeadNote &note)
{
    save(); // what was begun is not thrown away
    if (m_editor->isTooLong())
        return;
    m_edited = note.id;
    m_editor->setNote(note.text);
    m_draftLabel->hide();
    m_editor->setFocus(Qt::OtherFocusReason);
}

void NotesView::save()
{
    const QString text = m_editor->toPlainText().trimmed();
    if (text.isEmpty() || m_lead == 0 || m_editor->isTooLong())
        return;
    store::WorkChange change;
    change.kind = m_edited == 0 ? store::WorkChange::Kind::AddNote : store::WorkChange::Kind::EditNote;
    change.leads = {m_lead};
    change.text = text;
    change.note = m_edited;
    cancel();
    Q_EMIT changeWanted(change);
    Q_EMIT saved();
}

void NotesView::cancel()
{
    m_edited = 0;
    m_editor->clear();
    flushDrafts();
}

void NotesView::takeBack(const store::WorkChange &change)
{
    if (change.leads.size() != 1)
        return;
    const qint64 lead = change.leads.front();
    NoteDrafts::Draft draft = m_drafts.of(lead);
    if (draft.text.isEmpty())
        draft = {change.text, change.note};
    else
        draft.text = change.text + QLatin1Char('\n') + draft.text;
    m_drafts.set(lead, draft);
    flushDrafts();
    if (lead == m_lead)
        showDraft();
}

/// What is typed is the lead's draft at once.
void NotesView::noteTyping()
{
    const QString text = m_editor->toPlainText();
    const bool isAsSaved = std::any_of(m_notes.begin(), m_notes.end(), [&](const leads::LeadNote &note) {
        return note.id == m_edited && note.text == text;
    });
    m_drafts.set(m_lead, isAsSaved ? NoteDrafts::Draft() : NoteDrafts::Draft{text, m_edited});
    m_rest.start();
    m_reason->show(NoteLabel::Tone::Fault, m_editor->isTooLong()
                                               ? tr("A note written here holds %1 characters. Shorten it to save it.")
                                                     .arg(QLocale().toString(NoteEditor::mostTyped))
                                               : QString());
    if (m_editor->document()->isEmpty())
        m_draftLabel->hide();
    showButtons();
}

void NotesView::flushDrafts()
{
    m_rest.stop();
    if (!m_drafts.flush())
        m_reason->show(NoteLabel::Tone::Fault, tr("This note cannot be kept on the disk until it is saved."));
}

void NotesView::showDraft()
{
    const NoteDrafts::Draft draft = m_drafts.of(m_lead);
    m_edited = draft.note;
    m_editor->setNote(draft.text);
    m_reason->show(QString());
    m_draftLabel->setVisible(!draft.text.isEmpty());
    showButtons();
}

void NotesView::showButtons()
{
    const bool hasText = !m_editor->toPlainText().trimmed().isEmpty() && !m_editor->isTooLong();
    m_save->setText(m_edited == 0 ? tr("Save note") : tr("Save change"));
    m_save->setVisible(hasText);
    m_cancel->setVisible(m_edited != 0);
}

bool NotesView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_editor && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
            save();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace leadlight::ui
