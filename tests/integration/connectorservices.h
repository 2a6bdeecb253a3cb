// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/azurite.h"
#include "support/dataverseserver.h"
#include "support/endpointserver.h"
#include "support/entraserver.h"
#include "support/marketoserver.h"
#include "support/webtoleadserver.h"

#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <memory>

namespace leadlight::integration {

/// The way to a service, at an address that stays the same while a test shuts it or leads it to another one. Works in
/// the test's thread, by its event loop.
class Door final : public QObject
{
    Q_OBJECT

public:
    explicit Door(const QUrl &service);

    /// The service as seen through the door.
    [[nodiscard]] QUrl url() const;
    /// Where new connections go from now on.
    void leadTo(const QUrl &service) { m_service = service; }
    /// As if the service's computer were there but the service not.
    void shut() { m_server.close(); }
    void open();
    /// Lets the next request through that has @p text in it, but not its answer.
    void holdAnswerTo(const QByteArray &text);
    [[nodiscard]] bool isHolding() const { return m_isHolding; }

private:
    void connectThrough();
    void pass(QTcpSocket *program, QTcpSocket *service);

    const QUrl m_seen;
    QUrl m_service;
    quint16 m_port = 0;
    QByteArray m_holdAt;
    bool m_isHolding = false;
    QTcpServer m_server;
};

/// A connector of one kind as a person sets it up.
struct SetUp
{
    QString kind;
    QString name;
    QStringList values = {};  ///< FIELD=VALUE
    QString secretField = {}; ///< empty when the kind has no secret
    QByteArray secret = {};
    QByteArray wrongSecret = {}; ///< has the right shape
    QByteArrayList planted = {}; ///< the parts of the secret, and what is got for it, that must stay unseen
    QStringList steps = {};      ///< of its check, without the test lead's
    QStringList testLeadSteps = {};
};

/// The variable that stands in for the keychain, by the manual's rule.
[[nodiscard]] QString environmentName(const SetUp &setUp);
/// `connector add ...`, the secret to be given by standard input.
[[nodiscard]] QStringList addArguments(const SetUp &setUp);

/// What the six kinds of connectors talk to, each behind a door: Azurite, and servers that judge what they receive. The
/// table is entered by a key, the container by a shared access signature.
class ConnectorServices final
{
public:
    /// Starts them. On failure, says why.
    [[nodiscard]] bool start(QString *why);

    [[nodiscard]] const QList<SetUp> &setUps() const { return m_setUps; }
    [[nodiscard]] const SetUp &setUp(QStringView kind) const;
    /// What any of the servers has received otherwise than it should.
    [[nodiscard]] QStringList deviations() const;
    void shutAll();
    void openAll();

    static constexpr int leadsPerStore = 3; ///< in the table, and in the container

    testsupport::Azurite azurite;
    std::unique_ptr<testsupport::DataverseServer> dataverse;
    std::unique_ptr<testsupport::EntraServer> entra;
    std::unique_ptr<testsupport::MarketoServer> marketo;
    std::unique_ptr<testsupport::WebToLeadServer> webToLead;
    std::unique_ptr<testsupport::EndpointServer> endpoint;
    std::unique_ptr<Door> tableDoor;
    std::unique_ptr<Door> blobDoor;
    std::unique_ptr<Door> dataverseDoor;
    std::unique_ptr<Door> entraDoor;
    std::unique_ptr<Door> marketoDoor;
    std::unique_ptr<Door> webToLeadDoor;
    std::unique_ptr<Door> endpointDoor;

    static inline const QByteArray directory = "3701c77e-1cfa-4c56-91e6-3ed0b622145a";
    static inline const QByteArray application = "91e63ed0-b622-4c56-8145-3701c77e1cfa";

private:
    [[nodiscard]] bool startStorage(QByteArray *sas, QString *why);
    void startOthers();
    void describe(const QByteArray &sas);

    QList<SetUp> m_setUps;
};

} // namespace leadlight::integration
