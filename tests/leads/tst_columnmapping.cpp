// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/csvsample.h"

#include <QTest>

using namespace leadlight::leads;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(leadlight::leads::DateOrders)

namespace {

/// "firstName lastName - email": what each column is, "-" for those that are kept.
QString ids(const QList<ColumnMapping::Column> &columns)
{
    QStringList all;
    for (const ColumnMapping::Column column : columns)
        all.append(column ? QString(idOf(column)) : u"-"_s);
    return all.join(u' ');
}

CsvSample sampleOf(const QByteArray &bytes, const CsvWishes &wishes = {}, const CsvHabits &habits = {})
{
    const auto sample = csvSample(bytes, wishes, habits);
    return sample.value_or(CsvSample());
}

} // namespace

class TestColumnMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void header_isGuessed_data();
    void header_isGuessed();
    void values_areGuessed_data();
    void values_areGuessed();
    void guess_givesEachPartOnce();
    void part_chosenTwice_isFound();
    void ids_comeBack();
    void dates_tellTheirOrder_data();
    void dates_tellTheirOrder();
    void dialect_isFound_data();
    void dialect_isFound();
    void encoding_isFound_data();
    void encoding_isFound();
    void wishes_win();
    void wishForOtherColumns_isLetGo();
    void noTable_isRefused_data();
    void noTable_isRefused();
    void oddHeader_isTaken_data();
    void oddHeader_isTaken();
    void tenThousandColumns_areCut();
};

void TestColumnMapping::header_isGuessed_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char16_t *header, const char *expected) {
        QTest::newRow(name) << QString::fromUtf16(header) << QString::fromLatin1(expected);
    };
    row("HubSpot contacts",
        u"Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Lead Status,Create "
        u"Date,Country/Region,Company "
        u"Name,Job Title",
        "- firstName lastName email phone - - createdAt country company title");
    row("Salesforce report",
        u"Lead Owner,First Name,Last Name,Title,Company / Account,Lead Source,Email,Phone,Mobile,Country,Create Date",
        "- firstName lastName title company source email phone - country createdAt");
    row("Salesforce fields",
        u"Id,LastName,FirstName,Name,Title,Company,Country,Phone,MobilePhone,Email,LeadSource,CreatedDate",
        "- lastName firstName - title company country phone - email source createdAt");
    row("Dynamics 365 view",
        u"(Do Not Modify) Lead,(Do Not Modify) Row Checksum,(Do Not Modify) Modified On,Subject,First Name,Last "
        u"Name,Job "
        u"Title,Company Name,Email,Business Phone,Country,Description,Lead Source,Created On",
        "- - - - firstName lastName title company email phone country description source createdAt");
    row("Pipedrive people",
        u"Person - Name,Person - Email - Work,Person - Phone - Work,Person - Organization,Person - Owner",
        "fullName email phone company -");
    row("Outlook",
        u"Title,First Name,Middle Name,Last Name,Company,Department,Job Title,Business Country/Region,Home "
        u"Country/Region,"
        u"Business Fax,Business Phone,Mobile Phone,E-mail Address,E-mail 2 Address,Notes",
        "- firstName - lastName company - title country - - phone - email - description");
    row("Google contacts",
        u"First Name,Last Name,Organization Name,Organization Title,E-mail 1 - Value,Phone 1 - Value",
        "firstName lastName company title email phone");
    row("Czech", u"Jméno,Příjmení,E-mail,Telefon,Firma,Země,Pozice,Poznámka,Datum vytvoření",
        "firstName lastName email phone company country title description createdAt");
    row("Czech, one name", u"Jméno a příjmení,E-mailová adresa,Mobil,Společnost,Stát",
        "fullName email phone company country");
    row("German", u"Vorname,Nachname,E-Mail-Adresse,Telefonnummer,Firma,Land",
        "firstName lastName email phone company country");
    row("traditional Chinese", u"姓名,電子郵件,電話,公司名稱,國家/地區,職稱,備註,建立日期",
        "fullName email phone company country title description createdAt");
    row("simplified Chinese", u"姓,名,电子邮箱,手机,公司,国家,职位,创建时间",
        "lastName firstName email phone company country title createdAt");
    row("as leads have them", u"LeadSource,ActionCode,OfferDisplayName,ProductId,CustomerInfo,Timestamp",
        "source action offerTitle offer customerInfo receivedAt");
    row("unknown", u"Colour,Size", "- -");
}

