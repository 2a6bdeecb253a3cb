// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/csvsample.h"
#include "leads/leaddecoder.h"
#include "leads/leaddocument.h"

#include <QBuffer>
#include <QFile>
#include <QStringEncoder>
#include <QTest>

#include <vector>

using namespace leadlight;
using namespace leadlight::leads;

namespace {

struct ReadLeads
{
    bool isOpen = false;
    core::ErrorKind error = core::ErrorKind::Cancelled;
    std::vector<Lead> leads;
};

ReadLeads readAll(QIODevice &device)
{
    ReadLeads result;
    const auto document = LeadDocument::open(device, QStringLiteral("file"));
    if (!document) {
        result.error = document.error().kind;
        return result;
    }
    result.isOpen = true;
    for (;;) {
        auto lead = (*document)->next();
        if (!lead) {
            result.error = lead.error().kind;
            return result;
        }
        if (!*lead)
            return result;
        result.leads.push_back(**std::move(lead));
    }
}

ReadLeads readBytes(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readAll(buffer);
}

ReadLeads readSample(const char *name)
{
    QFile file(QStringLiteral(LEADLIGHT_TEST_DATA "/leads/") + QLatin1StringView(name));
    return file.open(QIODevice::ReadOnly) ? readAll(file) : ReadLeads();
}

/// "SPZA/PLT/Jana/jana@contoso.com!" by lead; the mark says that it has problems.
QString summary(const std::vector<Lead> &leads)
{
    QStringList lines;
    for (const Lead &lead : leads) {
        lines.append(QStringList{lead.source, lead.action, lead.firstName, lead.email}.join(u'/') +
                     (lead.problems.isEmpty() ? QString() : QStringLiteral("!")));
    }
    return lines.join(u'\n');
}

QByteArray encoded(const QString &text, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

const QString unicodeCsv = QStringLiteral("LeadSource,ActionCode,FirstName,Email\r\nSPZA,PLT,Žofie,z@contoso.com\r\n"
                                          "SPZA,INS,王曉晴🚀,w@contoso.com\r\n");
const QString unicodeSummary = QStringLiteral("SPZA/PLT/Žofie/z@contoso.com\nSPZA/INS/王曉晴🚀/w@contoso.com");

/// Fails after a while, as a disk does that is pulled out.
class FailingDevice : public QIODevice
{
public:
    bool atEnd() const override { return false; }

protected:
    qint64 readData(char *to, qint64 most) override
    {
        if (m_given > 600'000)
            return -1;
        const QByteArray line = "{\"LeadSource\":\"SPZA\",\"Email\":\"a@contoso.com\"}\n";
        const qint64 size = qMin<qint64>(most, line.size());
        std::copy_n(line.cbegin(), size, to);
        m_given += size;
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 m_given = 0;
};

} // namespace

class TestLeadDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void format_isFoundByLooking_data();
    void format_isFoundByLooking();
    void foreignFile_isRefused_data();
    void foreignFile_isRefused();
    void file_isDescribed_data();
    void file_isDescribed();
    void mapping_tellsTheColumns();
    void mapping_leavesTheRawEntityAlone();
    void mapping_tellsLeadsApartByTheirNames();
    void mappingOfOtherColumns_isRefused();
    void mappedEncoding_isReadFromPieces_data();
    void mappedEncoding_isReadFromPieces();
    void encoding_isFoundByLooking_data();
    void encoding_isFoundByLooking();
    void windows1252_losesNoByte();
    void oddLine_changesNoOtherLine();
    void leads_areNumbered();
    void csvRaw_isHeaderAndRecord();
    void jsonRaw_isTheObjectsOwnBytes();
    void ownExport_tellsItsPlace();
    void truncatedArray_givesTheRestAsOneLead();
    void brokenElement_doesNotTakeTheOthersWithIt();
    void openQuote_takesOneLineOnly();
    void raggedRow_isKept();
    void largeLead_isReadWhole();
    void manyLeads_areReadFromPieces();
    void device_thatFails_isNotReadable();
    void storageExplorerExports_areRead_data();
    void storageExplorerExports_areRead();
    void partnerCenterList_isRead();
    void documentedTestLead_isRead_data();
    void documentedTestLead_isRead();
};

void TestLeadDocument::format_isFoundByLooking_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &bytes, const char *expected) {
        QTest::newRow(name) << bytes << QString::fromUtf8(expected);
    };
    const QByteArray a = R"({"LeadSource":"SPZA","ActionCode":"PLT","FirstName":"A","Email":"a@contoso.com"})";
    const QByteArray b = R"({"LeadSource":"SPZA","ActionCode":"INS","FirstName":"B","Email":"b@contoso.com"})";
    const char *both = "SPZA/PLT/A/a@contoso.com\nSPZA/INS/B/b@contoso.com";
    const QByteArray pretty = QByteArray(a).replace(",", ",\n  ").replace("{", "{\n  ").replace("}", "\n}");

