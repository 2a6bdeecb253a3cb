// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leaddecoder.h"
#include "leads/leadfield.h"

#include <QTest>

using namespace leadlight::leads;

namespace {

/// The texts and flags that differ from an empty lead's, "field=value" by line.
QString summary(const Lead &lead)
{
    QStringList lines;
    for (const LeadFieldInfo &field : leadFields()) {
        QString value;
        if (field.text)
            value = lead.*field.text;
        else if (field.time)
            value = (lead.*field.time).toText();
        else if (field.flag)
            value = lead.*field.flag ? QStringLiteral("true") : QString();
        else if (field.field == LeadField::Problems)
            value = lead.problems.join(u'/');
        if (!value.isEmpty())
            lines.append(field.name + u'=' + value);
    }
    return lines.join(u'\n');
}

const char customerInfo[] =
    R"({"FirstName":"John","LastName":"Smith","Email":"jsmith@microsoft.com","Phone":"1234567890","Country":"US","Company":"Microsoft","Title":"CTO"})";

const QString johnSmith =
    QStringLiteral("firstName=John\nlastName=Smith\nemail=jsmith@microsoft.com\nphone=1234567890\n"
                   "country=US\ncompany=Microsoft\ntitle=CTO");

/// A Table entity with John Smith as its CustomerInfo and the given further properties.
QByteArray entity(const QByteArray &properties, const QByteArray &person = customerInfo)
{
    QByteArray escaped = person;
    escaped.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
    return R"({"PartitionKey":"9:2F28:2F2018","RowKey":"r1","Timestamp":"2018-09-28T18:24:20.1234567Z","CustomerInfo":")" +
           escaped + R"(",)" + properties + '}';
}

const QString received = QStringLiteral("receivedAt=2018-09-28T18:24:20.1234567Z");

} // namespace

class TestLeadDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void json_isDecoded_data();
    void json_isDecoded();
    void tableEntity_keepsItsKeysAndBytes();
    void brokenEntity_keepsItsBytesAsText_data();
    void brokenEntity_keepsItsBytesAsText();
    void ownExport_comesBackAsItWas();
    void workInAnExport_isRead_data();
    void workInAnExport_isRead();
    void foreignNamesOfWork_areNone();
    void rawOfAnExport_hasNoWork();
    void csvRecord_isDecodedByItsHeader();
    void properties_keepTypesAndDigits();
    void properties_ofCsv_foldTypeColumns();
    void properties_ofText_areNone();
    void decoding_thousandRows();
};

