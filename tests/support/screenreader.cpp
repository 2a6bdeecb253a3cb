// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/screenreader.h"

#include <QDBusConnectionInterface>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QElapsedTimer>
#include <QFile>

namespace leadlight::testsupport {

namespace {

constexpr int patience = 20'000;
/// AtspiStateType.
constexpr int focusedState = 12;
constexpr int showingState = 25;

QDBusConnection accessibilityBus()
{
    return QDBusConnection(QStringLiteral("accessibility"));
}

QString atspi(const QString &interface)
{
    return QStringLiteral("org.a11y.atspi.") + interface;
}

QVariant ask(const QDBusConnection &bus, QDBusMessage message, const QVariantList &arguments)
{
    message.setArguments(arguments);
    const QDBusMessage reply = bus.call(message, QDBus::Block, patience);
    return reply.type() == QDBusMessage::ReplyMessage ? reply.arguments().value(0) : QVariant();
}

} // namespace

QDBusArgument &operator<<(QDBusArgument &argument, const SpokenObject &object)
{
    argument.beginStructure();
    argument << object.service << object.path;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, SpokenObject &object)
{
    argument.beginStructure();
    argument >> object.service >> object.path;
    argument.endStructure();
    return argument;
}

// --- what is on the screen
// --------------------------------------------------------------------------------------------

QVariant SpokenObject::call(const QString &interface, const QString &method, const QVariantList &arguments) const
{
    if (isNull())
        return {};
    return ask(accessibilityBus(), QDBusMessage::createMethodCall(service, path.path(), atspi(interface), method),
               arguments);
}

QVariant SpokenObject::property(const QString &interface, const QString &name) const
{
    if (isNull())
        return {};
    const auto message = QDBusMessage::createMethodCall(
        service, path.path(), QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    return ask(accessibilityBus(), message, {atspi(interface), name}).value<QDBusVariant>().variant();
}

SpokenObject SpokenObject::object(const QString &interface, const QString &method, const QVariantList &arguments) const
{
    return qdbus_cast<SpokenObject>(call(interface, method, arguments));
}

QString SpokenObject::name() const
{
    return property(QStringLiteral("Accessible"), QStringLiteral("Name")).toString();
}

QString SpokenObject::description() const
{
    return property(QStringLiteral("Accessible"), QStringLiteral("Description")).toString();
}

QString SpokenObject::role() const
{
    return call(QStringLiteral("Accessible"), QStringLiteral("GetRoleName")).toString();
}

static bool hasState(const SpokenObject &object, int state)
{
    const auto bits = qdbus_cast<QList<uint>>(object.call(QStringLiteral("Accessible"), QStringLiteral("GetState")));
    return bits.value(state / 32) & (1U << (state % 32));
}

bool SpokenObject::isShowing() const
{
    return hasState(*this, showingState);
}

bool SpokenObject::isFocused() const
{
    return hasState(*this, focusedState);
}

bool SpokenObject::has(const QString &interface) const
{
    return call(QStringLiteral("Accessible"), QStringLiteral("GetInterfaces"))
        .toStringList()
        .contains(atspi(interface));
}

int SpokenObject::indexInParent() const
{
    return call(QStringLiteral("Accessible"), QStringLiteral("GetIndexInParent")).toInt();
}

SpokenObject SpokenObject::parent() const
{
    return qdbus_cast<SpokenObject>(property(QStringLiteral("Accessible"), QStringLiteral("Parent")));
}

QList<SpokenObject> SpokenObject::children() const
{
    return qdbus_cast<QList<SpokenObject>>(call(QStringLiteral("Accessible"), QStringLiteral("GetChildren")));
}

SpokenObject SpokenObject::find(const std::function<bool(const SpokenObject &)> &isWanted) const
{
    if (isWanted(*this))
        return *this;
    for (const SpokenObject &child : children()) {
        if (!child.isShowing())
            continue;
        if (const SpokenObject found = child.find(isWanted); !found.isNull())
            return found;
    }
    return {};
}

SpokenObject SpokenObject::find(const QString &role, const QString &name) const
{
    return find([&](const SpokenObject &each) { return each.name() == name && each.role() == role; });
}

// --- the reader
// -------------------------------------------------------------------------------------------------------

ScreenReader::ScreenReader()
{
    qDBusRegisterMetaType<SpokenObject>();
    qDBusRegisterMetaType<QList<SpokenObject>>();
}

ScreenReader::~ScreenReader()
{
    QDBusConnection::disconnectFromBus(QStringLiteral("accessibility"));
    for (QProcess *process : {&m_launcher, &m_server}) {
        process->terminate();
        process->waitForFinished(patience);
    }
}

bool ScreenReader::start()
{
    m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_server.start(QStringLiteral("Xvfb"),
                   {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
                    QStringLiteral("1400x900x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp")});
    if (!m_server.waitForReadyRead(patience))
        return false;
    m_display = QLatin1Char(':') + QString::fromLatin1(m_server.readLine().trimmed());

    m_launcher.start(QStringLiteral("/usr/libexec/at-spi-bus-launcher"), {QStringLiteral("--launch-immediately")});
    if (!m_launcher.waitForStarted(patience))
        return false;
    const QDBusConnection session = QDBusConnection::sessionBus();
    const QString service = QStringLiteral("org.a11y.Bus");
    QElapsedTimer timer;
    timer.start();
    while (!session.interface()->isServiceRegistered(service) && timer.elapsed() < patience)
        m_launcher.waitForReadyRead(20);
    m_address = ask(session,
                    QDBusMessage::createMethodCall(service, QStringLiteral("/org/a11y/bus"), service,
                                                   QStringLiteral("GetAddress")),
                    {})
                    .toString();
    QDBusConnection bus = QDBusConnection::connectToBus(m_address, QStringLiteral("accessibility"));
    if (!bus.isConnected())
        return false;
    bus.connect({}, {}, atspi(QStringLiteral("Event.Object")), QStringLiteral("StateChanged"), this,
                SLOT(stateChanged(QDBusMessage)));
    const auto listen =
        QDBusMessage::createMethodCall(atspi(QStringLiteral("Registry")), QStringLiteral("/org/a11y/atspi/registry"),
                                       atspi(QStringLiteral("Registry")), QStringLiteral("RegisterEvent"));
    ask(bus, listen, {QStringLiteral("object:state-changed:"), QStringList(), QString()});
    return true;
}

QList<SpokenObject> ScreenReader::applications() const
{
    const SpokenObject desktop{atspi(QStringLiteral("Registry")),
                               QDBusObjectPath(QStringLiteral("/org/a11y/atspi/accessible/root"))};
    return desktop.children();
}

void ScreenReader::stateChanged(const QDBusMessage &message)
{
    const QString state = message.arguments().value(0).toString();
    if (message.arguments().value(1).toInt() != 1)
        return;
    const SpokenObject object{message.service(), QDBusObjectPath(message.path())};
    if (state == QStringLiteral("focused")) {
        m_focus = object;
        m_heard.append(object.name());
    } else if (state == QStringLiteral("showing") && object.role() == QStringLiteral("alert message")) {
        m_alerts.append(object.name());
    }
}

void ScreenReader::forget()
{
    m_heard.clear();
    m_alerts.clear();
}

void ScreenReader::run(const QStringList &xdotool)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), m_display);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QStringLiteral("xdotool"), xdotool);
    process.waitForFinished(patience);
}

void ScreenReader::press(const QStringList &keys)
{
    run(QStringList{QStringLiteral("key")} + keys);
}

void ScreenReader::focusWindow(const QString &title)
{
    run({QStringLiteral("search"), QStringLiteral("--sync"), QStringLiteral("--onlyvisible"), QStringLiteral("--name"),
         title, QStringLiteral("windowfocus")});
}

} // namespace leadlight::testsupport
