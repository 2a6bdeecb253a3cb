// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace leadlight::core {

/// What went wrong, as far as a person could do something different about it.
/// The sentence for each kind is written once, in ui/common/errortext.cpp.
enum class ErrorKind {
    Cancelled,

    // What a person typed or handed over. Error::subject names the part that is wrong.
    WrongConnectionString,
    WrongField,
    WrongFilter,
    UnknownConnector,
    ConnectorExists,

    // On the way to a service. Error::subject is the host.
    HostNotFound,
    ConnectionFailed,
    TimedOut,
    TlsUntrusted,
    Redirected,

    // What a service answered.
    KeyRejected,     ///< the account key or the signature is not the right one
    ClockSkew,       ///< signed with a clock that is off by more than the service tolerates
    SasExpired,      ///< subject: the end date, ISO 8601
    SasInsufficient, ///< the shared access signature does not grant what was asked; subject: what is missing
    SignInFailed,    ///< Entra refused; serviceCode: AADSTS...
    AccessDenied,    ///< signed in, but not allowed (role, firewall)
    Throttled,
    ServiceFailed,    ///< 5xx after every retry
    RequestRejected,  ///< any other 4xx
    TableMissing,     ///< means "no lead has been delivered yet"; subject: the table
    ContainerMissing, ///< subject: the container
    UnreadableAnswer, ///< not what the protocol says: truncated, not JSON, not XML
    RepeatingToken,   ///< the service handed out the same continuation token twice

    // Files of ours and of the person. Error::subject is the path.
    FileMissing,
    NotReadable,
    NotWritable,
    DiskFull,
    UnknownFileFormat,
    CacheDamaged,
    CacheNewer,     ///< made by a newer Leadlight
    CacheBusy,      ///< another program holds it for longer than we wait
    AlreadyRunning, ///< another Leadlight works on this profile

    // The keychain. Error::subject is the secret's field.
    KeychainMissing,
    KeychainSilent,  ///< did not answer within the time limit
    KeychainRefused, ///< locked, or access denied
    SecretMissing,
};

/// A failure as data: handed up by value in a Result, turned into a sentence only where a person reads it.
/// Holds no secret and no personal data, so it may be logged as it is.
struct Error
{
    ErrorKind kind = ErrorKind::Cancelled;
    QString subject;     ///< the host, path, field or part it is about; may be shown
    QString detail;      ///< English, redacted, for logs and for "what the service said"
    int httpStatus = 0;  ///< 0 where no answer arrived
    QString serviceCode; ///< x-ms-error-code, AADSTS..., or empty
    QString requestId;   ///< x-ms-request-id, for a support case with the service

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace leadlight::core
