// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/notice/noticetext.h"

#include <QIcon>
#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

namespace leadlight::ui {

/// Leadlight's icon with the number of leads that nobody has seen yet; over nine it is "9+". Keeps the colours of the
/// program's icon, which has a ground of its own: a panel may be light or dark whatever the window is.
[[nodiscard]] QIcon noticeIcon(qint64 unseen);

/// Leadlight in the tray: how many new leads there are, and what one can do without the window. GUI thread.
class TrayIcon final : public QObject
{
    Q_OBJECT

public:
    explicit TrayIcon(QObject *parent = nullptr);

    /// Whether the desktop has a tray at this moment.
    [[nodiscard]] static bool isThere() { return QSystemTrayIcon::isSystemTrayAvailable(); }
    void setVisible(bool isVisible) { m_icon.setVisible(isVisible); }
    void setUnseen(qint64 count);
    /// What the background sync is about to do, a sentence.
    void setState(const QString &sentence);
    void setCanSync(bool canSync) { m_sync->setEnabled(canSync); }
    void setIsPaused(bool isPaused) { m_pause->setChecked(isPaused); }
    /// The tray's own kind of message; nothing where it has none.
    void tell(const NoticeText &text);
    [[nodiscard]] const QMenu &menu() const { return m_menu; }
    [[nodiscard]] QString toolTip() const { return m_icon.toolTip(); }

Q_SIGNALS:
    void openWanted();
    void syncWanted();
    void pauseWanted(bool isPaused);
    void quitWanted();

private:
    void describe();

    QMenu m_menu;
    QAction *m_sync;
    QAction *m_pause;
    QSystemTrayIcon m_icon;
    qint64 m_unseen = 0;
    QString m_state;
};

} // namespace leadlight::ui
