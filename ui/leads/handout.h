// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/background.h"
#include "core/result.h"
#include "ui/leads/copyformat.h"
#include "ui/leads/dragfiles.h"
#include "ui/leads/gridplace.h"
#include "ui/leads/leadprint.h"

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <optional>

class QAction;
class QMenu;

namespace leadlight::ui {

class Activity;
class FileChooser;
class LeadGridModel;
class LeadGridView;
class Settings;
struct Services;

/// How leads leave the window: copied in one format or another, dragged out as a file, printed, or written to by mail.
/// Has the actions with their keys, for the menus and for the keyboard in the grid, and the choice of the zone that
/// times are shown in. GUI thread; owned by the page of leads.
class HandOut final : public QObject
{
    Q_OBJECT

public:
    HandOut(const Services &services, Settings &settings, FileChooser &files, LeadGridModel &model, LeadGridView &grid,
            QWidget *page);

    /// What can be done with the selected leads.
    void addLeadActions(QMenu &menu) const;
    /// What can be done with the leads of the view, and how they are shown.
    void addViewActions(QMenu &menu) const;
    [[nodiscard]] QAction *zoneAction() const { return m_zone; }
    /// Removes the files that leads were dragged out as.
    void forgetFiles() { m_dragFiles.empty(); }
    /// The filter as typed, for the head of what is printed.
    void setFilterText(const QString &text) { m_filterText = text; }

Q_SIGNALS:
    void activityStarted(leadlight::ui::Activity *activity);
    void told(const QString &sentence);
    void failed(const leadlight::core::Error &error);
    void zoneChanged(); ///< times are to be shown anew

private:
    QAction *add(const QString &text, const char *name, const QKeySequence &keys = {});
    void makeCopyActions();
    void makePrintActions();
    void makeZoneAction();
    [[nodiscard]] LeadSelection chosen() const;
    [[nodiscard]] const leads::Lead *currentLead() const;
    void copy(CopyAs as);
    void copyCell();
    void writeMail();
    void prepareDrag();
    void drag(const DragFile &file);
    [[nodiscard]] std::optional<LeadPrint> printOf(bool isView);
    void print(bool isView);
    void savePdf(bool isView);

    const Services &m_services;
    Settings &m_settings;
    FileChooser &m_files;
    LeadGridModel &m_model;
    LeadGridView &m_grid;
    QWidget *m_page;
    DragFiles m_dragFiles;
    QString m_filterText;
    QAction *m_copy = nullptr;
    QList<QAction *> m_copyAs;
    QAction *m_mail = nullptr;
    QList<QAction *> m_printLead;
    QList<QAction *> m_printView;
    QAction *m_zone = nullptr;
    core::Task m_dragTask;
};

} // namespace leadlight::ui
