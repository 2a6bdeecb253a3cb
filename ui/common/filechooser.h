// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace leadlight::ui {

/// A kind of file to choose from.
struct FileKind
{
    QString title;
    QString ending; ///< "csv"
};

/// Asks a person for files, without blocking. Tests answer instead of the person. GUI thread; owned by the window.
class FileChooser final
{
public:
    /// Calls @p take with the file to write to and which of the kinds was chosen; not at all when no file was. @p
    /// suggestion: a path without an ending. @p first: the kind to begin with.
    void save(QWidget *parent, const QString &title, const QString &suggestion, const QList<FileKind> &kinds,
              qsizetype first, const std::function<void(const QString &, qsizetype)> &take);
    /// Calls @p take with the files to read.
    void open(QWidget *parent, const QString &title, const QString &filter,
              const std::function<void(const QStringList &)> &take);

    /// Answers the next question without a dialog.
    void setNextFiles(const QStringList &paths) { m_next = paths; }

private:
    QStringList m_next;
};

} // namespace leadlight::ui
