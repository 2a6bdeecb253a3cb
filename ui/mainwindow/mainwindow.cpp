// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/mainwindow.h"

#include "core/privatefiles.h"
#include "store/threadstores.h"
#include "ui/common/errortext.h"
#include "ui/common/icons.h"
#include "ui/common/leadwords.h"
#include "ui/common/localfiles.h"
#include "ui/common/messagebar.h"
#include "ui/common/spoken.h"
#include "ui/common/windowsize.h"
#include "ui/common/withstore.h"
#include "ui/connectors/connectorchecks.h"
#include "ui/connectors/connectorspage.h"
#include "ui/connectors/connectorspane.h"
#include "ui/connectors/syncactivity.h"
#include "ui/diagnosis/recentevents.h"
#include "ui/import/importdialog.h"
#include "ui/insights/insightspage.h"
#include "ui/insights/insightwords.h"
#include "ui/insights/silencewatch.h"
#include "ui/leads/exportactivity.h"
#include "ui/leads/exportbutton.h"
#include "ui/leads/filterfield.h"
#include "ui/leads/groupingchooser.h"
#include "ui/leads/handout.h"
#include "ui/leads/leadspage.h"
#include "ui/leads/savedviews.h"
#include "ui/leads/sidepanel.h"
#include "ui/leads/viewlist.h"
#include "ui/leads/workactions.h"
#include "ui/privacy/retentionwatch.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

