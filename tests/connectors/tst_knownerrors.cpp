// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/errorcodes.h"
#include "connectors/knownerrors.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace leadlight;
using connectors::diagnosisOf;
using connectors::explain;
using connectors::knownError;
using core::Error;
using core::ErrorKind;

/// The catalogue: what a code, a kind of failure or a pasted text comes to.
class KnownErrorsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKnownError_isComplete();
    void everyDiagnosisOfTheCommandLine_isKnown();
    void documentedSlip_isPutRight();
    void code_ofAService_hasItsDiagnosis_data();
    void code_ofAService_hasItsDiagnosis();
    void failure_ofARequest_hasItsDiagnosis_data();
    void failure_ofARequest_hasItsDiagnosis();
    void everyKindOfFailure_thatACheckMeets_isKnown();
    void documentedText_inThreeLanguages_isRecognised_data();
    void documentedText_inThreeLanguages_isRecognised();
    void documentedText_cutAfter60Characters_isRecognisedOrLeftOpen_data();
    void documentedText_cutAfter60Characters_isRecognisedOrLeftOpen();
    void documentedText_cutAnywhere_isNeverTakenForAnother();
    void text_withACode_isExplained_data();
    void text_withACode_isExplained();
    void text_thatIsUnknown_isLeftOpen_data();
    void text_thatIsUnknown_isLeftOpen();
};

namespace {

struct DocumentedText
{
    QString language;
    QString diagnosis;
    QString text;
};

/// The eight errors as the documents print them, tests/data/errors/<language>.txt: diagnosis and text.
QList<DocumentedText> documentedTexts()
{
    QList<DocumentedText> texts;
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("zh-TW"), QStringLiteral("cs-CZ")}) {
        QFile file(QStringLiteral(LEADLIGHT_TEST_DATA "/errors/%1.txt").arg(language));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no %s", qPrintable(file.fileName()));
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
            texts.append({language, line.section(u'\t', 0, 0), line.section(u'\t', 1)});
    }
    return texts;
}

QString diagnosisOfText(const QString &text)
{
    const auto explanation = explain(text);
    return explanation ? QString(explanation->error->diagnosis) : QString();
}

/// "one two three" broken into lines, as mail programs do.
QString wrapped(QString text)
{
    return text.replace(u' ', QStringLiteral(" \r\n  > "));
}

QString fullWidth(QString text)
{
    return text.replace(u':', u'：').replace(u',', u'，').replace(u'-', u'－');
}

} // namespace

void KnownErrorsTest::everyKnownError_isComplete()
{
    QSet<QString> ids;
    for (const auto &known : connectors::knownErrors()) {
        QVERIFY2(!ids.contains(known.diagnosis), known.diagnosis.data());
        ids.insert(known.diagnosis);
        QVERIFY2(QString::fromUtf8(known.cause).endsWith(u'.'), known.diagnosis.data());
        QVERIFY2(QString::fromUtf8(known.remedy).endsWith(u'.'), known.diagnosis.data());
        QCOMPARE(knownError(QString(known.diagnosis)), &known);
    }
    QVERIFY(ids.size() > 40);
    QVERIFY(!knownError(u"no-such-thing"));
    QVERIFY(!knownError(u""));
}

