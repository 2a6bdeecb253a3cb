// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/https/endpoint.h"

#include "connectors/checksettings.h"
#include "http/client.h"
#include "http/hostplace.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtGlobal>

#include <algorithm>

namespace leadlight::connectors {

using core::ErrorKind;

namespace {

const QString urlField = QStringLiteral("url");
constexpr qsizetype longestSnippet = 200; // characters of an answer that are shown

/// The documented JSON with the names as they are really sent: camelCase, where the documents print PascalCase.
QByteArray testLead(const QString &name)
{
    const QJsonObject details{{QStringLiteral("firstName"), name},
                              {QStringLiteral("lastName"), name},
                              {QStringLiteral("email"), name + QStringLiteral("@test.com")},
                              {QStringLiteral("phone"), QStringLiteral("1234567890")},
                              {QStringLiteral("country"), QStringLiteral("US")},
                              {QStringLiteral("company"), name},
                              {QStringLiteral("title"), name}};
    const QJsonObject lead{{QStringLiteral("userDetails"), details},
                           {QStringLiteral("leadSource"), name},
                           {QStringLiteral("actionCode"), name},
                           {QStringLiteral("offerTitle"), QStringLiteral("Leadlight")},
                           {QStringLiteral("description"), name}};
    return QJsonDocument(lead).toJson(QJsonDocument::Compact);
}

/// Whether POST is among the methods that an answer names; nothing when it names none.
std::optional<bool> takesPost(const http::Response &response)
{
    const QByteArray methods =
        (response.header("Allow") + ',' + response.header("Access-Control-Allow-Methods")).toUpper();
    if (methods.size() == 1)
        return std::nullopt;
    const QList<QByteArray> list = methods.split(',');
    return std::any_of(list.begin(), list.end(),
                       [](const QByteArray &method) { return method.trimmed() == "POST" || method.trimmed() == "*"; });
}

/// The diagnosis of a refused test lead, by status.
QLatin1StringView refusal(int status)
{
    switch (status) {
    case 401:
    case 403:
        return QLatin1StringView("endpoint-refused");
    case 404:
    case 410:
        return QLatin1StringView("endpoint-not-found");
    case 405:
    case 501:
        return QLatin1StringView("post-not-allowed");
    case 429:
        return QLatin1StringView("throttled");
    case 504:
        return QLatin1StringView("endpoint-too-slow");
    default:
        return status >= 500 ? QLatin1StringView("service-failed") : QLatin1StringView("lead-refused-by-endpoint");
    }
}

} // namespace

Endpoint::Endpoint(http::Client &http, EndpointUrl url)
    : m_http(http)
    , m_url(std::move(url))
{
}

std::optional<QString> Endpoint::doubtfulAddress(std::stop_token stop) const
{
    const auto found = http::placeOfHost(m_url.url().host(), std::move(stop));
    const bool isFine = !found || found->place == http::Place::Public || found->place == http::Place::Loopback;
    return isFine ? std::nullopt : std::optional(found->address);
}

Finding Endpoint::scrubbed(Finding finding) const
{
    // Where a redirect points to may repeat this URL's query; its host stands in the note.
    finding.detail = finding.diagnosis == QLatin1StringView("redirected") ? QString() : m_url.scrubbed(finding.detail);
    return finding;
}

Finding Endpoint::failure(const core::Error &error, Finding finding) const
{
    finding = scrubbed(std::move(finding));
    if (error.kind == ErrorKind::Redirected)
        finding.note = {QT_TRANSLATE_NOOP("connectors", "It points to %1 instead. Leads are not sent on."),
                        {error.subject}};
    return finding;
}

Finding Endpoint::reach(std::stop_token stop) const
{
    return scrubbed(reachHost(m_http, m_url.url(), urlField, std::move(stop)));
}

Finding Endpoint::probe(std::stop_token stop) const
{
    // A POST, even an empty one, may start the flow and make a record; OPTIONS is there to ask what a resource takes
    // and must not do anything. It proves that something answers at this very URL, and when it tells its methods,
    // whether POST is one of them; a signature is proven by the test lead alone.
    const auto response = m_http.send({.method = "OPTIONS", .url = m_url.url()}, std::move(stop));
    if (!response)
        return failure(response.error(), Finding::of(response.error(), urlField));
    const QString status = QString::number(response->status);
    if (const auto posts = takesPost(*response)) {
        if (*posts)
            return Finding::pass(
                {QT_TRANSLATE_NOOP("connectors", "%1 says that it takes POST."), {m_url.url().host()}});
        return Finding::fail(
            QLatin1StringView("post-not-allowed"), urlField,
            {QT_TRANSLATE_NOOP("connectors", "%1 says which methods it takes, and POST is not among them."),
             {m_url.url().host()}});
    }
    if (response->status == 429 || response->status >= 502)
        return Finding::fail(refusal(response->status), urlField,
                             {QT_TRANSLATE_NOOP("connectors", "It answered with HTTP status %1."), {status}});
    const Message note{
        QT_TRANSLATE_NOOP("connectors",
                          "It answered the question for its methods with HTTP status %1 and told none. Only a test "
                          "lead proves that it takes leads."),
        {status}};
    const bool isRefusal =
        response->status == 401 || response->status == 403 || response->status == 404 || response->status == 410;
    return isRefusal ? Finding::warn(QLatin1StringView("endpoint-unproven"), note) : Finding::pass(note);
}

Finding Endpoint::sendTestLead(std::stop_token stop) const
{
    const QString name = newTestLeadName();
    http::Request request{.method = "POST", .url = m_url.url(), .body = testLead(name), .once = true};
    request.setHeader("Content-Type", "application/json; charset=utf-8");
    const auto response = m_http.send(request, std::move(stop));
    if (!response)
        return failure(response.error(), testLeadFailure(response.error(), name, urlField));
    return judge(*response, name);
}

Finding Endpoint::judge(const http::Response &response, const QString &testLead) const
{
    const QString status = QString::number(response.status);
    const QString said = m_url.scrubbed(QString::fromUtf8(response.body.left(4000))).left(longestSnippet);
    if (!response.isSuccess()) {
        Finding finding = Finding::fail(
            refusal(response.status), urlField,
            {QT_TRANSLATE_NOOP("connectors", "It answered the test lead %1 with HTTP status %2."), {testLead, status}});
        finding.detail = said;
        return finding;
    }
    Finding finding = Finding::pass(
        {QT_TRANSLATE_NOOP(
             "connectors",
             "It took the test lead %1 and answered with HTTP status %2. What became of it only its own end shows; "
             "delete it there, Leadlight cannot."),
         {testLead, status}});
    if (!said.isEmpty()) {
        finding.note = {QT_TRANSLATE_NOOP(
                            "connectors",
                            "It took the test lead %1 and answered with HTTP status %2: \"%3\". What became of it only "
                            "its own end shows; delete it there, Leadlight cannot."),
                        {testLead, status, said}};
    }
    return finding;
}

} // namespace leadlight::connectors
