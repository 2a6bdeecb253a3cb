// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "indexfixture.h"
#include "plainevaluation.h"
#include "store/connection.h"
#include "store/index/indexsource.h"
#include "store/index/leadindex.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <thread>

using namespace leadlight;
using namespace leadlight::leads;
using namespace leadlight::store;
using namespace leadlight::tests;

namespace {

/// Calls @p take with every row that plain SQL finds.
template <typename Take> void eachRow(const QSqlDatabase &database, const QString &sql, Take take)
{
    QSqlQuery query(database);
    if (!query.exec(sql))
        qFatal("%s", qPrintable(query.lastError().text()));
    while (query.next())
        take(query);
}

/// What people have made of each lead.
std::map<qint64, LeadWork> readWorkPlainly(const QSqlDatabase &database)
{
    std::map<qint64, LeadWork> all;
    eachRow(database,
            QStringLiteral("SELECT lead_id, status, (SELECT text FROM work_texts WHERE id = owner), follow_up, "
                           "answered_ticks FROM lead_work"),
            [&](const QSqlQuery &row) {
                LeadWork &work = all[row.value(0).toLongLong()];
                work.status = LeadStatus(row.value(1).toInt());
                work.owner = row.value(2).toString();
                if (row.value(3).toLongLong() != 0)
                    work.followUp = QDate::fromJulianDay(row.value(3).toLongLong());
                if (!row.value(4).isNull())
                    work.answeredAt.ticks = row.value(4).toLongLong();
            });
    eachRow(database, QStringLiteral("SELECT lead_id, text FROM lead_tags JOIN work_texts ON id = tag"),
            [&](const QSqlQuery &row) { all[row.value(0).toLongLong()].tags.append(row.value(1).toString()); });
    eachRow(database,
            QStringLiteral("SELECT lead_id, x.text FROM lead_notes n JOIN work_texts x ON x.id = n.text "
                           "WHERE is_removed = 0"),
            [&](const QSqlQuery &row) {
                LeadNote note;
                note.text = row.value(1).toString();
                all[row.value(0).toLongLong()].notes.append(note);
            });
    return all;
}

/// Every lead of a cache, read with plain SQL past everything that the store knows of searching.
PlainEvaluation readPlainly(const QString &path)
{
    PlainEvaluation plain;
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("plain"));
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("%s", qPrintable(database.lastError().text()));
        std::map<qint64, LeadWork> work = readWorkPlainly(database);
        QSqlQuery query(
            QStringLiteral(
                "SELECT l.*, h.*, o.connector, l.id AS lead_id, "
                "ifnull(place_name, key1) || char(31) || ifnull(printf('%020d', place_row), key2) AS place_text, "
                "(SELECT seen_at FROM lead_marks m WHERE m.lead_id = l.id) AS seen_at "
                "FROM leads l JOIN headings h ON h.id = heading_id JOIN pull_origins o ON o.id = origin_id"),
            database);
        const auto text = [&query](const char *column) { return query.value(QLatin1StringView(column)).toString(); };
        const auto time = [&query](const char *column) {
            const QVariant ticks = query.value(QLatin1StringView(column));
            return ticks.isNull() ? LeadTime() : LeadTime{ticks.toLongLong(), 0};
        };
        while (query.next()) {
            PlainEvaluation::Known known;
            Lead &lead = known.lead;
            lead.id = query.value(QStringLiteral("lead_id")).toLongLong();
            lead.work = work[lead.id];
            lead.connector = text("connector");
            lead.source = text("source");
            lead.action = text("action");
            lead.offer = text("offer");
            lead.publisher = text("publisher");
            lead.offerTitle = text("offer_title");
            lead.firstName = text("first_name");
            lead.lastName = text("last_name");
            lead.email = text("email");
            lead.phone = text("phone");
            lead.country = text("country");
            lead.company = text("company");
            lead.title = text("title");
            lead.description = text("description");
            lead.createdAt = time("created_ticks");
            lead.receivedAt = time("received_ticks");
            const qint64 flags = query.value(QStringLiteral("flags")).toLongLong();
            lead.isTest = flags & 1;
            lead.doNotContact = flags & 2;
            lead.piiWithheld = flags & 4;
            if (flags & 8)
                lead.problems = {QStringLiteral("Problem.")};
            known.isNew = query.value(QStringLiteral("seen_at")).isNull();
            known.place = text("place_text");
            plain.leads.push_back(known);
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("plain"));
    return plain;
}

