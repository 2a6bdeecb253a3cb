// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cachefixture.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <map>

using namespace leadlight;
using namespace leadlight::store;
using namespace leadlight::tests;
using leads::LeadNote;
using leads::LeadStatus;
using leads::LeadWork;
using Kind = WorkChange::Kind;

namespace {

constexpr int leadCount = 12;

std::vector<leads::Lead> someLeads(int count)
{
    std::vector<leads::Lead> all;
    for (int i = 0; i < count; ++i)
        all.push_back(tableLead(i));
    return all;
}

LeadWork workOf(LeadStore &store, qint64 id)
{
    const auto row = store.lead(id);
    return row && *row ? (*row)->lead.work : LeadWork();
}

/// What a lead's work comes to, in words; times only as being there.
QString described(const LeadWork &work)
{
    QStringList notes;
    for (const leads::LeadNote &note : work.notes)
        notes.append(note.text + (note.editedAt.isKnown() ? QStringLiteral("!") : QString()));
    return QStringLiteral("%1|%2|%3|%4|%5|%6")
        .arg(nameOf(work.status), work.owner, work.tags.join(u','), work.followUp.toString(Qt::ISODate),
             work.answeredAt.isKnown() ? QStringLiteral("answered") : QString(), notes.join(u';'));
}

/// What should come of changes, undos and redos: every lead for itself, said as plainly as can be.
class Model
{
public:
    struct Step
    {
        QString before;
        QString after;
        bool answeredBefore = false;
        bool answeredAfter = false;
        bool isUndone = false;
    };
    struct Lead
    {
        std::map<QString, QString> values; ///< "status", "owner", "day", "tag:x", "note:n" by name; absent: ""
        bool isAnswered = false;
    };

    std::vector<Lead> leads{size_t(leadCount)};

    qint64 make(qint64 id, const QString &name, const QString &value, const std::vector<int> &targets)
    {
        qint64 count = 0;
        for (const int target : targets) {
            Lead &lead = leads[size_t(target)];
            if (m_log[id].contains(target) || lead.values[name] == value)
                continue;
            Step step{lead.values[name], value, lead.isAnswered, lead.isAnswered};
            if (name == QStringLiteral("status"))
                step.answeredAfter = !value.isEmpty();
            m_names[id] = name;
            m_log[id][target] = step;
            lead.values[name] = value;
            lead.isAnswered = step.answeredAfter;
            ++count;
        }
        return count;
    }

    qint64 turn(qint64 id, bool undo)
    {
        qint64 count = 0;
        const QString name = m_names[id];
        for (auto &[target, step] : m_log[id]) {
            Lead &lead = leads[size_t(target)];
            if (step.isUndone == undo || lead.values[name] != (undo ? step.after : step.before))
                continue;
            lead.values[name] = undo ? step.before : step.after;
            if (name == QStringLiteral("status"))
                lead.isAnswered = undo ? step.answeredBefore : step.answeredAfter;
            step.isUndone = undo;
            ++count;
        }
        return count;
    }

    [[nodiscard]] QString described(int target)
    {
        Lead &lead = leads[size_t(target)];
        QStringList tags;
        for (const auto &[name, value] : lead.values) {
            if (name.startsWith(QStringLiteral("tag:")) && !value.isEmpty())
                tags.append(name.mid(4));
        }
        const QString status = lead.values[QStringLiteral("status")];
        return QStringLiteral("%1|%2|%3|%4|%5|")
            .arg(status.isEmpty() ? QStringLiteral("new") : status, lead.values[QStringLiteral("owner")],
                 tags.join(u','), lead.values[QStringLiteral("day")],
                 lead.isAnswered ? QStringLiteral("answered") : QString());
    }

private:
    std::map<qint64, std::map<int, Step>> m_log;
    std::map<qint64, QString> m_names;
};

} // namespace

class TestWorkChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomChanges_areAsInThePlainModel_data();
    void randomChanges_areAsInThePlainModel();
    void status_setsAndClearsTheAnswer();
    void notes_areWrittenEditedRemovedAndBack();
    void note_ofAMegabyte_isKeptAndMoreRefused();
    void unknownLeads_areSkipped();
    void work_survivesSyncs();
    void import_bringsWorkOfNewLeadsOnly();
    void record_tellsWhatWasDoneAndByWhom();
    void hostileTexts_comeBackAsTheyWere();
    void knownNames_areCounted();
    void readers_seeEachOthersChanges();
};

