// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/noteeditor.h"

#include <QLocale>
#include <QMimeData>
#include <QTextBlock>

namespace leadlight::ui {

namespace {

/// Looking for the ends of words in a longer line takes time that grows with the square of its length.
constexpr int longLine = 1000;

} // namespace

NoteEditor::NoteEditor(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    connect(this, &QPlainTextEdit::textChanged, this, &NoteEditor::chooseWrapping);
}

void NoteEditor::setNote(const QString &text)
{
    if (text.size() > longLine)
        setWordWrapMode(QTextOption::WrapAnywhere); // before the text is laid out
    setPlainText(text);
    moveCursor(QTextCursor::End);
    chooseWrapping();
}

void NoteEditor::insertFromMimeData(const QMimeData *source)
{
    const QString text = source->text();
    const qsizetype rest = document()->characterCount() - 1 - textCursor().selectedText().size();
    if (text.size() + rest > mostTyped) {
        const QLocale locale;
        Q_EMIT refused(tr("A note written here holds %1 characters; what you paste has %2. Nothing was added.")
                           .arg(locale.toString(mostTyped), locale.toString(text.size())));
        return;
    }
    if (text.size() > longLine)
        setWordWrapMode(QTextOption::WrapAnywhere);
    QPlainTextEdit::insertFromMimeData(source);
}

void NoteEditor::chooseWrapping()
{
    bool hasLongLine = false;
    for (QTextBlock line = document()->begin(); line.isValid() && !hasLongLine; line = line.next())
        hasLongLine = line.length() > longLine;
    const auto wanted = hasLongLine ? QTextOption::WrapAnywhere : QTextOption::WrapAtWordBoundaryOrAnywhere;
    if (wordWrapMode() != wanted)
        setWordWrapMode(wanted);
}

} // namespace leadlight::ui
