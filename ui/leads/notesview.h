// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/leadwork.h"
#include "store/leadwork.h"
#include "ui/leads/notedrafts.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace leadlight::ui {

class NoteEditor;
class NoteLabel;

/// The notes on a lead, the newest first, and a box to write one. What is typed and not saved stays with its lead as a
/// draft, also when the program ends. GUI thread.
class NotesView final : public QWidget
{
    Q_OBJECT

public:
    explicit NotesView(QWidget *parent = nullptr);
    ~NotesView() override;

    /// Where drafts stay when the program ends.
    void keepDraftsIn(const QString &path);

    /// Shows the notes of a lead; 0: none.
    void showNotes(qint64 lead, const QList<leads::LeadNote> &notes);
    /// Puts a note that could not be saved back where it was typed.
    void takeBack(const store::WorkChange &change);
    void focusEditor();
    /// Throws away what was typed for these leads.
    void forgetDrafts(const std::vector<qint64> &leads);

Q_SIGNALS:
    void changeWanted(const leadlight::store::WorkChange &change);
    void saved();     ///< the box is empty again
    void draftKept(); ///< another lead was chosen while something was typed

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void noteTyping();
    void flushDrafts();
    void showDraft();
    void addRow(const leads::LeadNote &note);
    void edit(const leads::LeadNote &note);
    void save();
    void cancel();
    void showButtons();

    qint64 m_lead = 0;
    QList<leads::LeadNote> m_notes;
    qint64 m_edited = 0; ///< note in the box; 0: a new one
    NoteDrafts m_drafts;
    QTimer m_rest; ///< from the last key to writing the draft
    NoteEditor *m_editor;
    QLabel *m_draftLabel;
    NoteLabel *m_reason; ///< why something cannot be added or saved
    QPushButton *m_save;
    QPushButton *m_cancel;
    QWidget *m_list = nullptr;
    QVBoxLayout *m_layout;
};

} // namespace leadlight::ui
