// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cachefixture.h"
#include "store/leaderasure.h"
#include "store/persons.h"
#include "support/filesizelimit.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <QThread>

#include <cstdio>
#include <thread>

using namespace leadlight;
using namespace leadlight::store;
using namespace leadlight::tests;
using Kind = WorkChange::Kind;

namespace {

constexpr int others = 3000;

/// What must be nowhere any more.
const QStringList traces{QStringLiteral("zdenka.kratochvilova"),
                         QStringLiteral("Zdeňka"),

                         QStringLiteral("Kratochvílová"),
                         QStringLiteral("kratochvilova"),
                         QStringLiteral("+420 739 004 117"),
                         QStringLiteral("called twice, nobody"),
                         QStringLiteral("friend of the director"),
                         QStringLiteral("zdenka-vip"),
                         QStringLiteral("zdenka-row"),
                         QStringLiteral("Zdeněk the owner"),
                         QStringLiteral("zdenka's own offer")};

leads::Lead personsLead(int n)
{
    leads::Lead lead = tableLead(0);
    lead.place = leads::TableKey{QStringLiteral("1/2/2026"), QStringLiteral("zdenka-row-%1").arg(n)};
    lead.firstName = QStringLiteral("Zdeňka");
    lead.lastName = QStringLiteral("Kratochvílová");
    lead.email = n % 2 == 0 ? QStringLiteral("zdenka.kratochvilova@example.org")
                            : QStringLiteral(" Zdenka.Kratochvilova@example.org");
    lead.phone = QStringLiteral("+420 739 004 117");
    lead.receivedAt = {1'500'000'500'0000000 + n, 7};
    // A broken row has anything anywhere.
    lead.offerTitle = n == 1 ? QStringLiteral("zdenka's own offer") : lead.offerTitle;
    // Longer than a page of the file.
    lead.raw.bytes = "{\"mail\":\"" + lead.email.toUtf8() + "\",\"more\":\"" + QByteArray(n == 2 ? 9000 : 40, 'x') +
                     "\",\"phone\":\"" + lead.phone.toUtf8() + "\"}";
    return lead;
}

/// Where in the files of a folder one of the traces stands, in UTF-8 or UTF-16.
QStringList tracesIn(const QString &folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        for (const QString &trace : traces) {
            const QByteArray wide(reinterpret_cast<const char *>(trace.utf16()), 2 * trace.size());
            if (bytes.contains(trace.toUtf8()) || bytes.contains(wide))
                found.append(QFileInfo(file).fileName() + QStringLiteral(": ") + trace);
        }
    }
    return found;
}

WorkDone workOn(LeadStore &store, Kind kind, std::vector<qint64> leads, const QString &text = {})
{
    WorkChange change;
    change.kind = kind;
    change.leads = std::move(leads);
    change.text = text;
    change.status = leads::LeadStatus::Active;
    const auto done = store.work(change, QStringLiteral("me"));
    return done ? *done : WorkDone{};
}

/// Others and the person's three leads among them, rewritten and worked on so that the file has a past.
std::vector<qint64> fill(LeadStore &store)
{
    for (int round = 0; round < 3; ++round) {
        std::vector<leads::Lead> page;
        for (int i = 0; i < others; ++i) {
            page.push_back(tableLead(i, QStringLiteral("Company").repeated(1 + (i + 5 * round) % 23)));
            if (i % 1000 == 7)
                page.push_back(personsLead(i / 1000));
            if (i % 1000 == 7 && round < 2)
                page.back().description = QStringLiteral("text of before ").repeated(40 * (round + 1));
            page.back().raw.bytes += QByteArray::number(round);
        }
        if (!store.writePage(tableOrigin(), pageOf(std::move(page))))
            return {};
    }
    leads::LeadQuery query;
    query.filter = *leads::LeadFilter::fromText(QStringLiteral("email:zdenka"));
    query.sort = {leads::LeadField::Id, false};
    const auto view = store.view(query, {});
    if (!view || view->ids.size() != 3)
        return {};
    const std::vector<qint64> ids = view->ids;
    workOn(store, Kind::AddNote, {ids[0]}, QStringLiteral("called twice, nobody answered"));
    const WorkDone note = workOn(store, Kind::AddNote, {ids[1]}, QStringLiteral("friend of the director"));
    static_cast<void>(store.undoWork(note.id));
    workOn(store, Kind::AddTag, {ids[0], ids[1]}, QStringLiteral("zdenka-vip"));
    workOn(store, Kind::AddTag, {ids[0], ids[0] + 1}, QStringLiteral("hot"));
    workOn(store, Kind::Owner, {ids[2]}, QStringLiteral("Zdeněk the owner"));
    workOn(store, Kind::Owner, {ids[2]}, QStringLiteral("anna"));
    workOn(store, Kind::Status, {ids[0], ids[0] + 1});
    workOn(store, Kind::AddNote, {ids[0] + 1}, QStringLiteral("of somebody else"));
    return ids;
}

