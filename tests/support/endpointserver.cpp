// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/endpointserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace leadlight::testsupport {

EndpointServer::EndpointServer(QByteArray target, const std::optional<QSslConfiguration> &tls)
    : m_target(std::move(target))
    , m_server(tls)
{
    m_server.setHandler([this](const ServerRequest &request) { return answer(request); });
}

QByteArray EndpointServer::url() const
{
    return m_server.url().toEncoded() + m_target;
}

QStringList EndpointServer::deviations() const
{
    const std::lock_guard lock(m_mutex);
    return m_deviations;
}

int EndpointServer::leads() const
{
    const std::lock_guard lock(m_mutex);
    return m_leads;
}

ServerAnswer EndpointServer::answer(const ServerRequest &request)
{
    const std::lock_guard lock(m_mutex);
    if (request.method == "GET" && request.target == "/")
        return {.status = 404};
    if (request.target != m_target) {
        m_deviations.append(QStringLiteral("asked for ") + QString::fromLatin1(request.target));
        return {.status = 401};
    }
    if (request.method == "OPTIONS") {
        if (!request.body.isEmpty())
            m_deviations.append(QStringLiteral("OPTIONS with a body"));
        return toOptions.value_or(ServerAnswer{.status = 404});
    }
    if (request.method != "POST") {
        m_deviations.append(QString::fromLatin1(request.method));
        return {.status = 405};
    }
    ++m_leads;
    judgeLead(request);
    return toLead.value_or(ServerAnswer{.status = 202});
}

void EndpointServer::judgeLead(const ServerRequest &request)
{
    if (!request.header("Content-Type").startsWith("application/json"))
        m_deviations.append(QStringLiteral("Content-Type ") + QString::fromLatin1(request.header("Content-Type")));
    const QJsonObject lead = QJsonDocument::fromJson(request.body).object();
    const QJsonObject details = lead[u"userDetails"].toObject();
    const QStringList names{QStringLiteral("actionCode"), QStringLiteral("description"), QStringLiteral("leadSource"),
                            QStringLiteral("offerTitle"), QStringLiteral("userDetails")};
    const QStringList detailNames{QStringLiteral("company"),   QStringLiteral("country"),  QStringLiteral("email"),
                                  QStringLiteral("firstName"), QStringLiteral("lastName"), QStringLiteral("phone"),
                                  QStringLiteral("title")};
    if (lead.keys() != names || details.keys() != detailNames)
        m_deviations.append(QStringLiteral("names ") + (lead.keys() + details.keys()).join(u' '));
    const QString name = details[u"firstName"].toString();
    static const QRegularExpression ticks(QStringLiteral("^MSFT_TEST_6[0-9]{17}$"));
    if (!ticks.match(name).hasMatch() || details[u"email"].toString() != name + QStringLiteral("@test.com"))
        m_deviations.append(QStringLiteral("a test lead named ") + name);
    for (const QJsonObject &object : {lead, details}) {
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.key() != QLatin1StringView("userDetails") && (!it->isString() || it->toString().isEmpty()))
                m_deviations.append(it.key() + QStringLiteral(" is no text"));
        }
    }
}

} // namespace leadlight::testsupport