void TestLeadDecoder::json_isDecoded_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &json, const QString &expected) {
        QTest::newRow(name) << json << expected;
    };
    const auto lines = [](std::initializer_list<QString> parts) { return QStringList(parts).join(u'\n'); };
    const auto text = [](const char *utf8) { return QString::fromUtf8(utf8); };

    // Table rows, joined and separate origins
    row("table row",
        entity(
            R"("LeadSource":"SPZA","ActionCode":"PLT","OfferDisplayName":"DocuSign","ProductId":"docusign.3701c77e-1cfa-4c56-91e6-3ed0b622145a","CreatedTime":"2018-09-28T18:24:18.7117715Z","Description":"Call me","PublisherDisplayName":"DocuSign")"),
        lines({text("source=SPZA\naction=PLT\noffer=docusign.3701c77e-1cfa-4c56-91e6-3ed0b622145a\npublisher="
                    "docusign\nofferTitle=DocuSign"),
               johnSmith, text("description=Call me\ncreatedAt=2018-09-28T18:24:18.7117715Z"), received}));
    row("created the American way",
        entity(R"("LeadSource":"AzureMarketplace","ActionCode":"INS","CreatedTime":"9/28/2018 6:24:18 PM")"),
        lines({text("source=AzureMarketplace\naction=INS"), johnSmith, text("createdAt=2018-09-28T18:24:18Z"),
               received}));
    row("created unreadable, received known",
        entity(R"("LeadSource":"AzurePortal","ActionCode":"Create","CreatedTime":"soon","Description":"Campaigns: ")"),
        lines({text("source=AzurePortal\naction=Create"), johnSmith, text("description=Campaigns: "), received}));
    row("joined origin with an offer of dashes",
        entity(R"("LeadSource":"AzureMarketplace-INS|checkpoint.check-point-r77-10sg-byol")"),
        lines({text("source=AzureMarketplace\naction=INS\noffer=checkpoint.check-point-r77-10sg-byol\npublisher="
                    "checkpoint"),
               johnSmith, received}));
    row("joined origin wins over the columns",
        entity(R"("LeadSource":"SPZA-DNC|bitnami.openedxcypress","ActionCode":"INS")"),
        lines({text("source=SPZA\naction=DNC\noffer=bitnami.openedxcypress\npublisher=bitnami"), johnSmith, received,
               text("doNotContact=true")}));
    row("product id wins over the joined offer", entity(R"("LeadSource":"SPZA-PLT|DocuSign","ProductId":"docusign.x")"),
        lines({text("source=SPZA\naction=PLT\noffer=docusign.x\npublisher=docusign"), johnSmith, received}));
    row("source alone", entity(R"("LeadSource":"SPZA")"), lines({text("source=SPZA"), johnSmith, received}));
    row("joined without offer", entity(R"("LeadSource":"AzureMarketplace-INS")"),
        lines({text("source=AzureMarketplace\naction=INS"), johnSmith, received}));
    row("joined without offer beside an action", entity(R"("LeadSource":"AzureMarketplace-INS","ActionCode":"INS")"),
        lines({text("source=AzureMarketplace\naction=INS"), johnSmith, received}));
    row("unknown source with a dash beside an action", entity(R"("LeadSource":"Co-Sell","ActionCode":"LCM")"),
        lines({text("source=Co-Sell\naction=LCM"), johnSmith, received}));
    row("AppSource by its later name", entity(R"x("LeadSource":"AppSource (SPZA)","ActionCode":"PLT")x"),
        lines({text("source=SPZA\naction=PLT"), johnSmith, received}));
    row("blanks around bar and dash", entity(R"("LeadSource":"AppSource (SPZA) - PLT | contoso.app")"),
        lines({text("source=SPZA\naction=PLT\noffer=contoso.app\npublisher=contoso"), johnSmith, received}));
    row("do not contact in lower case", entity(R"("LeadSource":"SPZA","ActionCode":"dnc")"),
        lines({text("source=SPZA\naction=dnc"), johnSmith, received, text("doNotContact=true")}));

    // CustomerInfo as it may be
    row("indented customer info",
        entity(R"("LeadSource":"SPZA")",
               "{\n\n    \"FirstName\":\"John\", \n\n\xc2\xa0   \"LastName\":\"Smith\", \n\n    "
               "\"Email\":\"jsmith@microsoft.com\", \n    \"Phone\":\"1234567890\", \"Country\":\"US\", "
               "\"Company\":\"Microsoft\", \"Title\":\"CTO\" \n\n    } \n"),
        lines({text("source=SPZA"), johnSmith, received}));
    row("customer info as an object",
        R"({"LeadSource":"SPZA","ActionCode":"PLT","CustomerInfo":{"firstname":"J","LAST_NAME":"S"}})",
        text("source=SPZA\naction=PLT\nfirstName=J\nlastName=S"));
    row("customer info quoted twice",
        entity(R"("LeadSource":"SPZA")", R"("{\"FirstName\":\"J\",\"Email\":\"j@contoso.com\"}")"),
        lines({text("source=SPZA\nfirstName=J\nemail=j@contoso.com"), received}));
    row("broken customer info",
        entity(R"("LeadSource":"SPZA","ActionCode":"PLT")", R"({"FirstName":"John","LastName":"O"Brien"})"),
        lines({text("source=SPZA\naction=PLT\nfirstName=John\nlastName=O"), received,
               text("problems=The customer information is not readable JSON.")}));
    row("cut customer info", entity(R"("LeadSource":"SPZA")", R"({"FirstName":"John","LastName":"Sm)"),
        lines({text("source=SPZA\nfirstName=John"), received,
               text("problems=The customer information is not readable JSON.")}));
    row("customer info that is a list", entity(R"("LeadSource":"SPZA")", "[]"),
        lines({text("source=SPZA"), received, text("problems=The customer information is not readable JSON.")}));
    row("withheld",
        entity(R"("LeadSource":"SPZA","ActionCode":"INS")",
               R"({"FirstName":"","LastName":null,"Email":" ","Country":"US","Company":"School of Fine Art"})"),
        lines({text("source=SPZA\naction=INS\nemail= \ncountry=US\ncompany=School of Fine Art"), received,
               text("piiWithheld=true")}));
    row("without customer info", R"({"PartitionKey":"p","RowKey":"r","LeadSource":"SPZA","CustomerInfo":null})",
        text("source=SPZA\npiiWithheld=true"));
    row("odd values",
        R"({"LeadSource":"SPZA","userDetails":{"FirstName":17,"LastName":true,"Phone":420601555014.0,"Country":["US"],"Company":{"a":1},"Email":null}})",
        text("source=SPZA\nfirstName=17\nlastName=true\nphone=420601555014.0\ncountry=[\"US\"]\ncompany={\"a\":1}"));
    row("last of repeated keys wins",
        R"({"LeadSource":"a","leadsource":"b","Email":"x@contoso.com","EMAIL":"y@contoso.com"})",
        text("source=b\nemail=y@contoso.com"));

    // HTTPS payloads
    row("documented payload",
        R"({"UserDetails":{"FirstName":"Some","LastName":"One","Email":"someone@contoso.com","Phone":"16175555555","Country":"USA","Company":"Contoso","Title":"Esquire"},"LeadSource":"AzureMarketplace","ActionCode":"INS","OfferTitle":"Test Microsoft","Description":"<free text>"})",
        text("source=AzureMarketplace\naction=INS\nofferTitle=Test "
             "Microsoft\nfirstName=Some\nlastName=One\nemail=someone@contoso.com\nphone=16175555555\ncountry="
             "USA\ncompany=Contoso\ntitle=Esquire\ndescription=<free text>"));
    row("payload as it is sent",
        R"({"userDetails":{"firstName":"Some","lastName":"One","email":"someone@contoso.com","phone":"16175555555","country":"USA","company":"Contoso","title":"Esquire"},"leadSource":"SPZA","actionCode":"PLT","offerTitle":"Test Microsoft","description":"x"})",
        text("source=SPZA\naction=PLT\nofferTitle=Test "
             "Microsoft\nfirstName=Some\nlastName=One\nemail=someone@contoso.com\nphone=16175555555\ncountry="
             "USA\ncompany=Contoso\ntitle=Esquire\ndescription=x"));
    row("payload with mixed keys",
        R"({"userDetails":{"FirstName":"Some","LastName":"One","Email":"someone@contoso.com"},"LeadSource":"AzureMarketplace","ActionCode":"INS","OfferTitle":"Test Microsoft"})",
        text("source=AzureMarketplace\naction=INS\nofferTitle=Test "
             "Microsoft\nfirstName=Some\nlastName=One\nemail=someone@contoso.com"));
    row("payload with a missing comma",
        R"({"userDetails":{"FirstName":"Some","LastName":"One"},"LeadSource":"AzureMarketplace","ActionCode":"INS","OfferTitle":"Test Microsoft" "Description":"x"})",
        text("source=AzureMarketplace\naction=INS\nofferTitle=Test "
             "Microsoft\nfirstName=Some\nlastName=One\nproblems=It is not readable JSON."));

    // Test leads
    row("Web-to-Lead test lead",
        R"({"company":"MSFT_TEST_636573304831318844","country":"US","description":"MSFT_TEST_636573304831318844","email":"MSFT_TEST_636573304831318844@test.com","encoding":"UTF-8","encoding":"UTF-8","first_name":"MSFT_TEST_636573304831318844","last_name":"MSFT_TEST_636573304831318844","lead_source":"MSFT_TEST_636573304831318844-MSFT_TEST_636573304831318844|Contoso Backup v1.2","oid":"00Do0000000ZHog","phone":"1234567890","title":"MSFT_TEST_636573304831318844"})",
        text("source=MSFT_TEST_636573304831318844\naction=MSFT_TEST_636573304831318844\noffer=Contoso Backup v1.2\n"
             "firstName=MSFT_TEST_636573304831318844\nlastName=MSFT_TEST_636573304831318844\nemail=MSFT_TEST_"
             "636573304831318844@test.com\nphone=1234567890\n"
             "country=US\ncompany=MSFT_TEST_636573304831318844\ntitle=MSFT_TEST_636573304831318844\ndescription=MSFT_"
             "TEST_636573304831318844\n"
             "createdAt=2018-03-22T15:48:03.1318844Z\nisTest=true"));
    row("test lead in the table",
        entity(R"("LeadSource":"AzureMarketplace","ActionCode":"INS","CreatedTime":"")",
               R"({"FirstName":"msft_test_636737558587117715"})"),
        lines({text("source=AzureMarketplace\naction=INS\nfirstName=msft_test_636737558587117715\ncreatedAt=2018-09-"
                    "28T18:24:18.7117715Z"),
               received, text("isTest=true")}));
    row("test lead with a time of its own",
        R"({"LeadSource":"SPZA","CreatedTime":"2020-01-02","Company":"MSFT_TEST_636737558587117715"})",
        text("source=SPZA\ncompany=MSFT_TEST_636737558587117715\ncreatedAt=2020-01-02T00:00:00Z\nisTest=true"));
    row("too few digits for a test lead", R"({"LeadSource":"SPZA","Company":"MSFT_TEST_63673755858711"})",
        text("source=SPZA\ncompany=MSFT_TEST_63673755858711\npiiWithheld=true"));
    row("too many digits for a test lead", R"({"LeadSource":"SPZA","Company":"MSFT_TEST_63673755858711771512"})",
        text("source=SPZA\ncompany=MSFT_TEST_63673755858711771512\npiiWithheld=true"));

    // Other names
    row("CRM names",
        R"({"firstname":"A","lastname":"B","emailaddress1":"a@contoso.com","telephone1":"1","companyname":"C","jobtitle":"T","address1_country":"CZ"})",
        text("firstName=A\nlastName=B\nemail=a@contoso.com\nphone=1\ncountry=CZ\ncompany=C\ntitle=T"));
    row("name in one piece", R"({"Contact name":"Anna Maria Svobodová","Company Name":"Contoso"})",
        text("firstName=Anna\nlastName=Maria Svobodová\ncompany=Contoso"));
    row("escaped key", R"({"\u0046irstName":"A","LeadSource":"SPZA"})", text("source=SPZA\nfirstName=A"));
    row("no time readable", R"({"LeadSource":"SPZA","Email":"a@contoso.com","CreatedTime":"soon"})",
        text("source=SPZA\nemail=a@contoso.com\nproblems=Its time cannot be read."));
    row("nothing of a lead", R"({"colour":"red"})", text("problems=None of its properties is known from leads."));
    row("keys only", R"({"PartitionKey":"p","RowKey":"r","Timestamp":"2018-09-28T18:24:20.1234567Z"})",
        lines({received, text("problems=None of its properties is known from leads.")}));

    // Hostile
    row("hostile texts",
        "{\"LeadSource\":\"SPZA\",\"Email\":\"\\u202e<img src=x>\",\"Company\":\"=cmd|' /C "
        "calc'!A0\",\"Title\":\"a\\u0000b\\ud800c\",\"Phone\":\"\xff\"}",
        QStringLiteral("source=SPZA\nemail=\u202e<img src=x>\nphone=\ufffd\ncompany==cmd|' /C calc'!A0\ntitle=a") +
            QChar(0) + QStringLiteral("b\ufffdc"));
    row("byte-order mark", "\xef\xbb\xbf{\"LeadSource\":\"SPZA\",\"Email\":\"a@contoso.com\"}",
        text("source=SPZA\nemail=a@contoso.com"));
}

