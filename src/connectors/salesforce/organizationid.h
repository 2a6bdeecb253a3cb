// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace leadlight::connectors {

/// What is wrong with a Salesforce organization identifier (oid): 15 characters in which case counts, or 18, the last
/// three of which say which of the others are capitals. Error: WrongField, subject "organizationId".
[[nodiscard]] core::Result<> validateOrganizationId(QByteArrayView value);

/// The three characters that make 18 of 15.
[[nodiscard]] QByteArray organizationIdSuffix(QByteArrayView fifteen);

/// Whether two right identifiers, of 15 or 18 characters, name the same organization.
[[nodiscard]] bool isSameOrganization(QByteArrayView a, QByteArrayView b);

} // namespace leadlight::connectors
