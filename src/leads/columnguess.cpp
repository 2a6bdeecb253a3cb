// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/columnmapping.h"
#include "leads/leadquery.h"

#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace leadlight::leads {

namespace {

using Part = LeadPart;
using Column = ColumnMapping::Column;

/// What a name stands for; where several columns would be the same, the one of the lowest rank is.
struct Guess
{
    Part part;
    int rank;
};

/// A name as it is looked up: letters and digits only, without case and accents. "Příjmení" is "prijmeni".
QString plainName(const QString &name)
{
    QString plain;
    const QString text = folded(name);
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            plain += c;
    }
    return plain;
}

struct NamesOfPart
{
    Part part;
    /// Separated by blanks; the best ones first, since the place is the rank.
    const char16_t *names;
};

// English and the exports of products, then Czech, German, traditional and simplified Chinese.
constexpr std::array usualNames{
    NamesOfPart{Part::FirstName, u"firstname givenname fname forename contactfirstname personfirstname leadfirstname "
                                 u"jmeno krestnijmeno vorname 名字 名"},
    NamesOfPart{Part::LastName, u"lastname surname familyname lname contactlastname personlastname leadlastname "
                                u"prijmeni nachname familienname 姓氏 姓"},
    NamesOfPart{Part::FullName, u"fullname contactname personname displayname name contact contactperson leadname "
                                u"celejmeno jmenoaprijmeni kontaktniosoba kontakt ansprechpartner 姓名 全名 聯絡人 "
                                u"联系人 聯絡人姓名 联系人姓名"},
    NamesOfPart{Part::Email,
                u"email emailaddress mail contactemail businessemail workemail personemailwork "
                u"personemail emailaddress1 email1value email1address primaryemail email1 customeremail "
                u"emailadresa emailovaadresa mejl emailadresse 電子郵件 電子郵件地址 電郵 信箱 邮箱 电子邮件 电子邮箱 "
                u"电子邮件地址 email2address personemailhome emailpersonal"},
    NamesOfPart{Part::Phone, u"phone phonenumber telephone businessphone workphone personphonework personphone "
                             u"phone1value telephone1 primaryphone phone1 contactphone tel mobilephone mobile "
                             u"mobilephonenumber cellphone personphonemobile companymainphone homephone telefon "
                             u"telefonnicislo mobil mobilnitelefon telefonnummer 電話 電話號碼 聯絡電話 手機 手機號碼 "
                             u"行動電話 电话 电话号码 联系电话 手机 手机号 手机号码"},
    NamesOfPart{Part::Company, u"company companyname companyaccount accountname organization organisation "
                               u"organizationname organization1name personorganization leadorganization account "
                               u"associatedcompany business employer customername firma nazevfirmy spolecnost "
                               u"organizace podnik unternehmen firmenname 公司 公司名稱 公司名称 企業 企业 企业名称 "
                               u"單位 单位"},
    NamesOfPart{Part::Title, u"jobtitle position role jobrole organizationtitle organization1title contacttitle "
                             u"occupation title pozice pracovnipozice funkce position berufsbezeichnung 職稱 職位 "
                             u"職務 职位 职务 职称"},
    NamesOfPart{Part::Country, u"country countryregion businesscountryregion businesscountry countrycode "
                               u"mailingcountry billingcountry address1country address1countryregion "
                               u"contactcountry iplocationcountry ipcountry othercountry homecountryregion "
                               u"homecountry zeme stat kodzeme land 國家 國家地區 国家 国家地区 國別"},
    NamesOfPart{Part::Description, u"description message comments comment note notes remarks enquiry inquiry popis "
                                   u"poznamka poznamky zprava komentar beschreibung nachricht bemerkung 說明 描述 "
                                   u"備註 訊息 说明 备注 留言"},
    NamesOfPart{Part::CreatedTime, u"createddate createdate created createdat createdon createdtime createddatetime "
                                   u"datecreated leadleadcreated leadcreated becamealeaddate personcreated "
                                   u"submissiondate submittedat date datum vytvoreno datumvytvoreni erstelltam "
                                   u"建立日期 建立時間 創建日期 创建日期 创建时间 日期"},
    NamesOfPart{Part::ReceivedAt, u"received receivedat receiveddate datereceived timestamp prijato datumprijeti "
                                  u"eingegangenam 接收時間 接收时间 收到日期"},
    NamesOfPart{Part::LeadSource, u"leadsource source originalsource leadleadsource zdroj quelle 來源 来源 線索來源 "
                                  u"线索来源"},
    NamesOfPart{Part::ActionCode, u"actioncode action akce 動作 操作"},
    NamesOfPart{Part::Offer, u"offerid offer productid nabidka 供應項目"},
    NamesOfPart{Part::OfferTitle, u"offerdisplayname offertitle offername solutionname product productname produkt "
                                  u"nazevnabidky 產品 产品 產品名稱 产品名称"},
    NamesOfPart{Part::CustomerInfo, u"customerinfo userdetails"},
};

