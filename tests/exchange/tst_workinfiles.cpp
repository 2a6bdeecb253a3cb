// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/leadimport.h"
#include "exchange/leadwriter.h"
#include "exchange/randomleads.h"
#include "store/cachefixture.h"
#include "store/leadreceiver.h"

#include <QBuffer>
#include <QFile>

using namespace leadlight;
using namespace leadlight::exchange;
using namespace leadlight::leads;
using leadlight::tests::TemporaryCache;

Q_DECLARE_METATYPE(leadlight::exchange::LeadFormat)

namespace {

class WritingReceiver final : public store::LeadReceiver
{
public:
    explicit WritingReceiver(LeadWriter &writer)
        : m_writer(writer)
    {
    }

    [[nodiscard]] bool wantsRaw() const override { return m_writer.wantsRaw(); }
    [[nodiscard]] bool wantsNotes() const override { return true; }
    void begin(qint64) override {}
    [[nodiscard]] bool append(QByteArray &to, const Lead &lead) const override
    {
        m_writer.append(to, lead);
        return true;
    }
    [[nodiscard]] core::Result<> take(const store::LeadBytes &bytes) override { return m_writer.write(bytes.bytes); }

private:
    LeadWriter &m_writer;
};

/// All leads of a cache, ordered by their ids.
QByteArray exported(store::LeadStore &store, LeadFormat format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto writer = LeadWriter::create(format, buffer);
    WritingReceiver receiver(*writer);
    LeadQuery query;
    query.sort = {LeadField::Id, false};
    return store.forEach(query, receiver, {}) && writer->finish() ? buffer.data() : QByteArray();
}

Lead leadOf(store::LeadStore &store, qint64 id)
{
    const auto row = store.lead(id);
    if (!row || !*row)
        return {};
    Lead lead = (*row)->lead;
    if (const auto record = store.workRecord(id))
        lead.work = record->work;
    return lead;
}

/// What files looked like before there was work, with one lead of a table and one of a file.
const QByteArray oldCsv =
    "\xef\xbb\xbfid,connector,source,action,offer,publisher,offerTitle,firstName,lastName,email,phone,country,company,"
    "title,description,createdAt,receivedAt,isTest,doNotContact,piiWithheld,problems,origin\r\n"
    "1,,SPZA,PLT,a.b,a,T,'=Jana,,j@example.com,,CZ,Contoso,,\"wants, it\",,2018-09-28T18:24:20.1234567Z,false,false,"
    "false,,\"{\"\"partitionKey\"\":\"\"p\"\",\"\"rowKey\"\":\"\"r\"\"}\"\r\n"
    "2,,SPZA,PLT,a.b,a,T,Bob,,b@example.com,,US,Contoso,,,,2018-09-28T18:24:20.1234567Z,false,false,false,,"
    "\"{\"\"file\"\":\"\"f.csv\"\",\"\"row\"\":3}\"\r\n";
const QByteArray oldLines =
    R"({"id":1,"connector":"","source":"SPZA","action":"PLT","offer":"a.b","publisher":"a","offerTitle":"T","firstName":"=Jana","lastName":"","email":"j@example.com","phone":"","country":"CZ","company":"Contoso","title":"","description":"wants, it","createdAt":null,"receivedAt":"2018-09-28T18:24:20.1234567Z","isTest":false,"doNotContact":false,"piiWithheld":false,"problems":[],"origin":{"partitionKey":"p","rowKey":"r"},"raw":{"a":1}}
{"id":2,"connector":"","source":"SPZA","action":"PLT","offer":"a.b","publisher":"a","offerTitle":"T","firstName":"Bob","lastName":"","email":"b@example.com","phone":"","country":"US","company":"Contoso","title":"","description":"","createdAt":null,"receivedAt":"2018-09-28T18:24:20.1234567Z","isTest":false,"doNotContact":false,"piiWithheld":false,"problems":[],"origin":{"file":"f.csv","row":3},"raw":{"a":2}}
)";

} // namespace

