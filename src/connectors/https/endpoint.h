// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/check.h"
#include "connectors/https/endpointurl.h"
#include "http/message.h"

namespace leadlight::connectors {

/// The receiving end of an HTTPS connector as far as a check talks to it (fact sheet section 2.5). No finding holds any
/// part of the URL but its host. On a checking worker thread.
class Endpoint final
{
public:
    Endpoint(http::Client &http, EndpointUrl url);

    /// The network place it is at, when a person is to be asked before anything is sent there: an address that is
    /// neither public nor this machine's own. A name that cannot be looked up is left to reach(), which may go through
    /// a proxy.
    [[nodiscard]] std::optional<QString> doubtfulAddress(std::stop_token stop) const;
    [[nodiscard]] Finding reach(std::stop_token stop) const;
    /// What can be known of it without posting a lead.
    [[nodiscard]] Finding probe(std::stop_token stop) const;
    /// Posts a test lead, once.
    [[nodiscard]] Finding sendTestLead(std::stop_token stop) const;

private:
    [[nodiscard]] Finding scrubbed(Finding finding) const;
    [[nodiscard]] Finding failure(const core::Error &error, Finding finding) const;
    [[nodiscard]] Finding judge(const http::Response &response, const QString &testLead) const;

    http::Client &m_http;
    const EndpointUrl m_url;
};

} // namespace leadlight::connectors