void KnownErrorsTest::everyDiagnosisOfTheCommandLine_isKnown()
{
    for (const char *id : {"crm-sign-in-failed",
                           "crm-create-not-permitted",
                           "tenant-not-found",
                           "no-security-role",
                           "application-not-found",
                           "tenant-id-malformed",
                           "client-secret-invalid",
                           "crm-timeout",
                           "client-secret-expired",
                           "mfa-required",
                           "password-expired",
                           "consent-missing",
                           "sas-expired",
                           "sas-permission",
                           "clock-skew",
                           "key-rejected",
                           "table-missing",
                           "container-missing",
                           "host-not-found",
                           "tls-untrusted",
                           "redirected",
                           "throttled",
                           "web-to-lead-rejected",
                           "not-web-to-lead",
                           "form-not-found",
                           "munchkin-id-invalid",
                           "endpoint-refused",
                           "secret-missing",
                           "keychain-unavailable",
                           "kind-unknown",
                           "timed-out"})
        QVERIFY2(knownError(QString::fromLatin1(id)), id);
    const auto field = [](QStringView id) { return QString(knownError(id)->field); };
    QCOMPARE(field(u"tenant-not-found"), QStringLiteral("directoryId"));
    QCOMPARE(field(u"tenant-id-malformed"), QStringLiteral("directoryId"));
    QCOMPARE(field(u"application-not-found"), QStringLiteral("applicationId"));
    QCOMPARE(field(u"client-secret-invalid"), QStringLiteral("clientSecret"));
    QCOMPARE(field(u"crm-timeout"), QStringLiteral("url"));
}

void KnownErrorsTest::documentedSlip_isPutRight()
{
    // The documents tell to copy the directory ID here.
    const QString remedy = QString::fromUtf8(knownError(u"application-not-found")->remedy);
    QVERIFY(remedy.startsWith(QStringLiteral("Copy the application ID again: Azure portal")));
}

void KnownErrorsTest::code_ofAService_hasItsDiagnosis_data()
{
    QTest::addColumn<QString>("diagnosis");
    const auto rows = [](const char *diagnosis, std::initializer_list<const char *> codes) {
        for (const char *code : codes)
            QTest::newRow(code) << QString::fromLatin1(diagnosis);
    };
    rows("tenant-not-found", {"AADSTS90002"});
    rows("tenant-id-malformed", {"AADSTS900023", "AADSTS90023"});
    rows("application-not-found", {"AADSTS700016", "AADSTS70001", "AADSTS700011"});
    rows("application-id-malformed", {"AADSTS90112", "AADSTS900144", "AADSTS90014"});
    rows("client-secret-invalid", {"AADSTS7000215", "AADSTS50012", "AADSTS70002", "AADSTS7000218"});
    rows("client-secret-expired", {"AADSTS7000222"});
    rows("application-disabled", {"AADSTS7000112", "AADSTS500014"});
    rows("resource-not-found", {"AADSTS500011", "AADSTS70011", "AADSTS901002"});
    rows("consent-missing", {"AADSTS65001", "AADSTS90094", "AADSTS650056", "AADSTS650057"});
    rows("crm-sign-in-failed", {"AADSTS50126", "AADSTS50034", "0x80072560"});
    rows("account-locked", {"AADSTS50053"});
    rows("password-expired", {"AADSTS50055"});
    rows("account-disabled", {"AADSTS50057"});
    rows("mfa-required", {"AADSTS50072", "AADSTS50074", "AADSTS50076", "AADSTS50079"});
    rows("conditional-access", {"AADSTS53003", "AADSTS530035"});
    rows("application-single-tenant", {"AADSTS50194", "AADSTS650059", "AADSTS9001023"});
    rows("throttled", {"AADSTS90055", "0x80072322", "0x80072321", "0x80072326", "606", "615", "ServerBusy"});

    rows("no-security-role", {"0x80042F09", "0x80042f09", "-2147209463", "UserNotAssignedRoles"});
    rows("crm-create-not-permitted", {"PrivilegeDenied", "PrincipalPrivilegeDenied",
                                      "AttributePrivilegeCreateIsMissing", "0x80040220", "0x8004F502", "0x80048306"});
    rows("crm-access-denied", {"AccessDenied", "0x80048405"});
    rows("crm-duplicate", {"DuplicateRecord", "0x80040237", "0x80040333"});
    rows("request-rejected",
         {"0x80040203", "609", "612", "InvalidInput", "AtomFormatNotSupported", "EntityAlreadyExists"});

    rows("marketo-token-rejected", {"601", "602"});
    rows("marketo-access-denied", {"603"});
    rows("service-failed", {"604", "608", "611", "713", "InternalError", "OperationTimedOut"});
    rows("quota-exhausted", {"607"});
    rows("form-not-found", {"610", "702"});
    rows("form-not-approved", {"709"});
    rows("munchkin-id-invalid", {"614"});
    rows("lead-not-taken", {"1003", "1004", "1005", "1007", "1008"});
    rows("form-field-missing", {"1006"});

    rows("key-rejected", {"AuthenticationFailed", "NoAuthenticationInformation", "InvalidAuthenticationInfo"});
    rows("sas-permission",
         {"AuthorizationServiceMismatch", "AuthorizationResourceTypeMismatch", "AuthorizationPermissionMismatch"});
    rows("sas-address", {"AuthorizationProtocolMismatch", "AuthorizationSourceIPMismatch"});
    rows("storage-firewall", {"AuthorizationFailure"});
    rows("key-access-disabled", {"KeyBasedAuthenticationNotPermitted"});
    rows("storage-account-disabled", {"AccountIsDisabled"});
    rows("access-denied", {"InsufficientAccountPermissions"});
    rows("table-missing", {"TableNotFound"});
    rows("container-missing", {"ContainerNotFound"});
    rows("being-deleted", {"TableBeingDeleted", "ContainerBeingDeleted"});
    rows("", {"AADSTS99999999", "0x80000000", "-1", "42", "Unheard", "AADSTS", "tablenotfound"});
}

