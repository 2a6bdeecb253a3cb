// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "integration/connectorservices.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using leadlight::testsupport::Azurite;
using leadlight::testsupport::DataverseServer;
using leadlight::testsupport::EndpointServer;
using leadlight::testsupport::EntraServer;
using leadlight::testsupport::MarketoServer;
using leadlight::testsupport::ServerAnswer;
using leadlight::testsupport::WebToLeadServer;

namespace leadlight::integration {

namespace {

// Recognisable, of the shape that each service gives out, with what has to be encoded on the way.
const QByteArray storageKeyText = "planted storage key of 64 bytes: nobody but the keyring knows it";
const QByteArray crmSecret = "Pl8Q~planted/crm+secret=of.Contoso_";
const QByteArray marketoSecret = "plantedMarketo+Secret/of=Contoso";
const QByteArray flow = "b1946ac92492planted347c6235b4d2";
const QByteArray flowSignature = "planted-flow_signature.of.Contoso";
const QByteArray munchkinId = "123-PQR-789";
const QByteArray clientId = "4711aaaa-1cfa-4c56-91e6-3ed0b622145a";
const QByteArray organizationId = "00DA0000000KzGk";

QByteArray storage(const Door &tables, const Door &blobs, const QByteArray &credential)
{
    return "TableEndpoint=" + tables.url().toEncoded() + ";BlobEndpoint=" + blobs.url().toEncoded() + ';' + credential;
}

QByteArray withKey(const Door &tables, const Door &blobs, const QByteArray &key)
{
    return storage(tables, blobs, "AccountName=devstoreaccount1;AccountKey=" + key);
}

/// The value of "sig" in a shared access signature, as its encoded.
QByteArray signatureOf(const QByteArray &sas)
{
    const qsizetype start = sas.indexOf("sig=") + 4;
    return sas.mid(start).split('&').first();
}

QString url(const Door &door, const QString &path = {})
{
    return door.url().toString() + path;
}

QByteArray flowTarget(const QByteArray &signature)
{
    return "/workflows/" + flow +
           "/triggers/manual/paths/invoke?api-version=2016-10-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=" + signature;
}

} // namespace

Door::Door(const QUrl &service)
    : m_seen(service)
    , m_service(service)
{
    connect(&m_server, &QTcpServer::newConnection, this, &Door::connectThrough);
    open();
}

QUrl Door::url() const
{
    QUrl seen = m_seen;
    seen.setPort(m_port);
    return seen;
}

void Door::open()
{
    if (m_server.isListening())
        return;
    if (!m_server.listen(QHostAddress::LocalHost, m_port))
        qFatal("The door cannot be opened: %s", qPrintable(m_server.errorString()));
    m_port = m_server.serverPort();
}

void Door::holdAnswerTo(const QByteArray &text)
{
    m_holdAt = text;
    m_isHolding = false;
}

void Door::connectThrough()
{
    while (QTcpSocket *program = m_server.nextPendingConnection()) {
        auto *service = new QTcpSocket(program);
        service->connectToHost(m_service.host(), quint16(m_service.port()));
        connect(service, &QTcpSocket::readyRead, program, [program, service] { program->write(service->readAll()); });
        connect(service, &QTcpSocket::disconnected, program, &QTcpSocket::disconnectFromHost);
        connect(program, &QTcpSocket::disconnected, program, &QObject::deleteLater);
        connect(program, &QTcpSocket::readyRead, this, [this, program, service] { pass(program, service); });
        pass(program, service);
    }
}

void Door::pass(QTcpSocket *program, QTcpSocket *service)
{
    const QByteArray bytes = program->readAll();
    if (!m_holdAt.isEmpty() && bytes.contains(m_holdAt)) {
        m_holdAt.clear();
        service->disconnect(program);
        // Only what has come to an answer is told to be held.
        connect(service, &QTcpSocket::readyRead, this, [this] { m_isHolding = true; });
    }
    service->write(bytes);
}

QString environmentName(const SetUp &setUp)
{
    static const QRegularExpression other(u"[^A-Z0-9_]"_s);
    return u"LEADLIGHT_SECRET_"_s + (setUp.name + u'_' + setUp.secretField).toUpper().replace(other, u"_"_s);
}

QStringList addArguments(const SetUp &setUp)
{
    QStringList arguments{u"connector"_s, u"add"_s, setUp.name, u"--kind"_s, setUp.kind};
    for (const QString &value : setUp.values)
        arguments << u"--set"_s << value;
    if (!setUp.secretField.isEmpty())
        arguments << u"--secret"_s << setUp.secretField;
    return arguments;
}

bool ConnectorServices::start(QString *why)
{
    QByteArray sas;
    if (!startStorage(&sas, why))
        return false;
    startOthers();
    describe(sas);
    return true;
}

bool ConnectorServices::startStorage(QByteArray *sas, QString *why)
{
    // The published key is the scripts', the other one the connector's.
    qputenv("AZURITE_ACCOUNTS", "devstoreaccount1:" + Azurite::publishedKey + ':' + storageKeyText.toBase64());
    const bool started = azurite.start(why);
    qunsetenv("AZURITE_ACCOUNTS"); // not to be inherited by the program
    const QString count = QString::number(leadsPerStore);
    QByteArray printed;
    if (!started || !azurite.runScript(u"table-leads.mjs"_s, {u"--count"_s, count}, &printed, why) ||
        !azurite.runScript(u"blob-leads.mjs"_s, {u"--do"_s, u"small"_s, u"--count"_s, count}, &printed, why) ||
        !azurite.runScript(u"make-sas.mjs"_s,
                           {u"--kind"_s, u"container"_s, u"--name"_s, u"marketplaceleads"_s, u"--permissions"_s,
                            u"racwdl"_s, u"--minutes"_s, u"200000"_s},
                           &printed, why))
        return false;
    *sas = printed.trimmed().split(';').last();
    tableDoor = std::make_unique<Door>(azurite.tableEndpoint());
    blobDoor = std::make_unique<Door>(azurite.blobEndpoint());
    return true;
}

void ConnectorServices::startOthers()
{
    dataverse = std::make_unique<DataverseServer>(EntraServer::token);
    dataverseDoor = std::make_unique<Door>(dataverse->url());
    entra = std::make_unique<EntraServer>(EntraServer::Expected{.directory = directory,
                                                                .clientId = application,
                                                                .scope = dataverseDoor->url().toEncoded() + "/.default",
                                                                .clientSecret = crmSecret});
    entraDoor = std::make_unique<Door>(entra->url());
    marketo = std::make_unique<MarketoServer>(clientId, marketoSecret);
    marketoDoor = std::make_unique<Door>(marketo->server().url());
    webToLead = std::make_unique<WebToLeadServer>(organizationId);
    webToLeadDoor = std::make_unique<Door>(webToLead->server().url());
    endpoint = std::make_unique<EndpointServer>(flowTarget(flowSignature));
    endpoint->toOptions = ServerAnswer{.headers = {{"Allow", "OPTIONS, POST"}}};
    endpointDoor = std::make_unique<Door>(endpoint->server().url());
}

void ConnectorServices::describe(const QByteArray &sas)
{
    const QStringList stores{u"settings"_s, u"reach"_s, u"sign-in"_s, u"object"_s, u"read"_s};
    const QByteArray key = storageKeyText.toBase64();
    const QByteArray signature = signatureOf(sas);
    const QByteArray otherSignature = QByteArray(32, 'w').toBase64().toPercentEncoding();
    m_setUps = {
        {.kind = u"azure-table"_s,
         .name = u"Contoso table"_s,
         .secretField = u"connectionString"_s,
         .secret = withKey(*tableDoor, *blobDoor, key),
         .wrongSecret = withKey(*tableDoor, *blobDoor, QByteArray(64, 'w').toBase64()),
         .planted = {key, storageKeyText},
         .steps = stores,
         .testLeadSteps = {u"test-lead"_s, u"clean-up"_s}},
        {.kind = u"azure-blob"_s,
         .name = u"Contoso blobs"_s,
         .values = {u"container=marketplaceleads"_s},
         .secretField = u"connectionString"_s,
         .secret = storage(*tableDoor, *blobDoor, sas),
         .wrongSecret = storage(*tableDoor, *blobDoor, QByteArray(sas).replace(signature, otherSignature)),
         .planted = {QByteArray::fromPercentEncoding(signature)},
         .steps = stores,
         .testLeadSteps = {u"test-lead"_s, u"clean-up"_s}},
        {.kind = u"dynamics"_s,
         .name = u"CRM"_s,
         .values = {u"url="_s + url(*dataverseDoor), u"directoryId="_s + QString::fromLatin1(directory),
                    u"applicationId="_s + QString::fromLatin1(application), u"authority="_s + url(*entraDoor)},
         .secretField = u"clientSecret"_s,
         .secret = crmSecret,
         .wrongSecret = "Pl8Q~another/crm+secret=of.Contoso_",
         .planted = {crmSecret, EntraServer::token},
         .steps = {u"settings"_s, u"reach"_s, u"sign-in"_s, u"permission"_s, u"object"_s},
         .testLeadSteps = {u"test-lead"_s, u"clean-up"_s}},
        {.kind = u"marketo"_s,
         .name = u"Marketo Prag 北"_s,
         .values = {u"munchkinId="_s + QString::fromLatin1(munchkinId), u"formId=1179"_s,
                    u"clientId="_s + QString::fromLatin1(clientId), u"restEndpoint="_s + url(*marketoDoor)},
         .secretField = u"clientSecret"_s,
         .secret = marketoSecret,
         .wrongSecret = "anotherMarketo+Secret/of=Contoso",
         .planted = {marketoSecret},
         .steps = {u"settings"_s, u"reach"_s, u"sign-in"_s, u"object"_s},
         .testLeadSteps = {u"test-lead"_s}},
        {.kind = u"salesforce"_s,
         .name = u"Salesforce"_s,
         .values = {u"organizationId="_s + QString::fromLatin1(organizationId),
                    u"endpoint="_s + url(*webToLeadDoor, u"/servlet/servlet.WebToLead"_s)},
         .steps = {u"settings"_s, u"reach"_s, u"object"_s},
         .testLeadSteps = {u"test-lead"_s}},
        {.kind = u"https"_s,
         .name = u"Our flow"_s,
         .secretField = u"url"_s,
         .secret = endpointDoor->url().toEncoded() + flowTarget(flowSignature),
         .wrongSecret = endpointDoor->url().toEncoded() + flowTarget("another-flow_signature.of.Contoso"),
         .planted = {flow, flowSignature},
         .steps = {u"settings"_s, u"reach"_s, u"object"_s},
         .testLeadSteps = {u"test-lead"_s}},
    };
}

const SetUp &ConnectorServices::setUp(QStringView kind) const
{
    const auto found =
        std::find_if(m_setUps.begin(), m_setUps.end(), [&](const SetUp &each) { return each.kind == kind; });
    if (found == m_setUps.end())
        qFatal("no such kind");
    return *found;
}

QStringList ConnectorServices::deviations() const
{
    return entra->deviations() + dataverse->deviations() + marketo->deviations() + webToLead->deviations() +
           endpoint->deviations();
}

void ConnectorServices::shutAll()
{
    for (Door *door : {tableDoor.get(), blobDoor.get(), dataverseDoor.get(), entraDoor.get(), marketoDoor.get(),
                       webToLeadDoor.get(), endpointDoor.get()})
        door->shut();
}

void ConnectorServices::openAll()
{
    for (Door *door : {tableDoor.get(), blobDoor.get(), dataverseDoor.get(), entraDoor.get(), marketoDoor.get(),
                       webToLeadDoor.get(), endpointDoor.get()})
        door->open();
}

} // namespace leadlight::integration
