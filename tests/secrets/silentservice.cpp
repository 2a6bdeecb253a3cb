// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Owns the Secret Service's name on the session bus, takes every call and answers none of them, while it runs the
// program given as arguments. Ends with that program's exit code.

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusVirtualObject>
#include <QProcess>

class SilentObject final : public QDBusVirtualObject
{
    Q_OBJECT

public:
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &, const QDBusConnection &) override { return true; }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QDBusConnection bus = QDBusConnection::sessionBus();
    SilentObject silent;
    if (!bus.registerVirtualObject(QStringLiteral("/"), &silent, QDBusConnection::SubPath) ||
        !bus.registerService(QStringLiteral("org.freedesktop.secrets")))
        return 99;
    QStringList command = QCoreApplication::arguments().mid(1);
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedChannels);
    QObject::connect(&child, &QProcess::finished, &application, [](int code) { QCoreApplication::exit(code); });
    const QString program = command.takeFirst();
    child.start(program, command);
    return QCoreApplication::exec();
}

#include "silentservice.moc"
