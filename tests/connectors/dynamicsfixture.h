// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/knownerrors.h"
#include "support/checkrun.h"
#include "support/dataverseserver.h"
#include "support/entraserver.h"

#include <QTest>

#include <memory>
#include <utility>

namespace leadlight::testsupport {

/// The check of a Dynamics connector against an Entra and a Dataverse that judge what they receive. One for each test
/// function.
class DynamicsFixture final
{
public:
    static inline const QString directory = QStringLiteral("3701c77e-1cfa-4c56-91e6-3ed0b622145a");
    static inline const QString application = QStringLiteral("91e63ed0-b622-4c56-8145-3701c77e1cfa");
    static inline const QByteArray clientSecret = "1234ABC/G+dY0a=UABC~planted"; // has what a form must encode
    static inline const QByteArray password = "planted & pass+word/=%č";

    DynamicsFixture();

    /// Makes it a set-up by name and password.
    void useOffice365();
    [[nodiscard]] connectors::CheckReport run(bool sendTestLead = false,
                                              std::chrono::milliseconds idleLimit = std::chrono::seconds(30));
    /// What was not as it must be with any report and any request.
    [[nodiscard]] QStringList faults() const { return m_faults + entra->deviations() + dataverse->deviations(); }

    std::unique_ptr<EntraServer> entra;
    std::unique_ptr<DataverseServer> dataverse;
    std::shared_ptr<TestClock> clock = std::make_shared<TestClock>();
    connectors::Connector connector;
    QMap<QString, QByteArray> secrets;
    connectors::CheckOptions options;
    std::stop_token stop;

private:
    QStringList m_faults;
};

inline DynamicsFixture::DynamicsFixture()
    : dataverse(std::make_unique<DataverseServer>(EntraServer::token))
{
    const QByteArray scope = dataverse->url().toEncoded() + "/.default";
    entra = std::make_unique<EntraServer>(EntraServer::Expected{.directory = directory.toUtf8(),
                                                                .clientId = application.toUtf8(),
                                                                .scope = scope,
                                                                .clientSecret = clientSecret});
    connector = {QStringLiteral("u"),
                 QStringLiteral("CRM"),
                 QStringLiteral("dynamics"),
                 {{QStringLiteral("url"), dataverse->url().toString() + u'/'},
                  {QStringLiteral("directoryId"), directory},
                  {QStringLiteral("applicationId"), application},
                  {QStringLiteral("authority"), entra->url().toString()}}};
    secrets = {{QStringLiteral("clientSecret"), clientSecret}};
}

inline connectors::CheckReport DynamicsFixture::run(bool sendTestLead, std::chrono::milliseconds idleLimit)
{
    http::Client client({.idleLimit = idleLimit}, clock);
    const auto secret = [this](const QString &field, std::stop_token) -> core::Result<core::Secret> {
        if (!secrets.contains(field))
            return core::fail(core::ErrorKind::SecretMissing, field);
        const QByteArray &value = secrets[field];
        return core::Secret(QByteArray(value.constData(), value.size()));
    };
    options.sendTestLead = sendTestLead;
    const connectors::CheckReport report = connectors::runCheck(connector, secret, client, options, {}, stop);
    const QByteArray kept = everything(report);
    for (const QByteArray &planted : {QByteArray("planted"), clientSecret, password, EntraServer::token,
                                      QByteArray("1234ABC"), QByteArray("Bearer")}) {
        if (kept.contains(planted))
            m_faults.append(QStringLiteral("The report holds a secret: ") + QString::fromUtf8(kept));
    }
    QStringList ids;
    for (const connectors::CheckStep &step : report.steps) {
        ids.append(step.id);
        if (!step.finding.diagnosis.isEmpty() && !connectors::knownError(step.finding.diagnosis))
            m_faults.append(QStringLiteral("No such diagnosis: ") + step.finding.diagnosis);
    }
    QStringList told;
    for (const QLatin1StringView id : connectors::connectorKind(u"dynamics")->checkSteps(connector, sendTestLead))
        told.append(id);
    if (ids != told)
        m_faults.append(QStringLiteral("Other steps than told: ") + ids.join(u' '));
    return report;
}

inline void DynamicsFixture::useOffice365()
{
    entra = std::make_unique<EntraServer>(EntraServer::Expected{.directory = "organizations",
                                                                .clientId = "51f81489-12ee-4a9e-aaae-a2591f45987d",
                                                                .scope = dataverse->url().toEncoded() + "/.default",
                                                                .userName = "jane@contoso.onmicrosoft.com",
                                                                .password = password});
    connector.values = {{QStringLiteral("url"), dataverse->url().toString()},
                        {QStringLiteral("auth"), QStringLiteral("office365")},
                        {QStringLiteral("userName"), QStringLiteral("jane@contoso.onmicrosoft.com")},
                        {QStringLiteral("authority"), entra->url().toString()}};
    secrets = {{QStringLiteral("password"), password}};
}

} // namespace leadlight::testsupport
