// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notice/windowcall.h"

#include <QDBusMessage>
#include <QDBusVariant>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace leadlight::ui {

namespace {

constexpr int patience = 3000; // milliseconds
constexpr qsizetype longestFilter = 10'000;
constexpr qsizetype longestPath = 4096;
constexpr qsizetype longestToken = 1024;
constexpr std::array tokenKeys{"activation-token"_L1, "desktop-startup-id"_L1};

QString serviceOf(const QString &profileId)
{
    return u"org.leadlight.Leadlight.profile_"_s + QString(profileId).remove(u'-');
}

QString objectPath()
{
    return u"/org/leadlight/Leadlight"_s;
}

/// Empty when there is none. A token is printable; what is not would be somebody's mischief.
QByteArray tokenOf(const QVariantMap &platformData)
{
    for (const QLatin1StringView key : tokenKeys) {
        const QString token = platformData.value(key).toString();
        const bool isToken = !token.isEmpty() && token.size() <= longestToken &&
                             std::ranges::all_of(token, [](QChar each) { return each >= u' ' && each <= u'~'; });
        if (isToken)
            return token.toLatin1();
    }
    return {};
}

QVariantMap platformDataOf(const WindowRequest &request)
{
    QVariantMap data;
    for (const QLatin1StringView key : tokenKeys) {
        if (!request.activationToken.isEmpty())
            data.insert(key, QString::fromLatin1(request.activationToken));
    }
    return data;
}

/// What stands in an argument of any type, however often it is wrapped.
QVariant unwrapped(QVariant argument)
{
    while (argument.metaType() == QMetaType::fromType<QDBusVariant>())
        argument = argument.value<QDBusVariant>().variant();
    return argument;
}

/// The path of a file on this machine; empty when it is none.
QString pathOf(const QString &uri)
{
    const QUrl url(uri, QUrl::StrictMode);
    const QString path = url.isLocalFile() && url.host().isEmpty() ? url.toLocalFile() : QString();
    const bool isPath = path.startsWith(u'/') && path.size() <= longestPath && !path.contains(QChar::Null);
    return isPath ? path : QString();
}

} // namespace

WindowCall::WindowCall(const QDBusConnection &bus, const QString &profileId, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_service(serviceOf(profileId))
{
    if (!m_bus.isConnected())
        return;
    m_bus.registerObject(objectPath(), this, QDBusConnection::ExportScriptableSlots);
    m_bus.registerService(m_service);
}

WindowCall::~WindowCall()
{
    if (!m_bus.isConnected())
        return;
    m_bus.unregisterObject(objectPath());
    m_bus.unregisterService(m_service);
}

bool WindowCall::call(const QString &profileId, const WindowRequest &request, const QDBusConnection &bus)
{
    if (!bus.isConnected())
        return false;
    const auto send = [&](const QString &method, QVariantList arguments) {
        QDBusMessage message = QDBusMessage::createMethodCall(serviceOf(profileId), objectPath(),
                                                              u"org.freedesktop.Application"_s, method);
        arguments.append(platformDataOf(request));
        message.setArguments(arguments);
        return bus.call(message, QDBus::Block, patience).type() == QDBusMessage::ReplyMessage;
    };
    if (!request.filter && request.files.isEmpty())
        return send(u"Activate"_s, {});
    if (request.filter && !send(u"ActivateAction"_s, {u"filter"_s, QVariantList{*request.filter}}))
        return false;
    if (request.files.isEmpty())
        return true;
    QStringList uris;
    for (const QString &file : request.files)
        uris.append(QUrl::fromLocalFile(file).toString(QUrl::FullyEncoded));
    return send(u"Open"_s, {uris});
}

void WindowCall::Activate(const QVariantMap &platformData)
{
    Q_EMIT wanted({{}, std::nullopt, tokenOf(platformData)});
}

void WindowCall::Open(const QStringList &uris, const QVariantMap &platformData)
{
    if (uris.size() > WindowRequest::mostFiles)
        return refuse(u"too many files at once"_s);
    WindowRequest request{{}, std::nullopt, tokenOf(platformData)};
    for (const QString &uri : uris) {
        request.files.append(pathOf(uri));
        if (request.files.constLast().isEmpty())
            return refuse(u"only files of this machine, by absolute paths"_s);
    }
    Q_EMIT wanted(request);
}

void WindowCall::ActivateAction(const QString &action, const QVariantList &parameter, const QVariantMap &platformData)
{
    const QVariant text = parameter.size() == 1 ? unwrapped(parameter.constFirst()) : QVariant();
    const bool isFilter = action == "filter"_L1 && text.typeId() == QMetaType::QString;
    if (!isFilter || text.toString().size() > longestFilter)
        return refuse(u"the one action is \"filter\", with one text"_s);
    Q_EMIT wanted({{}, text.toString(), tokenOf(platformData)});
}

void WindowCall::refuse(const QString &reason)
{
    if (calledFromDBus())
        sendErrorReply(QDBusError::InvalidArgs, reason);
}

} // namespace leadlight::ui