    row("nothing", "", "");
    row("mark only", "\xef\xbb\xbf", "");
    row("blanks", " \r\n\t ", "");
    row("NDJSON", a + '\n' + b + '\n', both);
    row("NDJSON without last line end", a + "\r\n" + b, both);
    row("NDJSON with empty lines", "\n\n" + a + "\n\n \n" + b + "\n\n", both);
    row("NDJSON with a broken line", a + "\n{\"LeadSource\":\"x\",\n" + b + '\n',
        "SPZA/PLT/A/a@contoso.com\nx///!\nSPZA/INS/B/b@contoso.com");
    row("NDJSON with a line of something else", a + "\nhello\n" + b + '\n',
        "SPZA/PLT/A/a@contoso.com\n///!\nSPZA/INS/B/b@contoso.com");
    row("NDJSON whose first line is broken", "{\"Lead\n" + a + '\n' + b,
        "///!\nSPZA/PLT/A/a@contoso.com\nSPZA/INS/B/b@contoso.com");
    row("array", '[' + a + ',' + b + ']', both);
    row("array over lines", "[\n" + a + ",\n" + b + "\n]\n", both);
    row("pretty array", "[ " + pretty + " , " + b + " ]", both);
    row("empty array", "[]", "");
    row("single object", a, "SPZA/PLT/A/a@contoso.com");
    row("single pretty object", pretty, "SPZA/PLT/A/a@contoso.com");
    row("pretty objects one after the other", pretty + '\n' + pretty,
        "SPZA/PLT/A/a@contoso.com\nSPZA/PLT/A/a@contoso.com");
    row("table answer", R"({"odata.metadata":"http://x/$metadata#MarketplaceLeads","value":[)" + a + ',' + b + "]}",
        both);
    row("table answer with more behind",
        R"({"value":[)" + a + R"(],"odata.nextLink":"x"})" + '\n' + R"({"value":[)" + b + "]}", both);
    row("empty table answer", R"({"odata.metadata":"m","value":[]})", "");
    row("CSV with commas",
        "LeadSource,ActionCode,FirstName,Email\nSPZA,PLT,A,a@contoso.com\nSPZA,INS,B,b@contoso.com\n", both);
    row("CSV with semicolons",
        "LeadSource;ActionCode;FirstName;Email\r\nSPZA;PLT;A;a@contoso.com\r\nSPZA;INS;B;b@contoso.com", both);
    row("CSV with tabs",
        "lead_source\taction code\tFIRST NAME\te-mail\nSPZA\tPLT\tA\ta@contoso.com\nSPZA\tINS\tB\tb@contoso.com\n",
        both);
    row("CSV with old line ends",
        "LeadSource,ActionCode,FirstName,Email\rSPZA,PLT,A,a@contoso.com\rSPZA,INS,B,b@contoso.com\r", both);
    row("CSV with empty lines",
        "\n\nLeadSource,ActionCode,FirstName,Email\n\nSPZA,PLT,A,a@contoso.com\n\n\nSPZA,INS,B,b@contoso.com\n\n",
        both);
    row("CSV all in quotes",
        "\"LeadSource\",\"ActionCode\",\"FirstName\",\"Email\"\n\"SPZA\",\"PLT\",\"A\",\"a@contoso.com\"\n\"SPZA\","
        "\"INS\",\"B\",\"b@contoso.com\"",
        both);
    row("CSV with a header only", "LeadSource,ActionCode\n", "");
    row("CSV with columns that nobody knows", "Colour,LeadSource,Size,Email\nred,SPZA,3,a@contoso.com\n",
        "SPZA///a@contoso.com");
    row("CSV with a NUL", QByteArray("LeadSource,Email\nSPZA,a\0b\n", 25), "SPZA///a");
    row("table rows without header",
        "p,r,2018-09-28T18:24:20Z,\"{\"\"FirstName\"\":\"\"A\"\",\"\"Email\"\":\"\"a@contoso.com\"\"}\",SPZA,PLT,"
        "DocuSign,,\n",
        "SPZA/PLT/A/a@contoso.com");
    row("sorted table rows without header",
        "p,r,2018-09-28T18:24:20Z,PLT,,\"{\"\"FirstName\"\":\"\"A\"\",\"\"Email\"\":\"\"a@contoso.com\"\"}\",,SPZA,"
        "DocuSign,docusign.x\n",
        "SPZA/PLT/A/a@contoso.com");
    row("columns without header", "1,\"{\"\"FirstName\"\":\"\"A\"\",\"\"Email\"\":\"\"a@contoso.com\"\"}\",SPZA\n",
        "//A/a@contoso.com");
}