void TestWorkChanges::randomChanges_areAsInThePlainModel_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 5; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestWorkChanges::randomChanges_areAsInThePlainModel()
{
    QFETCH(quint32, seed);
    QRandomGenerator dice(seed);
    const TemporaryCache cache;
    const std::unique_ptr<LeadStore> stores[] = {cache.open(), cache.open()};
    QVERIFY(stores[0]->writePage(tableOrigin(), pageOf(someLeads(leadCount))));
    const auto ids = allIds(*stores[0]);
    Model model;
    std::vector<qint64> done;
    const QStringList names{QString(), QStringLiteral("Anna"), QStringLiteral("Bob")};
    const QStringList tags{QStringLiteral("big deal"), QStringLiteral("hot"), QStringLiteral("žlutý")};
    for (int round = 0; round < 120; ++round) {
        LeadStore &store = *stores[dice.bounded(2)];
        if (!done.empty() && dice.bounded(2) == 0) {
            const qint64 id = done[dice.bounded(quint32(done.size()))];
            const bool undo = dice.bounded(2) == 0;
            LEADLIGHT_REQUIRE(turned, undo ? store.undoWork(id) : store.redoWork(id));
            QCOMPARE(turned.leadCount, model.turn(id, undo));
            QCOMPARE(turned.id, turned.leadCount == 0 ? 0 : id);
        } else {
            WorkChange change;
            std::vector<int> targets;
            for (int i = 0; i < leadCount; ++i) {
                if (dice.bounded(3) == 0)
                    targets.push_back(i);
            }
            for (const int target : targets)
                change.leads.insert(change.leads.end(), 2, ids[size_t(target)]); // twice is once
            QString name;
            QString value;
            const auto pick = dice.bounded(3);
            switch (dice.bounded(5)) {
            case 0:
                change.status = leads::leadStatuses[dice.bounded(3)];
                name = QStringLiteral("status");
                value = change.status == LeadStatus::New ? QString() : QString(nameOf(change.status));
                break;
            case 1:
                change.kind = Kind::Owner;
                change.text = QStringLiteral(" ") + names[pick];
                name = QStringLiteral("owner");
                value = names[pick];
                break;
            case 2:
                change.kind = Kind::FollowUp;
                change.day = pick == 0 ? QDate() : QDate(2026, 11, 20).addDays(pick);
                name = QStringLiteral("day");
                value = change.day.toString(Qt::ISODate);
                break;
            default:
                change.kind = dice.bounded(3) > 0 ? Kind::AddTag : Kind::RemoveTag;
                change.text = dice.bounded(2) == 0 ? tags[pick] : tags[pick].toUpper();
                name = QStringLiteral("tag:") + tags[pick];
                value = change.kind == Kind::AddTag ? QStringLiteral("x") : QString();
            }
            LEADLIGHT_REQUIRE(made, store.work(change, QStringLiteral("me")));
            QCOMPARE(made.leadCount, model.make(made.id, name, value, targets));
            QCOMPARE(made.id != 0, made.leadCount != 0);
            if (made.id != 0)
                done.push_back(made.id);
        }
        for (int i = 0; i < leadCount; ++i)
            QCOMPARE(described(workOf(*stores[dice.bounded(2)], ids[size_t(i)])).toLower(),
                     model.described(i).toLower());
    }
}

void TestWorkChanges::status_setsAndClearsTheAnswer()
{
    const TemporaryCache cache;
    const auto store = cache.open();
    QVERIFY(store->writePage(tableOrigin(), pageOf(someLeads(1))));
    const qint64 id = allIds(*store).front();
    const auto set = [&](LeadStatus status) { return store->work({.leads = {id}, .status = status}, {}).value().id; };
    set(LeadStatus::Active);
    const leads::LeadTime answered = workOf(*store, id).answeredAt;
    QVERIFY(answered.isKnown());
    set(LeadStatus::Won);
    QCOMPARE(workOf(*store, id).answeredAt, answered);
    const qint64 back = set(LeadStatus::New);
    QVERIFY(!workOf(*store, id).answeredAt.isKnown());
    QVERIFY(store->undoWork(back));
    QCOMPARE(workOf(*store, id).answeredAt, answered);
    QCOMPARE(workOf(*store, id).status, LeadStatus::Won);
}

