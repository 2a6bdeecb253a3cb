// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/marketo/marketoform.h"

#include "connectors/checksettings.h"
#include "connectors/marketo/marketofields.h"
#include "core/redaction.h"
#include "http/client.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtGlobal>

#include <algorithm>
#include <array>

namespace leadlight::connectors {

using core::ErrorKind;

namespace {

/// What a lead of the marketplace carries, and how a form names it. Any other spelling of the ID is matched by the
/// label.
struct Carried
{
    QLatin1StringView id; ///< of the form's field
    QLatin1StringView otherId;
    QLatin1StringView label;
};

constexpr std::array carried{
    Carried{QLatin1StringView("FirstName"), {}, QLatin1StringView("First Name")},
    Carried{QLatin1StringView("LastName"), {}, QLatin1StringView("Last Name")},
    Carried{QLatin1StringView("Email"), {}, QLatin1StringView("Email Address")},
    Carried{QLatin1StringView("Phone"), {}, QLatin1StringView("Phone Number")},
    Carried{QLatin1StringView("Company"), {}, QLatin1StringView("Company Name")},
    Carried{QLatin1StringView("Title"), {}, QLatin1StringView("Job Title")},
    Carried{QLatin1StringView("Country"), {}, QLatin1StringView("Country")},
    Carried{QLatin1StringView("LeadSource"), QLatin1StringView("SourceSystemName"), QLatin1StringView("Lead Source")},
};

const Carried *carriedBy(const QJsonObject &field)
{
    const QString id = field[u"id"].toString();
    const QString label = field[u"label"].toString().remove(u':').remove(u'*').trimmed();
    const auto found = std::find_if(carried.begin(), carried.end(), [&](const Carried &each) {
        return id.compare(each.id, Qt::CaseInsensitive) == 0 ||
               (!each.otherId.isEmpty() && id.compare(each.otherId, Qt::CaseInsensitive) == 0) ||
               label.compare(each.label, Qt::CaseInsensitive) == 0;
    });
    return found == carried.end() ? nullptr : &*found;
}

QString testValue(const QString &carriedId, const QString &name)
{
    if (carriedId == QLatin1StringView("Email"))
        return name + QStringLiteral("@test.com");
    if (carriedId == QLatin1StringView("Phone"))
        return QStringLiteral("1234567890");
    if (carriedId == QLatin1StringView("Country"))
        return QStringLiteral("US");
    return carriedId == QLatin1StringView("LeadSource") ? QStringLiteral("%1-%1|Leadlight").arg(name) : name;
}

/// A form names its fields in SOAP's way, "FirstName"; what is submitted bears REST's names, "firstName".
QMap<QString, QString> restNames(const QJsonObject &description)
{
    QMap<QString, QString> names;
    const QJsonArray all = description[u"result"].toArray();
    for (const QJsonValue &each : all) {
        const QString rest = each[u"rest"][u"name"].toString();
        names.insert(each[u"soap"][u"name"].toString().toLower(), rest);
        names.insert(rest.toLower(), rest);
    }
    return names;
}

Finding formFailure(QLatin1StringView diagnosis, const Message &note = {})
{
    return Finding::fail(diagnosis, marketofield::formId, note);
}

} // namespace

Finding marketoFailure(const core::Error &error, const QString &addressField)
{
    Finding finding = Finding::of(error, addressField);
    const bool hasNumber = error.serviceCode.toInt() > 0;
    if (error.kind == ErrorKind::SignInFailed && !hasNumber) {
        finding.diagnosis = QLatin1StringView("marketo-credentials-rejected");
        const bool isUnknownClient = error.detail.contains(QLatin1StringView("No client with requested id"));
        finding.field = isUnknownClient ? marketofield::clientId : marketofield::clientSecret;
    } else if (error.kind == ErrorKind::UnreadableAnswer) {
        finding.diagnosis = QLatin1StringView("not-marketo");
        finding.field = addressField;
    }
    return finding;
}

MarketoForm::MarketoForm(MarketoClient &client, const QString &formId, const QString &addressField)
    : m_client(client)
    , m_formId(formId)
    , m_addressField(addressField)
{
}

Finding MarketoForm::inspect(std::stop_token stop)
{
    const QString path = QStringLiteral("/rest/asset/v1/form/%1").arg(m_formId);
    const auto form = m_client.get(path + QStringLiteral(".json"), stop);
    if (!form)
        return marketoFailure(form.error(), m_addressField);
    const QJsonObject found = (*form)[u"result"].toArray().at(0).toObject();
    if (found.isEmpty()) // told by a warning, not by an error
        return formFailure(QLatin1StringView("form-not-found"));
    const QString name = found[u"name"].toString();
    if (const QString status = found[u"status"].toString();
        !status.startsWith(QLatin1StringView("approved"), Qt::CaseInsensitive))
        return formFailure(QLatin1StringView("form-not-approved"),
                           {QT_TRANSLATE_NOOP("connectors", "The form \"%1\" has the status \"%2\"."), {name, status}});
    const auto fields = m_client.get(path + QStringLiteral("/fields.json"), stop);
    if (!fields)
        return marketoFailure(fields.error(), m_addressField);
    return judgeFields(name, (*fields)[u"result"].toArray());
}

Finding MarketoForm::judgeFields(const QString &name, const QJsonArray &fields)
{
    QStringList unfillable;
    for (const QJsonValue &each : fields) {
        const QJsonObject field = each.toObject();
        if (const Carried *what = carriedBy(field))
            m_onForm.insert(what->id, field[u"id"].toString());
        else if (field[u"required"].toBool())
            unfillable.append(field[u"label"].toString(field[u"id"].toString()));
    }
    if (!unfillable.isEmpty())
        return formFailure(QLatin1StringView("form-field-required"),
                           {QT_TRANSLATE_NOOP("connectors", "The form \"%1\" requires what a lead does not carry: %2."),
                            {name, unfillable.join(QStringLiteral(", "))}});
    QStringList missing;
    for (const Carried &each : carried) {
        if (!m_onForm.contains(each.id))
            missing.append(each.label);
    }
    if (!missing.isEmpty()) {
        Finding finding =
            Finding::warn(QLatin1StringView("form-field-missing"),
                          {QT_TRANSLATE_NOOP("connectors", "The form \"%1\" is approved, but has no field for: %2."),
                           {name, missing.join(QStringLiteral(", "))}});
        finding.field = marketofield::formId;
        return finding;
    }
    return Finding::pass(
        {QT_TRANSLATE_NOOP("connectors",
                           "The form \"%1\" is approved and has a field for everything that a lead carries."),
         {name}});
}

core::Result<QJsonObject> MarketoForm::testLead(const QString &name, std::stop_token stop)
{
    const auto description = m_client.get(QStringLiteral("/rest/v1/leads/describe.json"), std::move(stop));
    if (!description)
        return core::failure(description);
    const QMap<QString, QString> names = restNames(*description);
    QJsonObject fields;
    for (auto it = m_onForm.cbegin(); it != m_onForm.cend(); ++it) {
        const QString camelCase = it.value().left(1).toLower() + it.value().mid(1);
        fields.insert(names.value(it.value().toLower(), camelCase), testValue(it.key(), name));
    }
    const QJsonObject visit{{QStringLiteral("pageURL"), QStringLiteral("https://azuremarketplace.microsoft.com")}};
    const QJsonObject input{{QStringLiteral("leadFormFields"), fields}, {QStringLiteral("visitorData"), visit}};
    return QJsonObject{{QStringLiteral("formId"), m_formId.toInt()}, {QStringLiteral("input"), QJsonArray{input}}};
}

Finding MarketoForm::submitTestLead(std::stop_token stop)
{
    const QString name = newTestLeadName();
    const auto lead = testLead(name, stop);
    if (!lead)
        return marketoFailure(lead.error(), m_addressField);
    const auto answer = m_client.post(QStringLiteral("/rest/v1/leads/submitForm.json"), *lead, stop);
    if (!answer)
        return answer.error().serviceCode == http::outcomeUnknown
                   ? testLeadFailure(answer.error(), name, m_addressField)
                   : marketoFailure(answer.error(), m_addressField);
    const QJsonObject record = (*answer)[u"result"].toArray().at(0).toObject();
    const QString status = record[u"status"].toString();
    if (status == QLatin1StringView("created") || status == QLatin1StringView("updated")) {
        return Finding::pass(
            {QT_TRANSLATE_NOOP(
                 "connectors",
                 "Marketo took the test lead %1 as person %2. Delete it in Marketo under Database when you "
                 "have seen it; Leadlight does not."),
             {name, record[u"id"].toVariant().toString()}});
    }
    const QJsonObject reason = record[u"reasons"].toArray().at(0).toObject();
    Finding finding = Finding::of({ErrorKind::RequestRejected,
                                   {},
                                   core::redacted(reason[u"message"].toString()),
                                   200,
                                   reason[u"code"].toVariant().toString(),
                                   {}},
                                  marketofield::formId);
    if (finding.diagnosis == QLatin1StringView("request-rejected"))
        finding.diagnosis = QLatin1StringView("lead-not-taken");
    return finding;
}

Finding findPublicForm(http::Client &http, const QUrl &base, const QString &munchkinId, const QString &formId,
                       const QString &addressField, std::stop_token stop)
{
    http::Request request{.url = base.adjusted(QUrl::RemovePath)};
    request.url.setPath(QStringLiteral("/index.php/form/getForm"));
    request.url.setQuery(QStringLiteral("munchkinId=%1&form=%2").arg(munchkinId, formId));
    const auto response = http.send(request, std::move(stop));
    if (!response)
        return marketoFailure(response.error(), addressField);
    const QJsonDocument document = QJsonDocument::fromJson(response->body);
    const QJsonObject json = document.object();
    if (response->status == 429 || response->status >= 500)
        return Finding::of({response->status == 429 ? ErrorKind::Throttled : ErrorKind::ServiceFailed,
                            base.host(),
                            {},
                            response->status,
                            {},
                            {}});
    if (!document.isObject())
        return marketoFailure({ErrorKind::UnreadableAnswer,
                               base.host(),
                               core::redacted(QString::fromUtf8(response->body)),
                               response->status,
                               {},
                               {}},
                              addressField);
    if (!response->isSuccess() || !json[u"rows"].isArray())
        return formFailure(QLatin1StringView("form-not-found"));
    Finding finding =
        Finding::warn(QLatin1StringView("marketo-older-setup"),
                      {QT_TRANSLATE_NOOP("connectors", "Form %1 of %2 is there. This older set-up lets nothing more be "
                                                       "found out: not whether Marketo takes leads "
                                                       "from the marketplace, nor which fields they fill."),
                       {formId, munchkinId}});
    finding.field = marketofield::clientId;
    return finding;
}

} // namespace leadlight::connectors