void KnownErrorsTest::code_ofAService_hasItsDiagnosis()
{
    QFETCH(QString, diagnosis);
    QCOMPARE(QString(connectors::diagnosisOfCode(QString::fromLatin1(QTest::currentDataTag()))), diagnosis);
    QVERIFY2(diagnosis.isEmpty() || knownError(diagnosis), qPrintable(diagnosis));
}

void KnownErrorsTest::failure_ofARequest_hasItsDiagnosis_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("diagnosis");
    const auto row = [](const char *name, ErrorKind kind, const char *subject, const char *code,
                        const char *diagnosis) {
        QTest::newRow(name) << Error{kind, QString::fromLatin1(subject), {}, 0, QString::fromLatin1(code), {}}
                            << QString::fromLatin1(diagnosis);
    };
    // The kind knows more than the code: Storage tells a wrong clock and an expired signature with the code of a wrong
    // key.
    row("clock", ErrorKind::ClockSkew, "h", "AuthenticationFailed", "clock-skew");
    row("expired", ErrorKind::SasExpired, "2020", "AuthenticationFailed", "sas-expired");
    row("sas rights", ErrorKind::SasInsufficient, "sp=r", "AuthorizationPermissionMismatch", "sas-permission");
    row("sas not yet", ErrorKind::SasInsufficient, "st=2030-01-01T00:00:00Z", "AuthenticationFailed",
        "sas-not-yet-valid");
    row("sas address", ErrorKind::SasInsufficient, "sip", "AuthorizationSourceIPMismatch", "sas-address");
    row("emulator's key", ErrorKind::KeyRejected, "h", "AuthorizationFailure", "key-rejected");
    row("emulator's table", ErrorKind::TableMissing, "t", "ResourceNotFound", "table-missing");
    // The code knows more than the kind.
    row("firewall", ErrorKind::AccessDenied, "h", "AuthorizationFailure", "storage-firewall");
    row("no data role", ErrorKind::AccessDenied, "h", "AuthorizationPermissionMismatch", "storage-role-missing");
    row("denied", ErrorKind::AccessDenied, "h", "Whatever", "access-denied");
    row("no role", ErrorKind::AccessDenied, "h", "0x80042F09", "no-security-role");
    row("secret", ErrorKind::SignInFailed, "d", "AADSTS7000215", "client-secret-invalid");
    row("sign-in", ErrorKind::SignInFailed, "d", "AADSTS12345", "sign-in-refused");
    row("token refused", ErrorKind::SignInFailed, "h", "InvalidAuthenticationInfo", "sign-in-refused");
    row("quota", ErrorKind::Throttled, "h", "607", "quota-exhausted");
    row("busy", ErrorKind::Throttled, "h", "ServerBusy", "throttled");
    row("form", ErrorKind::RequestRejected, "h", "610", "form-not-found");
    row("being deleted", ErrorKind::RequestRejected, "h", "TableBeingDeleted", "being-deleted");
    row("rejected", ErrorKind::RequestRejected, "h", "", "request-rejected");
    row("failed", ErrorKind::ServiceFailed, "h", "", "service-failed");
    // What a person typed.
    row("string", ErrorKind::WrongConnectionString, "AccountKey", "malformed", "connection-string-wrong");
    row("no table service", ErrorKind::WrongConnectionString, "TableEndpoint", "missing", "endpoint-missing");
    row("field", ErrorKind::WrongField, "table", "", "setting-wrong");
    row("stopped", ErrorKind::Cancelled, "", "", "");
    row("broken off", ErrorKind::ConnectionFailed, "h", "outcome-unknown", "outcome-unknown");
    row("a file's", ErrorKind::DiskFull, "", "", "");
}