void TestLeadDecoder::json_isDecoded()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, expected);
    const Lead lead = decodeJsonLead(json);
    QCOMPARE(summary(lead), expected);
    QCOMPARE(lead.raw.bytes, json);
    QCOMPARE(lead.id, 0);
    QVERIFY(lead.connector.isEmpty());
}

void TestLeadDecoder::tableEntity_keepsItsKeysAndBytes()
{
    const QByteArray json = " " + entity(R"("odata.etag":"W/\"x\"", "LeadSource" : "SPZA")") + "\n";
    const Lead lead = decodeJsonLead(json);
    QCOMPARE(lead.place, LeadPlace(TableKey{QStringLiteral("9:2F28:2F2018"), QStringLiteral("r1")}));
    QCOMPARE(lead.raw, (RawEntity{RawEntity::Format::Json, json}));
}

void TestLeadDecoder::brokenEntity_keepsItsBytesAsText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("cut") << entity(R"("LeadSource":"SPZA")").chopped(8);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("zeros") << QByteArray(5, '\0');
    QTest::newRow("no object") << QByteArray("[1,2]");
    QTest::newRow("not UTF-8") << QByteArray("\xff\xfe\x80{");
    QTest::newRow("deep") << QByteArray(100'000, '[');
    QTest::newRow("two objects") << QByteArray("{} {}");
}

void TestLeadDecoder::brokenEntity_keepsItsBytesAsText()
{
    QFETCH(QByteArray, bytes);
    const Lead lead = decodeJsonLead(bytes);
    QCOMPARE(lead.raw, (RawEntity{RawEntity::Format::Text, bytes}));
    QCOMPARE(lead.problems, QStringList{QStringLiteral("It is not readable JSON.")});
    QVERIFY(!lead.piiWithheld);
}

void TestLeadDecoder::ownExport_comesBackAsItWas()
{
    const QByteArray raw = R"({"PartitionKey": "p", "LeadSource":"x","Big":12345678901234567890})";
    const QByteArray json =
        R"({"id":7,"connector":"Contoso table","source":"My-Source","action":"DNC","offer":"a.b","publisher":"a","offerTitle":"T","firstName":" John","lastName":"","email":"","phone":"","country":"","company":"","title":"","description":"","createdAt":"2018-09-28T18:24:18.7117715Z","receivedAt":"2018-09-28T18:24:20.10Z","isTest":true,"doNotContact":false,"piiWithheld":true,"problems":["One.","Two; three."],"origin":{"blob":"a/b.csv","row":3},"raw":)" +
        raw + '}';
    const Lead lead = decodeJsonLead(json);
    QCOMPARE(summary(lead),
             QStringLiteral("source=My-Source\naction=DNC\noffer=a.b\npublisher=a\nofferTitle=T\nfirstName= John\n"
                            "createdAt=2018-09-28T18:24:18.7117715Z\nreceivedAt=2018-09-28T18:24:20.10Z\nisTest=true\n"
                            "piiWithheld=true\nproblems=One./Two; three."));
    QCOMPARE(lead.id, 0);
    QCOMPARE(lead.place, LeadPlace(BlobRow{QStringLiteral("a/b.csv"), 3}));
    QCOMPARE(lead.raw, (RawEntity{RawEntity::Format::Json, raw}));
}

void TestLeadDecoder::workInAnExport_isRead_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("expected"); // status|owner|tags|follow-up|answered|notes|problems
    const auto row = [](const char *name, const QByteArray &members, const QString &expected) {
        QTest::newRow(name) << members << expected;
    };
    row("none", "", QStringLiteral("new||||||"));
    row("nothing", R"(,"status":"new","owner":"","tags":[],"followUp":null,"answeredAt":null,"notes":[])",
        QStringLiteral("new||||||"));
    row("all",
        R"(,"status":"won","owner":"Anna","tags":["a, b","[c]"],"followUp":"2026-11-22","answeredAt":"2026-11-21T10:00:00.5Z","notes":[{"at":"2026-11-21T10:00:00Z","text":"x\ny"},{"at":null,"text":"z"}])",
        QStringLiteral("won|Anna|a, b/[c]|2026-11-22|2026-11-21T10:00:00.5Z|2026-11-21T10:00:00Z=x\ny/=z|"));
    row("status in capitals", R"(,"status":"Not-Relevant")", QStringLiteral("not-relevant||||||"));
    row("unknown status", R"(,"status":"negotiating","owner":"Anna")",
        QStringLiteral("new|Anna|||||Its status is not known."));
    row("unknown day", R"(,"status":"active","followUp":"soon")",
        QStringLiteral("active||||||Its day to follow up cannot be read."));
    row("unknown time", R"(,"status":"active","answeredAt":"soon")",
        QStringLiteral("active||||||The time of its answer cannot be read."));
    row("everything is wrong", R"(,"status":7,"owner":null,"tags":null,"followUp":[],"answeredAt":{},"notes":7)",
        QStringLiteral(
            "new|||||=7|Its status is not known./Its day to follow up cannot be read./The time of its answer "
            "cannot be read."));
    row("as in CSV", R"(,"tags":"a, \"b, c\"","notes":"2026-11-21T10:00:00Z x\n y\nz")",
        QStringLiteral("new||a/b, c|||2026-11-21T10:00:00Z=x\ny/=z|"));
    row("texts as notes", R"(,"notes":["x",{}])", QStringLiteral("new|||||=x/=|"));
}

