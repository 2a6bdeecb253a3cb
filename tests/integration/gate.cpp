// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "integration/gate.h"

namespace leadlight::integration {

Gate::Gate(QUrl service)
    : m_service(std::move(service))
{
    connect(&m_server, &QTcpServer::newConnection, this, &Gate::connectThrough);
    m_server.listen(QHostAddress::LocalHost);
}

QUrl Gate::url() const
{
    QUrl url = m_service;
    url.setPort(m_server.serverPort());
    return url;
}

void Gate::connectThrough()
{
    QTcpSocket *program = m_server.nextPendingConnection();
    auto *service = new QTcpSocket(program);
    service->connectToHost(m_service.host(), quint16(m_service.port()));
    connect(program, &QTcpSocket::readyRead, this, [this, program, service] {
        // Requests for leads have no body and are far smaller than what arrives at once.
        const QByteArray bytes = program->readAll();
        if (bytes.startsWith("GET ") && m_allowed-- <= 0) {
            ++m_held;
            return;
        }
        service->write(bytes);
    });
    connect(service, &QTcpSocket::readyRead, program, [program, service] { program->write(service->readAll()); });
    connect(service, &QTcpSocket::disconnected, program, &QTcpSocket::disconnectFromHost);
    connect(program, &QTcpSocket::disconnected, program, &QObject::deleteLater);
}

} // namespace leadlight::integration
