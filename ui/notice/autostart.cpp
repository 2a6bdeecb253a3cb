// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notice/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>

namespace leadlight::ui {

namespace {

/// One argument: in quotes where it needs them, with what has a meaning inside quotes escaped.
QString quoted(const QString &argument)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_./:=@,+-]+$"));
    if (plain.match(argument).hasMatch())
        return argument;
    static const QRegularExpression special(QStringLiteral("([\"`$\\\\])"));
    QString inside = argument;
    inside.replace(special, QStringLiteral("\\\\1"));
    inside.replace(QLatin1Char('%'), QStringLiteral("%%"));
    return QLatin1Char('"') + inside + QLatin1Char('"');
}

/// As a value of a desktop entry, in which a backslash begins an escape.
QString asValue(QString text)
{
    text.replace(QLatin1Char('\\'), QStringLiteral("\\\\"));
    text.replace(QLatin1Char('\n'), QStringLiteral("\\n"));
    return text;
}

} // namespace

QString desktopExec(const QStringList &command)
{
    QStringList parts;
    for (const QString &argument : command)
        parts.append(quoted(argument));
    return asValue(parts.join(QLatin1Char(' ')));
}

Autostart::Autostart(QStringList arguments)
    : m_arguments(std::move(arguments))
{
}

bool Autostart::isPossible()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return true;
#else
    return false;
#endif
}

QString Autostart::file()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/autostart/org.leadlight.Leadlight.desktop");
}

bool Autostart::isOn() const
{
    QFile entry(file());
    if (!entry.open(QIODevice::ReadOnly))
        return false;
    bool isOurs = false;
    const QString arguments = QLatin1Char(' ') + desktopExec(m_arguments);
    const QStringList lines = QString::fromUtf8(entry.read(64 * 1024)).split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        const QString key = line.section(QLatin1Char('='), 0, 0).trimmed();
        const QString value = line.section(QLatin1Char('='), 1).trimmed();
        if (key == QLatin1StringView("Exec"))
            isOurs = value.endsWith(arguments); // wherever the program is
        else if ((key == QLatin1StringView("Hidden") && value == QLatin1StringView("true")) ||
                 (key == QLatin1StringView("X-GNOME-Autostart-enabled") && value == QLatin1StringView("false")))
            return false;
    }
    return isOurs;
}

core::Result<> Autostart::set(bool isOn) const
{
    const QString path = file();
    if (!isOn) {
        QFile entry(path);
        if (!entry.exists() || entry.remove())
            return {};
        return core::fail(core::ErrorKind::NotWritable, path, entry.errorString());
    }
    QSaveFile entry(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !entry.open(QIODevice::WriteOnly))
        return core::fail(core::ErrorKind::NotWritable, path, entry.errorString());
    const QString command = desktopExec(QStringList{QCoreApplication::applicationFilePath()} + m_arguments);
    entry.write("[Desktop Entry]\nType=Application\nName=Leadlight\nIcon=org.leadlight.Leadlight\nTerminal=false\n"
                "StartupNotify=false\nExec=" +
                command.toUtf8() + '\n');
    if (!entry.commit())
        return core::fail(core::ErrorKind::NotWritable, path, entry.errorString());
    return {};
}

} // namespace leadlight::ui
