// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/leadjson.h"
#include "exchange/leadwriter.h"
#include "exchange/randomleads.h"
#include "leads/leaddecoder.h"
#include "leads/leaddocument.h"
#include "leads/leadfield.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <vector>

using namespace leadlight;
using namespace leadlight::exchange;
using namespace leadlight::leads;
using leadlight::tests::randomLead;

Q_DECLARE_METATYPE(leadlight::exchange::LeadFormat)

namespace {

core::Result<> write(LeadWriter &writer, const Lead &lead)
{
    QByteArray bytes;
    writer.append(bytes, lead);
    return writer.write(bytes);
}

QByteArray written(LeadFormat format, const std::vector<Lead> &leads, WriteOptions options = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto writer = LeadWriter::create(format, buffer, options);
    for (const Lead &lead : leads) {
        if (!write(*writer, lead))
            return {};
    }
    return writer->finish() ? buffer.data() : QByteArray();
}

std::vector<Lead> readBack(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    std::vector<Lead> leads;
    const auto document = LeadDocument::open(buffer, QStringLiteral("export"));
    if (!document)
        return leads;
    for (auto lead = (*document)->next(); lead && *lead; lead = (*document)->next())
        leads.push_back(**lead);
    return leads;
}

/// The lead of the command line's manual.
Lead johnSmith()
{
    Lead lead;
    lead.id = 1;
    lead.connector = QStringLiteral("Contoso table");
    lead.place = TableKey{QStringLiteral("9:2F28:2F2018"), QStringLiteral("r1")};
    lead.source = QStringLiteral("SPZA");
    lead.action = QStringLiteral("PLT");
    lead.offer = QStringLiteral("docusign.3701c77e-1cfa-4c56-91e6-3ed0b622145a");
    lead.publisher = QStringLiteral("docusign");
    lead.offerTitle = QStringLiteral("DocuSign");
    lead.firstName = QStringLiteral("John");
    lead.lastName = QStringLiteral("Smith");
    lead.email = QStringLiteral("jsmith@microsoft.com");
    lead.phone = QStringLiteral("1234567890");
    lead.country = QStringLiteral("US");
    lead.company = QStringLiteral("Microsoft");
    lead.title = QStringLiteral("CTO");
    lead.createdAt = LeadTime::fromText(u"2018-09-28T18:24:18.7117715Z");
    lead.receivedAt = LeadTime::fromText(u"2018-09-28T18:24:20.1234567Z");
    lead.raw = {RawEntity::Format::Json, R"({"PartitionKey":"9:2F28:2F2018","Big":12345678901234567890})"};
    return lead;
}

/// Somebody worked on it.
Lead worked()
{
    Lead lead = johnSmith();
    LeadWork &work = lead.work;
    work.status = LeadStatus::NotRelevant;
    work.owner = QStringLiteral("=Anna");
    work.tags = {QStringLiteral("=cmd"), QStringLiteral("big, \"bad\" deal")};
    work.followUp = QDate(2026, 11, 22);
    work.answeredAt = LeadTime::fromText(u"2026-11-21T10:00:00.25Z");
    LeadNote first;
    first.text = QStringLiteral("called,\n\"no\" answer");
    first.writtenAt = LeadTime::fromText(u"2026-11-21T10:00:00Z");
    LeadNote second;
    second.text = QStringLiteral("2026-11-21T12:00:00Z mail");
    second.writtenAt = LeadTime::fromText(u"2026-11-21T11:30:00.5Z");
    work.notes = {first, second};
    work.noteCount = 2;
    return lead;
}

Lead hostile()
{
    Lead lead;
    lead.place = BlobRow{QStringLiteral("a/\"b\".csv"), 3};
    lead.source = QStringLiteral("a, \"b\"\r\nc");
    lead.firstName = QStringLiteral("=HYPERLINK(\"http://example.net\")");
    lead.lastName = QStringLiteral(" \u202e\\ ");
    lead.email = QStringLiteral("'=1");
    lead.phone = QStringLiteral("+420 601 555 014");
    lead.company = QStringLiteral("王曉晴🚀");
    lead.title = QStringLiteral("a") + QChar(0) + QStringLiteral("\u001b\u007f\u2028");
    lead.description = QStringLiteral("\r\n\t");
    lead.isTest = true;
    lead.doNotContact = true;
    lead.piiWithheld = true;
    lead.problems = {QStringLiteral("It is not readable JSON."), QStringLiteral("Its \"time\" cannot be read.")};
    lead.raw = {RawEntity::Format::Text, "{\"cut"};
    return lead;
}

/// Every sample lead and some with corners.
std::vector<Lead> samples()
{
    std::vector<Lead> leads{johnSmith(), hostile(), worked()};
    QFile file(QStringLiteral(LEADLIGHT_TEST_DATA "/../../resources/demo-leads.ndjson"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    while (!file.atEnd())
        leads.push_back(decodeJsonLead(file.readLine().trimmed()));
    return leads;
}

/// What does not travel with an export.
Lead withoutIdentity(Lead lead)
{
    lead.id = 0;
    lead.connector.clear();
    return lead;
}

/// Takes so many bytes and no more.
class FullDevice : public QIODevice
{
protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        if (m_room < size)
            return -1;
        m_room -= size;
        return size;
    }

private:
    qint64 m_room = 100'000;
};

} // namespace

class TestLeadWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ndjson_isAsDocumented();
    void json_isOneArray();
    void csv_isAsDocumented();
    void csv_withoutMarkAndGuard();
    void export_isReadBackTheSame_data();
    void export_isReadBackTheSame();
    void randomLeads_areReadBackTheSame_data();
    void randomLeads_areReadBackTheSame();
    void formats_haveNames();
    void json_ofHostileLeads_isValidAndOnOneLine();
    void raw_staysOnOneLine();
    void rawCsv_becomesAnObject();
    void fullDevice_isNoticed_data();
    void fullDevice_isNoticed();
    void fullDisk_isNoticed();
};