/// Runs statements past the store; the first column of what the last one found.
QStringList runOn(const QString &path, const QStringList &statements)
{
    QStringList found;
    {
        QSqlDatabase cache = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("check"));
        cache.setDatabaseName(path);
        if (!cache.open())
            return {QStringLiteral("cannot open")};
        QSqlQuery query(cache);
        for (const QString &statement : statements) {
            if (!query.exec(statement))
                return {QStringLiteral("cannot run ") + statement};
        }
        while (query.next())
            found.append(query.value(0).toString());
    }
    QSqlDatabase::removeDatabase(QStringLiteral("check"));
    return found;
}

QStringList referencesToNothing(const QString &path)
{
    return runOn(path, {QStringLiteral("PRAGMA foreign_key_check")});
}

leads::LeadFilter filter(const char *text)
{
    return *leads::LeadFilter::fromText(QString::fromUtf8(text));
}

/// What the killed process does.
int eraseUntilKilled(const QString &path)
{
    const auto opened = LeadStore::open(path, LeadStore::Access::ReadWrite);
    if (!opened)
        return 1;
    const std::vector<qint64> ids = allIds(**opened);
    std::puts("ready");
    std::fflush(stdout);
    const bool isDone = (*opened)->erase(std::span(ids).first(ids.size() / 2)) && (*opened)->finishErasing();
    return isDone ? 0 : 1;
}

} // namespace

class TestLeadErasure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void erasedPerson_isInNoFileAnyMore();
    void copiesThatAreLeftOfMovedLeads_areOverwritten();
    void stoppedFinishing_isDoneTheNextTime();
    void cacheWithAutoVacuum_isNotOverwrittenInPart();
    void leadWithoutItsRawEntity_isNotErasedHalf();
    void erasing_tellsWhatWent_andLeavesTheOthers();
    void erasedLeads_areGoneFromEveryStore();
    void pullOfErasedRow_isPassedByAndCountedUnchanged();
    void fullPass_doesNotBringItBack();
    void importOfErasedLead_isPassedBy_data();
    void importOfErasedLead_isPassedBy();
    void personWhoAsksAgain_isLetThrough();
    void blobRowsThatMoveUp_areOtherLeads();
    void headingThatWentAndComesAgain_isMadeAnew();
    void diskFull_leavesEverything();
    void killedErasing_isWholeOrNotThere();
};

void TestLeadErasure::erasedPerson_isInNoFileAnyMore()
{
    const TemporaryCache cache;
    const QString folder = QFileInfo(cache.path()).absolutePath();
    const auto store = cache.open();
    const auto ids = fill(*store);
    QCOMPARE(ids.size(), size_t(3));
    QVERIFY(store->tidyIndex({}));
    for (const QString &trace : traces) // or nothing would be shown
        QVERIFY2(tracesIn(folder).join(u'\n').contains(trace), qPrintable(trace));

    LEADLIGHT_REQUIRE(person, store->personIds(ids[1], {}));
    QCOMPARE(person.size(), size_t(3));
    LEADLIGHT_REQUIRE(erased, store->erase(person));
    QCOMPARE(erased.leads, 3);
    QVERIFY(store->finishErasing());
    QCOMPARE(tracesIn(folder), QStringList());
    QVERIFY(store->tidyIndex({}));
    QCOMPARE(tracesIn(folder), QStringList());
    QVERIFY(store->quickCheck({}));
}