void KnownErrorsTest::failure_ofARequest_hasItsDiagnosis()
{
    QFETCH(Error, error);
    QFETCH(QString, diagnosis);
    QCOMPARE(QString(diagnosisOf(error)), diagnosis);
    QVERIFY2(diagnosis.isEmpty() || knownError(diagnosis), qPrintable(diagnosis));
}

void KnownErrorsTest::everyKindOfFailure_thatACheckMeets_isKnown()
{
    for (int kind = int(ErrorKind::WrongConnectionString); kind <= int(ErrorKind::SecretMissing); ++kind) {
        const auto each = ErrorKind(kind);
        const bool isOfFilesOrNames = (each >= ErrorKind::FileMissing && each <= ErrorKind::AlreadyRunning) ||
                                      (each >= ErrorKind::WrongFilter && each <= ErrorKind::ConnectorExists);
        const auto diagnosis = diagnosisOf({each, {}, {}, 0, {}, {}});
        QVERIFY2(isOfFilesOrNames == diagnosis.isEmpty(), qPrintable(QString::number(kind)));
        QVERIFY2(diagnosis.isEmpty() || knownError(QString(diagnosis)), diagnosis.data());
    }
}

void KnownErrorsTest::documentedText_inThreeLanguages_isRecognised_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("diagnosis");
    for (const auto &[language, diagnosis, text] : documentedTexts()) {
        const auto row = [&, diagnosis = diagnosis, language = language](const char *form, const QString &changed) {
            QTest::addRow("%s %s %s", qPrintable(language), qPrintable(diagnosis), form) << changed << diagnosis;
        };
        row("as printed", text);
        row("lines broken", wrapped(text));
        row("in quotes", u'"' + text + u'"');
        row("bold", QStringLiteral("**%1**  ").arg(text));
        row("full width", fullWidth(text));
        row("decomposed", text.normalized(QString::NormalizationForm_D));
        row("without accents",
            text.normalized(QString::NormalizationForm_D).remove(QRegularExpression(QStringLiteral("\\p{Mn}"))));
        // Advice names tenant, application and secret in one breath.
        row("with advice",
            QStringLiteral(
                "%1\n\n> Compare the tenant ID, the application ID and the secret key. Porovnejte ID klienta, ID "
                "aplikace a tajný klíč aplikace. 檢查租用戶識別碼、應用程式識別碼和應用程式祕密金鑰。")
                .arg(text));
        row("upper case", text.toUpper());
        row("no blanks", QString(text).remove(u' '));
        row("surrounded", QStringLiteral("Hi,\nour offer in Azure Marketplace does not publish. Partner Center "
                                         "says:\n\n%1\n\nWhat is the tenant "
                                         "to do about it? The application was registered.")
                              .arg(text));
    }
}

