// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/connectorkind.h"

#include <array>

namespace leadlight::connectors {

/// The fields of a Marketo connector (fact sheet section 1.2). Munchkin, form and server ID each have a shape that the
/// others do not have, so that a value in the wrong place is known for what it is.
namespace marketofield {
inline constexpr QLatin1StringView munchkinId("munchkinId");
inline constexpr QLatin1StringView formId("formId");
inline constexpr QLatin1StringView clientId("clientId");
inline constexpr QLatin1StringView clientSecret("clientSecret");
inline constexpr QLatin1StringView clientSecretExpires("clientSecretExpires");
inline constexpr QLatin1StringView serverId("serverId");
inline constexpr QLatin1StringView restEndpoint("restEndpoint");
} // namespace marketofield

[[nodiscard]] bool isMunchkinId(QStringView text);
[[nodiscard]] bool isFormId(QStringView text);
[[nodiscard]] bool isServerId(QStringView text); ///< "ys12" or "app-ys12"

[[nodiscard]] std::array<FieldDescription, 7> marketoFields();
/// Whether they make a set-up, with a client or, the older one, with a server ID. Error: WrongField.
[[nodiscard]] core::Result<> validateMarketoFields(const Connector &connector, const QList<QString> &secretsGiven);

} // namespace leadlight::connectors
