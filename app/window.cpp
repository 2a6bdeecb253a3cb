// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window.h"

#include "app/interrupt.h"
#include "app/terminal.h"
#include "core/background.h"
#include "store/threadstores.h"
#include "ui/common/errortext.h"
#include "ui/common/language.h"
#include "ui/common/services.h"
#include "ui/common/systemappearance.h"
#include "ui/diagnosis/recentevents.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/notice/notices.h"
#include "ui/notice/windowcall.h"
#include "ui/notice/windowclosing.h"
#include "ui/preferences/preferences.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QLockFile>
#include <QMessageBox>
#include <QProcess>
#include <QThread>
#include <QTimer>

#include <chrono>
#include <unistd.h>

namespace leadlight::app {

namespace {

/// Writes the window to a PNG once its leads are painted, and ends the program.
void takeScreenshot(ui::MainWindow &window, const QString &path)
{
    window.resize(window.size().expandedTo(ui::MainWindow::usualSize)); // a picture needs no screen
    QObject::connect(&window, &ui::MainWindow::leadsPainted, &window, [&window, path] {
        const bool saved = window.grab().save(path, "PNG");
        if (!saved)
            tell(core::Error{core::ErrorKind::NotWritable, path, {}, 0, {}, {}});
        QCoreApplication::exit(saved ? Done : Failed);
    });
    QTimer::singleShot(std::chrono::seconds(60), &window, [] {
        tell(tr("The leads did not appear within a minute, so no screenshot was written."));
        QCoreApplication::exit(Failed);
    });
}

/// What starts a window on this profile, from any folder: "--in-tray" at login, "--demo" on sample leads, which take
/// language and appearance from it.
QStringList startArguments(const QString &profile, const QString &option)
{
    QStringList arguments{option};
    if (!profile.isEmpty())
        arguments.prepend(QStringLiteral("--profile=") + QDir(profile).absolutePath());
    return arguments;
}

/// Whether there is a screen, and standard error goes where nobody looks, as after a start from the desktop's menu.
/// A file or a pipe counts as that, since desktops give programs one; who opens windows with nobody in front of them
/// waits for somebody to close them anyway. Without a screen, as in tests, nobody could close a box.
bool isSeenOnScreenOnly()
{
    const QString platform = QGuiApplication::platformName();
    const bool hasScreen =
        platform != QLatin1StringView("offscreen") && !platform.startsWith(QLatin1StringView("minimal"));
    return hasScreen && !isatty(STDERR_FILENO);
}

/// Whether the window that is open does what was wanted. After a double click it may not be there yet.
bool isTakenByTheOther(const QString &profileId, const ui::WindowRequest &request)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    const QDeadlineTimer patience(std::chrono::seconds(3));
    while (!ui::WindowCall::call(profileId, request, bus)) {
        if (!bus.isConnected() || patience.hasExpired())
            return false;
        QThread::msleep(50);
    }
    return true;
}

/// One window, from opening to closing; answers the code the event loop ended with.
int openWindow(const ui::Services &services, ui::SystemAppearance &appearance, const QStringList &login,
               const WindowCommand &command)
{
    ui::MainWindow window(services);
    const ui::Preferences &preferences = window.preferences();
    const auto dress = [&] { appearance.follow(ui::appearanceNamed(preferences.text(ui::Preference::Appearance))); };
    QObject::connect(&preferences, &ui::Preferences::changed, &window, [dress](ui::Preference key) {
        if (key == ui::Preference::Appearance)
            dress();
    });
    dress();
    if (!command.screenshot.isEmpty())
        takeScreenshot(window, command.screenshot);
    ui::Notices notices(window, login);
    notices.start(command.inTray);
    notices.carryOut(command.request);
    return QApplication::exec();
}

} // namespace

int failToOpen(const core::Error &error, const WindowCommand &command)
{
    const int code = tell(error);
    if (!command.screenshot.isEmpty() || !isSeenOnScreenOnly())
        return code;
    QMessageBox box(QMessageBox::Critical, tr("Leadlight could not be opened"), ui::errorText(error),
                    QMessageBox::Close);
    box.setTextFormat(Qt::PlainText);
    box.exec();
    return code;
}

int runWindow(Composition &parts, const QString &profile, const WindowCommand &command)
{
    QLockFile lock(parts.profile.windowLockFile());
    lock.setStaleLockTime(0); // held as long as the window is open; a dead owner is noticed by its process id
    if (!lock.tryLock()) {
        qint64 owner = 0;
        QString host;
        QString program;
        lock.getLockInfo(&owner, &host, &program);
        const bool running = lock.error() == QLockFile::LockFailedError;
        if (running && command.screenshot.isEmpty() &&
            (command.inTray || isTakenByTheOther(parts.profile.id, command.request)))
            return Done; // it is there, and has come to the front where that was wanted
        return failToOpen(core::Error{running ? core::ErrorKind::AlreadyRunning : core::ErrorKind::NotWritable,
                                      running ? QString::number(owner) : parts.profile.windowLockFile(),
                                      {},
                                      0,
                                      {},
                                      {}},
                          command);
    }

    ui::RecentEvents::watchLog();
    // In this order, so that work in the background ends before what it works with.
    store::ThreadStores stores(parts.profile.cacheFile(), store::LeadStore::Access::ReadWrite);
    core::Background writing(2);
    core::Background reading(3);
    core::Background checking(8);
    const auto check = [&parts](const connectors::Connector &connector, const connectors::CheckOptions &options,
                                const connectors::Check::Observer &observer, std::stop_token stop) {
        return connectors::runCheck(connector, parts.secrets.readerFor(connector), parts.http, options, observer,
                                    std::move(stop));
    };
    const auto openSampleLeads = [&profile] {
        QProcess::startDetached(QCoreApplication::applicationFilePath(),
                                startArguments(profile, QStringLiteral("--demo")));
    };
    const ui::Services services{.profile = parts.profile,
                                .stores = stores,
                                .secrets = parts.secrets,
                                .sync = parts.sync,
                                .reading = reading,
                                .writing = writing,
                                .checking = checking,
                                .check = check,
                                .network = &parts.network,
                                .isDemo = parts.isDemo(),
                                .openSampleLeads = openSampleLeads};
    std::stop_source stop;
    const Interrupt interrupt(stop);
    const std::stop_callback closeOnInterrupt(stop.get_token(), [] { QCoreApplication::exit(Interrupted); });
    const QStringList login = parts.isDemo() ? QStringList() : startArguments(profile, QStringLiteral("--in-tray"));
    ui::SystemAppearance appearance(QDBusConnection::sessionBus());
    int code = openWindow(services, appearance, login, command);
    while (code == ui::WindowClosing::opensAnew) {
        ui::speak(ui::Preferences(parts.profile.preferencesFile()).text(ui::Preference::Language));
        code = openWindow(services, appearance, login, {});
    }
    return code;
}

} // namespace leadlight::app
