// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "azure/serviceerror.h"
#include "azure/storageaccount.h"
#include "connectors/connectorkind.h"

#include <QtGlobal>

#include <array>
#include <optional>

namespace leadlight::connectors {

/// What to do in the Azure portal for an account, and for its connection string.
inline constexpr std::array storageAccountSteps{
    QT_TRANSLATE_NOOP("connectors",
                      "Sign in to the Azure portal. If you have a general-purpose storage account, take that one."),
    QT_TRANSLATE_NOOP("connectors", "Otherwise: Create a resource > Storage > Storage account > Create."),
    QT_TRANSLATE_NOOP(
        "connectors",
        "Choose the subscription, a resource group, a name of lower-case letters and digits, and a region."),
    QT_TRANSLATE_NOOP("connectors", "Review + create > Create, then Go to resource. In the older portal the account "
                                    "kind is Storage (general purpose)."),
};
inline constexpr std::array storageKeySteps{
    QT_TRANSLATE_NOOP(
        "connectors",
        "Open the storage account > Security + networking > Access keys (formerly Settings > Access keys)."),
    QT_TRANSLATE_NOOP("connectors", "Press Show beside Connection string of key1, then its copy button."),
    QT_TRANSLATE_NOOP("connectors", "Paste it here as a whole. It stays in the keychain of this computer."),
};

/// The fields that lead into a storage account, shared by Azure Table and Azure Blob: a connection string, or an Entra
/// application with the account's name or an endpoint.
[[nodiscard]] std::array<FieldDescription, 8> storageFields();

/// Whether one of the two ways in is complete. Error: WrongField, subject: the field that is missing.
[[nodiscard]] core::Result<> validateStorageFields(const Connector &connector, const QList<QString> &secretsGiven);

/// The account with its credential, secrets read. Errors: WrongConnectionString, WrongField and those of ReadSecret.
[[nodiscard]] core::Result<azure::StorageAccount> storageAccount(const ConnectorKind &kind, const Connector &connector,
                                                                 const ReadSecret &secret, std::stop_token stop);

/// Whatever of a connection string or a SAS URL was pasted. A URL also gives the table or container that its path
/// names, as the field @p resource. The documents' slip "core.screens.net" is put right, with a remark.
[[nodiscard]] std::optional<Recognised> recogniseStorage(const QByteArray &pasted, azure::Service service,
                                                         QLatin1StringView resource);

/// When the shared access signature in a connection string ends, by field.
[[nodiscard]] QMap<QString, QString> storageExpiries(const QMap<QString, core::Secret> &secrets);

/// Error: WrongField with @p field as subject when @p value does not match the pattern as a whole.
[[nodiscard]] core::Result<> mustMatch(QLatin1StringView field, QByteArrayView value, const char *pattern,
                                       const char *why);

} // namespace leadlight::connectors
