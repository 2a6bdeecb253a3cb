// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "azure/serviceerror.h"
#include "azure/storageaccount.h"
#include "connectors/check.h"

#include <optional>

namespace leadlight::connectors {

class ConnectorKind;

/// What the checks of Azure Table and Azure Blob have in common. Any worker thread.

/// The steps that both have, the test lead's only when asked for.
[[nodiscard]] QList<QLatin1StringView> storageCheckSteps(bool sendTestLead);

/// The step "settings"; fills @p account unless it fails.
[[nodiscard]] Finding storageSettings(const ConnectorKind &kind, const Check &check, azure::Service service,
                                      std::optional<azure::StorageAccount> &account, std::stop_token stop);

/// The step "reach".
[[nodiscard]] Finding reachStorage(const Check &check, const QUrl &endpoint, std::stop_token stop);

/// What the account's shared access signature says against a request, by its own text; nothing when it says nothing, or
/// the account has another credential. @p permissions as in azure::SasTerms::grant.
[[nodiscard]] std::optional<Finding> refusedBySas(const azure::StorageAccount &account, azure::Service service,
                                                  const QString &resource, QLatin1StringView permissions);

/// The outcome of a sign-in that succeeded: a warning when the shared access signature ends soon.
[[nodiscard]] Finding signedIn(const azure::StorageAccount &account);

/// A failure of a request, with what a shared access signature lacks in words.
[[nodiscard]] Finding storageFailure(const core::Error &error, const Connector &connector);

/// A count of leads read, and of those that could not be.
[[nodiscard]] Finding leadsRead(qsizetype count, qsizetype unreadable);

/// The test lead after it was read back.
[[nodiscard]] Finding testLeadCompared(const QString &name, const QStringList &differences);

/// Whether a write that failed may have been done all the same.
[[nodiscard]] bool mayHaveArrived(const core::Error &error);

/// The step "clean-up", by the outcome of the deletion. A test lead that stays is a warning.
[[nodiscard]] Finding cleanedUp(const core::Result<> &removed, const QString &name);

} // namespace leadlight::connectors
