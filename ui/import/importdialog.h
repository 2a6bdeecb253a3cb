// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/filepreview.h"
#include "ui/common/services.h"
#include "ui/import/importactivity.h"
#include "ui/import/mappingmemory.h"

#include <QDialog>

#include <deque>
#include <functional>

class QListWidget;
class QPushButton;

namespace leadlight::ui {

class FileChooser;
class FilePage;
class NoteLabel;
class Settings;

/// Shows what files would bring before they are imported, and lets a person say what the columns are of those that have
/// their own. One Enter imports. Looks at files in the background and at their beginning only; the import itself is the
/// window's. GUI thread; deletes itself when it is closed.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const Services &services, Settings &settings, FileChooser &files, QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// Asks for files of leads.
    static void chooseFiles(FileChooser &files, QWidget *parent, const std::function<void(const QStringList &)> &take);

    /// Those that are there already are not added again.
    void addFiles(const QStringList &paths);

    void accept() override;

Q_SIGNALS:
    void importWanted(const QList<leadlight::ui::FileToImport> &files);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct File
    {
        QString path;
        exchange::PreviewWishes wishes;
        std::optional<core::Result<exchange::FilePreview>> preview; ///< the latest one; nothing before the first
        bool isLooking = false;                                     ///< another one is on its way
        core::Task task;

        [[nodiscard]] QString name() const;
        [[nodiscard]] bool canBeImported() const;
        [[nodiscard]] bool isFaulty() const; ///< must be put right first
    };

    void look(size_t index);
    void takePreview(size_t index, core::Result<exchange::FilePreview> preview);
    [[nodiscard]] bool isLooking() const;
    [[nodiscard]] bool areAllSeen() const;
    void showFile();
    void showState(size_t changed);
    [[nodiscard]] QString stateWords(const File &file) const;
    [[nodiscard]] File *current();

    const Services m_services;
    Settings &m_settings;
    MappingMemory m_memory;
    std::deque<File> m_files;
    /// Enter was pressed while files were being looked at.
    enum class Wanted {
        No,
        IfKnown,  ///< before they had been seen: only where nothing is to be decided
        AsChosen, ///< after a choice that is not shown yet
    };
    Wanted m_wanted = Wanted::No;
    QListWidget *m_list;
    FilePage *m_page;
    NoteLabel *m_note;
    QPushButton *m_import;
};

} // namespace leadlight::ui