void TestLeadDocument::format_isFoundByLooking()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    const ReadLeads read = readBytes(bytes);
    QVERIFY(read.isOpen);
    QString found = summary(read.leads);
    found.replace(QStringLiteral("a") + QChar(0) + u'b', QStringLiteral("a"));
    QCOMPARE(found, expected);
    for (const Lead &lead : read.leads) {
        QCOMPARE(lead.id, 0);
        QVERIFY(lead.connector.isEmpty());
    }
}

void TestLeadDocument::foreignFile_isRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("prose") << QByteArray("Dear customer,\nwe are writing to you.\n");
    QTest::newRow("foreign CSV") << QByteArray("colour,size\nred,3\n");
    QTest::newRow("foreign JSON") << QByteArray(R"([{"colour":"red"},{"colour":"blue"}])");
    QTest::newRow("rich text") << QByteArray(R"({\rtf1\ansi hello})");
    QTest::newRow("HTML") << QByteArray("<!DOCTYPE html><html><body>a@b</body></html>");
    QTest::newRow("zip") << QByteArray("PK\x03\x04\x14\x00\x06\x00\x08\x00\x00\x00", 12);
    QTest::newRow("zeros") << QByteArray(100'000, '\0');
    QTest::newRow("all bytes") << [] {
        QByteArray bytes;
        for (int i = 0; i < 256; ++i)
            bytes.append(static_cast<char>(i));
        return bytes;
    }();
}

void TestLeadDocument::foreignFile_isRefused()
{
    QFETCH(QByteArray, bytes);
    const ReadLeads read = readBytes(bytes);
    QVERIFY(!read.isOpen);
    QCOMPARE(read.error, core::ErrorKind::UnknownFileFormat);
}

void TestLeadDocument::file_isDescribed_data()
{
    using Format = FileDescription::Format;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<FileDescription>("expected");
    const auto row = [](const char *name, const QByteArray &bytes, const FileDescription &expected) {
        QTest::newRow(name) << bytes << expected;
    };
    const QByteArray lead = R"({"LeadSource":"SPZA"})";
    row("nothing", "", {Format::Empty});
    row("blanks", " \n\t", {Format::Empty});
    row("no values", "[]", {Format::JsonValues});
    row("lines", lead + '\n' + lead, {Format::JsonLines});
    row("array", '[' + lead + ']', {Format::JsonValues});
    row("table answer", R"({"value":[)" + lead + "]}", {Format::TableAnswer});
    row("test lead", "LeadSource = a\nActionCode = b\nEmail = c\n", {Format::TestLead});
    row("table", "PartitionKey,RowKey,LeadSource\np,r,SPZA\n", {Format::TableRows, 3, false, true, ','});
    row("Storage Explorer", "PartitionKey;RowKey;LeadSource;LeadSource@type\np;r;SPZA;Edm.String\n",
        {Format::TableRows, 3, true, true, ';'});
    row("table without a header", "p,r,2018-09-28T18:24:20Z,{},SPZA,PLT,DocuSign,,\n",
        {Format::TableRows, 9, false, false, ','});
    row("export, edited", "email;x;isTest;doNotContact;piiWithheld;receivedAt;origin\na;;;;;;\n",
        {Format::Export, 7, false, true, ';'});
    row("others", "Name\tEmail\tColour\nJana\tj@example.com\tred\n", {Format::Csv, 3, false, true, '\t'});
    QFile partner(QStringLiteral(LEADLIGHT_TEST_DATA "/leads/partner-center.csv"));
    QVERIFY(partner.open(QIODevice::ReadOnly));
    row("Partner Center", partner.readAll(), {Format::PartnerCenter, 14, false, true, ','});
}

