// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/knownerrors_p.h"

#include <QtGlobal>

#include <array>

namespace leadlight::connectors {

namespace {

// The eight errors that the documents list.
constexpr std::array documented{
    KnownError{QLatin1StringView("crm-sign-in-failed"),
               QT_TRANSLATE_NOOP(
                   "connectors",
                   "The sign-in to Dynamics 365 was refused: the account or the application is not known there, or its "
                   "credentials are wrong."),
               QT_TRANSLATE_NOOP("connectors", "1. With an Entra application: compare the directory ID, the "
                                               "application ID and the secret "
                                               "with the app registration in the Azure portal.\n"
                                               "2. Check that the application is a user of the environment and not "
                                               "disabled: Power Platform admin "
                                               "center > your environment > Settings > Users + permissions > "
                                               "Application users; formerly Settings > Security > "
                                               "Users > Application Users.\n"
                                               "3. With an Office 365 account: sign in to Dynamics 365 with its user "
                                               "name and password, and check that it has a "
                                               "licence and a security role.")},
    KnownError{
        QLatin1StringView("crm-create-not-permitted"),
        QT_TRANSLATE_NOOP(
            "connectors",
            "The application or user may not create leads in Dynamics 365, or may not fill in their lead source. "
            "It lacks the security role Microsoft Marketplace Lead Writer."),
        QT_TRANSLATE_NOOP(
            "connectors",
            "1. Open the application user or the Office user (security settings) in Dynamics 365.\n"
            "2. Manage roles: assign Microsoft Marketplace Lead Writer. If the role is not listed, import the solution "
            "Microsoft "
            "Marketplace Lead Writer first.\n"
            "3. If the role is assigned already, check it: Core Records > Lead: Create at Organization level, and that "
            "no field "
            "security profile locks the field Lead Source.")},
    KnownError{
        QLatin1StringView("tenant-not-found"),
        QT_TRANSLATE_NOOP(
            "connectors",
            "There is no directory with this ID, or it has no active subscription, or it belongs to another cloud."),
        QT_TRANSLATE_NOOP(
            "connectors",
            "Copy the directory ID again: Azure portal > Microsoft Entra ID > Overview > Tenant ID; formerly "
            "Azure Active Directory > Properties > Directory ID. Sign in there as a user of the directory that "
            "Dynamics 365 belongs to."),
        QLatin1StringView("directoryId")},
    KnownError{
        QLatin1StringView("no-security-role"),
        QT_TRANSLATE_NOOP("connectors", "The application or user has no security role in Dynamics 365 at all."),
        QT_TRANSLATE_NOOP(
            "connectors",
            "Assign the role Microsoft Marketplace Lead Writer (security settings): Power Platform admin center > your "
            "environment > Settings > Users + permissions > Application users > Edit security roles; formerly Settings "
            "> "
            "Security > Users > Manage Roles.")},
    KnownError{
        QLatin1StringView("application-not-found"),
        QT_TRANSLATE_NOOP("connectors", "The directory has no application with this ID."),
        // The documents send people to the directory ID here.
        QT_TRANSLATE_NOOP(
            "connectors",
            "Copy the application ID again: Azure portal > Microsoft Entra ID > App registrations > your "
            "application > Application (client) ID. Check that the registration is in the directory whose ID you "
            "entered. The documents speak of the directory ID here by mistake."),
        QLatin1StringView("applicationId")},
    KnownError{QLatin1StringView("tenant-id-malformed"),
               QT_TRANSLATE_NOOP("connectors", "The directory ID is neither an ID nor a domain name."),
               QT_TRANSLATE_NOOP("connectors", "Copy the directory ID again: Azure portal > Microsoft Entra "
                                               "ID > Overview > Tenant ID; formerly Azure "
                                               "Active Directory > Properties > Directory ID. It has 32 hexadecimal "
                                               "digits in five groups; no blank and no "
                                               "other character belongs to it."),
               QLatin1StringView("directoryId")},
    KnownError{
        QLatin1StringView("client-secret-invalid"),
        QT_TRANSLATE_NOOP("connectors", "The client secret (application key) is not one of this application's."),
        QT_TRANSLATE_NOOP("connectors",
                          "1. Make a new secret: Azure portal > App registrations > your application > Certificates & "
                          "secrets > New client secret; formerly Settings > Keys.\n"
                          "2. Copy the column Value, not Secret ID, before you leave the page: it is shown once.\n"
                          "3. Enter it here and in Partner Center."),
        QLatin1StringView("clientSecret")},
    KnownError{
        QLatin1StringView("crm-timeout"),
        QT_TRANSLATE_NOOP(
            "connectors",
            "Nothing at this address answered as Dynamics 365 does: the address is wrong, or the instance does not "
            "respond in time."),
        QT_TRANSLATE_NOOP(
            "connectors",
            "1. Open Dynamics 365 in a browser and copy the address up to the host, for example "
            "https://contoso.crm4.dynamics.com.\n"
            "2. Enter it here and in Partner Center > Offer setup > Customer leads > Connection details; formerly "
            "Cloud Partner "
            "Portal > Storefront details > Lead destination > URL.\n"
            "3. If the address is right, wait some minutes and check again: the instance may be in maintenance."),
        QLatin1StringView("url")},
};

constexpr std::array others{
    KnownError{QLatin1StringView("client-secret-expired"),
               QT_TRANSLATE_NOOP("connectors", "The client secret has expired. A secret lasts 24 months at most."),
               QT_TRANSLATE_NOOP(
                   "connectors",
                   "1. Azure portal > App registrations > your application > Certificates & secrets > New client "
                   "secret (formerly Settings > Keys).\n"
                   "2. Copy the column Value.\n"
                   "3. Enter it, with its end date, here and in Partner Center, then delete the old one."),
               QLatin1StringView("clientSecret")},
    KnownError{QLatin1StringView("application-id-malformed"),
               QT_TRANSLATE_NOOP("connectors", "The application ID is not an ID, or is missing."),
               QT_TRANSLATE_NOOP("connectors",
                                 "Copy the application ID again: Azure portal > App registrations > your application > "
                                 "Application (client) ID. It has 32 hexadecimal digits in five groups."),
               QLatin1StringView("applicationId")},
    KnownError{QLatin1StringView("application-disabled"),
               QT_TRANSLATE_NOOP("connectors", "The application is disabled in the directory."),
               QT_TRANSLATE_NOOP(
                   "connectors",
                   "Azure portal > Microsoft Entra ID > Enterprise applications > your application > Properties: set "
                   "Enabled for users to sign-in to Yes. If you may not change it, ask an administrator of the "
                   "directory."),
               QLatin1StringView("applicationId")},
    KnownError{QLatin1StringView("application-single-tenant"),
               QT_TRANSLATE_NOOP(
                   "connectors",
                   "The application may only sign in to its own directory, and the directory ID names another one."),
               QT_TRANSLATE_NOOP(
                   "connectors",
                   "Enter the ID of the directory that holds the app registration, not common or "
                   "organizations; or allow accounts in any organizational directory under App registrations > your "
                   "application > Authentication (formerly Multi-tenanted: Yes)."),
               QLatin1StringView("directoryId")},
    KnownError{
        QLatin1StringView("resource-not-found"),
        QT_TRANSLATE_NOOP("connectors",
                          "The directory does not know the address as one of its Dynamics 365 environments."),
        QT_TRANSLATE_NOOP("connectors",
                          "Check that the address is the one that your browser shows for Dynamics 365, and that the "
                          "directory ID is of the directory that the environment belongs to."),
        QLatin1StringView("url")},
    KnownError{QLatin1StringView("consent-missing"),
               QT_TRANSLATE_NOOP("connectors", "Nobody has allowed the application to use Dynamics 365 yet."),
               QT_TRANSLATE_NOOP(
                   "connectors",
                   "1. Azure portal > App registrations > your application > API permissions: add Dynamics CRM > "
                   "Delegated > user_impersonation (formerly Required permissions > Access CRM Online "
                   "as organization users).\n"
                   "2. Have an administrator press Grant admin consent."),
               QLatin1StringView("applicationId")},
    KnownError{
        QLatin1StringView("mfa-required"),
        QT_TRANSLATE_NOOP("connectors",
                          "The account needs a second factor to sign in, which the marketplace cannot give. Office 365 "
                          "sign-in cannot work for it."),
        QT_TRANSLATE_NOOP(
            "connectors",
            "Change the connector to an Entra application (Authentication: Azure Active Directory in Partner "
            "Center). The wizard has the steps."),
        QLatin1StringView("auth")},
    KnownError{
        QLatin1StringView("conditional-access"),
        QT_TRANSLATE_NOOP("connectors",
                          "A Conditional Access policy or the security defaults of the directory refuse this sign-in."),
        QT_TRANSLATE_NOOP(
            "connectors",
            "Have an administrator look at Microsoft Entra ID > Sign-in logs for the policy, and exempt the "
            "application or account; or change the connector from Office 365 to an Entra application.")},
    KnownError{
        QLatin1StringView("password-expired"),
        QT_TRANSLATE_NOOP("connectors", "The account's password has expired. By default that happens every 90 days."),
        QT_TRANSLATE_NOOP("connectors",
                          "1. Sign in at https://www.office.com with the account and set a new password.\n"
                          "2. Enter it here and in Partner Center.\n"
                          "3. Better: change the connector to an Entra application."),
        QLatin1StringView("password")},
    KnownError{
        QLatin1StringView("account-locked"),
        QT_TRANSLATE_NOOP("connectors", "The account is locked after too many failed sign-ins."),
        QT_TRANSLATE_NOOP("connectors",
                          "Wait for the lock to end or have an administrator unlock the account, then enter the right "
                          "password before anything signs in again."),
        QLatin1StringView("password")},
    KnownError{QLatin1StringView("account-disabled"), QT_TRANSLATE_NOOP("connectors", "The account is disabled."),
               QT_TRANSLATE_NOOP(
                   "connectors",
                   "Have an administrator allow its sign-in: Microsoft 365 admin center > Users > Active users > the "
                   "account > Unblock sign-in."),
               QLatin1StringView("userName")},
    KnownError{QLatin1StringView("sign-in-refused"),
               QT_TRANSLATE_NOOP("connectors", "Microsoft Entra refused the sign-in."),
               QT_TRANSLATE_NOOP("connectors",
                                 "Compare the directory ID, the application ID and the secret with the "
                                 "app registration. Look the code up at https://login.microsoftonline.com/error.")},
    KnownError{
        QLatin1StringView("crm-access-denied"),
        QT_TRANSLATE_NOOP("connectors",
                          "The application or user is signed in to Dynamics 365 but may not do this there."),
        QT_TRANSLATE_NOOP("connectors",
                          "1. Assign the role Microsoft Marketplace Lead Writer (security settings).\n"
                          "2. In the role: Core Records > User Entity UI Settings: Create, Read, Write at User level; "
                          "Customization > System Job: Read, Write, Append To at Organization level.")},
    KnownError{
        QLatin1StringView("office365-retired"),
        QT_TRANSLATE_NOOP(
            "connectors",
            "Office 365 sign-in is retired: Microsoft turned its protocol (WS-Trust) off for Dynamics 365 in April "
            "2022, because a password alone cannot ask for a second factor. What still works here may not work "
            "for the marketplace."),
        QT_TRANSLATE_NOOP(
            "connectors",
            "Change the connector to an Entra application (Authentication: Azure Active Directory in Partner "
            "Center). The wizard has the steps."),
        QLatin1StringView("auth")},
    KnownError{QLatin1StringView("lead-source-missing"),
               QT_TRANSLATE_NOOP(
                   "connectors",
                   "The table Lead has no field Lead Source (leadsourcecode), or it cannot be filled in when a lead is "
                   "made. The marketplace writes it."),
               QT_TRANSLATE_NOOP(
                   "connectors",
                   "See in Power Apps > Tables > Lead > Columns that Lead Source is there and enabled, or import the "
                   "solution Microsoft Marketplace Lead Writer again.")},
    KnownError{QLatin1StringView("lead-source-secured"),
               QT_TRANSLATE_NOOP(
                   "connectors",
                   "Column security protects the field Lead Source: only those whom a profile allows may fill it in."),
               QT_TRANSLATE_NOOP(
                   "connectors",
                   "1. Power Platform admin center > your environment > Settings > Column security profiles (formerly "
                   "Field Security Profiles): make the application user a member of a profile with Create on Lead "
                   "Source, or turn column security off for the field.\n"
                   "2. Send a test lead.")},
    KnownError{QLatin1StringView("lead-source-without-web"),
               QT_TRANSLATE_NOOP("connectors", "The choices of Lead Source lack Web (8)."),
               QT_TRANSLATE_NOOP(
                   "connectors",
                   "Restore the choice Web with the value 8 in Power Apps > Choices, or see with a test lead whether "
                   "leads arrive.")},
    KnownError{
        QLatin1StringView("lead-source-unreadable"),
        QT_TRANSLATE_NOOP(
            "connectors",
            "The role does not allow reading the definition of the field Lead Source, so it was not looked at."),
        QT_TRANSLATE_NOOP("connectors", "Nothing has to be done. A test lead shows whether leads can be written.")},
    KnownError{QLatin1StringView("crm-duplicate"),
               QT_TRANSLATE_NOOP("connectors",
                                 "Dynamics 365 holds a record like this and its duplicate detection refused another."),
               QT_TRANSLATE_NOOP(
                   "connectors",
                   "Delete earlier test leads (search for MSFT_TEST), or change the duplicate detection rules for "
                   "leads so that they do not refuse what the marketplace delivers.")},
};

constexpr auto all = [] {
    std::array<KnownError, documented.size() + others.size()> joined{};
    std::copy(documented.begin(), documented.end(), joined.begin());
    std::copy(others.begin(), others.end(), joined.begin() + documented.size());
    return joined;
}();

} // namespace

std::span<const KnownError> crmErrors()
{
    return all;
}

} // namespace leadlight::connectors
