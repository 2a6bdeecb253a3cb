// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/connectorlist.h"
#include "connectors/connectorsecrets.h"
#include "core/background.h"
#include "http/client.h"
#include "sync/leadsync.h"
#include "ui/common/services.h"
#include "ui/memorykeychain.h"
#include "ui/windowfixture.h"

namespace leadlight::tests {

/// What the application builds around a window: a profile, a keychain, a client that tries once, the threads.
class ConnectorFixture final : public WindowFixture
{
public:
    /// A connector with its secrets in the keychain; fails the test when it cannot.
    connectors::Connector add(const QString &name, const QString &kind, const QMap<QString, QString> &values,
                              const QMap<QString, QByteArray> &given)
    {
        connectors::Connector connector{.uid = {}, .name = name, .kind = kind, .values = values};
        const auto added = load().add(connector);
        if (!added)
            qFatal("the connector could not be added");
        QMap<QString, core::Secret> entries;
        for (auto it = given.cbegin(); it != given.cend(); ++it)
            entries.insert(it.key(), core::Secret(it.value()));
        if (!secrets.write(*added, entries, {}))
            qFatal("the secrets could not be written");
        return *added;
    }

    [[nodiscard]] connectors::ConnectorList load() const
    {
        return connectors::ConnectorList::load(profile.connectorsFile()).value();
    }

    [[nodiscard]] QString secret(const connectors::Connector &connector, const char *field)
    {
        const auto read = secrets.read(connector, QString::fromLatin1(field), {});
        return read ? QString::fromUtf8(read->reveal()) : QString();
    }

    [[nodiscard]] ui::Services services()
    {
        return {.profile = profile,
                .stores = stores,
                .secrets = secrets,
                .sync = sync,
                .reading = reading,
                .writing = writing,
                .checking = checking,
                .check =
                    [this](const connectors::Connector &connector, const connectors::CheckOptions &options,
                           const connectors::Check::Observer &observer, std::stop_token stop) {
                        return connectors::runCheck(connector, secrets.readerFor(connector), client, options, observer,
                                                    std::move(stop));
                    },
                .isDemo = false,
                .openSampleLeads = [] {}};
    }

    MemoryKeychain keychain;
    http::Client client{[] {
        http::ClientOptions options;
        options.retry.retries = 0;
        return options;
    }()};
    connectors::ConnectorSecrets secrets{profile.id, keychain};
    sync::LeadSync sync{profile, client, secrets};
    // Last, so that their work ends before what it works with.
    core::Background writing{2};
    core::Background reading{2};
    core::Background checking{8};
};

/// A key that is one, but nobody's.
inline QString sampleConnectionString(const QString &tableEndpoint = {})
{
    const QString key = QString::fromLatin1(QByteArray(64, 'k').toBase64());
    return QStringLiteral("DefaultEndpointsProtocol=https;AccountName=contosoleads;AccountKey=") + key +
           (tableEndpoint.isEmpty() ? QStringLiteral(";EndpointSuffix=core.windows.net")
                                    : QStringLiteral(";TableEndpoint=") + tableEndpoint);
}

} // namespace leadlight::tests
