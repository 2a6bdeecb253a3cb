// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/https/https.h"

#include "connectors/check.h"
#include "connectors/checksettings.h"
#include "connectors/https/endpoint.h"

#include <QtGlobal>

#include <array>

namespace leadlight::connectors {

namespace {

constexpr QLatin1StringView url("url");

constexpr const char *schema = R"({
  "$schema": "https://json-schema.org/draft-04/schema#",
  "type": "object",
  "properties": {
    "userDetails": {
      "type": "object",
      "properties": {
        "firstName": { "type": "string" },
        "lastName": { "type": "string" },
        "email": { "type": "string" },
        "phone": { "type": "string" },
        "country": { "type": "string" },
        "company": { "type": "string" },
        "title": { "type": "string" }
      }
    },
    "leadSource": { "type": "string" },
    "actionCode": { "type": "string" },
    "offerTitle": { "type": "string" },
    "description": { "type": "string" }
  }
})";

constexpr std::array flowInstructions{
    QT_TRANSLATE_NOOP(
        "connectors",
        "In Power Automate, choose My flows > New > Instant flow, with the trigger When a HTTP request is received. It "
        "needs a paid plan. Any other web service that takes JSON by POST will do as well."),
    QT_TRANSLATE_NOOP("connectors", "In the trigger, paste the schema below into Request Body JSON Schema."),
    QT_TRANSLATE_NOOP(
        "connectors",
        "The marketplace's documents print these names with capital first letters, but leads arrive with small ones. "
        "A flow that was built from the printed names writes empty records."),
    QT_TRANSLATE_NOOP(
        "connectors",
        "Where the trigger asks who can trigger the flow, choose Anyone: the marketplace signs in with nothing but "
        "the URL."),
};
constexpr std::array actionInstructions{
    QT_TRANSLATE_NOOP("connectors", "Add what is to happen with a lead: create a record in the table Leads of "
                                    "Dataverse or Dynamics 365, or send an "
                                    "e-mail to yourself."),
    QT_TRANSLATE_NOOP("connectors", "Leave out a Response action, or put it first: a late answer counts as a failure."),
    QT_TRANSLATE_NOOP("connectors", "Save the flow. Only then the trigger shows its URL."),
};
constexpr std::array copyInstructions{
    QT_TRANSLATE_NOOP("connectors", "Copy the trigger's URL with its copy button, not by selecting it: its end is the "
                                    "signature and must not be cut "
                                    "off."),
    QT_TRANSLATE_NOOP("connectors",
                      "Paste it here. Whoever knows it may send you leads, so Leadlight keeps all of it as a secret."),
};
constexpr std::array urlFields{url};
constexpr std::array steps{
    SetupStep{.title = QT_TRANSLATE_NOOP("connectors", "Make a flow that receives leads"),
              .instructions = flowInstructions,
              .link = "https://make.powerautomate.com",
              .carry = schema},
    SetupStep{.title = QT_TRANSLATE_NOOP("connectors", "Say what happens with a lead"),
              .instructions = actionInstructions},
    SetupStep{.title = QT_TRANSLATE_NOOP("connectors", "Copy the URL"),
              .instructions = copyInstructions,
              .fields = urlFields},
};

constexpr std::array handOverValues{
    HandOverValue{QT_TRANSLATE_NOOP("connectors", "HTTPS endpoint URL"), nullptr, url},
};

/// The step "reach"; @p allowed: whether the person agreed to a private address.
Finding reachEndpoint(const Endpoint &endpoint, const std::optional<QString> &address, bool allowed,
                      std::stop_token stop)
{
    if (!address)
        return endpoint.reach(std::move(stop));
    const Message note{
        QT_TRANSLATE_NOOP("connectors", "The URL leads to %1, which is not reachable from the internet."), {*address}};
    if (!allowed)
        return Finding::fail(QLatin1StringView("private-address"), url, note);
    Finding finding = endpoint.reach(std::move(stop));
    return finding.status == StepStatus::Fail ? finding : Finding::warn(QLatin1StringView("private-address"), note);
}

class Https final : public ConnectorKind
{
public:
    QLatin1StringView id() const override { return QLatin1StringView("https"); }
    const char *name() const override { return QT_TRANSLATE_NOOP("connectors", "HTTPS endpoint"); }
    std::span<const FieldDescription> fields() const override { return m_fields; }

    core::Result<> validate(const Connector &, const QList<QString> &secretsGiven) const override
    {
        if (!secretsGiven.contains(url))
            return core::fail(core::ErrorKind::WrongField, url, QStringLiteral("missing"));
        return {};
    }

    std::span<const SetupStep> setupSteps() const override { return steps; }
    std::span<const HandOverValue> handOver(const Connector &) const override { return handOverValues; }

    std::optional<Recognised> recognise(const QByteArray &pasted) const override
    {
        const auto found = EndpointUrl::recognise(pasted);
        return found ? std::optional(Recognised{.values = {{url, *found}}, .remark = {}}) : std::nullopt;
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
        std::optional<Endpoint> endpoint;
        const bool isSet = check.step(QLatin1StringView("settings"), [&](std::stop_token stop) {
            const auto secret = check.secret(url, stop);
            if (!secret)
                return Finding::of(secret.error(), url);
            endpoint.emplace(check.http(), EndpointUrl(*secret));
            return checkSettings(*this, check, stop);
        });
        // The question stands between the steps: a person may take longer over it than a step may.
        const auto address = isSet ? endpoint->doubtfulAddress(check.stopToken()) : std::nullopt;
        const bool allowed =
            address && check.options().ask &&
            check.options().ask(
                {QT_TRANSLATE_NOOP("connectors",
                                   "%1: its URL leads to %2, an address inside a private network, which the "
                                   "marketplace cannot reach. Check it all the same?"),
                 {check.connector().name, *address}});
        check.step(QLatin1StringView("reach"),
                   [&](std::stop_token stop) { return reachEndpoint(*endpoint, address, allowed, stop); });
        check.step(QLatin1StringView("object"), [&](std::stop_token stop) { return endpoint->probe(stop); });
        if (check.options().sendTestLead)
            check.step(QLatin1StringView("test-lead"),
                       [&](std::stop_token stop) { return endpoint->sendTestLead(stop); });
    }

private:
    const std::array<FieldDescription, 1> m_fields{{
        {.id = url,
         .label = QT_TRANSLATE_NOOP("connectors", "HTTPS endpoint URL"),
         .help = QT_TRANSLATE_NOOP(
             "connectors", "The whole URL that leads are posted to, with everything after the question mark. In Power "
                           "Automate: the copy button of the trigger When a HTTP request is received."),
         .isSecret = true,
         .isRequired = true,
         .validate = EndpointUrl::validate},
    }};
};

} // namespace

const ConnectorKind &https()
{
    static const Https kind;
    return kind;
}

} // namespace leadlight::connectors
