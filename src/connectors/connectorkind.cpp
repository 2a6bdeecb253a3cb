// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/connectorkind.h"

namespace leadlight::connectors {

core::Result<std::unique_ptr<LeadPull>> ConnectorKind::openPull(const Connector &connector, const ReadSecret &,
                                                                http::Client &, std::stop_token) const
{
    return core::fail(core::ErrorKind::WrongField, QStringLiteral("kind"),
                      QStringLiteral("leads cannot be read back from %1").arg(connector.kind));
}

std::optional<Recognised> ConnectorKind::recognise(const QByteArray &) const
{
    return std::nullopt;
}

QMap<QString, QString> ConnectorKind::expiries(const QMap<QString, core::Secret> &) const
{
    return {};
}

QString ConnectorKind::value(const Connector &connector, QLatin1StringView id) const
{
    const auto set = connector.values.constFind(id);
    if (set != connector.values.cend() && !set->isEmpty())
        return *set;
    const FieldDescription *description = field(QString(id));
    return description ? QString::fromUtf8(description->defaultValue) : QString();
}

const FieldDescription *ConnectorKind::field(QStringView id) const
{
    for (const FieldDescription &description : fields()) {
        if (id == description.id)
            return &description;
    }
    return nullptr;
}

const ConnectorKind *connectorKind(QStringView id)
{
    for (const ConnectorKind *kind : connectorKinds()) {
        if (id == kind->id())
            return kind;
    }
    return nullptr;
}

} // namespace leadlight::connectors