/// Writes leads at the places from @p first on, new ones and new versions of old ones.
void write(LeadStore &store, Dice &dice, const PullOrigin &origin, int first, int count, int version)
{
    std::vector<Lead> leads;
    for (int i = first; i < first + count; ++i) {
        leads.push_back(dice.lead(i));
        leads.back().raw.bytes += QByteArray::number(version);
        if (dice.chance(10))
            leads.back().place = BlobRow{QStringLiteral("Blob.csv"), i};
    }
    QVERIFY(store.writePage(origin, pageOf(std::move(leads))));
}

void markSomeSeen(LeadStore &store, Dice &dice)
{
    std::vector<qint64> seen;
    for (const qint64 id : allIds(store)) {
        if (dice.chance(30))
            seen.push_back(id);
    }
    QVERIFY(store.markSeen(seen));
}

void doSomeWork(LeadStore &store, Dice &dice)
{
    const auto ids = allIds(store);
    std::vector<qint64> done;
    for (int i = 0; i < 12; ++i) {
        LEADLIGHT_REQUIRE(made, store.work(dice.work(ids), QStringLiteral("Anna")));
        if (made.id != 0)
            done.push_back(made.id);
        if (!done.empty() && dice.chance(30))
            QVERIFY(dice.chance(70) ? store.undoWork(dice.oneOf(done)) : store.redoWork(dice.oneOf(done)));
    }
}

/// A cache in which some leads were there when the index was made, and some came or changed since.
std::unique_ptr<LeadStore> filled(const TemporaryCache &cache, Dice &dice, int leadsAtFirst)
{
    const PullOrigin first = tableOrigin();
    const PullOrigin second{QStringLiteral("second"), QStringLiteral("Žofie")};
    const PullOrigin nameless{QStringLiteral("third"), QString()};
    {
        const auto store = cache.open();
        write(*store, dice, first, 0, leadsAtFirst, 1);
        write(*store, dice, second, 0, leadsAtFirst / 2, 1);
        markSomeSeen(*store, dice);
        doSomeWork(*store, dice);
    }
    writeIndex(cache.path());
    auto store = cache.open();
    write(*store, dice, first, leadsAtFirst * 2 / 3, leadsAtFirst * 2 / 3, 2);
    write(*store, dice, nameless, 0, leadsAtFirst / 4, 1);
    markSomeSeen(*store, dice);
    doSomeWork(*store, dice);
    // A pass over everything that meets only some of the second origin's leads.
    PulledPage page = pageOf({dice.lead(0), dice.lead(1)});
    page.ofFullPass = true;
    page.endsFullPass = true;
    const auto written = store->writePage(second, page);
    if (!written || written->vanished == 0)
        QTest::qFail("nothing has vanished", __FILE__, __LINE__);
    return store;
}

/// Both parts of the index have leads, or else the test says nothing about one.
void requireBothParts(const QString &cachePath)
{
    const auto connection = *Connection::open(cachePath, true);
    const auto transaction = Transaction::begin(*connection, Transaction::Kind::Read);
    LEADLIGHT_REQUIRE(snapshot, LeadIndex::of(cachePath)->snapshot(*connection, {}));
    QVERIFY(snapshot->base.count() > 10);
    QVERIFY(snapshot->delta.count() > 10);
}

LeadQuery question(Dice &dice)
{
    LeadQuery query = dice.query();
    query.sort.field = LeadField(dice.upTo(int(LeadField::Notes) + 1));
    return query;
}