void TestWorkChanges::notes_areWrittenEditedRemovedAndBack()
{
    const TemporaryCache cache;
    const auto store = cache.open();
    QVERIFY(store->writePage(tableOrigin(), pageOf(someLeads(2))));
    const auto ids = allIds(*store);
    const auto texts = [&] { return described(workOf(*store, ids[0])).section(u'|', 5); };
    LEADLIGHT_REQUIRE(added, store->work({.kind = Kind::AddNote, .leads = ids, .text = QStringLiteral("called")}, {}));
    QCOMPARE(added.leadCount, 2);
    LEADLIGHT_REQUIRE(more,
                      store->work({.kind = Kind::AddNote, .leads = {ids[0]}, .text = QStringLiteral("mail")}, {}));
    QCOMPARE(texts(), QStringLiteral("called;mail"));
    const qint64 note = workOf(*store, ids[0]).notes[0].id;
    LEADLIGHT_REQUIRE(edited, store->work({.kind = Kind::EditNote, .text = QStringLiteral("rang"), .note = note}, {}));
    QCOMPARE(texts(), QStringLiteral("rang!;mail"));
    QCOMPARE(described(workOf(*store, ids[1])).section(u'|', 5), QStringLiteral("called"));
    // The note is another one now: adding it cannot be undone, for the other lead it can.
    QCOMPARE(store->undoWork(added.id).value().leadCount, 1);
    QCOMPARE(texts(), QStringLiteral("rang!;mail"));
    LEADLIGHT_REQUIRE(removed, store->work({.kind = Kind::RemoveNote, .note = note}, {}));
    QCOMPARE(texts(), QStringLiteral("mail"));
    QCOMPARE(store->undoWork(edited.id).value().leadCount, 0);
    QCOMPARE(store->undoWork(removed.id).value().leadCount, 1);
    QCOMPARE(store->undoWork(edited.id).value().leadCount, 1);
    QCOMPARE(texts(), QStringLiteral("called;mail"));
    QCOMPARE(store->redoWork(edited.id).value().leadCount, 1);
    QCOMPARE(texts(), QStringLiteral("rang!;mail"));
    QCOMPARE(store->undoWork(more.id).value().leadCount, 1);
    QCOMPARE(texts(), QStringLiteral("rang!"));
    QCOMPARE(store->rows(ids).value()[0].lead.work.noteCount, 1);
    QVERIFY(store->rows(ids).value()[0].lead.work.notes.isEmpty());
    // Nothing to do: the same text, no text, no such note.
    for (const QString &text : {QStringLiteral("rang"), QString()})
        QCOMPARE(store->work({.kind = Kind::EditNote, .text = text, .note = note}, {}).value().id, 0);
    QCOMPARE(store->work({.kind = Kind::RemoveNote, .note = 999}, {}).value().id, 0);
}

void TestWorkChanges::note_ofAMegabyte_isKeptAndMoreRefused()
{
    const TemporaryCache cache;
    const auto store = cache.open();
    QVERIFY(store->writePage(tableOrigin(), pageOf(someLeads(1))));
    const auto ids = allIds(*store);
    const QString large(mostNoteBytes, u'x');
    QCOMPARE(store->work({.kind = Kind::AddNote, .leads = ids, .text = large}, {}).value().leadCount, 1);
    const auto refused = store->work({.kind = Kind::AddNote, .leads = ids, .text = large + u'x'}, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, core::ErrorKind::WrongField);
    const LeadWork work = workOf(*store, ids[0]);
    QCOMPARE(work.notes.size(), 1);
    QCOMPARE(work.notes[0].text, large);
}

void TestWorkChanges::unknownLeads_areSkipped()
{
    const TemporaryCache cache;
    const auto store = cache.open();
    QVERIFY(store->writePage(tableOrigin(), pageOf(someLeads(1))));
    const qint64 id = allIds(*store).front();
    const qint64 before = store->changeCounter().value();
    for (int kind = 0; kind <= int(Kind::Split); ++kind) {
        const WorkChange change{
            .kind = Kind(kind), .leads = {77, -1, 0}, .status = LeadStatus::Won, .text = QStringLiteral("x")};
        QCOMPARE(store->work(change, {}).value().id, 0);
    }
    QCOMPARE(store->undoWork(99).value().id, 0);
    QCOMPARE(store->changeCounter().value(), before);
    QCOMPARE(store->work({.leads = {77, id}, .status = LeadStatus::Won}, {}).value().leadCount, 1);
    QCOMPARE(store->workRecord(77).value().events.size(), size_t(0));
}

