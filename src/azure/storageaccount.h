// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QString>
#include <QUrl>

#include <variant>

namespace leadlight::azure {

/// The account key, base64-decoded.
struct AccountKey
{
    core::Secret key;
};

/// A shared access signature without its leading '?', values percent-encoded once.
struct SharedAccessSignature
{
    core::Secret query;
};

/// An app registration in Entra that has a data role on the account.
struct EntraApplication
{
    QString directoryId;
    QString applicationId;
    core::Secret clientSecret;
    QUrl authority; ///< default https://login.microsoftonline.com
};

using Credential = std::variant<AccountKey, SharedAccessSignature, EntraApplication>;

/// A storage account as far as a connector needs it: where its services are and how to sign in. A value.
struct StorageAccount
{
    QString name;       ///< "contosoleads"
    QUrl tableEndpoint; ///< without a trailing slash; path-style for the emulator
    QUrl blobEndpoint;
    Credential credential;

    /// Reads a connection string in all its forms (fact sheet section 3.1): key, SAS, emulator, explicit endpoints,
    /// Cosmos; also wrapped in JSON, in quotes, with "&amp;"; also a bare URL with a SAS. Error: WrongConnectionString;
    /// subject names the part
    /// ("AccountKey"), serviceCode says what is wrong with it: "missing", "malformed", "wrong-length", "wrong-suffix",
    /// "plain-http", "not-a-connection-string"; detail is an English sentence.
    [[nodiscard]] static core::Result<StorageAccount> fromConnectionString(const core::Secret &text);

    /// For Entra: endpoints from the account's name or from one endpoint. Error: WrongField, subject the field.
    [[nodiscard]] static core::Result<StorageAccount> forEntra(const QString &accountOrEndpoint,
                                                               EntraApplication application);
};

} // namespace leadlight::azure
