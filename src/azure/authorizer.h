// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "azure/entratoken.h"
#include "azure/serviceerror.h"
#include "azure/storageaccount.h"
#include "core/clock.h"
#include "http/client.h"

#include <memory>
#include <stop_token>

namespace leadlight::azure {

/// Sends requests to one service of an account with the account's credential, each attempt signed with its own time,
/// and reads refusals. Owned by a TableClient or BlobClient; any thread, also several at once.
class Authorizer final
{
public:
    Authorizer(http::Client &http, const StorageAccount &account, Service service,
               std::shared_ptr<const core::Clock> clock);
    Q_DISABLE_COPY_MOVE(Authorizer)

    /// The answer to a request that succeeded. @p resource is the table or container it is about.
    /// Errors: as TableClient::query and BlobClient::list.
    [[nodiscard]] core::Result<http::Response> send(const http::Request &request, const QString &resource,
                                                    const std::stop_token &stop);

private:
    [[nodiscard]] core::Result<> authorize(http::Request &request, const std::stop_token &stop);

    http::Client &m_http;
    const Service m_service;
    const QByteArray m_account;
    const Credential m_credential;
    const std::shared_ptr<const core::Clock> m_clock;
    std::unique_ptr<EntraToken> m_entra; ///< only with an EntraApplication
};

} // namespace leadlight::azure
