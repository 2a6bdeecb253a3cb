// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/connectorlist.h"
#include "core/clock.h"
#include "sync/leadsync.h"
#include "ui/common/filechooser.h"
#include "ui/common/services.h"
#include "ui/common/settings.h"
#include "ui/preferences/preferences.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

class QAction;
class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QToolBar;

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
class HelpWindow;
class ImportDialog;
class InsightsPage;
class LeadsPage;
class MessageBar;
class RetentionWatch;
class SavedViews;
class SilenceWatch;
class SyncActivity;
class ViewList;
struct FileToImport;
struct LeadExport;

/// The one window: arranges filter, leads, connectors and messages, and starts the long work. GUI thread.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// Keeps @p services; what they refer to must outlive the window.
    explicit MainWindow(const Services &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Of a window that nobody has given a size, where the screen has the room.
    static constexpr QSize usualSize{1280, 760};

    [[nodiscard]] FileChooser &fileChooser() { return m_files; }
    [[nodiscard]] const Services &services() const { return m_services; }
    [[nodiscard]] Preferences &preferences() { return m_preferences; }
    [[nodiscard]] SilenceWatch &silenceWatch() { return *m_silence; }
    [[nodiscard]] RetentionWatch &retention() { return *m_retention; }
    [[nodiscard]] const SavedViews &savedViews() const { return *m_savedViews; }
    [[nodiscard]] const QList<connectors::Connector> &connectors() const;

    /// Syncs without anybody having asked: what does not work is said quietly. Nothing happens while a sync runs.
    void syncInBackground(const QStringList &names);
    /// The new leads of a saved view; all new leads where there is no view of that id.
    void showNewLeads(const QString &viewId);
    /// When the next sync comes, a sentence.
    void showNextSync(const QString &sentence);

Q_SIGNALS:
    /// The first leads are on the screen, or what is shown where there are none. Once.
    void leadsPainted();
    void connectorsLoaded();
    /// @p names: empty for all.
    void syncBegan(const QStringList &names, bool isByPerson);
    void syncEnded(const QList<leadlight::sync::ConnectorReport> &reports);
    void leadsErased(); ///< of a person: nothing that tells of leads may stay
    void preferencesWanted();
    void quitWanted();

public Q_SLOTS:
    void syncNow();
    void chooseFilesToImport();
    /// Shows what the files would bring, and imports them when that is wanted.
    void importFiles(const QStringList &paths);
    void showLeads();
    /// @p filterText: takes the place of the filter.
    void showLeadsOf(const QString &filterText);
    void showConnectors();
    void checkConnectors();
    void showInsights();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeToolBar();
    void addMenuButton(QToolBar &bar);
    void makeStatusBar();
    void makeShortcuts();
    void nameViewActions();
    void setHelpTopics();
    void focusPane(int step);
    void findCommand();
    void showHelp();
    void showHelpTopic(const QString &id);
    [[nodiscard]] QString keyboardHelp() const;
    void connectParts();
    void checkCache();
    void tidyIndex();
    void exportLeads(LeadExport what, const QString &path, bool selectedOnly);
    void setCacheAside();
    void setConnectorsAside();
    void sync(const QStringList &names, bool isByPerson = true);
    void endSync(const QList<sync::ConnectorReport> &reports, const QString &fault, bool isByPerson);
    void import(const QList<FileToImport> &files);
    enum class Faults { Loud, Quiet };
    void showActivity(Activity *activity, Faults faults = Faults::Loud);
    void showStateToolTip();
    void showTotals(const store::Totals &totals, qint64 lastMonth);
    void showSyncActions();
    void connectConnectors();
    [[nodiscard]] QWidget *makeLowerPane();
    void connectInsights();
    void connectPrivacy();
    /// Lets go of all that tells of leads that were erased, and of the person by one of the names.
    void forget(const std::vector<qint64> &ids, const QStringList &names);
    void check(const QStringList &uids);
    void tell(const QString &sentence);
    void fail(const core::Error &error);
    void keepState();

    const Services m_services;
    const core::SystemClock m_clock;
    Settings m_settings;
    Preferences m_preferences;
    FileChooser m_files;
    MessageBar *m_message;
    FilterField *m_filter;
    QLabel *m_filterReason;
    ConnectorChecks *m_checks;
    ConnectorsPane *m_connectors;
    SilenceWatch *m_silence;
    RetentionWatch *m_retention;
    SavedViews *m_savedViews;
    LeadsPage *m_leads;
    ViewList *m_views;
    ConnectorsPage *m_connectorsPage;
    InsightsPage *m_insights;
    QStackedWidget *m_pages;
    QAction *m_syncAction = nullptr;
    QAction *m_stopAction = nullptr;
    QList<QAction *> m_viewActions;
    QAction *m_checkAction = nullptr;
    ExportButton *m_export = nullptr;
    QAction *m_importAction = nullptr;
    QLabel *m_state = nullptr;
    QString m_nextSync;   ///< a sentence
    QString m_quietFault; ///< what went wrong in the background; empty: nothing
    QHBoxLayout *m_activities = nullptr;
    QLabel *m_totals = nullptr;
    SyncActivity *m_sync = nullptr; ///< while one runs; deletes itself
    core::Background m_quietly{1, core::Background::Pace::Quiet};
    core::Task m_cacheCheck;
    core::Task m_tidying;
    QPointer<HelpWindow> m_help;           ///< while it is open
    QPointer<ImportDialog> m_importDialog; ///< while it is open
    QTimer m_tidyTimer;                    ///< from one tidying of the search index to the next
};

} // namespace leadlight::ui
