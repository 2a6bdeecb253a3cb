// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "azure/storageaccount.h"
#include "connectors/connectorkind.h"

#include <array>

namespace leadlight::connectors {

/// The fields that lead into a storage account, shared by Azure Table and Azure Blob: a connection string, or an Entra
/// application with the account's name or an endpoint.
[[nodiscard]] std::array<FieldDescription, 7> storageFields();

/// Whether one of the two ways in is complete. Error: WrongField, subject: the field that is missing.
[[nodiscard]] core::Result<> validateStorageFields(const Connector &connector, const QList<QString> &secretsGiven);

/// The account with its credential, secrets read. Errors: WrongConnectionString, WrongField and those of ReadSecret.
[[nodiscard]] core::Result<azure::StorageAccount> storageAccount(const ConnectorKind &kind, const Connector &connector,
                                                                 const ReadSecret &secret, std::stop_token stop);

/// Error: WrongField with @p field as subject when @p value does not match the pattern as a whole.
[[nodiscard]] core::Result<> mustMatch(QLatin1StringView field, QByteArrayView value, const char *pattern, const char *why);

} // namespace leadlight::connectors
