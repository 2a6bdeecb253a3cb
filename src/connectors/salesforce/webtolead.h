// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/check.h"
#include "http/message.h"

#include <QUrl>

namespace leadlight::connectors {

/// Salesforce's servlet that takes leads from web forms (fact sheet section 3.8). It answers 200 whatever happens; what
/// came of a lead stands in the header Is-Processed. On a checking worker thread.
class WebToLead final
{
public:
    /// @p endpoint: as in the connector's field; its query, if any, is replaced.
    WebToLead(http::Client &http, const QString &endpoint, const QString &organizationId);

    /// Whether the endpoint is a Web-to-Lead servlet, found out without making a lead.
    [[nodiscard]] Finding probe(std::stop_token stop) const;
    /// Sends a test lead, once.
    [[nodiscard]] Finding sendTestLead(std::stop_token stop) const;

private:
    [[nodiscard]] core::Result<http::Response> post(const QByteArray &query, const QByteArray &form, bool once,
                                                    std::stop_token stop) const;

    http::Client &m_http;
    const QUrl m_endpoint; ///< without query
    const QString m_organizationId;
};

} // namespace leadlight::connectors