void TestLeadWriter::ndjson_isAsDocumented()
{
    QCOMPARE(
        written(LeadFormat::Ndjson, {johnSmith()}),
        QByteArray(
            R"({"id":1,"connector":"Contoso table","source":"SPZA","action":"PLT","offer":"docusign.3701c77e-1cfa-4c56-91e6-3ed0b622145a","publisher":"docusign","offerTitle":"DocuSign","firstName":"John","lastName":"Smith","email":"jsmith@microsoft.com","phone":"1234567890","country":"US","company":"Microsoft","title":"CTO","description":"","createdAt":"2018-09-28T18:24:18.7117715Z","receivedAt":"2018-09-28T18:24:20.1234567Z","isTest":false,"doNotContact":false,"piiWithheld":false,"problems":[],"origin":{"partitionKey":"9:2F28:2F2018","rowKey":"r1"},"raw":{"PartitionKey":"9:2F28:2F2018","Big":12345678901234567890},"status":"new","owner":"","tags":[],"followUp":null,"answeredAt":null,"notes":[]})"
            "\n"));
    Lead empty;
    empty.place = FileRow{QStringLiteral("x.csv"), 3};
    QCOMPARE(
        written(LeadFormat::Ndjson, {empty}),
        QByteArray(
            R"({"id":0,"connector":"","source":"","action":"","offer":"","publisher":"","offerTitle":"","firstName":"","lastName":"","email":"","phone":"","country":"","company":"","title":"","description":"","createdAt":null,"receivedAt":null,"isTest":false,"doNotContact":false,"piiWithheld":false,"problems":[],"origin":{"file":"x.csv","row":3},"raw":{},"status":"new","owner":"","tags":[],"followUp":null,"answeredAt":null,"notes":[]})"
            "\n"));
    QVERIFY(written(LeadFormat::Ndjson, {worked()})
                .endsWith(R"(,"status":"not-relevant","owner":"=Anna","tags":["=cmd","big, \"bad\" deal"],)"
                          R"("followUp":"2026-11-22","answeredAt":"2026-11-21T10:00:00.25Z",)"
                          R"("notes":[{"at":"2026-11-21T10:00:00Z","text":"called,\n\"no\" answer"},)"
                          R"({"at":"2026-11-21T11:30:00.5Z","text":"2026-11-21T12:00:00Z mail"}]})"
                          "\n"));
}

void TestLeadWriter::json_isOneArray()
{
    QCOMPARE(written(LeadFormat::Json, {}), QByteArray("[]\n"));
    QVERIFY(written(LeadFormat::Ndjson, {}).isEmpty());
    const QJsonArray array = QJsonDocument::fromJson(written(LeadFormat::Json, {johnSmith(), hostile()})).array();
    QCOMPARE(array.size(), 2);
    QCOMPARE(array[0].toObject()[QStringLiteral("company")].toString(), QStringLiteral("Microsoft"));
    QCOMPARE(array[1].toObject()[QStringLiteral("origin")].toObject()[QStringLiteral("blob")].toString(),
             QStringLiteral("a/\"b\".csv"));
}

