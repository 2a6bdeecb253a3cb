// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/salesforce/salesforce.h"

#include "connectors/check.h"
#include "connectors/checksettings.h"
#include "connectors/salesforce/organizationid.h"
#include "connectors/salesforce/webtolead.h"
#include "connectors/salesforce/webtoleadform.h"
#include "http/message.h"

#include <QRegularExpression>
#include <QtGlobal>

#include <array>

namespace leadlight::connectors {

using core::ErrorKind;

namespace {

constexpr QLatin1StringView organizationId("organizationId");
constexpr QLatin1StringView endpoint("endpoint");
constexpr const char *production = "https://webto.salesforce.com/servlet/servlet.WebToLead";
constexpr qsizetype longestAddress = 2000;

core::Result<> validateEndpoint(QByteArrayView value)
{
    const auto wrong = [](const char *why) {
        return core::fail(ErrorKind::WrongField, endpoint, QString::fromUtf8(why));
    };
    const QUrl url = value.size() > longestAddress ? QUrl() : QUrl::fromEncoded(value.toByteArray(), QUrl::StrictMode);
    const bool isHere = http::isLoopback(url);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasFragment() ||
        (url.scheme() != QLatin1StringView("https") && !(isHere && url.scheme() == QLatin1StringView("http"))))
        return wrong(QT_TRANSLATE_NOOP("connectors", "an address that starts with https://"));
    if (url.path().endsWith(QLatin1StringView("/servlet.WebToCase"), Qt::CaseInsensitive))
        return wrong(QT_TRANSLATE_NOOP("connectors", "this is the address for cases; leads need servlet.WebToLead"));
    if (url.path() != QLatin1StringView("/servlet/servlet.WebToLead"))
        return wrong(QT_TRANSLATE_NOOP("connectors", "it ends with /servlet/servlet.WebToLead"));
    static const QRegularExpression hosts(QStringLiteral(
        "^(webto|test|www|login|([a-z0-9-]+\\.)+my)\\.salesforce\\.com$|^([a-z0-9-]+\\.)+my\\.salesforce\\.mil$"));
    if (!isHere && !hosts.match(url.host()).hasMatch()) {
        return wrong(QT_TRANSLATE_NOOP(
            "connectors", "its host is webto.salesforce.com, test.salesforce.com for a sandbox, or your own "
                          "domain below my.salesforce.com"));
    }
    return {};
}

Message remarkOrganizationId(QByteArrayView value)
{
    if (value.size() != 15 || !validateOrganizationId(value))
        return {};
    return {QT_TRANSLATE_NOOP("connectors", "In 18 characters: %1"),
            {QString::fromLatin1(value.toByteArray() + organizationIdSuffix(value))}};
}

constexpr std::array formInstructions{
    QT_TRANSLATE_NOOP("connectors", "In Salesforce, open Setup > Platform Tools > Feature Settings > Marketing > "
                                    "Web-to-Lead. In Salesforce Classic "
                                    "it is Setup > Build > Customize > Leads > Web-to-Lead."),
    QT_TRANSLATE_NOOP("connectors", "See that Web-to-Lead is enabled, then choose Create Web-to-Lead Form."),
    QT_TRANSLATE_NOOP(
        "connectors",
        "Clear Include reCAPTCHA in HTML: the marketplace cannot answer it. If reCAPTCHA is required for every "
        "form, turn that off, too."),
    QT_TRANSLATE_NOOP("connectors", "Choose Generate."),
};
constexpr std::array copyInstructions{
    QT_TRANSLATE_NOOP("connectors", "Copy the generated HTML and paste it here; Leadlight finds the values in it."),
    QT_TRANSLATE_NOOP("connectors",
                      "Or copy only the value of the hidden input named oid: 15 or 18 characters that start with 00D."),
    QT_TRANSLATE_NOOP("connectors", "In Salesforce, choose Finished."),
};
constexpr std::array leadInstructions{
    QT_TRANSLATE_NOOP(
        "connectors",
        "Make every required field of the lead one that the marketplace fills: first and last name, e-mail, phone, "
        "company, title, country, description, lead source."),
    QT_TRANSLATE_NOOP(
        "connectors",
        "Let no picklist field be required, Country for example: the marketplace does not know its values and the "
        "lead is lost without a word. Make it a text field that is not required."),
    QT_TRANSLATE_NOOP(
        "connectors",
        "Let no validation rule refuse a lead, and let duplicate rules report instead of block; to alert is to block."),
    QT_TRANSLATE_NOOP("connectors",
                      "Keep in mind that Web-to-Lead takes 500 leads in 24 hours; more of them wait in a queue."),
};
constexpr std::array organizationFields{organizationId, endpoint};
constexpr std::array steps{
    SetupStep{.title = QT_TRANSLATE_NOOP("connectors", "Generate a Web-to-Lead form"),
              .instructions = formInstructions,
              .link = "https://login.salesforce.com"},
    SetupStep{.title = QT_TRANSLATE_NOOP("connectors", "Copy the organization identifier"),
              .instructions = copyInstructions,
              .fields = organizationFields},
    SetupStep{.title = QT_TRANSLATE_NOOP("connectors", "Let leads in"), .instructions = leadInstructions},
};

constexpr std::array handOverValues{
    HandOverValue{QT_TRANSLATE_NOOP("connectors", "Organization identifier"),
                  QT_TRANSLATE_NOOP("connectors", "Object Identifier"), organizationId},
};

class Salesforce final : public ConnectorKind
{
public:
    QLatin1StringView id() const override { return QLatin1StringView("salesforce"); }
    const char *name() const override { return QT_TRANSLATE_NOOP("connectors", "Salesforce"); }
    std::span<const FieldDescription> fields() const override { return m_fields; }

