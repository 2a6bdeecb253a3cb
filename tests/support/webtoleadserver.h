// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/scriptedserver.h"

#include <QStringList>

#include <mutex>

namespace leadlight::testsupport {

/// Salesforce's Web-to-Lead servlet, written from fact sheet section 3.8: answers 200 whatever comes, tells the outcome
/// in Is-Processed, and notes every deviation of what it receives.
class WebToLeadServer final
{
public:
    explicit WebToLeadServer(QByteArray organizationId, const std::optional<QSslConfiguration> &tls = {});

    [[nodiscard]] QString endpoint() const;
    /// What takes the place of its own answers; to be set before the check.
    std::optional<ServerAnswer> toProbe;
    std::optional<ServerAnswer> toLead;

    [[nodiscard]] QStringList deviations() const;
    [[nodiscard]] int leads() const;
    [[nodiscard]] ScriptedServer &server() { return m_server; }

private:
    [[nodiscard]] ServerAnswer answer(const ServerRequest &request);
    void judgeLead(const ServerRequest &request, const QList<std::pair<QByteArray, QByteArray>> &fields);
    void deviate(const QString &what) { m_deviations.append(what); }

    const QByteArray m_organizationId;
    mutable std::mutex m_mutex;
    QStringList m_deviations;
    int m_leads = 0;
    ScriptedServer m_server; // last: its thread uses the others
};

} // namespace leadlight::testsupport