void TestLeadErasure::copiesThatAreLeftOfMovedLeads_areOverwritten()
{
    constexpr int count = 8000;
    constexpr int rounds = 6;
    const TemporaryCache cache;
    const auto store = cache.open();
    QRandomGenerator random(7);
    const auto markOf = [](int row) { return QStringLiteral("mark-of-%1-").arg(row, 6, 10, QLatin1Char('0')); };
    for (int round = 0; round < rounds; ++round) {
        std::vector<leads::Lead> page;
        for (int row = 0; row < count; ++row) {
            if (round > 0 && random.bounded(3) > 0)
                continue;
            page.push_back(tableLead(row));
            page.back().description = markOf(row) + QString(random.bounded(10, 1200), u'd');
            page.back().raw.bytes = page.back().description.toUtf8() + QByteArray(random.bounded(10, 1200), 'r');
        }
        QVERIFY(store->writePage(tableOrigin(), pageOf(std::move(page))));
    }
    std::vector<qint64> erased;
    std::vector<int> rows;
    for (int row = 3; row < count; row += 4) {
        rows.push_back(row);
        erased.push_back(row + 1);
    }
    QCOMPARE(store->erase(erased).value().leads, qint64(rows.size()));
    QVERIFY(store->finishErasing());
    QFile file(cache.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains(markOf(0).toUtf8()));
    const auto isThere = [&](int row) { return bytes.contains(markOf(row).toUtf8()); };
    QCOMPARE(std::count_if(rows.begin(), rows.end(), isThere), 0);
    QVERIFY(store->quickCheck({}));
    // The others are as they were.
    QCOMPARE(store->lead(1).value()->lead.description.left(15), markOf(0).left(15));
    QCOMPARE(cache.open()->count(filter("mark-of"), {}).value(), qint64(count - rows.size()));
}

void TestLeadErasure::stoppedFinishing_isDoneTheNextTime()
{
    const TemporaryCache cache;
    const QString folder = QFileInfo(cache.path()).absolutePath();
    const auto store = cache.open();
    const auto ids = fill(*store);
    QCOMPARE(store->erase(ids).value().leads, 3);
    std::stop_source stop;
    stop.request_stop();
    const auto stopped = store->finishErasing(stop.get_token());
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, core::ErrorKind::Cancelled);
    QVERIFY(!tracesIn(folder).isEmpty()); // in the journal
    // Stopped sooner or later on the way, it is as far from being done.
    for (int delay = 1; delay < 1000; delay *= 2) {
        std::stop_source source;
        // Not a wait for anything: spreads the stops.
        const std::jthread stopper([&source, delay] {
            QThread::msleep(ulong(delay));
            source.request_stop();
        });
        const auto finished = cache.open()->finishErasing(source.get_token());
        if (finished)
            break;
        QCOMPARE(finished.error().kind, core::ErrorKind::Cancelled);
        QCOMPARE(runOn(cache.path(), {QStringLiteral("SELECT unfinished FROM cache_state")}),
                 QStringList{QStringLiteral("1")});
    }
    QVERIFY(cache.open()->finishErasing());
    QCOMPARE(tracesIn(folder), QStringList());
    QVERIFY(store->quickCheck({}));
}

void TestLeadErasure::cacheWithAutoVacuum_isNotOverwrittenInPart()
{
    const TemporaryCache cache;
    {
        const auto store = cache.open();
        QCOMPARE(fill(*store).size(), size_t(3));
    }
    QCOMPARE(runOn(cache.path(), {QStringLiteral("PRAGMA auto_vacuum = FULL"), QStringLiteral("VACUUM"),
                                  QStringLiteral("PRAGMA auto_vacuum")}),
             QStringList{QStringLiteral("1")});
    const auto store = cache.open();
    const auto ids = allIds(*store);
    QVERIFY(store->erase(std::span(ids).first(100)));
    const auto finished = store->finishErasing();
    QVERIFY(!finished);
    QCOMPARE(finished.error().kind, core::ErrorKind::NotWritable);
    QVERIFY(store->quickCheck({}));
    QCOMPARE(store->totals({}).value().all, qint64(ids.size()) - 100);
}