void TestLeadWriter::csv_isAsDocumented()
{
    const QByteArray header =
        "\xef\xbb\xbfid,connector,source,action,offer,publisher,offerTitle,firstName,lastName,email,phone,country,"
        "company,title,description,createdAt,receivedAt,isTest,doNotContact,piiWithheld,problems,origin,status,owner,"
        "tags,"
        "followUp,answeredAt,notes\r\n";
    QCOMPARE(written(LeadFormat::Csv, {}), header);
    Lead lead = johnSmith();
    lead.phone = QStringLiteral("+1 425");
    lead.company = QStringLiteral("Contoso, \"Ltd\"");
    lead.description = QStringLiteral("=1");
    lead.createdAt = {};
    lead.doNotContact = true;
    lead.problems = {QStringLiteral("One."), QStringLiteral("Two.")};
    QCOMPARE(written(LeadFormat::Csv, {lead}),
             header +
                 "1,Contoso table,SPZA,PLT,docusign.3701c77e-1cfa-4c56-91e6-3ed0b622145a,docusign,DocuSign,John,Smith,"
                 "jsmith@microsoft.com,'+1 425,US,\"Contoso, "
                 "\"\"Ltd\"\"\",CTO,'=1,,2018-09-28T18:24:20.1234567Z,false,true,false,"
                 "One.; Two.,\"{\"\"partitionKey\"\":\"\"9:2F28:2F2018\"\",\"\"rowKey\"\":\"\"r1\"\"}\",new,,,,,\r\n");
    QVERIFY(written(LeadFormat::Csv, {worked()})
                .endsWith(",not-relevant,'=Anna,\"'=cmd, \"\"big, \"\"\"\"bad\"\"\"\" deal\"\"\",2026-11-22,"
                          "2026-11-21T10:00:00.25Z,\"2026-11-21T10:00:00Z called,\n \"\"no\"\" answer\n"
                          "2026-11-21T11:30:00.5Z 2026-11-21T12:00:00Z mail\"\r\n"));
}

void TestLeadWriter::csv_withoutMarkAndGuard()
{
    Lead lead = johnSmith();
    lead.phone = QStringLiteral("+1 425");
    const QByteArray csv = written(LeadFormat::Csv, {lead}, {.formulaGuard = false, .byteOrderMark = false});
    QVERIFY(csv.startsWith("id,"));
    QVERIFY(csv.contains(",+1 425,"));
}

void TestLeadWriter::export_isReadBackTheSame_data()
{
    QTest::addColumn<LeadFormat>("format");
    QTest::newRow("csv") << LeadFormat::Csv;
    QTest::newRow("json") << LeadFormat::Json;
    QTest::newRow("ndjson") << LeadFormat::Ndjson;
}

void TestLeadWriter::export_isReadBackTheSame()
{
    QFETCH(LeadFormat, format);
    const std::vector<Lead> leads = samples();
    QCOMPARE(leads.size(), size_t(183));
    const std::vector<Lead> back = readBack(written(format, leads));
    QCOMPARE(back.size(), leads.size());
    for (size_t i = 0; i < leads.size(); ++i) {
        Lead expected = withoutIdentity(leads[i]);
        Lead found = back[i];
        if (format == LeadFormat::Csv)
            found.raw = expected.raw;
        for (const LeadFieldInfo &field : leadFields()) {
            if (field.text)
                QCOMPARE(found.*field.text, expected.*field.text);
        }
        QCOMPARE(found.problems, expected.problems);
        QCOMPARE(found.raw.bytes, expected.raw.bytes);
        QCOMPARE(found.work, expected.work);
        QVERIFY(found == expected);
    }
}

void TestLeadWriter::randomLeads_areReadBackTheSame_data()
{
    export_isReadBackTheSame_data();
}