void TestLeadDocument::file_isDescribed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(FileDescription, expected);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto document = LeadDocument::open(buffer, QStringLiteral("file"));
    QVERIFY(document);
    QVERIFY((*document)->description() == expected);
}

/// Read as the columns are guessed, unless @p wishes say otherwise.
static ReadLeads readMapped(QByteArray bytes, const CsvWishes &wishes = {})
{
    const auto sample = csvSample(bytes, wishes, {});
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    ReadLeads result;
    const auto document = LeadDocument::open(buffer, QStringLiteral("file"), sample.value_or(CsvSample()).mapping);
    if (!document) {
        result.error = document.error().kind;
        return result;
    }
    result.isOpen = true;
    for (auto lead = (*document)->next(); lead && *lead; lead = (*document)->next())
        result.leads.push_back(**std::move(lead));
    return result;
}

void TestLeadDocument::mapping_tellsTheColumns()
{
    const ReadLeads read =
        readMapped("Jm\xc3\xa9no a p\xc5\x99\xc3\xadjmen\xc3\xad;E-mailov\xc3\xa1 adresa;Datum;Barva;Firma\n"
                   "Jana Nov\xc3\xa1kov\xc3\xa1;j@example.com;28. 9. 2018;red;Contoso\n"
                   "Bob;b@example.com;soon;\n");
    QCOMPARE(summary(read.leads), QStringLiteral("//Jana/j@example.com\n//Bob/b@example.com!"));
    const Lead &lead = read.leads[0];
    QCOMPARE(lead.lastName, QStringLiteral("Nováková"));
    QCOMPARE(lead.company, QStringLiteral("Contoso"));
    QCOMPARE(lead.createdAt.toText(), QStringLiteral("2018-09-28T00:00:00Z"));
    QCOMPARE(rawProperties(lead.raw)[3], (LeadProperty{QStringLiteral("Barva"), QStringLiteral("red"), {}}));
    QCOMPARE(read.leads[1].problems.size(), 2); // a cell is missing and the time is none
}

void TestLeadDocument::mapping_leavesTheRawEntityAlone()
{
    const QByteArray bytes = "Colour, \"E-mail\" ,Created\r\nred,\" a@example.com\",3/4/2026\r\n";
    const RawEntity plain = readMapped(bytes).leads.at(0).raw;
    QCOMPARE(plain,
             (RawEntity{RawEntity::Format::Csv, "Colour, \"E-mail\" ,Created\r\nred,\" a@example.com\",3/4/2026"}));
    CsvWishes otherwise;
    otherwise.columns = QList<ColumnMapping::Column>{LeadPart::Company, std::nullopt, LeadPart::ReceivedAt};
    otherwise.dateOrder = DateOrder::DayFirst;
    const Lead other = readMapped(bytes, otherwise).leads.at(0);
    QCOMPARE(other.company, QStringLiteral("red"));
    QCOMPARE(other.receivedAt.toText(), QStringLiteral("2026-04-03T00:00:00Z"));
    QCOMPARE(other.raw, plain);
}

