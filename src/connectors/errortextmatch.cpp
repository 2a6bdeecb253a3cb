// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/errortextmatch.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace leadlight::connectors {

namespace {

/// Words that tell one error from the others.
struct Mark
{
    const char *diagnosis;
    const char *words;
    const char *along = ""; ///< words that must stand in the text as well
};

/// In this order: the first that stands in the text counts. A sign-in that failed comes last among the documented ones,
/// as its text may go on with the reason.
constexpr Mark documentedMarks[]{
    {"crm-create-not-permitted", "leadsourcecode"},
    {"crm-create-not-permitted", "User does not have create permissions for the leadsourcecode"},
    {"crm-create-not-permitted", "在潛在客戶實體中,使用者沒有 leadsourcecode"},
    {"crm-create-not-permitted", "Uživatel nemá oprávnění k vytvoření atributu leadsourcecode"},

    {"no-security-role", "RetrievePrivilegeForUser"},
    {"no-security-role", "SecLib::RetrievePrivilegeForUser"},
    {"no-security-role", "no roles are assigned to user"},
    {"no-security-role", "沒有指派任何角色給使用者"},
    {"no-security-role", "uživateli nejsou přiřazeny žádné role"},

    {"crm-timeout", "00:02:00", "LastCRMError"},
    {"crm-timeout", "00:02:00", "SendTimeout"},
    {"crm-timeout", "SendTimeout", "LastCRMError"},
    {"crm-timeout", "The request channel timed out while waiting"},
    {"crm-timeout", "要求通道在 00:02:00 之後"},
    {"crm-timeout", "Časový čas kanálu požadavku"},

    // Entra tells of a wrong password with the words of a wrong secret.
    {"crm-sign-in-failed", "validating credentials due to invalid username or password"},
    {"client-secret-invalid", "Invalid client secret"},
    {"client-secret-invalid", "Exception: Error validating credentials"},
    {"client-secret-invalid", "Error validating credentials.: Invalid client secret"},
    {"client-secret-invalid", "不正確用戶端密碼"},
    {"client-secret-invalid", "用戶端密碼無效"},
    {"client-secret-invalid", "例外狀況:驗證認證時發生錯誤"},
    {"client-secret-invalid", "驗證認證時發生錯誤。:提供了不正確"},
    {"client-secret-invalid", "neplatný tajný klíč klienta"},
    {"client-secret-invalid", "Výjimka: Chyba ověřování pověření"},
    {"client-secret-invalid", "Chyba ověřování pověření.: Je k dispozici"},

    {"tenant-id-malformed", "Requested tenant identifier is not valid"},
    {"tenant-id-malformed", "valid external domain"},
    {"tenant-id-malformed", "要求的租使用者識別碼無效"},
    {"tenant-id-malformed", "租用戶識別碼無效"},
    {"tenant-id-malformed", "有效的外部網域"},
    {"tenant-id-malformed", "Požadovaný identifikátor klienta není platný"},
    {"tenant-id-malformed", "platný formát externí domény"},

    {"application-not-found", "Application with identifier"},
    {"application-not-found", "在目錄中找不到識別碼"},
    {"application-not-found", "找不到識別碼為的應用程式"},
    {"application-not-found", "Aplikace s identifikátorem"},

    {"tenant-not-found", "Tenant not found"},
    {"tenant-not-found", "no active subscriptions for the tenant"},
    {"tenant-not-found", "找不到租使用者"},
    {"tenant-not-found", "找不到租用戶"},
    {"tenant-not-found", "沒有作用中的租使用者訂用帳戶"},
    {"tenant-not-found", "Tenant nebyl nalezen"},
    {"tenant-not-found", "žádné aktivní odběry pro klienta"},

    {"crm-sign-in-failed", "Check the Dynamics CRM account settings"},
    {"crm-sign-in-failed", "Unable to sign in to Dynamics CRM"},
    {"crm-sign-in-failed", "檢查 Dynamics CRM 帳戶設定"},
    {"crm-sign-in-failed", "無法登入 Dynamics CRM"},
    {"crm-sign-in-failed", "Zkontrolujte nastavení účtu Dynamics CRM"},
    {"crm-sign-in-failed", "Nelze se přihlásit k aplikaci Dynamics CRM"},
    {"crm-sign-in-failed", "user is not a member of the organization"},
    {"crm-sign-in-failed", "user isn't a member of the organization"},
};

/// Looked for after these, and only as a whole: words without a language, and sentences of the services that say more
/// than their codes or come without them.
constexpr Mark furtherMarks[]{
    {"crm-sign-in-failed", "LastCRMException"},
    {"crm-create-not-permitted", "SecLib::AccessCheckEx"},
    {"crm-create-not-permitted", "SecLib::CheckPrivilege"},
    {"sas-expired", "Signature not valid in the specified time frame"},
    {"sas-expired", "Signed expiry time"},
    {"clock-skew", "Request date header too old"},
    {"key-rejected", "The MAC signature found in the HTTP request"},
    {"key-rejected", "Signature did not match"},
    {"key-rejected", "Server failed to authenticate the request"},
    {"web-to-lead-rejected", "Your Lead could not be processed"},
    {"web-to-lead-rejected", "Lead Capture Page: Not available"},
    {"web-to-lead-rejected", "common.exception.SalesforceGenericException"},
    {"endpoint-refused", "DirectApiAuthorizationRequired"},
    {"endpoint-refused", "DirectApiRequestHasMoreThanOneAuthorization"},
};

/// Letters and digits alone, without case and accents: what translation, web pages and mail programs do to a text goes.
QString squeezed(const QString &text)
{
    QString kept;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            kept += c;
    }
    return kept.toCaseFolded();
}