void TestLeadErasure::leadWithoutItsRawEntity_isNotErasedHalf()
{
    const TemporaryCache cache;
    const auto store = cache.open();
    const PullOrigin other{QStringLiteral("azure-table|https://other.table.core.windows.net/leads"),
                           QStringLiteral("x")};
    QVERIFY(store->writePage(other, pageOf({tableLead(1)})));
    QVERIFY(store->writePage(tableOrigin(), pageOf({personsLead(0)})));
    runOn(cache.path(), {QStringLiteral("DELETE FROM lead_raws WHERE lead_id = 1")});
    const auto erased = store->erase(std::vector<qint64>{1, 2});
    QVERIFY(!erased);
    QCOMPARE(erased.error().kind, core::ErrorKind::CacheDamaged);
    QCOMPARE(store->totals({}).value().all, 2);
    // The others go, and stay away, under their own origins.
    QCOMPARE(store->erase(std::vector<qint64>{2}).value().leads, 1);
    leads::Lead changed = personsLead(0);
    changed.email = QStringLiteral("changed@example.org");
    QCOMPARE(store->writePage(tableOrigin(), pageOf({changed})).value().leftOut, 1);
}

void TestLeadErasure::erasing_tellsWhatWent_andLeavesTheOthers()
{
    const TemporaryCache cache;
    const auto store = cache.open();
    const auto ids = fill(*store);
    const auto before = store->totals({}).value();
    LEADLIGHT_REQUIRE(would, store->erasureOf(ids));
    LEADLIGHT_REQUIRE(erased, store->erase(ids));
    for (const ErasedLeads &each : {would, erased}) {
        QCOMPARE(each.leads, 3);
        QCOMPARE(each.notes, 2);
        QCOMPARE(each.tags, 3);
        QCOMPARE(each.changes, 8);
        QCOMPARE(each.places.size(), size_t(3));
        QCOMPARE(each.places[1].connector, tableOrigin().connector);
        QCOMPARE(std::get<leads::TableKey>(each.places[1].place).rowKey, QStringLiteral("zdenka-row-1"));
    }
    const auto after = store->totals({}).value();
    QCOMPARE(after.all, before.all - 3);
    QCOMPARE(store->count(filter("zdenka"), {}).value(), 0);
    QCOMPARE(store->count(filter("tag:hot"), {}).value(), 1);
    QCOMPARE(store->count(filter("note:somebody"), {}).value(), 1);
    QCOMPARE(store->count(filter("status:active"), {}).value(), 1);
    QCOMPARE(store->knownTags().value().size(), 1);
    QCOMPARE(referencesToNothing(cache.path()), QStringList());
    LEADLIGHT_REQUIRE(again, store->erase(ids));
    QCOMPARE(again.leads, 0);
    // The raw bytes are counted off: erasing everything leaves none.
    QVERIFY(store->erase(allIds(*store)));
    QCOMPARE(store->totals({}).value().rawBytes, 0);
    QCOMPARE(store->totals({}).value().all, 0);
    QCOMPARE(referencesToNothing(cache.path()), QStringList());
}

void TestLeadErasure::erasedLeads_areGoneFromEveryStore()
{
    const TemporaryCache cache;
    const auto store = cache.open();
    const auto other = cache.open();
    const auto ids = fill(*store);
    QVERIFY(other->tidyIndex({}));
    QCOMPARE(other->count(filter("zdenka"), {}).value(), 3);
    const auto counter = other->changeCounter().value();
    QVERIFY(store->erase(ids));
    QVERIFY(other->changeCounter().value() > counter);
    QCOMPARE(other->count(filter("zdenka"), {}).value(), 0);
    QCOMPARE(other->view({}, {}).value().ids.size(), size_t(others));
    QVERIFY(!other->lead(ids[0]).value());
    QCOMPARE(workOn(*other, Kind::AddTag, {ids[0]}, QStringLiteral("late")).leadCount, 0);
}

