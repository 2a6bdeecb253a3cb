// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/knownerrors_p.h"

#include <QtGlobal>

#include <array>

namespace leadlight::connectors {

namespace {

constexpr std::array all{
    // Marketo
    KnownError{QLatin1StringView("munchkin-id-invalid"),
               QT_TRANSLATE_NOOP("connectors", "Marketo has no subscription with this Munchkin ID."),
               QT_TRANSLATE_NOOP(
                   "connectors",
                   "Copy the Munchkin ID again: Marketo > Admin > Munchkin, or from the form's embed code. It looks "
                   "like 123-PQR-789."),
               QLatin1StringView("munchkinId")},
    KnownError{QLatin1StringView("marketo-token-rejected"),
               QT_TRANSLATE_NOOP("connectors", "Marketo does not accept the access token that it gave out itself."),
               QT_TRANSLATE_NOOP(
                   "connectors",
                   "Check again. If it stays so, look at the custom service under Marketo > Admin > LaunchPoint: its "
                   "API-only user must be active. Copy the client ID and the client secret again."),
               QLatin1StringView("clientId")},
    KnownError{QLatin1StringView("marketo-access-denied"),
               QT_TRANSLATE_NOOP(
                   "connectors",
                   "Marketo refused access: the API user's role lacks a permission, or its list of allowed addresses "
                   "lacks this computer."),
               QT_TRANSLATE_NOOP(
                   "connectors",
                   "1. Marketo > Admin > Users & Roles: the API-only user's role needs Access API > Read-Only Assets, "
                   "Read-Only Person and Read-Write Person.\n"
                   "2. Marketo > Admin > Web Services > IP Restrictions: allow this computer and the marketplace, or "
                   "turn the restriction off."),
               QLatin1StringView("clientId")},
    KnownError{QLatin1StringView("form-not-found"),
               QT_TRANSLATE_NOOP("connectors", "Marketo has no form with this ID."),
               QT_TRANSLATE_NOOP(
                   "connectors",
                   "Open the form in Marketo > Design Studio > Form Actions > Embed Code and copy the number after "
                   "mktoForm_, for example 1179. Check that the Munchkin ID is of the same subscription."),
               QLatin1StringView("formId")},
    KnownError{QLatin1StringView("form-not-approved"),
               QT_TRANSLATE_NOOP("connectors", "The form is not approved, so Marketo takes nothing from it."),
               QT_TRANSLATE_NOOP(
                   "connectors",
                   "Open the form in Marketo > Design Studio, finish the field details and choose Approve and Close."),
               QLatin1StringView("formId")},
    KnownError{QLatin1StringView("form-field-missing"),
               QT_TRANSLATE_NOOP("connectors", "The form has no field for something that a lead carries."),
               QT_TRANSLATE_NOOP(
                   "connectors",
                   "Add the field to the form in Marketo > Design Studio and approve the form again. A lead carries "
                   "first name, last name, e-mail, phone, company, title, country and lead source."),
               QLatin1StringView("formId")},
    KnownError{QLatin1StringView("lead-not-taken"),
               QT_TRANSLATE_NOOP("connectors", "Marketo read the lead but did not take it."),
               QT_TRANSLATE_NOOP(
                   "connectors",
                   "What Marketo said tells the field or rule. Check the form's required fields, and whether several "
                   "people share the test lead's e-mail address."),
               QLatin1StringView("formId")},
    KnownError{QLatin1StringView("quota-exhausted"),
               QT_TRANSLATE_NOOP("connectors", "Marketo's daily number of API calls is used up."),
               QT_TRANSLATE_NOOP("connectors", "Wait until midnight US Central time, when the count starts again. "
                                               "Marketo > Admin > Web Services shows who "
                                               "used the calls.")},

    KnownError{QLatin1StringView("form-field-required"),
               QT_TRANSLATE_NOOP(
                   "connectors",
                   "The form requires a field that a lead of the marketplace does not carry, so leads are refused."),
               QT_TRANSLATE_NOOP(
                   "connectors",
                   "Open the form in Marketo > Design Studio, make the field optional or take it off the form, and "
                   "approve the form again."),
               QLatin1StringView("formId")},
    KnownError{
        QLatin1StringView("marketo-credentials-rejected"),
        QT_TRANSLATE_NOOP("connectors", "Marketo does not know this client ID and client secret."),
        QT_TRANSLATE_NOOP(
            "connectors",
            "Marketo > Admin > LaunchPoint > the custom service > View Details: copy Client ID and Client Secret "
            "again, and see that the Munchkin ID is of the same subscription."),
        QLatin1StringView("clientSecret")},
    KnownError{
        QLatin1StringView("marketo-older-setup"),
        QT_TRANSLATE_NOOP(
            "connectors",
            "This is the older set-up with a Server ID, which the marketplace replaced in January 2023. Only the "
            "form was looked up."),
        QT_TRANSLATE_NOOP(
            "connectors",
            "Make an API-only user and a LaunchPoint custom service in Marketo, and enter its client ID and "
            "client secret here and in Partner Center."),
        QLatin1StringView("clientId")},
    KnownError{QLatin1StringView("not-marketo"),
               QT_TRANSLATE_NOOP("connectors", "What answers at this address is not Marketo."),
               QT_TRANSLATE_NOOP(
                   "connectors",
                   "Check the Munchkin ID. Leave the REST address empty unless Marketo > Admin > Web Services shows "
                   "another one."),
               QLatin1StringView("restEndpoint")},

    // Salesforce
    KnownError{
        QLatin1StringView("web-to-lead-rejected"),
        QT_TRANSLATE_NOOP("connectors", "Salesforce received the lead and did not process it."),
        QT_TRANSLATE_NOOP(
            "connectors",
            "1. Setup > Feature Settings > Marketing > Web-to-Lead: Web-to-Lead enabled, reCAPTCHA not required.\n"
            "2. Make no picklist field of the lead required, and let no validation or duplicate rule refuse the lead.\n"
            "3. Compare the organization identifier (oid) with the generated HTML.\n"
            "4. Check the day's count: Web-to-Lead takes 500 in 24 hours."),
        QLatin1StringView("organizationId")},
    KnownError{QLatin1StringView("not-web-to-lead"),
               QT_TRANSLATE_NOOP("connectors", "What answers at this address is not Web-to-Lead of Salesforce."),
               QT_TRANSLATE_NOOP(
                   "connectors",
                   "Copy the address from the action of the generated HTML form, for example "
                   "https://webto.salesforce.com/servlet/servlet.WebToLead?encoding=UTF-8. For a sandbox or My Domain "
                   "it has another host."),
               QLatin1StringView("endpoint")},

    KnownError{QLatin1StringView("web-to-lead-host"),
               QT_TRANSLATE_NOOP("connectors", "Salesforce does not take this organization's leads at this address."),
               QT_TRANSLATE_NOOP(
                   "connectors",
                   "Copy the address from the action of the HTML form that Salesforce generates now. Mostly it is "
                   "https://<your domain>.my.salesforce.com/servlet/servlet.WebToLead?encoding=UTF-8."),
               QLatin1StringView("endpoint")},

    // HTTPS endpoint
    KnownError{QLatin1StringView("endpoint-refused"),
               QT_TRANSLATE_NOOP("connectors", "The endpoint refused the request."),
               QT_TRANSLATE_NOOP(
                   "connectors",
                   "1. Copy the URL again with the copy button of the flow's trigger: its end, the signature, is "
                   "easily cut off.\n"
                   "2. In Power Automate, the trigger When a HTTP request is received needs Who can trigger the flow: "
                   "Anyone, and the flow must be on.\n"
                   "3. If the trigger checks a schema, take the documents' one or none."),
               QLatin1StringView("url")},
    KnownError{
        QLatin1StringView("endpoint-not-found"),
        QT_TRANSLATE_NOOP("connectors", "The server has nothing at this address."),
        QT_TRANSLATE_NOOP("connectors",
                          "Copy the URL again with the copy button of the flow's trigger. A flow that was deleted or "
                          "saved again may have another URL; enter the new one here and in Partner Center."),
        QLatin1StringView("url")},
    KnownError{
        QLatin1StringView("post-not-allowed"),
        QT_TRANSLATE_NOOP("connectors",
                          "The endpoint answers, but it takes no POST, which is how the marketplace delivers leads."),
        QT_TRANSLATE_NOOP("connectors", "Let the flow's trigger or the web service take POST requests with JSON."),
        QLatin1StringView("url")},
    KnownError{
        QLatin1StringView("endpoint-unproven"),
        QT_TRANSLATE_NOOP(
            "connectors",
            "The endpoint answers, but not in a way that shows whether it takes leads. Only a test lead does."),
        QT_TRANSLATE_NOOP(
            "connectors",
            "Send a test lead. If that fails too, copy the URL again with the copy button of the flow's trigger."),
        QLatin1StringView("url")},
    KnownError{QLatin1StringView("lead-refused-by-endpoint"),
               QT_TRANSLATE_NOOP(
                   "connectors",
                   "The endpoint received the test lead and refused it, mostly because its schema does not fit."),
               QT_TRANSLATE_NOOP("connectors", "Accept the names as they are really sent, all of them texts: "
                                               "userDetails with firstName, lastName, email, phone, "
                                               "country, company, title; leadSource, actionCode, offerTitle, "
                                               "description. Correct the trigger's schema or turn its "
                                               "validation off."),
               QLatin1StringView("url")},
    KnownError{QLatin1StringView("endpoint-too-slow"),
               QT_TRANSLATE_NOOP("connectors", "The endpoint took the lead but did not answer in time."),
               QT_TRANSLATE_NOOP(
                   "connectors",
                   "Answer at once (202) and do the work afterwards. In Power Automate, remove the Response action or "
                   "move it to the front."),
               QLatin1StringView("url")},
    KnownError{
        QLatin1StringView("private-address"),
        QT_TRANSLATE_NOOP("connectors",
                          "The URL leads to an address inside a private network, which the marketplace cannot reach."),
        QT_TRANSLATE_NOOP("connectors", "Use a URL that can be reached from the internet."), QLatin1StringView("url")},
};

} // namespace

std::span<const KnownError> leadFormErrors()
{
    return all;
}

} // namespace leadlight::connectors
