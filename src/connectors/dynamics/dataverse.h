// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "http/client.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <stop_token>

namespace leadlight::connectors {

/// What Dataverse knows about the field that holds a lead's source.
struct LeadSourceField
{
    bool isValidForCreate = true;
    bool isSecured = false; ///< only a field security profile lets somebody fill it in
    bool hasWeb = false;    ///< whether 8, "Web", is among its choices
};

/// A lead that was created.
struct CreatedLead
{
    QString id;
    QJsonObject record; ///< as the service holds it; empty where it did not send it back
};

/// The few calls of the Dataverse Web API that a check needs (fact sheet section 3.7), with a token in hand. Used on
/// one worker thread. Errors of all: those of http::Client (subject: the host); SignInFailed (401), AccessDenied (403),
/// Throttled, ServiceFailed, RequestRejected, each with Dataverse's own code as serviceCode ("0x80040220");
/// UnreadableAnswer where it is not Dataverse that answers.
class Dataverse final
{
public:
    /// Does not own @p http, which must outlive it. @p organization: without a path.
    Dataverse(http::Client &http, const QUrl &organization, const QByteArray &token);

    /// The ID of the user who is signed in.
    [[nodiscard]] core::Result<QString> whoAmI(std::stop_token stop) const;
    /// How far the user's roles, the teams' among them, grant a privilege: "Basic", "Local", "Deep", "Global"; none
    /// when they do not.
    [[nodiscard]] core::Result<QStringList> privilegeDepths(const QString &userId, const QString &privilege,
                                                            std::stop_token stop) const;
    [[nodiscard]] core::Result<LeadSourceField> leadSourceField(std::stop_token stop) const;
    /// Sent at most once; with serviceCode http::outcomeUnknown nobody knows whether the lead was made.
    [[nodiscard]] core::Result<CreatedLead> createLead(const QJsonObject &lead, std::stop_token stop) const;
    /// Also fine when it is gone already.
    [[nodiscard]] core::Result<> deleteLead(const QString &id, std::stop_token stop) const;

private:
    [[nodiscard]] http::Request request(const QByteArray &method, const QString &path) const;
    [[nodiscard]] core::Result<QJsonObject> get(const QString &path, std::stop_token stop) const;

    http::Client &m_http;
    QString m_base; ///< encoded, with a slash at its end
    QByteArray m_token;
};

} // namespace leadlight::connectors
