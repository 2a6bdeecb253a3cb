// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/workactions.h"

#include "ui/common/focusframe.h"
#include "ui/common/notelabel.h"
#include "ui/help/helpwindow.h"
#include "ui/leads/noteeditor.h"
#include "ui/leads/workundo.h"
#include "ui/leads/workwords.h"

#include <QAction>
#include <QComboBox>
#include <QDate>
#include <QDialog>
#include <QDialogButtonBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace leadlight::ui {

namespace {

using Kind = store::WorkChange::Kind;

constexpr int dialogWidth = 360; ///< wide enough for its title

QString menuText(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

store::WorkChange changeOf(Kind kind, const QString &text = {})
{
    store::WorkChange change;
    change.kind = kind;
    change.text = text;
    return change;
}

} // namespace

WorkActions::WorkActions(WorkUndo &undo, QWidget *page)
    : QObject(page)
    , m_undo(undo)
    , m_page(page)
    , m_undoAction(add(tr("Undo"), QKeySequence::Undo, "undoWork"))
    , m_redoAction(add(tr("Redo"), Qt::CTRL | Qt::SHIFT | Qt::Key_Z, "redoWork"))
{
    connect(m_undoAction, &QAction::triggered, &m_undo, qOverload<>(&WorkUndo::undo));
    connect(m_redoAction, &QAction::triggered, &m_undo, &WorkUndo::redo);
    connect(&m_undo, &WorkUndo::historyChanged, this, &WorkActions::showHistory);
    makeStatusActions();
    QAction *mine = add(tr("Assign to me"), Qt::CTRL | Qt::SHIFT | Qt::Key_M, "assignToMe");
    connect(mine, &QAction::triggered, this, [this] { Q_EMIT changeWanted(changeOf(Kind::Owner, leads::ownName())); });
    QAction *tomorrow = add(tr("Follow up tomorrow"), Qt::CTRL | Qt::SHIFT | Qt::Key_T, "followUpTomorrow");
    connect(tomorrow, &QAction::triggered, this, [this] {
        store::WorkChange change = changeOf(Kind::FollowUp);
        change.day = QDate::currentDate().addDays(1);
        Q_EMIT changeWanted(change);
    });
    QAction *tag = add(tr("Add a tag\u2026"), Qt::CTRL | Qt::SHIFT | Qt::Key_G, "addTag");
    connect(tag, &QAction::triggered, this, &WorkActions::tagWanted);
    QAction *note = add(tr("Write a note\u2026"), Qt::CTRL | Qt::SHIFT | Qt::Key_N, "writeNote");
    connect(note, &QAction::triggered, this, &WorkActions::noteWanted);
    QAction *next = add(tr("Next lead with status New"), Qt::CTRL | Qt::Key_J, "nextNew");
    connect(next, &QAction::triggered, this, &WorkActions::nextNewWanted);
    m_erase = add(tr("Erase this person\u2026"), {}, "erasePerson");
    connect(m_erase, &QAction::triggered, this, &WorkActions::erasureWanted);
    m_others = {mine, tomorrow, tag, note, next};
    showHistory();
}

QAction *WorkActions::add(const QString &text, const QKeySequence &keys, const char *name)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_page->addAction(action);
    return action;
}

void WorkActions::makeStatusActions()
{
    int key = Qt::Key_1;
    for (const leads::LeadStatus status : leads::leadStatuses) {
        QAction *action = add(statusWords(status), Qt::ALT | Qt::Key(key++), leads::nameOf(status).data());
        connect(action, &QAction::triggered, this, [this, status] {
            store::WorkChange change = changeOf(Kind::Status);
            change.status = status;
            Q_EMIT changeWanted(change);
        });
        m_status.append(action);
    }
}

void WorkActions::addTo(QMenu &menu) const
{
    QMenu *status = menu.addMenu(tr("Status"));
    status->addActions(m_status);
    menu.addActions(m_others);
    menu.addSeparator();
    menu.addActions({m_undoAction, m_redoAction});
    menu.addSeparator();
    menu.addAction(m_erase);
}

void WorkActions::showHistory()
{
    m_undoAction->setEnabled(m_undo.canUndo());
    m_redoAction->setEnabled(m_undo.canRedo());
    m_undoAction->setText(m_undo.canUndo() ? tr("Undo: %1").arg(menuText(m_undo.undoWords())) : tr("Undo"));
    m_redoAction->setText(m_undo.canRedo() ? tr("Redo: %1").arg(menuText(m_undo.redoWords())) : tr("Redo"));
}

void WorkActions::askForTag(const QStringList &known, qint64 leadCount)
{
    auto *dialog = new QInputDialog(m_page);
    dialog->setObjectName(QStringLiteral("tagDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Add a tag"));
    dialog->setOkButtonText(tr("Add"));
    HelpWindow::setTopic(*dialog, QStringLiteral("work"));
    dialog->setLabelText(tr("Tag for %Ln leads", nullptr, int(leadCount)));
    dialog->setComboBoxItems(QStringList(QString()) + known);
    dialog->setComboBoxEditable(true);
    dialog->setMinimumWidth(dialogWidth);
    for (QComboBox *box : dialog->findChildren<QComboBox *>()) {
        box->setAccessibleName(dialog->labelText());
        box->setAccessibleDescription(dialog->labelText()); // on Linux its choice is read as its name
        box->lineEdit()->setAccessibleName(dialog->labelText());
    }
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        if (!text.trimmed().isEmpty())
            Q_EMIT changeWanted(changeOf(Kind::AddTag, text.trimmed()));
    });
    dialog->open();
}

void WorkActions::askForNote(qint64 leadCount)
{
    auto *dialog = new QDialog(m_page);
    dialog->setObjectName(QStringLiteral("noteDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Write a note"));
    HelpWindow::setTopic(*dialog, QStringLiteral("work"));
    auto *label = new QLabel(tr("Note on %Ln leads", nullptr, int(leadCount)), dialog);
    auto *editor = new NoteEditor(dialog);
    editor->setObjectName(QStringLiteral("noteForMany"));
    editor->setAccessibleName(label->text());
    editor->setNote(m_begunNote);
    auto *reason = new NoteLabel(QStringLiteral("noteForManyReason"), dialog);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, dialog);
    letTabOut(*buttons);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(label);
    layout->addWidget(editor);
    layout->addWidget(reason);
    layout->addWidget(buttons);
    QPushButton *save = buttons->button(QDialogButtonBox::Save);
    const auto showSave = [this, editor, save] {
        m_begunNote = editor->toPlainText();
        save->setEnabled(!m_begunNote.trimmed().isEmpty() && !editor->isTooLong());
    };
    showSave();
    dialog->resize(dialogWidth, dialog->sizeHint().height());
    connect(editor, &QPlainTextEdit::textChanged, reason, [reason] { reason->show(QString()); });
    connect(editor, &QPlainTextEdit::textChanged, this, showSave);
    connect(editor, &NoteEditor::refused, reason,
            [reason](const QString &sentence) { reason->show(NoteLabel::Tone::Fault, sentence); });
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(dialog, &QDialog::accepted, this,
            [this] { Q_EMIT changeWanted(changeOf(Kind::AddNote, std::exchange(m_begunNote, {}).trimmed())); });
    dialog->open();
    editor->setFocus(Qt::OtherFocusReason);
}

} // namespace leadlight::ui