void TestColumnMapping::header_isGuessed()
{
    QFETCH(QString, header);
    QFETCH(QString, expected);
    QCOMPARE(ids(guessedColumns(header.split(u','), true, {})), expected);
}

void TestColumnMapping::values_areGuessed_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QList<QStringList>>("rows");
    QTest::addColumn<bool>("hasHeader");
    QTest::addColumn<QString>("expected");
    using Rows = QList<QStringList>;
    QTest::newRow("address, telephone, country, time")
        << u"a,b,c,d,e"_s
        << Rows{{u"jana@example.com"_s, u"+420 777 123 456"_s, u"CZ"_s, u"1. 2. 2026"_s, u"x"_s},
                {u"bob@example.com"_s, u"(425) 555-0100"_s, u"Spain"_s, u"13. 2. 2026"_s, u"y"_s}}
        << false << u"email phone country createdAt -"_s;
    QTest::newRow("a time under a name may be any") << u"Birthday"_s << Rows{{u"1990-01-01"_s}} << true << u"-"_s;
    QTest::newRow("not a telephone") << u"Fax"_s << Rows{{u"+420 777 123 456"_s}} << true << u"-"_s;
    QTest::newRow("numbers are no telephones") << u"Id"_s << Rows{{u"123456789"_s}} << true << u"-"_s;
    QTest::newRow("states are no countries") << u"State"_s << Rows{{u"CA"_s}, {u"AL"_s}} << true << u"-"_s;
    QTest::newRow("seldom an address") << u"Mixed"_s << Rows{{u"a@b.cz"_s}, {u"call"_s}, {u"call"_s}} << true << u"-"_s;
    QTest::newRow("two addresses, the first one")
        << u"a,b"_s << Rows{{u"a@example.com"_s, u"b@example.com"_s}} << true << u"email -"_s;
    QTest::newRow("empty") << u"a"_s << Rows{{QString()}} << true << u"-"_s;
}

void TestColumnMapping::values_areGuessed()
{
    QFETCH(QString, header);
    QFETCH(QList<QStringList>, rows);
    QFETCH(bool, hasHeader);
    QFETCH(QString, expected);
    QCOMPARE(ids(guessedColumns(header.split(u','), hasHeader, rows)), expected);
}

void TestColumnMapping::guess_givesEachPartOnce()
{
    // Duplicate and empty names, and the best of several.
    const auto columns = guessedColumns({u"Mobile Phone"_s, u"Email"_s, u"Email"_s, {}, u"Phone"_s}, true, {});
    QCOMPARE(ids(columns), u"- email - - phone"_s);
    QVERIFY(!twiceMapped(columns));
}

void TestColumnMapping::part_chosenTwice_isFound()
{
    QVERIFY(!twiceMapped({}));
    QVERIFY(!twiceMapped({std::nullopt, std::nullopt, LeadPart::Email}));
    const auto twice = twiceMapped({LeadPart::Email, std::nullopt, LeadPart::Phone, LeadPart::Email});
    QVERIFY(twice);
    QCOMPARE(*twice, std::pair(qsizetype(0), qsizetype(3)));
}

void TestColumnMapping::ids_comeBack()
{
    for (const MappablePart &each : mappableParts())
        QCOMPARE(mappablePartNamed(QString(each.id)), std::optional(each.part));
    QVERIFY(!mappablePartNamed(u"-"));
    for (const TextEncoding encoding : readableEncodings())
        QCOMPARE(textEncodingNamed(QString(nameOf(encoding))), std::optional(encoding));
}

void TestColumnMapping::dates_tellTheirOrder_data()
{
    QTest::addColumn<QStringList>("dates");
    QTest::addColumn<DateOrders>("expected");
    QTest::newRow("none") << QStringList() << DateOrders::Alike;
    QTest::newRow("no dates") << QStringList{u"soon"_s} << DateOrders::Alike;
    QTest::newRow("ISO") << QStringList{u"2026-03-04"_s, u"2026-03-04T10:00:00Z"_s} << DateOrders::Alike;
    QTest::newRow("with points") << QStringList{u"3.4.2026"_s} << DateOrders::Alike;
    QTest::newRow("the same both ways") << QStringList{u"4/4/2026"_s} << DateOrders::Alike;
    QTest::newRow("both ways") << QStringList{u"3/4/2026"_s, u"5/4/2026 10:00"_s} << DateOrders::Either;
    QTest::newRow("day first") << QStringList{u"3/4/2026"_s, u"28/9/2026"_s} << DateOrders::DayFirst;
    QTest::newRow("month first") << QStringList{u"9/28/2026"_s, u"3/4/2026"_s} << DateOrders::MonthFirst;
    QTest::newRow("with dashes") << QStringList{u"28-9-26"_s} << DateOrders::DayFirst;
}