void compareView(LeadStore &store, const PlainEvaluation &plain, const LeadQuery &query, const QString &what)
{
    const auto expected = plain.view(query);
    LEADLIGHT_REQUIRE(view, store.view(query, {}));
    std::vector<qint64> ids;
    qint64 newCount = 0;
    for (const auto *known : expected) {
        ids.push_back(known->lead.id);
        newCount += known->isNew ? 1 : 0;
    }
    QVERIFY2(view.ids == ids,
             qPrintable(QStringLiteral("%1: %2 leads, expected %3").arg(what).arg(view.ids.size()).arg(ids.size())));
    QCOMPARE(view.newCount, newCount);
    QStringList groups;
    for (const LeadGroup &group : view.groups) {
        groups.append(
            QStringLiteral("%1 %2 '%3' %4").arg(group.level).arg(int(group.field)).arg(group.value).arg(group.count));
        QCOMPARE(PlainEvaluation::valueOf(expected[size_t(group.first)]->lead, group.field), group.value);
    }
    QCOMPARE(groups, groupsOf(expected, query.grouping));
    LEADLIGHT_REQUIRE(count, store.count(query.filter, {}));
    QCOMPARE(count, qint64(ids.size()));
}

qint64 sinceOf(const PlainEvaluation &plain, LeadFilter filter, qint64 since)
{
    for (auto &group : filter.groups) {
        std::erase_if(group, [](const LeadTerm &term) { return term.kind == LeadTerm::Kind::Time; });
        if (group.empty()) {
            filter = {};
            break;
        }
    }
    return std::count_if(plain.leads.begin(), plain.leads.end(), [&](const auto &known) {
        const LeadTime time = known.lead.receivedAt.isKnown() ? known.lead.receivedAt : known.lead.createdAt;
        return time.isKnown() && time.ticks >= since && PlainEvaluation::passes(known, filter);
    });
}

void compareFacets(LeadStore &store, const PlainEvaluation &plain, const LeadFilter &filter)
{
    const std::vector<qint64> since{3, -5, INT64_MIN, 100};
    LEADLIGHT_REQUIRE(facets, store.facets(filter, since, {}));
    QCOMPARE(toText(facets.sources), facetOf(plain, filter, LeadField::Source));
    QCOMPARE(toText(facets.actions), facetOf(plain, filter, LeadField::Action));
    QCOMPARE(toText(facets.offers), facetOf(plain, filter, LeadField::Offer));
    QCOMPARE(toText(facets.countries), facetOf(plain, filter, LeadField::Country));
    QCOMPARE(toText(facets.owners), facetOf(plain, filter, LeadField::Owner));
    QCOMPARE(toText(facets.tags), facetOf(plain, filter, LeadField::Tags));
    QStringList statuses;
    const QStringList there = facetOf(plain, filter, LeadField::Status);
    for (const LeadStatus status : leadStatuses) {
        const auto found = std::find_if(there.begin(), there.end(), [status](const QString &line) {
            return line.startsWith(QStringLiteral("'%1' ").arg(nameOf(status)));
        });
        statuses.append(found == there.end() ? QStringLiteral("'%1' 0").arg(nameOf(status)) : *found);
    }
    QCOMPARE(toText(facets.statuses), statuses);
    QCOMPARE(facets.since.size(), since.size());
    for (size_t i = 0; i < since.size(); ++i)
        QCOMPARE(facets.since[i], sinceOf(plain, filter, since[i]));
}

void compareTotals(LeadStore &store, const PlainEvaluation &plain)
{
    // In the middle of the leads' times, a day later.
    const FilterReading reading{.zone = QTimeZone::utc(), .now = LeadTime{answerDueTicks, 0}.toDateTime()};
    LEADLIGHT_REQUIRE(totals, store.totals({}, reading));
    const auto count = [&plain](auto holds) {
        return qint64(std::count_if(plain.leads.begin(), plain.leads.end(), holds));
    };
    using Known = PlainEvaluation::Known;
    QCOMPARE(totals.all, qint64(plain.leads.size()));
    QCOMPARE(totals.unseen, count([](const Known &known) { return known.isNew; }));
    QCOMPARE(totals.doNotContact, count([](const Known &known) { return known.lead.doNotContact; }));
    QCOMPARE(totals.test, count([](const Known &known) { return known.lead.isTest; }));
    QCOMPARE(totals.problems, count([](const Known &known) { return !known.lead.problems.isEmpty(); }));
    QVERIFY(totals.vanished > 0);
    const qint64 now = reading.nowTicks();
    QCOMPARE(totals.waiting, count([now](const Known &known) { return isWaiting(known.lead, now); }));
    QCOMPARE(totals.late, count([now](const Known &known) { return isLate(known.lead, now); }));
    QCOMPARE(totals.overdue, count([&](const Known &known) { return isOverdue(known.lead, now, reading.today()); }));
    QVERIFY(totals.waiting > totals.late && totals.late > 0);
}

} // namespace