void TestLeadDocument::mapping_tellsLeadsApartByTheirNames()
{
    // What the names of the columns say of the time, as without a mapping.
    const QByteArray bytes = "Email,Phone,Created\na@example.com,1,3/4/2026\n";
    const LeadTime named = readBytes(bytes).leads.at(0).createdAt;
    CsvWishes wishes;
    wishes.dateOrder = DateOrder::DayFirst;
    wishes.columns = QList<ColumnMapping::Column>{LeadPart::Email, std::nullopt, LeadPart::CreatedTime};
    const Lead mapped = readMapped(bytes, wishes).leads.at(0);
    QVERIFY(mapped.createdAt != named);
    QCOMPARE(mapped.place, LeadPlace(FileRow{QStringLiteral("file"), 1, named}));
    QCOMPARE(readBytes(bytes).leads.at(0).place, LeadPlace(FileRow{QStringLiteral("file"), 1}));
}

void TestLeadDocument::mappingOfOtherColumns_isRefused()
{
    const auto sample = csvSample("Email,Phone\na@example.com,1\n", {}, {});
    QVERIFY(sample);
    for (const char *changed : {"", "Email\na@example.com\n", "Phone,Email\n1,a@example.com\n", "{}"}) {
        QByteArray bytes(changed);
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        const auto document = LeadDocument::open(buffer, QStringLiteral("file"), sample->mapping);
        QVERIFY(!document);
        QCOMPARE(document.error().kind, core::ErrorKind::UnknownFileFormat);
        QCOMPARE(document.error().serviceCode, QStringLiteral("changed"));
    }
}

void TestLeadDocument::mappedEncoding_isReadFromPieces_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("letters");
    QTest::addColumn<QString>("expected");
    QTest::newRow("Windows-1250") << QByteArray("windows-1250") << QByteArray("\xf8\xed\x9e") << QStringLiteral("říž");
    QTest::newRow("Windows-1252") << QByteArray("windows-1252") << QByteArray("\xf8\xed\x80") << QStringLiteral("øí€");
    QTest::newRow("Big5") << QByteArray("big5") << QByteArray("\xb9\x71\xb8\xdc") << QStringLiteral("電話");
}