/// What people made of leads, from a cache into files and from there into another cache.
class TestWorkInFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exportImportExport_isTheSame_data() { formats(); }
    void exportImportExport_isTheSame();
    void longNote_comesBack_data() { formats(); }
    void longNote_comesBack();
    void oldFile_isImported_data();
    void oldFile_isImported();
    void unknownStatus_isCountedAndLosesNoLead();

private:
    static void formats()
    {
        QTest::addColumn<LeadFormat>("format");
        QTest::newRow("csv") << LeadFormat::Csv;
        QTest::newRow("json") << LeadFormat::Json;
        QTest::newRow("ndjson") << LeadFormat::Ndjson;
    }

    /// Brings a file with this content into the cache.
    core::Result<store::PageOutcome> import(store::LeadStore &store, const QByteArray &content)
    {
        QFile file(m_folder.filePath(QStringLiteral("leads")));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return core::fail(core::ErrorKind::NotWritable, file.fileName());
        file.close();
        store::PageOutcome total;
        store::ImportedFile imported;
        const auto read = readLeadFile(file.fileName(), {}, [&](const LeadFileBatch &batch) -> BatchWork {
            return [&, batch]() -> core::Result<> {
                const auto written = store.writeImport(batch.leads, imported);
                if (!written)
                    return core::failure(written);
                total.added += written->added;
                total.problems += written->problems;
                return {};
            };
        });
        return read ? core::Result<store::PageOutcome>(total) : core::failure(read);
    }

    QTemporaryDir m_folder;
};