void KnownErrorsTest::documentedText_inThreeLanguages_isRecognised()
{
    QFETCH(QString, text);
    QFETCH(QString, diagnosis);
    QCOMPARE(diagnosisOfText(text), diagnosis);
}

void KnownErrorsTest::documentedText_cutAfter60Characters_isRecognisedOrLeftOpen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("diagnosis");
    for (const auto &[language, diagnosis, text] : documentedTexts()) {
        // "Could not save the lead to Dynamics CRM using AAD. Exception" and the like say no more than that.
        const bool saysEnough =
            language == QLatin1StringView("zh-TW") ||
            (!text.contains(QLatin1StringView("AAD")) && !text.left(60).endsWith(QLatin1StringView("LastCRMError:")));
        QTest::addRow("%s %s", qPrintable(language), qPrintable(diagnosis))
            << text.left(60) << (saysEnough ? diagnosis : QString());
        QTest::addRow("%s %s with dots", qPrintable(language), qPrintable(diagnosis))
            << text.left(60) + u'…' << (saysEnough ? diagnosis : QString());
    }
}

void KnownErrorsTest::documentedText_cutAfter60Characters_isRecognisedOrLeftOpen()
{
    QFETCH(QString, text);
    QFETCH(QString, diagnosis);
    QCOMPARE(diagnosisOfText(text), diagnosis);
}

void KnownErrorsTest::documentedText_cutAnywhere_isNeverTakenForAnother()
{
    for (const auto &[language, diagnosis, text] : documentedTexts()) {
        for (qsizetype length = 0; length <= text.size(); ++length) {
            const QString found = diagnosisOfText(text.left(length));
            QVERIFY2(found.isEmpty() || found == diagnosis, qPrintable(found + u' ' + text.left(length)));
        }
    }
}