void TestWorkChanges::work_survivesSyncs()
{
    const TemporaryCache cache;
    const auto store = cache.open();
    QVERIFY(store->writePage(tableOrigin(), pageOf(someLeads(2))));
    const auto ids = allIds(*store);
    QVERIFY(store->work({.leads = ids, .status = LeadStatus::Active}, {}));
    QVERIFY(store->work({.kind = Kind::AddTag, .leads = ids, .text = QStringLiteral("hot")}, {}));
    QVERIFY(store->work({.kind = Kind::AddNote, .leads = ids, .text = QStringLiteral("called")}, {}));
    const LeadWork work = workOf(*store, ids[0]);
    const auto fullPass = [&](std::vector<leads::Lead> leads) {
        PulledPage page = pageOf(std::move(leads));
        page.ofFullPass = page.endsFullPass = true;
        return store->writePage(tableOrigin(), page).has_value();
    };
    QVERIFY(store->writePage(tableOrigin(), pageOf({tableLead(0, QStringLiteral("Fabrikam"))})));
    QCOMPARE(workOf(*store, ids[0]), work);
    QVERIFY(fullPass({tableLead(1)}));
    QVERIFY(store->lead(ids[0]).value()->hasVanished);
    QCOMPARE(workOf(*store, ids[0]), work);
    QCOMPARE(
        store->work({.kind = Kind::Owner, .leads = {ids[0]}, .text = QStringLiteral("Anna")}, {}).value().leadCount, 1);
    QVERIFY(fullPass(someLeads(2)));
    QVERIFY(!store->lead(ids[0]).value()->hasVanished);
    QCOMPARE(described(workOf(*store, ids[0])), QStringLiteral("active|Anna|hot||answered|called"));
    QCOMPARE(workOf(*store, ids[1]).notes.size(), 1);
}