void TestLeadDecoder::workInAnExport_isRead()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, expected);
    const Lead lead = decodeJsonLead(
        R"({"source":"SPZA","receivedAt":null,"isTest":false,"doNotContact":false,"piiWithheld":false,"problems":[],"origin":{"file":"f","row":1},"raw":{"a":1})" +
        members + '}');
    QStringList notes;
    for (const LeadNote &note : lead.work.notes)
        notes.append(note.writtenAt.toText() + u'=' + note.text);
    QCOMPARE(lead.work.noteCount, int(lead.work.notes.size()));
    const QChar slash(u'/');
    const QStringList found{nameOf(lead.work.status),      lead.work.owner,
                            lead.work.tags.join(slash),    lead.work.followUp.toString(Qt::ISODate),
                            lead.work.answeredAt.toText(), notes.join(slash),
                            lead.problems.join(slash)};
    QCOMPARE(found.join(u'|'), expected);
}

/// Lists of others may have such columns, and a stranger may name a property so.
void TestLeadDecoder::foreignNamesOfWork_areNone()
{
    const Lead lead =
        decodeJsonLead(R"({"LeadSource":"SPZA","Email":"a","Status":"won","Owner":"Anna","Tags":["a"],"Notes":"n"})");
    QCOMPARE(lead.work, LeadWork());
    QCOMPARE(lead.description, QStringLiteral("n"));
    QCOMPARE(decodeJsonLead(R"({"LeadSource":"SPZA","Description":"d","Notes":"n"})").description, QStringLiteral("d"));
    QCOMPARE(decodeJsonLead(R"({"LeadSource":"SPZA","CustomerInfo":"{\"Notes\":\"n\"}"})").description,
             QStringLiteral("n"));
}

