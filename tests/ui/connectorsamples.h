// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/connectorfixture.h"

namespace leadlight::tests {

/// Right values, by kind and field.
inline const QMap<QString, QMap<QString, QString>> &sampleValues()
{
    static const QString guid = QStringLiteral("7f3c1b52-0d4e-4a8e-9c1b-2f6a5d8e9b10");
    static const QMap<QString, QMap<QString, QString>> all{
        {QStringLiteral("azure-table"), {{QStringLiteral("connectionString"), sampleConnectionString()}}},
        {QStringLiteral("azure-blob"),
         {{QStringLiteral("connectionString"), sampleConnectionString()},
          {QStringLiteral("container"), QStringLiteral("marketplaceleadcontainer")}}},
        {QStringLiteral("dynamics"),
         {{QStringLiteral("url"), QStringLiteral("https://contoso.crm4.dynamics.com")},
          {QStringLiteral("directoryId"), guid},
          {QStringLiteral("applicationId"), guid},
          {QStringLiteral("clientSecret"), QStringLiteral("1234ABCDEDFRZ/G/FdY0aUABCEDcqhbLn/ST122345nBc=")}}},
        {QStringLiteral("marketo"),
         {{QStringLiteral("munchkinId"), QStringLiteral("123-PQR-789")},
          {QStringLiteral("formId"), QStringLiteral("1179")},
          {QStringLiteral("clientId"), guid},
          {QStringLiteral("clientSecret"), QStringLiteral("wXyZ0123456789")}}},
        {QStringLiteral("salesforce"), {{QStringLiteral("organizationId"), QStringLiteral("00Do0000000ZHog")}}},
        {QStringLiteral("https"),
         {{QStringLiteral("url"),
           QStringLiteral("https://prod-1.westeurope.logic.azure.com/workflows/1?sp=%2Ftriggers&sv=1.0&sig=a+b/c=")}}},
    };
    return all;
}

} // namespace leadlight::tests
