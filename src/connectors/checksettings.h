// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/check.h"

namespace leadlight::connectors {

class ConnectorKind;

/// The step "settings", the same for every kind: each value by its validator, each secret readable, all of them
/// together a whole set-up. Uses no network. A credential whose end date (a field that isDate) is past or near is a
/// warning.
[[nodiscard]] Finding checkSettings(const ConnectorKind &kind, const Check &check, std::stop_token stop);

/// The step "reach" of services whose front page means nothing: as reach(), but a redirect there counts as an answer.
[[nodiscard]] Finding reachHost(http::Client &http, const QUrl &url, const QString &field, std::stop_token stop);

/// The name of a test lead, which is also the text of its fields: "MSFT_TEST_" and the time in ticks of .NET, as the
/// marketplace's own test leads have it (fact sheet section 2.6).
[[nodiscard]] QString newTestLeadName();

/// The failure of a test lead that was sent: as Finding::of, and when nobody knows whether it arrived, a note that says
/// so.
[[nodiscard]] Finding testLeadFailure(const core::Error &error, const QString &name, const QString &field);

} // namespace leadlight::connectors
