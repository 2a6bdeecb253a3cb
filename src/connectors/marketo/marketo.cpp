// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/marketo/marketo.h"

#include "connectors/checksettings.h"
#include "connectors/marketo/embedcode.h"
#include "connectors/marketo/marketofields.h"
#include "connectors/marketo/marketoform.h"

#include <QtGlobal>

#include <array>

namespace leadlight::connectors {

using namespace marketofield;

namespace {

constexpr std::array formInstructions{
    QT_TRANSLATE_NOOP("connectors", "In Marketo, open Design Studio and choose New > New Form."),
    QT_TRANSLATE_NOOP("connectors", "Name it, for example MarketplaceLeadBackend, and choose Create."),
    QT_TRANSLATE_NOOP(
        "connectors",
        "Give it fields for what a lead carries: first name, last name, e-mail, phone, company, job title, country and "
        "Lead Source."),
    QT_TRANSLATE_NOOP("connectors", "Require no other field: the marketplace would have nothing to put in."),
    QT_TRANSLATE_NOOP("connectors", "Choose Finish, then Approve and Close."),
};
constexpr std::array codeInstructions{
    QT_TRANSLATE_NOOP("connectors", "Back on the form's tab, choose Form Actions > Embed Code."),
    QT_TRANSLATE_NOOP("connectors",
                      "Copy all of it and paste it here; Leadlight finds the Munchkin ID and the form ID in it."),
    QT_TRANSLATE_NOOP("connectors", "Or copy them from the line with loadForm: the Munchkin ID looks like 123-PQR-789, "
                                    "the form ID is the number behind "
                                    "it."),
};
constexpr std::array codeFields{munchkinId, formId};
constexpr std::array userInstructions{
    QT_TRANSLATE_NOOP(
        "connectors",
        "Open Admin > Users & Roles and make a role with the API permissions for people and for assets (Access API > "
        "Read-Write Person, Read-Only Assets)."),
    QT_TRANSLATE_NOOP("connectors", "Invite a new user with this role and tick API Only."),
    QT_TRANSLATE_NOOP("connectors", "If Admin > Web Services > IP Restrictions is on, it must let the marketplace in, "
                                    "and this computer for the check."),
};
constexpr std::array clientInstructions{
    QT_TRANSLATE_NOOP("connectors", "Open Admin > LaunchPoint and choose New > New Service."),
    QT_TRANSLATE_NOOP("connectors", "Choose the service Custom and the API-only user, and create it."),
    QT_TRANSLATE_NOOP("connectors", "Choose View Details and copy the client ID and the client secret."),
    QT_TRANSLATE_NOOP("connectors", "Set-ups from before January 2023 had a server ID instead. The marketplace "
                                    "replaced them; with a server ID alone "
                                    "Leadlight can only look the form up."),
};
constexpr std::array clientFields{clientId, clientSecret, clientSecretExpires, serverId, restEndpoint};
constexpr std::array steps{
    SetupStep{.title = QT_TRANSLATE_NOOP("connectors", "Make a form for leads"),
              .instructions = formInstructions,
              .link = "https://app.marketo.com"},
    SetupStep{.title = QT_TRANSLATE_NOOP("connectors", "Copy the form's embed code"),
              .instructions = codeInstructions,
              .fields = codeFields},
    SetupStep{.title = QT_TRANSLATE_NOOP("connectors", "Make an API-only user"),
              .instructions = userInstructions,
              .link = "https://aka.ms/marketo-api"},
    SetupStep{.title = QT_TRANSLATE_NOOP("connectors", "Make a service for the marketplace"),
              .instructions = clientInstructions,
              .fields = clientFields},
};

constexpr HandOverValue munchkinValue{QT_TRANSLATE_NOOP("connectors", "Munchkin ID"),
                                      QT_TRANSLATE_NOOP("connectors", "Munchkin account ID"), munchkinId};
constexpr HandOverValue formValue{QT_TRANSLATE_NOOP("connectors", "Form ID"), nullptr, formId};
constexpr std::array handOverValues{
    munchkinValue, formValue, HandOverValue{QT_TRANSLATE_NOOP("connectors", "Client ID"), nullptr, clientId},
    HandOverValue{QT_TRANSLATE_NOOP("connectors", "Client Secret"), nullptr, clientSecret}};
constexpr std::array olderHandOverValues{HandOverValue{QT_TRANSLATE_NOOP("connectors", "Server ID"), nullptr, serverId},
                                         munchkinValue, formValue};

class Marketo final : public ConnectorKind
{
public:
    QLatin1StringView id() const override { return QLatin1StringView("marketo"); }
    const char *name() const override { return QT_TRANSLATE_NOOP("connectors", "Marketo"); }
    std::span<const FieldDescription> fields() const override { return m_fields; }

