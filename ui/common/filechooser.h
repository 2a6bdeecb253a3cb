// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace leadlight::ui {

/// Asks a person for files, without blocking. Tests answer instead of the person. GUI thread; owned by the window.
class FileChooser final
{
public:
    /// Calls @p take with the file to write to; not at all when none was chosen.
    void save(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter,
              const std::function<void(const QString &)> &take);
    /// Calls @p take with the files to read.
    void open(QWidget *parent, const QString &title, const QString &filter,
              const std::function<void(const QStringList &)> &take);

    /// Answers the next question without a dialog.
    void setNextFiles(const QStringList &paths) { m_next = paths; }

private:
    QStringList m_next;
};

} // namespace leadlight::ui
