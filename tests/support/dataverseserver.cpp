// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/dataverseserver.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <optional>

namespace leadlight::testsupport {

namespace {

const QByteArray userId = "7d6c5b4a-3928-4716-a5b4-c3d2e1f00918";

/// What each call looks like on the wire.
std::optional<DataverseServer::Call> callOf(const ServerRequest &request)
{
    const QByteArray base = "/api/data/v9.2/";
    const QMap<QByteArray, DataverseServer::Call> calls{
        {"GET /", DataverseServer::Front},
        {"GET " + base + "WhoAmI", DataverseServer::WhoAmI},
        {"GET " + base + "systemusers(" + userId +
             ")/Microsoft.Dynamics.CRM.RetrieveUserPrivilegeByPrivilegeName(PrivilegeName='prvCreateLead')",
         DataverseServer::Privilege},
        {"GET " + base +
             "EntityDefinitions(LogicalName='lead')/Attributes(LogicalName='leadsourcecode')"
             "/Microsoft.Dynamics.CRM.PicklistAttributeMetadata"
             "?$select=LogicalName,IsValidForCreate,IsSecured,CanBeSecuredForCreate"
             "&$expand=OptionSet($select=Options),GlobalOptionSet($select=Options)",
         DataverseServer::LeadSource},
        {"POST " + base + "leads", DataverseServer::Create},
        {"DELETE " + base + "leads(" + DataverseServer::leadId + ")", DataverseServer::Delete}};
    const auto found = calls.constFind(request.method + ' ' + request.target);
    return found == calls.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

DataverseServer::DataverseServer(const QByteArray &token)
    : m_token(token)
{
    m_server.setHandler([this](const ServerRequest &request) { return answer(request); });
}

void DataverseServer::answerWith(Call call, const ServerAnswer &answer)
{
    const std::lock_guard lock(m_mutex);
    m_answers.insert(call, answer);
}

ServerAnswer DataverseServer::json(const QByteArray &body, int status)
{
    return {.status = status,
            .headers = {{"Content-Type", "application/json; odata.metadata=minimal"}, {"OData-Version", "4.0"}},
            .body = body};
}

ServerAnswer DataverseServer::error(int status, const QByteArray &code, const QByteArray &message)
{
    return json(R"({"error":{"code":")" + code + R"(","message":")" + message +
                    R"(","@Microsoft.PowerApps.CDS.ErrorDetails.OperationStatus":"0"}})",
                status);
}

QByteArray DataverseServer::leadSource(const QList<int> &values, bool isSecured, bool isValidForCreate)
{
    QByteArrayList options;
    for (const int value : values)
        options.append(R"({"Value":)" + QByteArray::number(value) +
                       R"(,"Label":{"UserLocalizedLabel":{"Label":"A","LanguageCode":1033}}})");
    const auto truth = [](bool is) -> QByteArray { return is ? "true" : "false"; };
    return R"({"LogicalName":"leadsourcecode","IsValidForCreate":)" + truth(isValidForCreate) + R"(,"IsSecured":)" +
           truth(isSecured) + R"(,"CanBeSecuredForCreate":true,"OptionSet":{"Options":[)" + options.join(',') +
           R"(]},"GlobalOptionSet":null})";
}

void DataverseServer::keepRecordsToItself()
{
    const std::lock_guard lock(m_mutex);
    m_keepsRecords = true;
}

QStringList DataverseServer::deviations() const
{
    const std::lock_guard lock(m_mutex);
    return m_deviations;
}

int DataverseServer::count(Call call) const
{
    const std::lock_guard lock(m_mutex);
    return m_counts.value(call);
}

QList<QJsonObject> DataverseServer::created() const
{
    const std::lock_guard lock(m_mutex);
    return m_created;
}

void DataverseServer::expect(bool isSo, const char *what, const QByteArray &seen)
{
    if (!isSo)
        m_deviations.append(
            QStringLiteral("Dataverse: %1: %2").arg(QString::fromLatin1(what), QString::fromUtf8(seen)));
}

ServerAnswer DataverseServer::answer(const ServerRequest &request)
{
    const std::lock_guard lock(m_mutex);
    const auto call = callOf(request);
    expect(call.has_value(), "no such call", request.method + ' ' + request.target);
    if (!call)
        return error(404, "0x8006088a", "Resource not found for the segment.");
    ++m_counts[*call];
    judge(*call, request);
    const auto other = m_answers.constFind(*call);
    return other == m_answers.cend() ? usual(*call, request) : *other;
}

