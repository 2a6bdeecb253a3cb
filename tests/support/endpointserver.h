// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/scriptedserver.h"

#include <QStringList>

#include <mutex>

namespace leadlight::testsupport {

/// The trigger of a flow that takes leads by POST, as fact sheet section 2.5 has it: 401 without its query, 202 for a
/// lead in the JSON that the marketplace really sends. Notes every deviation of what it receives.
class EndpointServer final
{
public:
    /// @p target: path and query of its URL.
    explicit EndpointServer(QByteArray target, const std::optional<QSslConfiguration> &tls = {});

    [[nodiscard]] QByteArray url() const;
    std::optional<ServerAnswer> toOptions; ///< else 404, as a flow's trigger answers what it does not know
    std::optional<ServerAnswer> toLead;

    [[nodiscard]] QStringList deviations() const;
    [[nodiscard]] int leads() const;
    [[nodiscard]] ScriptedServer &server() { return m_server; }

private:
    [[nodiscard]] ServerAnswer answer(const ServerRequest &request);
    void judgeLead(const ServerRequest &request);

    const QByteArray m_target;
    mutable std::mutex m_mutex;
    QStringList m_deviations;
    int m_leads = 0;
    ScriptedServer m_server; // last: its thread uses the others
};

} // namespace leadlight::testsupport
