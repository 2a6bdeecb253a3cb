// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/connectorlist.h"

#include "core/privatefiles.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

namespace leadlight::connectors {

using core::ErrorKind;
using core::Result;

namespace {

/// Far more than anybody's connectors take.
constexpr qint64 mostBytes = 4 << 20;

QMap<QString, QString> strings(const QJsonObject &object)
{
    QMap<QString, QString> map;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.value().isString())
            map.insert(it.key(), it.value().toString());
    }
    return map;
}

std::optional<Connector> fromJson(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    Connector connector;
    connector.uid = object[u"uid"].toString();
    connector.name = object[u"name"].toString();
    connector.kind = object[u"kind"].toString();
    connector.values = strings(object[u"values"].toObject());
    if (connector.uid.isEmpty() || connector.name.isEmpty() || connector.kind.isEmpty())
        return std::nullopt;
    return connector;
}

/// @p object: the connector as it was read.
QJsonObject toJson(const Connector &connector, QJsonObject object)
{
    QJsonObject values;
    const QJsonObject before = object[u"values"].toObject();
    for (auto it = before.begin(); it != before.end(); ++it) {
        if (!it.value().isString())
            values.insert(it.key(), it.value());
    }
    for (auto it = connector.values.cbegin(); it != connector.values.cend(); ++it)
        values.insert(it.key(), it.value());
    object.insert(QStringLiteral("uid"), connector.uid);
    object.insert(QStringLiteral("name"), connector.name);
    object.insert(QStringLiteral("kind"), connector.kind);
    object.insert(QStringLiteral("values"), values);
    return object;
}

} // namespace

Result<ConnectorList> ConnectorList::load(const QString &path)
{
    ConnectorList list;
    list.m_path = path;
    QFile file(path);
    if (!file.exists())
        return list;
    if (!QFileInfo(path).isFile() || file.size() > mostBytes)
        return core::fail(ErrorKind::NotReadable, path, QStringLiteral("not a file of a list's size"));
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(ErrorKind::NotReadable, path, file.errorString());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document[u"connectors"].isArray())
        return core::fail(ErrorKind::NotReadable, path, error.errorString());
    list.m_root = document.object();
    const QJsonArray entries = document[u"connectors"].toArray();
    for (const QJsonValue &entry : entries) {
        const auto connector = fromJson(entry);
        if (!connector) {
            list.m_unreadable.append(entry);
            continue;
        }
        list.m_connectors.append(*connector);
        list.m_entries.insert(connector->uid, entry.toObject());
    }
    return list;
}

const Connector *ConnectorList::named(const QString &name) const
{
    for (const Connector &connector : m_connectors) {
        if (connector.name.compare(name, Qt::CaseInsensitive) == 0)
            return &connector;
    }
    return nullptr;
}

Result<Connector> ConnectorList::add(Connector connector)
{
    connector.name = connector.name.trimmed();
    if (connector.name.isEmpty())
        return core::fail(ErrorKind::WrongField, QStringLiteral("name"), QStringLiteral("the name is empty"));
    if (named(connector.name))
        return core::fail(ErrorKind::ConnectorExists, connector.name);
    if (connector.uid.isEmpty())
        connector.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    ConnectorList longer = *this;
    longer.m_connectors.append(connector);
    if (const auto saved = longer.save(); !saved)
        return core::failure(saved);
    *this = std::move(longer);
    return connector;
}

Result<> ConnectorList::replace(Connector connector)
{
    connector.name = connector.name.trimmed();
    if (connector.name.isEmpty())
        return core::fail(ErrorKind::WrongField, QStringLiteral("name"), QStringLiteral("the name is empty"));
    ConnectorList changed = *this;
    const auto old = std::find_if(changed.m_connectors.begin(), changed.m_connectors.end(),
                                  [&](const Connector &each) { return each.uid == connector.uid; });
    if (old == changed.m_connectors.end())
        return core::fail(ErrorKind::UnknownConnector, connector.name);
    const Connector *sameName = named(connector.name);
    if (sameName && sameName->uid != connector.uid)
        return core::fail(ErrorKind::ConnectorExists, connector.name);
    *old = std::move(connector);
    if (const auto saved = changed.save(); !saved)
        return saved;
    *this = std::move(changed);
    return {};
}

Result<> ConnectorList::remove(const QString &name)
{
    const Connector *connector = named(name);
    if (!connector)
        return core::fail(ErrorKind::UnknownConnector, name);
    ConnectorList shorter = *this;
    shorter.m_connectors.removeOne(*connector);
    if (const auto saved = shorter.save(); !saved)
        return saved;
    *this = std::move(shorter);
    return {};
}

Result<> ConnectorList::save() const
{
    QJsonArray entries;
    for (const Connector &connector : m_connectors)
        entries.append(toJson(connector, m_entries.value(connector.uid)));
    for (const QJsonValue &entry : m_unreadable)
        entries.append(entry);
    QJsonObject root = m_root;
    root.insert(QStringLiteral("connectors"), entries);
    return core::writeFile(m_path, QJsonDocument(root).toJson(), core::FileAccess::OwnerOnly);
}

} // namespace leadlight::connectors
