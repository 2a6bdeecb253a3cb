// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/terminal.h"
#include "app/verbs.h"
#include "connectors/connectorlist.h"
#include "secrets/environmentsecrets.h"
#include "ui/common/errortext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QUuid>

namespace leadlight::app {

using connectors::Connector;
using connectors::ConnectorKind;
using connectors::ConnectorList;
using connectors::FieldDescription;
using core::ErrorKind;
using core::Result;
using core::Secret;

namespace {

int wrongUsage(const QString &message)
{
    tell(message);
    return WrongUsage;
}

/// Puts the fields given with --set into the connector. Returns an exit code when one of them is wrong.
std::optional<int> setValues(const ConnectorKind &kind, const ConnectorAddCommand &command, Connector &connector)
{
    for (const auto &[name, value] : command.values) {
        const FieldDescription *field = kind.field(name);
        if (!field)
            return wrongUsage(tr("%1 has no field \"%2\".").arg(kind.id(), name));
        if (field->isSecret) {
            return wrongUsage(
                tr("\"%1\" is a secret, so it is not given on the command line. Use --secret %1 and write it "
                   "to standard input.")
                    .arg(name));
        }
        if (value.isEmpty())
            continue;
        if (field->validate) {
            if (const auto valid = field->validate(value.toUtf8()); !valid)
                return wrongUsage(ui::errorText(valid.error()));
        }
        connector.values.insert(name, value);
    }
    return std::nullopt;
}

/// Reads the fields given with --secret from standard input. Returns an exit code when one of them is wrong.
std::optional<int> readSecrets(const ConnectorKind &kind, const ConnectorAddCommand &command,
                               QMap<QString, Secret> &secrets, const std::stop_token &stop)
{
    for (const QString &name : command.secrets) {
        const FieldDescription *field = kind.field(name);
        if (!field || !field->isSecret)
            return wrongUsage(tr("%1 has no secret field \"%2\".").arg(kind.id(), name));
        const auto secret = readSecretLine(tr(field->label), stop);
        if (stop.stop_requested())
            return Interrupted;
        if (!secret || secret->isEmpty()) {
            tell(tr("Standard input had no line for the secret field \"%1\".").arg(name));
            return Failed;
        }
        if (field->validate) {
            if (const auto valid = field->validate(secret->reveal()); !valid)
                return tell(valid.error());
        }
        secrets.insert(name, *secret);
    }
    return std::nullopt;
}

/// Adds the secret fields that have a value in the environment to those from standard input. Returns an exit code when
/// one of them is wrong.
std::optional<int> readEnvironment(const ConnectorKind &kind, const QString &name, QStringList &given)
{
    for (const FieldDescription &field : kind.fields()) {
        if (!field.isSecret || given.contains(field.id))
            continue;
        const auto secret = secrets::environmentSecret(name, field.id);
        if (!secret)
            continue;
        if (field.validate) {
            if (const auto valid = field.validate(secret->reveal()); !valid)
                return tell(valid.error());
        }
        given.append(field.id);
    }
    return std::nullopt;
}

void tellNotStored(const QString &name, const QStringList &fields)
{
    for (const QString &field : fields) {
        tell(tr("Nothing was stored for \"%1\". Set %2 in the environment of every run.")
                 .arg(field, secrets::environmentVariable(name, field)));
    }
}

/// Whether a machine without a keychain can go on with the environment.
bool environmentCanStandIn(const core::Error &error, const QString &name, const QStringList &fields)
{
    if (error.kind == ErrorKind::KeychainMissing)
        return true;
    return std::all_of(fields.begin(), fields.end(),
                       [&](const QString &field) { return secrets::environmentSecret(name, field).has_value(); });
}

QJsonObject fieldsOf(const Connector &connector)
{
    QJsonObject fields;
    const ConnectorKind *kind = connectors::connectorKind(connector.kind);
    for (auto it = connector.values.cbegin(); it != connector.values.cend(); ++it)
        fields.insert(it.key(), it.value());
    if (!kind)
        return fields;
    for (const FieldDescription &field : kind->fields()) {
        if (!field.isSecret && !fields.contains(field.id) && *field.defaultValue)
            fields.insert(field.id, QString::fromUtf8(field.defaultValue));
    }
    return fields;
}

/// Where each secret of a connector is: "keychain", "environment", "missing", or why it could not be found out.
QJsonObject secretsOf(Composition &parts, const Connector &connector, std::stop_token stop)
{
    QJsonObject places;
    const ConnectorKind *kind = connectors::connectorKind(connector.kind);
    if (!kind)
        return places;
    for (const FieldDescription &field : kind->fields()) {
        if (!field.isSecret)
            continue;
        QString place = QStringLiteral("environment");
        if (!secrets::environmentSecret(connector.name, field.id)) {
            const auto read = parts.secrets.read(connector, field.id, stop);
            const bool missing = !read && read.error().kind == ErrorKind::SecretMissing;
            place = read ? QStringLiteral("keychain") : missing ? QStringLiteral("missing") : QStringLiteral("unknown");
        }
        places.insert(field.id, place);
        if (place == QLatin1StringView("unknown"))
            break; // a keychain that does not answer is asked once
    }
    return places;
}

} // namespace

int run(Composition &parts, const ConnectorAddCommand &command, std::stop_token stop)
{
    const ConnectorKind *kind = connectors::connectorKind(command.kind);
    if (!kind) {
        QStringList known;
        for (const ConnectorKind *each : connectors::connectorKinds())
            known.append(each->id());
        return wrongUsage(
            tr("There is no kind \"%1\". The kinds are: %2.").arg(command.kind, known.join(QStringLiteral(", "))));
    }
    auto list = ConnectorList::load(parts.profile.connectorsFile());
    if (!list)
        return tell(list.error());

    Connector connector;
    connector.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    connector.name = command.name.trimmed();
    connector.kind = command.kind;
    QMap<QString, Secret> secrets;
    if (const auto wrong = setValues(*kind, command, connector))
        return *wrong;
    if (list->named(connector.name))
        return tell(core::Error{ErrorKind::ConnectorExists, connector.name, {}, 0, {}, {}});
    if (const auto wrong = readSecrets(*kind, command, secrets, stop))
        return *wrong;
    QStringList given = secrets.keys();
    if (const auto wrong = readEnvironment(*kind, connector.name, given))
        return *wrong;
    if (const auto valid = kind->validate(connector, given); !valid)
        return wrongUsage(ui::errorText(valid.error()));

    QStringList notStored;
    for (const QString &field : given) {
        if (!secrets.contains(field))
            notStored.append(field);
    }
    if (const auto stored = parts.secrets.write(connector, secrets, stop); !stored) {
        if (!environmentCanStandIn(stored.error(), connector.name, secrets.keys()))
            return tell(stored.error());
        tell(stored.error());
        notStored = given;
    }
    if (const auto added = list->add(connector); !added) {
        (void)parts.secrets.remove(connector, {}); // both or neither
        return tell(added.error());
    }
    if (kind->notice())
        tell(QCoreApplication::translate("connectors", kind->notice()));
    tellNotStored(connector.name, notStored);
    print(tr("Added %1 (%2).").arg(connector.name, connector.kind));
    return Done;
}

int run(Composition &parts, const ConnectorListCommand &command, std::stop_token)
{
    const auto list = ConnectorList::load(parts.profile.connectorsFile());
    if (!list)
        return tell(list.error(), command.json);
    QJsonArray array;
    for (const Connector &connector : list->all()) {
        array.append(QJsonObject{{QStringLiteral("name"), connector.name},
                                 {QStringLiteral("kind"), connector.kind},
                                 {QStringLiteral("fields"), fieldsOf(connector)}});
        if (!command.json)
            print(QStringLiteral("%1\t%2").arg(connector.name, connector.kind));
    }
    if (command.json)
        printJson({{QStringLiteral("connectors"), array}});
    if (list->unreadableEntries() > 0)
        tell(tr("%Ln entries of %1 could not be read and were left alone.", nullptr, list->unreadableEntries())
                 .arg(parts.profile.connectorsFile()));
    return Done;
}

int run(Composition &parts, const ConnectorShowCommand &command, std::stop_token stop)
{
    const auto list = ConnectorList::load(parts.profile.connectorsFile());
    if (!list)
        return tell(list.error(), command.json);
    const Connector *connector = list->named(command.name);
    if (!connector)
        return tell(core::Error{ErrorKind::UnknownConnector, command.name, {}, 0, {}, {}}, command.json);
    const QJsonObject fields = fieldsOf(*connector);
    const QJsonObject secrets = secretsOf(parts, *connector, stop);
    if (command.json) {
        printJson({{QStringLiteral("name"), connector->name},
                   {QStringLiteral("kind"), connector->kind},
                   {QStringLiteral("fields"), fields},
                   {QStringLiteral("secrets"), secrets}});
        return Done;
    }
    print(tr("Name: %1").arg(connector->name));
    print(tr("Kind: %1").arg(connector->kind));
    for (auto it = fields.begin(); it != fields.end(); ++it)
        print(QStringLiteral("%1: %2").arg(it.key(), it.value().toString()));
    for (auto it = secrets.begin(); it != secrets.end(); ++it)
        print(tr("%1: secret, %2").arg(it.key(), it.value().toString()));
    return Done;
}

int run(Composition &parts, const ConnectorRemoveCommand &command, std::stop_token stop)
{
    auto list = ConnectorList::load(parts.profile.connectorsFile());
    if (!list)
        return tell(list.error());
    const Connector *named = list->named(command.name);
    if (!named)
        return tell(core::Error{ErrorKind::UnknownConnector, command.name, {}, 0, {}, {}});
    const Connector connector = *named;
    // A machine without a keychain has nothing there to remove.
    const auto forgotten = parts.secrets.remove(connector, stop);
    if (!forgotten && forgotten.error().kind != ErrorKind::KeychainMissing)
        return tell(forgotten.error());
    if (const auto removed = list->remove(connector.name); !removed)
        return tell(removed.error());
    print(tr("Removed %1 and its secrets. Its leads stay.").arg(connector.name));
    return Done;
}

} // namespace leadlight::app
