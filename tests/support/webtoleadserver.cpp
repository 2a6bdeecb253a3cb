// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/webtoleadserver.h"

#include <QMap>
#include <QRegularExpression>

namespace leadlight::testsupport {

namespace {

using Fields = QList<std::pair<QByteArray, QByteArray>>;

Fields formFields(const QByteArray &body)
{
    Fields fields;
    for (const QByteArray &item : body.split('&')) {
        const qsizetype equals = item.indexOf('=');
        fields.append({item.left(equals), QByteArray::fromPercentEncoding(item.mid(equals + 1).replace('+', ' '))});
    }
    return fields;
}

} // namespace

WebToLeadServer::WebToLeadServer(QByteArray organizationId, const std::optional<QSslConfiguration> &tls)
    : m_organizationId(std::move(organizationId))
    , m_server(tls)
{
    m_server.setHandler([this](const ServerRequest &request) { return answer(request); });
}

QString WebToLeadServer::endpoint() const
{
    return m_server.url(QStringLiteral("/servlet/servlet.WebToLead")).toString();
}

QStringList WebToLeadServer::deviations() const
{
    const std::lock_guard lock(m_mutex);
    return m_deviations;
}

int WebToLeadServer::leads() const
{
    const std::lock_guard lock(m_mutex);
    return m_leads;
}

ServerAnswer WebToLeadServer::answer(const ServerRequest &request)
{
    const std::lock_guard lock(m_mutex);
    if (request.method == "GET" && request.target == "/")
        return {.status = 302, .headers = {{"Location", "https://www.salesforce.com/"}}};
    if (request.method != "POST" || request.path() != "/servlet/servlet.WebToLead") {
        deviate(QStringLiteral("asked for %1 %2")
                    .arg(QString::fromLatin1(request.method), QString::fromLatin1(request.target)));
        return {.status = 404};
    }
    if (request.header("Content-Type") != "application/x-www-form-urlencoded; charset=UTF-8")
        deviate(QStringLiteral("Content-Type ") + QString::fromLatin1(request.header("Content-Type")));
    const Fields fields = formFields(request.body);
    const bool isProbe =
        std::none_of(fields.begin(), fields.end(), [](const auto &field) { return field.first == "oid"; });
    if (isProbe) {
        if (fields != Fields{{"encoding", "UTF-8"}} || request.target.contains("orgId"))
            deviate(QStringLiteral("a form without oid that could be a lead"));
        return toProbe.value_or(
            ServerAnswer{.headers = {{"Is-Processed", "true Exception:common.exception.SalesforceGenericException"}}});
    }
    ++m_leads;
    judgeLead(request, fields);
    return toLead.value_or(
        ServerAnswer{.headers = {{"Is-Processed", "true"}}, .body = "Your request has been queued."});
}

void WebToLeadServer::judgeLead(const ServerRequest &request, const Fields &fields)
{
    if (request.target != "/servlet/servlet.WebToLead?encoding=UTF-8&orgId=" + m_organizationId)
        deviate(QStringLiteral("lead sent to ") + QString::fromLatin1(request.target));
    QMap<QByteArray, QByteArray> values;
    for (const auto &[name, value] : fields) {
        if (values.contains(name))
            deviate(QStringLiteral("%1 twice").arg(QString::fromLatin1(name)));
        values.insert(name, value);
    }
    const QList<QByteArray> expected{"company",   "country",     "description", "email", "encoding", "first_name",
                                     "last_name", "lead_source", "oid",         "phone", "title"};
    if (values.keys() != expected)
        deviate(QStringLiteral("fields ") + QString::fromLatin1(values.keys().join(' ')));
    const QByteArray name = values.value("first_name");
    static const QRegularExpression ticks(QStringLiteral("^MSFT_TEST_6[0-9]{17}$"));
    if (!ticks.match(QString::fromLatin1(name)).hasMatch())
        deviate(QStringLiteral("a test lead named ") + QString::fromLatin1(name));
    for (const char *field : {"last_name", "company", "title", "description"}) {
        if (values.value(field) != name)
            deviate(QString::fromLatin1(field));
    }
    if (values.value("oid") != m_organizationId || values.value("email") != name + "@test.com" ||
        values.value("country") != "US" || values.value("phone") != "1234567890" ||
        values.value("encoding") != "UTF-8" || !values.value("lead_source").startsWith(name + '-' + name + '|'))
        deviate(QStringLiteral("values ") + QString::fromLatin1(request.body));
}

} // namespace leadlight::testsupport
