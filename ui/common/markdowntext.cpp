// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/markdowntext.h"

#include <QTextDocument>
#include <QTextEdit>
#include <QTextFrame>
#include <QTextTable>

namespace leadlight::ui {

namespace {

void openTables(QTextDocument &document)
{
    const QList<QTextFrame *> frames = document.rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        if (auto *table = qobject_cast<QTextTable *>(frame)) {
            QTextTableFormat format = table->format();
            format.setBorder(0);
            format.setCellSpacing(0);
            format.setCellPadding(3);
            table->setFormat(format);
        }
    }
}

} // namespace

void showMarkdown(QTextEdit &where, const QString &markdown)
{
    where.document()->setMarkdown(markdown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                                                QTextDocument::MarkdownNoHTML);
    openTables(*where.document());
    where.moveCursor(QTextCursor::Start); // else the focus would scroll it to its end
}

} // namespace leadlight::ui
