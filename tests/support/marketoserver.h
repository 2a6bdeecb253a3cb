// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/scriptedserver.h"

#include <QJsonArray>
#include <QMap>
#include <QStringList>

#include <mutex>

namespace leadlight::testsupport {

/// Marketo's REST API and the public form of the older set-up, written from fact sheet section 3.9: errors with HTTP
/// 200 and a quoted code, a token that may end, form 1179. Notes every deviation of what it receives.
class MarketoServer final
{
public:
    MarketoServer(QByteArray clientId, QByteArray clientSecret, const std::optional<QSslConfiguration> &tls = {});

    [[nodiscard]] QString address() const;
    /// What takes the place of its own answers, by path; to be set before the check.
    QMap<QByteArray, ServerAnswer> instead;
    int refuseTokens = 0; ///< how many calls find their token ended (602)
    QByteArray refusalCode = "602";
    QString formStatus = QStringLiteral("approved");
    QJsonArray fields = completeForm();

    static constexpr const char *tokenPath = "/identity/oauth/token";
    static constexpr const char *formPath = "/rest/asset/v1/form/1179.json";
    static constexpr const char *fieldsPath = "/rest/asset/v1/form/1179/fields.json";
    static constexpr const char *describePath = "/rest/v1/leads/describe.json";
    static constexpr const char *submitPath = "/rest/v1/leads/submitForm.json";
    static constexpr const char *publicFormPath = "/index.php/form/getForm";

    [[nodiscard]] static ServerAnswer error(const QByteArray &code, const QByteArray &message = "It failed");
    [[nodiscard]] static QJsonObject field(const char *id, const char *label, bool required = false);
    [[nodiscard]] static QJsonArray completeForm();

    [[nodiscard]] QStringList deviations() const;
    [[nodiscard]] int tokensGiven() const;
    [[nodiscard]] QList<QJsonObject> leads() const; ///< leadFormFields of each submission
    [[nodiscard]] ScriptedServer &server() { return m_server; }

private:
    [[nodiscard]] ServerAnswer answer(const ServerRequest &request);
    [[nodiscard]] ServerAnswer token(const ServerRequest &request);
    [[nodiscard]] ServerAnswer submit(const ServerRequest &request);
    [[nodiscard]] ServerAnswer publicForm(const ServerRequest &request);

    const QByteArray m_clientId;
    const QByteArray m_clientSecret;
    mutable std::mutex m_mutex;
    QStringList m_deviations;
    int m_tokensGiven = 0;
    QList<QJsonObject> m_leads;
    ScriptedServer m_server; // last: its thread uses the others
};

} // namespace leadlight::testsupport
