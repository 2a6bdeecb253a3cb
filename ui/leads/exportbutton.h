// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

#include <functional>

class QAction;

namespace leadlight::ui {

class FileChooser;
class Settings;
struct LeadExport;

/// "Export" in the tool bar with its menu: all leads of the view or the selected ones, do-not-contact and test leads or
/// not. Asks for the file and its format. GUI thread; owned by the window.
class ExportButton final : public QToolButton
{
    Q_OBJECT

public:
    /// @p selected: how many leads are selected just now.
    ExportButton(Settings &settings, FileChooser &files, std::function<qint64()> selected, QWidget *parent = nullptr);

    /// The main action: all leads of the view.
    [[nodiscard]] QAction *action() const { return m_all; }
    void setHasLeads(bool has);

Q_SIGNALS:
    /// @p what: without its leads, which whoever hears this puts in.
    void exportWanted(const leadlight::ui::LeadExport &what, const QString &path, bool selectedOnly);

private:
    void prepareMenu();
    void ask(bool selectedOnly);

    Settings &m_settings;
    FileChooser &m_files;
    std::function<qint64()> m_selectedCount;
    QAction *m_all;
    QAction *m_selected = nullptr;
    QAction *m_withUnwanted = nullptr;
};

} // namespace leadlight::ui
