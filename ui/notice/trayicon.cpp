// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notice/trayicon.h"

#include <QFont>
#include <QPainter>
#include <QPixmap>

namespace leadlight::ui {

namespace {

constexpr int sizes[] = {16, 22, 24, 32, 48, 64};
constexpr qint64 largestNumber = 9;
constexpr int leastForTwo = 20; ///< pixels, to read two characters

QPixmap withNumber(QPixmap pixmap, const QString &number)
{
    const qreal size = pixmap.width();
    const QRectF badge(size * 0.36, size * 0.36, size * 0.64, size * 0.64);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::white, size / 16));
    painter.setBrush(QColor(0xb0, 0x1e, 0x1e));
    painter.drawEllipse(badge.adjusted(size / 32, size / 32, -size / 32, -size / 32));
    QFont font = painter.font();
    font.setBold(true);
    font.setPixelSize(std::max(6, int(badge.height() * (number.size() > 1 ? 0.55 : 0.72))));
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(badge, Qt::AlignCenter, number);
    return pixmap;
}

} // namespace

QIcon noticeIcon(qint64 unseen)
{
    const QIcon plain(QStringLiteral(":/leadlight/icons/org.leadlight.Leadlight.svg"));
    if (unseen == 0)
        return plain;
    // Where two characters could not be read, the mark alone says it.
    const auto numberAt = [unseen](int size) {
        if (unseen > largestNumber)
            return size < leastForTwo ? QString() : QStringLiteral("9+");
        return QString::number(unseen);
    };
    QIcon icon;
    for (const int size : sizes)
        icon.addPixmap(withNumber(plain.pixmap(QSize(size, size), 1.0), numberAt(size)));
    return icon;
}

TrayIcon::TrayIcon(QObject *parent)
    : QObject(parent)
{
    m_menu.setObjectName(QStringLiteral("trayMenu"));
    const auto add = [this](const char *name, const QString &text) {
        QAction *action = m_menu.addAction(text);
        action->setObjectName(QLatin1StringView(name));
        return action;
    };
    //: Tray menu: shows the window
    QAction *open = add("trayOpen", tr("Open Leadlight"));
    m_menu.setDefaultAction(open);
    m_sync = add("traySync", tr("Sync now"));
    m_menu.addSeparator();
    m_pause = add("trayPause", tr("Pause notifications for today"));
    m_pause->setCheckable(true);
    m_menu.addSeparator();
    QAction *quit = add("trayQuit", tr("Quit"));
    connect(open, &QAction::triggered, this, &TrayIcon::openWanted);
    connect(m_sync, &QAction::triggered, this, &TrayIcon::syncWanted);
    connect(m_pause, &QAction::triggered, this, &TrayIcon::pauseWanted);
    connect(quit, &QAction::triggered, this, &TrayIcon::quitWanted);
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &TrayIcon::openWanted);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openWanted();
    });
    m_icon.setIcon(noticeIcon(0));
    describe();
}

void TrayIcon::setUnseen(qint64 count)
{
    m_unseen = count;
    m_icon.setIcon(noticeIcon(count));
    describe();
}

void TrayIcon::setState(const QString &sentence)
{
    if (m_state == sentence)
        return;
    m_state = sentence;
    describe();
}

void TrayIcon::describe()
{
    const QString leads =
        m_unseen == 0 ? tr("Leadlight: no new leads") : tr("Leadlight: %1").arg(newLeadsCount(m_unseen));
    m_icon.setToolTip(m_state.isEmpty() ? leads : leads + QLatin1Char('\n') + m_state);
}

void TrayIcon::tell(const NoticeText &text)
{
    if (m_icon.isVisible() && QSystemTrayIcon::supportsMessages())
        m_icon.showMessage(text.summary, text.body, noticeIcon(0));
}

} // namespace leadlight::ui