/// An entity without anything in it: the export itself is kept, and stays the same whatever is made of the lead.
void TestLeadDecoder::rawOfAnExport_hasNoWork()
{
    const QByteArray before =
        R"({"source":"SPZA","receivedAt":null,"isTest":false,"doNotContact":false,"piiWithheld":false,"problems":[],"origin":{"file":"f","row":1},"raw":{})";
    for (const char *work : {"", R"(,"status":"new","owner":"")", R"(,"status":"won","owner":"Anna")"})
        QCOMPARE(decodeJsonLead(before + work + '}').raw.bytes, before + '}');
    const QByteArray odd = before + R"(,"title":"CTO","status":"won"})";
    QCOMPARE(decodeJsonLead(odd).raw.bytes, odd);
}

void TestLeadDecoder::csvRecord_isDecodedByItsHeader()
{
    const QStringList header{QStringLiteral("PartitionKey"), QStringLiteral("RowKey"), QStringLiteral("CustomerInfo"),
                             QStringLiteral("CustomerInfo@type"), QStringLiteral("Lead Source")};
    const QStringList cells{QStringLiteral("p"), QStringLiteral("r"), QString::fromUtf8(customerInfo),
                            QStringLiteral("Edm.String"), QStringLiteral("SPZA-PLT|a.b")};
    const Lead lead = decodeCsvLead(header, cells, "raw");
    QCOMPARE(summary(lead), QStringLiteral("source=SPZA\naction=PLT\noffer=a.b\npublisher=a\n") + johnSmith);
    QCOMPARE(lead.place, LeadPlace(TableKey{QStringLiteral("p"), QStringLiteral("r")}));
    QCOMPARE(lead.raw, (RawEntity{RawEntity::Format::Csv, "raw"}));

    QCOMPARE(decodeCsvLead(header, cells.first(3), {}).problems,
             QStringList{QStringLiteral("The row has fewer cells than the header.")});
    QCOMPARE(decodeCsvLead(header, cells + QStringList{QStringLiteral("x")}, {}).problems,
             QStringList{QStringLiteral("The row has more cells than the header.")});
    QVERIFY(decodeCsvLead(header, cells + QStringList{QString()}, {}).problems.isEmpty());
}

