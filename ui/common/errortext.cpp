// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/errortext.h"

#include "connectors/connectorkind.h"
#include "secrets/proxypassword.h"
#include "ui/common/datetimetext.h"
#include "ui/common/joined.h"
#include "ui/common/leadwords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace leadlight::ui {

namespace {

using core::Error;
using core::ErrorKind;

class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    static QString ofInput(const Error &error);
    static QString ofNetwork(const Error &error);
    static QString ofService(const Error &error);
    static QString ofFiles(const Error &error);
    static QString ofKeychain(const Error &error);
    static QString ofFilter(const leads::FilterError &error);

private:
    static QString ofConnectionString(const Error &error);
    static QString ofField(const Error &error);
    static QString withAnswer(const QString &sentence, const Error &error);
};

/// What a field is called in the set-up, or its id where no kind of connector has it.
QString fieldLabel(const QString &id)
{
    if (id == secrets::proxyPasswordField)
        return ErrorText::tr("the password of the proxy");
    for (const connectors::ConnectorKind *kind : connectors::connectorKinds()) {
        if (const auto *field = kind->field(id))
            return QCoreApplication::translate("connectors", field->label);
    }
    return id;
}

/// A time as the person's own clock and language write it; verbatim where it is not a time.
QString localTime(const QString &iso)
{
    const QDateTime time = QDateTime::fromString(iso, Qt::ISODate);
    return time.isValid() ? dateTimeText(time.toLocalTime()) : iso;
}

QString ErrorText::withAnswer(const QString &sentence, const Error &error)
{
    QStringList answer;
    if (error.httpStatus != 0)
        answer << QString::number(error.httpStatus);
    if (!error.serviceCode.isEmpty())
        answer << error.serviceCode;
    //: %1 is what the service answered, as "403 AuthorizationFailure"
    return answer.isEmpty()
               ? sentence
               : joinedSentences({sentence, tr("The service answered %1.").arg(answer.join(QLatin1Char(' ')))});
}

QString ErrorText::ofConnectionString(const Error &error)
{
    const QString &part = error.subject;
    if (error.serviceCode == QLatin1StringView("missing"))
        return tr("The connection string has no %1. Copy the whole line again from Access keys in the Azure portal.")
            .arg(part);
    if (error.serviceCode == QLatin1StringView("wrong-length"))
        return tr("The %1 in the connection string does not have the right length: a piece of it is missing or was "
                  "added. "
                  "Copy the whole line again from Access keys in the Azure portal.")
            .arg(part);
    if (error.serviceCode == QLatin1StringView("wrong-suffix"))
        return tr("The %1 in the connection string is not an Azure address. It usually reads core.windows.net; "
                  "translated web "
                  "pages garble it. Copy the connection string from the Azure portal itself.")
            .arg(part);
    if (error.serviceCode == QLatin1StringView("plain-http"))
        return tr("The %1 in the connection string uses http, which would send leads unencrypted. Change it to https; "
                  "http is "
                  "only for an emulator on this computer.")
            .arg(part);
    if (error.serviceCode == QLatin1StringView("not-a-connection-string"))
        return tr("This is not a connection string. One looks like "
                  "DefaultEndpointsProtocol=https;AccountName=...;AccountKey=...; copy it from Access keys in the "
                  "Azure portal.");
    return tr("The %1 in the connection string cannot be read: it holds characters that do not belong there. Copy the "
              "whole line "
              "again from Access keys in the Azure portal.")
        .arg(part);
}

QString ErrorText::ofField(const Error &error)
{
    const QString label = fieldLabel(error.subject);
    if (error.detail == QLatin1StringView("missing"))
        return tr("%1 is missing. Fill it in.").arg(label);
    // What a kind of connector says of its own fields is marked for translation there.
    const QString why = QCoreApplication::translate("connectors", error.detail.toUtf8().constData());
    return why.isEmpty() ? tr("%1 is not right. Compare it with the Azure portal.").arg(label)
                         : tr("%1 is not right: %2.").arg(label, why);
}

QString ErrorText::ofInput(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Cancelled:
        return tr("Stopped. What was done so far is kept.");
    case ErrorKind::WrongConnectionString:
        return ofConnectionString(error);
    case ErrorKind::WrongField:
        return ofField(error);
    case ErrorKind::WrongFilter:
        return error.subject.isEmpty() ? tr("The filter cannot be understood.")
                                       : tr("The filter cannot be understood at \"%1\".").arg(error.subject);
    case ErrorKind::UnknownConnector:
        return tr("There is no connector named \"%1\". Look at the list of connectors for its exact name.")
            .arg(error.subject);
    case ErrorKind::ConnectorExists:
        return tr("A connector named \"%1\" already exists. Choose another name.").arg(error.subject);
    default:
        return {};
    }
}

