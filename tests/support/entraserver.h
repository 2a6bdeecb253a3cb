// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/scriptedserver.h"

#include <QStringList>

#include <mutex>

namespace leadlight::testsupport {

/// The token endpoint of Microsoft Entra on the loopback address, as the documents describe it: hands a token to who
/// asks for it rightly, and notes every deviation in method, path, headers, form and encoding. Any thread.
class EntraServer final
{
public:
    /// What has to be asked for, decoded.
    struct Expected
    {
        QByteArray directory;
        QByteArray clientId;
        QByteArray scope;
        QByteArray clientSecret = {}; ///< by client credentials
        QByteArray userName = {};     ///< with a password: by password
        QByteArray password = {};
    };

    explicit EntraServer(const Expected &expected);

    [[nodiscard]] ScriptedServer &server() { return m_server; }
    [[nodiscard]] QUrl url() const { return m_server.url(); }
    /// What it hands out.
    static inline const QByteArray token = "eyJ0eXAiOiJKV1QifQ.planted-token.c2ln";
    /// Refuses every token from now on, in the words of Entra.
    void refuse(int status, int aadsts, const QByteArray &error = "invalid_client",
                const QByteArray &said = "It is wrong.");

    [[nodiscard]] QStringList deviations() const;

private:
    [[nodiscard]] ServerAnswer answer(const ServerRequest &request);
    void judgeToken(const ServerRequest &request);
    void expect(bool isSo, const char *what, const QByteArray &seen);

    const Expected m_expected;
    mutable std::mutex m_mutex;
    QStringList m_deviations;
    ServerAnswer m_refusal;
    bool m_refuses = false;
    ScriptedServer m_server; ///< last: its thread ends first
};

} // namespace leadlight::testsupport