void TestLeadDecoder::properties_keepTypesAndDigits()
{
    const RawEntity raw{
        RawEntity::Format::Json,
        R"({"odata.metadata":"m","odata.etag":"e","PartitionKey":"p","Big@odata.type":"Edm.Int64","Big":"9223372036854775807",)"
        R"("Half":0.10000000000000000001,"When":"2018-09-28T18:24:20.1234567Z","When@odata.type":"Edm.DateTime",)"
        R"("Id":"x","Id@type":"Guid","Nested":{"a": 1},"Empty":null,"Lone@type":"String"})"};
    const QString edm = QStringLiteral("Edm.");
    const QList<LeadProperty> expected{
        {QStringLiteral("PartitionKey"), QStringLiteral("p"), {}},
        {QStringLiteral("Big"), QStringLiteral("9223372036854775807"), edm + QStringLiteral("Int64")},
        {QStringLiteral("Half"), QStringLiteral("0.10000000000000000001"), {}},
        {QStringLiteral("When"), QStringLiteral("2018-09-28T18:24:20.1234567Z"), edm + QStringLiteral("DateTime")},
        {QStringLiteral("Id"), QStringLiteral("x"), edm + QStringLiteral("Guid")},
        {QStringLiteral("Nested"), QStringLiteral("{\"a\": 1}"), {}},
        {QStringLiteral("Empty"), QString(), {}},
        {QStringLiteral("Lone@type"), QStringLiteral("String"), {}},
    };
    QCOMPARE(rawProperties(raw), expected);
}

