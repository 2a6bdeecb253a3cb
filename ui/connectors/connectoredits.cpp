// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connectors/connectoredits.h"

#include "connectors/connectorlist.h"
#include "connectors/connectorsecrets.h"
#include "store/threadstores.h"
#include "ui/common/services.h"

#include <QUuid>

namespace leadlight::ui {

using connectors::Connector;
using connectors::ConnectorKind;
using connectors::ConnectorList;
using core::ErrorKind;
using core::Result;
using core::Secret;

namespace {

using Secrets = QMap<QString, Secret>;

/// Every secret that a connector has now.
Result<Secrets> readSecrets(const Services &services, const Connector &connector, const std::stop_token &stop)
{
    Secrets secrets;
    const ConnectorKind *kind = connectors::connectorKind(connector.kind);
    for (const connectors::FieldDescription &field : kind ? kind->fields() : decltype(kind->fields()){}) {
        if (!field.isSecret)
            continue;
        auto secret = services.secrets.read(connector, field.id, stop);
        if (secret)
            secrets.insert(field.id, std::move(*secret));
        else if (secret.error().kind != ErrorKind::SecretMissing)
            return core::failure(secret);
    }
    return secrets;
}

/// Makes the keychain hold exactly these. What cannot be undone is not worth another message than the first failure's.
void restore(const Services &services, const Connector &connector, const Secrets &before)
{
    (void)services.secrets.remove(connector, {});
    (void)services.secrets.write(connector, before, {});
}

/// Brings the secrets of an edit into the keychain; @p before: what is there now.
Result<> writeSecrets(const Services &services, const ConnectorEdit &edit, const Secrets &before,
                      const std::stop_token &stop)
{
    if (edit.forgotten.isEmpty())
        return services.secrets.write(edit.after, edit.secrets, stop);
    Secrets wanted = before;
    for (const QString &field : edit.forgotten)
        wanted.remove(field);
    wanted.insert(edit.secrets);
    auto done = services.secrets.remove(edit.after, stop);
    if (done)
        done = services.secrets.write(edit.after, wanted, stop);
    if (!done)
        restore(services, edit.after, before);
    return done;
}

Result<Connector> saveNew(const Services &services, ConnectorEdit edit, std::stop_token stop)
{
    auto list = ConnectorList::load(services.profile.connectorsFile());
    if (!list)
        return core::failure(list);
    if (list->named(edit.after.name))
        return core::fail(ErrorKind::ConnectorExists, edit.after.name);
    edit.after.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    // The secrets first: a connector without them would be of no use.
    if (edit.keepsForThisRun)
        services.secrets.keepForThisRun(edit.after, edit.secrets);
    else if (const auto written = services.secrets.write(edit.after, edit.secrets, stop); !written)
        return core::failure(written);
    auto added = list->add(edit.after);
    if (!added)
        (void)services.secrets.remove(edit.after, {}); // why it was not added is the one thing to tell
    return added;
}

/// The list and the leads' names; either both or neither.
Result<> rename(const Services &services, const ConnectorEdit &edit)
{
    auto list = ConnectorList::load(services.profile.connectorsFile());
    if (!list)
        return core::failure(list);
    if (const auto replaced = list->replace(edit.after); !replaced)
        return replaced;
    if (edit.before.name == edit.after.name)
        return {};
    const auto store = services.stores.forThisThread();
    const auto renamed = store ? (*store)->renameConnector(edit.before.name, edit.after.name) : core::failure(store);
    if (!renamed)
        (void)list->replace(edit.before);
    return renamed;
}

Result<Connector> saveChanged(const Services &services, ConnectorEdit edit, std::stop_token stop)
{
    edit.after.uid = edit.before.uid;
    const bool asksKeychain = !edit.keepsForThisRun && !(edit.secrets.isEmpty() && edit.forgotten.isEmpty());
    Secrets before;
    if (asksKeychain) {
        const auto read = readSecrets(services, edit.before, stop);
        if (!read)
            return core::failure(read);
        before = *read;
        if (const auto written = writeSecrets(services, edit, before, stop); !written)
            return core::failure(written);
    }
    if (const auto renamed = rename(services, edit); !renamed) {
        if (asksKeychain)
            restore(services, edit.before, before);
        return core::failure(renamed);
    }
    // Last: nothing can fail any more, and memory has nothing to undo.
    if (edit.keepsForThisRun)
        services.secrets.keepForThisRun(edit.after, edit.secrets);
    return edit.after;
}

} // namespace

Result<Connector> saveConnector(const Services &services, const ConnectorEdit &edit, std::stop_token stop)
{
    return edit.before.uid.isEmpty() ? saveNew(services, edit, std::move(stop))
                                     : saveChanged(services, edit, std::move(stop));
}

Result<> removeConnector(const Services &services, const Connector &connector, std::stop_token stop)
{
    auto list = ConnectorList::load(services.profile.connectorsFile());
    if (!list)
        return core::failure(list);
    const Secrets before = readSecrets(services, connector, stop).value_or(Secrets());
    const auto emptied = services.secrets.remove(connector, stop);
    // Where there is no keychain, nothing can be in it.
    if (!emptied && emptied.error().kind != ErrorKind::KeychainMissing) {
        restore(services, connector, before);
        return emptied;
    }
    if (const auto removed = list->remove(connector.name); !removed) {
        restore(services, connector, before);
        return removed;
    }
    const auto store = services.stores.forThisThread();
    return store ? (*store)->forgetChecks(connector.uid) : core::failure(store);
}

Result<QStringList> storedSecrets(const Services &services, const Connector &connector, std::stop_token stop)
{
    const auto secrets = readSecrets(services, connector, stop);
    return secrets ? Result<QStringList>(secrets->keys()) : core::failure(secrets);
}

} // namespace leadlight::ui
