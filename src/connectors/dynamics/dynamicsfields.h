// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "azure/entratoken.h"
#include "connectors/connectorkind.h"

#include <QByteArray>
#include <QUrl>

namespace leadlight::connectors::dynamicsfield {

inline constexpr QLatin1StringView url("url");
inline constexpr QLatin1StringView auth("auth");
inline constexpr QLatin1StringView directoryId("directoryId");
inline constexpr QLatin1StringView applicationId("applicationId");
inline constexpr QLatin1StringView clientSecret("clientSecret");
inline constexpr QLatin1StringView clientSecretExpires("clientSecretExpires");
inline constexpr QLatin1StringView userName("userName");
inline constexpr QLatin1StringView password("password");
inline constexpr QLatin1StringView authority("authority");

// What "auth" may be.
inline constexpr QLatin1StringView entra("entra");
inline constexpr QLatin1StringView office365("office365");

/// The fields of cli.md, each with its validator.
[[nodiscard]] std::span<const FieldDescription> all();

/// Whether the way in that "auth" chooses is complete. Error: WrongField, subject: the field that is missing.
[[nodiscard]] core::Result<> validateTogether(const Connector &connector, const QList<QString> &secretsGiven);

/// Whether the older sign-in by name and password is chosen.
[[nodiscard]] bool usesOffice365(const Connector &connector);

/// The address of the organization, without a trailing slash. Needs a valid "url".
[[nodiscard]] QUrl organization(const Connector &connector);
/// Where to sign in: what "authority" says, else the cloud that the organization's host is of.
[[nodiscard]] QUrl signInAddress(const Connector &connector);
/// Who signs in, @p secret being the client secret or the password.
[[nodiscard]] azure::EntraIdentity identity(const Connector &connector, const core::Secret &secret);

/// Whether a host is an organization's, of any of Microsoft's clouds.
[[nodiscard]] bool isOrganizationHost(const QString &host);
/// The host of an organization in @p text, wherever it stands; empty when there is none. Without the "api." of the Web
/// API's own address.
[[nodiscard]] QString organizationHostIn(const QString &text);

} // namespace leadlight::connectors::dynamicsfield
