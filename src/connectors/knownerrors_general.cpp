// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/knownerrors_p.h"

#include <QtGlobal>

#include <array>

namespace leadlight::connectors {

namespace {

constexpr std::array all{
    // Set-up and keychain
    KnownError{QLatin1StringView("setting-wrong"),
               QT_TRANSLATE_NOOP("connectors", "A field of the connector is missing or wrong."),
               QT_TRANSLATE_NOOP("connectors", "Edit the connector: the field is marked and tells what it expects.")},
    KnownError{QLatin1StringView("secret-missing"),
               QT_TRANSLATE_NOOP("connectors", "The keychain has no entry for this field."),
               QT_TRANSLATE_NOOP("connectors", "Edit the connector and enter the secret again.")},
    KnownError{
        QLatin1StringView("keychain-unavailable"),
        QT_TRANSLATE_NOOP("connectors",
                          "The keychain of this computer is missing, locked or silent, so the secret cannot be read."),
        QT_TRANSLATE_NOOP("connectors",
                          "Unlock the keychain and check again. Without a keychain, give the secret in the environment "
                          "(LEADLIGHT_SECRET_<NAME>_<FIELD>) or keep it for one run.")},
    KnownError{
        QLatin1StringView("kind-unknown"),
        QT_TRANSLATE_NOOP("connectors", "This Leadlight does not know connectors of this kind; a newer one made it."),
        QT_TRANSLATE_NOOP("connectors", "Update Leadlight."), QLatin1StringView("kind")},

    // On the way
    KnownError{
        QLatin1StringView("host-not-found"),
        QT_TRANSLATE_NOOP("connectors", "There is no server of this name, or the name server does not answer."),
        QT_TRANSLATE_NOOP("connectors",
                          "Check the address for a typo, and whether this computer is online. A storage account or "
                          "environment that was deleted has no name any more.")},
    KnownError{QLatin1StringView("connection-failed"),
               QT_TRANSLATE_NOOP("connectors", "The server could not be reached, or closed the connection."),
               QT_TRANSLATE_NOOP(
                   "connectors",
                   "Check the network, the proxy and whether a firewall on the way lets the connection through; then "
                   "check again.")},
    KnownError{QLatin1StringView("timed-out"), QT_TRANSLATE_NOOP("connectors", "No answer came within the time limit."),
               QT_TRANSLATE_NOOP(
                   "connectors",
                   "Check again in a few minutes. If it stays so, the address may be wrong, or a firewall swallows the "
                   "connection.")},
    KnownError{QLatin1StringView("tls-untrusted"),
               QT_TRANSLATE_NOOP(
                   "connectors",
                   "The server's certificate is not trusted: it is expired, self-signed, for another name, or a device "
                   "on the way replaces it."),
               QT_TRANSLATE_NOOP(
                   "connectors",
                   "Check the address and this computer's clock. For a server of your own, install a certificate of a "
                   "public authority: the marketplace trusts no other. In a company that inspects traffic, add the "
                   "company's authority in Preferences, Network.")},
    KnownError{
        QLatin1StringView("proxy-unreachable"),
        QT_TRANSLATE_NOOP("connectors",
                          "The proxy between this computer and the service is not there, does not answer, or made no "
                          "connection to the service."),
        QT_TRANSLATE_NOOP("connectors",
                          "Compare the proxy's type, host and port in Preferences, Network, with what your company "
                          "says, and whether this computer is in the company's network.")},
    KnownError{QLatin1StringView("proxy-refused"),
               QT_TRANSLATE_NOOP("connectors", "The proxy does not let this connection through."),
               QT_TRANSLATE_NOOP("connectors",
                                 "Ask who runs the proxy to allow the service's host and port. If no proxy is needed, "
                                 "choose No proxy in Preferences, Network.")},
    KnownError{QLatin1StringView("proxy-sign-in"),
               QT_TRANSLATE_NOOP("connectors", "The proxy wants a user name and password, or does not accept them."),
               QT_TRANSLATE_NOOP("connectors",
                                 "Enter them in Preferences, Network. Without a keychain, give the password in the "
                                 "environment (LEADLIGHT_SECRET_PROXY_PASSWORD).")},
    KnownError{QLatin1StringView("redirected"),
               QT_TRANSLATE_NOOP(
                   "connectors",
                   "The server sent the request on to another address. Leadlight does not follow, as the marketplace "
                   "may not either, and secrets would go along."),
               QT_TRANSLATE_NOOP(
                   "connectors",
                   "Enter the address that it points to, if it is yours. A sign-in page of a network (hotel, guest "
                   "access) also redirects: sign in there first.")},
    KnownError{
        QLatin1StringView("clock-skew"), QT_TRANSLATE_NOOP("connectors", "This computer's clock is off."),
        QT_TRANSLATE_NOOP("connectors", "Set the clock, or turn on setting it automatically, then check again.")},

    // Any service
    KnownError{
        QLatin1StringView("access-denied"),
        QT_TRANSLATE_NOOP("connectors", "The service knows who asks and refused access."),
        QT_TRANSLATE_NOOP("connectors", "Check the roles of the account or application, and the service's firewall.")},
    KnownError{QLatin1StringView("throttled"),
               QT_TRANSLATE_NOOP("connectors", "The service is too busy and asked to slow down."),
               QT_TRANSLATE_NOOP("connectors", "Nothing is wrong with the set-up. Check again in a few minutes.")},
    KnownError{
        QLatin1StringView("service-failed"),
        QT_TRANSLATE_NOOP("connectors", "The service failed, also when it was asked again."),
        QT_TRANSLATE_NOOP("connectors", "Check again later. If it stays so, look at the service's status page.")},
    KnownError{QLatin1StringView("request-rejected"),
               QT_TRANSLATE_NOOP("connectors", "The service rejected the request."),
               QT_TRANSLATE_NOOP("connectors", "What the service said tells why. Check the connector's fields.")},
    KnownError{
        QLatin1StringView("answer-unreadable"),
        QT_TRANSLATE_NOOP(
            "connectors",
            "The answer was cut off or is not what this service sends: the address may be of something else, or "
            "a proxy changes the answer."),
        QT_TRANSLATE_NOOP("connectors",
                          "Check the address. If a proxy or guest network stands between, check again without it.")},

    // Credentials that end
    KnownError{QLatin1StringView("credential-ends"),
               QT_TRANSLATE_NOOP("connectors", "A credential of this connector ends soon or has ended."),
               QT_TRANSLATE_NOOP(
                   "connectors",
                   "Make a new one in the other system, enter it here and in Partner Center, and note its end date.")},

    // Test leads
    KnownError{
        QLatin1StringView("outcome-unknown"),
        QT_TRANSLATE_NOOP(
            "connectors",
            "The connection broke before the service had answered. Whether the test lead arrived is not known; it "
            "was not sent again."),
        QT_TRANSLATE_NOOP(
            "connectors",
            "Look for the test lead in the destination: search for MSFT_TEST. If it is not there, check again.")},
    KnownError{
        QLatin1StringView("test-lead-differs"),
        QT_TRANSLATE_NOOP("connectors", "The test lead came back different from what was written."),
        QT_TRANSLATE_NOOP(
            "connectors",
            "See which fields differ. Something else may write into the same place, or change what is written.")},
    KnownError{QLatin1StringView("test-lead-left"),
               QT_TRANSLATE_NOOP("connectors", "The test lead was written but could not be deleted."),
               QT_TRANSLATE_NOOP("connectors", "Search for MSFT_TEST in the destination and delete it there.")},
};

} // namespace

std::span<const KnownError> generalErrors()
{
    return all;
}

} // namespace leadlight::connectors
