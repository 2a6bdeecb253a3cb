// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notice/windowclosing.h"

#include "ui/common/activity.h"
#include "ui/notice/noticestate.h"
#include "ui/notice/windowfront.h"
#include "ui/preferences/preferences.h"

#include <QApplication>
#include <QEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QWidget>
#include <QWindow>

#include <algorithm>

namespace leadlight::ui {

namespace {

/// Whether something is under way that the end of the window would cut off.
bool isCutOff(const QWidget &window)
{
    const auto activities = window.findChildren<const Activity *>();
    return std::ranges::any_of(activities, [](const Activity *activity) { return !activity->goesOnLater(); });
}

} // namespace

WindowClosing::WindowClosing(QWidget &window, Preferences &preferences, NoticeState &state,
                             std::function<bool()> hasTray, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_preferences(preferences)
    , m_state(state)
    , m_hasTray(std::move(hasTray))
{
    m_window.installEventFilter(this);
}

void WindowClosing::openWindow()
{
    QApplication::setQuitOnLastWindowClosed(true);
    m_window.show();
}

void WindowClosing::showWindow()
{
    openWindow();
    bringToFront(m_window);
}

void WindowClosing::hideWindow()
{
    // Another window that is closed meanwhile, a dialog's, is then not the last one.
    QApplication::setQuitOnLastWindowClosed(false);
    // A window that the window manager placed, it would place anew when it comes back, wherever it was moved since.
    if (m_window.windowHandle() && !m_window.isMaximized() && !m_window.isFullScreen())
        m_window.windowHandle()->setPosition(m_window.windowHandle()->position());
    if (m_hasTray())
        m_window.hide();
    else
        m_window.showMinimized();
}

void WindowClosing::quit()
{
    endOnce([this] {
        m_isQuitting = true;
        m_window.close(); // it keeps what it looks like
        QCoreApplication::quit();
    });
}

void WindowClosing::openAnew()
{
    endOnce([this] {
        m_isQuitting = true;
        QApplication::setQuitOnLastWindowClosed(false); // which would end it with another code
        m_window.close();
        QCoreApplication::exit(opensAnew);
    });
}

bool WindowClosing::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_window || event->type() != QEvent::Close || m_isQuitting)
        return QObject::eventFilter(watched, event);
    if (asksFirst())
        ask();
    else if (m_preferences.flag(Preference::StaysInTray))
        hideWindow();
    else if (isCutOff(m_window))
        askToStop([this] {
            m_isQuitting = true;
            m_window.close();
        });
    else
        return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
}

bool WindowClosing::asksFirst() const
{
    return !m_state.wasAskedAboutTray() && !m_preferences.flag(Preference::StaysInTray) &&
           m_preferences.number(Preference::SyncMinutes) > 0 && m_hasTray();
}

void WindowClosing::ask()
{
    if (m_window.findChild<QMessageBox *>(QStringLiteral("askAboutTray")))
        return;
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Leadlight"), tr("Keep Leadlight in the tray?"),
                                QMessageBox::NoButton, &m_window);
    box->setObjectName(QStringLiteral("askAboutTray"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("It goes on fetching new leads and tells you about them while its window is closed. "
                               "Quit (Ctrl+Q) ends it. You can change this in the preferences."));
    QPushButton *keep = box->addButton(tr("Keep in the tray"), QMessageBox::AcceptRole);
    keep->setObjectName(QStringLiteral("keepInTray"));
    QPushButton *end = box->addButton(tr("Quit Leadlight"), QMessageBox::DestructiveRole);
    end->setObjectName(QStringLiteral("closeForGood"));
    QPushButton *back = box->addButton(QMessageBox::Cancel);
    box->setEscapeButton(back);
    connect(box, &QMessageBox::finished, this, [this, box, keep, end] {
        if (box->clickedButton() != keep && box->clickedButton() != end)
            return;
        m_state.setWasAskedAboutTray();
        m_preferences.set(Preference::StaysInTray, box->clickedButton() == keep);
        // Once the box is gone: it is the window's, and modal to it.
        QMetaObject::invokeMethod(&m_window, &QWidget::close, Qt::QueuedConnection);
    });
    box->open();
}

void WindowClosing::endOnce(const std::function<void()> &end)
{
    if (isCutOff(m_window))
        askToStop(end);
    else
        end();
}

void WindowClosing::askToStop(const std::function<void()> &end)
{
    if (m_window.findChild<QMessageBox *>(QStringLiteral("askToStop")))
        return;
    if (!m_window.isVisible()) // in the tray
        showWindow();
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Leadlight"), tr("Leadlight is still at work."),
                                QMessageBox::NoButton, &m_window);
    box->setObjectName(QStringLiteral("askToStop"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("An import, an export or a print would be cut off. Leads that were imported so far are "
                               "kept; a file that is being written is not made."));
    QPushButton *stop = box->addButton(tr("Stop it"), QMessageBox::DestructiveRole);
    stop->setObjectName(QStringLiteral("stopAndEnd"));
    QPushButton *wait = box->addButton(tr("Let it finish"), QMessageBox::RejectRole);
    box->setDefaultButton(wait);
    box->setEscapeButton(wait);
    connect(box, &QMessageBox::finished, this, [this, box, stop, end] {
        if (box->clickedButton() == stop) // once the box is gone: it is the window's, and modal to it
            QMetaObject::invokeMethod(this, end, Qt::QueuedConnection);
    });
    box->open();
}

} // namespace leadlight::ui