void TestColumnMapping::dates_tellTheirOrder()
{
    QFETCH(QStringList, dates);
    QFETCH(DateOrders, expected);
    QList<QStringList> rows;
    for (const QString &date : dates)
        rows.append({u"3/14/2026"_s, date}); // the first column is of no interest
    QCOMPARE(dateOrdersIn({std::nullopt, LeadPart::CreatedTime}, rows), expected);
}

void TestColumnMapping::dialect_isFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<bool>("hasHeader");
    QTest::addColumn<QStringList>("header");
    QTest::addColumn<qsizetype>("rows");
    const QStringList two{u"Jméno"_s, u"E-mail"_s};
    const auto row = [](const char *name, const QByteArray &bytes, char delimiter, bool hasHeader,
                        const QStringList &header,
                        qsizetype rows) { QTest::newRow(name) << bytes << delimiter << hasHeader << header << rows; };
    const QByteArray semicolons = "Jm\xc3\xa9no;E-mail\nJana, dr.;jana@example.com\nBob, ing.;b@example.com\n";
    row("semicolons", semicolons, ';', true, two, 2);
    row("tabs", QByteArray(semicolons).replace(';', '\t'), '\t', true, two, 2);
    row("bars", QByteArray(semicolons).replace(';', '|'), '|', true, two, 2);
    row("commas", "Name,E-mail\n\"a;b;c\",x@y.cz\n", ',', true, {u"Name"_s, u"E-mail"_s}, 1);
    row("mixed line ends", "a,b\r\n1,2\n3,4\r\n\r\n\n5,6", ',', true, {u"a"_s, u"b"_s}, 3);
    row("old line ends", "a,b\r1,2\r3,4\r", ',', true, {u"a"_s, u"b"_s}, 2);
    row("line end in quotes", "a;b\n\"1\n1\";2\n", ';', true, {u"a"_s, u"b"_s}, 1);
    row("open quote", "a;b\n\"1;2\n3;4\n", ';', true, {u"a"_s, u"b"_s}, 2);
    row("no header", "Jana;jana@example.com\nBob;bob@example.com\n", ';', false, {u"Column 1"_s, u"Column 2"_s}, 2);
    row("header only", "a,b", ',', true, {u"a"_s, u"b"_s}, 0);
    row("one known column", "E-mail\na@example.com\n", ',', true, {u"E-mail"_s}, 1);
    row("addresses only", "a@example.com\nb@example.com\n", ',', false, {u"Column 1"_s}, 2);
}

void TestColumnMapping::dialect_isFound()
{
    QFETCH(QByteArray, bytes);
    QFETCH(char, delimiter);
    QFETCH(bool, hasHeader);
    QFETCH(QStringList, header);
    QFETCH(qsizetype, rows);
    const CsvSample sample = sampleOf(bytes);
    QCOMPARE(sample.mapping.delimiter, delimiter);
    QCOMPARE(sample.mapping.hasHeader, hasHeader);
    QCOMPARE(sample.mapping.header, header);
    QCOMPARE(sample.rows.size(), rows);
}

void TestColumnMapping::encoding_isFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("usual");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QString>("header");
    QTest::newRow("UTF-8") << QByteArray("Jm\xc3\xa9no,P\xc5\x99\xc3\xad") << QByteArray("windows-1250")
                           << QByteArray("utf-8") << u"Jméno,Pří"_s;
    QTest::newRow("UTF-8 with mark") << QByteArray("\xef\xbb\xbfJm\xc3\xa9no,b") << QByteArray("windows-1250")
                                     << QByteArray("utf-8") << u"Jméno,b"_s;
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe\x4d\x01,\0b\0", 8) << QByteArray("windows-1250")
                            << QByteArray("utf-16le") << u"ō,b"_s;
    QTest::newRow("western") << QByteArray("Pr\xe9nom,b") << QByteArray("windows-1252") << QByteArray("windows-1252")
                             << u"Prénom,b"_s;
    QTest::newRow("Czech") << QByteArray("P\xf8\xedjmen\xed,b") << QByteArray("windows-1250")
                           << QByteArray("windows-1250") << u"Příjmení,b"_s;
    QTest::newRow("traditional Chinese") << QByteArray("\xb9\x71\xb8\xdc,b") << QByteArray("big5") << QByteArray("big5")
                                         << u"電話,b"_s;
}