void TestLeadDocument::mappedEncoding_isReadFromPieces()
{
    QFETCH(QByteArray, encoding);
    QFETCH(QByteArray, letters);
    QFETCH(QString, expected);
    CsvWishes wishes;
    wishes.encoding = textEncodingNamed(QString::fromLatin1(encoding));
    if (!readableEncodings().contains(*wishes.encoding))
        QSKIP("this build of Qt does not read the encoding");
    QByteArray bytes = "First name,Email\n";
    for (int i = 0; i < 20'000; ++i)
        bytes += QByteArray(i % 3, 'f') + letters + ",a@example.com\n";
    const ReadLeads read = readMapped(bytes, wishes);
    QCOMPARE(read.leads.size(), size_t(20'000));
    for (size_t i = 0; i < read.leads.size(); ++i)
        QCOMPARE(read.leads[i].firstName, QString(qsizetype(i % 3), u'f') + expected);
}

void TestLeadDocument::encoding_isFoundByLooking_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, QStringConverter::Encoding encoding, bool mark) {
        QTest::newRow(name) << encoded(unicodeCsv, encoding, mark);
    };
    row("UTF-8", QStringConverter::Utf8, false);
    row("UTF-8 with mark", QStringConverter::Utf8, true);
    row("UTF-16 LE", QStringConverter::Utf16LE, false);
    row("UTF-16 LE with mark", QStringConverter::Utf16LE, true);
    row("UTF-16 BE", QStringConverter::Utf16BE, false);
    row("UTF-16 BE with mark", QStringConverter::Utf16BE, true);
}

void TestLeadDocument::encoding_isFoundByLooking()
{
    QFETCH(QByteArray, bytes);
    const ReadLeads read = readBytes(bytes);
    QVERIFY(read.isOpen);
    QCOMPARE(summary(read.leads), unicodeSummary);
}

void TestLeadDocument::windows1252_losesNoByte()
{
    QByteArray name;
    for (int byte = 0x80; byte < 0x100; ++byte)
        name.append(static_cast<char>(byte));
    const ReadLeads read =
        readBytes("LeadSource,ActionCode,FirstName,Email\nSPZA,PLT,J\xfcrgen \x80,\n,," + name + ",\n");
    QCOMPARE(read.leads.size(), size_t(2));
    QCOMPARE(read.leads[0].firstName, QStringLiteral("Jürgen €"));
    const QString all = read.leads[1].firstName;
    QCOMPARE(all.size(), 128);
    QCOMPARE(QSet<QChar>(all.cbegin(), all.cend()).size(), 128);
}

void TestLeadDocument::oddLine_changesNoOtherLine()
{
    const ReadLeads read = readBytes("LeadSource,FirstName\nSPZA,\xc5\xbd"
                                     "ofie\nSPZA,J\xfcrgen\nSPZA,\xe7\x8e\x8b\xe6\x9b\x89\xff\n");
    QCOMPARE(read.leads.size(), size_t(3));
    QCOMPARE(read.leads[0].firstName, QStringLiteral("Žofie"));
    QCOMPARE(read.leads[1].firstName, QStringLiteral("Jürgen"));
    QCOMPARE(read.leads[2].firstName, QStringLiteral("王曉\ufffd"));
}

void TestLeadDocument::leads_areNumbered()
{
    for (const QByteArray &bytes :
         {QByteArray("LeadSource,Email\n\na,1\n\nb,2\n"),
          QByteArray("{\"PartitionKey\":\"p\",\"RowKey\":\"r\",\"Email\":\"1\"}\n\n{\"Email\":\"2\"}")}) {
        const ReadLeads read = readBytes(bytes);
        QCOMPARE(read.leads.size(), size_t(2));
        QCOMPARE(read.leads[0].place, LeadPlace(FileRow{QStringLiteral("file"), 1}));
        QCOMPARE(read.leads[1].place, LeadPlace(FileRow{QStringLiteral("file"), 2}));
    }
}

void TestLeadDocument::csvRaw_isHeaderAndRecord()
{
    const ReadLeads read =
        readBytes("\xef\xbb\xbfLeadSource,\"E-mail\"\r\n\"SPZA\", a@contoso.com\r\nx,\"two\r\nlines\"\r\n");
    QCOMPARE(read.leads.size(), size_t(2));
    QCOMPARE(read.leads[0].raw,
             (RawEntity{RawEntity::Format::Csv, "LeadSource,\"E-mail\"\r\n\"SPZA\", a@contoso.com"}));
    QCOMPARE(read.leads[1].raw.bytes, QByteArray("LeadSource,\"E-mail\"\r\nx,\"two\r\nlines\""));
    QCOMPARE(rawProperties(read.leads[1].raw).last().value, QStringLiteral("two\r\nlines"));
}

void TestLeadDocument::jsonRaw_isTheObjectsOwnBytes()
{
    const QByteArray first = "{ \"Email\" : \"a\",\t\"Big\":12345678901234567890.10 }";
    const ReadLeads lines = readBytes(" " + first + " \r\n{\"Email\":\"b\"}\n");
    QCOMPARE(lines.leads.size(), size_t(2));
    QCOMPARE(lines.leads[0].raw, (RawEntity{RawEntity::Format::Json, first}));
    const ReadLeads array = readBytes("[ " + first + " , {\"Email\":\"b\"} ]");
    QCOMPARE(array.leads.size(), size_t(2));
    QCOMPARE(array.leads[0].raw, (RawEntity{RawEntity::Format::Json, first}));
}

void TestLeadDocument::ownExport_tellsItsPlace()
{
    const ReadLeads read = readBytes(
        R"({"id":7,"connector":"c","source":"SPZA","receivedAt":null,"isTest":false,"doNotContact":false,"piiWithheld":false,"problems":[],"origin":{"partitionKey":"p","rowKey":"r"},"raw":{"a":1}})");
    QCOMPARE(read.leads.size(), size_t(1));
    QCOMPARE(read.leads[0].place, LeadPlace(TableKey{QStringLiteral("p"), QStringLiteral("r")}));
    QCOMPARE(read.leads[0].raw.bytes, QByteArray("{\"a\":1}"));
}

void TestLeadDocument::truncatedArray_givesTheRestAsOneLead()
{
    const ReadLeads read =
        readBytes(R"([{"LeadSource":"SPZA","Email":"a"},{"LeadSource":"SPZA","Email":"b"},{"LeadSource":"SPZA","Ema)");
    QCOMPARE(summary(read.leads), QStringLiteral("SPZA///a\nSPZA///b\nSPZA///!"));
    QCOMPARE(read.leads[2].raw, (RawEntity{RawEntity::Format::Text, R"({"LeadSource":"SPZA","Ema)"}));
    // Cut between two leads nothing is left to carry.
    QCOMPARE(readBytes(R"([{"LeadSource":"SPZA","Email":"a"},)").leads.size(), size_t(1));
}

void TestLeadDocument::brokenElement_doesNotTakeTheOthersWithIt()
{
    const ReadLeads read =
        readBytes("[\n{\"LeadSource\":\"a\"},\n{\"LeadSource\":\"b\" \"Email\":\"x\"},\n{\"LeadSource\":\"c\"}\n]");
    QCOMPARE(summary(read.leads), QStringLiteral("a///\nb///!\nc///"));
    QCOMPARE(read.leads[1].raw, (RawEntity{RawEntity::Format::Text, "{\"LeadSource\":\"b\" \"Email\":\"x\"}"}));
}

void TestLeadDocument::openQuote_takesOneLineOnly()
{
    const ReadLeads read = readBytes("LeadSource,Email\na,\"never closed\nb,2\nc,3\n");
    QCOMPARE(summary(read.leads), QStringLiteral("a///never closed!\nb///2\nc///3"));
    QCOMPARE(read.leads[0].problems, QStringList{QStringLiteral("A quote in its row is not closed.")});
}

void TestLeadDocument::raggedRow_isKept()
{
    const ReadLeads read = readBytes("LeadSource,ActionCode,Email\na\nb,c,d,e\nf,g,h,\ni,j,k\n");
    QCOMPARE(summary(read.leads), QStringLiteral("a///!\nb/c//d!\nf/g//h\ni/j//k"));
    QVERIFY(read.leads[1].raw.bytes.endsWith("b,c,d,e"));
}

void TestLeadDocument::largeLead_isReadWhole()
{
    const QByteArray text(3'000'000, 'x');
    const ReadLeads json = readBytes("[{\"Email\":\"a\",\"Description\":\"" + text + "\"},{\"Email\":\"b\"}]");
    QCOMPARE(json.leads.size(), size_t(2));
    QCOMPARE(json.leads[0].description.size(), text.size());
    const ReadLeads csv = readBytes("Email,Description\na,\"" + text + "\n\"\nb,\n");
    QCOMPARE(csv.leads.size(), size_t(2));
    QCOMPARE(csv.leads[0].description.size(), text.size() + 1);
}

void TestLeadDocument::manyLeads_areReadFromPieces()
{
    // Large enough for several pieces, with lengths that put every kind of break across a piece's end.
    QByteArray lines;
    QByteArray csv = "FirstName,Email\r\n";
    for (int i = 0; i < 20'000; ++i) {
        const QByteArray number = QByteArray::number(i);
        const QByteArray filler(i % 37, 'f');
        lines += "{\"FirstName\":\"" + filler + "\xc5\xbd\",\"Email\":\"" + number + "\"}\n";
        csv += '"' + filler + "\r\n\"\"\xc5\xbd\"," + number + "\r\n";
    }
    for (const QByteArray &bytes : {lines, '[' + QByteArray(lines).replace("}\n", "},").chopped(1) + ']', csv,
                                    encoded(QString::fromUtf8(csv), QStringConverter::Utf16LE, true)}) {
        const ReadLeads read = readBytes(bytes);
        QCOMPARE(read.leads.size(), size_t(20'000));
        for (int i = 0; i < 20'000; ++i) {
            const Lead &lead = read.leads[static_cast<size_t>(i)];
            QCOMPARE(lead.email, QString::number(i));
            QVERIFY(lead.firstName.endsWith(u'Ž') && lead.problems.isEmpty());
        }
    }
}

void TestLeadDocument::device_thatFails_isNotReadable()
{
    FailingDevice device;
    device.open(QIODevice::ReadOnly);
    const ReadLeads read = readAll(device);
    QVERIFY(read.isOpen);
    QCOMPARE(read.error, core::ErrorKind::NotReadable);
    QVERIFY(!read.leads.empty());
}

void TestLeadDocument::storageExplorerExports_areRead_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"storage-explorer-typed.csv", "storage-explorer.csv", "storage-explorer.json"})
        QTest::newRow(name) << QByteArray(name);
}

void TestLeadDocument::storageExplorerExports_areRead()
{
    QFETCH(QByteArray, name);
    const ReadLeads read = readSample(name.constData());
    QVERIFY(!read.leads.empty());
    const Lead &lead = read.leads[0];
    QCOMPARE(summary({lead}), QStringLiteral("SPZA/PLT/John/jsmith@microsoft.com"));
    QCOMPARE(lead.receivedAt.toText(), QStringLiteral("2018-09-28T18:24:20.1234567Z"));
    for (const LeadProperty &property : rawProperties(lead.raw))
        QVERIFY2(!property.name.contains(u'@'), qPrintable(property.name));
    if (read.leads.size() > 1) {
        QCOMPARE(lead.description, QStringLiteral("Two\r\nlines, one \"quote\""));
        QCOMPARE(summary({read.leads[1]}), QStringLiteral("AzureMarketplace/INS//"));
        QVERIFY(read.leads[1].piiWithheld);
    }
}

void TestLeadDocument::partnerCenterList_isRead()
{
    const ReadLeads read = readSample("partner-center.csv");
    QCOMPARE(summary(read.leads), QStringLiteral("SPZA/PLT/John/jsmith@contoso.com"));
    const Lead &lead = read.leads[0];
    QCOMPARE(lead.lastName, QStringLiteral("Smith"));
    QCOMPARE(lead.company, QStringLiteral("Contoso Ltd."));
    QCOMPARE(lead.phone, QStringLiteral("+1 425 555 0100"));
    QCOMPARE(lead.title, QStringLiteral("CTO"));
    QCOMPARE(lead.country, QStringLiteral("US"));
    QCOMPARE(lead.offerTitle, QStringLiteral("DocuSign"));
    QCOMPARE(lead.description, QStringLiteral("Call, please"));
    QCOMPARE(lead.createdAt.toText(), QStringLiteral("2018-09-28T18:24:18Z"));
}

void TestLeadDocument::documentedTestLead_isRead_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("offer");
    QTest::newRow("zh-TW") << QByteArray("test-lead-zh-TW.txt") << QStringLiteral("US")
                           << QStringLiteral("\\<供應專案名稱 >");
    QTest::newRow("cs-CZ") << QByteArray("test-lead-cs-CZ.txt") << QStringLiteral("USA")
                           << QStringLiteral("\\<Název nabídky>");
}

void TestLeadDocument::documentedTestLead_isRead()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, country);
    QFETCH(QString, offer);
    const ReadLeads read = readSample(name.constData());
    QCOMPARE(read.leads.size(), size_t(1));
    const Lead &lead = read.leads[0];
    const QString mark = QStringLiteral("MSFT_TEST_636573304831318844");
    QCOMPARE(lead.source, mark);
    QCOMPARE(lead.action, mark);
    QCOMPARE(lead.offer, offer);
    QCOMPARE(lead.firstName, mark);
    QCOMPARE(lead.lastName, mark);
    QCOMPARE(lead.company, mark);
    QCOMPARE(lead.title, mark);
    QCOMPARE(lead.description, mark);
    QCOMPARE(lead.email, mark + QStringLiteral("@test.com"));
    QCOMPARE(lead.phone, QStringLiteral("1234567890"));
    QCOMPARE(lead.country, country);
    QCOMPARE(lead.createdAt.toText(), QStringLiteral("2018-03-22T15:48:03.1318844Z"));
    QVERIFY(lead.isTest);
    QCOMPARE(lead.raw.format, RawEntity::Format::Text);
    QVERIFY(lead.raw.bytes.contains("oid"));
}

QTEST_GUILESS_MAIN(TestLeadDocument)
#include "tst_leaddocument.moc"