const QHash<QString, Guess> &guesses()
{
    static const QHash<QString, Guess> table = [] {
        QHash<QString, Guess> all;
        for (const NamesOfPart &each : usualNames) {
            const QStringList names = QString::fromUtf16(each.names).split(u' ');
            for (qsizetype rank = 0; rank < names.size(); ++rank) {
                if (!all.contains(names[rank]))
                    all.insert(names[rank], {each.part, static_cast<int>(rank)});
            }
        }
        return all;
    }();
    return table;
}

bool isEmail(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && text.indexOf(u'.', at) > at + 1 && !text.endsWith(u'.') && !text.contains(u' ') &&
           text.count(u'@') == 1;
}

bool isTimeText(const QString &text)
{
    return timeInList(text, DateOrder::DayFirst).isKnown() || timeInList(text, DateOrder::MonthFirst).isKnown();
}

/// Digits alone may be a number of anything.
bool isPhone(const QString &text)
{
    const auto digits = std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
    const bool isOfPhones =
        std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit() || u"+()-/. "_s.contains(c); });
    return isOfPhones && digits >= 7 && digits <= 15 && digits < text.size() && !isTimeText(text);
}

bool isCountry(const QString &text)
{
    static const QSet<QString> names = [] {
        QSet<QString> all;
        const QList<QLocale> locales =
            QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
        for (const QLocale &locale : locales) {
            all.insert(folded(QLocale::territoryToString(locale.territory())));
            all.insert(folded(locale.nativeTerritoryName()));
        }
        all.remove(QString());
        return all;
    }();
    constexpr qsizetype longest = 60;
    if (text.size() == 2)
        return text == text.toUpper() && QLocale::codeToTerritory(text) != QLocale::AnyTerritory;
    return text.size() <= longest && names.contains(folded(text));
}

using Test = bool (*)(const QString &);
constexpr std::pair<Part, Test> testsOfValues[] = {
    {Part::Email, isEmail}, {Part::Phone, isPhone}, {Part::Country, isCountry}, {Part::CreatedTime, isTimeText}};

/// Whether a column's name says that it is something else than its values look like.
bool isNamedOtherwise(const QString &name, Part part, bool hasHeader)
{
    // A time may be that of anything: a birthday, the last change.
    if (part == Part::CreatedTime)
        return hasHeader;
    const QString plain = plainName(name);
    return guesses().contains(plain) || plain.contains("fax"_L1) || plain.contains("state"_L1) ||
           plain.contains("language"_L1);
}

/// Whether nearly all values of a column pass; one that has none does not.
bool isColumnOf(Test test, qsizetype column, const QList<QStringList> &rows)
{
    int passed = 0;
    int others = 0;
    for (const QStringList &row : rows) {
        const QString value = row.value(column).trimmed();
        if (value.isEmpty())
            continue;
        if (test(value))
            ++passed;
        else
            ++others;
    }
    return passed > 0 && passed >= 4 * others;
}

} // namespace

bool looksLikeValue(const QString &text)
{
    const QString value = text.trimmed();
    return isEmail(value) || isPhone(value) || isTimeText(value) || value.startsWith(u'{');
}

QList<Column> guessedColumns(const QStringList &header, bool hasHeader, const QList<QStringList> &rows)
{
    const qsizetype count = std::min(header.size(), mostMappedColumns);
    QList<Column> columns(count);
    struct Taken
    {
        qsizetype column = -1;
        int rank = 0;
    };
    std::array<Taken, leadPartCount> taken;
    for (qsizetype i = 0; i < count; ++i) {
        const auto guess = guesses().constFind(plainName(header[i]));
        if (guess == guesses().cend())
            continue;
        Taken &part = taken[static_cast<size_t>(guess->part)];
        if (part.column < 0 || guess->rank < part.rank)
            part = {i, guess->rank};
    }
    // With both parts of a name, the whole of it adds nothing.
    const auto of = [&taken](Part part) -> Taken & { return taken[static_cast<size_t>(part)]; };
    if (of(Part::FirstName).column >= 0 && of(Part::LastName).column >= 0)
        of(Part::FullName) = {};
    for (const MappablePart &each : mappableParts()) {
        if (of(each.part).column >= 0)
            columns[of(each.part).column] = each.part;
    }
    for (const auto &[part, test] : testsOfValues) {
        for (qsizetype i = 0; i < count && of(part).column < 0; ++i) {
            if (columns[i] || isNamedOtherwise(header[i], part, hasHeader) || !isColumnOf(test, i, rows))
                continue;
            of(part).column = i;
            columns[i] = part;
        }
    }
    return columns;
}

} // namespace leadlight::leads
