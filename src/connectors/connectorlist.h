// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/connector.h"

#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>

namespace leadlight::connectors {

/// The connectors of a profile: connectors.json, written whole and at once. Any thread, one at a time.
/// An entry that cannot be read hides only itself and is written back as it was; so is what a newer version has added.
class ConnectorList final
{
public:
    /// A missing file is an empty list. Errors: NotReadable.
    [[nodiscard]] static core::Result<ConnectorList> load(const QString &path);

    [[nodiscard]] const QList<Connector> &all() const { return m_connectors; }
    [[nodiscard]] const Connector *named(const QString &name) const; ///< ignoring case; nullptr when there is none
    [[nodiscard]] int unreadableEntries() const { return int(m_unreadable.size()); }

    /// Adds and saves; gives it a uid. Errors: ConnectorExists (subject: the name), WrongField (empty name),
    /// NotWritable, DiskFull.
    [[nodiscard]] core::Result<Connector> add(Connector connector);
    /// Puts @p connector in the place of the one with its uid and saves. Errors: UnknownConnector, ConnectorExists
    /// (another has its name), WrongField (empty name), NotWritable, DiskFull.
    [[nodiscard]] core::Result<> replace(Connector connector);
    /// Removes and saves. Errors: UnknownConnector, NotWritable, DiskFull.
    [[nodiscard]] core::Result<> remove(const QString &name);

private:
    [[nodiscard]] core::Result<> save() const;

    QString m_path;
    QList<Connector> m_connectors;
    // As they were read.
    QList<QJsonValue> m_unreadable;
    QHash<QString, QJsonObject> m_entries; ///< by uid
    QJsonObject m_root;
};

} // namespace leadlight::connectors
