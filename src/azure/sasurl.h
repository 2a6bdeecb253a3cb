// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secret.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace leadlight::azure {

/// A URL that carries a shared access signature, as the portal and Storage Explorer hand it out:
/// https://contosoleads.table.core.windows.net/MarketplaceLeads?sv=...&sig=...
struct SasUrl
{
    QByteArray tableEndpoint; ///< empty when the signature is not for tables
    QByteArray blobEndpoint;  ///< empty when it is not for blobs
    core::Secret query;       ///< without '?', byte for byte
    QString resource;         ///< the table or container in its path; empty when it names none
    bool isBlob = false;      ///< whether it points at the Blob service

    /// Nothing when @p text, tidied of blanks and quotes, is no such URL.
    [[nodiscard]] static std::optional<SasUrl> fromText(const QString &text);
};

} // namespace leadlight::azure