QString ErrorText::ofNetwork(const Error &error)
{
    const QString &host = error.subject;
    switch (error.kind) {
    case ErrorKind::HostNotFound:
        return tr("The host %1 was not found. Check the account's name and this computer's network connection.")
            .arg(host);
    case ErrorKind::ConnectionFailed:
        return tr("Could not connect to %1. Check the network, the proxy and the address, then sync again.").arg(host);
    case ErrorKind::TimedOut:
        return tr("%1 did not answer in time. The network or the service is slow; sync again later.").arg(host);
    case ErrorKind::TlsUntrusted:
        return tr("%1 showed a certificate that this computer does not trust, so nothing was sent. A proxy that "
                  "inspects traffic is a common cause: add the authority of your company in Preferences, Network.")
            .arg(host);
    case ErrorKind::Redirected:
        return tr("The service pointed to another place (%1), and credentials are never sent there. Check the address; "
                  "a sign-in "
                  "page of the network can also be the cause.")
            .arg(host);
    case ErrorKind::ProxyUnreachable:
        if (host.isEmpty())
            return tr("The proxy has no address. Enter its host and port in Preferences, Network.");
        return tr("The proxy %1 cannot be reached or made no connection. Compare its type, host and port in "
                  "Preferences, Network.")
            .arg(host);
    case ErrorKind::ProxyRefused:
        return tr("The proxy %1 does not let this connection through. Ask who runs it to allow the service, or choose "
                  "another proxy in Preferences, Network.")
            .arg(host);
    case ErrorKind::ProxySignIn:
        return tr("The proxy %1 wants a user name and password, or refused those it was given. Enter them in "
                  "Preferences, Network.")
            .arg(host);
    default:
        return {};
    }
}

QString ErrorText::ofService(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::KeyRejected:
        return withAnswer(
            tr("The storage account rejected the key. It was probably regenerated: copy the connection string again "
               "from Access keys in the Azure portal and edit the connector."),
            error);
    case ErrorKind::ClockSkew:
        return withAnswer(
            tr("The storage account rejected the request because this computer's clock is off by more than 15 "
               "minutes. Set the clock, then sync again."),
            error);
    case ErrorKind::SasExpired:
        return error.subject.isEmpty() ? tr("The shared access signature has expired. Make a new one in the Azure "
                                            "portal and edit the connector.")
                                       : tr("The shared access signature expired on %1. Make a new one in the Azure "
                                            "portal and edit the connector.")
                                             .arg(localTime(error.subject));
    case ErrorKind::SasInsufficient:
        return error.subject.isEmpty()
                   ? tr("The shared access signature does not allow reading the leads. Make one that allows read and "
                        "list.")
                   : tr("The shared access signature does not allow what is needed (%1). Make one that does.")
                         .arg(error.subject);
    case ErrorKind::SignInFailed:
        return withAnswer(
            tr("Microsoft Entra refused the sign-in. Compare the directory ID, the application ID and the client "
               "secret with the app registration."),
            error);
    case ErrorKind::AccessDenied:
        return withAnswer(
            tr("The storage account denied access. An Entra app needs the role Storage Table Data Reader (or "
               "Storage Blob Data Reader), which takes up to 30 minutes to work; a firewall of the account can "
               "also be the cause."),
            error);
    case ErrorKind::Throttled:
        return tr("The storage account is too busy and asked to slow down. Sync again in a few minutes.");
    case ErrorKind::ServiceFailed:
        return withAnswer(tr("The service failed, also when asked again. Sync again later."), error);
    case ErrorKind::RequestRejected:
        return withAnswer(tr("The service rejected the request. Check the connector's fields."), error);
    case ErrorKind::TableMissing:
        return tr("The table %1 is not there yet: no lead has been delivered so far. The marketplace makes it with the "
                  "first lead.")
            .arg(error.subject);
    case ErrorKind::ContainerMissing:
        return tr("The storage account has no container named %1. Check the name; it is written in lower case.")
            .arg(error.subject);
    case ErrorKind::UnreadableAnswer:
        return tr(
            "The answer was cut off or is not what the service should send. Sync again; if it stays so, a proxy may be "
            "changing it.");
    case ErrorKind::RepeatingToken:
        return tr(
            "The service keeps sending the same page, so the sync was ended. What was read is kept; sync again later.");
    default:
        return {};
    }
}

