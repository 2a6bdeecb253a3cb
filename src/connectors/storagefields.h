// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "azure/serviceerror.h"
#include "azure/storageaccount.h"
#include "connectors/connectorkind.h"

#include <array>
#include <optional>

namespace leadlight::connectors {

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
