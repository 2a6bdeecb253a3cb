// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/scriptedserver.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <mutex>

namespace leadlight::testsupport {

/// An organization's Dataverse Web API on the loopback address, as the documents describe it: answers the few calls of
/// a check and notes every deviation in method, path, query, headers and JSON. Each call can be told to answer
/// otherwise. Any thread.
class DataverseServer final
{
public:
    enum Call { Front, WhoAmI, Privilege, LeadSource, Create, Delete };

    explicit DataverseServer(const QByteArray &token);

    [[nodiscard]] ScriptedServer &server() { return m_server; }
    [[nodiscard]] QUrl url() const { return m_server.url(); }

    void answerWith(Call call, const ServerAnswer &answer);
    /// An error in Dataverse's words.
    [[nodiscard]] static ServerAnswer error(int status, const QByteArray &code,
                                            const QByteArray &message = "It is wrong.");
    [[nodiscard]] static ServerAnswer json(const QByteArray &body, int status = 200);
    /// The definition of Lead Source, with these values to choose from.
    [[nodiscard]] static QByteArray leadSource(const QList<int> &values, bool isSecured = false,
                                               bool isValidForCreate = true);
    /// Answers a creation by 204 and the OData-EntityId alone, as a service may that does not honour the preference.
    void keepRecordsToItself();

    [[nodiscard]] QStringList deviations() const;
    [[nodiscard]] int count(Call call) const;         ///< how often it was asked
    [[nodiscard]] QList<QJsonObject> created() const; ///< the bodies as they were sent
    static inline const QByteArray leadId = "0b2c3d4e-5f60-4718-92a3-b4c5d6e7f809";

private:
    [[nodiscard]] ServerAnswer answer(const ServerRequest &request);
    [[nodiscard]] ServerAnswer usual(Call call, const ServerRequest &request) const;
    void judge(Call call, const ServerRequest &request);
    void judgeLead(const ServerRequest &request);
    void expect(bool isSo, const char *what, const QByteArray &seen);

    const QByteArray m_token;
    mutable std::mutex m_mutex;
    QStringList m_deviations;
    QMap<Call, ServerAnswer> m_answers;
    QMap<Call, int> m_counts;
    QList<QJsonObject> m_created;
    bool m_keepsRecords = false;
    ScriptedServer m_server; ///< last: its thread ends first
};

} // namespace leadlight::testsupport
