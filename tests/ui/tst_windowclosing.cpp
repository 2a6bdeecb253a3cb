// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/background.h"
#include "ui/common/activity.h"
#include "ui/notice/noticestate.h"
#include "ui/notice/trayicon.h"
#include "ui/notice/windowclosing.h"
#include "ui/preferences/preferences.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QMainWindow>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace leadlight::ui;

namespace {

/// Work that ends when it is stopped.
class SlowActivity final : public Activity
{
public:
    SlowActivity(leadlight::core::Background &background, bool goesOn, QObject *parent)
        : Activity(background, parent)
        , m_goesOn(goesOn)
    {
    }
    bool goesOnLater() const override { return m_goesOn; }

private:
    QString progressText() const override { return {}; }

    const bool m_goesOn;
};

} // namespace

/// What closing the window does, with and without a tray.
class TestWindowClosing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void firstClose_asksOnceAndKeepsInTheTray();
    void firstClose_asksOnceAndCloses();
    void firstClose_takenBack_asksAgain();
    void noBackgroundSync_closesPlainly();
    void noTray_closesPlainly();
    void noTrayThoughWanted_minimises();
    void quit_neverStaysInTheTray();
    void quit_whileSomethingWouldBeCutOff_asks();
    void hiddenWindow_comesBack();
    void closedDialog_doesNotEndWhatIsInTheTray();
    void trayIcon_saysHowManyLeads();

private:
    [[nodiscard]] QMessageBox *box() const { return m_window->findChild<QMessageBox *>(); }
    void press(const char *button)
    {
        box()->findChild<QPushButton *>(QLatin1StringView(button))->click();
        QTRY_VERIFY(!box());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<NoticeState> m_state;
    std::unique_ptr<QMainWindow> m_window;
    std::unique_ptr<WindowClosing> m_closing;
    bool m_hasTray = true;
};

void TestWindowClosing::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_preferences = std::make_unique<Preferences>(m_folder->filePath(QStringLiteral("preferences.ini")));
    m_state = std::make_unique<NoticeState>(m_folder->filePath(QStringLiteral("state.ini")));
    m_window = std::make_unique<QMainWindow>();
    m_hasTray = true;
    m_closing = std::make_unique<WindowClosing>(*m_window, *m_preferences, *m_state, [this] { return m_hasTray; });
    m_closing->showWindow();
    QVERIFY(m_window->isVisible());
    QVERIFY(QApplication::quitOnLastWindowClosed());
}

void TestWindowClosing::cleanup()
{
    m_closing.reset();
    m_window.reset();
}

void TestWindowClosing::firstClose_asksOnceAndKeepsInTheTray()
{
    QVERIFY(!m_window->close());
    QVERIFY(m_window->isVisible());
    QVERIFY(box());
    QVERIFY(!m_window->close()); // no second box
    QCOMPARE(m_window->findChildren<QMessageBox *>().size(), 1);
    press("keepInTray");
    QTRY_VERIFY(!m_window->isVisible());
    QVERIFY(m_preferences->flag(Preference::StaysInTray));
    QVERIFY(!QApplication::quitOnLastWindowClosed());
    m_closing->showWindow();
    m_window->close();
    QVERIFY(!box());
    QVERIFY(!m_window->isVisible());
}

void TestWindowClosing::firstClose_asksOnceAndCloses()
{
    m_window->close();
    press("closeForGood");
    QTRY_VERIFY(!m_window->isVisible());
    QVERIFY(QApplication::quitOnLastWindowClosed()); // and that ends the program
    QVERIFY(!m_preferences->flag(Preference::StaysInTray));
    m_closing->showWindow();
    QVERIFY(m_window->close());
    QVERIFY(!box());
}

void TestWindowClosing::firstClose_takenBack_asksAgain()
{
    m_window->close();
    QTest::keyClick(box(), Qt::Key_Escape);
    QTRY_VERIFY(!box());
    QVERIFY(m_window->isVisible());
    m_window->close();
    QVERIFY(box());
    press("closeForGood");
}

void TestWindowClosing::noBackgroundSync_closesPlainly()
{
    m_preferences->set(Preference::SyncMinutes, 0);
    QVERIFY(m_window->close());
    QVERIFY(!box());
}

