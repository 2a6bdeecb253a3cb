// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/filechooser.h"
#include "ui/common/services.h"
#include "ui/common/settings.h"

#include <QMainWindow>

class QAction;
class QHBoxLayout;
class QLabel;
class QStackedWidget;

namespace leadlight::store {
struct Totals;
}

namespace leadlight::ui {

class Activity;
class ConnectorChecks;
class ConnectorsPage;
class ConnectorsPane;
class ExportButton;
class FilterField;
class LeadsPage;
class MessageBar;
class SavedViews;
class SyncActivity;
class ViewList;
struct LeadExport;

/// The one window: arranges filter, leads, connectors and messages, and starts the long work. GUI thread.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// Keeps @p services; what they refer to must outlive the window.
    explicit MainWindow(const Services &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] FileChooser &fileChooser() { return m_files; }

Q_SIGNALS:
    /// The first leads are on the screen, or what is shown where there are none. Once.
    void leadsPainted();

public Q_SLOTS:
    void syncNow();
    void importFiles();
    void showLeads();
    void showConnectors();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeToolBar();
    void makeStatusBar();
    void makeShortcuts();
    void connectParts();
    void checkCache();
    void tidyIndex();
    void exportLeads(LeadExport what, const QString &path, bool selectedOnly);
    void setCacheAside();
    void sync(const QList<QString> &names);
    void import(const QStringList &paths);
    void showActivity(Activity *activity);
    void showTotals(const store::Totals &totals, qint64 lastMonth);
    void showSyncActions();
    void connectConnectors();
    void fail(const core::Error &error);

    const Services m_services;
    Settings m_settings;
    FileChooser m_files;
    MessageBar *m_message;
    FilterField *m_filter;
    QLabel *m_filterReason;
    ConnectorChecks *m_checks;
    ConnectorsPane *m_connectors;
    SavedViews *m_savedViews;
    LeadsPage *m_leads;
    ViewList *m_views;
    ConnectorsPage *m_connectorsPage;
    QStackedWidget *m_pages;
    QAction *m_syncAction = nullptr;
    QAction *m_stopAction = nullptr;
    QAction *m_checkAction = nullptr;
    ExportButton *m_export = nullptr;
    QAction *m_importAction = nullptr;
    QLabel *m_state = nullptr;
    QHBoxLayout *m_activities = nullptr;
    QLabel *m_totals = nullptr;
    SyncActivity *m_sync = nullptr; ///< while one runs; deletes itself
    core::Task m_cacheCheck;
    core::Task m_tidying;
};

} // namespace leadlight::ui
