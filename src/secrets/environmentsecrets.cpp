// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/environmentsecrets.h"

namespace leadlight::secrets {

namespace {

QString variablePart(const QString &text)
{
    QString part;
    for (const QChar c : text.toUpper()) {
        const bool kept = (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
        part += kept ? c : QChar(u'_');
    }
    return part;
}

} // namespace

QString environmentVariable(const QString &connectorName, const QString &field)
{
    return QStringLiteral("LEADLIGHT_SECRET_") + variablePart(connectorName) + u'_' + variablePart(field);
}

std::optional<core::Secret> environmentSecret(const QString &connectorName, const QString &field)
{
    const QByteArray variable = environmentVariable(connectorName, field).toLatin1();
    if (!qEnvironmentVariableIsSet(variable.constData()))
        return std::nullopt;
    return core::Secret(qgetenv(variable.constData()));
}

} // namespace leadlight::secrets