void TestColumnMapping::encoding_isFound()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, usual);
    QFETCH(QByteArray, expected);
    QFETCH(QString, header);
    CsvHabits habits;
    habits.encoding = *textEncodingNamed(QString::fromLatin1(usual));
    if (!readableEncodings().contains(habits.encoding))
        QSKIP("this build of Qt does not read the encoding");
    const CsvSample sample = sampleOf(bytes, {}, habits);
    QCOMPARE(nameOf(sample.mapping.encoding), QLatin1StringView(expected));
    QCOMPARE(sample.mapping.header.join(u','), header);
}

void TestColumnMapping::wishes_win()
{
    CsvWishes wishes;
    wishes.delimiter = ',';
    wishes.hasHeader = false;
    wishes.encoding = TextEncoding::Windows1252;
    wishes.dateOrder = DateOrder::DayFirst;
    wishes.columns = QList<ColumnMapping::Column>{std::nullopt, LeadPart::CreatedTime};
    const CsvSample sample = sampleOf("Jm\xc3\xa9no;x,9/28/2018\n", wishes);
    QCOMPARE(sample.mapping.header, (QStringList{u"Column 1"_s, u"Column 2"_s}));
    QCOMPARE(sample.rows, (QList<QStringList>{{u"JmÃ©no;x"_s, u"9/28/2018"_s}}));
    QCOMPARE(sample.mapping.columns, *wishes.columns);
    QCOMPARE(sample.dateOrders, DateOrders::MonthFirst);
    QCOMPARE(sample.mapping.dateOrder, DateOrder::DayFirst);
}

void TestColumnMapping::wishForOtherColumns_isLetGo()
{
    CsvWishes wishes;
    wishes.columns = QList<ColumnMapping::Column>{std::nullopt, std::nullopt, LeadPart::Email};
    QCOMPARE(ids(sampleOf("Phone,Email\n1,2\n", wishes).mapping.columns), u"phone email"_s);
}

void TestColumnMapping::noTable_isRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("blanks") << QByteArray(" \n\r\n\t\n");
    QTest::newRow("prose") << QByteArray("Dear customer\nwe are writing\n");
    QTest::newRow("page") << QByteArray("<!DOCTYPE html><p>a,b</p>");
    QTest::newRow("archive") << QByteArray("PK\x03\x04\x14\x00\x06,a,b\n", 13);
    QTest::newRow("control characters") << QByteArray("a,b\n\x01\x02\x03\x04,\x05\n");
    QTest::newRow("zeros") << QByteArray(5000, '\0');
}

void TestColumnMapping::noTable_isRefused()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!csvSample(bytes, {}, {}));
}

void TestColumnMapping::oddHeader_isTaken_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("the same name twice") << QByteArray("Email,Email,Email");
    QTest::newRow("no names") << QByteArray(",,");
    QTest::newRow("direction marks") << QByteArray("\xe2\x80\xae"
                                                   "Email,\xe2\x80\x8f,<b>x</b>");
    QTest::newRow("open quote") << QByteArray("a,b,\"c");
}

void TestColumnMapping::oddHeader_isTaken()
{
    QFETCH(QByteArray, header);
    const CsvSample sample = sampleOf(header + "\n1,2,3\n");
    QCOMPARE(sample.mapping.header.size(), 3);
    QVERIFY(!twiceMapped(sample.mapping.columns));
}

void TestColumnMapping::tenThousandColumns_areCut()
{
    QByteArray header;
    for (int i = 0; i < 10'000; ++i)
        header += "Column name " + QByteArray::number(i) + ',';
    const CsvSample sample = sampleOf(header + "Email\n" + QByteArray(10'000, ',') + "a@example.com\n");
    QCOMPARE(sample.mapping.header.size(), 10'001);
    QCOMPARE(sample.mapping.columns.size(), mostMappedColumns);
    QCOMPARE(sample.rows.size(), 1);
    QCOMPARE(sample.rows[0].size(), mostMappedColumns);
}

QTEST_GUILESS_MAIN(TestColumnMapping)
#include "tst_columnmapping.moc"
