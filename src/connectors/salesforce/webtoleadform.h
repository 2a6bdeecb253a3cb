// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace leadlight::connectors {

/// What Salesforce's generated Web-to-Lead HTML, the address of its servlet, or a bare identifier tell.
struct WebToLeadForm
{
    QString organizationId; ///< as it stands there, right or wrong; may be empty
    QString endpoint;       ///< without its query; may be empty
    bool hasReCaptcha = false;
};

/// Nothing when the text is none of these.
[[nodiscard]] std::optional<WebToLeadForm> readWebToLeadForm(const QByteArray &pasted);

/// What a servlet's address has as orgId in its query; empty when there is none.
[[nodiscard]] QString organizationInQuery(const QString &endpoint);

} // namespace leadlight::connectors