namespace leadlight::ui {

using Tone = MessageBar::Tone;

MainWindow::MainWindow(const Services &services, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_settings(services.profile.stateFile())
    , m_preferences(services.profile.preferencesFile())
    , m_message(new MessageBar(this))
    , m_filter(new FilterField(this))
    , m_filterReason(new QLabel(this))
    , m_checks(new ConnectorChecks(m_services, this))
    , m_connectors(new ConnectorsPane(m_services, m_settings, *m_checks, this))
    , m_silence(new SilenceWatch(m_services, m_settings, m_clock, this))
    , m_retention(new RetentionWatch(m_services, m_clock, this))
    , m_savedViews(new SavedViews(m_services.profile.viewsFile(), this))
    , m_leads(
          new LeadsPage(m_services, m_settings, m_files, makeLowerPane(), ViewList::startState(*m_savedViews), this))
    , m_views(nullptr)
    , m_connectorsPage(new ConnectorsPage(m_services, *m_checks, *m_message, this))
    , m_insights(new InsightsPage(m_services, *m_silence, this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(m_services.isDemo ? tr("Leadlight \u2013 sample leads") : tr("Leadlight"));
    setAcceptDrops(true);
    setContextMenuPolicy(Qt::NoContextMenu); // the tool bar is not to be hidden
    m_filterReason->setObjectName(QStringLiteral("filterReason"));
    m_filterReason->setTextFormat(Qt::PlainText);
    setSpokenRole(*m_filterReason, QAccessible::AlertMessage);
    m_filterReason->setWordWrap(true);
    m_filterReason->setContentsMargins(12, 4, 12, 4);
    m_filterReason->hide();
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filterReason);
    layout->addWidget(m_message);
    layout->addWidget(m_pages, 1);
    m_pages->addWidget(m_leads);
    m_pages->addWidget(m_connectorsPage);
    m_pages->addWidget(m_insights);
    setCentralWidget(centre);
    makeToolBar();
    makeStatusBar();
    makeShortcuts();
    setHelpTopics();
    connectParts();
    m_views = new ViewList(m_services, *m_savedViews, m_settings, *m_leads, *m_filter, *m_message);
    connect(m_views, &ViewList::failed, this, &MainWindow::fail);
    connect(m_savedViews, &SavedViews::changed, this, &MainWindow::nameViewActions);
    nameViewActions();
    connectConnectors();
    connectInsights();
    connectPrivacy();
    resizeOnScreen(*this, usualSize);
    restoreGeometry(m_settings.bytes(Setting::WindowGeometry));
    m_views->restore(m_settings.text(Setting::View));
    connect(qApp, &QCoreApplication::aboutToQuit, this, &MainWindow::keepState); // told to end, it is not closed
    m_leads->focusLeads();
    m_tidyTimer.setSingleShot(true);
    connect(&m_tidyTimer, &QTimer::timeout, this, &MainWindow::tidyIndex);
    // While questions come, the index is left alone; when they have ended, it is soon put in order.
    connect(m_leads, &LeadsPage::asked, this, [this] {
        if (m_tidyTimer.isActive())
            m_tidyTimer.start(std::chrono::seconds(4));
    });
    checkCache();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeToolBar()
{
    auto *bar = addToolBar(tr("Main"));
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setMovable(false);
    bar->setFloatable(false);
    bar->toggleViewAction()->setVisible(false); // without it there is no filter
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize(QSize(16, 16));

    m_syncAction = bar->addAction(lineIcon(QLatin1StringView("sync")), tr("Sync now"), this, &MainWindow::syncNow);
    m_syncAction->setObjectName(QStringLiteral("sync"));
    m_syncAction->setShortcut(Qt::Key_F5);
    m_syncAction->setToolTip(tr("Fetch new leads (F5)"));
    m_stopAction = new QAction(tr("Stop the sync"), this); // found by its name; its button is in the status bar
    m_stopAction->setObjectName(QStringLiteral("stop"));
    connect(m_stopAction, &QAction::triggered, this, [this] {
        if (m_sync)
            m_sync->stop();
    });
    m_checkAction =
        bar->addAction(lineIcon(QLatin1StringView("check")), tr("Check"), this, &MainWindow::checkConnectors);
    m_checkAction->setObjectName(QStringLiteral("check"));
    m_checkAction->setToolTip(tr("Check every connector"));
    bar->addWidget(m_filter);

    m_importAction =
        bar->addAction(lineIcon(QLatin1StringView("import")), tr("Import"), this, &MainWindow::chooseFilesToImport);
    m_importAction->setObjectName(QStringLiteral("import"));
    m_importAction->setToolTip(tr("Import leads from CSV or JSON files"));

    m_export = new ExportButton(
        m_settings, m_files, [this] { return m_leads->selection().count(); }, bar);
    connect(m_export, &ExportButton::exportWanted, this, &MainWindow::exportLeads);
    bar->addWidget(m_export);
    auto *lead = new QToolButton(bar);
    lead->setObjectName(QStringLiteral("leadMenu"));
    lead->setText(tr("Lead"));
    lead->setToolTip(tr("What to do with the selected leads"));
    lead->setPopupMode(QToolButton::InstantPopup);
    auto *leadMenu = new QMenu(lead);
    m_leads->handOut().addLeadActions(*leadMenu);
    leadMenu->addSeparator();
    m_leads->workActions().addTo(*leadMenu);
    lead->setMenu(leadMenu);
    bar->addWidget(lead);
    addMenuButton(*bar);
    if (auto *more = bar->findChild<QWidget *>(QStringLiteral("qt_toolbar_ext_button")))
        more->setAccessibleName(tr("More of the tool bar"));
    // Tool bars leave their buttons to the mouse.
    for (const QAction *action : bar->actions()) {
        if (auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(const_cast<QAction *>(action))))
            button->setFocusPolicy(Qt::TabFocus);
    }
    showSyncActions();
}

void MainWindow::makeStatusBar()
{
    auto *left = new QWidget(this);
    m_activities = new QHBoxLayout(left);
    m_activities->setContentsMargins(8, 0, 0, 0);
    m_activities->setSpacing(8);
    m_state = new QLabel(left);
    m_state->setObjectName(QStringLiteral("state"));
    m_state->setTextFormat(Qt::PlainText);
    setSpokenRole(*m_state, QAccessible::AlertMessage);
    m_activities->addWidget(m_state);
    m_activities->addStretch();
    left->setMinimumHeight(QToolButton().sizeHint().height()); // the page keeps its height when a button to stop comes
    m_totals = new QLabel(this);
    m_totals->setObjectName(QStringLiteral("totals"));
    m_totals->setTextFormat(Qt::PlainText);
    m_totals->setContentsMargins(0, 0, 8, 0);
    statusBar()->addWidget(left, 1);
    statusBar()->addPermanentWidget(m_totals);
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::connectParts()
{
    connect(&m_preferences, &Preferences::notKept, this, [this] {
        m_message->show(Tone::Fault, tr("What you choose in the preferences holds for this run only: %1 cannot be "
                                        "written. Check who may write there.")
                                         .arg(shownLine(m_services.profile.preferencesFile())));
    });
    connect(&m_preferences, &Preferences::changed, this, [this](Preference key) {
        if (key != Preference::OwnName)
            return;
        QWidget *page = m_pages->currentWidget();
        m_filter->setText(m_filter->text()); // owner:me means somebody else
        m_pages->setCurrentWidget(page);     // which it would leave for the leads
        m_leads->refresh();                  // in saved views, too
    });
    connect(m_filter, &FilterField::filterChanged, m_leads, &LeadsPage::setFilter);
    connect(m_filter, &FilterField::filterChanged, this, [this] { m_pages->setCurrentWidget(m_leads); });
    connect(m_filter, &FilterField::reasonChanged, this, [this](const QString &reason) {
        m_filterReason->setText(reason);
        if (reason.isEmpty())
            m_filterReason->hide();
        else
            showSpoken(*m_filterReason);
    });
    connect(m_filter, &FilterField::leaveWanted, m_leads, &LeadsPage::focusLeads);
    connect(m_leads, &LeadsPage::filterTextWanted, m_filter, &FilterField::setText);
    connect(m_leads, &LeadsPage::totalsChanged, this, &MainWindow::showTotals);
    connect(m_leads, &LeadsPage::totalsChanged, m_filter, &FilterField::setTotals);
    connect(&m_leads->sidePanel(), &SidePanel::facetsShown, m_filter, &FilterField::setFacets);
    connect(m_leads, &LeadsPage::failed, this, &MainWindow::fail);
    connect(m_leads, &LeadsPage::madeWithUndo, this, [this](const QString &sentence, qint64 change) {
        m_message->show(Tone::Notice, sentence, tr("Undo"), [this, change] { m_leads->undoWork(change); });
    });
    connect(m_leads, &LeadsPage::told, this, &MainWindow::tell);
    connect(m_leads, &LeadsPage::leadsPainted, this, &MainWindow::leadsPainted);
    connect(m_leads, &LeadsPage::activityStarted, this, [this](Activity *activity) { showActivity(activity); });
    connect(m_leads, &LeadsPage::connectWanted, m_connectorsPage, &ConnectorsPage::add);
    connect(m_leads, &LeadsPage::checkWanted, this, &MainWindow::checkConnectors);
    connect(m_leads, &LeadsPage::importWanted, this, &MainWindow::chooseFilesToImport);
    connect(m_leads, &LeadsPage::sampleLeadsWanted, this, [this] { m_services.openSampleLeads(); });
}

// --- long work
// --------------------------------------------------------------------------------------------------------

void MainWindow::showActivity(Activity *activity, Faults faults)
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *text = new QLabel(line);
    text->setObjectName(QStringLiteral("activityText"));
    text->setTextFormat(Qt::PlainText);
    auto *stop = new QToolButton(line);
    stop->setObjectName(QStringLiteral("stopActivity"));
    stop->setText(tr("Stop"));
    stop->setIcon(lineIcon(QLatin1StringView("stop")));
    stop->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(activity, &Activity::progressed, stop, &QWidget::setAccessibleDescription);
    layout->addWidget(text);
    layout->addWidget(stop);
    m_activities->insertWidget(m_activities->count() - 1, line);
    m_state->hide();
    connect(stop, &QToolButton::clicked, activity, &Activity::stop);
    connect(stop, &QToolButton::clicked, stop, [stop] { stop->setEnabled(false); });
    connect(activity, &Activity::progressed, text, &QLabel::setText);
    connect(activity, &Activity::progressed, text,
            [text](const QString &sentence) { text->setToolTip(plainToolTip(sentence)); });
    const QString remedy = qobject_cast<SyncActivity *>(activity) ? tr("Check") : QString();
    connect(activity, &Activity::ended, this, [this, line, faults, remedy](const QString &sentence, bool isFault) {
        line->deleteLater();
        line->hide();
        m_state->show();
        if (isFault && faults == Faults::Quiet)
            return;
        if (isFault) {
            m_state->setText(QString());
            m_message->show(Tone::Fault, sentence, remedy, [this] { checkConnectors(); });
        } else if (faults == Faults::Loud) {
            tell(sentence);
        } else {
            m_state->setText(sentence);
        }
    });
}

void MainWindow::syncNow()
{
    sync({});
}

void MainWindow::syncInBackground(const QStringList &names)
{
    sync(names, false);
}

void MainWindow::sync(const QStringList &names, bool isByPerson)
{
    if (m_sync || !m_connectors->hasAnyToPull())
        return;
    m_sync = new SyncActivity(m_services.writing, m_services.sync, names, this);
    connect(m_sync, &SyncActivity::brought, this, [this](const sync::ConnectorReport &report) {
        m_connectors->showRunning(report.connector); // the page of leads sees by itself that there are more
    });
    connect(m_sync, &SyncActivity::connectorEnded, m_connectors, &ConnectorsPane::showReport);
    auto reports = std::make_shared<QList<sync::ConnectorReport>>();
    connect(m_sync, &SyncActivity::connectorEnded, this,
            [reports](const sync::ConnectorReport &report) { reports->append(report); });
    connect(m_sync, &Activity::ended, this, [this, reports, isByPerson](const QString &sentence, bool isFault) {
        endSync(*reports, isFault ? sentence : QString(), isByPerson);
    });
    showActivity(m_sync, isByPerson ? Faults::Loud : Faults::Quiet);
    showSyncActions();
    Q_EMIT syncBegan(names, isByPerson);
}

void MainWindow::endSync(const QList<sync::ConnectorReport> &reports, const QString &fault, bool isByPerson)
{
    m_sync = nullptr;
    m_connectors->endRunning();
    for (const sync::ConnectorReport &report : reports) {
        if (report.error)
            RecentEvents::ofThisRun().addFault(QLatin1StringView("sync"), *report.error);
    }
    m_quietFault = isByPerson ? QString() : fault;
    if (!m_quietFault.isEmpty())
        m_state->setText(tr("Not everything could be synced in the background."));
    showStateToolTip();
    showSyncActions();
    m_leads->refresh();
    tidyIndex();
    Q_EMIT syncEnded(reports);
}

void MainWindow::showNextSync(const QString &sentence)
{
    m_nextSync = sentence;
    showStateToolTip();
}

void MainWindow::showStateToolTip()
{
    QStringList lines{m_quietFault, m_nextSync};
    lines.removeAll(QString());
    setPlainToolTip(*m_state->parentWidget(), lines.join(QLatin1Char('\n')));
}

void MainWindow::showSyncActions()
{
    m_syncAction->setVisible(!m_services.isDemo);
    m_syncAction->setEnabled(!m_sync && m_connectors->hasAnyToPull());
    m_checkAction->setVisible(!m_services.isDemo);
    m_checkAction->setEnabled(!m_connectors->all().isEmpty());
    m_stopAction->setVisible(m_sync != nullptr);
}

void MainWindow::exportLeads(LeadExport what, const QString &path, bool selectedOnly)
{
    if (selectedOnly)
        what.leads = m_leads->selection().ids();
    else
        what.leads = m_leads->query();
    auto *activity = new ExportActivity(m_services.writing, m_services.stores, what, path, this);
    connect(activity, &Activity::ended, this, [this](const QString &sentence, bool isFault) {
        if (!isFault)
            m_message->show(Tone::Notice, sentence);
    });
    showActivity(activity);
}

void MainWindow::chooseFilesToImport()
{
    ImportDialog::chooseFiles(m_files, this, [this](const QStringList &paths) { importFiles(paths); });
}

void MainWindow::importFiles(const QStringList &paths)
{
    if (!m_importDialog) {
        m_importDialog = new ImportDialog(m_services, m_settings, m_files, this);
        connect(m_importDialog, &ImportDialog::importWanted, this, &MainWindow::import);
        m_importDialog->open();
    }
    m_importDialog->addFiles(paths);
}

void MainWindow::import(const QList<FileToImport> &files)
{
    m_pages->setCurrentWidget(m_leads);
    auto *activity = new ImportActivity(m_services.writing, m_services.stores, files, this);
    connect(activity, &Activity::ended, this, [this](const QString &sentence, bool isFault) {
        if (!isFault)
            m_message->show(Tone::Notice, sentence);
        m_leads->refresh();
        tidyIndex();
    });
    showActivity(activity);
}

void MainWindow::tidyIndex()
{
    const auto work = withStore(m_services.stores,
                                [](store::LeadStore &store, std::stop_token stop) { return store.tidyIndex(stop); });
    // Where it cannot, searching is slower and right; what is wrong with the cache is told by whoever reads it.
    m_tidying =
        m_quietly.run(this, work, [this](const core::Result<> &) { m_tidyTimer.start(std::chrono::seconds(10)); });
}

void MainWindow::checkCache()
{
    const auto work = [&stores = m_services.stores](std::stop_token stop) -> core::Result<> {
        const auto store = stores.forThisThread();
        return store ? (*store)->quickCheck(stop) : core::failure(store);
    };
    m_cacheCheck = m_quietly.run(this, work, [this](const core::Result<> &checked) {
        if (!checked && checked.error().kind != core::ErrorKind::Cancelled)
            fail(checked.error());
        else
            tidyIndex();
    });
}

void MainWindow::setCacheAside()
{
    const auto work = [path = m_services.profile.cacheFile()](std::stop_token) {
        return store::LeadStore::setAside(path);
    };
    m_cacheCheck = m_services.writing.run(this, work, [this](const core::Result<QString> &aside) {
        if (!aside) {
            fail(aside.error());
            return;
        }
        Q_EMIT quitWanted(); // not into the tray: what it goes on writing would be in the cache that was set aside
        close();             // the next start makes a new one
    });
}

/// So that connectors can be added again; their secrets stay in the keychain.
void MainWindow::setConnectorsAside()
{
    const auto aside = core::setAside(m_services.profile.connectorsFile());
    if (!aside) {
        fail(aside.error());
        return;
    }
    m_message->show(Tone::Notice,
                    tr("The list of connectors was set aside as %1; nothing was deleted.").arg(shownLine(*aside)));
    m_connectors->reload();
}

// --- connectors
// -------------------------------------------------------------------------------------------------------

void MainWindow::connectConnectors()
{
    connect(m_connectors, &ConnectorsPane::loaded, this, [this] {
        QStringList names;
        for (const connectors::Connector &connector : m_connectors->all())
            names.append(connector.name);
        m_filter->setConnectors(names);
        m_connectorsPage->showConnectors(m_connectors->all());
        m_leads->setCanPull(m_connectors->hasAnyToPull());
        m_checks->load(m_connectors->all());
        showSyncActions();
        Q_EMIT connectorsLoaded();
    });
    connect(m_connectors, &ConnectorsPane::failed, this, &MainWindow::fail);
    connect(m_connectors, &ConnectorsPane::addWanted, m_connectorsPage, &ConnectorsPage::add);
    connect(m_connectors, &ConnectorsPane::syncWanted, this, [this](const QString &name) { sync({name}); });
    connect(m_connectors, &ConnectorsPane::pageWanted, this, [this](const QString &uid) {
        showConnectors();
        m_connectorsPage->choose(uid);
    });
    connect(m_connectors, &ConnectorsPane::editWanted, this,
            [this](const connectors::Connector &connector) { m_connectorsPage->edit(connector.uid, {}); });
    connect(m_connectors, &ConnectorsPane::removeWanted, this,
            [this](const connectors::Connector &connector) { m_connectorsPage->askToRemove(connector.uid); });
    connect(m_checks, &ConnectorChecks::failed, this, &MainWindow::fail);
    connect(m_connectorsPage, &ConnectorsPage::failed, this, &MainWindow::fail);
    connect(m_connectorsPage, &ConnectorsPage::leaveWanted, this, &MainWindow::showLeads);
    connect(m_connectorsPage, &ConnectorsPage::listChanged, this, [this] {
        m_connectors->reload();
        m_leads->refresh(); // a connector may have another name
    });
    connect(m_connectorsPage, &ConnectorsPage::syncWanted, this, [this](const QString &name) {
        showLeads();
        sync({name});
    });
}

const QList<connectors::Connector> &MainWindow::connectors() const
{
    return m_connectors->all();
}

void MainWindow::showNewLeads(const QString &viewId)
{
    showLeads();
    if (m_savedViews->find(viewId))
        m_views->choose(viewId);
    else
        m_views->chooseFixed(LeadsView::New);
}

void MainWindow::showLeads()
{
    m_pages->setCurrentWidget(m_leads);
    m_leads->focusLeads();
}

void MainWindow::showLeadsOf(const QString &filterText)
{
    m_filter->setText(filterText);
    showLeads();
}

void MainWindow::checkConnectors()
{
    showConnectors();
    m_connectorsPage->checkAll();
}

void MainWindow::showConnectors()
{
    m_pages->setCurrentWidget(m_connectorsPage);
    m_connectorsPage->focusConnectors();
}

// --- what it says and remembers
// ---------------------------------------------------------------------------------------

void MainWindow::showTotals(const store::Totals &totals, qint64 lastMonth)
{
    m_export->setHasLeads(totals.all > 0);
    const QLocale locale;
    const QString leads = totals.all == 1 ? tr("1 lead") : tr("%Ln leads", nullptr, int(totals.all));
    //: Status bar: how many leads, what storing and delivering them costs
    m_totals->setText(totals.all == 0 ? QString() : tr("%1 \u00b7 about %2 a month").arg(leads, costText(lastMonth)));
    m_totals->setToolTip(tr("Azure Storage costs about 50 US cents for 1,000 leads received in a month. "
                            "%1 came in the last 30 days.")
                             .arg(locale.toString(lastMonth)));
}

/// What came of what somebody did: it is read aloud, too.
void MainWindow::tell(const QString &sentence)
{
    m_state->setText(sentence);
    if (!m_state->isHidden())
        showSpoken(*m_state);
}

void MainWindow::fail(const core::Error &error)
{
    RecentEvents::ofThisRun().addFault(QLatin1StringView("window"), error);
    if (error.kind == core::ErrorKind::CacheDamaged)
        m_message->show(Tone::Fault, errorText(error), tr("Set it aside and close"), [this] { setCacheAside(); });
    else if (error.kind == core::ErrorKind::NotReadable && error.subject == m_services.profile.connectorsFile())
        m_message->show(Tone::Fault, errorText(error), tr("Set it aside"), [this] { setConnectorsAside(); });
    else
        m_message->show(Tone::Fault, errorText(error));
}

void MainWindow::keepState()
{
    m_settings.set(Setting::WindowGeometry, saveGeometry());
    m_settings.set(Setting::View, m_views->current());
    m_views->showOwnLayout();
    m_leads->saveState();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    keepState();
    if (m_sync)
        m_sync->stop(); // ends at its page, which is kept
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const bool isOwn = event->source() != nullptr; // leads that are dragged out
    if (!isOwn && !localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    // In a narrow window the filter needs the room more than the words on the buttons do.
    constexpr int widthForWords = 900;
    auto *bar = findChild<QToolBar *>(QStringLiteral("toolBar"));
    const auto style = width() < widthForWords ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon;
    for (auto *button : bar->findChildren<QToolButton *>(Qt::FindDirectChildrenOnly)) {
        if (!button->text().isEmpty())
            button->setToolButtonStyle(style);
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    importFiles(localFiles(*event->mimeData()));
    event->acceptProposedAction();
}

} // namespace leadlight::ui