    core::Result<> validate(const Connector &connector, const QList<QString> &) const override
    {
        const QString id = connector.values.value(organizationId);
        if (id.isEmpty())
            return core::fail(ErrorKind::WrongField, organizationId, QStringLiteral("missing"));
        const QString other = organizationInQuery(value(connector, endpoint));
        if (!other.isEmpty() && !isSameOrganization(id.toUtf8(), other.toUtf8()))
            return core::fail(
                ErrorKind::WrongField, endpoint,
                QString::fromLatin1(QT_TRANSLATE_NOOP("connectors", "its orgId names another organization")));
        return {};
    }

    std::span<const SetupStep> setupSteps() const override { return steps; }
    std::span<const HandOverValue> handOver(const Connector &) const override { return handOverValues; }

    std::optional<Recognised> recognise(const QByteArray &pasted) const override
    {
        const auto form = readWebToLeadForm(pasted);
        if (!form)
            return std::nullopt;
        Recognised recognised;
        if (!form->organizationId.isEmpty())
            recognised.values.insert(organizationId, core::Secret(form->organizationId.toUtf8()));
        if (!form->endpoint.isEmpty() && form->endpoint != QLatin1StringView(production))
            recognised.values.insert(endpoint, core::Secret(form->endpoint.toUtf8()));
        if (form->hasReCaptcha) {
            recognised.remark = {QT_TRANSLATE_NOOP(
                "connectors", "This form asks for reCAPTCHA, which the marketplace cannot answer. Generate it "
                              "again without.")};
        }
        return recognised;
    }

    QList<QLatin1StringView> checkSteps(const Connector &, bool sendTestLead) const override
    {
        QList<QLatin1StringView> ids{QLatin1StringView("settings"), QLatin1StringView("reach"),
                                     QLatin1StringView("object")};
        if (sendTestLead)
            ids.append(QLatin1StringView("test-lead"));
        return ids;
    }

    void check(Check &check) const override
    {
        const QString address = value(check.connector(), endpoint);
        const WebToLead webToLead(check.http(), address, value(check.connector(), organizationId));
        check.step(QLatin1StringView("settings"),
                   [&](std::stop_token stop) { return checkSettings(*this, check, stop); });
        check.step(QLatin1StringView("reach"), [&](std::stop_token stop) {
            return reachHost(check.http(), QUrl::fromEncoded(address.toUtf8()), endpoint, stop);
        });
        check.step(QLatin1StringView("object"), [&](std::stop_token stop) { return webToLead.probe(stop); });
        if (check.options().sendTestLead)
            check.step(QLatin1StringView("test-lead"),
                       [&](std::stop_token stop) { return webToLead.sendTestLead(stop); });
    }

private:
    const std::array<FieldDescription, 2> m_fields{{
        {.id = organizationId,
         .label = QT_TRANSLATE_NOOP("connectors", "Organization identifier"),
         .help = QT_TRANSLATE_NOOP(
             "connectors",
             "The value of oid in the HTML that Salesforce generates for Web-to-Lead: 15 or 18 characters "
             "that start with 00D. Capital and small letters count."),
         .isRequired = true,
         .validate = validateOrganizationId,
         .remark = remarkOrganizationId},
        {.id = endpoint,
         .label = QT_TRANSLATE_NOOP("connectors", "Web-to-Lead address"),
         .help = QT_TRANSLATE_NOOP(
             "connectors", "Only for a sandbox or a domain of your own: the action of the generated form, for example "
                           "https://contoso.my.salesforce.com/servlet/servlet.WebToLead"),
         .defaultValue = production,
         .validate = validateEndpoint},
    }};
};

} // namespace

const ConnectorKind &salesforce()
{
    static const Salesforce kind;
    return kind;
}

} // namespace leadlight::connectors
