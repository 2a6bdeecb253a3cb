// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/desktop.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QThread>

using namespace Qt::Literals::StringLiterals;

namespace leadlight::testsupport {

namespace {

constexpr int patience = 20'000;

QString idOf(Desktop::Window window)
{
    return QString::number(window);
}

} // namespace

Desktop::~Desktop()
{
    for (QProcess *process : {&m_tray, &m_windowManager}) {
        process->terminate();
        process->waitForFinished(patience);
    }
}

bool Desktop::start(const QString &size)
{
    if (!m_server.start(size))
        return false;
    qputenv("DISPLAY", m_server.display().toLatin1());
    m_windowManager.start(u"openbox"_s, {u"--sm-disable"_s});
    m_tray.start(u"trayer"_s, {u"--edge"_s, u"top"_s, u"--align"_s, u"right"_s, u"--SetDockType"_s, u"true"_s,
                               u"--SetPartialStrut"_s, u"false"_s});
    QElapsedTimer timer;
    timer.start();
    const auto isThere = [this] {
        return !property(0, "_NET_SUPPORTING_WM_CHECK").isEmpty() &&
               output(u"xwininfo"_s, {u"-root"_s, u"-tree"_s}).contains("\"panel\"");
    };
    while (!isThere()) {
        if (timer.hasExpired(patience) || m_windowManager.state() == QProcess::NotRunning ||
            m_tray.state() == QProcess::NotRunning)
            return false;
        QThread::msleep(20);
    }
    return true;
}

QByteArray Desktop::output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(patience) ? process.readAllStandardOutput() : QByteArray();
}

QList<Desktop::Window> Desktop::windows() const
{
    QList<Window> found;
    static const QRegularExpression id(u"0x[0-9a-f]+"_s);
    auto each = id.globalMatch(QString::fromLatin1(property(0, "_NET_CLIENT_LIST_STACKING")));
    while (each.hasNext()) {
        const Window window = each.next().captured().toUInt(nullptr, 16);
        if (!property(window, "_NET_WM_WINDOW_TYPE").contains("_NET_WM_WINDOW_TYPE_DOCK"))
            found.append(window);
    }
    return found;
}

Desktop::Window Desktop::windowTitled(const QString &title) const
{
    Window found = 0;
    for (const Window window : windows()) {
        if (property(window, "_NET_WM_NAME") == '"' + title.toUtf8() + '"')
            found = window;
    }
    return found;
}

Desktop::Window Desktop::active() const
{
    const QByteArray text = property(0, "_NET_ACTIVE_WINDOW");
    return text.mid(text.lastIndexOf(' ') + 1).toUInt(nullptr, 16);
}

QByteArray Desktop::property(Window window, const QByteArray &name) const
{
    QStringList arguments = window == 0 ? QStringList{u"-root"_s} : QStringList{u"-id"_s, idOf(window)};
    if (name == "_NET_WM_NAME") // xprop shows the bytes of a text in a locale that has no UTF-8
        arguments += {u"-f"_s, u"_NET_WM_NAME"_s, u"8u"_s};
    const QByteArray line = output(u"xprop"_s, arguments + QStringList{QString::fromLatin1(name)});
    if (line.contains(" not found.") || line.contains("no such atom"))
        return {};
    const qsizetype equals = line.indexOf(" = ");
    const qsizetype colon = line.indexOf(":");
    return (equals >= 0 ? line.mid(equals + 3) : line.mid(colon + 1)).trimmed();
}

QRect Desktop::geometry(Window window) const
{
    const QString text = QString::fromLatin1(output(u"xwininfo"_s, {u"-id"_s, idOf(window)}));
    const auto number = [&text](const QString &name) {
        const QRegularExpression line(name + u":\\s+(-?\\d+)"_s);
        return line.match(text).captured(1).toInt();
    };
    return {number(u"Absolute upper-left X"_s), number(u"Absolute upper-left Y"_s), number(u"Width"_s),
            number(u"Height"_s)};
}

bool Desktop::isViewable(Window window) const
{
    return output(u"xwininfo"_s, {u"-id"_s, idOf(window)}).contains("IsViewable");
}

int Desktop::trayIcons() const
{
    // Windows of other programs that the panel has taken in; its own have no class.
    return int(output(u"xwininfo"_s, {u"-name"_s, u"panel"_s, u"-tree"_s}).count(": (\""));
}

void Desktop::press(const QByteArray &keys) const
{
    output(u"xdotool"_s, {u"key"_s, u"--clearmodifiers"_s, QString::fromLatin1(keys)});
}

void Desktop::type(const QByteArray &text) const
{
    output(u"xdotool"_s, {u"type"_s, QString::fromUtf8(text)});
}

void Desktop::place(Window window, const QRect &where) const
{
    output(u"xdotool"_s,
           {u"windowsize"_s, u"--sync"_s, idOf(window), QString::number(where.width()), QString::number(where.height()),
            u"windowmove"_s, u"--sync"_s, idOf(window), QString::number(where.x()), QString::number(where.y())});
}

void Desktop::minimise(Window window) const
{
    output(u"xdotool"_s, {u"windowminimize"_s, u"--sync"_s, idOf(window)});
}

} // namespace leadlight::testsupport
