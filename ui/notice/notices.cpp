// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notice/notices.h"

#include "connectors/connectorkind.h"
#include "ui/common/services.h"
#include "ui/insights/silencewatch.h"
#include "ui/leads/savedviews.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/notice/windowfront.h"
#include "ui/preferences/generalpage.h"
#include "ui/preferences/networkpage.h"
#include "ui/preferences/notificationspage.h"
#include "ui/preferences/preferences.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/preferences/privacypage.h"

#include <QApplication>
#include <QEvent>

namespace leadlight::ui {

namespace {

constexpr std::chrono::seconds stateEvery(20);
constexpr int secondsForTray = 30; ///< after login, a panel may come later than its programs

QList<connectors::Connector> pulled(const QList<connectors::Connector> &all)
{
    QList<connectors::Connector> result;
    for (const connectors::Connector &connector : all) {
        const auto *kind = connectors::connectorKind(connector.kind);
        if (kind && kind->canPull())
            result.append(connector);
    }
    return result;
}

} // namespace

Notices::Notices(MainWindow &window, const QStringList &loginArguments, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_services(window.services())
    , m_state(m_services.profile.stateFile())
    , m_autostart(loginArguments)
    , m_offersLogin(!loginArguments.isEmpty() && Autostart::isPossible())
    , m_sync(window.preferences(), m_clock)
    , m_notifier(m_services, window.preferences(), m_state, m_clock, QDBusConnection::sessionBus())
    , m_reminders(m_services, window.preferences(), m_state, m_clock, QDBusConnection::sessionBus())
    , m_closing(window, window.preferences(), m_state, [this] { return !m_services.isDemo && TrayIcon::isThere(); })
    , m_call(QDBusConnection::sessionBus(), m_services.profile.id)
{
    connect(&m_window, &MainWindow::preferencesWanted, this, &Notices::showPreferences);
    connect(&m_window, &MainWindow::quitWanted, &m_closing, &WindowClosing::quit);
    connect(&m_call, &WindowCall::wanted, this, [this](const WindowRequest &request) {
        setActivationToken(request.activationToken);
        m_closing.showWindow();
        carryOut(request);
    });
    if (m_services.isDemo)
        return; // there is nothing to fetch
    connectSync();
    connectNotifier();
    connectReminders();
    connectTray();
    connect(&m_stateTimer, &QTimer::timeout, this, &Notices::showState);
    m_stateTimer.start(stateEvery);
}

Notices::~Notices()
{
    delete m_preferences; // which changes the window's preferences while it closes
}

void Notices::connectSync()
{
    connect(&m_sync, &BackgroundSync::syncWanted, &m_window, &MainWindow::syncInBackground);
    connect(&m_sync, &BackgroundSync::failing, &m_notifier, &Notifier::tellFailing);
    connect(&m_window, &MainWindow::connectorsLoaded, this, [this] {
        const auto connectors = pulled(m_window.connectors());
        m_sync.setConnectors(connectors);
        m_notifier.setConnectors(connectors);
        m_tray.setCanSync(!connectors.isEmpty());
        showState();
    });
    connect(&m_window, &MainWindow::syncBegan, this, [this](const QStringList &names, bool isByPerson) {
        m_sync.syncBegan(names, isByPerson);
        m_notifier.syncBegan();
        showState();
    });
    connect(&m_window, &MainWindow::syncEnded, this, [this](const QList<sync::ConnectorReport> &reports) {
        m_notifier.syncEnded(reports);
        m_sync.syncEnded(reports);
        showState();
    });
}

void Notices::connectNotifier()
{
    takeViews();
    connect(&m_window.savedViews(), &SavedViews::changed, this, &Notices::takeViews);
    connect(&m_notifier, &Notifier::unseenChanged, &m_tray, &TrayIcon::setUnseen);
    connect(&m_window, &MainWindow::leadsErased, &m_notifier, &Notifier::forget);
    connect(&m_notifier, &Notifier::notShown, &m_tray, &TrayIcon::tell);
    connect(&m_notifier, &Notifier::viewWanted, this, [this](const QString &view) {
        m_window.showNewLeads(view);
        m_closing.showWindow();
    });
    connect(&m_notifier, &Notifier::connectorsWanted, this, [this] {
        m_window.showConnectors();
        m_closing.showWindow();
    });
    connect(qApp, &QGuiApplication::applicationStateChanged, this, &Notices::seeWhetherLooking);
    m_window.installEventFilter(this);
    seeWhetherLooking();
}

void Notices::seeWhetherLooking()
{
    const bool isLooking = QGuiApplication::applicationState() == Qt::ApplicationActive && m_window.isVisible();
    m_notifier.setIsLooking(isLooking);
    m_reminders.setIsLooking(isLooking);
}

bool Notices::eventFilter(QObject *watched, QEvent *event)
{
    // The window may come and go while the program stays active, with another window of ours in front.
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
        seeWhetherLooking();
    return QObject::eventFilter(watched, event);
}

void Notices::connectReminders()
{
    connect(&m_window.silenceWatch(), &SilenceWatch::offersFellSilent, &m_reminders, &Reminders::tellSilent);
    connect(&m_reminders, &Reminders::notShown, &m_tray, &TrayIcon::tell);
    connect(&m_reminders, &Reminders::insightsWanted, this, [this] {
        m_window.showInsights();
        m_closing.showWindow();
    });
    connect(&m_reminders, &Reminders::checkWanted, this, [this] {
        m_window.checkConnectors();
        m_closing.showWindow();
    });
    connect(&m_reminders, &Reminders::lateLeadsWanted, this, [this] {
        m_window.showLeadsOf(QStringLiteral("is:late"));
        m_closing.showWindow();
    });
}

void Notices::connectTray()
{
    connect(&m_tray, &TrayIcon::openWanted, &m_closing, &WindowClosing::showWindow);
    connect(&m_tray, &TrayIcon::syncWanted, &m_window, &MainWindow::syncNow);
    connect(&m_tray, &TrayIcon::quitWanted, &m_closing, &WindowClosing::quit);
    connect(&m_tray, &TrayIcon::pauseWanted, &m_notifier, &Notifier::setPausedToday);
    connect(&m_notifier, &Notifier::pausedChanged, &m_tray, &TrayIcon::setIsPaused);
    m_tray.setIsPaused(m_notifier.isPausedToday());
    connect(&m_window.preferences(), &Preferences::changed, this, &Notices::showTray);
    showTray();
}

void Notices::showTray()
{
    const Preferences &preferences = m_window.preferences();
    m_tray.setVisible(preferences.number(Preference::SyncMinutes) > 0 || preferences.flag(Preference::StaysInTray));
    showState();
}

void Notices::showState()
{
    const QString sentence = m_sync.nextSyncText();
    m_window.showNextSync(sentence);
    m_tray.setState(sentence);
    m_tray.setIsPaused(m_notifier.isPausedToday()); // which ends with the day
}

void Notices::takeViews()
{
    QList<NoticeView> views;
    for (const SavedView &view : m_window.savedViews().all())
        views.append({view.id, view.name, view.filterText});
    m_notifier.setViews(views);
}

void Notices::showPreferences()
{
    if (!m_preferences)
        m_preferences = makePreferences();
    m_preferences->show();
    m_preferences->raise();
    m_preferences->activateWindow();
}

PreferencesDialog *Notices::makePreferences()
{
    QList<std::pair<QString, QString>> views;
    for (const SavedView &view : m_window.savedViews().all())
        views.append({view.id, view.name});
    Preferences &preferences = m_window.preferences();
    auto *dialog = new PreferencesDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *general = new GeneralPage(preferences, m_offersLogin ? &m_autostart : nullptr);
    connect(general, &GeneralPage::otherLanguageWanted, &m_closing, &WindowClosing::openAnew);
    dialog->addPage(tr("General"), "generalPage", general);
    dialog->addPage(tr("Notifications"), "notificationsPage", new NotificationsPage(preferences, views));
    if (m_services.network)
        dialog->addPage(tr("Network"), "networkPage",
                        new NetworkPage(preferences, *m_services.network, m_services.writing, m_window.fileChooser()));
    dialog->addPage(tr("Privacy"), "privacyPage", new PrivacyPage(preferences, m_services, m_window.retention()));
    return dialog;
}

void Notices::start(bool inTray)
{
    if (inTray)
        waitForTray(secondsForTray);
    else
        m_closing.openWindow();
}

void Notices::carryOut(const WindowRequest &request)
{
    if (request.filter)
        m_window.showLeadsOf(*request.filter);
    if (!request.files.isEmpty())
        m_window.importFiles(request.files);
}

void Notices::waitForTray(int secondsLeft)
{
    if (!TrayIcon::isThere() && secondsLeft > 0) {
        QTimer::singleShot(std::chrono::seconds(1), this, [this, secondsLeft] { waitForTray(secondsLeft - 1); });
        return;
    }
    if (!m_window.isVisible())
        m_closing.hideWindow();
}

} // namespace leadlight::ui