void TestLeadErasure::pullOfErasedRow_isPassedByAndCountedUnchanged()
{
    const TemporaryCache cache;
    const auto store = cache.open();
    const auto ids = fill(*store);
    QVERIFY(store->erase(ids));
    // Also with another e-mail by now, and between new leads.
    leads::Lead changed = personsLead(1);
    changed.email = QStringLiteral("changed@example.org");
    LEADLIGHT_REQUIRE(outcome, store->writePage(tableOrigin(), pageOf({tableLead(90'001), personsLead(0), changed,
                                                                       tableLead(90'002), tableLead(1)})));
    QCOMPARE(outcome.added, 2);
    QCOMPARE(outcome.leftOut, 2);
    QCOMPARE(outcome.updated, 1);
    QCOMPARE(outcome.unchanged, 2);
    QCOMPARE(store->count(filter("zdenka"), {}).value(), 0);
    // The same rows in a copy of the table.
    const PullOrigin copy{QStringLiteral("azure-table|https://other.table.core.windows.net/leads"),
                          QStringLiteral("x")};
    LEADLIGHT_REQUIRE(copied, store->writePage(copy, pageOf({personsLead(0), tableLead(1)})));
    QCOMPARE(copied.added, 1);
    QCOMPARE(copied.leftOut, 1);
}

void TestLeadErasure::fullPass_doesNotBringItBack()
{
    const TemporaryCache cache;
    const auto store = cache.open();
    PulledPage page = pageOf({tableLead(1), personsLead(0), tableLead(2)});
    QVERIFY(store->writePage(tableOrigin(), page));
    QVERIFY(store->erase(std::vector<qint64>{2}));
    page.ofFullPass = true;
    page.endsFullPass = true;
    LEADLIGHT_REQUIRE(outcome, store->writePage(tableOrigin(), page));
    QCOMPARE(outcome.unchanged, 3);
    QCOMPARE(outcome.vanished, 0);
    QCOMPARE(store->totals({}).value().all, 2);
}

void TestLeadErasure::importOfErasedLead_isPassedBy_data()
{
    QTest::addColumn<bool>("hasKeys");
    QTest::addColumn<bool>("isPulled");
    QTest::newRow("pulled, then a file with its keys") << true << true;
    QTest::newRow("pulled, then a file without keys") << false << true;
    QTest::newRow("imported, the same file again") << false << false;
    QTest::newRow("imported with keys, then the same") << true << false;
}

void TestLeadErasure::importOfErasedLead_isPassedBy()
{
    QFETCH(bool, hasKeys);
    QFETCH(bool, isPulled);
    const TemporaryCache cache;
    const auto store = cache.open();
    leads::Lead inFile = personsLead(0);
    inFile.raw.bytes = isPulled ? "as exported" : inFile.raw.bytes;
    inFile.email = inFile.email.toUpper();
    if (!hasKeys)
        inFile.place = leads::FileRow{QStringLiteral("old.csv"), 7};
    ImportedFile file;
    if (isPulled)
        QVERIFY(store->writePage(tableOrigin(), pageOf({personsLead(0)})));
    else
        QVERIFY(store->writeImport({inFile}, file));
    QVERIFY(store->erase(allIds(*store)));
    ImportedFile again;
    LEADLIGHT_REQUIRE(outcome, store->writeImport({tableLead(1), inFile}, again));
    QCOMPARE(outcome.added, 1);
    QCOMPARE(outcome.leftOut, 1);
    // Imported from a file, then the table is connected.
    LEADLIGHT_REQUIRE(pulled, store->writePage(tableOrigin(), pageOf({personsLead(0)})));
    QCOMPARE(pulled.leftOut, 1);
}

void TestLeadErasure::personWhoAsksAgain_isLetThrough()
{
    const TemporaryCache cache;
    const auto store = cache.open();
    QVERIFY(store->writePage(tableOrigin(), pageOf({personsLead(0)})));
    QVERIFY(store->erase(allIds(*store)));
    QCOMPARE(store->writePage(tableOrigin(), pageOf({personsLead(2)})).value().added, 1);
    leads::Lead inFile = personsLead(4);
    inFile.place = leads::FileRow{QStringLiteral("new.csv"), 1};
    ImportedFile file;
    QCOMPARE(store->writeImport({inFile}, file).value().added, 1);
}

void TestLeadErasure::blobRowsThatMoveUp_areOtherLeads()
{
    const TemporaryCache cache;
    const auto store = cache.open();
    const auto blobLead = [](const leads::Lead &lead, int row) {
        leads::Lead moved = lead;
        moved.place = leads::BlobRow{QStringLiteral("leads.csv"), row};
        return moved;
    };
    const PullOrigin origin{QStringLiteral("azure-blob|x"), QStringLiteral("blob")};
    QVERIFY(store->writePage(origin, pageOf({blobLead(tableLead(1), 1), blobLead(personsLead(0), 2)})));
    QVERIFY(store->erase(std::vector<qint64>{2}));
    // A row went out of the blob, another one came in at the erased one's place; and the erased one stands elsewhere.
    LEADLIGHT_REQUIRE(outcome,
                      store->writePage(origin, pageOf({blobLead(personsLead(0), 1), blobLead(tableLead(3), 2)})));
    QCOMPARE(outcome.added, 1);
    QCOMPARE(outcome.unchanged, 1);
    QCOMPARE(store->count(filter("zdenka"), {}).value(), 0);
}

void TestLeadErasure::headingThatWentAndComesAgain_isMadeAnew()
{
    const TemporaryCache cache;
    const auto writer = cache.open();
    leads::Lead lead = tableLead(1);
    lead.offer = QStringLiteral("only.this");
    QVERIFY(writer->writePage(tableOrigin(), pageOf({tableLead(0), lead})));
    QVERIFY(cache.open()->erase(std::vector<qint64>{2}));
    // The writer remembers the heading's number.
    lead.place = leads::TableKey{QStringLiteral("p"), QStringLiteral("another row")};
    lead.email = QStringLiteral("another@example.org");
    LEADLIGHT_REQUIRE(outcome, writer->writePage(tableOrigin(), pageOf({lead})));
    QCOMPARE(outcome.added, 1);
    QCOMPARE(writer->count(filter("offer:only.this"), {}).value(), 1);
    QCOMPARE(referencesToNothing(cache.path()), QStringList());
}

void TestLeadErasure::diskFull_leavesEverything()
{
    const TemporaryCache cache;
    {
        const auto store = cache.open();
        QCOMPARE(fill(*store).size(), size_t(3));
    }
    const auto store = cache.open();
    const auto ids = allIds(*store);
    QVERIFY(store->tidyIndex({}));
    {
        const FileSizeLimit full(100'000);
        const auto erased = store->erase(ids);
        QVERIFY(!erased);
        QCOMPARE(erased.error().kind, core::ErrorKind::DiskFull);
    }
    QCOMPARE(store->totals({}).value().all, qint64(ids.size()));
    QVERIFY(store->quickCheck({}));
    QCOMPARE(store->erase(ids).value().leads, qint64(ids.size()));
    QVERIFY(store->finishErasing());
}

void TestLeadErasure::killedErasing_isWholeOrNotThere()
{
    const TemporaryCache cache;
    std::vector<leads::Lead> leads;
    for (int i = 0; i < 8000; ++i)
        leads.push_back(tableLead(i));
    QVERIFY(cache.open()->writePage(tableOrigin(), pageOf(leads)));
    int wholes = 0;
    for (int round = 0; round < 8; ++round) {
        const qint64 before = cache.open()->totals({}).value().all;
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("erase"), cache.path()});
        QVERIFY(process.waitForReadyRead());
        // Not a wait for anything: spreads the kills.
        process.waitForFinished(10 << round);
        process.kill();
        process.waitForFinished();

        const auto store = cache.open();
        QVERIFY(store);
        QVERIFY(store->quickCheck({}));
        const qint64 after = store->totals({}).value().all;
        QVERIFY2(after == before || after == before - before / 2, qPrintable(QString::number(after)));
        QCOMPARE(store->view({}, {}).value().ids.size(), size_t(after));
        QCOMPARE(referencesToNothing(cache.path()), QStringList());
        // What was not finished is, and what is gone stays away.
        QVERIFY(store->finishErasing());
        QCOMPARE(QFileInfo(cache.path() + QStringLiteral("-wal")).size() > 100'000, false);
        QCOMPARE(store->writePage(tableOrigin(), pageOf(leads)).value().unchanged, qint64(leads.size()));
        QCOMPARE(store->totals({}).value().all, after);
        wholes += after < before ? 1 : 0;
    }
    QVERIFY(wholes > 0); // or nothing was tried
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && QByteArrayView(argv[1]) == "erase")
        return eraseUntilKilled(QString::fromLocal8Bit(argv[2]));
    TestLeadErasure test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_leaderasure.moc"