void TestLeadDecoder::properties_ofCsv_foldTypeColumns()
{
    const RawEntity raw{RawEntity::Format::Csv,
                        "PartitionKey;LeadSource;LeadSource@type;Note\r\np;\"a;\"\"b\"\"\";Edm.String;\"x\ny\";more"};
    const QList<LeadProperty> expected{
        {QStringLiteral("PartitionKey"), QStringLiteral("p"), {}},
        {QStringLiteral("LeadSource"), QStringLiteral("a;\"b\""), QStringLiteral("Edm.String")},
        {QStringLiteral("Note"), QStringLiteral("x\ny"), {}},
        {QStringLiteral("Column 5"), QStringLiteral("more"), {}},
    };
    QCOMPARE(rawProperties(raw), expected);
}

void TestLeadDecoder::properties_ofText_areNone()
{
    QVERIFY(rawProperties({RawEntity::Format::Text, "{\"a\":1}"}).isEmpty());
}

void TestLeadDecoder::decoding_thousandRows()
{
    const QByteArray json = entity(
        R"("LeadSource":"SPZA","ActionCode":"PLT","OfferDisplayName":"DocuSign","ProductId":"docusign.x","CreatedTime":"2018-09-28T18:24:18.7117715Z","Description":"Call me")");
    QBENCHMARK
    {
        for (int i = 0; i < 1000; ++i)
            QVERIFY(decodeJsonLead(json).problems.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestLeadDecoder)
#include "tst_leaddecoder.moc"
