// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/dynamics/dynamicssteps.h"

#include "connectors/dynamics/dynamicsfields.h"

#include <QtGlobal>

#include <array>

namespace leadlight::connectors {

namespace field = dynamicsfield;

namespace {

constexpr const char *azurePortal = "https://portal.azure.com";
constexpr const char *powerAdmin = "https://admin.powerplatform.microsoft.com";

constexpr FieldIs withApplication{field::auth, field::entra};
constexpr FieldIs withOfficeUser{field::auth, field::office365};

constexpr std::array addressPage{
    QT_TRANSLATE_NOOP(
        "connectors",
        "You need to be an administrator of Dynamics 365 and of the directory, or have one beside you. Only the "
        "Dynamics 365 that Microsoft hosts can be connected."),
    QT_TRANSLATE_NOOP("connectors",
                      "Open Dynamics 365 Sales in a browser, or your environment in the Power Platform admin center."),
    QT_TRANSLATE_NOOP(
        "connectors",
        "Copy the address up to the host, for example https://contoso.crm4.dynamics.com. The admin center calls it "
        "Environment URL."),
    QT_TRANSLATE_NOOP(
        "connectors",
        "Choose how the marketplace signs in: with an application of Microsoft Entra (formerly Azure Active "
        "Directory). The other way, Office 365, stopped working for Dynamics 365 in April 2022: Microsoft retired its "
        "protocol (WS-Trust), since a password alone cannot answer for a second factor."),
};
constexpr std::array addressFields{field::url, field::auth};

constexpr std::array solutionPage{
    QT_TRANSLATE_NOOP(
        "connectors",
        "Download the solution Microsoft Marketplace Lead Writer from the address below. If it has moved again, "
        "search Microsoft's documents for the name of the file."),
    QT_TRANSLATE_NOOP(
        "connectors",
        "Power Apps > choose your environment > Solutions > Import solution > Browse: the file, as it is, not "
        "unpacked. Formerly Dynamics 365 > Settings > Solutions > Import."),
    QT_TRANSLATE_NOOP("connectors",
                      "Wait until the import has ended. It brings the security role that a later step assigns."),
};

constexpr std::array directoryPage{
    QT_TRANSLATE_NOOP("connectors", "Sign in to the Azure portal in the directory that Dynamics 365 belongs to."),
    QT_TRANSLATE_NOOP(
        "connectors",
        "Microsoft Entra ID > Overview: copy Tenant ID. Formerly Azure Active Directory > Properties > Directory ID."),
};
constexpr std::array directoryFields{field::directoryId};

constexpr std::array applicationPage{
    QT_TRANSLATE_NOOP("connectors", "Microsoft Entra ID > App registrations > New registration. Enter a name."),
    QT_TRANSLATE_NOOP(
        "connectors",
        "Supported account types: Accounts in any organizational directory. On older pages: type Web app / API, and "
        "later Settings > Properties > Multi-tenanted: Yes."),
    QT_TRANSLATE_NOOP(
        "connectors",
        "Redirect URI: Web, and the address below; nothing has to be there. On older pages: Sign-on URL."),
    QT_TRANSLATE_NOOP("connectors",
                      "Register (formerly Create), then copy Application (client) ID, formerly Application ID."),
};
constexpr std::array applicationFields{field::applicationId};

constexpr std::array secretPage{
    QT_TRANSLATE_NOOP(
        "connectors",
        "Your app registration > Certificates & secrets > New client secret. On older pages: Settings > Keys."),
    QT_TRANSLATE_NOOP(
        "connectors",
        "Choose when it ends. The documents say Never, which is gone: 24 months at most, less than 12 are advised. "
        "Nobody will remind you, but Leadlight does if you enter the day."),
    QT_TRANSLATE_NOOP("connectors",
                      "Copy the column Value at once; it is shown only until you leave the page. Secret ID is not it."),
};
constexpr std::array secretFields{field::clientSecret, field::clientSecretExpires};

constexpr std::array permissionPage{
    QT_TRANSLATE_NOOP(
        "connectors",
        "Your app registration > API permissions > Add a permission > Dynamics CRM > Delegated permissions > "
        "user_impersonation > Add permissions."),
    QT_TRANSLATE_NOOP(
        "connectors",
        "On older pages: Settings > Required permissions > Add > Dynamics CRM Online > Access CRM Online as "
        "organization users."),
    QT_TRANSLATE_NOOP("connectors", "Grant admin consent, if your directory asks for it."),
};

constexpr std::array applicationUserPage{
    QT_TRANSLATE_NOOP(
        "connectors",
        "Power Platform admin center > Environments > your environment > Settings > Users + permissions > "
        "Application users > New app user."),
    QT_TRANSLATE_NOOP("connectors",
                      "Add an app: the application ID from before. Choose the business unit, then Create."),
    QT_TRANSLATE_NOOP(
        "connectors",
        "On older pages: Dynamics 365 > gear > Advanced Settings > Security > Users > view Application Users > New; "
        "the form must read USER: APPLICATION USER. Enter user name, full name, e-mail and the application ID, then "
        "Save & Close."),
};

constexpr std::array officePage{
    QT_TRANSLATE_NOOP(
        "connectors",
        "Office 365 sign-in was retired for Dynamics 365 in April 2022, and no account with a second factor can use "
        "it: keep to it only for a set-up that still delivers leads."),
    QT_TRANSLATE_NOOP("connectors", "Microsoft 365 admin center > Users > Active users > Add a user."),
    QT_TRANSLATE_NOOP("connectors", "Clear \"Require this user to change their password when they first sign in\"."),
    QT_TRANSLATE_NOOP(
        "connectors",
        "Give it no administrator role, and a licence for Dynamics 365 Customer Engagement; Basic will do."),
    QT_TRANSLATE_NOOP("connectors", "Renew the password every 90 days, here and in Partner Center."),
};
constexpr std::array officeFields{field::userName, field::password};

constexpr std::array rolePage{
    QT_TRANSLATE_NOOP(
        "connectors",
        "Power Platform admin center > your environment > Settings > Users + permissions > Application users (or "
        "Users, with Office 365) > the user > Edit security roles. On older pages: Settings > Security > Users > the "
        "user > Manage Roles."),
    QT_TRANSLATE_NOOP("connectors", "Tick Microsoft Marketplace Lead Writer and save."),
    QT_TRANSLATE_NOOP(
        "connectors",
        "Open that role (Settings > Security > Security Roles) > Core Records: User Entity UI Settings, Create, Read "
        "and Write at User level."),
    QT_TRANSLATE_NOOP(
        "connectors",
        "In the same role > Customization: System Job, Read, Write and Append To at Organization level. Save."),
};

} // namespace

std::span<const SetupStep> dynamicsSteps()
{
    static constexpr std::array steps{
        SetupStep{.title = QT_TRANSLATE_NOOP("connectors", "Find the address of Dynamics 365"),
                  .instructions = addressPage,
                  .link = powerAdmin,
                  .fields = addressFields},
        SetupStep{.title = QT_TRANSLATE_NOOP("connectors", "Import the solution"),
                  .instructions = solutionPage,
                  .link = "https://make.powerapps.com",
                  .carry = "https://referralsflowpackages.blob.core.windows.net/documentation/"
                           "MicrosoftMarketplacesLeadIntegrationSolution_1_0_0_0_target_CRM_6.1_managed.zip"},
        SetupStep{.title = QT_TRANSLATE_NOOP("connectors", "Copy the directory ID"),
                  .instructions = directoryPage,
                  .link = azurePortal,
                  .fields = directoryFields,
                  .onlyIf = withApplication},
        SetupStep{.title = QT_TRANSLATE_NOOP("connectors", "Register an application"),
                  .instructions = applicationPage,
                  .link = azurePortal,
                  .carry = "https://contosoapp1/auth",
                  .fields = applicationFields,
                  .onlyIf = withApplication},
        SetupStep{.title = QT_TRANSLATE_NOOP("connectors", "Make a client secret"),
                  .instructions = secretPage,
                  .link = azurePortal,
                  .fields = secretFields,
                  .onlyIf = withApplication},
        SetupStep{.title = QT_TRANSLATE_NOOP("connectors", "Allow the application to use Dynamics 365"),
                  .instructions = permissionPage,
                  .link = azurePortal,
                  .onlyIf = withApplication},
        SetupStep{.title = QT_TRANSLATE_NOOP("connectors", "Make the application a user of Dynamics 365"),
                  .instructions = applicationUserPage,
                  .link = powerAdmin,
                  .onlyIf = withApplication},
        SetupStep{.title = QT_TRANSLATE_NOOP("connectors", "Create an account"),
                  .instructions = officePage,
                  .link = "https://admin.microsoft.com",
                  .fields = officeFields,
                  .onlyIf = withOfficeUser},
        SetupStep{.title = QT_TRANSLATE_NOOP("connectors", "Assign the security role"),
                  .instructions = rolePage,
                  .link = powerAdmin,
                  .carry = "Microsoft Marketplace Lead Writer"},
    };
    return steps;
}

std::span<const HandOverValue> dynamicsHandOver(const Connector &connector)
{
    static constexpr std::array byApplication{
        HandOverValue{QT_TRANSLATE_NOOP("connectors", "URL"), QT_TRANSLATE_NOOP("connectors", "CRM URL"), field::url},
        HandOverValue{QT_TRANSLATE_NOOP("connectors", "Authentication"), nullptr, field::auth,
                      "Azure Active Directory"},
        HandOverValue{QT_TRANSLATE_NOOP("connectors", "Application (client) ID"),
                      QT_TRANSLATE_NOOP("connectors", "Application ID"), field::applicationId},
        HandOverValue{QT_TRANSLATE_NOOP("connectors", "Directory ID"), nullptr, field::directoryId},
        HandOverValue{QT_TRANSLATE_NOOP("connectors", "Client secret"),
                      QT_TRANSLATE_NOOP("connectors", "Application key"), field::clientSecret},
    };
    static constexpr std::array byPassword{
        HandOverValue{QT_TRANSLATE_NOOP("connectors", "URL"), QT_TRANSLATE_NOOP("connectors", "CRM URL"), field::url},
        HandOverValue{QT_TRANSLATE_NOOP("connectors", "Authentication"), nullptr, field::auth, "Office 365"},
        HandOverValue{QT_TRANSLATE_NOOP("connectors", "User name"), nullptr, field::userName},
        HandOverValue{QT_TRANSLATE_NOOP("connectors", "Password"), nullptr, field::password},
    };
    if (field::usesOffice365(connector))
        return byPassword;
    return byApplication;
}

} // namespace leadlight::connectors