    core::Result<> validate(const Connector &connector, const QList<QString> &secretsGiven) const override
    {
        return validateMarketoFields(connector, secretsGiven);
    }

    std::span<const SetupStep> setupSteps() const override { return steps; }
    std::optional<Recognised> recognise(const QByteArray &pasted) const override { return readMarketoValues(pasted); }
    std::span<const HandOverValue> handOver(const Connector &connector) const override
    {
        return isOlder(connector) ? std::span<const HandOverValue>(olderHandOverValues) : handOverValues;
    }

    QList<QLatin1StringView> checkSteps(const Connector &connector, bool sendTestLead) const override
    {
        QList<QLatin1StringView> ids{QLatin1StringView("settings"), QLatin1StringView("reach")};
        if (!isOlder(connector))
            ids.append(QLatin1StringView("sign-in"));
        ids.append(QLatin1StringView("object"));
        if (sendTestLead && !isOlder(connector))
            ids.append(QLatin1StringView("test-lead"));
        return ids;
    }

    void check(Check &check) const override
    {
        const Connector &connector = check.connector();
        const QUrl base = address(connector);
        const QString hostField = addressField(connector);
        check.step(QLatin1StringView("settings"),
                   [&](std::stop_token stop) { return checkSettings(*this, check, stop); });
        check.step(QLatin1StringView("reach"),
                   [&](std::stop_token stop) { return reachHost(check.http(), base, hostField, stop); });
        if (isOlder(connector)) {
            check.step(QLatin1StringView("object"), [&](std::stop_token stop) {
                return findPublicForm(check.http(), base, value(connector, munchkinId), value(connector, formId),
                                      hostField, stop);
            });
            return;
        }
        std::optional<MarketoClient> client;
        check.step(QLatin1StringView("sign-in"), [&](std::stop_token stop) {
            const auto secret = check.secret(clientSecret, stop);
            if (!secret)
                return Finding::of(secret.error(), clientSecret);
            client.emplace(check.http(), base, value(connector, clientId), *secret);
            const auto signedIn = client->signIn(stop);
            return signedIn ? Finding::pass() : marketoFailure(signedIn.error(), hostField);
        });
        std::optional<MarketoForm> form;
        check.step(QLatin1StringView("object"), [&](std::stop_token stop) {
            form.emplace(*client, value(connector, formId), hostField);
            return form->inspect(stop);
        });
        if (check.options().sendTestLead)
            check.step(QLatin1StringView("test-lead"),
                       [&](std::stop_token stop) { return form->submitTestLead(stop); });
    }

private:
    [[nodiscard]] bool isOlder(const Connector &connector) const
    {
        return value(connector, clientId).isEmpty() && !value(connector, serverId).isEmpty();
    }

    [[nodiscard]] QUrl address(const Connector &connector) const
    {
        const QUrl given(value(connector, restEndpoint));
        const bool isRest = given.host().endsWith(QLatin1StringView(".mktorest.com"));
        if (!given.isEmpty() && !(isOlder(connector) && isRest))
            return given;
        if (!isOlder(connector))
            return QUrl(QStringLiteral("https://%1.mktorest.com").arg(value(connector, munchkinId)));
        const QString server = value(connector, serverId);
        const QLatin1StringView prefix("app-");
        return QUrl(QStringLiteral("https://app-%1.marketo.com")
                        .arg(server.startsWith(prefix) ? server.mid(prefix.size()) : server));
    }

    /// The field that the host comes from.
    [[nodiscard]] QString addressField(const Connector &connector) const
    {
        if (!value(connector, restEndpoint).isEmpty())
            return restEndpoint;
        return isOlder(connector) ? serverId : munchkinId;
    }

    const std::array<FieldDescription, 7> m_fields = marketoFields();
};

} // namespace

const ConnectorKind &marketo()
{
    static const Marketo kind;
    return kind;
}

} // namespace leadlight::connectors