void TestWindowClosing::noTray_closesPlainly()
{
    m_hasTray = false;
    QVERIFY(m_window->close());
    QVERIFY(!box());
}

void TestWindowClosing::noTrayThoughWanted_minimises()
{
    m_hasTray = false;
    m_preferences->set(Preference::StaysInTray, true);
    QVERIFY(!m_window->close());
    QVERIFY(m_window->isMinimized());
    m_closing->showWindow();
    QVERIFY(!m_window->isMinimized());
}

void TestWindowClosing::quit_neverStaysInTheTray()
{
    m_preferences->set(Preference::StaysInTray, true);
    QSignalSpy ending(qApp, &QCoreApplication::aboutToQuit);
    QMetaObject::invokeMethod(m_closing.get(), &WindowClosing::quit, Qt::QueuedConnection);
    QCOMPARE(QApplication::exec(), 0);
    QVERIFY(!m_window->isVisible());
    QCOMPARE(ending.size(), 1);
}

void TestWindowClosing::quit_whileSomethingWouldBeCutOff_asks()
{
    leadlight::core::Background background(1);
    new SlowActivity(background, true, m_window.get());
    auto *slow = new SlowActivity(background, false, m_window.get());
    m_preferences->set(Preference::StaysInTray, false);
    m_state->setWasAskedAboutTray();
    QVERIFY(!m_window->close());
    press("stopAndEnd");
    QTRY_VERIFY(!m_window->isVisible());
    m_closing->showWindow();
    m_closing = std::make_unique<WindowClosing>(*m_window, *m_preferences, *m_state, [this] { return m_hasTray; });
    m_closing->quit();
    QVERIFY(m_window->isVisible());
    QTest::keyClick(box(), Qt::Key_Escape);
    QTRY_VERIFY(!box());
    QVERIFY(m_window->isVisible());
    delete slow; // it has ended; what goes on later holds nobody up
    QVERIFY(m_window->close());
}

void TestWindowClosing::hiddenWindow_comesBack()
{
    m_preferences->set(Preference::StaysInTray, true);
    m_window->close();
    QVERIFY(!m_window->isVisible());
    m_closing->showWindow();
    QVERIFY(m_window->isVisible());
    QVERIFY(QApplication::quitOnLastWindowClosed());
}

void TestWindowClosing::closedDialog_doesNotEndWhatIsInTheTray()
{
    m_preferences->set(Preference::StaysInTray, true);
    QTimer::singleShot(0, this, [this] {
        m_window->close();
        auto *dialog = new QDialog;
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
        dialog->close();
        // Were it to end, the code would be another.
        QTimer::singleShot(200, this, [] { QCoreApplication::exit(7); });
    });
    QCOMPARE(QApplication::exec(), 7);
}

void TestWindowClosing::trayIcon_saysHowManyLeads()
{
    TrayIcon tray;
    QCOMPARE(tray.toolTip(), QStringLiteral("Leadlight: no new leads"));
    tray.setUnseen(3);
    tray.setState(QStringLiteral("Next sync in 12 minutes."));
    QCOMPARE(tray.toolTip(), QStringLiteral("Leadlight: 3 new leads\nNext sync in 12 minutes."));
    const auto picture = [](qint64 count) { return noticeIcon(count).pixmap(QSize(32, 32), 1.0).toImage(); };
    QVERIFY(!picture(0).isNull());
    QVERIFY(picture(0) != picture(1));
    QVERIFY(picture(1) != picture(2));
    QCOMPARE(picture(10), picture(1'000'000));

    QSignalSpy paused(&tray, &TrayIcon::pauseWanted);
    QSignalSpy quit(&tray, &TrayIcon::quitWanted);
    tray.menu().findChild<QAction *>(QStringLiteral("trayPause"))->trigger();
    tray.menu().findChild<QAction *>(QStringLiteral("trayQuit"))->trigger();
    QCOMPARE(paused.size(), 1);
    QCOMPARE(paused.first().first().toBool(), true);
    QCOMPARE(quit.size(), 1);
}

QTEST_MAIN(TestWindowClosing)
#include "tst_windowclosing.moc"