void TestLeadWriter::randomLeads_areReadBackTheSame()
{
    QFETCH(LeadFormat, format);
    QRandomGenerator random(20261121);
    std::vector<Lead> leads;
    for (int i = 0; i < 2'000; ++i)
        leads.push_back(randomLead(random));
    const std::vector<Lead> back = readBack(written(format, leads));
    QCOMPARE(back.size(), leads.size());
    for (size_t i = 0; i < leads.size(); ++i) {
        const Lead expected = withoutIdentity(leads[i]);
        Lead found = back[i];
        if (format == LeadFormat::Csv)
            found.raw = expected.raw;
        for (const LeadFieldInfo &field : leadFields()) {
            if (field.text)
                QCOMPARE(found.*field.text, expected.*field.text);
            if (field.time)
                QCOMPARE((found.*field.time).toText(), (expected.*field.time).toText());
        }
        QCOMPARE(found.problems, expected.problems);
        QByteArray foundPlace;
        QByteArray expectedPlace;
        appendOrigin(foundPlace, found.place);
        appendOrigin(expectedPlace, expected.place);
        QCOMPARE(foundPlace, expectedPlace);
        QCOMPARE(found.work.tags, expected.work.tags);
        QCOMPARE(found.work, expected.work);
        QVERIFY(found == expected);
    }
}

void TestLeadWriter::formats_haveNames()
{
    for (const LeadFormat format : {LeadFormat::Csv, LeadFormat::Json, LeadFormat::Ndjson, LeadFormat::Xlsx}) {
        QCOMPARE(formatNamed(formatName(format)), format);
        QCOMPARE(formatOfFile(QStringLiteral("/a.b/leads.2026.") + formatName(format).toUpper()), format);
    }
    QCOMPARE(formatOfFile(QStringLiteral("leads.jsonl")), LeadFormat::Ndjson);
    QVERIFY(!formatOfFile(QStringLiteral("/a.csv/leads")));
    QVERIFY(!formatNamed(QStringLiteral("xml")));
}

void TestLeadWriter::json_ofHostileLeads_isValidAndOnOneLine()
{
    const QByteArray line = written(LeadFormat::Ndjson, {hostile()});
    QCOMPARE(line.count('\n'), 1);
    for (const char c : line.chopped(1))
        QVERIFY(static_cast<unsigned char>(c) >= 0x20 && c != '\x7f');
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    QCOMPARE(object[QStringLiteral("title")].toString(), hostile().title);
    QCOMPARE(object[QStringLiteral("raw")].toString(), QStringLiteral("{\"cut"));

    Lead lead;
    lead.company = QStringLiteral("a") + QChar(0xd83d) + QStringLiteral("b");
    const QByteArray odd = written(LeadFormat::Ndjson, {lead});
    QVERIFY(odd.isValidUtf8());
    QVERIFY(!QJsonDocument::fromJson(odd).isNull());
}

void TestLeadWriter::raw_staysOnOneLine()
{
    Lead lead;
    lead.raw.bytes = "\xef\xbb\xbf{\r\n  \"a\": \"x\\\"\ty\nz\\\\\",\n  \"b\": [\n1.50 ]\n}\n";
    const QByteArray line = written(LeadFormat::Ndjson, {lead});
    QCOMPARE(line.count('\n'), 1);
    const QJsonDocument document = QJsonDocument::fromJson(line);
    QVERIFY(document.isObject());
    QCOMPARE(document[QStringLiteral("raw")][QStringLiteral("a")].toString(), QStringLiteral("x\"\ty\nz\\"));
    QVERIFY(line.contains("1.50"));

    // What says it is JSON and is none travels as text, bytes that are no UTF-8 included.
    lead.raw.bytes = "{\"a\":\xff";
    const QByteArray broken = written(LeadFormat::Ndjson, {lead});
    QCOMPARE(QJsonDocument::fromJson(broken)[QStringLiteral("raw")].toString(), QStringLiteral("{\"a\":\ufffd"));
    lead.raw.bytes = "{\"a\":\"\xff\"}";
    QCOMPARE(QJsonDocument::fromJson(written(LeadFormat::Ndjson, {lead}))[QStringLiteral("raw")][QStringLiteral("a")]
                 .toString(),
             QStringLiteral("\ufffd"));
}

void TestLeadWriter::rawCsv_becomesAnObject()
{
    Lead lead;
    lead.raw = {RawEntity::Format::Csv, "LeadSource;E-mail\r\nSPZA;\"a;b\""};
    QVERIFY(written(LeadFormat::Ndjson, {lead}).contains(R"("raw":{"LeadSource":"SPZA","E-mail":"a;b"})"));
}

void TestLeadWriter::fullDevice_isNoticed_data()
{
    export_isReadBackTheSame_data();
}

void TestLeadWriter::fullDevice_isNoticed()
{
    QFETCH(LeadFormat, format);
    FullDevice device;
    device.open(QIODevice::WriteOnly);
    const auto writer = LeadWriter::create(format, device);
    core::Result<> result;
    for (int i = 0; i < 1000 && result; ++i)
        result = write(*writer, johnSmith());
    QVERIFY(!result);
    QCOMPARE(result.error().kind, core::ErrorKind::NotWritable);
}

void TestLeadWriter::fullDisk_isNoticed()
{
    QFile disk(QStringLiteral("/dev/full"));
    if (!disk.open(QIODevice::WriteOnly))
        QSKIP("This system has no /dev/full.");
    const auto writer = LeadWriter::create(LeadFormat::Ndjson, disk);
    const core::Result<> result = write(*writer, johnSmith());
    QVERIFY(!result);
    QCOMPARE(result.error().kind, core::ErrorKind::DiskFull);
    QCOMPARE(result.error().subject, QStringLiteral("/dev/full"));
}

QTEST_GUILESS_MAIN(TestLeadWriter)
#include "tst_leadwriter.moc"