void KnownErrorsTest::text_withACode_isExplained_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("diagnosis");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *text, const char *diagnosis, const char *code) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(diagnosis) << QString::fromLatin1(code);
    };
    row("entra's own text",
        "AADSTS700016: Application with identifier '3701c77e-1cfa-4c56-91e6-3ed0b622145a' was not found in the "
        "directory 'Contoso'. This "
        "can happen if the application has not been installed by the administrator of the tenant. You may have sent "
        "your request to the "
        "wrong tenant.\r\nTrace ID: 0\r\nCorrelation ID: 0",
        "application-not-found", "AADSTS700016");
    row("the same without a code",
        "Application with identifier '3701c77e' was not found in the directory 'Contoso'. You may have sent your "
        "request to the wrong "
        "tenant.",
        "application-not-found", "");
    row("entra's tenant, without a code",
        "Tenant 'contoso' not found. Check to make sure you have the correct tenant ID. This may happen if there are "
        "no active "
        "subscriptions for the tenant.",
        "tenant-not-found", "");
    row("entra's malformed tenant",
        "Specified tenant identifier 'contoso' is neither a valid DNS name, nor a valid external domain.",
        "tenant-id-malformed", "");
    row("json", R"({"error":"invalid_client","error_description":"x","error_codes":[7000222]})",
        "client-secret-expired", "AADSTS7000222");
    row("code in prose", "publishing failed (code AADSTS 50076) yesterday", "mfa-required", "AADSTS50076");
    row("the code counts before the words",
        "Check the Dynamics CRM account settings. LastCRMError: Unable to sign in to Dynamics CRM, LastCRMException: "
        "AADSTS7000222: The "
        "provided client secret keys are expired.",
        "client-secret-expired", "AADSTS7000222");
    row("the reason counts before the sign-in",
        "Check the Dynamics CRM account settings. LastCRMError: Unable to sign in to Dynamics CRM, LastCRMException: "
        "Tenant not found.",
        "tenant-not-found", "");
    row("password, not secret", "Error validating credentials due to invalid username or password.",
        "crm-sign-in-failed", "");
    row("unknown code of entra", "AADSTS16003: something else", "sign-in-refused", "AADSTS16003");
    row("hresult",
        "SecLib::RetrievePrivilegeForUser failed - no roles are assigned to user. Returned hr = -2147209463, User: 0",
        "no-security-role", "-2147209463");
    row("hresult with a dash", "Returned hr = –2147209463", "no-security-role", "-2147209463");
    row("hexadecimal", R"({"error":{"code":"0x80072560","message":"The user is not a member of the organization."}})",
        "crm-sign-in-failed", "0x80072560");
    row("member, without a code", "The user is not a member of the organization.", "crm-sign-in-failed", "");
    row("name", "The remote server answered PrincipalPrivilegeDenied.", "crm-create-not-permitted",
        "PrincipalPrivilegeDenied");
    row("other privilege", "SecLib::AccessCheckEx failed. Returned hr = -2147187962, ObjectID: 0",
        "crm-create-not-permitted", "-2147187962");
    row("storage xml", "<?xml version=\"1.0\"?><Error><Code>ContainerNotFound</Code><Message>x</Message></Error>",
        "container-missing", "ContainerNotFound");
    row("storage json", R"({"odata.error":{"code":"TableNotFound","message":{"lang":"en-US","value":"x"}}})",
        "table-missing", "TableNotFound");
    row("storage key",
        "AuthenticationFailed: Server failed to authenticate the request. Make sure the value of Authorization header "
        "is formed "
        "correctly including the signature.",
        "key-rejected", "AuthenticationFailed");
    row("storage, expired",
        "<Code>AuthenticationFailed</Code><AuthenticationErrorDetail>Signature not valid in the specified time frame: "
        "Start [x] - Expiry "
        "[y] - Current [z]</AuthenticationErrorDetail>",
        "sas-expired", "AuthenticationFailed");
    row("marketo json",
        R"({"requestId":"1#2","success":false,"errors":[{"code":"610","message":"Requested resource not found"}]})",
        "form-not-found", "610");
    row("marketo prose", "Marketo answered with error 709", "form-not-approved", "709");
    row("salesforce", "Reason: Your Lead could not be processed. Lead Capture Page: Not Available.",
        "web-to-lead-rejected", "");
    row("salesforce header", "Is-Processed: true Exception:common.exception.SalesforceGenericException",
        "web-to-lead-rejected", "");
}

void KnownErrorsTest::text_withACode_isExplained()
{
    QFETCH(QString, text);
    QFETCH(QString, diagnosis);
    QFETCH(QString, code);
    const auto explanation = explain(text);
    QVERIFY(explanation.has_value());
    QCOMPARE(QString(explanation->error->diagnosis), diagnosis);
    QCOMPARE(explanation->code, code);
}

void KnownErrorsTest::text_thatIsUnknown_isLeftOpen_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("blanks") << QStringLiteral(" \n\t");
    QTest::newRow("cake") << QStringLiteral("How do I bake a cake?");
    QTest::newRow("no more than the prefix") << QStringLiteral("Could not save the lead to Dynamics CRM.");
    QTest::newRow("no more than the prefix, AAD")
        << QStringLiteral("Could not save the lead to Dynamics CRM using AAD. Exception::");
    QTest::newRow("number without Marketo") << QStringLiteral("error 610");
    QTest::newRow("time of day") << QStringLiteral("2026-01-01 00:02:00 all is well");
    QTest::newRow("unknown number") << QStringLiteral("0x80000000");
    QTest::newRow("ends as a documented one begins") << QStringLiteral("Ask the tenant why the invalid user");
    QTest::newRow("control characters") << QString(100, QChar(1));
    QTest::newRow("lone surrogates") << QString(3, QChar(0xd800));
    QTest::newRow("endless") << QString(2'000'000, u'x');
}

void KnownErrorsTest::text_thatIsUnknown_isLeftOpen()
{
    QFETCH(QString, text);
    QVERIFY(!explain(text));
}

QTEST_APPLESS_MAIN(KnownErrorsTest)
#include "tst_knownerrors.moc"
