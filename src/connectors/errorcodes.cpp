// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/errorcodes.h"

#include <QRegularExpression>

#include <span>

namespace leadlight::connectors {

namespace {

struct NumberMeans
{
    quint32 number;
    const char *diagnosis;
};

struct NameMeans
{
    const char *name;
    const char *diagnosis;
};

/// AADSTS codes (fact sheet section 3.6).
constexpr NumberMeans entraCodes[]{
    {90002, "tenant-not-found"},
    {900023, "tenant-id-malformed"},
    {90023, "tenant-id-malformed"},
    {700016, "application-not-found"},
    {70001, "application-not-found"},
    {700011, "application-not-found"},
    {90112, "application-id-malformed"},
    {900144, "application-id-malformed"},
    {90014, "application-id-malformed"},
    {7000215, "client-secret-invalid"},
    {70002, "client-secret-invalid"},
    {50012, "client-secret-invalid"},
    {7000218, "client-secret-invalid"},
    {7000222, "client-secret-expired"},
    {7000112, "application-disabled"},
    {500014, "application-disabled"},
    {500011, "resource-not-found"},
    {70011, "resource-not-found"},
    {901002, "resource-not-found"},
    {65001, "consent-missing"},
    {90094, "consent-missing"},
    {650056, "consent-missing"},
    {650057, "consent-missing"},
    {50126, "crm-sign-in-failed"},
    {50034, "crm-sign-in-failed"},
    {50053, "account-locked"},
    {50055, "password-expired"},
    {50057, "account-disabled"},
    {50072, "mfa-required"},
    {50074, "mfa-required"},
    {50076, "mfa-required"},
    {50079, "mfa-required"},
    {53003, "conditional-access"},
    {530035, "conditional-access"},
    {50194, "application-single-tenant"},
    {650059, "application-single-tenant"},
    {9001023, "application-single-tenant"},
    {90055, "throttled"},
};

/// Dataverse's HRESULTs (fact sheet sections 1.8 and 3.7); texts also have them as negative decimal numbers.
constexpr NumberMeans dataverseCodes[]{
    {0x80042F09, "no-security-role"},         // UserNotAssignedRoles
    {0x80072560, "crm-sign-in-failed"},       // "The user is not a member of the organization."
    {0x80040220, "crm-create-not-permitted"}, // PrivilegeDenied
    {0x8004F502, "crm-create-not-permitted"}, // AttributePrivilegeCreateIsMissing
    {0x80048306, "crm-create-not-permitted"}, // PrincipalPrivilegeDenied
    {0x80048405, "crm-access-denied"},        // AccessDenied
    {0x80040237, "crm-duplicate"},            // DuplicateRecord
    {0x80040333, "crm-duplicate"},            // DuplicateRecordsFound
    {0x80040203, "request-rejected"},         // a privilege or argument that it does not know
    {0x80072322, "throttled"},                // requests
    {0x80072321, "throttled"},                // execution time
    {0x80072326, "throttled"},                // at once
};

/// Marketo's codes (fact sheet section 3.9).
constexpr NumberMeans marketoCodes[]{
    {601, "marketo-token-rejected"},
    {602, "marketo-token-rejected"},
    {603, "marketo-access-denied"},
    {604, "service-failed"},
    {606, "throttled"},
    {607, "quota-exhausted"},
    {608, "service-failed"},
    {609, "request-rejected"},
    {610, "form-not-found"},
    {611, "service-failed"},
    {612, "request-rejected"},
    {614, "munchkin-id-invalid"},
    {615, "throttled"},
    {702, "form-not-found"},
    {709, "form-not-approved"},
    {713, "service-failed"},
    {1003, "lead-not-taken"},
    {1004, "lead-not-taken"},
    {1005, "lead-not-taken"},
    {1006, "form-field-missing"},
    {1007, "lead-not-taken"},
    {1008, "lead-not-taken"},
};

/// Names of Dataverse, then of Storage (fact sheet sections 3.2, 3.3, 3.5).
constexpr NameMeans names[]{
    {"UserNotAssignedRoles", "no-security-role"},
    {"AttributePrivilegeCreateIsMissing", "crm-create-not-permitted"},
    {"PrivilegeDenied", "crm-create-not-permitted"},
    {"PrincipalPrivilegeDenied", "crm-create-not-permitted"},
    {"AccessDenied", "crm-access-denied"},
    {"DuplicateRecord", "crm-duplicate"},

    {"AuthenticationFailed", "key-rejected"},
    {"NoAuthenticationInformation", "key-rejected"},
    {"InvalidAuthenticationInfo", "key-rejected"},
    {"KeyBasedAuthenticationNotPermitted", "key-access-disabled"},
    {"AuthorizationServiceMismatch", "sas-permission"},
    {"AuthorizationResourceTypeMismatch", "sas-permission"},
    {"AuthorizationPermissionMismatch", "sas-permission"},
    {"AuthorizationProtocolMismatch", "sas-address"},
    {"AuthorizationSourceIPMismatch", "sas-address"},
    {"AuthorizationFailure", "storage-firewall"},
    {"InsufficientAccountPermissions", "access-denied"},
    {"AccountIsDisabled", "storage-account-disabled"},
    {"TableNotFound", "table-missing"},
    {"ResourceNotFound", "request-rejected"},
    {"EntityNotFound", "request-rejected"},
    {"ContainerNotFound", "container-missing"},
    {"BlobNotFound", "request-rejected"},
    {"TableBeingDeleted", "being-deleted"},
    {"ContainerBeingDeleted", "being-deleted"},
    {"TableAlreadyExists", "request-rejected"},
    {"ContainerAlreadyExists", "request-rejected"},
    {"EntityAlreadyExists", "request-rejected"},
    {"UpdateConditionNotSatisfied", "request-rejected"},
    {"AtomFormatNotSupported", "request-rejected"},
    {"InvalidInput", "request-rejected"},
    {"PropertiesNeedValue", "request-rejected"},
    {"PropertyValueTooLarge", "request-rejected"},
    {"EntityTooLarge", "request-rejected"},
    {"DuplicatePropertiesSpecified", "request-rejected"},
    {"InvalidDuplicateRow", "request-rejected"},
    {"OutOfRangeInput", "request-rejected"},
    {"InternalError", "service-failed"},
    {"OperationTimedOut", "service-failed"},
    {"ServerBusy", "throttled"},
};

QLatin1StringView meaning(std::span<const NumberMeans> table, quint32 number)
{
    for (const NumberMeans &each : table) {
        if (each.number == number)
            return QLatin1StringView(each.diagnosis);
    }
    return {};
}

QLatin1StringView meaningOfName(QStringView name)
{
    for (const NameMeans &each : names) {
        if (name == QLatin1StringView(each.name))
            return QLatin1StringView(each.diagnosis);
    }
    return {};
}

const QLatin1StringView entraPrefix("AADSTS");

} // namespace

QLatin1StringView diagnosisOfCode(QStringView code)
{
    if (code.startsWith(entraPrefix, Qt::CaseInsensitive))
        return meaning(entraCodes, code.mid(entraPrefix.size()).toUInt());
    if (code.startsWith(QLatin1StringView("0x"), Qt::CaseInsensitive))
        return meaning(dataverseCodes, code.toUInt(nullptr, 16));
    bool isNumber = false;
    const int number = code.toInt(&isNumber);
    if (isNumber)
        return number < 0 ? meaning(dataverseCodes, static_cast<quint32>(number))
                          : meaning(marketoCodes, static_cast<quint32>(number));
    return meaningOfName(code);
}

CodeInText signInCodeIn(const QString &text)
{
    // A number of Entra's is also told bare, in its JSON; a minus may have become a dash on its way through a document.
    static const QRegularExpression pattern(
        QStringLiteral("AADSTS\\s*(?<entra>\\d{5,8})|error_codes\\W{1,6}(?<bare>\\d{5,8})|(?<hex>0x8[0-9a-f]{7})\\b"
                       "|[-\\x{2010}-\\x{2015}\\x{2212}]\\s?(?<decimal>21\\d{8})\\b"),
        QRegularExpression::CaseInsensitiveOption);
    CodeInText unknown;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const QString number = match.captured(u"entra") + match.captured(u"bare");
        QString code = number.isEmpty() ? match.captured(u"hex") : entraPrefix + number;
        if (code.isEmpty())
            code = u'-' + match.captured(u"decimal");
        if (const auto diagnosis = diagnosisOfCode(code); !diagnosis.isEmpty())
            return {code, diagnosis};
        if (unknown.code.isEmpty() && !number.isEmpty())
            unknown.code = code;
    }
    return unknown;
}

