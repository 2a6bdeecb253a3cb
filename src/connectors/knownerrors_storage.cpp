// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/knownerrors_p.h"

#include <QtGlobal>

#include <array>

namespace leadlight::connectors {

namespace {

constexpr QLatin1StringView connectionString("connectionString");

constexpr std::array all{
    KnownError{
        QLatin1StringView("connection-string-wrong"),
        QT_TRANSLATE_NOOP("connectors", "The connection string is not complete or not one of a storage account."),
        QT_TRANSLATE_NOOP(
            "connectors",
            "Copy it again as a whole with the copy button: Azure portal > your storage account > Access keys "
            "> Connection string."),
        connectionString},
    KnownError{
        QLatin1StringView("key-rejected"),
        QT_TRANSLATE_NOOP(
            "connectors",
            "The storage account rejected the key or the signature. It was probably regenerated, or belongs to "
            "another account."),
        QT_TRANSLATE_NOOP(
            "connectors",
            "1. Copy the connection string again: Azure portal > your storage account > Access keys > Connection "
            "string.\n"
            "2. Enter it here and in Partner Center, where the old one no longer works either."),
        connectionString},
    KnownError{QLatin1StringView("key-access-disabled"),
               QT_TRANSLATE_NOOP("connectors", "The storage account does not allow sign-in with its keys."),
               QT_TRANSLATE_NOOP(
                   "connectors",
                   "The marketplace writes with a key: allow it under Azure portal > your storage account > "
                   "Configuration > Allow storage account key access. To read only, use an Entra application with the "
                   "role Storage Table Data Reader or Storage Blob Data Reader."),
               connectionString},
    KnownError{QLatin1StringView("sas-expired"),
               QT_TRANSLATE_NOOP("connectors", "The shared access signature has expired."),
               QT_TRANSLATE_NOOP(
                   "connectors",
                   "Make a new one: Azure portal > your storage account > Shared access signature, with a later end "
                   "date, and enter its connection string here."),
               connectionString},
    KnownError{QLatin1StringView("sas-not-yet-valid"),
               QT_TRANSLATE_NOOP("connectors", "The shared access signature begins in the future."),
               QT_TRANSLATE_NOOP(
                   "connectors",
                   "Wait until it begins, or make a new one: Azure portal > your storage account > Shared access "
                   "signature, with a start in the past. Check this computer's clock too."),
               connectionString},
    KnownError{QLatin1StringView("sas-permission"),
               QT_TRANSLATE_NOOP("connectors", "The shared access signature does not allow what is needed."),
               QT_TRANSLATE_NOOP(
                   "connectors",
                   "Make a new one: Azure portal > your storage account > Shared access signature. Allowed services: "
                   "Table (or Blob). Allowed resource types: Container and Object. Allowed permissions: Read and List; "
                   "for a test lead also Add (or Create and Write) and Delete."),
               connectionString},
    KnownError{QLatin1StringView("sas-address"),
               QT_TRANSLATE_NOOP(
                   "connectors",
                   "The shared access signature allows other network addresses or another protocol than the ones used "
                   "here."),
               QT_TRANSLATE_NOOP(
                   "connectors",
                   "Make a new one without Allowed IP addresses, or with this computer's public address among them: "
                   "Azure portal > your storage account > Shared access signature."),
               connectionString},
    KnownError{
        QLatin1StringView("storage-firewall"),
        QT_TRANSLATE_NOOP("connectors",
                          "The storage account refused this computer: its firewall or network rules do not let it in."),
        QT_TRANSLATE_NOOP(
            "connectors",
            "Azure portal > your storage account > Networking: add this computer's public address, or allow all "
            "networks. The marketplace has to get in as well.")},
    KnownError{QLatin1StringView("storage-role-missing"),
               QT_TRANSLATE_NOOP(
                   "connectors",
                   "The Entra application has no role for data on this storage account. Owner and Contributor do not "
                   "include one."),
               QT_TRANSLATE_NOOP(
                   "connectors",
                   "1. Azure portal > your storage account > Access Control (IAM) > Add role assignment: Storage Table "
                   "Data Reader or Storage Blob Data Reader; for a test lead the Contributor of the same name.\n"
                   "2. Wait: it takes up to 30 minutes to work.")},
    KnownError{QLatin1StringView("storage-account-disabled"),
               QT_TRANSLATE_NOOP("connectors", "The storage account is disabled."),
               QT_TRANSLATE_NOOP(
                   "connectors",
                   "See whether its subscription is active: Azure portal > Subscriptions. An account without a paid "
                   "subscription takes no leads."),
               connectionString},
    KnownError{QLatin1StringView("table-missing"),
               QT_TRANSLATE_NOOP("connectors", "The table is not there yet: no lead has been delivered so far."),
               QT_TRANSLATE_NOOP(
                   "connectors",
                   "Nothing needs to be done: the marketplace makes the table with the first lead. If leads are "
                   "expected, check that the offer is published and that Partner Center names this storage account."),
               QLatin1StringView("table")},
    KnownError{QLatin1StringView("container-missing"),
               QT_TRANSLATE_NOOP("connectors", "The storage account has no container of this name."),
               QT_TRANSLATE_NOOP(
                   "connectors",
                   "Compare the name with Azure portal > your storage account > Containers. It is written in lower "
                   "case. If there is none, make it (private access)."),
               QLatin1StringView("container")},
    KnownError{QLatin1StringView("being-deleted"),
               QT_TRANSLATE_NOOP("connectors", "The table or container is being deleted at the moment."),
               QT_TRANSLATE_NOOP("connectors", "Wait a minute and check again.")},
    KnownError{
        QLatin1StringView("endpoint-missing"),
        QT_TRANSLATE_NOOP("connectors", "The storage account as it was entered has no address for this service."),
        QT_TRANSLATE_NOOP(
            "connectors",
            "Copy the whole connection string: Azure portal > your storage account > Access keys. The account "
            "must be a general-purpose one; some kinds of account have no tables."),
        connectionString},
    KnownError{
        QLatin1StringView("leads-unreadable"),
        QT_TRANSLATE_NOOP("connectors", "What is stored there could be fetched, but not all of it reads as leads."),
        QT_TRANSLATE_NOOP(
            "connectors",
            "Check that the table or container is the one for leads. After a sync, the filter is:problem shows "
            "what could not be read.")},
};

} // namespace

std::span<const KnownError> storageErrors()
{
    return all;
}

} // namespace leadlight::connectors