void TestWorkInFiles::exportImportExport_isTheSame()
{
    QFETCH(LeadFormat, format);
    QRandomGenerator random(20261121);
    std::vector<Lead> leads;
    for (int i = 0; i < 2'000; ++i) {
        leads.push_back(tests::randomLead(random));
        if (auto *key = std::get_if<TableKey>(&leads.back().place))
            key->rowKey += QString::number(i);
    }
    const TemporaryCache cache;
    const auto store = cache.open();
    store::ImportedFile file;
    QVERIFY(store->writeImport(leads, file));
    const QByteArray before = exported(*store, format);
    QVERIFY(before.size() > 2'000 * 100);

    const TemporaryCache otherCache;
    const auto other = otherCache.open();
    LEADLIGHT_REQUIRE(outcome, import(*other, before));
    QCOMPARE(outcome.added, 2'000);
    const QByteArray after = exported(*other, format);
    const auto lines = before.split('\n');
    const auto found = after.split('\n');
    for (qsizetype i = 0; i < std::min(lines.size(), found.size()); ++i)
        QCOMPARE(found[i], lines[i]);
    QVERIFY(after == before);

    // Nothing was lost on the way into the first file either.
    qsizetype notes = 0;
    for (const qint64 id : tests::allIds(*other)) {
        const LeadWork expected = leadOf(*store, id).work;
        const LeadWork work = leadOf(*other, id).work;
        QCOMPARE(work.status, expected.status);
        QCOMPARE(work.owner, expected.owner);
        QCOMPARE(work.tags, expected.tags);
        QCOMPARE(work.followUp, expected.followUp);
        QCOMPARE(work.notes.size(), expected.notes.size());
        for (qsizetype i = 0; i < work.notes.size(); ++i)
            QCOMPARE(work.notes[i].text, expected.notes[i].text);
        notes += work.notes.size();
    }
    QVERIFY(notes > 500);
}

void TestWorkInFiles::longNote_comesBack()
{
    QFETCH(LeadFormat, format);
    const QString piece = QStringLiteral("line \"one\",\r\n 2026-11-21T10:00:00Z\tž\n");
    Lead lead = tests::tableLead(1);
    LeadNote note;
    note.writtenAt = LeadTime::fromText(u"2026-11-21T10:00:00.123Z");
    note.text = piece.repeated(store::mostNoteBytes / piece.toUtf8().size());
    lead.work.notes = {note, note};
    const TemporaryCache cache;
    const auto store = cache.open();
    store::ImportedFile file;
    QVERIFY(store->writeImport(std::vector{lead, tests::tableLead(2)}, file));

    const TemporaryCache otherCache;
    const auto other = otherCache.open();
    LEADLIGHT_REQUIRE(outcome, import(*other, exported(*store, format)));
    QCOMPARE(outcome.added, 2);
    const LeadWork work = leadOf(*other, tests::allIds(*other)[0]).work;
    QCOMPARE(work.notes.size(), 2);
    for (const LeadNote &found : work.notes) {
        QCOMPARE(found.writtenAt, note.writtenAt);
        QVERIFY(found.text == note.text);
    }
}

void TestWorkInFiles::oldFile_isImported_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<LeadFormat>("format");
    QTest::newRow("csv") << oldCsv << LeadFormat::Csv;
    QTest::newRow("ndjson") << oldLines << LeadFormat::Ndjson;
}

/// And is the same leads as a newer one of them, whatever was made of them meanwhile.
void TestWorkInFiles::oldFile_isImported()
{
    QFETCH(QByteArray, content);
    QFETCH(LeadFormat, format);
    const TemporaryCache cache;
    const auto store = cache.open();
    LEADLIGHT_REQUIRE(outcome, import(*store, content));
    QCOMPARE(outcome.added, 2);
    QCOMPARE(outcome.problems, 0);
    const auto ids = tests::allIds(*store);
    const Lead first = leadOf(*store, ids[0]);
    QCOMPARE(first.firstName, QStringLiteral("=Jana"));
    QCOMPARE(first.description, QStringLiteral("wants, it"));
    QCOMPARE(first.place, LeadPlace(TableKey{QStringLiteral("p"), QStringLiteral("r")}));
    QCOMPARE(first.work, LeadWork());

    QVERIFY(store->work({.leads = ids, .status = LeadStatus::Won}, {}));
    QVERIFY(
        store->work({.kind = store::WorkChange::Kind::AddNote, .leads = ids, .text = QStringLiteral("called")}, {}));
    const QByteArray newer = exported(*store, format);
    QCOMPARE(newer.count("won"), 2);
    QVERIFY(store->work({.leads = ids, .status = LeadStatus::Lost}, {}));
    LEADLIGHT_REQUIRE(again, import(*store, newer));
    QCOMPARE(again.added, 0);
    QCOMPARE(tests::allIds(*store), ids);
    QCOMPARE(leadOf(*store, ids[1]).work.status, LeadStatus::Lost);
    QCOMPARE(leadOf(*store, ids[1]).work.notes.size(), 1);

    const TemporaryCache otherCache;
    const auto other = otherCache.open();
    LEADLIGHT_REQUIRE(moved, import(*other, newer));
    QCOMPARE(moved.added, 2);
    LEADLIGHT_REQUIRE(old, import(*other, content));
    QCOMPARE(old.added, 0);
    QCOMPARE(leadOf(*other, tests::allIds(*other)[1]).work.status, LeadStatus::Won);
}

void TestWorkInFiles::unknownStatus_isCountedAndLosesNoLead()
{
    const TemporaryCache cache;
    const auto store = cache.open();
    QByteArray lines = oldLines;
    lines.replace(R"("raw":{"a":2})", R"("raw":{"a":2},"status":"negotiating","owner":"Anna")");
    LEADLIGHT_REQUIRE(outcome, import(*store, lines));
    QCOMPARE(outcome.added, 2);
    QCOMPARE(outcome.problems, 1);
    const Lead lead = leadOf(*store, tests::allIds(*store)[1]);
    QCOMPARE(lead.work.status, LeadStatus::New);
    QCOMPARE(lead.work.owner, QStringLiteral("Anna"));
    QCOMPARE(lead.problems, QStringList{QStringLiteral("Its status is not known.")});
    QCOMPARE(store->count(*LeadFilter::fromText(QStringLiteral("is:problem")), {}).value(), 1);
}

QTEST_GUILESS_MAIN(TestWorkInFiles)
#include "tst_workinfiles.moc"