void TestWorkChanges::import_bringsWorkOfNewLeadsOnly()
{
    const TemporaryCache cache;
    const auto store = cache.open();
    std::vector<leads::Lead> leads = someLeads(3);
    LeadWork &work = leads[0].work;
    work.status = LeadStatus::Won;
    work.owner = QStringLiteral("Anna");
    work.tags = {QStringLiteral("big deal"), QStringLiteral("hot"), QStringLiteral("HOT"), QString()};
    work.followUp = QDate(2026, 11, 22);
    work.answeredAt.ticks = 5;
    LeadNote first;
    first.text = QStringLiteral("called");
    first.writtenAt = {-116'444'736'000'000'000, 0}; // 1601
    LeadNote second;
    second.text = QStringLiteral("mail");
    work.notes = {first, second};
    leads[1].work = leads[0].work;
    const auto import = [&] {
        ImportedFile file;
        return store->writeImport(leads, file).has_value();
    };
    QVERIFY(import());
    const auto ids = allIds(*store);
    const QString expected = QStringLiteral("won|Anna|big deal,hot|2026-11-22|answered|called;mail");
    QCOMPARE(described(workOf(*store, ids[0])), expected);
    QCOMPARE(workOf(*store, ids[0]).notes[0].writtenAt.ticks, first.writtenAt.ticks);
    QCOMPARE(workOf(*store, ids[2]), LeadWork());
    QVERIFY(store->work({.leads = {ids[0]}, .status = LeadStatus::Lost}, {}));
    leads[2].work = leads[0].work;
    leads[0].company = QStringLiteral("Fabrikam");
    leads[0].raw.bytes += 'x';
    QVERIFY(import());
    QCOMPARE(allIds(*store), ids);
    QCOMPARE(store->lead(ids[0]).value()->lead.company, QStringLiteral("Fabrikam"));
    QCOMPARE(workOf(*store, ids[0]).status, LeadStatus::Lost);
    QCOMPARE(described(workOf(*store, ids[1])), expected);
    QCOMPARE(workOf(*store, ids[2]), LeadWork());
    QCOMPARE(store->count(*leads::LeadFilter::fromText(QStringLiteral("tag:hot note:mail")), {}).value(), 2);
}

void TestWorkChanges::record_tellsWhatWasDoneAndByWhom()
{
    const TemporaryCache cache;
    const auto store = cache.open();
    QVERIFY(store->writePage(tableOrigin(), pageOf(someLeads(1))));
    const auto ids = allIds(*store);
    QVERIFY(store->work({.leads = ids, .status = LeadStatus::Active}, QStringLiteral("Anna")));
    QVERIFY(store->work({.kind = Kind::FollowUp, .leads = ids, .day = QDate(2026, 11, 22)}, QStringLiteral("Bob")));
    LEADLIGHT_REQUIRE(undone, store->work({.kind = Kind::AddTag, .leads = ids, .text = QStringLiteral("a")}, {}));
    QVERIFY(store->undoWork(undone.id));
    QVERIFY(store->work({.kind = Kind::Owner, .leads = ids, .text = QStringLiteral("Bob")}, {}));
    LEADLIGHT_REQUIRE(record, store->workRecord(ids[0]));
    QStringList lines;
    for (const WorkEvent &event : record.events) {
        QVERIFY(event.at.isKnown());
        lines.append(QStringLiteral("%1 %2>%3 %4").arg(int(event.kind)).arg(event.before, event.after, event.by));
    }
    QCOMPARE(lines, (QStringList{QStringLiteral("0 new>active Anna"), QStringLiteral("2 >2026-11-22 Bob"),
                                 QStringLiteral("1 >Bob ")}));
    QCOMPARE(record.work, workOf(*store, ids[0]));
}

void TestWorkChanges::hostileTexts_comeBackAsTheyWere()
{
    const TemporaryCache cache;
    const auto store = cache.open();
    QVERIFY(store->writePage(tableOrigin(), pageOf(someLeads(1))));
    const auto ids = allIds(*store);
    const QStringList texts{QStringLiteral("'; DROP TABLE leads; --"),
                            QStringLiteral("<img src=http://x>"),
                            QStringLiteral("=cmd|' /C calc'!A0"),
                            QString(QChar(0xD800)) + u'x',
                            QStringLiteral("a\u202Eb\u200B"),
                            QString(QChar(0)) + u'y',
                            QStringLiteral("🚀")};
    for (const QString &text : texts) {
        for (const Kind kind : {Kind::Owner, Kind::AddTag, Kind::AddNote})
            QCOMPARE(store->work({.kind = kind, .leads = ids, .text = text}, text).value().leadCount, 1);
        const LeadWork work = workOf(*store, ids[0]);
        QCOMPARE(work.owner, text);
        QVERIFY(work.tags.contains(text));
        QCOMPARE(work.notes.last().text, text);
    }
    QCOMPARE(workOf(*store, ids[0]).tags.size(), texts.size());
}

void TestWorkChanges::knownNames_areCounted()
{
    const TemporaryCache cache;
    const auto store = cache.open();
    QVERIFY(store->writePage(tableOrigin(), pageOf(someLeads(3))));
    const auto ids = allIds(*store);
    QVERIFY(store->work({.kind = Kind::Owner, .leads = {ids[0]}, .text = QStringLiteral("Anna")}, {}));
    QVERIFY(store->work({.kind = Kind::Owner, .leads = {ids[1], ids[2]}, .text = QStringLiteral("Zoe")}, {}));
    QVERIFY(store->work({.kind = Kind::AddTag, .leads = ids, .text = QStringLiteral("Hot")}, {}));
    QVERIFY(store->work({.kind = Kind::AddTag, .leads = ids, .text = QStringLiteral("hot")}, {}));
    const auto owners = store->knownOwners().value();
    QCOMPARE(owners.size(), 2);
    QCOMPARE(owners[0].value, QStringLiteral("Zoe"));
    QCOMPARE(owners[0].count, 2);
    const auto tags = store->knownTags().value();
    QCOMPARE(tags.size(), 1);
    QCOMPARE(tags[0].value, QStringLiteral("Hot"));
    QCOMPARE(tags[0].count, 3);
}

void TestWorkChanges::readers_seeEachOthersChanges()
{
    const TemporaryCache cache;
    const auto writer = cache.open();
    QVERIFY(writer->writePage(tableOrigin(), pageOf(someLeads(1))));
    const auto reader = cache.open(LeadStore::Access::ReadOnly);
    const auto ids = allIds(*reader);
    const qint64 before = reader->changeCounter().value();
    LEADLIGHT_REQUIRE(done, writer->work({.leads = ids, .status = LeadStatus::Lost}, {}));
    QVERIFY(reader->changeCounter().value() > before);
    QCOMPARE(workOf(*reader, ids[0]).status, LeadStatus::Lost);
    QVERIFY(!reader->undoWork(done.id));
    QCOMPARE(workOf(*reader, ids[0]).status, LeadStatus::Lost);
}

QTEST_GUILESS_MAIN(TestWorkChanges)
#include "tst_workchanges.moc"
