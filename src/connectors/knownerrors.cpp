// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/knownerrors.h"

#include "connectors/errorcodes.h"
#include "connectors/errortextmatch.h"
#include "connectors/knownerrors_p.h"

#include <algorithm>
#include <vector>

namespace leadlight::connectors {

using core::Error;
using core::ErrorKind;

namespace {

constexpr qsizetype longestText = 100'000; // characters; a whole log may be pasted

QLatin1StringView ofSas(const Error &error)
{
    if (error.subject.startsWith(QLatin1StringView("st=")))
        return QLatin1StringView("sas-not-yet-valid");
    if (error.subject == QLatin1StringView("sip") || error.subject == QLatin1StringView("spr"))
        return QLatin1StringView("sas-address");
    return QLatin1StringView("sas-permission");
}

/// Kinds that say everything; empty for those where the service's code says more.
QLatin1StringView ofKindAlone(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::WrongConnectionString:
        return error.serviceCode == QLatin1StringView("missing") &&
                       error.subject.endsWith(QLatin1StringView("Endpoint"))
                   ? QLatin1StringView("endpoint-missing")
                   : QLatin1StringView("connection-string-wrong");
    case ErrorKind::WrongField:
        return QLatin1StringView("setting-wrong");
    case ErrorKind::HostNotFound:
        return QLatin1StringView("host-not-found");
    case ErrorKind::ConnectionFailed:
        return QLatin1StringView("connection-failed");
    case ErrorKind::TimedOut:
        return QLatin1StringView("timed-out");
    case ErrorKind::TlsUntrusted:
        return QLatin1StringView("tls-untrusted");
    case ErrorKind::Redirected:
        return QLatin1StringView("redirected");
    case ErrorKind::ProxyUnreachable:
        return QLatin1StringView("proxy-unreachable");
    case ErrorKind::ProxyRefused:
        return QLatin1StringView("proxy-refused");
    case ErrorKind::ProxySignIn:
        return QLatin1StringView("proxy-sign-in");
    case ErrorKind::KeyRejected:
        return QLatin1StringView("key-rejected");
    case ErrorKind::ClockSkew:
        return QLatin1StringView("clock-skew");
    case ErrorKind::SasExpired:
        return QLatin1StringView("sas-expired");
    case ErrorKind::SasInsufficient:
        return ofSas(error);
    case ErrorKind::TableMissing:
        return QLatin1StringView("table-missing");
    case ErrorKind::ContainerMissing:
        return QLatin1StringView("container-missing");
    case ErrorKind::UnreadableAnswer:
    case ErrorKind::RepeatingToken:
        return QLatin1StringView("answer-unreadable");
    case ErrorKind::KeychainMissing:
    case ErrorKind::KeychainSilent:
    case ErrorKind::KeychainRefused:
        return QLatin1StringView("keychain-unavailable");
    case ErrorKind::SecretMissing:
        return QLatin1StringView("secret-missing");
    default:
        return {};
    }
}

/// What a kind means whose code is not known.
QLatin1StringView ofRefusal(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::SignInFailed:
        return QLatin1StringView("sign-in-refused");
    case ErrorKind::AccessDenied:
        return QLatin1StringView("access-denied");
    case ErrorKind::Throttled:
        return QLatin1StringView("throttled");
    case ErrorKind::ServiceFailed:
        return QLatin1StringView("service-failed");
    case ErrorKind::RequestRejected:
        return QLatin1StringView("request-rejected");
    default:
        return {};
    }
}

} // namespace

std::span<const KnownError> knownErrors()
{
    static const std::vector<KnownError> all = [] {
        std::vector<KnownError> joined;
        for (const auto part : {crmErrors(), storageErrors(), leadFormErrors(), generalErrors()})
            joined.insert(joined.end(), part.begin(), part.end());
        return joined;
    }();
    return all;
}

const KnownError *knownError(QStringView diagnosis)
{
    const auto all = knownErrors();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const KnownError &each) { return each.diagnosis == diagnosis; });
    return found == all.end() ? nullptr : &*found;
}

QLatin1StringView diagnosisOf(const Error &error)
{
    // Whatever broke: a request that must not be sent twice may have done its work.
    if (error.serviceCode == QLatin1StringView("outcome-unknown"))
        return QLatin1StringView("outcome-unknown");
    if (const auto diagnosis = ofKindAlone(error); !diagnosis.isEmpty())
        return diagnosis;
    const auto byKind = ofRefusal(error.kind);
    const auto byCode = diagnosisOfCode(error.serviceCode);
    if (byKind.isEmpty() || byCode.isEmpty())
        return byKind;
    // With a token, Storage's words for a wrong key or signature mean the application.
    if (error.kind == ErrorKind::SignInFailed && byCode == QLatin1StringView("key-rejected"))
        return byKind;
    if (error.kind == ErrorKind::AccessDenied && byCode == QLatin1StringView("sas-permission"))
        return QLatin1StringView("storage-role-missing");
    return byCode;
}

std::optional<Explanation> explain(const QString &text)
{
    const QString normalised = text.left(longestText).normalized(QString::NormalizationForm_KC);
    const CodeInText signIn = signInCodeIn(normalised);
    CodeInText found = signIn;
    if (found.diagnosis.isEmpty())
        found = {{}, diagnosisOfWords(normalised)};
    // A refused signature has a code that says less than its sentence, which may tell of a date.
    if (const CodeInText service = serviceCodeIn(normalised); found.diagnosis.isEmpty())
        found = service;
    else if (found.code.isEmpty())
        found.code = service.code;
    if (found.diagnosis.isEmpty() && !signIn.code.isEmpty())
        found = {signIn.code, QLatin1StringView("sign-in-refused")};
    const KnownError *known = knownError(QString(found.diagnosis));
    if (!known)
        return std::nullopt;
    return Explanation{known, found.code};
}

} // namespace leadlight::connectors