class TestSearchProperties : public QObject
{
    Q_OBJECT

    TemporaryCache m_cache; ///< for the questions that change nothing
    std::unique_ptr<LeadStore> m_store;
    PlainEvaluation m_plain;

private Q_SLOTS:
    void initTestCase()
    {
        Dice dice(99);
        m_store = filled(m_cache, dice, 60);
        requireBothParts(m_cache.path());
        m_plain = readPlainly(m_cache.path());
    }

    void questions_randomLeads_areAnsweredAsByPlainSql_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void questions_randomLeads_areAnsweredAsByPlainSql()
    {
        QFETCH(quint32, seed);
        TemporaryCache cache;
        Dice dice(seed);
        const auto store = filled(cache, dice, 40);
        requireBothParts(cache.path());
        PlainEvaluation plain = readPlainly(cache.path());
        compareTotals(*store, plain);
        for (int round = 0; round < 50 && !QTest::currentTestFailed(); ++round) {
            const LeadQuery query = question(dice);
            compareView(*store, plain, query,
                        QStringLiteral("round %1, by %2").arg(round).arg(info(query.sort.field).name));
            compareFacets(*store, plain, query.filter);
            if (round % 20 == 19) {
                write(*store, dice, tableOrigin(), dice.upTo(80), 5, round);
                markSomeSeen(*store, dice);
                doSomeWork(*store, dice);
                plain = readPlainly(cache.path());
            }
        }
    }

    void everySort_inBothDirections_groupedOrNot_isThatOfPlainSql()
    {
        Dice dice(7);
        std::vector<LeadFieldInfo> fields(leadFields().begin(), leadFields().end());
        fields.insert(fields.end(), workFields().begin(), workFields().end());
        for (const LeadFieldInfo &field : fields) {
            for (const bool descending : {false, true}) {
                for (const QList<LeadField> &grouping :
                     {QList<LeadField>(), {LeadField::Offer}, {LeadField::Action, LeadField::Offer, LeadField::Source}})
                    compareView(*m_store, m_plain, {dice.filter(), {field.field, descending}, grouping}, field.name);
            }
        }
    }

    void filters_asTyped_areAnsweredAsByPlainSql_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"a",
                                 "zofie",
                                 "ŽOFIE contoso",
                                 "山",
                                 "\"太郎\"",
                                 "hi*",
                                 "*",
                                 "\"\"",
                                 "msft_test",
                                 "company:contoso",
                                 "status:active,WON",
                                 "-status:n*",
                                 "owner:\"\"",
                                 "owner:zofie a",
                                 "tag:\"contoso ltd\"",
                                 "tag:\"\" is:followup",
                                 "note:o",
                                 "-note:\"\"",
                                 "overdue",
                                 "-company:contoso",
                                 "company:\"\"",
                                 "name:\"a ab\"",
                                 "name:*o*",
                                 "country:a",
                                 "country:zofie",
                                 "source:a,ab",
                                 "-source:a,ab",
                                 "connector:\"\"",
                                 "connector:zofie",
                                 "connector:*table",
                                 "is:new",
                                 "-is:test is:dnc",
                                 "is:problem OR is:withheld",
                                 "after:1970-01-01",
                                 "-before:1970-01-02",
                                 "on:1970-01-01 OR company:ab",
                                 "offer:\"100%_*?[a]\"",
                                 "id:1*",
                                 "xxxxxxxxy"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void filters_asTyped_areAnsweredAsByPlainSql()
    {
        QFETCH(QString, text);
        const auto filter = LeadFilter::fromText(text);
        QVERIFY(filter);
        compareView(*m_store, m_plain, {*filter, {}, {LeadField::Source}}, text);
        compareFacets(*m_store, m_plain, *filter);
    }

