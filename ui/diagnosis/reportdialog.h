// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/background.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace leadlight::ui {

class FileChooser;
class NoteLabel;
class Preferences;
struct Services;

/// Shows the diagnostic report as it is, to be read, copied and saved. Deletes itself when it is closed. GUI thread.
class ReportDialog final : public QDialog
{
    Q_OBJECT

public:
    ReportDialog(const Services &services, const Preferences &preferences, FileChooser &files,
                 QWidget *parent = nullptr);

private:
    void showReport(const QString &report);
    void save(const QString &path);

    const Services &m_services;
    FileChooser &m_files;
    QPlainTextEdit *m_text;
    NoteLabel *m_note;
    QPushButton *m_copy;
    QPushButton *m_save;
    core::Task m_making;
};

} // namespace leadlight::ui
