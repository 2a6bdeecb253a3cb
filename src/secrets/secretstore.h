// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QString>

#include <stop_token>

namespace leadlight::secrets {

/// Which secret: a connector's field in one profile. The uid, not the name, so that renaming keeps it.
struct SecretKey
{
    QString profileId;
    QString connectorUid;
    QString field;

    [[nodiscard]] QString text() const
    {
        return profileId + QLatin1Char('/') + connectorUid + QLatin1Char('/') + field;
    }
};

/// Where secrets are kept. Functions wait, at most ten seconds for the keychain; any worker thread.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    /// Errors: SecretMissing, KeychainMissing, KeychainSilent, KeychainRefused, Cancelled.
    [[nodiscard]] virtual core::Result<core::Secret> read(const SecretKey &key, std::stop_token stop) = 0;
    [[nodiscard]] virtual core::Result<> write(const SecretKey &key, const core::Secret &secret,
                                               std::stop_token stop) = 0;
    /// Removing what is not there is fine.
    [[nodiscard]] virtual core::Result<> remove(const SecretKey &key, std::stop_token stop) = 0;
};

} // namespace leadlight::secrets
