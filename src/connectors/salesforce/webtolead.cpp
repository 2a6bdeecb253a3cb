// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/salesforce/webtolead.h"

#include "connectors/checksettings.h"
#include "core/redaction.h"
#include "http/client.h"

#include <QtGlobal>

namespace leadlight::connectors {

using core::ErrorKind;

namespace {

const QString endpointField = QStringLiteral("endpoint");

QByteArray form(std::initializer_list<std::pair<const char *, QString>> fields)
{
    QByteArray body;
    for (const auto &[name, value] : fields) {
        if (!body.isEmpty())
            body += '&';
        body += name + QByteArray("=") + QUrl::toPercentEncoding(value);
    }
    return body;
}

/// An answer that the servlet would not give. Statuses that say something themselves keep their meaning.
Finding unexpectedAnswer(const http::Response &response, const QUrl &endpoint)
{
    const QString said = core::redacted(QString::fromUtf8(response.body));
    if (response.status == 429 || response.status >= 500) {
        const ErrorKind kind = response.status == 429 ? ErrorKind::Throttled : ErrorKind::ServiceFailed;
        return Finding::of({kind, endpoint.host(), said, response.status, {}, {}}, endpointField);
    }
    Finding finding = Finding::fail(
        QLatin1StringView("not-web-to-lead"), endpointField,
        {QT_TRANSLATE_NOOP("connectors", "%1 answered with HTTP status %2 and without the mark of Web-to-Lead."),
         {endpoint.host(), QString::number(response.status)}});
    finding.detail = said;
    return finding;
}

bool isPageMissing(const http::Response &response)
{
    return response.body.contains("Lead Capture Page") && response.body.contains("Not available");
}

} // namespace

WebToLead::WebToLead(http::Client &http, const QString &endpoint, const QString &organizationId)
    : m_http(http)
    , m_endpoint(QUrl::fromEncoded(endpoint.toUtf8()).adjusted(QUrl::RemoveQuery))
    , m_organizationId(organizationId)
{
}

core::Result<http::Response> WebToLead::post(const QByteArray &query, const QByteArray &form, bool once,
                                             std::stop_token stop) const
{
    http::Request request{.method = "POST", .url = m_endpoint, .body = form, .once = once};
    request.url.setQuery(QString::fromLatin1(query));
    request.setHeader("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8");
    return m_http.send(request, std::move(stop));
}

Finding WebToLead::probe(std::stop_token stop) const
{
    // A lead belongs to the organization that its oid names, so a form without one can make none; Is-Processed, which
    // nothing else sends, tells the servlet all the same. What it answers to a bare GET is documented nowhere.
    const auto response = post("encoding=UTF-8", "encoding=UTF-8", false, std::move(stop));
    if (!response)
        return Finding::of(response.error(), endpointField);
    if (!response->isSuccess() || !response->hasHeader("Is-Processed"))
        return unexpectedAnswer(*response, m_endpoint);
    return Finding::pass(
        {QT_TRANSLATE_NOOP(
             "connectors",
             "%1 is a Web-to-Lead servlet. What only Salesforce itself shows: reCAPTCHA must be off, no picklist "
             "field of the lead required, no duplicate or validation rule may refuse the lead, and more than 500 "
             "leads within 24 hours wait in a queue."),
         {m_endpoint.host()}});
}

Finding WebToLead::sendTestLead(std::stop_token stop) const
{
    const QString name = newTestLeadName();
    const QByteArray body = form({{"oid", m_organizationId},
                                  {"encoding", QStringLiteral("UTF-8")},
                                  {"first_name", name},
                                  {"last_name", name},
                                  {"email", name + QStringLiteral("@test.com")},
                                  {"phone", QStringLiteral("1234567890")},
                                  {"company", name},
                                  {"title", name},
                                  {"country", QStringLiteral("US")},
                                  {"description", name},
                                  {"lead_source", QStringLiteral("%1-%1|Leadlight").arg(name)}});
    const auto response = post("encoding=UTF-8&orgId=" + m_organizationId.toLatin1(), body, true, std::move(stop));
    if (!response)
        return testLeadFailure(response.error(), name, endpointField);
    if (isPageMissing(*response)) {
        Finding finding = Finding::fail(QLatin1StringView("web-to-lead-host"), endpointField);
        finding.detail = core::redacted(QString::fromUtf8(response->body));
        return finding;
    }
    if (!response->isSuccess() || !response->hasHeader("Is-Processed"))
        return unexpectedAnswer(*response, m_endpoint);
    const QByteArray processed = response->header("Is-Processed").trimmed();
    if (processed.compare("true", Qt::CaseInsensitive) != 0) {
        Finding finding = Finding::fail(QLatin1StringView("web-to-lead-rejected"), QStringLiteral("organizationId"));
        finding.detail = core::redacted(QStringLiteral("Is-Processed: ") + QString::fromUtf8(processed));
        return finding;
    }
    return Finding::pass(
        {QT_TRANSLATE_NOOP(
             "connectors",
             "Salesforce took the test lead %1 and queued it. That does not prove that a lead was made: a wrong "
             "organization identifier, a rule or a required field may still lose it without a word. Look for it in "
             "Salesforce under Leads and delete it there; Leadlight cannot."),
         {name}});
}

} // namespace leadlight::connectors