struct SqueezedMark
{
    QLatin1StringView diagnosis;
    QString words;
    QString along;
};

std::vector<SqueezedMark> squeezedMarks(const auto &marks)
{
    std::vector<SqueezedMark> all;
    for (const Mark &mark : marks)
        all.push_back({QLatin1StringView(mark.diagnosis), squeezed(QString::fromUtf8(mark.words)),
                       squeezed(QString::fromUtf8(mark.along))});
    return all;
}

QLatin1StringView whole(const std::vector<SqueezedMark> &marks, const QString &text)
{
    const auto found = std::find_if(marks.begin(), marks.end(), [&](const SqueezedMark &mark) {
        return text.contains(mark.words) && text.contains(mark.along);
    });
    return found == marks.end() ? QLatin1StringView() : found->diagnosis;
}

/// What comes before the telling words in every one of the documented texts.
const QStringList &leadIns()
{
    static const QStringList all{QStringLiteral("dynamicscrm"),        QStringLiteral("aad"),
                                 QStringLiteral("exception"),          squeezed(QStringLiteral("Výjimka")),
                                 squeezed(QStringLiteral("例外狀況")), QStringLiteral("lastcrmerror")};
    return all;
}

/// Whether the text breaks off inside @p words, after one of the lead-ins.
bool breaksOffIn(const QString &text, QStringView words)
{
    for (const QString &leadIn : leadIns()) {
        if (words.startsWith(leadIn))
            words = words.mid(leadIn.size());
    }
    // Two of the Chinese characters say as much as several letters.
    const qsizetype least = words.front().unicode() < 0x3000 ? 4 : 2;
    for (qsizetype length = std::min(words.size(), text.size()); length >= least; --length) {
        const QStringView rest = QStringView(text).chopped(length);
        if (text.endsWith(words.left(length)) &&
            std::any_of(leadIns().begin(), leadIns().end(),
                        [rest](const QString &leadIn) { return rest.endsWith(leadIn); }))
            return true;
    }
    return false;
}

/// A text that was cut short inside the words that tell it from the others.
QLatin1StringView cutShort(const std::vector<SqueezedMark> &marks, const QString &text)
{
    QLatin1StringView diagnosis;
    for (const SqueezedMark &mark : marks) {
        if (mark.diagnosis == diagnosis || !breaksOffIn(text, mark.words))
            continue;
        if (!diagnosis.isEmpty())
            return {}; // two begin like this
        diagnosis = mark.diagnosis;
    }
    return diagnosis;
}

} // namespace

QLatin1StringView diagnosisOfWords(const QString &text)
{
    static const std::vector<SqueezedMark> documented = squeezedMarks(documentedMarks);
    static const std::vector<SqueezedMark> further = squeezedMarks(furtherMarks);
    const QString words = squeezed(text);
    for (const auto &diagnosis : {whole(documented, words), whole(further, words), cutShort(documented, words)}) {
        if (!diagnosis.isEmpty())
            return diagnosis;
    }
    return {};
}

} // namespace leadlight::connectors
