// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "ui/notice/autostart.h"
#include "ui/notice/backgroundsync.h"
#include "ui/notice/noticestate.h"
#include "ui/notice/notifier.h"
#include "ui/notice/reminders.h"
#include "ui/notice/trayicon.h"
#include "ui/notice/windowcall.h"
#include "ui/notice/windowclosing.h"

#include <QObject>
#include <QPointer>

namespace leadlight::ui {

class MainWindow;
class PreferencesDialog;

/// All that Leadlight does while nobody looks at its window: fetching leads, telling about them, staying in the tray;
/// and the preferences of that. Puts the parts together. GUI thread; goes before the window does.
class Notices final : public QObject
{
    Q_OBJECT

public:
    /// @p loginArguments: what the program is started with at login; empty where that is not offered.
    Notices(MainWindow &window, const QStringList &loginArguments, QObject *parent = nullptr);
    ~Notices() override;

    /// Shows the window, or leaves it in the tray as soon as there is one.
    void start(bool inTray);
    /// What a start of the program wants besides the window itself.
    void carryOut(const WindowRequest &request);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void seeWhetherLooking();
    void connectSync();
    void connectNotifier();
    void connectReminders();
    void connectTray();
    void showPreferences();
    [[nodiscard]] PreferencesDialog *makePreferences();
    void showState();
    void showTray();
    void takeViews();
    void waitForTray(int secondsLeft);

    MainWindow &m_window;
    const Services &m_services;
    const core::SystemClock m_clock;
    NoticeState m_state;
    Autostart m_autostart;
    const bool m_offersLogin;
    BackgroundSync m_sync;
    Notifier m_notifier;
    Reminders m_reminders;
    TrayIcon m_tray;
    WindowClosing m_closing;
    WindowCall m_call;
    QPointer<PreferencesDialog> m_preferences;
    QTimer m_stateTimer;
};

} // namespace leadlight::ui