CodeInText serviceCodeIn(const QString &text)
{
    static const QRegularExpression name(QStringLiteral("\\b[A-Z][A-Za-z]{7,40}\\b"));
    for (auto matches = name.globalMatch(text); matches.hasNext();) {
        const QString code = matches.next().captured();
        if (const auto diagnosis = meaningOfName(code); !diagnosis.isEmpty())
            return {code, diagnosis};
    }
    // A bare number means nothing: it counts as Marketo's in its JSON, or where its name stands.
    static const QRegularExpression json(QStringLiteral("\"code\"\\s*:\\s*\"?(\\d{3,4})\""));
    static const QRegularExpression told(QStringLiteral("\\b(?:code|error)\\W{1,3}(\\d{3,4})\\b"),
                                         QRegularExpression::CaseInsensitiveOption);
    const bool isMarketo = text.contains(QLatin1StringView("marketo"), Qt::CaseInsensitive) ||
                           text.contains(QLatin1StringView("mktorest"), Qt::CaseInsensitive);
    auto match = json.match(text);
    if (!match.hasMatch() && isMarketo)
        match = told.match(text);
    if (match.hasMatch())
        return {match.captured(1), diagnosisOfCode(match.capturedView(1))};
    return {};
}

} // namespace leadlight::connectors