void DataverseServer::judge(Call call, const ServerRequest &request)
{
    if (call == Front) {
        expect(request.header("Authorization").isEmpty(), "a token at the front page", request.target);
        return;
    }
    expect(request.header("Authorization") == "Bearer " + m_token, "Authorization", request.header("Authorization"));
    expect(request.header("Accept") == "application/json", "Accept", request.header("Accept"));
    expect(request.header("OData-MaxVersion") == "4.0", "OData-MaxVersion", request.header("OData-MaxVersion"));
    expect(request.header("OData-Version") == "4.0", "OData-Version", request.header("OData-Version"));
    const QByteArray match = request.method == "GET" ? "null" : "";
    expect(request.header("If-None-Match") == match, "If-None-Match", request.header("If-None-Match"));
    if (call == Create)
        judgeLead(request);
}

void DataverseServer::judgeLead(const ServerRequest &request)
{
    expect(request.header("Content-Type") == "application/json; charset=utf-8", "Content-Type",
           request.header("Content-Type"));
    expect(request.header("Prefer") == "return=representation", "Prefer", request.header("Prefer"));
    const QJsonObject lead = QJsonDocument::fromJson(request.body).object();
    expect(!lead.isEmpty(), "a lead is a JSON object", request.body);
    const QStringList texts{
        QStringLiteral("subject"),       QStringLiteral("firstname"),  QStringLiteral("lastname"),
        QStringLiteral("companyname"),   QStringLiteral("jobtitle"),   QStringLiteral("description"),
        QStringLiteral("emailaddress1"), QStringLiteral("telephone1"), QStringLiteral("address1_country")};
    for (auto each = lead.begin(); each != lead.end(); ++each) {
        const bool isCode = each.key() == QLatin1StringView("leadsourcecode");
        expect(isCode || texts.contains(each.key()), "a lead has no such column", each.key().toUtf8());
        expect(isCode ? each->toInt() == 8 : each->isString(), "type of value", each.key().toUtf8());
    }
    static const QRegularExpression marked(QStringLiteral("^MSFT_TEST_\\d{18}$"));
    expect(marked.match(lead[u"lastname"].toString()).hasMatch(), "a test lead is marked", request.body);
    expect(m_created.isEmpty(), "a lead was sent twice", request.body);
    m_created.append(lead);
}

ServerAnswer DataverseServer::usual(Call call, const ServerRequest &request) const
{
    switch (call) {
    case Front:
        return {.status = 302, .headers = {{"Location", "https://login.microsoftonline.com/common/oauth2/authorize"}}};
    case WhoAmI:
        return json(R"({"@odata.context":"x","BusinessUnitId":"1d6c5b4a-3928-4716-a5b4-c3d2e1f00918","UserId":")" +
                    userId + R"(","OrganizationId":"2d6c5b4a-3928-4716-a5b4-c3d2e1f00918"})");
    case Privilege:
        return json(R"({"@odata.context":"x","RolePrivileges":[{"Depth":"Global","PrivilegeId":)"
                    R"("3d6c5b4a-3928-4716-a5b4-c3d2e1f00918","BusinessUnitId":"1d6c5b4a-3928-4716-a5b4-c3d2e1f00918",)"
                    R"("PrivilegeName":"prvCreateLead"}]})");
    case LeadSource:
        return json(leadSource({1, 2, 7, 8}));
    case Create: {
        const QByteArray place = "https://contoso.crm4.dynamics.com/api/data/v9.2/leads(" + leadId + ')';
        if (m_keepsRecords)
            return {.status = 204, .headers = {{"OData-Version", "4.0"}, {"OData-EntityId", place}}};
        QJsonObject record = QJsonDocument::fromJson(request.body).object();
        record.insert(QStringLiteral("leadid"), QString::fromLatin1(leadId));
        record.insert(QStringLiteral("statecode"), 0);
        ServerAnswer made = json(QJsonDocument(record).toJson(QJsonDocument::Compact), 201);
        made.headers.emplaceBack("Preference-Applied", "return=representation");
        return made;
    }
    case Delete:
        return {.status = 204, .headers = {{"OData-Version", "4.0"}}};
    }
    return {.status = 500};
}

} // namespace leadlight::testsupport