QString ErrorText::ofFiles(const Error &error)
{
    const QString path = error.subject.isEmpty() ? tr("The file") : error.subject;
    switch (error.kind) {
    case ErrorKind::FileMissing:
        return tr("There is no file %1.").arg(path);
    case ErrorKind::NotReadable:
        return tr("%1 cannot be read. Check who may open it, and whether it is damaged.").arg(path);
    case ErrorKind::NotWritable:
        return tr("%1 cannot be written. Check who may write there, or choose another place.").arg(path);
    case ErrorKind::DiskFull:
        return tr("The disk that holds %1 is full. Nothing that was already stored is lost; make room and try again.")
            .arg(path);
    case ErrorKind::UnknownFileFormat:
        if (error.serviceCode == QLatin1StringView("changed"))
            return tr("%1 has other columns now than when it was shown. Nothing was imported from it; import it again.")
                .arg(path);
        return tr("%1 does not look like leads. Leadlight reads CSV and JSON exports of leads.").arg(path);
    case ErrorKind::NoCertificate:
        return tr("%1 holds no certificate. Certificates are read from PEM and DER files, often named .pem, .crt or "
                  ".cer.")
            .arg(path);
    case ErrorKind::NoAuthority:
        return tr("%1 holds no certificate of an authority that is valid now. Ask your company for the certificate of "
                  "its authority, not for that of a server.")
            .arg(path);
    case ErrorKind::CacheDamaged:
        return tr("The cache of leads is damaged (%1). Nothing was deleted; a sync brings the leads into a new "
                  "one.")
            .arg(path);
    case ErrorKind::CacheNewer:
        return tr("The cache of leads was made by a newer Leadlight (%1). Update Leadlight, or use another profile.")
            .arg(path);
    case ErrorKind::CacheBusy:
        return tr("Another program holds the cache of leads (%1). Close it and try again.").arg(path);
    case ErrorKind::AlreadyRunning:
        return error.subject.isEmpty()
                   ? tr("Leadlight is already at work on this profile. Wait until it is done, or close it.")
                   : tr("Leadlight is already at work on this profile (process %1). Wait until it is done, "
                        "or close it.")
                         .arg(path);
    default:
        return {};
    }
}

QString ErrorText::ofKeychain(const Error &error)
{
    const QString label = error.subject.isEmpty() ? tr("the secret") : fieldLabel(error.subject);
    switch (error.kind) {
    case ErrorKind::KeychainMissing:
        return tr("No keychain answers on this computer (%1). Set up a Secret Service such as GNOME Keyring "
                  "or KWallet, or keep the secret for this run only.")
            .arg(label);
    case ErrorKind::KeychainSilent:
        return tr("The keychain did not answer within ten seconds (%1). It may be waiting for its password in a hidden "
                  "window: "
                  "unlock it and try again, or keep the secret for this run only.")
            .arg(label);
    case ErrorKind::KeychainRefused:
        return tr("The keychain is locked or refused access (%1). Unlock it and try again, or keep the secret for this "
                  "run only.")
            .arg(label);
    case ErrorKind::SecretMissing:
        return tr("The keychain has no entry for this connector (%1). Remove the connector and add it again.")
            .arg(label);
    default:
        return {};
    }
}

QString ErrorText::ofFilter(const leads::FilterError &error)
{
    using Reason = leads::FilterError::Reason;
    switch (error.reason) {
    case Reason::UnknownField:
        if (!error.meant.isEmpty())
            return tr("There is no field named \"%1\". Did you mean %2?").arg(error.word, error.meant + u':');
        return tr("There is no field named \"%1\". Try source, action, offer, country, company, email or another "
                  "column; text with "
                  "a colon goes in quotes.")
            .arg(error.word);
    case Reason::UnknownFlag:
        if (error.word.contains(u','))
            return tr("Only one word goes after is: at a time. Write is:new OR is:test for either.");
        if (!error.meant.isEmpty())
            return tr("\"%1\" is not known after is:. Did you mean is:%2?").arg(error.word, error.meant);
        return tr("\"%1\" is not known after is:. There are new, waiting, late, followup, test, dnc, withheld and "
                  "problem.")
            .arg(error.word);
    case Reason::WrongDate:
        return tr("\"%1\" is not a date. Write it as 2020-01-31.").arg(error.word);
    case Reason::MissingValue:
        if (error.word == u',')
            return tr("A comma needs a value on both sides. Text with a comma in it goes in quotes.");
        return tr("\"%1\" needs a value right after the colon.").arg(error.word);
    case Reason::UnclosedQuote:
        return tr("A quotation mark is opened here and not closed.");
    case Reason::LonelyOr:
        return tr("OR needs something to look for on both sides.");
    case Reason::LonelyMinus:
        return tr("A minus needs a word right after it.");
    }
    return {};
}

} // namespace

QString errorText(const core::Error &error)
{
    for (const auto sentence : {&ErrorText::ofInput, &ErrorText::ofNetwork, &ErrorText::ofService, &ErrorText::ofFiles,
                                &ErrorText::ofKeychain}) {
        if (const QString text = sentence(error); !text.isEmpty())
            return shownText(text); // a file's name, a service's answer: a stranger's
    }
    return shownText(error.detail);
}

QString filterErrorText(const leads::FilterError &error)
{
    return ErrorText::ofFilter(error);
}

} // namespace leadlight::ui
