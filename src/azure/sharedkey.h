// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secret.h"
#include "http/message.h"

#include <QByteArray>

/// Signing with the account key (fact sheet sections 3.2 and 3.5). Pure functions; any thread.
namespace leadlight::azure::sharedkey {

/// What is signed for the Table service. The request must have its x-ms-date.
[[nodiscard]] QByteArray tableStringToSign(const http::Request &request, const QByteArray &account);

/// What is signed for the Blob service. The request must have its x-ms-date.
[[nodiscard]] QByteArray blobStringToSign(const http::Request &request, const QByteArray &account);

/// The signature, base64.
[[nodiscard]] QByteArray signature(const QByteArray &stringToSign, const core::Secret &key);

} // namespace leadlight::azure::sharedkey