    void facets_ofManyOffers_listThoseOfMostLeadsAndThoseAskedFor()
    {
        TemporaryCache cache;
        const auto store = cache.open();
        std::vector<Lead> leads;
        const auto add = [&leads](int offer) {
            leads.push_back(tableLead(int(leads.size())));
            leads.back().offer = QStringLiteral("offer-%1").arg(offer, 4, 10, QChar(u'0'));
            leads.back().country = leads.back().offer;
        };
        for (int offer = 0; offer < 1200; ++offer) {
            add(offer);
            // The last thousand have two leads.
            if (offer >= 200)
                add(offer);
        }
        QVERIFY(store->writePage(tableOrigin(), pageOf(leads)));
        LEADLIGHT_REQUIRE(facets, store->facets({}, {}, {}));
        QCOMPARE(facets.offers.size(), Facets::most);
        QCOMPARE(facets.offers.front().value, QStringLiteral("offer-0200"));
        QCOMPARE(facets.offers.back().value, QStringLiteral("offer-1199"));
        QCOMPARE(facets.countries.size(), Facets::most);
        QCOMPARE(facets.countries.front().value, QStringLiteral("offer-0200"));
        const auto filter = *LeadFilter::fromText(QStringLiteral("offer:OFFER-0007,offer-0300 -country:offer-0008"));
        LEADLIGHT_REQUIRE(named, store->facets(filter, {}, {}));
        QCOMPARE(named.offers.size(), Facets::most + 1);
        QCOMPARE(named.offers.front().value, QStringLiteral("offer-0007"));
        QCOMPARE(named.offers.front().count, 1);
        QCOMPARE(named.countries.size(), Facets::most + 1);
        QCOMPARE(named.countries.front().value, QStringLiteral("offer-0008"));
        QCOMPARE(named.countries.front().count, 0);
        LEADLIGHT_REQUIRE(view, store->view({{}, {}, {LeadField::Offer}}, {}));
        QCOMPARE(view.groups.size(), 1200u);
        QCOMPARE(view.groups[200].first, 200);
        QCOMPARE(view.groups[200].count, 2);
    }

    void questions_whileAnotherThreadWrites_areEachAnsweredForOneMoment()
    {
        TemporaryCache cache;
        const auto store = cache.open();
        Dice dice(3);
        write(*store, dice, tableOrigin(), 0, 50, 0);
        std::atomic<bool> ends = false;
        std::atomic<int> wrong = 0;
        std::atomic<int> answered = 0;
        const auto ask = [&](quint32 seed) {
            const auto reader = LeadStore::open(cache.path(), LeadStore::Access::ReadOnly);
            Dice questions(seed);
            while (!ends) {
                LeadQuery query = question(questions);
                query.grouping = {LeadField::Source};
                const auto view = (*reader)->view(query, {});
                qint64 grouped = 0;
                for (const LeadGroup &group : view ? view->groups : std::vector<LeadGroup>())
                    grouped += group.count;
                const bool isWhole = view && grouped == qint64(view->ids.size()) &&
                                     std::set<qint64>(view->ids.begin(), view->ids.end()).size() == view->ids.size();
                wrong += isWhole ? 0 : 1;
                ++answered;
            }
        };
        {
            const std::jthread first(ask, 1);
            const std::jthread second(ask, 2);
            for (int round = 1; round <= 60; ++round) {
                write(*store, dice, tableOrigin(), dice.upTo(300), 20, round);
                markSomeSeen(*store, dice);
            }
            QTRY_VERIFY(answered > 50);
            ends = true;
        }
        QCOMPARE(wrong.load(), 0);
        const PlainEvaluation plain = readPlainly(cache.path());
        for (int round = 0; round < 20; ++round)
            compareView(*store, plain, question(dice), QStringLiteral("round %1").arg(round));
    }
};

QTEST_GUILESS_MAIN(TestSearchProperties)
#include "tst_searchproperties.moc"
